"""Groups: the bot is added, bound with one press, leaves strangers, follows a migration."""

from telegram import ChatMemberUpdated
from telegram.constants import ChatMemberStatus

from actions import delivery, setup
from handlers import press
from handlers.session import Presses, Session
from workflow.clockwork import LEAVE_STRANGERS
from workflow.refusal import Refusal
from workflow.roles import Role

GONE = frozenset({ChatMemberStatus.LEFT, ChatMemberStatus.BANNED})


async def membership(change: ChatMemberUpdated, s: Session) -> None:
    """The bot was added, promoted, removed, blocked or unblocked."""
    was, now = change.old_chat_member.status, change.new_chat_member.status
    if now in GONE:
        await s.do(delivery.kicked, s.chat)
        return
    if change.chat.type == "private" or was not in GONE:
        return
    waits = await s.do(setup.watch_group, s.chat, LEAVE_STRANGERS)
    if waits and Role.ADMIN in s.turn.desk.roles:
        offer(s)


def offer(s: Session, *, again: bool = False) -> None:
    """Offer to bind this group."""
    s.after.append(
        lambda desk: desk.show(
            s.chat,
            "bind",
            "bind",
            arg="again" if again else "",
            anew=not again,
            message=s.pressed if again else None,
        )
    )


async def set_up(s: Session) -> None:
    """`/setup` in a group: for the administrator's own id, whoever the group's admins are."""
    if s.turn.desk.person is None:
        s.say("set-up-in-private", bot=s.bot)
        return
    if Role.ADMIN not in s.turn.desk.roles:
        raise Refusal("refused-not-administrator")
    offer(s)


async def bound(pressed: press.Bind, s: Session) -> None:
    """Bind this group as the staff group."""
    try:
        await s.do(setup.bind, s.chat, again=pressed.again is press.Yes.YES)
    except Refusal as refusal:
        if refusal.key != "ask-bind-again":
            raise
        offer(s, again=True)
        return
    s.turn_card("bind", "bind", 0, "done")


PRESSES: Presses = {press.Bind: bound}
