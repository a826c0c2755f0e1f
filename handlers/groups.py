"""Groups: the bot is added, bound with one press, leaves strangers, follows a migration."""

from telegram import ChatMemberUpdated
from telegram.constants import ChatMemberStatus

from actions import delivery, setup
from actions.desk import Desk
from handlers import press
from handlers.session import Presses, Session
from workflow.clockwork import LEAVE_STRANGERS
from workflow.refusal import NotAllowed, Refusal
from workflow.roles import INVITABLE, Role

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


async def invited(pressed: press.Invite, s: Session) -> None:
    """Make a link for a role, to be sent on by the administrator."""
    if pressed.role not in INVITABLE:
        raise Refusal("refused-stale")
    secret = await s.do(setup.invite, pressed.role)
    link = f"https://t.me/{s.bot}?start=s_{secret}"
    role = pressed.role
    s.after.append(lambda desk: _hand_over(desk, s.chat, role, link))


def _hand_over(desk: Desk, chat: int, role: Role, link: str) -> None:
    desk.tell(chat, "invitation", role=role, link=link)


async def dismissing(pressed: press.Dismiss, s: Session) -> None:
    """Asked once more first."""
    if Role.ADMIN not in s.turn.desk.roles:
        raise NotAllowed
    s.show("dismiss-sure", pressed.person, pressed.role)


async def dismissed(pressed: press.DismissSurely, s: Session) -> None:
    """Take a role away."""
    await s.do(setup.dismiss, pressed.person, pressed.role)
    s.show("staff")


PRESSES: Presses = {
    press.Bind: bound,
    press.Invite: invited,
    press.Dismiss: dismissing,
    press.DismissSurely: dismissed,
}
