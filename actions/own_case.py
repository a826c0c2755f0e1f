"""What a reporter does with his case: add, ask, withdraw, disagree, say if it is solved or back."""

from dataclasses import replace
from typing import Any

from actions import alarming, drafting, duty, indexing, managing, surveying, telling
from actions.desk import Desk
from actions.door import case_action, save
from actions.reminding import arm_repair
from storage import cases, due, media, notes, people, reporters
from storage.cases import Case
from storage.drafts import Stored
from workflow import process, veil
from workflow.process import Move
from workflow.reading import read
from workflow.refusal import Refusal, Stale
from workflow.terms import NoteKind, Solved, Stage


def _author(desk: Desk, case: Case) -> str:
    """The reporter's alias, or the id of who speaks for him."""
    person, alias = reporters.of_case(desk.db, desk.scope, case.id)
    return alias if person == desk.me.id else str(desk.me.id)


def _said(desk: Desk, case: Case, kind: NoteKind, words: str) -> int:
    """Note what he says; the id of the note."""
    return notes.add(
        desk.db,
        desk.scope,
        case=case.id,
        kind=kind,
        author=_author(desk, case),
        words=words,
        now=desk.now,
    )


def _actor(desk: Desk, case: Case) -> str:
    return "" if _proxy(desk, case) == "yes" else "alias:" + _author(desk, case)


def _proxy(desk: Desk, case: Case) -> str:
    return "no" if reporters.of_case(desk.db, desk.scope, case.id)[0] == desk.me.id else "yes"


def goes_on_as(desk: Desk, case: Case) -> Case:
    """The case itself, or the main one into which it was merged."""
    main = cases.get(desk.db, desk.scope, case.main_case_id)
    return main or case


@case_action("case.add")
def add(desk: Desk, case: Case, draft_id: int, words: str) -> str:
    """Add what was said or sent later; the case's number."""
    if case.main_case_id and goes_on_as(desk, case).closed_at is not None:
        raise Refusal("refused-closed", no=case.no)
    note = _said(desk, case, NoteKind.ADDITION, words)
    indexing.note(desk, case, note, words)
    count = len(media.of_draft(desk.db, desk.scope, draft_id))
    media.adopt(desk.db, desk.scope, draft_id, case=case.id, note=note)
    assert desk.chat is not None
    if desk.stands_for is None:
        desk.tell(desk.chat, "added", case=case.id, ref=case.id, no=case.no)
    proxy = _proxy(desk, case)
    _let_staff_read(desk, case, "staff-addition", words=words, count=count, proxy=proxy)
    changed = save(desk, case)
    if read(words).danger:
        alarming.begin(desk, changed)
        desk.tell(
            desk.chat,
            "answer",
            case=case.id,
            key="answer-danger-added",
            emergency=desk.estate.emergency,
            phone=desk.estate.duty_phone,
        )
    return case.no


@case_action("case.ask")
def ask(desk: Desk, case: Case, words: str) -> None:
    """Ask the office; the lead hears it too and can answer at once."""
    note = _said(desk, case, NoteKind.QUESTION, words)
    indexing.note(desk, case, note, words)
    shown = veil.words(words, case.disclosure, name=desk.me.name)
    proxy = _proxy(desk, case)
    _let_staff_read(desk, case, "staff-question", words=words, proxy=proxy)
    lead_id = goes_on_as(desk, case).lead_id
    lead = people.get(desk.db, desk.scope, lead_id)
    if lead is not None:
        telling.person(
            desk,
            duty.stand_in(desk, lead).id,
            "lead-question",
            case=case,
            ref=case.id,
            note=note,
            words=shown,
            proxy=proxy,
        )
    save(desk, case)


@case_action("case.withdraw")
def withdraw(desk: Desk, case: Case) -> None:
    """Take a report back; it keeps its number."""
    stage = process.advance(case, case.stage, Move.WITHDRAW)
    due.cancel(desk.db, desk.scope, kind="first-answer", ref=case.id)
    save(desk, replace(case, stage=stage, closed_at=desk.now))
    desk.tell_staff("staff-withdrawn", case=case.id, no=case.no)


@case_action("case.solved")
def solved(desk: Desk, case: Case, answer: Solved) -> None:
    """The reporter's own answer ends a repair, or sends it back (settled, Routine repair)."""
    if case.main_case_id is not None:
        surveying.merged_answered(desk, case, goes_on_as(desk, case), answer)
        return
    if case.repaired_at is None:
        raise Refusal("refused-answered")
    answered = replace(case, solved=answer)
    if answer is Solved.NO:
        desk.log("case.reopened", f"case:{case.id}", actor=_actor(desk, case))
        arm_repair(desk, save(desk, replace(answered, repaired_at=None)))
        desk.tell_staff("staff-not-solved", case=case.id, ref=case.id, no=case.no)
        return
    stage = process.advance(answered, case.stage, Move.CLOSE_REPAIR)
    save(desk, replace(answered, stage=stage, closed_at=desk.now))
    due.cancel(desk.db, desk.scope, kind="ask-solved", ref=case.id)
    desk.tell_staff("staff-solved", case=case.id, no=case.no, solved=answer)


@case_action("case.disagree")
def disagree(desk: Desk, case: Case) -> None:
    """ "I do not agree" with "not accepted": the managers hear it."""
    main = goes_on_as(desk, case)
    said = notes.newest(desk.db, desk.scope, case.id)
    before = any(
        note.kind is NoteKind.DISAGREES and note.said_at >= (main.judged_at or note.said_at)
        for note in said
    )
    if before or main.stage is not Stage.REJECTED:
        raise Refusal("refused-answered")
    _said(desk, case, NoteKind.DISAGREES, "")
    desk.tell_staff("staff-disagrees", case=main.id, ref=main.id, no=main.no)
    if not main.confidential:  # else the managers have heard it in the group's place
        managing.tell(desk, main, "manager-disagrees")
    save(desk, case)


@case_action("case.again")
def again(desk: Desk, case: Case, draft: Stored | None) -> None:
    """What went on in another case is back: a report of his own, which knows the one before."""
    main = goes_on_as(desk, case)
    if main.stage is not Stage.ARCHIVED:
        raise Stale
    drafting.again(desk, draft, replace(case, category=main.category), own=True)


def _let_staff_read(desk: Desk, case: Case, kind: str, **facts: Any) -> None:
    """What the reporter says, before the staff group; of a guarded case only that he did."""
    if case.guarded:
        kind, facts = "staff-guarded", {"what": kind}
    desk.tell_staff(kind, case=case.id, ref=case.id, no=case.no, **facts)
