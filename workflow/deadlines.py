"""What is done within a time, one row each: from when, how long, what ends it, who is reminded.

A row is data. Moments are named as the case names them, so whether a reason still holds is
read off the case when a reminder falls due. A pause of the case stops only what `rests`: nobody
waits less for an answer because talks are on hold, and no law does.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from workflow import regulations
from workflow.hours import Hours
from workflow.records.outward import Addressee
from workflow.terms import Category, Urgency


@dataclass(frozen=True, slots=True)
class Span:
    """How long in natural time, or in `working` time: its day is as long as the estate is open."""

    minutes: int = 0
    hours: int = 0
    days: int = 0
    working: bool = False

    @property
    def natural(self) -> timedelta:
        """Its length by any clock."""
        return timedelta(days=self.days, hours=self.hours, minutes=self.minutes)

    def after(self, start: datetime, hours: Hours, share: float = 1) -> datetime:
        """When it is over, or a share of it."""
        if self.working:
            worked = timedelta(hours=self.hours, minutes=self.minutes) + self.days * hours.day
            return hours.after(start, worked * share)
        return start + self.natural * share


@dataclass(frozen=True, slots=True)
class Rung:
    """After which share whoever has the case is reminded; with him the group, the managers."""

    share: float
    group: bool = False
    managers: bool = False


def always(span: Span) -> dict[Urgency, Span]:
    """The same however urgent it is."""
    return dict.fromkeys(Urgency, span)


@dataclass(frozen=True, slots=True)
class Deadline:
    """One thing that is done in time.

    It runs from the first moment of `since` that the case has, or else up to `by`, as what can be
    prolonged does. One of `until` ends it, or a reply on file to one of `told`. A `local` one runs
    only where its `law` holds; else the law is named where it holds, and the time is a promise of
    the office anywhere else.
    """

    name: str
    within: Mapping[Urgency, Span]
    rungs: tuple[Rung, ...]
    since: tuple[str, ...] = ()
    by: str = ""
    until: tuple[str, ...] = ()
    told: frozenset[Addressee] = frozenset()
    about: frozenset[Category] = frozenset(Category)
    law: str = ""
    local: bool = False
    rests: bool = False

    def begins(self, moments: object, urgency: Urgency) -> datetime | None:
        """From when it runs; None while it does not."""
        named = (getattr(moments, name) for name in self.since or (self.by,))
        at: datetime | None = next((one for one in named if one is not None), None)
        if at is None or self.since:
            return at
        return at - self.within[urgency].natural

    def holds_by_law(self, packs: Collection[str], today: date) -> bool:
        """Whether the law behind it is one of the estate's place."""
        rule = regulations.get(self.law)
        return rule is not None and rule.pack in packs and rule.holds(today)


WHOLE_CASE = Span(days=30)
AT_THE_DESK = frozenset(
    {
        Category.SERVICE_ATTITUDE,
        Category.FEES,
        Category.PUBLIC_REVENUE,
        Category.MAINTENANCE_FUND,
    }
)
"""What nobody has to be on site for."""

OUTSIDE = frozenset(Addressee) - {Addressee.COMPLAINANT}

TABLE = (
    Deadline(
        "judge",
        since=("reported_at",),
        until=("judged_at",),
        within={
            Urgency.U2: Span(hours=1),
            Urgency.U3: Span(hours=4, working=True),
            Urgency.U4: Span(days=1, working=True),
        },
        rungs=(Rung(1), Rung(2, group=True, managers=True)),
    ),
    Deadline(
        "site",
        since=("emergency_at", "reported_at"),
        until=("on_site_at", "repaired_at", "emergency_over_at"),
        within={Urgency.U1: Span(minutes=30), Urgency.U2: Span(hours=2)},
        rungs=(Rung(0.5), Rung(1, group=True, managers=True)),
        about=frozenset(Category) - AT_THE_DESK,
    ),
    Deadline(
        "whole-case",
        by="close_by",
        within=always(WHOLE_CASE),
        rungs=(Rung(0.8), Rung(1, managers=True)),
        rests=True,
    ),
    Deadline(
        "reply",
        since=("reported_at",),
        told=frozenset({Addressee.COMPLAINANT}),
        within=always(Span(days=10)),
        rungs=(Rung(0.7), Rung(1, managers=True)),
        about=frozenset({Category.SERVICE_ATTITUDE}),
        law="L-HZ-50",
    ),
    Deadline(
        "offence",
        since=("judged_at",),
        told=OUTSIDE,
        within=always(Span(hours=24)),
        rungs=(Rung(0.5), Rung(1, group=True, managers=True)),
        about=frozenset({Category.RENOVATION, Category.ILLEGAL_BUILD}),
        law="L-SH-59",
        local=True,
    ),
    Deadline(
        "lift-accident",
        since=("emergency_at",),
        told=OUTSIDE,
        within=always(Span(hours=1)),
        rungs=(Rung(0.25, group=True), Rung(0.75, managers=True), Rung(1, managers=True)),
        about=frozenset({Category.ELEVATOR}),
        law="L-ZB-EL-43",
        local=True,
    ),
)
DEADLINES = {one.name: one for one in TABLE}
