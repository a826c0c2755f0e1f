"""What the board of a case and the page of one item need to be drawn."""

from collections.abc import Callable
from dataclasses import dataclass

from actions import casefile, duty
from actions.desk import Desk
from actions.doers import party_of
from actions.door import may
from actions.views import Case, View, viewer
from storage import cases, people
from storage.cards import Card
from workflow import items
from workflow.casefile import CaseFile, Party
from workflow.items import Item
from workflow.records import Kind
from workflow.refusal import NotAllowed

OF_ITEMS = (
    Kind.ITEM,
    Kind.PROGRESS,
    Kind.EXTENSION,
    Kind.EXTENSION_ANSWER,
    Kind.OBSTACLE_ANSWER,
    Kind.ITEM_DROPPED,
    Kind.VERIFICATION,
)


@dataclass(frozen=True, slots=True)
class ItemsView(View):
    """The items of a case; `duties` are the parties whose part in the plan is no item yet."""

    case: Case
    file: CaseFile
    items: list[Item]
    duties: list[Party]
    in_charge: bool


@dataclass(frozen=True, slots=True)
class ItemView(View):
    """One item; `can` is what its reader may file, `office` if he is of it, `me` as which party."""

    case: Case
    file: CaseFile
    item: Item
    party: Party | None
    hand: str
    can: frozenset[Kind]
    office: bool
    me: Party | None


def _reader(desk: Desk, card: Card) -> Desk:
    reader = duty.seat_of(desk, viewer(desk, card))
    reader.kind = None
    return reader


def _items(desk: Desk, card: Card) -> ItemsView:
    reader = _reader(desk, card)
    case = cases.get(desk.db, desk.scope, card.ref)
    if case is None or not may(reader, "case.see_items", case.id):
        raise NotAllowed
    file = casefile.load(desk, case)
    found = items.items(file)
    busy = {one.content.who for one in found}
    duties = [one for one in file.parties if one.id not in busy and file.has(Kind.DUTY, one.id)]
    charge = may(reader, "record.item", case.id)
    return ItemsView(desk.estate, desk.now, card, case, file, found, duties, charge)


def _item(desk: Desk, card: Card) -> ItemView:
    reader = _reader(desk, card)
    case = cases.get(desk.db, desk.scope, card.ref)
    if case is None or not may(reader, "party.see_item", case.id):
        raise NotAllowed
    file = casefile.load(desk, case)
    one = items.item(file, int(card.arg or 0))
    if one is None:
        raise NotAllowed
    office = may(reader, "case.see_items", case.id)
    me = next((party for party in file.parties if party.person_id == reader.me.id), None)
    touched = me is not None and (me.id == one.content.who or me in items.affected(file, one))
    if not (office or touched or one.content.hand == reader.me.id):
        raise NotAllowed
    can = frozenset(kind for kind in OF_ITEMS if may(reader, f"record.{kind}", case.id))
    hand = people.get(desk.db, desk.scope, one.content.hand)
    return ItemView(
        desk.estate,
        desk.now,
        card,
        case,
        file,
        one,
        party_of(file, one),
        hand.name if hand else "",
        can,
        office,
        None if office else me,
    )


LOADERS: dict[str, Callable[[Desk, Card], View]] = {"items": _items, "item": _item}
