"""Links that led nowhere, as rows, so that guessing is slow across restarts too."""

from datetime import datetime

from storage.connection import Connection
from storage.moments import written
from storage.rows import Scope, next_number


def add(db: Connection, scope: Scope, person: int, *, now: datetime, since: datetime) -> None:
    """Count a wrong link; what is older than `since` no longer counts and goes."""
    db.run(
        "DELETE FROM guesses WHERE estate_id = :scope AND person_id = :person AND at <= :since",
        scope=scope,
        person=person,
        since=written(since),
    )
    db.run(
        """
        INSERT INTO guesses (estate_id, id, person_id, at)
        VALUES (:scope, :id, :person, :now)
        """,
        scope=scope,
        id=next_number(db, scope, "guesses"),
        person=person,
        now=written(now),
    )


def count(db: Connection, scope: Scope, person: int, *, since: datetime) -> int:
    """How many wrong links a person has tried since a moment."""
    row = db.one(
        """
        SELECT COUNT(*) AS n FROM guesses
         WHERE estate_id = :scope AND person_id = :person AND at > :since
        """,
        scope=scope,
        person=person,
        since=written(since),
    )
    return row["n"] if row else 0
