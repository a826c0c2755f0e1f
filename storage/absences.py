"""Who is away from when until when, and who stands in."""

from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection
from storage.moments import written
from storage.rows import Scope, columns, filled, next_number


@dataclass(frozen=True, slots=True)
class Absence:
    """Times are UTC; `until` is the first moment at which the person is back."""

    id: int
    person_id: int
    deputy_id: int
    since: datetime
    until: datetime


def add(
    db: Connection,
    scope: Scope,
    *,
    person: int,
    deputy: int,
    since: datetime,
    until: datetime,
    by: int,
) -> int:
    """Enter an absence; its id."""
    number = next_number(db, scope, "absences")
    db.run(
        """
        INSERT INTO absences (estate_id, id, person_id, deputy_id, since, until, made_by)
        VALUES (:scope, :number, :person, :deputy, :since, :until, :by)
        """,
        scope=scope,
        number=number,
        person=person,
        deputy=deputy,
        since=written(since),
        until=written(until),
        by=by,
    )
    return number


def get(db: Connection, scope: Scope, absence: int) -> Absence | None:
    """One absence that was not taken back."""
    row = db.one(
        f"""
        SELECT {columns(Absence)} FROM absences
         WHERE estate_id = :scope AND id = :absence AND ended_at IS NULL
        """,
        scope=scope,
        absence=absence,
    )
    return filled(Absence, row) if row else None


def end(db: Connection, scope: Scope, absence: int, *, now: datetime) -> None:
    """The person is back, or does not go."""
    db.run(
        "UPDATE absences SET ended_at = :now"
        " WHERE estate_id = :scope AND id = :absence AND ended_at IS NULL",
        scope=scope,
        absence=absence,
        now=written(now),
    )


def to_come(db: Connection, scope: Scope, person: int, *, now: datetime) -> Absence | None:
    """The absence of a person that is on or lies ahead."""
    row = db.one(
        f"""
        SELECT {columns(Absence)} FROM absences
         WHERE estate_id = :scope AND person_id = :person AND until > :now AND ended_at IS NULL
         ORDER BY since LIMIT 1
        """,
        scope=scope,
        person=person,
        now=written(now),
    )
    return filled(Absence, row) if row else None


def covered(db: Connection, scope: Scope, deputy: int, *, now: datetime) -> list[int]:
    """For whom a person stands in at this moment."""
    rows = db.all(
        """
        SELECT person_id FROM absences
         WHERE estate_id = :scope AND deputy_id = :deputy
           AND since <= :now AND until > :now AND ended_at IS NULL
         ORDER BY person_id
        """,
        scope=scope,
        deputy=deputy,
        now=written(now),
    )
    return [row["person_id"] for row in rows]


def now_away(db: Connection, scope: Scope, *, now: datetime) -> list[Absence]:
    """Everybody who is away at this moment."""
    rows = db.all(
        f"""
        SELECT {columns(Absence)} FROM absences
         WHERE estate_id = :scope AND since <= :now AND until > :now AND ended_at IS NULL
         ORDER BY until
        """,
        scope=scope,
        now=written(now),
    )
    return [filled(Absence, row) for row in rows]


def last_deputy(db: Connection, scope: Scope, person: int) -> int | None:
    """Who stood in for a person most recently, or is to."""
    row = db.one(
        """
        SELECT deputy_id FROM absences WHERE estate_id = :scope AND person_id = :person
         ORDER BY id DESC LIMIT 1
        """,
        scope=scope,
        person=person,
    )
    return row["deputy_id"] if row else None
