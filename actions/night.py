"""Lets go of what has been kept long enough: at night, in pieces that nobody waits for."""

from collections.abc import Callable

from actions import forgetting
from actions.desk import Desk
from storage import (
    case_retention,
    chats,
    documents,
    drafts,
    due,
    estates,
    forgotten,
    forms,
    group_offers,
    inbox,
    invitations,
    media_retention,
    meta,
    outbox_retention,
    phone_tasks,
    reporters,
    rounds,
    staged,
)
from storage.due import Due
from workflow import retention
from workflow.clockwork import DRAFT_REMINDER, NIGHT_PAUSE, NIGHT_STEPS_APART
from workflow.retention import SPANS, Keep

MANY, FEW = 200, 10
"""How much is done at a time: of what is one statement each, and of whole cases."""

Piece = Callable[[Desk, int], int | None]
"""Does the next piece after a row; where to go on, or None when nothing is left."""


def begin(desk: Desk) -> None:
    """Arm all steps, minutes apart: one that cannot be done does not hold up the others."""
    for number in range(len(STEPS)):
        at = desk.now + number * NIGHT_STEPS_APART
        due.arm(desk.db, desk.scope, kind="night", ref=number, at=at)


def go_on(desk: Desk, row: Due) -> None:
    """Do one piece of a step, and arm the next a moment later."""
    after = STEPS[row.ref](desk, row.given.get("after", 0))
    if after is not None:
        at = desk.now + NIGHT_PAUSE
        due.arm(desk.db, desk.scope, kind="night", ref=row.ref, at=at, facts={"after": after})


def _updates(desk: Desk, _: int) -> int | None:
    before = desk.now - SPANS[Keep.UPDATES]
    return 0 if inbox.prune(desk.db, before=before, limit=MANY) == MANY else None


def _forgotten(desk: Desk, after: int) -> int | None:
    """What was left of somebody for the sake of an open case or a legal hold that has ended."""
    for person in forgotten.rows(desk.db, desk.scope, after=after, limit=1):
        over = reporters.of_forgotten(desk.db, desk.scope, person)
        for case in over[:FEW]:
            forgetting.erase_case(desk, case)
        if len(over) > FEW:
            return after
        forgotten.remove(desk.db, desk.scope, person)
        return person
    return None


def _expired(desk: Desk, _: int) -> int | None:
    over = case_retention.expired(
        desk.db,
        desk.scope,
        several=retention.SEVERAL,
        several_before=desk.now - SPANS[Keep.COORDINATION],
        others_before=desk.now - SPANS[Keep.ROUTINE],
        never=retention.FOR_THE_BUILDING,
        limit=FEW,
    )
    for case in over:
        forgetting.erase_case(desk, case)
    return 0 if len(over) == FEW else None


def _voices(desk: Desk, _: int) -> int | None:
    count = media_retention.forget_voices(
        desk.db,
        desk.scope,
        kinds=retention.RAW_VOICE,
        closed_before=desk.now - SPANS[Keep.VOICE],
        limit=FEW,
    )
    return 0 if count == FEW else None


def _messages(desk: Desk, _: int) -> int | None:
    after = forgetting.pruned(desk)
    before = desk.now - SPANS[Keep.MESSAGES]
    upto, more = outbox_retention.prune(desk.db, before=before, after=after, limit=MANY)
    meta.put(desk.db, forgetting.PRUNED, str(upto))
    return 0 if more else None


def _drafts(desk: Desk, after: int) -> int | None:
    """A draft left lying is offered once, like one that was saved for later, then forgotten."""
    remind, forget = DRAFT_REMINDER
    for kept in forms.forget_old(desk.db, desk.scope, before=desk.now - SPANS[Keep.DRAFTS]):
        media_retention.forget_draft(desk.db, desk.scope, kept)
    left = drafts.left(desk.db, desk.scope, before=desk.now - remind, after=after, limit=MANY)
    for draft in left:
        whose = {"chat": draft.chat_id, "person": draft.person_id}
        if desk.now - draft.changed_at >= forget:
            drafts.drop(desk.db, desk.scope, **whose)
            media_retention.forget_draft(desk.db, desk.scope, draft.id)
        elif draft.kind == "report" and not due.armed(
            desk.db, desk.scope, kind="draft", ref=draft.id
        ):
            morning = desk.hours.quiet_ends(desk.now)
            for step, at in enumerate((morning, draft.changed_at + forget)):
                due.arm(
                    desk.db,
                    desk.scope,
                    kind="draft",
                    ref=draft.id,
                    step=step,
                    at=at,
                    facts=whose,
                )
    return left[-1].chat_id if len(left) == MANY else None


def _strangers(desk: Desk, after: int) -> int | None:
    found, next_ = forgotten.strangers(
        desk.db,
        desk.scope,
        met_before=desk.now - SPANS[Keep.STRANGERS],
        after=after,
        limit=MANY,
    )
    for person in found:
        if person.user_id is not None:
            forgetting.forget_chat(desk, person.user_id)
        forgotten.remove(desk.db, desk.scope, person.id)
    return next_


def _invitations(desk: Desk, _: int) -> int | None:
    before = desk.now - SPANS[Keep.INVITATIONS]
    invitations.prune(desk.db, desk.scope, before=before)
    group_offers.prune(desk.db, desk.scope, before=before)
    return None


def _phone_tasks(desk: Desk, _: int) -> int | None:
    before = desk.now - SPANS[Keep.PHONE_TASKS]
    phone_tasks.prune(desk.db, desk.scope, before=before)
    rounds.prune(desk.db, desk.scope, before=before)
    return None


def _files(desk: Desk, _: int) -> int | None:
    """What could not be sent, and what nobody has entered, is not kept for ever."""
    for document in documents.older(desk.db, desk.scope, before=desk.now - SPANS[Keep.FILES]):
        documents.drop(desk.db, desk.scope, document)
        outbox_retention.forget(desk.db, desk.scope, dedupe=f"{desk.scope}-document-{document}")
    staged.drop_older(desk.db, desk.scope, before=desk.now - SPANS[Keep.FILES])
    return None


def _reminders(desk: Desk, after: int) -> int | None:
    """How often the reminder of an item was put off counts until it is done."""
    before = desk.now - SPANS[Keep.REMINDERS]
    return due.prune(desk.db, desk.scope, but="item", before=before, after=after, limit=MANY)


def _chats(desk: Desk, after: int) -> int | None:
    """The address of somebody who is nobody here any more, and the last words that went there."""
    found = chats.of_nobody(desk.db, after=after, limit=FEW)
    for chat in found:
        for scope in estates.everywhere(desk.db):
            outbox_retention.forget_chat(desk.db, scope, chat, after=forgetting.pruned(desk))
        chats.forget(desk.db, chat)
    return found[-1] if len(found) == FEW else None


STEPS: tuple[Piece, ...] = (
    _updates,
    _messages,  # first: erasing a case looks through the messages that still say something
    _drafts,
    _strangers,
    _forgotten,
    _expired,
    _voices,
    _invitations,
    _phone_tasks,
    _files,
    _reminders,
    _chats,
)
