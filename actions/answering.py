"""What the office does with a case that is judged: lead it, answer, repair, look at it."""

from dataclasses import replace

from actions import conflicts, telling
from actions.appointing import left_open
from actions.desk import Desk
from actions.door import case_action, save
from actions.hearing import Said, keep_sent
from actions.reminding import arm_repair
from storage import cases, due, forgotten, interests, media, notes, people, reporters
from storage.cases import Case
from storage.media import Medium
from workflow import process, veil
from workflow.clockwork import ASK_AGAIN
from workflow.process import Move
from workflow.refusal import Refusal
from workflow.roles import Interest
from workflow.terms import MediaKind, NoteKind, Stage

ON_A_CARD = 900
"""How much of a report's words the office's card shows; all of it comes in private."""

ALBUM = frozenset({MediaKind.PHOTO, MediaKind.VIDEO})
"""What Telegram takes into one album (Bot API, sendMediaGroup)."""


@case_action("case.take_lead")
def take_lead(desk: Desk, case: Case) -> None:
    """Take the lead, declaring no interest of one's own (principle P3)."""
    if case.lead_at is not None:
        raise Refusal("refused-answered")
    if not conflicts.may_lead(desk.db, desk.scope, desk.me.id, case):
        raise Refusal("refused-conflict")
    due.cancel(desk.db, desk.scope, kind="lead-silent", ref=case.id)
    desk.log("case.no_interest_declared", f"case:{case.id}")
    arm_repair(desk, save(desk, replace(case, lead_id=desk.me.id, lead_at=desk.now)))
    telling.reporter(desk, case, "told-lead", ref=case.id, name=desk.me.name)


@case_action("case.decline_lead")
def decline_lead(desk: Desk, case: Case, interest: Interest | None) -> None:
    """Not take it, because of an interest in it or because it does not suit; the desk hears."""
    me = desk.me
    if interest is not None:
        interests.note(
            desk.db, desk.scope, case=case.id, person=me.id, kind=interest, by=me.id, now=desk.now
        )
    left_open(desk, case, me, interest=interest is not None)


@case_action("case.note")
def note(desk: Desk, case: Case, said: Said, alone: bool = False) -> None:
    """Say something to all who reported, or show it; to this reporter `alone` what he asked."""
    if not (case.of_resident or cases.merged_into(desk.db, desk.scope, case.id)):
        raise Refusal("refused-nobody-reported")
    sent = _noted(desk, case, NoteKind.REPLY if alone else NoteKind.ANSWER, said)
    if said.words:
        telling.reporter(
            desk, case, "told-note", alone=alone, ref=case.id, name=desk.me.name, words=said.words
        )
    if sent is not None:
        telling.reporter(desk, case, "told-photos", alone=alone, name=desk.me.name, media=[sent])
    save(desk, case)


@case_action("case.comment")
def comment(desk: Desk, case: Case, said: Said) -> None:
    """Keep a note that only the office sees."""
    _noted(desk, case, NoteKind.INTERNAL, said)
    save(desk, case)


def _noted(desk: Desk, case: Case, kind: NoteKind, said: Said) -> int | None:
    """Keep it; the id of what was sent with it."""
    note_id = notes.add(
        desk.db,
        desk.scope,
        case=case.id,
        kind=kind,
        author=str(desk.me.id),
        words=said.words,
        now=desk.now,
    )
    return keep_sent(desk, said, case=case.id, note=note_id)


@case_action("case.open")
def open_(desk: Desk, case: Case) -> None:
    """Open a case in the private chat of whoever asks; the journal keeps who has read it."""
    desk.show(desk.my_chat, f"office-{case.id}", "office-case", ref=case.id, anew=True)


@case_action("case.photos")
def photos(desk: Desk, case: Case) -> int:
    """Send what the reporter sent to whoever asks, in private; how much there was."""
    found = media.of_case(desk.db, desk.scope, case.id)
    for part in parcels(found):
        desk.tell(desk.my_chat, "photos", case=case.id, no=case.no, media=part)
    long = len(case.words) > ON_A_CARD
    if long:
        reporter, _ = reporters.of_case(desk.db, desk.scope, case.id)
        person = people.get(desk.db, desk.scope, reporter)
        words = veil.words(case.words, case.disclosure, name=person.name if person else "")
        desk.tell(desk.my_chat, "whole-words", case=case.id, no=case.no, words=words)
    return len(found) + long


def parcels(found: list[Medium]) -> list[list[int]]:
    """Media in messages: photos and videos in albums of at most ten, the rest one by one."""
    together = [medium.id for medium in found if medium.kind in ALBUM]
    alone = [[medium.id] for medium in found if medium.kind not in ALBUM]
    return [together[i : i + 10] for i in range(0, len(together), 10)] + alone


@case_action("case.repaired")
def repaired(desk: Desk, case: Case, words: str, draft_id: int | None) -> None:
    """Say that the repair is done, with a word or a photo; the reporter is asked."""
    if case.repaired_at is not None:
        raise Refusal("refused-answered")
    note_id = notes.add(
        desk.db,
        desk.scope,
        case=case.id,
        kind=NoteKind.REPAIR,
        author=str(desk.me.id),
        words=words,
        now=desk.now,
    )
    pictures: list[Medium] = []
    if draft_id is not None:
        pictures = media.of_draft(desk.db, desk.scope, draft_id)
        media.adopt(desk.db, desk.scope, draft_id, case=case.id, note=note_id)
    done = save(desk, replace(case, repaired_at=desk.now, solved=None))
    reporter, _ = reporters.of_case(desk.db, desk.scope, case.id)
    if forgotten.is_forgotten(desk.db, desk.scope, reporter) or not case.of_resident:
        if not case.of_resident:  # who was merged into it hears of it all the same
            telling.reporter(desk, case, "ask-solved", ref=case.id, words=words)
        end_unanswered(desk, done)
        return
    for part in parcels(pictures):
        telling.reporter(desk, case, "told-photos", name=desk.me.name, media=part)
    due.arm(
        desk.db,
        desk.scope,
        kind="ask-solved",
        ref=case.id,
        at=desk.hours.quiet_ends(desk.now + ASK_AGAIN),
    )
    telling.reporter(desk, case, "ask-solved", ref=case.id, words=words)


def end_unanswered(desk: Desk, case: Case) -> None:
    """End a repair whose reporter is forgotten: nobody can say any more whether it is solved."""
    stage = process.advance(case, case.stage, Move.CLOSE_UNANSWERED)
    save(desk, replace(case, stage=stage, closed_at=desk.now))


def ask_solved(desk: Desk, number: int) -> None:
    """Three days after a repair the reporter is asked once more."""
    case = cases.get(desk.db, desk.scope, number)
    if case is not None and case.stage is Stage.ROUTINE and case.repaired_at is not None:
        telling.reporter(desk, case, "ask-solved", ref=case.id, words="")
