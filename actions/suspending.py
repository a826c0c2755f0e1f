"""Lets agreed items wait while a signature under them is none, go on once signed, or fall away."""

from collections.abc import Collection, Iterator

from actions import casefile, item_clock, obstacles
from actions.desk import Desk
from actions.doers import tell_doer
from storage import minutes
from storage.cases import Case
from workflow.casefile import CaseFile
from workflow.items import Item, ItemState, items
from workflow.minutes import Minutes
from workflow.records import Kind
from workflow.records.items import ItemAgreed, Stands

Agreed = tuple[int, str, str, str]
"""By what an item is known to be that of a version: who, what, by when, how it is accepted."""


def key(one: Item) -> Agreed:
    """An item as it was agreed, whatever has become of it since."""
    said = one.filed.content
    assert isinstance(said, ItemAgreed)
    return said.who, said.what, said.by.isoformat(), said.acceptance


def as_agreed(one: minutes.Item) -> Agreed:
    """The same of an item as a version says it."""
    return one.party_id, one.what, one.by, one.acceptance


def agreed(desk: Desk, made: Minutes) -> set[Agreed]:
    """What a version says that is to be done."""
    return {as_agreed(one) for one in minutes.items(desk.db, desk.scope, made.id)}


def suspend(desk: Desk, case: Case, made: Minutes) -> None:
    """Somebody has not signed after all: nobody is bound, and nobody is reminded."""
    signed = agreed(desk, made)
    file = casefile.load(desk, case)
    _now(desk, case, file, Stands.WAIT, [one for one in _to_do(file) if key(one) in signed])


def settle(desk: Desk, case: Case, made: Minutes) -> None:
    """A version was signed: what it says goes on, what only earlier ones say need not be done."""
    file, signed = casefile.load(desk, case), agreed(desk, made)
    waiting = [one for one in items(file) if one.state is ItemState.WAITING]
    _now(desk, case, file, Stands.ON, [one for one in waiting if key(one) in signed])
    earlier = set().union(*(agreed(desk, one) for one in _before(desk, made))) - signed
    gone = [one for one in (*waiting, *_to_do(file)) if key(one) in earlier]
    _now(desk, case, file, Stands.OFF, gone)


def _before(desk: Desk, made: Minutes) -> Iterator[Minutes]:
    older = minutes.before(desk.db, desk.scope, made)
    while older is not None:
        yield older
        older = minutes.before(desk.db, desk.scope, older)


def _to_do(file: CaseFile) -> list[Item]:
    return [one for one in items(file) if one.open()]


TOLD = {Stands.WAIT: "item-waits", Stands.ON: "item-goes-on", Stands.OFF: "item-left-out"}


def _now(desk: Desk, case: Case, file: CaseFile, stands: Stands, changed: Collection[Item]) -> None:
    if not changed:
        return
    answers = {"items": [one.id for one in changed], "stands": stands}
    casefile.add(desk, case, Kind.SUSPENSION, answers)
    for one in changed:
        if stands is Stands.ON:
            item_clock.arm(desk, one)
            if one.before is ItemState.BLOCKED:
                obstacles.arm(desk, one)
        else:
            item_clock.stop(desk, one)
            obstacles.over(desk, one)
        tell_doer(desk, case, file, one, TOLD[stands])
