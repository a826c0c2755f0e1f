"""The notice for a door that stayed closed: whose doors, what it says, asked for from the visit."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from actions import jobs
from actions.desk import Desk
from actions.door import ask_leave, case_action
from actions.leading import lead_of
from actions.views import Estate
from storage import cases, parties, places, records
from storage.cases import Case
from workflow.casefile import Capacity, Party
from workflow.records.findings import Access, Visit
from workflow.refusal import Refusal, Stale

ANSWER_WITHIN = 3
"""Working days in which whoever lives there is asked to call."""


@dataclass(frozen=True, slots=True)
class DoorNotice:
    """What it says, and on which doors; `again` is when somebody comes again, if that is set."""

    estate: Estate
    short: str
    doors: list[str]
    at: datetime
    refused: bool
    by: date
    again: datetime | None
    lead: str
    now: datetime


@case_action("case.door_notice")
def order(desk: Desk, case: Case, record: int) -> None:
    """Have the notice made of a visit before a closed door; it comes into this chat."""
    if not _doors(desk, case, _visit(desk, case, record)):
        raise Refusal("refused-no-door")
    jobs.ask(desk, "door-notice", case=case.id, record=record)


def written(desk: Desk, given: dict[str, Any]) -> DoorNotice:
    """What a job prints; whoever asked must still be allowed to."""
    ask_leave(desk, "case.door_notice", given["case"])
    case = cases.get(desk.db, desk.scope, given["case"])
    assert case is not None
    visit = _visit(desk, case, given["record"])
    lead = lead_of(desk, case)
    by = desk.hours.days_after(desk.now, ANSWER_WITHIN).astimezone(desk.hours.zone).date()
    return DoorNotice(
        desk.estate,
        case.no.rpartition("-")[2],
        _doors(desk, case, visit),
        visit.at,
        visit.access is Access.REFUSED,
        by,
        visit.next_at if visit.next_at and visit.next_at > desk.now else None,
        lead.name if lead else "",
        desk.now,
    )


def hand_over(desk: Desk, given: dict[str, Any], files: list[bytes]) -> None:
    """Send it to whoever asked."""
    case = cases.get(desk.db, desk.scope, given["case"])
    assert case is not None
    for content in files:
        desk.hand_over(content, key="door-notice-file", file="door-notice-file.file", no=case.no)


def _visit(desk: Desk, case: Case, record: int) -> Visit:
    filed = records.get(desk.db, desk.scope, record)
    if filed is None or filed.case_id != case.id or not isinstance(filed.content, Visit):
        raise Stale
    if filed.content.access is Access.GRANTED:
        raise Stale
    return filed.content


def _doors(desk: Desk, case: Case, visit: Visit) -> list[str]:
    """The homes of those who were not there; of whoever complains only if nobody else has one."""
    there = visit.present or ()
    away = [
        one
        for one in parties.of_case(desk.db, desk.scope, case.id)
        if one.place_id is not None and one.id not in there
    ]
    others = [one for one in away if one.capacity is not Capacity.COMPLAINANT]
    return list(dict.fromkeys(_home(desk, one) for one in others or away))


def _home(desk: Desk, party: Party) -> str:
    assert party.place_id is not None
    place = places.get(desk.db, desk.scope, party.place_id)
    return place.address if place else ""
