"""Keeps the list of commands of a chat in step with who is there and what he speaks."""

from actions.desk import Desk
from storage import chats, offices
from storage.people import Person
from workflow.menus import OF_GROUP, menu_of
from workflow.roles import GroupKind


def renew(desk: Desk, person: Person) -> None:
    """After a role or a language has changed: a list of his own, or none any more."""
    if person.user_id is not None:
        _offer(desk, person.user_id, menu_of(offices.roles(desk.db, desk.scope, person.id)))


def of_group(desk: Desk, chat: int, kind: GroupKind) -> None:
    """A bound group has a list, and its administrators one more command."""
    _offer(desk, chat, OF_GROUP.get(kind, ""))


def none_for(desk: Desk, chat: int) -> None:
    """A group that is bound no longer has no list of its own."""
    _offer(desk, chat, "")


def _offer(desk: Desk, chat: int, menu: str) -> None:
    known = chats.get(desk.db, chat)
    if known is None:
        return
    wanted = f"{menu}.{known.lang}" if menu else ""
    if known.menu == wanted:
        return
    chats.offer(desk.db, chat, wanted)
    desk.tell(chat, "menu", menu=menu)
    if chat < 0:
        desk.tell(chat, "menu", menu=f"{menu}-admins" if menu else "", admins=True)
