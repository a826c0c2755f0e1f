"""People whom Telegram does not reach are told by hand: whom, how, and what to say."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.connection import Connection
from storage.moments import written
from storage.rows import Scope, columns, filled, next_number
from workflow.phoning import Why
from workflow.terms import Contact


@dataclass(frozen=True, slots=True)
class PhoneTask:
    """One person to tell, at most one open task each; `way` is how, `tries` failed calls."""

    id: int
    person_id: int
    case_id: int | None
    why: Why
    way: Contact
    made_at: datetime
    tries: int
    again_at: datetime | None
    done_by: int | None
    done_at: datetime | None


@dataclass(frozen=True, slots=True)
class ToTell:
    """A message to be read out or written down, kept as messages are: kind and facts."""

    id: int
    case_id: int | None
    kind: str
    facts: str

    @property
    def given(self) -> dict[str, Any]:
        """The facts as the promising action gave them."""
        given: dict[str, Any] = json.loads(self.facts)
        return given


def add(
    db: Connection,
    scope: Scope,
    *,
    person: int,
    case: int | None,
    why: Why,
    way: Contact,
    now: datetime,
) -> int | None:
    """Ask for a call; None when one is already asked for."""
    row = db.one(
        """
        INSERT INTO phone_tasks (estate_id, id, person_id, case_id, why, way, made_at)
        VALUES (:scope, :id, :person, :case, :why, :way, :now)
        ON CONFLICT DO NOTHING RETURNING id
        """,
        scope=scope,
        id=next_number(db, scope, "phone-tasks"),
        person=person,
        case=case,
        why=why,
        way=way,
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


def open_of(db: Connection, scope: Scope, person: int) -> PhoneTask | None:
    """The task that is open for a person."""
    row = db.one(
        f"""
        SELECT {columns(PhoneTask)} FROM phone_tasks
         WHERE estate_id = :scope AND person_id = :person AND done_at IS NULL
        """,
        scope=scope,
        person=person,
    )
    return filled(PhoneTask, row) if row else None


def add_words(
    db: Connection,
    scope: Scope,
    task: PhoneTask,
    *,
    kind: str,
    facts: Mapping[str, Any],
    case: int | None,
) -> None:
    """One more thing to tell."""
    db.run(
        """
        INSERT INTO to_tell (estate_id, id, task_id, person_id, case_id, kind, facts)
        VALUES (:scope, :id, :task, :person, :case, :kind, :facts)
        """,
        scope=scope,
        id=next_number(db, scope, "to-tell"),
        task=task.id,
        person=task.person_id,
        case=case,
        kind=kind,
        facts=json.dumps(facts, ensure_ascii=False),
    )


def words(db: Connection, scope: Scope, task: int) -> list[ToTell]:
    """What is to be told, in order."""
    rows = db.all(
        f"""
        SELECT {columns(ToTell)} FROM to_tell
         WHERE estate_id = :scope AND task_id = :task ORDER BY id
        """,
        scope=scope,
        task=task,
    )
    return [filled(ToTell, row) for row in rows]


def try_again(
    db: Connection, scope: Scope, task: int, *, at: datetime, tries: int, way: Contact
) -> None:
    """Not reached, or later."""
    db.run(
        """
        UPDATE phone_tasks SET again_at = :at, tries = :tries, way = :way
         WHERE estate_id = :scope AND id = :task AND done_at IS NULL
        """,
        scope=scope,
        task=task,
        at=written(at),
        tries=tries,
        way=way,
    )


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
    db.run(
        """
        DELETE FROM to_tell WHERE estate_id = :scope AND task_id IN
               (SELECT t.id FROM phone_tasks AS t
                 WHERE t.estate_id = to_tell.estate_id AND t.done_at < :before)
        """,
        scope=scope,
        before=written(before),
    )
    return db.run(
        "DELETE FROM phone_tasks WHERE estate_id = :scope AND done_at < :before",
        scope=scope,
        before=written(before),
    )
