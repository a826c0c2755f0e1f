"""The places of an estate, each with the code that its poster carries."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from storage.connection import Connection
from storage.rows import Scope, columns, filled
from workflow.terms import PlaceKind


@dataclass(frozen=True, slots=True)
class Place:
    """A building, a unit, a lift …; `address` is its short written form ("3-1").

    `label` is a name given by hand; without one the place is said from its address.
    """

    id: int
    parent_id: int | None
    kind: PlaceKind
    address: str
    label: str
    code: str
    closed: bool

    @property
    def written(self) -> str:
        """How a case keeps it; drawings turn an address into words."""
        return self.label or self.address


@dataclass(frozen=True, slots=True)
class New:
    """A place to be entered."""

    parent: int | None
    kind: PlaceKind
    address: str
    label: str
    code: str


def get(db: Connection, scope: Scope, place: int | None) -> Place | None:
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


def inside(
    db: Connection,
    scope: Scope,
    parent: int | None,
    *,
    offset: int = 0,
    limit: int = 90,
    closed: bool = False,
    kinds: Collection[PlaceKind] = tuple(PlaceKind),
) -> list[Place]:
    """The places right inside another, or the outermost; `closed` ones only when asked for."""
    names = {f"kind{i}": kind for i, kind in enumerate(sorted(kinds))}
    rows = db.all(
        f"""
        SELECT {columns(Place)} FROM places
         WHERE estate_id = :scope AND parent_id IS :parent AND closed <= :closed
           AND kind IN ({", ".join(f":{n}" for n in names)})
         ORDER BY id LIMIT :limit OFFSET :offset
        """,
        scope=scope,
        parent=parent,
        closed=int(closed),
        limit=limit,
        offset=offset,
        **names,
    )
    return [filled(Place, row) for row in rows]


def within(db: Connection, scope: Scope, place: int) -> list[Place]:
    """A place and all that is inside it, down to the rooms; a place in itself ends the search."""
    first = get(db, scope, place)
    found = {place: first} if first else {}
    waiting = list(found)
    while waiting:
        rows = db.all(
            f"SELECT {columns(Place)} FROM places"
            " WHERE estate_id = :scope AND parent_id = :outer AND closed = 0",
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
         WHERE estate_id = :scope AND id > :after AND closed = 0
           AND kind IN ({", ".join(f":{n}" for n in names)})
         ORDER BY id LIMIT :limit
        """,
        scope=scope,
        after=after,
        limit=limit,
        **names,
    )
    return [filled(Place, row) for row in rows]


def count(db: Connection, scope: Scope, kind: PlaceKind) -> int:
    """How many places of a kind are not closed."""
    row = db.one(
        "SELECT COUNT(*) AS n FROM places WHERE estate_id = :scope AND kind = :kind AND closed = 0",
        scope=scope,
        kind=kind,
    )
    return int(row["n"]) if row else 0


def add(db: Connection, scope: Scope, new: Iterable[New]) -> None:
    """Enter places; an address that is there already stays as it is."""
    rows = [
        {
            "scope": scope,
            "parent": one.parent,
            "kind": one.kind,
            "address": one.address,
            "label": one.label,
            "code": one.code,
        }
        for one in new
    ]
    last = _reserve(db, scope, len(rows))
    for number, row in enumerate(rows, start=last - len(rows) + 1):
        row["place"] = number
    db.each(
        """
        INSERT INTO places (estate_id, id, parent_id, kind, address, label, code)
        VALUES (:scope, :place, :parent, :kind, :address, :label, :code)
        ON CONFLICT (estate_id, address) DO NOTHING
        """,
        rows,
    )


def _reserve(db: Connection, scope: Scope, numbers: int) -> int:
    """Take so many ids at once; the last of them."""
    row = db.one(
        """
        INSERT INTO counters (estate_id, name, value) VALUES (:scope, 'places', :numbers)
        ON CONFLICT (estate_id, name) DO UPDATE SET value = value + :numbers
        RETURNING value
        """,
        scope=scope,
        numbers=numbers,
    )
    assert row is not None
    return int(row["value"])


def rename(db: Connection, scope: Scope, place: int, label: str) -> None:
    """Give a place a name of its own, or with '' none."""
    db.run(
        "UPDATE places SET label = :label WHERE estate_id = :scope AND id = :place",
        scope=scope,
        place=place,
        label=label,
    )


def close(db: Connection, scope: Scope, place: int, *, closed: bool) -> None:
    """No longer offer a place, or offer it again; its poster works either way."""
    db.run(
        "UPDATE places SET closed = :closed WHERE estate_id = :scope AND id = :place",
        scope=scope,
        place=place,
        closed=int(closed),
    )


def accept(db: Connection, scope: Scope, building: str, *, on: date) -> bool:
    """Note when a building passed its acceptance; False when there is no such building."""
    return bool(
        db.run(
            """
            UPDATE places SET accepted_on = :day
             WHERE estate_id = :scope AND address = :building AND kind = 'building'
            """,
            scope=scope,
            building=building,
            day=on.isoformat(),
        )
    )


def accepted(db: Connection, scope: Scope) -> dict[str, date]:
    """When each building passed its acceptance, as far as it is known."""
    rows = db.all(
        """
        SELECT address, accepted_on FROM places
         WHERE estate_id = :scope AND kind = 'building' AND accepted_on IS NOT NULL ORDER BY id
        """,
        scope=scope,
    )
    return {row["address"]: date.fromisoformat(row["accepted_on"]) for row in rows}
