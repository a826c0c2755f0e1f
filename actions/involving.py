"""Asks the parties of a case, and takes what they answer with one press."""

from actions import first_word, statements, visiting
from actions.desk import Desk
from actions.door import case_action
from actions.records import filed_before, party_of, put_on_file, speaks_for_himself
from storage import parties, people, records
from storage.cases import Case
from workflow.records import Kind
from workflow.refusal import NotAllowed, Refusal, Stale
from workflow.terms import YesNo


@case_action("record.confirm")
def confirm(desk: Desk, case: Case, record: int) -> None:
    """The party says that what was written down for him is what he means."""
    filed = records.get(desk.db, desk.scope, record)
    if filed is None or filed.case_id != case.id:
        raise NotAllowed
    if not speaks_for_himself(desk, party_of(desk, case, filed.party_id)):
        raise NotAllowed
    if not records.confirm(desk.db, desk.scope, record, now=desk.now):
        raise Stale
    statements.confirmed(desk, case, filed)
    desk.redraw_case(case.id)


@case_action("party.ask")
def ask(desk: Desk, case: Case, party: int) -> bool:
    """Ask a party the five questions, in private; False when he is told by hand."""
    of = party_of(desk, case, party)
    if of is None or of.person_id is None:
        raise Refusal("refused-party-unknown")
    person = people.get(desk.db, desk.scope, of.person_id)
    if person is None:
        raise Refusal("refused-party-unknown")
    once = f"{desk.scope}-ask-statement-{of.id}-{desk.now.date()}"
    desk.tell_one(
        person,
        "ask-statement",
        case=case.id,
        dedupe=once,
        ref=case.id,
        no=case.no,
        party_id=of.id,
        category=case.category,
        raised=first_word.raised(desk, case, of),
    )
    return person.user_id is not None


@case_action("party.answer_visit")
def answer_visit(desk: Desk, case: Case, appointment: int) -> None:
    """The time suits; an answer to a time that holds no longer is none."""
    newest = visiting.newest(desk, case)
    if newest is None or newest.id != appointment:
        raise Stale
    party = parties.of_person(desk.db, desk.scope, case.id, desk.me.id)
    if party is None:
        raise NotAllowed
    put_on_file(
        desk,
        case,
        Kind.VISIT_ANSWER,
        {"fits": YesNo.YES},
        party=party.id,
        replaces=filed_before(desk, case.id, Kind.VISIT_ANSWER, party.id),
        draft=None,
    )


@case_action("party.end")
def end(desk: Desk, case: Case, party: int) -> None:
    """A party takes part no longer; what it said stays on file."""
    of = party_of(desk, case, party)
    assert of is not None
    parties.leave(desk.db, desk.scope, of.id, now=desk.now)
    desk.redraw_case(case.id)
