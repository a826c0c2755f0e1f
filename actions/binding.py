"""Binds groups and channels to an estate as what they are, and lets go of them again."""

from datetime import timedelta

from actions import forum, membership, menus
from actions.desk import Desk
from actions.door import action, case_action
from actions.founding import change
from storage import cards, cases, chats, group_offers, groups, places
from storage.cases import Case
from storage.group_offers import Offer
from storage.groups import Group
from workflow import numbers
from workflow.refusal import NotAllowed, Refusal
from workflow.roles import PUBLIC, GroupKind
from workflow.steps import Step

CODE_LIVES = timedelta(hours=1)


@action("group.offer")
def offer(desk: Desk, kind: GroupKind) -> str:
    """The secret of a link that puts the bot into a group which is to become this."""
    if kind is GroupKind.PARTIES:
        raise NotAllowed
    return _offer(desk, kind)


@case_action("case.offer_group")
def offer_to_parties(desk: Desk, case: Case) -> str:
    """The secret of a link for the group of a case's parties."""
    return _offer(desk, GroupKind.PARTIES, case.id)


def _offer(desk: Desk, kind: GroupKind, case: int | None = None) -> str:
    secret = numbers.secret(desk.chance)
    group_offers.make(
        desk.db,
        desk.scope,
        kind=kind,
        case=case,
        digest=numbers.digest(secret),
        by=desk.me.id,
        expires=desk.now + CODE_LIVES,
    )
    return secret


@action("group.redeem")
def redeem(desk: Desk, secret: str) -> Offer:
    """The link has led into a group: it works once, for whoever made it, and asks there."""
    assert desk.chat is not None
    found = group_offers.find(desk.db, numbers.digest(secret))
    if (
        found is None
        or found.estate_id != desk.scope
        or found.made_by != desk.me.id
        or found.expires_at < desk.now
        or not group_offers.use(desk.db, desk.scope, found.id, chat=desk.chat)
    ):
        raise Refusal("refused-link")
    return found


def ask_in_private(desk: Desk, chat: int) -> None:
    """Whoever puts the bot into a channel is asked in private: there nobody has a name."""
    number = group_offers.make(
        desk.db,
        desk.scope,
        kind=GroupKind.CHANNEL,
        by=desk.me.id,
        expires=desk.now + CODE_LIVES,
        chat=chat,
    )
    desk.show(desk.my_chat, f"bind-{number}", "bind-channel", ref=number, anew=True)


def offered(desk: Desk, number: int) -> Offer:
    """An offer of whoever acts that waits to be confirmed."""
    found = group_offers.get(desk.db, desk.scope, number)
    if found is None or found.made_by != desk.me.id or found.expires_at < desk.now:
        raise Refusal("refused-stale")
    if found.chat_id is None or desk.chat not in (desk.my_chat, found.chat_id):
        raise NotAllowed
    return found


@action("group.bind")
def bind(desk: Desk, chat: int, kind: GroupKind, *, again: bool = False) -> None:
    """Bind a chat; replacing another staff group asks first."""
    if kind is GroupKind.PARTIES:
        raise NotAllowed
    if not desk.estate.ready:
        raise Refusal("refused-set-up-first")
    old = groups.staff(desk.db, desk.scope)
    replaces = kind is GroupKind.STAFF and old is not None and old != chat
    if replaces and not again:
        raise Refusal("ask-bind-again")
    membership.take(desk, chat, kind)
    if kind is not GroupKind.STAFF:
        return
    if replaces and old is not None:
        menus.none_for(desk, old)
        forum.leave(desk, old)
    forum.begin(desk, chat)
    for case in cases.waiting(desk.db, desk.scope):
        forum.receive(desk, case, anew=True)
    if desk.estate.step is Step.GROUP:
        change(desk, Step.GROUP, {})


@case_action("case.bind_group")
def bind_parties(desk: Desk, case: Case, chat: int) -> None:
    """Bind the group of a case's parties: what stands there is what all of them may know."""
    membership.take(desk, chat, GroupKind.PARTIES, case.id)
    desk.show(chat, f"parties-{case.id}", "party-case", ref=case.id, anew=True)


def known(desk: Desk, chat: int) -> Group:
    """A group of this estate; a Refusal for any other number."""
    found = groups.get(desk.db, desk.scope, chat)
    if found is None:
        raise Refusal("refused-stale")
    return found


def way_in(desk: Desk, chat: int) -> str:
    """What the link into private carries: from which group of residents somebody comes."""
    group = groups.get(desk.db, desk.scope, chat)
    return f"r_{-chat}" if group is not None and group.kind in PUBLIC else "report"


@action("group.house")
def house(desk: Desk, chat: int, building: int) -> None:
    """Whose neighbours a building group is for: one more building, or one less."""
    group = known(desk, chat)
    place = places.get(desk.db, desk.scope, building)
    if group.kind is not GroupKind.BUILDING or place is None or place.parent_id is not None:
        raise Refusal("refused-stale")
    groups.house(desk.db, desk.scope, chat, group.buildings ^ {building})
    membership.redraw(desk, chat)


@action("group.speak")
def speak(desk: Desk, chat: int, lang: str) -> None:
    """In which language the bot speaks in a group: one of the estate, or the one it waits in."""
    mine = groups.get(desk.db, desk.scope, chat)
    if mine is None and (chat != desk.chat or desk.kind is not None):
        raise NotAllowed
    chats.speak(desk.db, chat, lang)
    if mine is not None:
        menus.of_group(desk, chat, mine.kind)
    card = cards.at(desk.db, desk.scope, chat, "bind")
    if card is not None:
        desk.redraw("bind", card.ref)
    membership.redraw(desk, chat)


@action("group.release")
def release(desk: Desk, chat: int) -> None:
    """A group is the estate's no longer; the bot says so, and leaves it after a minute."""
    membership.let_go(desk, known(desk, chat))
