"""The week in figures: which week, and what may be said of few answers.

Flows are those of a whole week, Monday to Sunday of the estate; what stands open is that of the
moment. What was rehearsed, merged or erased counts nowhere.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from statistics import median
from typing import NamedTuple
from zoneinfo import ZoneInfo

from workflow.hours import Hours
from workflow.reminders import ROUND_THE_CLOCK
from workflow.terms import Category, Solved, Stage, Urgency

FEWEST = 5
"""Of fewer answers no share is said: it would be about single people."""

OLDEST = 5
_MINUTE = timedelta(minutes=1)
_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
AGES = (4, 8, 16, 31)
"""Days at which the next band of age begins."""


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days of an estate, from midnight to midnight; UTC."""

    monday: date
    begins: datetime
    ends: datetime


def week(now: datetime, zone: str, *, back: int = 1) -> Week:
    """The last week that is over, or one before that."""
    local = ZoneInfo(zone)
    today = now.astimezone(local).date()
    monday = today - timedelta(days=today.weekday(), weeks=back)
    begins, ends = (
        datetime.combine(day, time(), tzinfo=local).astimezone(UTC)
        for day in (monday, monday + timedelta(weeks=1))
    )
    return Week(monday, begins, ends)


class Answered(NamedTuple):
    """A report with the moment of a person's first answer, or without."""

    urgency: Urgency
    reported_at: datetime
    answer_by: datetime
    answered_at: datetime | None
    closed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Response:
    """Minutes until the first answer, half were faster; how many of how many came in time."""

    minutes: int
    within: int
    count: int


def response(reports: Sequence[Answered], hours: Hours, *, now: datetime) -> Response | None:
    """How fast a person answered, along the clock that was promised; None of too few.

    One that still waits counts once its time is over. One that ended unanswered waits no more.
    """
    if not reports:
        return None
    worked = hours.meter(min(one.reported_at for one in reports), now)
    waited = []
    within = late = 0
    for one in reports:
        if one.answered_at is not None:
            clock = _always if one.urgency in ROUND_THE_CLOCK else worked
            waited.append(clock(one.answered_at) - clock(one.reported_at))
            within += one.answered_at <= one.answer_by
            late += one.answered_at > one.answer_by
        elif one.closed_at is None and one.answer_by < now:
            late += 1
    if len(waited) < FEWEST:
        return None
    return Response(round(median(one / _MINUTE for one in waited)), within, within + late)


def _always(at: datetime) -> timedelta:
    return at - _LONG_AGO


def told(answers: dict[Solved, int]) -> dict[Solved, int] | None:
    """What was said to "is it solved?", in the order of the answers; None of too few."""
    if sum(answers.values()) < FEWEST:
        return None
    return {one: answers.get(one, 0) for one in Solved}


def share(part: int, whole: int) -> int:
    """Per cent, rounded."""
    return (200 * part + whole) // (2 * whole) if whole else 0


@dataclass(frozen=True, slots=True)
class Old:
    """A case that has been open for long, without a place and without anybody."""

    no: str
    category: Category
    stage: Stage
    days: int
    late: bool
