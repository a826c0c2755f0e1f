"""What each chat should be showing; the sender redraws what differs."""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Connection
from storage.moments import written
from storage.rows import Scope, columns, filled


@dataclass(frozen=True, slots=True)
class Card:
    """A wanted state: what kind of thing about which object stands in which slot of a chat."""

    id: int
    estate_id: int
    chat_id: int
    thread_id: int | None
    slot: str
    kind: str
    ref: int
    arg: str
    message_id: int | None
    wanted: int
    shown: int
    digest: str | None
    attempts: int
    pinned: int | None

    @classmethod
    def of(cls, estate: int, chat: int, slot: str, kind: str, ref: int) -> "Card":
        """A card that stands nowhere, to be looked at like one that does."""
        return cls(0, estate, chat, None, slot, kind, ref, "", None, 1, 0, None, 0, None)


def want(
    db: Connection,
    scope: Scope,
    *,
    chat: int,
    slot: str,
    kind: str,
    now: datetime,
    ref: int = 0,
    arg: str = "",
    message: int | None = None,
    anew: bool = False,
    thread: int | None = None,
) -> int:
    """Want something in a slot; the card's id.

    `message` moves the slot to that message (the one whose button was pressed), `anew`
    lets it be sent below what was said meanwhile.
    """
    row = db.one(
        """
        INSERT INTO cards (estate_id, chat_id, thread_id, slot, kind, ref, arg, message_id,
                           next_at)
        VALUES (:scope, :chat, :thread, :slot, :kind, :ref, :arg, :message, :now)
        ON CONFLICT (chat_id, slot) DO UPDATE
          SET thread_id = excluded.thread_id, kind = excluded.kind, ref = excluded.ref,
              arg = excluded.arg,
              estate_id = excluded.estate_id, wanted = cards.wanted + 1, next_at = excluded.next_at,
              digest = CASE WHEN :anew OR :message IS NOT NULL AND :message <> cards.message_id
                            THEN NULL ELSE cards.digest END,
              message_id = CASE WHEN :anew THEN NULL
                                ELSE COALESCE(:message, cards.message_id) END
        RETURNING id
        """,
        scope=scope,
        chat=chat,
        thread=thread,
        slot=slot,
        kind=kind,
        ref=ref,
        arg=arg,
        message=message,
        anew=int(anew),
        now=written(now),
    )
    assert row is not None
    return int(row["id"])


def touch(db: Connection, scope: Scope, *, kind: str, ref: int, now: datetime) -> list[int]:
    """What cards of this kind show of `ref` has changed; the ids to redraw."""
    return [
        row["id"]
        for row in db.all(
            """
            UPDATE cards SET wanted = wanted + 1, next_at = :now
             WHERE estate_id = :scope AND kind = :kind AND ref = :ref
            RETURNING id
            """,
            scope=scope,
            kind=kind,
            ref=ref,
            now=written(now),
        )
    ]


def get(db: Connection, card: int) -> Card | None:
    """One card."""
    row = db.one(f"SELECT {columns(Card)} FROM cards WHERE id = :card", card=card)
    return filled(Card, row) if row else None


def at(db: Connection, scope: Scope, chat: int, slot: str) -> Card | None:
    """The card in a slot of a chat."""
    row = db.one(
        f"""
        SELECT {columns(Card)} FROM cards
         WHERE estate_id = :scope AND chat_id = :chat AND slot = :slot
        """,
        scope=scope,
        chat=chat,
        slot=slot,
    )
    return filled(Card, row) if row else None


def of_message(db: Connection, chat: int, message: int) -> Card | None:
    """The card that a message shows."""
    row = db.one(
        f"SELECT {columns(Card)} FROM cards WHERE chat_id = :chat AND message_id = :message",
        chat=chat,
        message=message,
    )
    return filled(Card, row) if row else None


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
    return datetime.fromisoformat(row["due"]) if row and row["due"] else None


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


def post_again(
    db: Connection, scope: Scope, chat: int, slots: list[str], *, now: datetime
) -> list[int]:
    """The messages of some slots are gone: they are sent anew; the cards' ids."""
    return [
        row["id"]
        for slot in slots
        for row in db.all(
            """
            UPDATE cards SET message_id = NULL, digest = NULL, wanted = wanted + 1, next_at = :now
             WHERE estate_id = :scope AND chat_id = :chat AND slot = :slot
            RETURNING id
            """,
            scope=scope,
            chat=chat,
            slot=slot,
            now=written(now),
        )
    ]


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


def leave(db: Connection, scope: Scope, chat: int) -> None:
    """What stands in a chat stays as it is: the chat is no longer ours to tell."""
    db.run("DELETE FROM cards WHERE estate_id = :scope AND chat_id = :chat", scope=scope, chat=chat)


def acted(db: Connection, chat: int) -> None:
    """The person has acted in this chat: its buttons need no apology after an outage."""
    db.run("UPDATE cards SET live = 0 WHERE chat_id = :chat AND live = 1", chat=chat)
