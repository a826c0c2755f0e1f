"""What a chat is to an estate: taken as something, watched, let go; who may is asked before."""

from actions import forum, menus
from actions.desk import Desk
from storage import chats, due, groups
from storage.cases import Case
from storage.groups import Group
from workflow.clockwork import LEAVE_STRANGERS
from workflow.refusal import Refusal
from workflow.roles import PUBLIC, GroupKind


def watch(desk: Desk, chat: int) -> bool:
    """A group that nobody binds in time is left; whether it waits to be bound."""
    if groups.of_chat(desk.db, chat) is not None:
        return False
    chats.speak(desk.db, chat, desk.estate.lang)
    at = desk.now + LEAVE_STRANGERS
    due.arm(desk.db, desk.scope, kind="leave-group", ref=chat, at=at)
    return True


def take(desk: Desk, chat: int, kind: GroupKind, case: int | None = None) -> None:
    """Make a chat what it is to be."""
    known = chats.get(desk.db, chat)
    if known is None or (known.kind == "channel") is not (kind is GroupKind.CHANNEL):
        raise Refusal("refused-stale")
    before = groups.get(desk.db, desk.scope, chat)
    if before is not None and before.kind is not kind:
        forum.leave(desk, chat)
    due.cancel(desk.db, desk.scope, kind="leave-group", ref=chat)
    groups.bind(desk.db, desk.scope, chat, kind, case=case, now=desk.now)
    menus.of_group(desk, chat, kind)
    redraw(desk, chat)


def redraw(desk: Desk, chat: int) -> None:
    """What the administrator sees of a group has changed."""
    desk.redraw("groups", 0)
    desk.redraw("group", chat)
    desk.redraw("set-up", 0)


def let_go(desk: Desk, group: Group) -> None:
    """End what a group was to the estate."""
    desk.tell(group.chat_id, "group-over", estate=desk.estate.name)
    groups.release(desk.db, desk.scope, group.chat_id)
    menus.none_for(desk, group.chat_id)
    forum.leave(desk, group.chat_id)
    watch(desk, group.chat_id)
    redraw(desk, group.chat_id)


def follow(desk: Desk, case: Case) -> None:
    """A case has ended: the group of its parties is theirs alone again."""
    if case.closed_at is not None:
        for group in groups.of_case(desk.db, desk.scope, case.id):
            let_go(desk, group)


def thank(desk: Desk, chat: int, case: Case) -> None:
    """A group that has led somebody into private hears that something came, and nothing of it.

    Of an anonymous report it hears nothing at all: the moment would tell who it was.
    """
    group = groups.get(desk.db, desk.scope, chat)
    if group is not None and group.kind in PUBLIC and not case.anonymous:
        once = f"{desk.scope}-heard-{case.id}"
        desk.tell(chat, "heard-in-private", dedupe=once)


def leave_unbound(desk: Desk, chat: int) -> None:
    """A stranger's group is left when nobody has bound it (settled, Group set-up)."""
    if groups.of_chat(desk.db, chat) is None:
        desk.tell(chat, "leave-group")
