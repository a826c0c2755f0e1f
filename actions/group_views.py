"""What the screens of groups show: one that is to be bound, and those that are."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from actions.desk import Desk
from actions.leading import lead_of
from actions.views import Case, Place, View, needs
from storage import cases, chats, group_offers, groups, places
from storage.cards import Card
from storage.group_offers import Offer
from storage.groups import Group
from workflow import veil
from workflow.refusal import NotAllowed
from workflow.roles import Role

ADMINISTRATOR = frozenset({Role.ADMIN})


@dataclass(frozen=True, slots=True)
class BindView(View):
    """What a chat is, or is to become; `no` is the case of a party group."""

    group: Group | None
    offer: Offer | None
    no: str
    title: str


@dataclass(frozen=True, slots=True)
class GroupsView(View):
    """The groups of the estate, each with the buildings it is for."""

    groups: list[tuple[Group, list[Place]]]


@dataclass(frozen=True, slots=True)
class GroupView(View):
    """One group; `buildings` can be chosen for a building group."""

    group: Group
    buildings: list[Place]
    no: str


@dataclass(frozen=True, slots=True)
class PartyView(View):
    """A case as all of its parties may read it."""

    case: Case
    lead: str


def _no(desk: Desk, case: int | None) -> str:
    about = cases.get(desk.db, desk.scope, case)
    return about.no if about is not None else ""


def _bind(desk: Desk, card: Card) -> BindView:
    """In the chat itself, or for a channel in private."""
    offer = group_offers.get(desk.db, desk.scope, card.ref) if card.ref else None
    chat = offer.chat_id if offer is not None and offer.chat_id is not None else card.chat_id
    group, known = groups.get(desk.db, desk.scope, chat), chats.get(desk.db, chat)
    case = group.case_id if group is not None else offer.case_id if offer is not None else None
    title = known.title if known is not None else ""
    return BindView(desk.estate, desk.now, card, group, offer, _no(desk, case), title)


def _houses(desk: Desk, group: Group) -> list[Place]:
    found = [places.get(desk.db, desk.scope, one) for one in sorted(group.buildings)]
    return [one for one in found if one is not None]


def _groups(desk: Desk, card: Card) -> GroupsView:
    needs(desk, card, ADMINISTRATOR)
    bound = groups.bound(desk.db, desk.scope)
    listed = [(group, _houses(desk, group)) for group in bound]
    return GroupsView(desk.estate, desk.now, card, listed)


def _group(desk: Desk, card: Card) -> GroupView:
    needs(desk, card, ADMINISTRATOR)
    group = groups.get(desk.db, desk.scope, card.ref)
    if group is None:
        raise NotAllowed
    outer = places.inside(desk.db, desk.scope, None)
    return GroupView(desk.estate, desk.now, card, group, outer, _no(desk, group.case_id))


def _party_case(desk: Desk, card: Card) -> PartyView:
    case = cases.get(desk.db, desk.scope, card.ref)
    if case is None:
        raise NotAllowed
    lead = lead_of(desk, case)
    shown = replace(case, words="", place=veil.place(case.place, guarded=True))
    return PartyView(desk.estate, desk.now, card, shown, lead.name if lead else "")


LOADERS: dict[str, Callable[[Desk, Card], View]] = {
    "bind": _bind,
    "bind-channel": _bind,
    "groups": _groups,
    "group": _group,
    "party-case": _party_case,
}
