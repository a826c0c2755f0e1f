"""Keeps every raw update from before Telegram is told that we have it until it is handled."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection
from storage.moments import written
from storage.rows import columns, filled


@dataclass(frozen=True, slots=True)
class Raw:
    """An update as it came; `body` is None when it was not meant for the bot.

    `said_in` is chat, topic and user of words that are kept only if that topic is for them.
    """

    update_id: int
    body: str | None
    digest: str
    album: str | None = None
    said_in: tuple[int, int, int] | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """An update that is still to be handled."""

    id: int
    update_id: int
    body: str
    attempts: int
    received_at: datetime


def keep(db: Connection, updates: Iterable[Raw], *, now: datetime) -> int:
    """Store what is new; how many were.

    The same id with another digest is another update: after a week of silence Telegram's
    ids start anew at random (Bot API, Update.update_id).
    """
    kept = 0
    for update in updates:
        kept += _insert(db, update, 0, now) or _insert_anew(db, update, now)
    return kept


def _insert(db: Connection, update: Raw, epoch: int, now: datetime) -> int:
    return db.run(
        """
        INSERT INTO inbox (update_id, epoch, body, digest, album, received_at, state)
        VALUES (:update_id, :epoch, :body, :digest, :album, :now, :state)
        ON CONFLICT (update_id, epoch) DO NOTHING
        """,
        update_id=update.update_id,
        epoch=epoch,
        body=update.body,
        digest=update.digest,
        album=update.album,
        now=written(now),
        state="ignored" if update.body is None else "new",
    )


def _insert_anew(db: Connection, update: Raw, now: datetime) -> int:
    rows = db.all("SELECT epoch, digest FROM inbox WHERE update_id = :id", id=update.update_id)
    if any(row["digest"] == update.digest for row in rows):
        return 0
    return _insert(db, update, 1 + max(row["epoch"] for row in rows), now)


def waiting(db: Connection, *, limit: int) -> list[Waiting]:
    """The oldest that are not handled."""
    return [
        filled(Waiting, row)
        for row in db.all(
            f"SELECT {columns(Waiting)} FROM inbox WHERE state = 'new' ORDER BY id LIMIT :limit",
            limit=limit,
        )
    ]


def done(db: Connection, row: int, *, state: str = "done") -> None:
    """Mark as handled (`done`) or as none of our kinds (`ignored`); its words are not kept."""
    db.run(
        "UPDATE inbox SET state = :state, body = NULL, album = NULL WHERE id = :row",
        row=row,
        state=state,
    )


def tried(db: Connection, row: int) -> None:
    """Count an attempt that may end the process."""
    db.run("UPDATE inbox SET attempts = attempts + 1 WHERE id = :row", row=row)


def park(db: Connection, row: int, *, error: str) -> None:
    """Set an update aside that cannot be handled; `retry` brings it back."""
    db.run(
        "UPDATE inbox SET state = 'parked', error = :error WHERE id = :row", row=row, error=error
    )


def parked(db: Connection) -> list[tuple[int, int, str, str]]:
    """`(row, update id, received, error)` of what was set aside."""
    rows = db.all(
        "SELECT id, update_id, received_at, error FROM inbox WHERE state = 'parked' ORDER BY id"
    )
    return [(row["id"], row["update_id"], row["received_at"], row["error"] or "") for row in rows]


def retry(db: Connection, row: int) -> bool:
    """Put a parked update back in line."""
    return bool(
        db.run(
            "UPDATE inbox SET state = 'new', attempts = 0, error = NULL"
            " WHERE id = :row AND state = 'parked'",
            row=row,
        )
    )


def forget_parked(db: Connection, user: int) -> None:
    """Take away what a person sent that could not be handled."""
    sent = f'%"id":{user},%'
    spaced = f'%"id": {user},%'
    db.run(
        "DELETE FROM inbox WHERE state = 'parked' AND (body LIKE :sent OR body LIKE :spaced)",
        sent=sent,
        spaced=spaced,
    )


def counts(db: Connection) -> dict[str, int]:
    """How many rows are in each state."""
    rows = db.all("SELECT state, COUNT(*) AS n FROM inbox GROUP BY state")
    return {row["state"]: row["n"] for row in rows}


def album_waits(db: Connection, album: str) -> bool:
    """Whether a part of the album is still to be handled."""
    sql = "SELECT 1 FROM inbox WHERE album = :album AND state = 'new'"
    return db.one(sql, album=album) is not None


def prune(db: Connection, *, before: datetime, limit: int = 500) -> int:
    """Forget handled updates; between two and six days, or a repeat would count as new."""
    return db.run(
        """
        DELETE FROM inbox WHERE id IN (
          SELECT id FROM inbox WHERE received_at < :before AND state IN ('done', 'ignored')
          ORDER BY received_at LIMIT :limit)
        """,
        before=written(before),
        limit=limit,
    )
