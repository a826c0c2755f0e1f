"""Promised messages on their way: claimed, sent, to be tried again, given up."""

from datetime import datetime

from storage.connection import Connection
from storage.moments import read, written
from storage.outbox import Promise
from storage.rows import columns, filled


def _but(full: frozenset[int]) -> str:
    """The condition that leaves chats out, whose ids are numbers of our own tables."""
    return f"AND o.chat_id NOT IN ({', '.join(str(int(chat)) for chat in full)})" if full else ""


def claim(
    db: Connection, *, now: datetime, limit: int, full: frozenset[int] = frozenset()
) -> list[Promise]:
    """Take due messages, the most urgent first, and mark them as on their way.

    Chats that cannot be reached keep theirs until they are heard from again; chats in
    `full` have enough on their way already.
    """
    rows = db.all(
        f"""
        SELECT {columns(Promise, "o")} FROM outbox AS o
          JOIN chats AS c ON c.id = o.chat_id AND c.reachable = 1
         WHERE o.state = 'queued' AND o.due_at <= :now {_but(full)}
         ORDER BY o.prio, o.due_at, o.id LIMIT :limit
        """,
        now=written(now),
        limit=limit,
    )
    for row in rows:
        db.run("UPDATE outbox SET state = 'sending' WHERE id = :id", id=row["id"])
    return [filled(Promise, row) for row in rows]


def next_due(db: Connection, *, full: frozenset[int] = frozenset()) -> datetime | None:
    """When the next message falls due, for the sender's sleep."""
    row = db.one(
        f"""
        SELECT MIN(o.due_at) AS due FROM outbox AS o
          JOIN chats AS c ON c.id = o.chat_id AND c.reachable = 1
         WHERE o.state = 'queued' {_but(full)}
        """
    )
    return read(row["due"]) if row and row["due"] else None


def on_the_way(db: Connection) -> list[Promise]:
    """What was on its way when the process ended: nobody knows whether it arrived."""
    return [
        filled(Promise, row)
        for row in db.all(
            f"SELECT {columns(Promise)} FROM outbox WHERE state = 'sending' ORDER BY id"
        )
    ]


def sent(
    db: Connection, row: int, *, message: int | None, now: datetime, forget: bool = False
) -> None:
    """Telegram has it; `forget` what it said when that is a secret."""
    db.run(
        """
        UPDATE outbox SET state = 'sent', message_id = :message, sent_at = :now, error = NULL,
               copy = NULL, facts = CASE WHEN :forget THEN '{}' ELSE facts END
         WHERE id = :row
        """,
        forget=int(forget),
        row=row,
        message=message,
        now=written(now),
    )


def again(
    db: Connection,
    row: int,
    *,
    due: datetime,
    error: str,
    ambiguous: bool,
    copy: str | None = None,
) -> None:
    """Try again at `due`; the first `copy` that is given is the one that stays."""
    db.run(
        """
        UPDATE outbox SET state = 'queued', due_at = :due, error = :error,
               attempts = attempts + 1, ambiguous = ambiguous + :ambiguous,
               copy = COALESCE(copy, :copy)
         WHERE id = :row
        """,
        copy=copy,
        row=row,
        due=written(due),
        error=error,
        ambiguous=int(ambiguous),
    )


def put_back(db: Connection, row: int, *, due: datetime) -> None:
    """It was claimed and never tried."""
    db.run(
        "UPDATE outbox SET state = 'queued', due_at = :due WHERE id = :row AND state = 'sending'",
        row=row,
        due=written(due),
    )


def give_up(db: Connection, row: int, *, state: str, error: str) -> None:
    """End it as `failed`, or as `uncertain` when it may have arrived."""
    db.run(
        "UPDATE outbox SET state = :state, error = :error WHERE id = :row",
        row=row,
        state=state,
        error=error,
    )
