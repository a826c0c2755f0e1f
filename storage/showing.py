"""Cards on their way: which differ from what Telegram shows, and what it shows since."""

from datetime import datetime

from storage.cards import Card
from storage.connection import Connection
from storage.moments import read, written
from storage.rows import Scope, columns, filled


def unshown(db: Connection, *, now: datetime, limit: int) -> list[int]:
    """Cards whose wanted state is not what Telegram shows."""
    return [
        row["id"]
        for row in db.all(
            """
            SELECT k.id FROM cards AS k JOIN chats AS c ON c.id = k.chat_id AND c.reachable = 1
             WHERE k.wanted <> k.shown AND k.next_at <= :now ORDER BY k.next_at LIMIT :limit
            """,
            now=written(now),
            limit=limit,
        )
    ]


def unshown_at(db: Connection, scope: Scope, chat: int) -> list[int]:
    """Cards of one chat whose wanted state is not what Telegram shows."""
    return [
        row["id"]
        for row in db.all(
            """
            SELECT id FROM cards
             WHERE estate_id = :scope AND chat_id = :chat AND wanted <> shown ORDER BY id
            """,
            scope=scope,
            chat=chat,
        )
    ]


def next_due(db: Connection, *, after: datetime) -> datetime | None:
    """When the next card may be tried again; what is due already is in hand."""
    row = db.one(
        """
        SELECT MIN(k.next_at) AS due FROM cards AS k
          JOIN chats AS c ON c.id = k.chat_id AND c.reachable = 1
         WHERE k.wanted <> k.shown AND k.next_at > :after
        """,
        after=written(after),
    )
    return read(row["due"]) if row and row["due"] else None


def shown(
    db: Connection,
    card: int,
    *,
    wanted: int,
    message: int | None,
    digest: str | None,
    live: bool,
    now: datetime,
    pinned: int | None = None,
) -> None:
    """Telegram shows what was wanted as `wanted`, in `message`.

    When the slot was moved meanwhile (`want` with another message) the message is not ours.
    """
    db.run(
        """
        UPDATE cards SET shown = :wanted, attempts = 0, live = :live, shown_at = :now,
               pinned = COALESCE(:pinned, pinned),
               digest = CASE WHEN wanted = :wanted THEN :digest ELSE digest END,
               message_id = CASE WHEN wanted = :wanted THEN :message
                                 ELSE COALESCE(message_id, :message) END
         WHERE id = :card
        """,
        card=card,
        wanted=wanted,
        message=message,
        digest=digest,
        live=int(live),
        pinned=pinned,
        now=written(now),
    )


def again(db: Connection, card: int, *, due: datetime, lost: bool) -> None:
    """Try again at `due`; a `lost` message is sent anew."""
    db.run(
        """
        UPDATE cards SET next_at = :due, attempts = attempts + 1,
               message_id = CASE WHEN :lost THEN NULL ELSE message_id END,
               digest = CASE WHEN :lost THEN NULL ELSE digest END
         WHERE id = :card
        """,
        card=card,
        due=written(due),
        lost=int(lost),
    )


def in_general(db: Connection, card: int) -> None:
    """The topic in which it was asked for is gone."""
    db.run("UPDATE cards SET thread_id = NULL WHERE id = :card", card=card)


def give_up(db: Connection, card: int, *, wanted: int) -> None:
    """Leave the chat as it is until something new is wanted there."""
    db.run(
        "UPDATE cards SET shown = :wanted, attempts = 0 WHERE id = :card", card=card, wanted=wanted
    )


def live_since(db: Connection, *, since: datetime) -> list[Card]:
    """Cards with buttons shown since a moment, newest first: whose presses an outage may eat."""
    return [
        filled(Card, row)
        for row in db.all(
            f"""
            SELECT {columns(Card)} FROM cards
             WHERE live = 1 AND shown_at >= :since ORDER BY shown_at DESC
            """,
            since=written(since),
        )
    ]


def is_live(db: Connection, card: int) -> bool:
    """Whether its buttons still wait for somebody."""
    return db.one("SELECT 1 FROM cards WHERE id = :card AND live = 1", card=card) is not None


def acted(db: Connection, chat: int) -> None:
    """The person has acted in this chat: its buttons need no apology after an outage."""
    db.run("UPDATE cards SET live = 0 WHERE chat_id = :chat AND live = 1", chat=chat)
