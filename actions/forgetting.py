"""Forgets a person or a case: what goes at once, and what of an open case stays without him."""

from dataclasses import replace
from datetime import datetime

from actions import answering, attesting, indexing, own_case
from actions.belongings import lines_about
from actions.calling import on_record
from actions.desk import Desk
from actions.door import action
from storage import (
    belongings,
    cards,
    case_retention,
    drafts,
    due,
    forgotten,
    forms,
    inbox,
    journal,
    media_retention,
    meta,
    notes,
    offices,
    outbox_retention,
    participants,
    parties,
    phone_tasks,
    reporters,
)
from storage.cases import Case
from storage.people import Person
from workflow import process, veil
from workflow.process import Move
from workflow.refusal import Refusal, Stale
from workflow.roles import OF_THE_OFFICE
from workflow.terms import Disclosure, Stage

PRUNED = "outbox-pruned"
"""The row of the outbox up to which nothing but numbers is left; the night moves it on."""

ERASED = "erased"
"""Until the file is written anew, bytes of what was erased may lie between its rows."""

LIVES = 10
"""Minutes for which the last question stands: no old keyboard erases anybody."""


def minutes(at: datetime) -> int:
    """A moment as a button carries it."""
    return int(at.timestamp()) // 60


@action("person.forget")
def forget(desk: Desk, *, withdraw: bool, drawn: int) -> None:
    """Forget whoever asks; his open reports are withdrawn where they can be, or go on without him.

    Whoever has an office gives it back first: what the office did must stay somebody's.
    """
    if not 0 <= minutes(desk.now) - drawn <= LIVES:
        raise Stale
    if desk.roles & OF_THE_OFFICE:
        raise Refusal("refused-forget-office")
    for case in _reported(desk, desk.me):
        open_ = case.closed_at is None and process.has(case.stage, Move.WITHDRAW)
        if withdraw and open_:
            own_case.withdraw(desk, case.id, None)
    erase(desk, desk.me)


@action("person.forget_for")
def forget_for(desk: Desk, person: int, *, drawn: int) -> None:
    """Forget somebody without Telegram who asks for it at the desk; his open reports go on."""
    if not 0 <= minutes(desk.now) - drawn <= LIVES:
        raise Stale
    found = on_record(desk, person)
    if offices.roles(desk.db, desk.scope, found.id) & OF_THE_OFFICE:
        raise Refusal("refused-forget-office")
    erase(desk, found)
    desk.log("person.forgotten_for", f"person:{found.id}")


def erase(desk: Desk, person: Person) -> None:
    """Take a person out of everything but the chain of the journal, which knows him as a number."""
    for case in _reported(desk, person):
        if case.stage is Stage.ROUTINE and case.repaired_at is not None:
            answering.end_unanswered(desk, case)
    for case in _reported(desk, person):
        if case.closed_at is None:
            _without(desk, case, person)
        elif case.legal_hold is None:
            erase_case(desk, case)
    held = {f"case:{case.id}" for case in _reported(desk, person) if case.legal_hold}
    lines = lines_about(desk, person.id)
    journal.forget_words(desk.db, desk.scope, [line for line in lines if line.object not in held])
    _papers(desk, person)
    if person.user_id is not None:
        forget_chat(desk, person.user_id)
        inbox.forget_parked(desk.db, person.user_id)
    meta.put(desk.db, ERASED, "yes")
    belongings.erase_person(desk.db, desk.scope, person.id)
    forgotten.mark(desk.db, desk.scope, person.id, now=desk.now)


def _reported(desk: Desk, person: Person) -> list[Case]:
    return reporters.cases_of(desk.db, desk.scope, person.id, limit=10_000)


def _papers(desk: Desk, person: Person) -> None:
    """What he had begun, and the calls to him that somebody was asked to make."""
    for kept in forms.of_person(desk.db, desk.scope, person.id):
        media_retention.forget_draft(desk.db, desk.scope, kept)
    for draft in drafts.of_somebody(desk.db, desk.scope, person.id):
        media_retention.forget_draft(desk.db, desk.scope, draft.id)
        for kind in ("draft", "album"):
            due.forget(desk.db, desk.scope, kind=kind, ref=draft.id)
    for task in phone_tasks.done_by_coming_back(desk.db, desk.scope, person.id, now=desk.now):
        desk.redraw("phone-task", task)


def forget_chat(desk: Desk, chat: int) -> None:
    """What was said and shown in a private chat; what waits to be said there is not said."""
    outbox_retention.forget_chat(desk.db, desk.scope, chat, after=pruned(desk))
    cards.leave(desk.db, desk.scope, chat)


def pruned(desk: Desk) -> int:
    """The last row of the outbox that says nothing any more."""
    return int(meta.get(desk.db, PRUNED) or 0)


def _without(desk: Desk, case: Case, person: Person) -> None:
    """An open case goes on: what he wrote stays until then, without his name and numbers."""

    def veiled(words: str) -> str:
        return veil.words(words, Disclosure.ANONYMOUS, name=person.name)

    if case.legal_hold is None:
        case_retention.reword(desk.db, desk.scope, case.id, words=veiled(case.words))
        indexing.case(desk, replace(case, words=veiled(case.words)))
        for note in notes.of_case(desk.db, desk.scope, case.id):
            notes.reword(desk.db, desk.scope, note.id, words=veiled(note.words))
            if note.kind in indexing.OF_REPORTERS:
                indexing.note(desk, case, note.id, veiled(note.words))
        outbox_retention.forget_case(desk.db, desk.scope, case.id, after=pruned(desk))
    due.cancel(desk.db, desk.scope, kind="ask-solved", ref=case.id)
    desk.tell_staff("staff-reporter-gone", case=case.id, ref=case.id, no=case.no)
    desk.redraw_case(case.id)


def erase_case(desk: Desk, case: Case) -> None:
    """Leave the header: number, category, building, stage and times; files go after the commit."""
    actors, objects = _in_journal(desk, case)
    for actor in actors:
        journal.forget_words(desk.db, desk.scope, journal.of_actor(desk.db, desk.scope, actor))
    for object_ in objects:
        journal.forget_words(desk.db, desk.scope, journal.of_object(desk.db, desk.scope, object_))
    meta.put(desk.db, ERASED, "yes")
    belongings.erase_case(desk.db, desk.scope, case.id)
    attesting.erased(desk, case.id)
    case_retention.empty(
        desk.db, desk.scope, case.id, building=veil.building(case.place), now=desk.now
    )
    participants.forget_case(desk.db, desk.scope, case.id)
    parties.forget_case(desk.db, desk.scope, case.id)
    for draft in forms.forget_case(desk.db, desk.scope, case.id):
        media_retention.forget_draft(desk.db, desk.scope, draft)
    media_retention.forget_case(desk.db, desk.scope, case.id)
    outbox_retention.forget_case(desk.db, desk.scope, case.id, after=pruned(desk))
    desk.redraw_case(case.id)


def _in_journal(desk: Desk, case: Case) -> tuple[list[str], list[str]]:
    _, alias = reporters.of_case(desk.db, desk.scope, case.id)
    return [f"alias:{alias}"] if alias else [], [f"case:{case.id}"]
