"""What each chat should be showing; the sender redraws what differs."""

from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection
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


def leave(db: Connection, scope: Scope, chat: int) -> None:
    """What stands in a chat stays as it is: the chat is no longer ours to tell."""
    db.run("DELETE FROM cards WHERE estate_id = :scope AND chat_id = :chat", scope=scope, chat=chat)
