"""Files that the program made, kept no longer than until Telegram has them."""

from datetime import datetime

from storage.connection import Connection
from storage.moments import written
from storage.rows import Scope, next_number


def add(db: Connection, scope: Scope, content: bytes, *, now: datetime) -> int:
    """Keep a file; its id."""
    document = next_number(db, scope, "documents")
    db.run(
        """
        INSERT INTO documents (estate_id, id, content, made_at)
        VALUES (:scope, :document, :content, :now)
        """,
        scope=scope,
        document=document,
        content=content,
        now=written(now),
    )
    return document


def content(db: Connection, scope: Scope, document: int) -> bytes | None:
    """The file, unless it is gone."""
    row = db.one(
        "SELECT content FROM documents WHERE estate_id = :scope AND id = :document",
        scope=scope,
        document=document,
    )
    return row["content"] if row else None


def drop(db: Connection, scope: Scope, document: int) -> None:
    """Telegram has it, or never will."""
    db.run(
        "DELETE FROM documents WHERE estate_id = :scope AND id = :document",
        scope=scope,
        document=document,
    )


def older(db: Connection, scope: Scope, *, before: datetime) -> list[int]:
    """What has waited since before a moment, for a chat that cannot be reached."""
    rows = db.all(
        "SELECT id FROM documents WHERE estate_id = :scope AND made_at < :before ORDER BY id",
        scope=scope,
        before=written(before),
    )
    return [row["id"] for row in rows]
