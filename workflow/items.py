"""How each item stands, worked out from what was filed of it, and what the gate G4 asks of all."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from workflow.agreement import meets
from workflow.casefile import CaseFile, Filed, Party
from workflow.gates import Lack, Need
from workflow.minutes import MinutesState
from workflow.records import Kind
from workflow.records.items import (
    Extension,
    ExtensionAnswer,
    Going,
    ItemAgreed,
    ItemDropped,
    ObstacleAnswer,
    Progress,
    Result,
    Stands,
    Suspension,
    Verification,
    WayOn,
)
from workflow.terms import YesNo


class ItemState(StrEnum):
    """How an item stands."""

    OPEN = "open"
    DOING = "doing"
    BLOCKED = "blocked"
    DONE = "done"
    VERIFIED = "verified"
    DROPPED = "dropped"
    WAITING = "waiting"


OVER = frozenset({ItemState.VERIFIED, ItemState.DROPPED})
TO_DO = frozenset({ItemState.OPEN, ItemState.DOING, ItemState.BLOCKED})

OF_ONE = (Progress, ObstacleAnswer, Extension, ItemDropped, Verification)
"""What is said of one item."""

OF_ITEMS = (*OF_ONE, ExtensionAnswer, Suspension)


@dataclass(frozen=True, slots=True)
class Item:
    """One item as it stands; `no` counts from 1, `by` is the day that holds now.

    `last` is what was said of it last. `asked` is an extension that waits for answers, and
    `agreed` who has agreed to it. One that waits for signatures goes on as it stood `before`.
    `above` says that an obstacle waits for the manager, `rests` until when nobody is reminded.
    """

    no: int
    filed: Filed
    content: ItemAgreed
    by: date
    state: ItemState = ItemState.OPEN
    last: Filed | None = None
    asked: Filed | None = None
    agreed: frozenset[int] = frozenset()
    before: ItemState = ItemState.OPEN
    above: bool = False
    rests: date | None = None

    @property
    def id(self) -> int:
        """By what buttons and other records name it."""
        return self.filed.id

    def open(self) -> bool:
        """Whether somebody has still to do it."""
        return self.state in TO_DO


def items(file: CaseFile) -> list[Item]:
    """The items of a case in their order."""
    found = [one for one in file.of(Kind.ITEM) if isinstance(one.content, ItemAgreed)]
    said = [one for one in file.records if isinstance(one.content, OF_ITEMS)]
    return [_stands(file, no, one, said) for no, one in enumerate(found, 1)]


def item(file: CaseFile, number: int) -> Item | None:
    """One of them."""
    return next((one for one in items(file) if one.id == number), None)


def _stands(file: CaseFile, no: int, filed: Filed, said: list[Filed]) -> Item:
    assert isinstance(filed.content, ItemAgreed)
    found = Item(no, filed, filed.content, filed.content.by)
    for one in said:
        found = _after(file, found, one)
    return found


def _after(file: CaseFile, now: Item, one: Filed) -> Item:
    """The item after one more record."""
    said = one.content
    if isinstance(said, ExtensionAnswer):
        return _answered(file, now, one, said)
    if isinstance(said, Suspension):
        return _signed(now, said) if now.id in said.items else now
    assert isinstance(said, OF_ONE)
    return _said(file, now, one) if said.item == now.id else now


def _signed(now: Item, said: Suspension) -> Item:
    match said.stands:
        case Stands.WAIT:
            return replace(now, state=ItemState.WAITING, before=now.state)
        case Stands.ON:
            return replace(now, state=now.before)
        case Stands.OFF:
            return replace(now, state=ItemState.DROPPED, asked=None)


def _said(file: CaseFile, now: Item, one: Filed) -> Item:
    match one.content:
        case Progress(going=going):
            return replace(now, state=ItemState(going), last=one, above=False, rests=None)
        case ObstacleAnswer(way=way, until=until):
            above = way is WayOn.ESCALATE
            state = ItemState.BLOCKED if above else ItemState.DOING
            return replace(now, state=state, last=one, above=above, rests=until)
        case Extension() as said:
            waiting = replace(now, asked=one, agreed=frozenset())
            return waiting if affected(file, now) else _moved(now, said)
        case ItemDropped():
            return replace(now, state=ItemState.DROPPED, last=one, asked=None)
        case Verification(result=Result.GOOD):
            return replace(now, state=ItemState.VERIFIED, last=one)
        case _:
            return replace(now, state=ItemState.OPEN, last=one)


def _answered(file: CaseFile, now: Item, one: Filed, said: ExtensionAnswer) -> Item:
    """Another day holds once all whom it touches agree; one no is enough against it."""
    if now.asked is None or said.extension != now.asked.id or one.party_id is None:
        return now
    if said.agrees is YesNo.NO:
        return replace(now, asked=None)
    agreed = now.agreed | {one.party_id}
    if not {party.id for party in affected(file, now)} <= agreed:
        return replace(now, agreed=agreed)
    assert isinstance(now.asked.content, Extension)
    return _moved(now, now.asked.content)


def _moved(now: Item, said: Extension) -> Item:
    """The other day holds, and what is done instead; what was agreed first stays on file."""
    content = replace(now.content, what=said.what or now.content.what)
    return replace(now, content=content, by=said.by, asked=None, agreed=frozenset(), rests=None)


def affected(file: CaseFile, one: Item) -> list[Party]:
    """Whom it touches that an item is done later: who else must sign."""
    return [party for party in file.parties if party.must_sign and party.id != one.content.who]


def unanswered(file: CaseFile, one: Item) -> list[Party]:
    """Who has not yet said what he thinks of another day."""
    if one.asked is None:
        return []
    return [party for party in affected(file, one) if party.id not in one.agreed]


TERMS = frozenset({MinutesState.FINAL, MinutesState.WITH_DISSENT, MinutesState.PARTLY})
"""What was agreed in such minutes is done."""


def _some(file: CaseFile) -> Iterable[Lack]:
    """Whoever has come to terms does something; without terms there is nothing to do."""
    talking = meets(file) and (file.minutes is None or file.minutes.state not in TERMS)
    if not talking and not file.has(Kind.ITEM):
        yield Lack("item", Kind.ITEM)


def all_over(file: CaseFile) -> bool:
    """Whether every item is verified or dropped."""
    return all(one.state in OVER for one in items(file))


def in_time(file: CaseFile) -> bool:
    """Whether everything was reported as done by its day."""
    return all(
        said.filed_at.astimezone(file.zone).date() <= one.by
        for one in items(file)
        for said in file.of(Kind.PROGRESS)
        if isinstance(said.content, Progress)
        and (said.content.item, said.content.going) == (one.id, Going.DONE)
    )


def _all(file: CaseFile) -> Iterable[Lack]:
    if not all_over(file):
        yield Lack("items")


CARRIED_OUT: tuple[Need, ...] = (
    Need("item", _some),
    Need("items", _all, firm=True),
)
"""Of the gate G4: every item is verified by somebody who did not do it, or dropped and why."""
