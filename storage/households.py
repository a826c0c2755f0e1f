"""The households of an estate: a room with what is known of it besides who lives there."""

from dataclasses import dataclass

from storage.connection import Connection
from storage.rows import Scope, columns, filled
from workflow.terms import HouseholdState


@dataclass(frozen=True, slots=True)
class Household:
    """A room of the places; `area` in square metres, as decimal text."""

    place_id: int
    area: str | None
    state: HouseholdState


def get(db: Connection, scope: Scope, place: int) -> Household | None:
    """The household of a room, once somebody has entered it."""
    row = db.one(
        f"SELECT {columns(Household)} FROM households"
        " WHERE estate_id = :scope AND place_id = :place",
        scope=scope,
        place=place,
    )
    return filled(Household, row) if row else None


def ensure(db: Connection, scope: Scope, place: int) -> None:
    """Make a room a household, unless it is one."""
    db.run(
        "INSERT INTO households (estate_id, place_id) VALUES (:scope, :place)"
        " ON CONFLICT DO NOTHING",
        scope=scope,
        place=place,
    )
