"""Who is forgotten, what is left of him, and who may be forgotten."""

from datetime import datetime

from storage.connection import Connection, Referred
from storage.moments import written
from storage.people import Person
from storage.rows import Scope, columns, filled


def mark(db: Connection, scope: Scope, person: int, *, now: datetime) -> None:
    """Mark an emptied row: what is left of somebody who wanted to be forgotten."""
    db.run(
        "UPDATE people SET forgotten_at = :now WHERE estate_id = :scope AND id = :person",
        scope=scope,
        person=person,
        now=written(now),
    )


def is_forgotten(db: Connection, scope: Scope, person: int) -> bool:
    """Whether nothing but an emptied row is left of somebody, or not even that."""
    row = db.one(
        "SELECT forgotten_at FROM people WHERE estate_id = :scope AND id = :person",
        scope=scope,
        person=person,
    )
    return row is None or row["forgotten_at"] is not None


def remove(db: Connection, scope: Scope, person: int) -> bool:
    """Take a row away; False while a case, or what the office did, still points to it."""
    try:
        return bool(
            db.run(
                "DELETE FROM people WHERE estate_id = :scope AND id = :person",
                scope=scope,
                person=person,
            )
        )
    except Referred:
        return False


def rows(db: Connection, scope: Scope, *, after: int, limit: int) -> list[int]:
    """The emptied rows that are still there, after an id."""
    rows = db.all(
        """
        SELECT id FROM people
         WHERE estate_id = :scope AND forgotten_at IS NOT NULL AND id > :after
         ORDER BY id LIMIT :limit
        """,
        scope=scope,
        after=after,
        limit=limit,
    )
    return [row["id"] for row in rows]


def strangers(
    db: Connection, scope: Scope, *, met_before: datetime, after: int, limit: int
) -> tuple[list[Person], int | None]:
    """Of the next `limit` people those who never reported, with the id to go on after."""
    rows = db.all(
        f"""
        SELECT {columns(Person, "p")}, p.met_at,
               EXISTS (SELECT 1 FROM roles AS r
                        WHERE r.estate_id = p.estate_id AND r.person_id = p.id)
            OR EXISTS (SELECT 1 FROM reporters AS c
                        WHERE c.estate_id = p.estate_id AND c.person_id = p.id)
            OR EXISTS (SELECT 1 FROM residents AS h
                        WHERE h.estate_id = p.estate_id AND h.person_id = p.id) AS known
          FROM people AS p WHERE p.estate_id = :scope AND p.id > :after ORDER BY p.id LIMIT :limit
        """,
        scope=scope,
        after=after,
        limit=limit,
    )
    found = [
        filled(Person, row)
        for row in rows
        if not row["known"] and row["user_id"] and row["met_at"] < written(met_before)
    ]
    return found, rows[-1]["id"] if len(rows) == limit else None


def child(db: Connection, scope: Scope, person: int) -> None:
    """Of a child no profile is kept: no name and no number (personal information law 31)."""
    db.run(
        "UPDATE people SET name = '', phone = NULL, phone_last4 = NULL"
        " WHERE estate_id = :scope AND id = :person",
        scope=scope,
        person=person,
    )
