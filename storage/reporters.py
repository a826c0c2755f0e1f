"""Who reported which case: the one table that knows it, and what is asked by way of it.

Callers must not show who reported an anonymous case.
"""

from datetime import datetime

from storage.cases import Case
from storage.connection import Connection, once
from storage.moments import written
from storage.rows import Scope, columns, filled


def add(db: Connection, scope: Scope, case: int, *, alias: str, person: int) -> None:
    """Note who reported, under the alias that the rest of the program uses."""
    db.run(
        "INSERT INTO reporters (estate_id, case_id, alias, person_id)"
        " VALUES (:scope, :case, :alias, :person)",
        scope=scope,
        case=case,
        alias=alias,
        person=person,
    )


@once
def of_case(db: Connection, scope: Scope, case: int) -> tuple[int, str]:
    """`(person, alias)` of who reported.

    `(0, "")` when the case was erased: nobody knows any more.
    """
    row = db.one(
        "SELECT person_id, alias FROM reporters WHERE estate_id = :scope AND case_id = :case",
        scope=scope,
        case=case,
    )
    return (row["person_id"], row["alias"]) if row else (0, "")


def cases_of(db: Connection, scope: Scope, person: int, *, limit: int = 30) -> list[Case]:
    """A person's own cases: open ones first, then the newest."""
    rows = db.all(
        f"""
        SELECT {columns(Case, "c")} FROM reporters AS r
          JOIN cases AS c ON c.estate_id = r.estate_id AND c.id = r.case_id
         WHERE r.estate_id = :scope AND r.person_id = :person
         ORDER BY c.closed_at IS NOT NULL, c.id DESC LIMIT :limit
        """,
        scope=scope,
        person=person,
        limit=limit,
    )
    return [filled(Case, row) for row in rows]


def told_home(db: Connection, scope: Scope, person: int) -> str | None:
    """The flat that a person's first own report from a flat was about; anonymous ones tell none."""
    row = db.one(
        """
        SELECT c.place FROM reporters AS r
          JOIN cases AS c ON c.estate_id = r.estate_id AND c.id = r.case_id
         WHERE r.estate_id = :scope AND r.person_id = :person
           AND c.channel = 'telegram-dm' AND c.disclosure <> 'anonymous'
           AND c.place LIKE '%-%-%'
         ORDER BY r.case_id LIMIT 1
        """,
        scope=scope,
        person=person,
    )
    return row["place"] if row else None


def open_of(db: Connection, scope: Scope, person: int) -> int:
    """How many reports of a person are open."""
    row = db.one(
        """
        SELECT COUNT(*) AS n FROM reporters AS r
          JOIN cases AS c ON c.estate_id = r.estate_id AND c.id = r.case_id
         WHERE r.estate_id = :scope AND r.person_id = :person AND c.closed_at IS NULL
        """,
        scope=scope,
        person=person,
    )
    return row["n"] if row else 0


def ended_for(db: Connection, scope: Scope, person: int, *, reason: str, since: datetime) -> int:
    """How many reports of a person were ended for a reason since a moment."""
    row = db.one(
        """
        SELECT COUNT(*) AS n FROM cases AS c
         CROSS JOIN reporters AS r ON r.estate_id = c.estate_id AND r.case_id = c.id
         WHERE c.estate_id = :scope AND c.reason = :reason AND c.closed_at >= :since
           AND r.person_id = :person
        """,
        scope=scope,
        person=person,
        reason=reason,
        since=written(since),
    )
    return row["n"] if row else 0


def of_forgotten(db: Connection, scope: Scope, person: int) -> list[Case]:
    """The closed cases of somebody forgotten that nothing holds back."""
    return [
        case
        for case in cases_of(db, scope, person, limit=10_000)
        if case.closed_at is not None and case.legal_hold is None
    ]
