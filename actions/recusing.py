"""A party asks for another lead: a manager answers in a working day, or the lead is replaced."""

from dataclasses import replace

from actions import managing, telling
from actions.desk import Desk
from actions.door import save
from actions.leading import lead_of
from storage import cases, due, interests, parties, records
from storage.cases import Case
from workflow.casefile import Filed, Party
from workflow.records import Kind
from workflow.records.parties import Recusal, RecusalAnswer
from workflow.refusal import NotAllowed, Refusal, Stale
from workflow.reminders import LEAD_ANSWER
from workflow.roles import Interest
from workflow.terms import YesNo


def asked(desk: Desk, case: Case, filed: Filed) -> None:
    """The managers hear of it; without their answer the lead is replaced a working day later."""
    assert isinstance(filed.content, Recusal)
    if case.lead_id is None:
        raise Refusal("refused-no-lead-yet")
    if filed.replaces is not None:
        due.cancel(desk.db, desk.scope, kind="recusal", ref=filed.replaces)
    by = desk.hours.days_after(desk.now, 1)
    due.arm(desk.db, desk.scope, kind="recusal", ref=filed.id, at=by)
    party, lead = _party(desk, filed), lead_of(desk, case)
    managing.tell(
        desk,
        case,
        "recusal-asked",
        but=case.lead_id,
        party=party.no,
        party_id=party.id,
        name=lead.name if lead else "",
        by=by,
        words=filed.content.reason or "",
        given="yes" if filed.content.reason else "no",
    )


def answered(desk: Desk, case: Case, filed: Filed) -> None:
    """The manager's answer reaches the party; nobody answers for himself."""
    answer = filed.content
    assert isinstance(answer, RecusalAnswer)
    if case.lead_id == desk.me.id:
        raise NotAllowed
    asked_for = open_of(desk, case, filed.party_id)
    if asked_for is None:
        raise Stale
    due.cancel(desk.db, desk.scope, kind="recusal", ref=asked_for.id)
    _settle(desk, case, filed, another=answer.another is YesNo.YES, words=answer.reason or "")


def unanswered(desk: Desk, record: int) -> None:
    """The working day is over without an answer: the lead is replaced."""
    filed = records.get(desk.db, desk.scope, record)
    case = cases.get(desk.db, desk.scope, filed.case_id) if filed else None
    if filed is None or case is None or case.closed_at is not None:
        return
    if records.counts(desk.db, desk.scope, record):
        _settle(desk, case, filed, another=True, words="")


def open_of(desk: Desk, case: Case, party: int | None) -> Filed | None:
    """What a party has asked for and nobody has answered yet."""
    for one in records.of_case(desk.db, desk.scope, case.id):
        if one.kind is Kind.RECUSAL and one.party_id == party:
            waits = due.waiting(desk.db, desk.scope, kind="recusal", ref=one.id)
            return one if waits else None
    return None


def _settle(desk: Desk, case: Case, filed: Filed, *, another: bool, words: str) -> None:
    lead, party = case.lead_id, _party(desk, filed)
    if another and lead is not None:
        interests.note(
            desk.db,
            desk.scope,
            case=case.id,
            person=lead,
            kind=Interest.RECUSED,
            by=desk.person.id if desk.person else lead,
            now=desk.now,
        )
        case = save(desk, replace(case, lead_id=None, lead_at=None))
        at = desk.now + LEAD_ANSWER
        due.arm(desk.db, desk.scope, kind="lead-silent", ref=case.id, at=at)
        desk.tell_staff("staff-recused", case=case.id, ref=case.id, no=case.no)
    if party.person_id is not None:
        telling.person(
            desk,
            party.person_id,
            "told-recusal",
            case=case,
            ref=case.id,
            another="yes" if another else "no",
            words=words,
            given="yes" if words else "no",
            as_party=1,
        )
    desk.redraw_case(case.id)


def _party(desk: Desk, filed: Filed) -> Party:
    party = parties.get(desk.db, desk.scope, filed.party_id)
    assert party is not None
    return party
