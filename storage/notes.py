"""What people said about a case after it was reported."""

from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection
from storage.moments import written
from storage.rows import Scope, columns, filled, next_number
from workflow.terms import NoteKind


@dataclass(frozen=True, slots=True)
class Note:
    """One thing said; `author` is a person's id as text, or the reporter's alias."""

    id: int
    case_id: int
    kind: NoteKind
    author: str
    words: str
    said_at: datetime


def add(
    db: Connection,
    scope: Scope,
    *,
    case: int,
    kind: NoteKind,
    author: str,
    words: str,
    now: datetime,
    participant: int | None = None,
) -> int:
    """Keep a note; its id. `participant` is the guest to whom or by whom it was said."""
    note = next_number(db, scope, "notes")
    db.run(
        """
        INSERT INTO notes (estate_id, id, case_id, kind, author, words, said_at, participant_id)
        VALUES (:scope, :note, :case, :kind, :author, :words, :now, :participant)
        """,
        participant=participant,
        scope=scope,
        note=note,
        case=case,
        kind=kind,
        author=author,
        words=words,
        now=written(now),
    )
    return note


def get(db: Connection, scope: Scope, note: int) -> Note | None:
    """One note."""
    row = db.one(
        f"SELECT {columns(Note)} FROM notes WHERE estate_id = :scope AND id = :note",
        scope=scope,
        note=note,
    )
    return filled(Note, row) if row else None


def newest(db: Connection, scope: Scope, case: int, *, limit: int = 5) -> list[Note]:
    """The last few of a case, oldest first."""
    rows = db.all(
        f"""
        SELECT {columns(Note)} FROM notes WHERE estate_id = :scope AND case_id = :case
         ORDER BY id DESC LIMIT :limit
        """,
        scope=scope,
        case=case,
        limit=limit,
    )
    return [filled(Note, row) for row in reversed(rows)]


def with_participant(db: Connection, scope: Scope, case: int, participant: int) -> list[Note]:
    """What was said between the office and one guest of a case, the last few, oldest first."""
    rows = db.all(
        f"""
        SELECT {columns(Note)} FROM notes
         WHERE estate_id = :scope AND case_id = :case AND participant_id = :participant
         ORDER BY id DESC LIMIT 5
        """,
        scope=scope,
        case=case,
        participant=participant,
    )
    return [filled(Note, row) for row in reversed(rows)]


def of_case(db: Connection, scope: Scope, case: int) -> list[Note]:
    """All of a case, oldest first."""
    return newest(db, scope, case, limit=10_000)


def reword(db: Connection, scope: Scope, note: int, *, words: str) -> None:
    """Put other words in place of what was said."""
    db.run(
        "UPDATE notes SET words = :words WHERE estate_id = :scope AND id = :note",
        scope=scope,
        note=note,
        words=words,
    )
