"""How much a problem weighs, and so in which order the estate acts (评估影响)."""

from dataclasses import dataclass
from enum import StrEnum

from .terms import Urgency


class Worsens(StrEnum):
    """How soon it becomes worse when nobody acts."""

    HOURS = "hours"
    DAYS = "days"
    WEEKS = "weeks"
    NO = "no"


class Priority(StrEnum):
    """P1 is first."""

    P1 = "p1"
    P2 = "p2"
    P3 = "p3"
    P4 = "p4"


MANY = 10  # people
_FASTER = {Worsens.HOURS: 2, Worsens.DAYS: 1}
_FROM = ((9, Priority.P1), (6, Priority.P2), (3, Priority.P3))


@dataclass(frozen=True, slots=True)
class Impact:
    """Four scores from 0 to 3; that somebody `vulnerable` is hit is kept without saying who."""

    life: int
    safety: int
    belongings: int
    harmony: int
    people: int
    worsens: Worsens
    vulnerable: bool = False

    def __post_init__(self) -> None:
        scores = (self.life, self.safety, self.belongings, self.harmony)
        if not all(0 <= score <= 3 for score in scores) or self.people < 0:
            raise ValueError("scores are 0 to 3, people are counted from 0")

    @property
    def score(self) -> int:
        return (
            2 * self.safety
            + self.life
            + self.belongings
            + self.harmony
            + (self.people >= MANY)
            + _FASTER.get(self.worsens, 0)
            + self.vulnerable
        )


def priority(impact: Impact, urgency: Urgency) -> Priority:
    """Danger to life is always first."""
    if urgency is Urgency.U1:
        return Priority.P1
    return next((found for least, found in _FROM if impact.score >= least), Priority.P4)
