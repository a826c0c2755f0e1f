"""Finds what may be about the same thing: for the desk, and as a mere number for a neighbour."""

from dataclasses import dataclass
from datetime import datetime

from actions.desk import Desk
from storage import cases, reporters
from storage import duplicates as duplicate_rows
from storage.cases import Case
from workflow import duplicates
from workflow.duplicates import WITHIN, Trace
from workflow.report import Danger, Report
from workflow.sources import Source
from workflow.terms import Category

LISTED = 4


@dataclass(frozen=True, slots=True)
class Told:
    """What neighbours have told already: how many, in which building, and nothing else of them."""

    case: int
    count: int
    building: str


def of_case(desk: Desk, case: Case) -> list[Case]:
    """What the desk compares a case with, the likeliest first."""
    found = (cases.get(desk.db, desk.scope, one.ref) for one in _like(desk, case)[:LISTED])
    return [one for one in found if one is not None]


def _like(desk: Desk, case: Case) -> list[Trace]:
    if case.confidential:
        return []
    others = duplicate_rows.open_like(
        desk.db,
        desk.scope,
        case.category,
        since=case.reported_at - WITHIN,
        but=case.id,
        guarded=True,
    )
    return duplicates.alike(Trace(case.id, case.place, case.words, case.reported_at), others)


def uncompared(desk: Desk, case: Case) -> bool:
    """Whether something alike is there that nobody has looked at (gate G0)."""
    seen = case.compared_at
    return any(seen is None or one.at > seen for one in _like(desk, case)[:LISTED])


def of_report(desk: Desk, person: int, report: Report, now: datetime) -> Told | None:
    """What a resident may join in place of telling it anew; what is guarded is never offered."""
    if (
        report.behalf is not None
        or report.source is not Source.RESIDENT
        or report.about_staff is not None
        or report.child
        or report.danger in (Danger.OPEN, Danger.YES)
        or report.category is Category.OTHER
        or not duplicates.shared(report.category)
    ):
        return None
    others = duplicate_rows.open_like(
        desk.db, desk.scope, report.category, since=now - WITHIN, guarded=False
    )
    for near in duplicates.alike(Trace(0, report.place, report.words, now), others):
        told = [near.ref, *(one.id for one in cases.merged_into(desk.db, desk.scope, near.ref))]
        if all(reporters.of_case(desk.db, desk.scope, one)[0] != person for one in told):
            return Told(near.ref, len(told), duplicates.building(report.place))
    return None


def times(desk: Desk, case: Case) -> int:
    """The how-manieth time in a month a machine is reported, 0 for what is no machine."""
    if case.category not in duplicates.MACHINES:
        return 0
    found = duplicate_rows.places(
        desk.db,
        desk.scope,
        case.category,
        since=case.reported_at - duplicates.AGAIN_WITHIN,
        until=case.id,
    )
    return sum(duplicates.same_spot(place, case.place) for place in found)


def too_often(desk: Desk, case: Case) -> bool:
    """Whether a repair is not enough any more."""
    return times(desk, case) >= duplicates.TIMES


def how_many(desk: Desk, case: Case) -> int:
    """How many have reported what goes on in a case."""
    return 1 + len(cases.merged_into(desk.db, desk.scope, case.id))
