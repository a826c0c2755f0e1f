"""The reminders, one row each: when, to whom, with which words.

`share` counts in parts of the time that was promised, along the same clock: half of it,
all of it, twice. Whether the reason still holds is asked when the row falls due.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from workflow.hours import Hours
from workflow.terms import Pace, Urgency

ROUND_THE_CLOCK = frozenset({Urgency.U1, Urgency.U2})
FIRST_ANSWER = {
    Urgency.U1: timedelta(minutes=5),
    Urgency.U2: timedelta(minutes=30),
    Urgency.U3: timedelta(hours=2),
}
"""D-FRT (requirements 1.0.4): a person's answer. U3 counts in working time; U4 is one working
day, as long as the estate is open."""


def first_answer(urgency: Urgency, hours: Hours, pace: Pace) -> timedelta:
    """The promised time; the strict pace halves all but the five minutes of U1."""
    span = FIRST_ANSWER.get(urgency) or hours.day
    return span / 2 if pace is Pace.STRICT and urgency is not Urgency.U1 else span


ACCEPT_LOCK = timedelta(minutes=10)
LEAD_ANSWER = timedelta(minutes=30)


REPAIR = {Urgency.U1: 1, Urgency.U2: 1, Urgency.U3: 2, Urgency.U4: 5}
"""Working days after which whoever repairs is asked how it stands."""

AGAIN = 1
SNOOZE = 2
SNOOZES = 2
"""Working days to the next reminder, and of a put-off; how often it can be put off (1.0.5)."""


@dataclass(frozen=True, slots=True)
class Rung:
    """One step of a ladder: after which share of the time, by which message, to whom."""

    share: float
    message: str
    managers: bool = False


USUAL = (Rung(0.5, "answer-half"), Rung(1, "answer-due"), Rung(2, "answer-late", managers=True))
URGENT = (
    Rung(1, "answer-due"),
    Rung(2, "answer-late", managers=True),
    Rung(3, "answer-late", managers=True),
)


def ladder(urgency: Urgency) -> tuple[Rung, ...]:
    """The rungs of the first answer; U1 climbs every five minutes."""
    return URGENT if urgency is Urgency.U1 else USUAL


def answer_by(
    urgency: Urgency, start: datetime, hours: Hours, pace: Pace, *, share: float = 1
) -> datetime:
    """By when a person answers, or a share of that time; UTC."""
    span = first_answer(urgency, hours, pace) * share
    count: Callable[[datetime, timedelta], datetime] = (
        (lambda at, more: at + more) if urgency in ROUND_THE_CLOCK else hours.after
    )
    return count(start, span)


def reached(
    urgency: Urgency, start: datetime, hours: Hours, pace: Pace, *, now: datetime
) -> Rung | None:
    """The highest rung whose time has come: after a pause only the last one is said."""
    highest = None
    for rung in ladder(urgency):
        if answer_by(urgency, start, hours, pace, share=rung.share) <= now:
            highest = rung
    return highest
