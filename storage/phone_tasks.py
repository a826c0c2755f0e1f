"""People whom Telegram no longer reaches: somebody of the office phones them."""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Connection
from storage.moments import written
from storage.rows import Scope, columns, filled, next_number


@dataclass(frozen=True, slots=True)
class PhoneTask:
    """One person to phone, at most one open task each."""

    id: int
    person_id: int
    case_id: int | None
    why: str
    made_at: datetime
    done_by: int | None
    done_at: datetime | None


def add(
    db: Connection, scope: Scope, *, person: int, case: int | None, why: str, now: datetime
) -> int | None:
    """Ask for a call; None when one is already asked for."""
    row = db.one(
        """
        INSERT INTO phone_tasks (estate_id, id, person_id, case_id, why, made_at)
        VALUES (:scope, :id, :person, :case, :why, :now)
        ON CONFLICT DO NOTHING RETURNING id
        """,
        scope=scope,
        id=next_number(db, scope, "phone-tasks"),
        person=person,
        case=case,
        why=why,
        now=written(now),
    )
    return row["id"] if row else None


def get(db: Connection, scope: Scope, task: int) -> PhoneTask | None:
    """One task."""
    row = db.one(
        f"SELECT {columns(PhoneTask)} FROM phone_tasks WHERE estate_id = :scope AND id = :task",
        scope=scope,
        task=task,
    )
    return filled(PhoneTask, row) if row else None


def done(db: Connection, scope: Scope, task: int, *, by: int, now: datetime) -> bool:
    """The person was told; False when it was done before."""
    return bool(
        db.run(
            """
            UPDATE phone_tasks SET done_by = :by, done_at = :now
             WHERE estate_id = :scope AND id = :task AND done_at IS NULL
            """,
            scope=scope,
            task=task,
            by=by,
            now=written(now),
        )
    )


def done_by_coming_back(db: Connection, scope: Scope, person: int, *, now: datetime) -> list[int]:
    """The person wrote again: no call is needed; the tasks that end with it."""
    return [
        row["id"]
        for row in db.all(
            """
            UPDATE phone_tasks SET done_at = :now
             WHERE estate_id = :scope AND person_id = :person AND done_at IS NULL
            RETURNING id
            """,
            scope=scope,
            person=person,
            now=written(now),
        )
    ]


def prune(db: Connection, scope: Scope, *, before: datetime) -> int:
    """Forget calls that were made before a moment; how many."""
    return db.run(
        "DELETE FROM phone_tasks WHERE estate_id = :scope AND done_at < :before",
        scope=scope,
        before=written(before),
    )
