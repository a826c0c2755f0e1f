"""The places of an estate, each with the code that its poster carries."""

from collections.abc import Collection
from dataclasses import dataclass

from storage.database import Connection
from storage.rows import Scope, columns, filled, next_number
from workflow.terms import PlaceKind


@dataclass(frozen=True, slots=True)
class Place:
    """A building, a unit, a lift …; `address` is its short written form ("3-1")."""

    id: int
    parent_id: int | None
    kind: PlaceKind
    address: str
    label: str
    code: str


def get(db: Connection, scope: Scope, place: int) -> Place | None:
    """One place of the estate."""
    row = db.one(
        f"SELECT {columns(Place)} FROM places WHERE estate_id = :scope AND id = :place",
        scope=scope,
        place=place,
    )
    return filled(Place, row) if row else None


def of_code(db: Connection, code: str) -> tuple[Scope, Place] | None:
    """The place on whose poster the code stands, and its estate: the poster decides."""
    row = db.one(
        f"SELECT {columns(Place)}, estate_id FROM places WHERE code = :code",
        code=code,
    )
    return (Scope(row["estate_id"]), filled(Place, row)) if row else None


def of_address(db: Connection, scope: Scope, address: str) -> Place | None:
    """The place with this written form."""
    row = db.one(
        f"SELECT {columns(Place)} FROM places WHERE estate_id = :scope AND address = :address",
        scope=scope,
        address=address,
    )
    return filled(Place, row) if row else None


def inside(db: Connection, scope: Scope, parent: int | None) -> list[Place]:
    """The places right inside another, or the outermost."""
    rows = db.all(
        f"""
        SELECT {columns(Place)} FROM places
         WHERE estate_id = :scope AND parent_id IS :parent
         ORDER BY id LIMIT 90
        """,
        scope=scope,
        parent=parent,
    )
    return [filled(Place, row) for row in rows]


def within(db: Connection, scope: Scope, place: int) -> list[Place]:
    """A place and all that is inside it, down to the rooms; a place in itself ends the search."""
    first = get(db, scope, place)
    found = {place: first} if first else {}
    waiting = list(found)
    while waiting:
        rows = db.all(
            f"SELECT {columns(Place)} FROM places WHERE estate_id = :scope AND parent_id = :outer",
            scope=scope,
            outer=waiting.pop(),
        )
        for inner in (filled(Place, row) for row in rows):
            if inner.id not in found:
                found[inner.id] = inner
                waiting.append(inner.id)
    return [found[number] for number in sorted(found)]


def of_kinds(
    db: Connection, scope: Scope, kinds: Collection[PlaceKind], *, after: int, limit: int
) -> list[Place]:
    """The places of some kinds, in the order in which they were entered, behind an id."""
    names = {f"kind{i}": kind for i, kind in enumerate(sorted(kinds))}
    rows = db.all(
        f"""
        SELECT {columns(Place)} FROM places
         WHERE estate_id = :scope AND id > :after AND kind IN ({", ".join(f":{n}" for n in names)})
         ORDER BY id LIMIT :limit
        """,
        scope=scope,
        after=after,
        limit=limit,
        **names,
    )
    return [filled(Place, row) for row in rows]


def add(
    db: Connection,
    scope: Scope,
    *,
    parent: int | None,
    kind: PlaceKind,
    address: str,
    label: str,
    code: str,
) -> int:
    """Enter a place; its id."""
    place = next_number(db, scope, "places")
    db.run(
        """
        INSERT INTO places (estate_id, id, parent_id, kind, address, label, code)
        VALUES (:scope, :place, :parent, :kind, :address, :label, :code)
        """,
        scope=scope,
        place=place,
        parent=parent,
        kind=kind,
        address=address,
        label=label,
        code=code,
    )
    return place
