"""Asks whoever reported a case and whoever must sign whether it is solved, and asks again."""

from typing import Any

from actions import casefile
from actions.desk import Desk
from storage import due, forgotten, people, records, reporters
from storage.cases import Case
from storage.people import Person
from workflow import outcome
from workflow.casefile import OURS, CaseFile
from workflow.records import Kind
from workflow.terms import YesNo


def ask(desk: Desk, case: Case) -> list[int]:
    """Ask all, each once and in private; the ids of whoever heard of it."""
    file = casefile.load(desk, case)
    reporter = _reporter(desk, case)
    asked = [
        one.id
        for one in file.parties
        if (one.must_sign and one.kind not in OURS)
        or (reporter is not None and one.person_id == reporter)
    ]
    alone = reporter is not None and reporter not in {one.person_id for one in file.parties}
    _file(desk, case, Kind.CALLBACK, None, parties=asked, reporter=YesNo.YES if alone else YesNo.NO)
    file = casefile.load(desk, case)
    due.cancel(desk.db, desk.scope, kind="survey", ref=case.id)
    for step, after in enumerate((*outcome.REMINDED, outcome.GIVEN_UP)):
        at = desk.hours.quiet_ends(desk.now + after)
        due.arm(desk.db, desk.scope, kind="survey", ref=case.id, step=step, at=at)
    told = [_ask(desk, case, file, one, "ask-survey") for one in outcome.asked(file)]
    by_hand = [
        party.no
        for party in file.parties
        if party.id in asked and _person(desk, party.person_id) is None
    ]
    if by_hand:
        desk.tell_staff("staff-survey", case=case.id, ref=case.id, no=case.no, parties=by_hand)
    return [one.id for one in told if one is not None]


def _reporter(desk: Desk, case: Case) -> int | None:
    """Who reported, if somebody waits for an answer."""
    reporter, _ = reporters.of_case(desk.db, desk.scope, case.id)
    known = case.of_resident and not forgotten.is_forgotten(desk.db, desk.scope, reporter)
    return reporter if known else None


def _person(desk: Desk, number: int | None) -> Person | None:
    return people.get(desk.db, desk.scope, number) if number else None


def _ask(desk: Desk, case: Case, file: CaseFile, of: int | None, kind: str) -> Person | None:
    party = next((one for one in file.parties if one.id == of), None)
    person = _person(desk, party.person_id if party else _reporter(desk, case))
    if person is not None:
        facts: dict[str, Any] = {"ref": case.id, "no": case.no, "party_id": of or 0}
        desk.tell_one(person, kind, case=case.id, **facts)
    return person


def _file(desk: Desk, case: Case, kind: Kind, party: int | None, **answers: Any) -> None:
    records.add(
        desk.db,
        desk.scope,
        case=case.id,
        kind=kind,
        party=party,
        answers=answers,
        author=None,
        confirmed=False,
        replaces=None,
        now=desk.now,
    )


def remind(desk: Desk, case: Case, step: int) -> None:
    """Whoever is silent is asked again; at last that is written down, and the lead goes on."""
    file = casefile.load(desk, case)
    left = outcome.silent(file)
    if step < len(outcome.REMINDED):
        for one in left:
            _ask(desk, case, file, one, "remind-survey")
        return
    for one in left:
        _file(desk, case, Kind.UNANSWERED, one, tried=YesNo.YES)
    lead = _person(desk, case.lead_id)
    if left and lead is not None:
        count = len(left)
        desk.tell_one(lead, "lead-surveyed", case=case.id, ref=case.id, no=case.no, silent=count)
    desk.redraw_case(case.id)
