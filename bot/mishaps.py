"""What is done in place of an update that failed or was refused."""

import logging
from random import Random

from actions.delivery import office
from actions.desk import Desk
from bot.clock import Clock
from bot.ready import Ready
from bot.undrawn import gathered
from bot.update import private_chat
from handlers.refusals import facts_of
from handlers.session import Session
from storage import cards, estates, inbox, people
from storage.connection import Connection
from storage.inbox import Waiting
from workflow.refusal import Refusal

log = logging.getLogger(__name__)


def park(db: Connection, row: Waiting, error: str, clock: Clock, chance: Random) -> list[Ready]:
    """In place of the update that failed: set it aside, say sorry, tell the office."""
    db.undo_if_open("handling")
    reference = f"E-{chance.getrandbits(24):06X}"
    log.error("update %d parked as %s", row.update_id, reference)
    inbox.park(db, row.id, error=f"{reference} {error}")
    chat = private_chat(row.body)
    known = people.estates_of(db, chat) if chat is not None else {}
    scope = next(iter(known), None) or estates.only(db)
    desk = office(db, scope, now=clock.now(), chance=chance)
    if chat is not None:
        desk.chat = chat
        desk.tell(chat, "mishap", reference=reference, phone=desk.estate.duty_phone)
    desk.tell_staff("staff-parked", reference=reference, row=str(row.id))
    return gathered(desk)


def refuse(session: Session, refusal: Refusal, *, pressed: bool) -> None:
    """An answer that is no: a box for a press, a sentence otherwise."""
    session.after.clear()
    facts = facts_of(refusal, session.texts)
    if pressed:
        session.hush(refusal.key, alert=True, **facts)
        session.after.append(lambda desk: _refresh(desk, session))
    elif session.chat:
        session.tell(refusal.key, **facts)


def _refresh(desk: Desk, session: Session) -> None:
    """The card whose button was refused may be old: draw it anew."""
    if session.pressed is None:
        return
    card = cards.of_message(desk.db, session.chat, session.pressed)
    if card is not None:
        desk.redraw(card.kind, card.ref)
