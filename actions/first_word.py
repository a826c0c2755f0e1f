"""The first word to another party: neutral, without who reported it and where he lives (R1.3)."""

from datetime import timedelta

from actions import telling
from actions.desk import Desk
from storage import cases, due, parties, people, reporters
from storage.cases import Case
from workflow.casefile import Capacity, Party
from workflow.terms import Urgency

APART = timedelta(minutes=30)
"""So long after an anonymous report: else the moment would tell who was there."""

TOLD = frozenset({Capacity.RESPONDENT, Capacity.AFFECTED, Capacity.RESPONSIBLE})


def promise(desk: Desk, case: Case, party: int) -> None:
    """Tell a party that there is something, as soon as it gives nobody away."""
    at = desk.now
    if case.anonymous and case.urgency is not Urgency.U1:
        at = max(at, case.reported_at + APART)
    due.arm(desk.db, desk.scope, kind="first-word", ref=party, at=at)


def say(desk: Desk, number: int) -> None:
    """The party takes part still: he hears what it is about, who leads it and whom to call."""
    party = parties.get(desk.db, desk.scope, number)
    if party is None or party.until is not None or party.person_id is None:
        return
    case = cases.get(desk.db, desk.scope, party.case_id)
    if case is None or case.closed_at is not None or not _other(desk, case, party):
        return
    lead = people.get(desk.db, desk.scope, case.lead_id) if case.lead_at and case.lead_id else None
    telling.person(
        desk,
        party.person_id,
        "told-first",
        case=case,
        dedupe=f"{desk.scope}-first-word-{party.id}",
        ref=case.id,
        as_party=1,
        category=case.category,
        raised=raised(desk, case, party),
        name=lead.name if lead else "none",
        phone=desk.estate.duty_phone,
    )


def raised(desk: Desk, case: Case, party: Party) -> str:
    """Who raised it, as a party may know it: he himself, a neighbour, the office."""
    reporter, _ = reporters.of_case(desk.db, desk.scope, case.id)
    if not case.of_resident:
        return "office"
    return "you" if party.person_id == reporter else "neighbour"


def _other(desk: Desk, case: Case, party: Party) -> bool:
    """Whoever reported it knows already; a witness or an adviser is asked by the lead himself."""
    reporter, _ = reporters.of_case(desk.db, desk.scope, case.id)
    return party.capacity in TOLD and party.person_id != reporter
