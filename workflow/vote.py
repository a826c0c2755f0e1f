"""Counts an owners' decision as 民法典 278 does: first who took part, then who of them agreed.

A poll in a chat is no such decision; the figures come from the owners' meeting.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum, StrEnum


class Matter(IntEnum):
    """The nine matters in the order of the article."""

    RULES_OF_PROCEDURE = 1
    COVENANT = 2
    COMMITTEE = 3
    SERVICE_PROVIDER = 4
    USE_OF_FUND = 5
    RAISING_OF_FUND = 6
    REBUILDING = 7
    CHANGE_OR_TRADE = 8
    OTHER = 9

    @property
    def weighty(self) -> bool:
        """Whether three quarters must agree instead of more than half."""
        return self in (Matter.RAISING_OF_FUND, Matter.REBUILDING, Matter.CHANGE_OR_TRADE)


class Hurdle(StrEnum):
    """What a decision can fail at."""

    QUORUM_HEADS = "quorum-heads"
    QUORUM_AREA = "quorum-area"
    MAJORITY_HEADS = "majority-heads"
    MAJORITY_AREA = "majority-area"


@dataclass(frozen=True, slots=True)
class Tally:
    """Owners and the area of their exclusive parts."""

    heads: int
    area: Decimal

    def within(self, other: "Tally") -> bool:
        return 0 <= self.heads <= other.heads and 0 <= self.area <= other.area


@dataclass(frozen=True, slots=True)
class Result:
    """Shares are percents to two decimals, for people; the tests were made with exact figures."""

    failed: tuple[Hurdle, ...]
    took_part: tuple[Decimal, Decimal]
    agreed: tuple[Decimal, Decimal]

    @property
    def passed(self) -> bool:
        return not self.failed


def count(matter: Matter, *, all_: Tally, took_part: Tally, agreed: Tally) -> Result:
    """Two thirds of heads and of area must take part; only then it matters how many agreed.

    ValueError: more took part than there are, more agreed than took part, or nobody is there.
    """
    if not (all_.heads > 0 and all_.area > 0):
        raise ValueError("an estate without owners or area decides nothing")
    if not (took_part.within(all_) and agreed.within(took_part)):
        raise ValueError("a part is larger than the whole")
    failed = _quorum(all_, took_part) or _majority(matter, took_part, agreed)
    return Result(failed, _shares(took_part, all_), _shares(agreed, took_part))


def _quorum(all_: Tally, took_part: Tally) -> tuple[Hurdle, ...]:
    enough = {
        Hurdle.QUORUM_HEADS: 3 * took_part.heads >= 2 * all_.heads,
        Hurdle.QUORUM_AREA: 3 * took_part.area >= 2 * all_.area,
    }
    return tuple(test for test, met in enough.items() if not met)


def _majority(matter: Matter, took_part: Tally, agreed: Tally) -> tuple[Hurdle, ...]:
    def enough(part: Decimal | int, whole: Decimal | int) -> bool:
        return 4 * part >= 3 * whole if matter.weighty else 2 * part > whole

    met = {
        Hurdle.MAJORITY_HEADS: enough(agreed.heads, took_part.heads),
        Hurdle.MAJORITY_AREA: enough(agreed.area, took_part.area),
    }
    return tuple(test for test, passed in met.items() if not passed)


def _shares(part: Tally, whole: Tally) -> tuple[Decimal, Decimal]:
    return _percent(Decimal(part.heads), Decimal(whole.heads)), _percent(part.area, whole.area)


def _percent(part: Decimal, whole: Decimal) -> Decimal:
    return round(100 * part / whole, 2) if whole else Decimal(0)
