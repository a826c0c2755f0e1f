"""Who has an interest of his own in a case, and therefore no part in the office's work on it."""

from datetime import datetime

from storage.connection import Connection, once
from storage.moments import written
from storage.rows import Scope
from workflow.roles import Interest


def note(
    db: Connection,
    scope: Scope,
    *,
    case: int,
    person: int,
    kind: Interest,
    by: int,
    now: datetime,
) -> bool:
    """Note an interest; False when it was known."""
    return bool(
        db.run(
            """
            INSERT INTO interests (estate_id, case_id, person_id, kind, noted_by, noted_at)
            VALUES (:scope, :case, :person, :kind, :by, :now) ON CONFLICT DO NOTHING
            """,
            scope=scope,
            case=case,
            person=person,
            kind=kind,
            by=by,
            now=written(now),
        )
    )


@once
def concerned(
    db: Connection, scope: Scope, case: int, *, kind: Interest | None = None
) -> frozenset[int]:
    """Who has an interest in a case, of one kind or of any."""
    rows = db.all(
        "SELECT person_id FROM interests WHERE estate_id = :scope AND case_id = :case"
        " AND (:kind IS NULL OR kind = :kind)",
        scope=scope,
        case=case,
        kind=kind,
    )
    return frozenset(row["person_id"] for row in rows)
