"""Groups: the bot is added, bound with one press, leaves strangers, follows a migration."""

from telegram import ChatMember, ChatMemberUpdated
from telegram.constants import ChatMemberStatus

from actions import answering, binding, delivery, forum, links
from actions import membership as membership_
from actions.door import ask_leave
from actions.hearing import Said
from handlers import press
from handlers.press import Yes
from handlers.session import Presses, Session
from workflow.refusal import NotAllowed, Refusal
from workflow.roles import GroupKind, Role

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
    waits = await s.do(membership_.watch, s.chat)
    if not waits or Role.ADMIN not in s.turn.desk.roles:
        return
    if change.chat.type == "channel":
        await s.do(binding.ask_in_private, s.chat)
    else:
        offer(s)


def _manages(member: ChatMember) -> bool:
    """Whether the bot may manage topics; of an administrator it is believed until refused."""
    return (
        member.status == ChatMemberStatus.ADMINISTRATOR
        and getattr(member, "can_manage_topics", None) is not False
    )


def offer(s: Session, number: int = 0, *, again: bool = False) -> None:
    """Offer to bind this group; `number` is the offer of a link."""
    s.after.append(
        lambda desk: desk.show(
            s.chat,
            "bind",
            "bind",
            ref=number,
            arg="again" if again else "",
            anew=not again and not number,
            message=s.pressed,
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


async def started(s: Session, payload: str) -> None:
    """`/start` in a group: a link has led the bot here, or somebody looks for the way."""
    kind, _, secret = payload.partition("_")
    if payload == "setup":  # whoever has added the bot is asked already
        return
    if kind != "g" or s.turn.desk.person is None:
        await shown_the_way(s)
        return
    if await s.do(links.tired):
        raise Refusal("refused-link-later")
    try:
        found = await s.do(binding.redeem, secret)
    except Refusal:
        await s.do(links.led_nowhere)
        raise
    offer(s, found.id)


async def shown_the_way(s: Session) -> None:
    """Personal things are told in private; the link knows where the group lives."""
    start = await s.do(binding.way_in, s.chat)
    s.say("report-in-private", bot=s.bot, start=start)


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
    """Bind this group."""
    try:
        await s.do(binding.bind, s.chat, pressed.kind, again=pressed.again is Yes.YES)
    except Refusal as refusal:
        if refusal.key != "ask-bind-again":
            raise
        offer(s, again=True)
        return
    _done(s, pressed.kind)


def _done(s: Session, kind: GroupKind) -> None:
    s.turn_card("bind", "bind", 0, "done")
    if kind is GroupKind.BUILDING:
        s.after.append(
            lambda desk: desk.show(desk.my_chat, "screen", "group", ref=s.chat, anew=True)
        )


async def offered_bound(pressed: press.BindOffered, s: Session) -> None:
    """Bind as the link said."""
    offer_ = await s.do(binding.offered, pressed.offer)
    assert offer_.chat_id is not None
    if offer_.case_id is not None:
        await s.do(binding.bind_parties, offer_.case_id, None, offer_.chat_id)
    else:
        await s.do(binding.bind, offer_.chat_id, offer_.kind)
    if s.private:
        s.turn_card(f"bind-{offer_.id}", "bind-channel", offer_.id)
    else:
        _done(s, offer_.kind)


async def spoken(pressed: press.GroupSpeaks, s: Session) -> None:
    """The language of a group."""
    await s.do(binding.speak, pressed.chat, pressed.lang)
    if s.private:
        s.show("group", pressed.chat)


async def link_made(pressed: press.OfferGroup, s: Session) -> None:
    """A link into a group; nobody can be asked in a channel, so it needs no secret."""
    if pressed.kind is GroupKind.CHANNEL:
        await s.do(ask_leave, "group.offer")
        link = f"https://t.me/{s.bot}?startchannel&admin=post_messages+edit_messages"
    elif pressed.kind is GroupKind.STAFF:
        await s.do(ask_leave, "group.offer")
        link = f"https://t.me/{s.bot}?startgroup=setup"
    else:
        link = _link(s, await s.do(binding.offer, pressed.kind))
    s.tell_kind("group-link", group=pressed.kind, link=link)


async def party_link_made(pressed: press.OfferPartyGroup, s: Session) -> None:
    """A link into the group of a case's parties."""
    secret = await s.do(binding.offer_to_parties, pressed.case, None)
    s.tell_kind("group-link", group=GroupKind.PARTIES, link=_link(s, secret))


def _link(s: Session, secret: str) -> str:
    return f"https://t.me/{s.bot}?startgroup=g_{secret}"


async def opened(pressed: press.OpenGroup, s: Session) -> None:
    """One of the groups."""
    s.show("group", pressed.chat)


async def housed(pressed: press.HouseGroup, s: Session) -> None:
    """One building more, or one less."""
    await s.do(binding.house, pressed.chat, pressed.building)
    s.show("group", pressed.chat)


async def released(pressed: press.ReleaseGroup, s: Session) -> None:
    """Let a group go, after being asked once more."""
    if pressed.sure is Yes.NO:
        await s.do(ask_leave, "group.release")
        s.show("group", pressed.chat, "sure")
        return
    await s.do(binding.release, pressed.chat)
    s.show("groups")


PRESSES: Presses = {
    press.Bind: bound,
    press.BindOffered: offered_bound,
    press.GroupSpeaks: spoken,
    press.OfferGroup: link_made,
    press.OfferPartyGroup: party_link_made,
    press.OpenGroup: opened,
    press.HouseGroup: housed,
    press.ReleaseGroup: released,
}
