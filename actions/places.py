"""The places of an estate: entered by the sentence or one by one, renamed, closed."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from actions.desk import Desk
from actions.door import action
from storage import due, places
from storage.places import New, Place
from workflow import address, buildings, numbers
from workflow.refusal import Refusal
from workflow.terms import PlaceKind

NUMBERED = frozenset(
    {PlaceKind.BUILDING, PlaceKind.UNIT, PlaceKind.FLOOR, PlaceKind.ROOM, PlaceKind.LIFT}
)
"""Kinds that are said from their number; all others have a name."""

LONGEST_NAME = 40
PAGE = 36


@dataclass(frozen=True, slots=True)
class Shelf:
    """What is right inside a place (None: the estate), one page of it."""

    place: Place | None
    inner: list[Place]
    page: int
    more: bool


def shelf(
    desk: Desk,
    place: Place | None,
    page: int = 0,
    *,
    closed: bool = False,
    kinds: Collection[PlaceKind] = tuple(PlaceKind),
) -> Shelf:
    """One page of what is inside a place; `closed` places only for whoever keeps the list."""
    found = places.inside(
        desk.db,
        desk.scope,
        place.id if place else None,
        offset=page * PAGE,
        limit=PAGE + 1,
        closed=closed,
        kinds=kinds,
    )
    return Shelf(place, found[:PAGE], page, len(found) > PAGE)


def has_inner(desk: Desk, place: Place) -> bool:
    """Whether something more exact can be picked."""
    return bool(places.inside(desk.db, desk.scope, place.id, limit=1))


def get(desk: Desk, place: int) -> Place:
    """A place of this estate; a Refusal for any other number."""
    found = places.get(desk.db, desk.scope, place)
    if found is None:
        raise Refusal("refused-stale")
    return found


@action("buildings.enter")
def enter_buildings(desk: Desk, draft: int, sentence: str) -> None:
    """Begin to enter what a sentence names: in pieces, so that nobody has to wait for it."""
    buildings.read(sentence)
    due.arm(
        desk.db,
        desk.scope,
        kind="enter-places",
        ref=draft,
        at=desk.now,
        facts={"sentence": sentence, "done": 0},
    )


@action("place.add")
def add(desk: Desk, parent: int, kind: PlaceKind, name: str) -> Place:
    """Enter a place inside another (0: the estate) with the code for `/start l_<code>`."""
    outer = get(desk, parent) if parent else None
    written, label = _named(outer, kind, name)
    if places.of_address(desk.db, desk.scope, written):
        raise Refusal("refused-place-there", label=name)
    new = New(outer.id if outer else None, kind, written, label, numbers.code(desk.chance))
    places.add(desk.db, desk.scope, [new])
    made = places.of_address(desk.db, desk.scope, written)
    assert made is not None
    return made


def _named(outer: Place | None, kind: PlaceKind, name: str) -> tuple[str, str]:
    """`(address, label)`: 9号楼 is building 9, 儿童乐园 is called so."""
    if kind not in NUMBERED or (outer is not None and address.read(outer.address) is None):
        return name, name
    number = re.search(r"[0-9A-Za-z]{1,6}", name)
    if number is None:
        raise Refusal("refused-place-number")
    written = address.inside(outer.address if outer else "", kind, number[0].upper())
    return (written, "") if address.read(written) else (name, name)


@action("place.rename")
def rename(desk: Desk, place: int, name: str) -> None:
    """Give a place a name of its own."""
    known = get(desk, place)
    places.rename(desk.db, desk.scope, known.id, name)
    desk.redraw("place", known.id)


@action("place.close")
def close(desk: Desk, place: int, *, closed: bool) -> None:
    """No longer offer a place, or offer it again."""
    known = get(desk, place)
    if known.closed is closed:
        raise Refusal("refused-answered")
    places.close(desk.db, desk.scope, known.id, closed=closed)
    desk.redraw("place", known.id)
