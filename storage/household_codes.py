"""Invitation codes of households, as they stand on the fee bill: kept only as a hash."""

from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection
from storage.moments import written
from storage.rows import Scope, columns, filled, next_number
from workflow.terms import HomeRelation


@dataclass(frozen=True, slots=True)
class HouseholdCode:
    """What a code stands for: each relation to the household once, or `relation` alone."""

    estate_id: int
    id: int
    place_id: int
    relation: HomeRelation | None
    expires_at: datetime


def make(
    db: Connection,
    scope: Scope,
    *,
    place: int,
    relation: HomeRelation | None,
    digest: str,
    by: int,
    expires: datetime,
) -> None:
    """Keep a new code."""
    db.run(
        """
        INSERT INTO household_codes
               (estate_id, id, place_id, relation, hash, made_by, expires_at)
        VALUES (:scope, :id, :place, :relation, :digest, :by, :expires)
        """,
        scope=scope,
        id=next_number(db, scope, "household-codes"),
        place=place,
        relation=relation,
        digest=digest,
        by=by,
        expires=written(expires),
    )


def end(db: Connection, scope: Scope, place: int, *, now: datetime) -> None:
    """The household's codes hold no longer."""
    db.run(
        """
        UPDATE household_codes SET expires_at = :now
         WHERE estate_id = :scope AND place_id = :place AND expires_at > :now
        """,
        scope=scope,
        place=place,
        now=written(now),
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


def get(db: Connection, scope: Scope, code: int, *, now: datetime) -> HouseholdCode | None:
    """A code that was shown before, while it still holds."""
    row = db.one(
        f"SELECT {columns(HouseholdCode)} FROM household_codes"
        " WHERE estate_id = :scope AND id = :code AND expires_at > :now",
        scope=scope,
        code=code,
        now=written(now),
    )
    return filled(HouseholdCode, row) if row else None
