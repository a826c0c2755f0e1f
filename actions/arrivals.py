"""Who has just been heard from, and where: read once, before anything is decided."""

from collections.abc import Callable, Container
from dataclasses import dataclass
from datetime import datetime
from random import Random

from actions import duty, forum
from actions.desk import Desk
from storage import (
    cards,
    chats,
    drafts,
    estates,
    group_offers,
    groups,
    household_codes,
    invitations,
    offices,
    outbox,
    people,
    phone_tasks,
    places,
    showing,
)
from storage.connection import Connection
from storage.drafts import Stored
from storage.rows import Scope
from workflow import numbers
from workflow.registration import plain_code
from workflow.roles import CHAT_OF_GROUP, ChatKind, GroupKind

NOT_PEOPLE = frozenset({1087968824, 136817688, 777000})
"""Telegram's anonymous group administrator, channel identity and service account: no roles."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """The plain facts of an update; `lang` is a guess from the client's language.

    `thread` is the topic of a group in which it happened, `forum` whether the group has topics.
    Who only `asks` (an inline query) is not entered as a person.
    """

    chat: int | None
    chat_type: str
    title: str
    user: int | None
    name: str
    lang: str
    link: str = ""
    pressed: int | None = None
    acts: bool = True
    asks: bool = False
    leaves: bool = False
    thread: int | None = None
    forum: bool = False


@dataclass(slots=True)
class Turn:
    """A desk and what was found on it; a handler changes `draft` by putting a new one."""

    desk: Desk
    arrival: Arrival
    kind: ChatKind | None
    lang: str
    draft: Stored | None
    undecided: bool = False
    stale: bool = False


def _invited(db: Connection, secret: str, now: datetime) -> Scope | None:
    found = invitations.find(db, numbers.digest(secret))
    return Scope(found.estate_id) if found and found.opens(now) else None


def _lives(db: Connection, code: str, now: datetime) -> Scope | None:
    found = household_codes.find(db, numbers.digest(plain_code(code)), now=now)
    return Scope(found.estate_id) if found else None


def _stands(db: Connection, code: str, _: datetime) -> Scope | None:
    found = places.of_code(db, code)
    return found[0] if found else None


def _offered(db: Connection, secret: str, _: datetime) -> Scope | None:
    found = group_offers.find(db, numbers.digest(secret))
    return Scope(found.estate_id) if found else None


def _read_in(db: Connection, number: str, _: datetime) -> Scope | None:
    chat = numbers.group(number)
    found = groups.of_chat(db, chat) if chat is not None else None
    return found[0] if found else None


LINKS: dict[str, Callable[[Connection, str, datetime], Scope | None]] = {
    "l": _stands,
    "s": _invited,
    "x": _invited,
    "i": _lives,
    "g": _offered,
    "r": _read_in,
}
"""Whose link it is: of several estates the link decides, while it leads anywhere."""


def _linked(db: Connection, link: str, now: datetime) -> Scope | None:
    kind, _, rest = link.partition("_")
    return LINKS[kind](db, rest, now) if kind in LINKS and rest else None


def _pressed(db: Connection, arrival: Arrival, known: Container[Scope]) -> Scope | None:
    """The estate of the message whose button was pressed: its ids mean something only there."""
    if arrival.pressed is None or arrival.chat is None:
        return None
    card = cards.of_message(db, arrival.chat, arrival.pressed)
    scope = Scope(card.estate_id) if card else outbox.estate_of(db, arrival.chat, arrival.pressed)
    return scope if scope in known else None


def arrive(db: Connection, arrival: Arrival, *, now: datetime, chance: Random) -> Turn:
    """Find estate, person, roles and open draft; enter who is new."""
    bound = groups.of_chat(db, arrival.chat) if arrival.chat and arrival.chat < 0 else None
    user = None if arrival.user in NOT_PEOPLE else arrival.user
    known = people.estates_of(db, user) if user is not None else {}
    first = next(iter(known), None)
    decided = _linked(db, arrival.link, now)
    if decided is None and len(known) > 1:
        decided = _pressed(db, arrival, known)
    scope = (bound[0] if bound else None) or decided or first
    undecided = False
    if scope is None:
        serving = estates.ready(db)
        undecided = len(serving) > 1 and not arrival.link.startswith("setup_")
        estate = serving[0] if serving else estates.get(db, estates.only(db))
        scope = estate.scope
    else:
        estate = estates.get(db, scope)
    kind = _kind(arrival, bound[1] if bound else None)
    desk = Desk(
        db=db,
        estate=estate,
        now=now,
        chance=chance,
        chat=arrival.chat,
        thread=arrival.thread,
        kind=kind,
    )
    met = False
    if user is not None:
        desk.person = known.get(scope)
        # Whoever was forgotten may go in peace, and whoever has not chosen is nowhere yet.
        enters = not (arrival.leaves or arrival.asks or undecided)
        if desk.person is None and enters:
            met = True
            desk.person = people.meet(
                db, scope, user=user, name=arrival.name, lang=arrival.lang, now=now
            )
        elif desk.person is not None and decided is not None and decided != first:
            people.choose(db, scope, desk.person.id, user=user)
    if desk.person is not None and not met:
        desk.roles = offices.roles(db, scope, desk.person.id)
        duty.take_seat(desk)
    lang = desk.person.lang if desk.person else arrival.lang if arrival.asks else estate.lang
    if arrival.chat is not None:
        spoken = lang if arrival.chat_type == "private" else estate.lang
        lang = _hear(desk, arrival, spoken)
    draft = None
    if desk.person is not None and arrival.chat is not None and not met:
        draft = drafts.of_person(db, scope, arrival.chat, desk.person.id)
    stale = decided is None and arrival.pressed is not None and len(known) > 1 and not bound
    return Turn(desk, arrival, kind, lang, draft, undecided=undecided, stale=stale)


def _kind(arrival: Arrival, group: GroupKind | None) -> ChatKind | None:
    if arrival.chat_type == "private":
        return ChatKind.PRIVATE
    if arrival.chat_type == "channel":
        return ChatKind.CHANNEL
    return CHAT_OF_GROUP[group] if group else None


def _hear(desk: Desk, arrival: Arrival, lang: str) -> str:
    assert arrival.chat is not None
    known = chats.get(desk.db, arrival.chat)
    if arrival.leaves:
        return known.lang if known is not None else lang
    turned = known is not None and known.forum is not arrival.forum
    if known is None or not known.reachable or known.title != arrival.title or turned:
        chats.meet(
            desk.db,
            arrival.chat,
            kind=arrival.chat_type,
            title=arrival.title,
            lang=lang,
            forum=arrival.forum,
        )
        if known is not None and turned:
            forum.heard(desk, known, forum=arrival.forum)
        if known is not None and not known.reachable and desk.person is not None:
            _call_no_more(desk)
    if known is None:
        return lang
    if arrival.acts:
        showing.acted(desk.db, arrival.chat)
    return known.lang


def _call_no_more(desk: Desk) -> None:
    """Somebody who was to be phoned can be reached again."""
    for task in phone_tasks.done_by_coming_back(desk.db, desk.scope, desk.me.id, now=desk.now):
        desk.redraw("phone-task", task)
