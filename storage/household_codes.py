"""Invitation codes of households, as they stand on the fee bill: kept only as a hash."""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Connection
from storage.moments import written
from storage.rows import Scope, columns, filled, next_number


@dataclass(frozen=True, slots=True)
class HouseholdCode:
    """What a code stands for; each relation to the household can be verified with it once."""

    estate_id: int
    id: int
    place_id: int
    expires_at: datetime


def make(
    db: Connection,
    scope: Scope,
    *,
    place: int,
    digest: str,
    by: int,
    now: datetime,
    expires: datetime,
) -> None:
    """Keep a new code; the household's older ones end with it."""
    db.run(
        """
        UPDATE household_codes SET expires_at = :now
         WHERE estate_id = :scope AND place_id = :place AND expires_at > :now
        """,
        scope=scope,
        place=place,
        now=written(now),
    )
    db.run(
        """
        INSERT INTO household_codes (estate_id, id, place_id, hash, made_by, expires_at)
        VALUES (:scope, :id, :place, :digest, :by, :expires)
        """,
        scope=scope,
        id=next_number(db, scope, "household-codes"),
        place=place,
        digest=digest,
        by=by,
        expires=written(expires),
    )


def find(db: Connection, digest: str, *, now: datetime) -> HouseholdCode | None:
    """The code that still holds, whatever estate it belongs to: the code decides."""
    row = db.one(
        f"SELECT {columns(HouseholdCode)} FROM household_codes"
        " WHERE hash = :digest AND expires_at > :now",
        digest=digest,
        now=written(now),
    )
    return filled(HouseholdCode, row) if row else None
