"""Groups: the bot is added, bound with one press, leaves strangers, follows a migration."""

from telegram import ChatMember, ChatMemberUpdated
from telegram.constants import ChatMemberStatus

from actions import answering, delivery, forum, setup
from actions.hearing import Said
from handlers import press
from handlers.session import Presses, Session
from workflow.clockwork import LEAVE_STRANGERS
from workflow.refusal import NotAllowed, Refusal
from workflow.roles import Role

GONE = frozenset({ChatMemberStatus.LEFT, ChatMemberStatus.BANNED})


async def membership(change: ChatMemberUpdated, s: Session) -> None:
    """The bot was added, promoted, removed, blocked or unblocked."""
    was, now = change.old_chat_member.status, change.new_chat_member.status
    if now in GONE:
        await s.do(delivery.kicked, s.chat)
        return
    if change.chat.type == "private":
        return
    await s.do(forum.rights, s.chat, _manages(change.new_chat_member))
    if was not in GONE:
        return
    waits = await s.do(setup.watch_group, s.chat, LEAVE_STRANGERS)
    if waits and Role.ADMIN in s.turn.desk.roles:
        offer(s)


def _manages(member: ChatMember) -> bool:
    """Whether the bot may manage topics; of an administrator it is believed until refused."""
    return (
        member.status == ChatMemberStatus.ADMINISTRATOR
        and getattr(member, "can_manage_topics", None) is not False
    )


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


async def overheard(s: Session, said: Said, message: int) -> None:
    """What staff say in the topic of a case is an internal note of it, with a quiet sign."""
    case = await s.do(forum.case_here)
    if case is None or (not said.words and said.sent is None):
        return
    try:
        await s.do(answering.comment, case, None, said)
    except NotAllowed:  # nobody is spoken to who has not spoken to the bot
        return
    s.noted = message


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
