"""Asks whoever reported a case and whoever must sign whether it is solved, and asks again."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from actions import casefile, leading, managing, telling
from actions.desk import Desk
from actions.door import save
from storage import cases, due, forgotten, people, reporters
from storage.cases import Case
from storage.people import Person
from workflow import numbers, outcome
from workflow.casefile import OURS, CaseFile
from workflow.records import Kind
from workflow.refusal import Refusal
from workflow.terms import Contact, Solved, Stage, YesNo


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
    answers = {"parties": asked, "reporter": YesNo.YES if alone else YesNo.NO}
    casefile.add(desk, case, Kind.CALLBACK, answers)
    file = casefile.load(desk, case)
    due.cancel(desk.db, desk.scope, kind="survey", ref=case.id)
    at = [desk.hours.quiet_ends(desk.now + after) for after in outcome.REMINDED]
    at.append(desk.hours.after(desk.now + outcome.RUNG_UP, timedelta(0)))
    at.append(desk.hours.days_after(at[-1], outcome.GIVEN_UP))
    for step, moment in enumerate(at):
        due.arm(desk.db, desk.scope, kind="survey", ref=case.id, step=step, at=moment)
    told = [_ask(desk, case, file, one, "ask-survey") for one in outcome.asked(file)]
    by_hand = [
        party.no
        for party in file.parties
        if party.id in asked and people.get(desk.db, desk.scope, party.person_id) is None
    ]
    if by_hand:
        desk.tell_staff("staff-survey", case=case.id, ref=case.id, no=case.no, parties=by_hand)
    heard = [one.id for one in told if one is not None]
    return [*heard, *_ask_merged(desk, case, heard)]


def _ask_merged(desk: Desk, case: Case, heard: list[int]) -> list[int]:
    """Whoever reported the same is asked of his own place, though nobody waits for his answer."""
    for one in cases.merged_into(desk.db, desk.scope, case.id):
        if one.solved is not None:
            save(desk, replace(one, solved=None))
    return telling.merged(desk, case, "ask-merged", but=heard, ref=case.id)


def merged_answered(desk: Desk, case: Case, main: Case, answer: Solved) -> None:
    """The office hears it; after a no the lead and the managers see to it."""
    if main.stage is not Stage.EVALUATING:
        raise Refusal("refused-answered")
    save(desk, replace(case, solved=answer))
    if answer is not Solved.NO:
        desk.tell_staff("staff-merged-solved", case=main.id, no=case.no, solved=answer)
        return
    own = numbers.short(case.no)
    leading.tell(desk, main, "merged-not-solved", own=own)
    managing.tell(desk, main, "merged-not-solved", but=main.lead_id, own=own)
    if desk.stands_for is None and desk.chat is not None:
        desk.tell(desk.chat, "answer", case=case.id, key="answer-merged-no", ref=case.id)


def _reporter(desk: Desk, case: Case) -> int | None:
    """Who reported, if somebody waits for an answer."""
    reporter, _ = reporters.of_case(desk.db, desk.scope, case.id)
    known = case.of_resident and not forgotten.is_forgotten(desk.db, desk.scope, reporter)
    return reporter if known else None


def _ask(desk: Desk, case: Case, file: CaseFile, of: int | None, kind: str) -> Person | None:
    person = _who(desk, case, file, of)
    if person is not None:
        desk.tell_one(person, kind, case=case.id, **_facts(case, of))
    return person


def _who(desk: Desk, case: Case, file: CaseFile, of: int | None) -> Person | None:
    """The person of a party, or whoever reported without being one."""
    party = next((one for one in file.parties if one.id == of), None)
    return people.get(desk.db, desk.scope, party.person_id if party else _reporter(desk, case))


def _facts(case: Case, of: int | None) -> dict[str, Any]:
    return {"ref": case.id, "no": case.no, "party_id": of or 0}


def remind(desk: Desk, case: Case, step: int) -> None:
    """Whoever is silent is asked again; at last that is written down, and the lead goes on."""
    file = casefile.load(desk, case)
    left = outcome.silent(file)
    if step < len(outcome.REMINDED):
        for one in left:
            _ask(desk, case, file, one, "remind-survey")
        return
    if step == len(outcome.REMINDED):
        _ring_up(desk, case, file, left)
        return
    for one in left:
        casefile.add(desk, case, Kind.UNANSWERED, {"tried": YesNo.YES}, party=one)
    if left:
        leading.tell(desk, case, "lead-surveyed", silent=len(left))
    desk.redraw_case(case.id)


def _ring_up(desk: Desk, case: Case, file: CaseFile, silent: list[int | None]) -> None:
    """Whoever has not answered in Telegram is asked once by telephone, with the same questions."""
    for one in silent:
        person = _who(desk, case, file, one)
        if person is not None and person.contact is Contact.TELEGRAM:
            desk.by_hand(person, "survey-call", case=case.id, **_facts(case, one))
