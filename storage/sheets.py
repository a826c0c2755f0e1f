"""What the estate's sheets hold, read in pieces for handing out, and looked up for taking in."""

from dataclasses import dataclass

from storage.connection import Connection
from storage.rows import Scope, filled
from workflow.terms import Contact, HomeRelation, HouseholdState


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """A place with its parent's address."""

    id: int
    kind: str
    address: str
    label: str
    parent: str | None


@dataclass(frozen=True, slots=True)
class HouseholdLine:
    """A household with its address."""

    id: int
    address: str
    area: str | None
    state: HouseholdState


@dataclass(frozen=True, slots=True)
class PersonLine:
    """Somebody in one of his homes; `id` is that of the membership."""

    id: int
    person_id: int
    name: str
    address: str
    relation: HomeRelation
    contact: Contact
    lang: str
    phone_last4: str | None


def places(db: Connection, scope: Scope, *, after: int, limit: int) -> list[PlaceLine]:
    """Places in the order in which they were entered: parents stand before what is inside."""
    rows = db.all(
        """
        SELECT p.id, p.kind, p.address, p.label, o.address FROM places AS p
          LEFT JOIN places AS o ON o.estate_id = p.estate_id AND o.id = p.parent_id
         WHERE p.estate_id = :scope AND p.id > :after ORDER BY p.id LIMIT :limit
        """,
        scope=scope,
        after=after,
        limit=limit,
    )
    return [filled(PlaceLine, row) for row in rows]


def households(db: Connection, scope: Scope, *, after: int, limit: int) -> list[HouseholdLine]:
    """Households in the order of their rooms."""
    rows = db.all(
        """
        SELECT h.place_id, p.address, h.area, h.state FROM households AS h
          JOIN places AS p ON p.estate_id = h.estate_id AND p.id = h.place_id
         WHERE h.estate_id = :scope AND h.place_id > :after ORDER BY h.place_id LIMIT :limit
        """,
        scope=scope,
        after=after,
        limit=limit,
    )
    return [filled(HouseholdLine, row) for row in rows]


PERSON = (
    "r.id, r.person_id, q.name, p.address, r.relation, q.contact, q.lang, q.phone_last4"
    " FROM residents AS r"
    " JOIN people AS q ON q.estate_id = r.estate_id AND q.id = r.person_id"
    " JOIN places AS p ON p.estate_id = r.estate_id AND p.id = r.place_id"
)


def people(db: Connection, scope: Scope, *, after: int, limit: int) -> list[PersonLine]:
    """Who lives where, in the order of their coming."""
    rows = db.all(
        f"""
        SELECT {PERSON}
         WHERE r.estate_id = :scope AND r.id > :after AND r.state <> 'ended'
         ORDER BY r.id LIMIT :limit
        """,
        scope=scope,
        after=after,
        limit=limit,
    )
    return [filled(PersonLine, row) for row in rows]


def living_at(db: Connection, scope: Scope, place: int, name: str) -> list[PersonLine]:
    """Who lives in a room under a name."""
    rows = db.all(
        f"""
        SELECT {PERSON}
         WHERE r.estate_id = :scope AND r.place_id = :place AND r.state <> 'ended'
           AND q.name = :name
         ORDER BY r.id
        """,
        scope=scope,
        place=place,
        name=name,
    )
    return [filled(PersonLine, row) for row in rows]
