"""When somebody is reminded of an item: the ladder to its day and beyond, a rest, an obstacle."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from workflow.hours import Hours


class Tells(StrEnum):
    """Who is reminded of an item."""

    DOER = "doer"
    GROUP = "group"
    LEAD = "lead"
    MANAGER = "manager"
    ABOVE = "above"


@dataclass(frozen=True, slots=True)
class Rung:
    """One step of the ladder of an item; before its time in hours, after it in working days."""

    tells: tuple[Tells, ...]
    before: timedelta = timedelta(0)
    after: int = 0


LADDER = (
    Rung((Tells.DOER,), before=timedelta(hours=24)),
    Rung((Tells.DOER,), before=timedelta(hours=2)),
    Rung((Tells.DOER, Tells.GROUP)),
    Rung((Tells.LEAD,), after=1),
    Rung((Tells.MANAGER,), after=3),
    Rung((Tells.ABOVE,), after=7),
)
"""Requirements 1.0.5: the doer, then the group, the lead, the manager, at last the level above."""

AGAIN = len(LADDER)
"""The step of a reminder that was put off."""

RESTED = AGAIN + 1
"""The step with which an item that was to wait goes on."""

OBSTACLE_ANSWER = 1
"""Working days in which the lead answers an obstacle."""


def due_at(by: date, hours: Hours) -> datetime:
    """The end of the working day by which an item is done, or of the next one."""
    opens = datetime.combine(by, hours.opens, hours.zone)
    return hours.after(opens, hours.day)


def resumes(rests: date, hours: Hours) -> datetime:
    """When an item that was to wait until a day is called to mind again."""
    return hours.after(datetime.combine(rests, hours.opens, hours.zone), timedelta(0))


def rungs(by: date, hours: Hours) -> list[datetime]:
    """When each step of the ladder is climbed."""
    at = due_at(by, hours)
    return [hours.days_after(at, rung.after) if rung.after else at - rung.before for rung in LADDER]
