"""What follows from how a delivery went: told people stop the clock, lost ones are phoned."""

from dataclasses import dataclass
from datetime import datetime
from random import Random

from actions import forum, guard, hours, menus
from actions.desk import Desk
from storage import (
    cards,
    cases,
    chats,
    deliveries,
    documents,
    due,
    estates,
    groups,
    offices,
    outbox,
    people,
)
from storage.connection import Connection
from storage.groups import Group
from storage.outbox import Promise
from storage.rows import Scope
from workflow.messages import ALARM, KINDS
from workflow.roles import Role

ANSWERS = frozenset(
    {
        "told-routine",
        "told-registered",
        "told-rejected",
        "told-merged",
        "told-unfounded",
        "told-note",
        "told-photos",
        "told-looking-again",
    }
)
"""A person's words or a confirmed judgement, once it has reached the reporter."""


ABOUT_A_CASE = frozenset(
    {"staff-case", "case-status", "lead-case", "office-case", "my-case", "guest-case"}
)
"""Cards to which somebody can reply about their case."""


def office(db: Connection, scope: Scope, *, now: datetime, chance: Random) -> Desk:
    """A desk at which the office itself acts."""
    return Desk(db=db, estate=estates.get(db, scope), now=now, chance=chance)


def delivered(desk: Desk, promise: Promise) -> None:
    """A message has arrived; the first human answer stops the ladder."""
    put_away(desk, promise)
    if promise.kind not in ANSWERS or promise.case_id is None:
        return
    answered(desk, promise.case_id)


def proved(desk: Desk, chat: int, message: int, button: str) -> None:
    """Somebody pressed a button that a message of unknown fate carries: it has arrived.

    A card may carry the same button; a press on that proves nothing.
    """
    promise = outbox.in_doubt(desk.db, desk.scope, chat, button=button)
    if promise is None or cards.of_message(desk.db, chat, message) is not None:
        return
    secret = KINDS[promise.kind].secret
    deliveries.sent(desk.db, promise.id, message=message, now=desk.now, forget=secret)
    delivered(desk, promise)


def put_away(desk: Desk, promise: Promise) -> None:
    """A file that was made for a message goes with it."""
    if document := promise.given.get("document"):
        documents.drop(desk.db, desk.scope, document)


def answered(desk: Desk, case_id: int) -> None:
    """A person's words have reached the reporter; later ones change nothing."""
    if cases.answered(desk.db, desk.scope, case_id, now=desk.now):
        due.cancel(desk.db, desk.scope, kind="first-answer", ref=case_id)
        desk.redraw_case(case_id)


def unreachable(desk: Desk, chat: int, *, reason: str, case: int | None, prio: int) -> None:
    """A chat cannot be written to: what waits there waits, and a person is phoned."""
    news = chats.lose(desk.db, chat, reason=reason)
    person = people.of_user(desk.db, desk.scope, chat)
    if person is None:
        group = groups.get(desk.db, desk.scope, chat)
        if news and group is not None:
            _tell_of_loss(desk, group)
        return
    if case is None and prio > ALARM + 1:
        waiting = outbox.waiting_for(desk.db, desk.scope, chat, prio=ALARM + 1, limit=1)
        if not waiting:
            return
        case = waiting[0].case_id
    desk.phone(person.id, case)


def _tell_of_loss(desk: Desk, group: Group) -> None:
    for person in offices.holders(desk.db, desk.scope, Role.ADMIN):
        desk.tell_one(
            person, "answer", key="answer-group-lost", group=group.kind, title=group.title
        )


def failed(desk: Desk, promise: Promise, *, error: str) -> None:
    """A message that Telegram will not take: whoever waits for it hears of it otherwise."""
    deliveries.give_up(desk.db, promise.id, state="failed", error=error)
    put_away(desk, promise)
    if promise.kind != "staff-undelivered" and promise.prio <= ALARM + 1:
        desk.tell_staff(
            "staff-undelivered",
            case=promise.case_id,
            notice=str(promise.no),
            dedupe=f"undelivered-{promise.id}",
        )


def held_back(db: Connection, promise: Promise, *, now: datetime, chance: Random) -> bool:
    """Whether the guard stops a promised message at the last moment; it is given up then."""
    scope, kind = Scope(promise.estate_id), KINDS[promise.kind]
    if guard.admits(db, scope, promise.chat_id, kind, promise.given, case=promise.case_id):
        return False
    deliveries.give_up(db, promise.id, state="failed", error="above the ceiling of its chat")
    office(db, scope, now=now, chance=chance).hold_back(
        promise.chat_id, promise.kind, promise.case_id
    )
    return True


def put_off(db: Connection, promise: Promise, *, now: datetime) -> bool:
    """Whether a message that is late would wake somebody; it waits for the morning then."""
    scope = Scope(promise.estate_id)
    if promise.night:
        return False
    ends = hours.quiet_ends(db, estates.get(db, scope), promise.chat_id, now=now)
    if ends > now:
        deliveries.put_back(db, promise.id, due=ends)
    return ends > now


def moved(desk: Desk, old: int, new: int) -> None:
    """A group became a supergroup."""
    chats.move(desk.db, old, new)
    group = groups.get(desk.db, desk.scope, new)
    if group is not None:  # a list of commands belongs to the id
        menus.of_group(desk, new, group.kind)
    desk.log("chat.moved", f"chat:{new}")


@dataclass(frozen=True, slots=True)
class About:
    """What a message of ours, to which somebody replies, was: its kind and its case."""

    kind: str
    case: int


def about(desk: Desk, chat: int, message: int) -> About | None:
    """The kind and the case of a promised message or a card; None when it has no case."""
    promise = outbox.of_message(desk.db, desk.scope, chat, message)
    if promise is not None:
        return About(promise.kind, promise.case_id) if promise.case_id is not None else None
    card = cards.of_message(desk.db, chat, message)
    if card is not None and card.kind in ABOUT_A_CASE:
        return About(card.kind, card.ref)
    return None


def kicked(desk: Desk, chat: int) -> None:
    """The bot was removed from a group, or stopped by a person."""
    if chat < 0:
        desk.log("chat.lost", f"chat:{chat}")
    elif desk.person is not None:  # the chain is for good: no account stands in it
        desk.log("chat.lost", f"person:{desk.person.id}")
    group = groups.get(desk.db, desk.scope, chat)
    if group is not None:
        groups.release(desk.db, desk.scope, chat)
        forum.leave(desk, chat)
        chats.lose(desk.db, chat, reason="kicked")
        _tell_of_loss(desk, group)
        return
    chats.lose(desk.db, chat, reason="blocked")
