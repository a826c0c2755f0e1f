"""The send guard: what is above the ceiling of its chat is held back, whoever promised it."""

from collections.abc import Mapping
from typing import Any

from storage import cases, groups, offices, people
from storage.connection import Connection
from storage.rows import Scope
from workflow import ceiling, veil
from workflow.ceiling import DataClass
from workflow.messages import MessageKind
from workflow.roles import CHAT_OF_GROUP, ChatKind, Role


def kind_of(db: Connection, chat: int) -> ChatKind | None:
    """What a chat is now; None for a group that is bound to nothing."""
    if chat > 0:
        return ChatKind.PRIVATE
    bound = groups.of_chat(db, chat)
    return CHAT_OF_GROUP[bound[1]] if bound else None


def admits(
    db: Connection,
    scope: Scope,
    chat: int,
    message: MessageKind,
    facts: Mapping[str, Any],
    *,
    case: int | None,
) -> bool:
    """Whether a message of this kind with these facts may be said in the chat."""
    kind = kind_of(db, chat)
    holds = message.holds
    if kind is ChatKind.PRIVATE:
        sensitive = holds > DataClass.PERSONAL
        return ceiling.fits(holds, (), kind, _roles(db, scope, chat) if sensitive else ())
    if message.by_facts:
        holds = DataClass.PUBLIC
    about = cases.get(db, scope, case)
    guarded = about is not None and about.guarded
    return ceiling.fits(holds, _fields(facts), kind, guarded=guarded)


def may_stand(db: Connection, scope: Scope, chat: int, card: str) -> bool:
    """Whether a kind of card may stand in a chat."""
    holds = ceiling.holds(card)
    trusted = chat > 0 and holds > DataClass.PERSONAL
    roles = _roles(db, scope, chat) if trusted else ()
    return holds <= ceiling.ceiling(kind_of(db, chat), roles)


def _roles(db: Connection, scope: Scope, user: int) -> frozenset[Role]:
    person = people.of_user(db, scope, user)
    return offices.roles(db, scope, person.id) if person else frozenset()


def _fields(facts: Mapping[str, Any]) -> list[str]:
    """What the facts that say anything are; a place is a building or somebody's door."""
    named = [name for name, value in facts.items() if value]
    if veil.names_a_door(str(facts.get("place", ""))):
        named.append("room")
    return named
