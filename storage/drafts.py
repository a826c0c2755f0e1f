"""Half-filled forms: one a person and chat, safe across a restart."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.connection import Connection
from storage.moments import written
from storage.rows import Scope, columns, filled, next_number


@dataclass(frozen=True, slots=True)
class Stored:
    """A draft as its row keeps it; `data` is JSON of the form's answers."""

    id: int
    kind: str
    data: str
    revision: int
    changed_at: datetime

    @property
    def answers(self) -> dict[str, Any]:
        """The answers so far."""
        answers: dict[str, Any] = json.loads(self.data)
        return answers


def of_person(db: Connection, scope: Scope, chat: int, person: int) -> Stored | None:
    """The open draft of a person in a chat."""
    row = db.one(
        f"""
        SELECT {columns(Stored)} FROM drafts
         WHERE estate_id = :scope AND chat_id = :chat AND person_id = :person
        """,
        scope=scope,
        chat=chat,
        person=person,
    )
    return filled(Stored, row) if row else None


def number(db: Connection, scope: Scope) -> int:
    """A number that no other draft has had: a report belongs to one draft."""
    return next_number(db, scope, "drafts")


def save(
    db: Connection,
    scope: Scope,
    *,
    chat: int,
    person: int,
    id: int,  # noqa: A002
    kind: str,
    answers: dict[str, Any],
    now: datetime,
) -> Stored:
    """Keep a draft as it now is."""
    row = db.one(
        f"""
        INSERT INTO drafts (estate_id, chat_id, person_id, id, kind, data, changed_at)
        VALUES (:scope, :chat, :person, :id, :kind, :data, :now)
        ON CONFLICT (estate_id, chat_id, person_id) DO UPDATE
          SET id = excluded.id, kind = excluded.kind, data = excluded.data,
              revision = drafts.revision + 1, changed_at = excluded.changed_at
        RETURNING {columns(Stored)}
        """,
        scope=scope,
        chat=chat,
        person=person,
        id=id,
        kind=kind,
        data=json.dumps(answers, ensure_ascii=False),
        now=written(now),
    )
    assert row is not None
    return filled(Stored, row)


def drop(db: Connection, scope: Scope, *, chat: int, person: int, draft: int | None = None) -> None:
    """The draft has become something, or was given up; only this one, if it is named."""
    db.run(
        "DELETE FROM drafts WHERE estate_id = :scope AND chat_id = :chat AND person_id = :person"
        " AND (:draft IS NULL OR id = :draft)",
        scope=scope,
        chat=chat,
        person=person,
        draft=draft,
    )


def of_somebody(db: Connection, scope: Scope, person: int) -> list[Stored]:
    """What a person has begun, in whatever chat; reads all drafts of the estate."""
    rows = db.all(
        f"SELECT {columns(Stored)} FROM drafts WHERE estate_id = :scope AND person_id = :person",
        scope=scope,
        person=person,
    )
    return [filled(Stored, row) for row in rows]


@dataclass(frozen=True, slots=True)
class Left:
    """A draft that nobody has touched for a while, and whose it is."""

    chat_id: int
    person_id: int
    id: int
    kind: str
    changed_at: datetime


def left(db: Connection, scope: Scope, *, before: datetime, after: int, limit: int) -> list[Left]:
    """Drafts last changed before a moment, by chat; `after` is the last chat seen, 0 at first."""
    rows = db.all(
        f"""
        SELECT {columns(Left)} FROM drafts
         WHERE estate_id = :scope AND chat_id > :after AND changed_at < :before
         ORDER BY chat_id LIMIT :limit
        """,
        scope=scope,
        after=after or -(2**62),
        before=written(before),
        limit=limit,
    )
    return [filled(Left, row) for row in rows]
