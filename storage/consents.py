"""What people have agreed to, and when they took it back: consent must be shown, not assumed."""

from datetime import datetime

from storage.connection import Connection
from storage.moments import written
from storage.rows import Scope

REGISTRATION = "registration"


def give(db: Connection, scope: Scope, person: int, kind: str, *, now: datetime) -> None:
    """The person has read the notice and agrees."""
    if not given(db, scope, person, kind):
        db.run(
            "INSERT INTO consents (estate_id, person_id, kind, given_at)"
            " VALUES (:scope, :person, :kind, :now) ON CONFLICT DO NOTHING",
            scope=scope,
            person=person,
            kind=kind,
            now=written(now),
        )


def given(db: Connection, scope: Scope, person: int, kind: str) -> bool:
    """Whether the person agrees at this moment."""
    row = db.one(
        """
        SELECT 1 FROM consents
         WHERE estate_id = :scope AND person_id = :person AND kind = :kind
           AND withdrawn_at IS NULL
        """,
        scope=scope,
        person=person,
        kind=kind,
    )
    return row is not None


def withdraw(db: Connection, scope: Scope, person: int, kind: str, *, now: datetime) -> bool:
    """The person agrees no longer."""
    return bool(
        db.run(
            """
            UPDATE consents SET withdrawn_at = :now
             WHERE estate_id = :scope AND person_id = :person AND kind = :kind
               AND withdrawn_at IS NULL
            """,
            scope=scope,
            person=person,
            kind=kind,
            now=written(now),
        )
    )
