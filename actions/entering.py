"""Writes places and their codes, many in one transaction and more in the next."""

from collections.abc import Iterable
from itertools import islice

from actions.desk import Desk
from storage import due, places
from storage.due import Due
from storage.places import New
from workflow import buildings, numbers
from workflow.buildings import Entry

AT_ONCE = 1000
"""So many places are written in some 20 ms; nobody waits longer than that for his turn."""


def enter_piece(desk: Desk, sentence: str, done: int) -> int:
    """Enter the next places of a sentence; how many are done, 0 when all are."""
    piece = list(islice(buildings.read(sentence).places(), done, done + AT_ONCE))
    enter(desk, piece)
    return done + AT_ONCE if len(piece) == AT_ONCE else 0


def go_on(desk: Desk, row: Due) -> None:
    """The next piece of the buildings that the administrator named; told when all are in."""
    given = row.given
    done = enter_piece(desk, given["sentence"], given["done"])
    if done:
        facts = given | {"done": done}
        due.arm(desk.db, desk.scope, kind=row.kind, ref=row.ref, at=desk.now, facts=facts)
    else:
        desk.redraw("places", 0)
        desk.redraw("set-up", 0)


def enter(desk: Desk, entries: Iterable[Entry]) -> None:
    """Enter places with their codes, outer ones before inner ones; what is there stays."""
    known: dict[str, int | None] = {}
    waiting: list[New] = []
    for one in entries:
        if one.parent is not None and one.parent not in known:
            places.add(desk.db, desk.scope, waiting)
            waiting.clear()
            outer = places.of_address(desk.db, desk.scope, one.parent)
            known[one.parent] = outer.id if outer else None
        parent = known[one.parent] if one.parent is not None else None
        waiting.append(New(parent, one.kind, one.address, "", numbers.code(desk.chance)))
    places.add(desk.db, desk.scope, waiting)
