"""The topics that a group with topics should have; the sender makes, renames and closes them."""

from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection
from storage.moments import read, written
from storage.rows import Scope, columns, filled
from workflow.topics import Purpose


@dataclass(frozen=True, slots=True)
class Topic:
    """A wanted topic; `thread_id` is Telegram's message_thread_id once it is there.

    Its title and whether it is closed follow from its case; `shown_…` is what Telegram has.
    """

    id: int
    estate_id: int
    chat_id: int
    purpose: Purpose
    case_id: int
    thread_id: int | None
    wanted: int
    shown: int
    shown_title: str
    shown_closed: bool
    attempts: int

    @property
    def awaited(self) -> bool:
        """Whether it will be there soon; one that Telegram will not make is not waited for."""
        return self.thread_id is None and self.wanted != self.shown


def want(
    db: Connection, scope: Scope, *, chat: int, purpose: Purpose, now: datetime, case: int = 0
) -> int:
    """Want a topic, or want it to be looked at again; its id."""
    row = db.one(
        """
        INSERT INTO topics (estate_id, chat_id, purpose, case_id, next_at)
        VALUES (:scope, :chat, :purpose, :case, :now)
        ON CONFLICT (chat_id, purpose, case_id) DO UPDATE
          SET wanted = topics.wanted + 1, next_at = excluded.next_at
        RETURNING id
        """,
        scope=scope,
        chat=chat,
        purpose=purpose,
        case=case,
        now=written(now),
    )
    assert row is not None
    return int(row["id"])


def get(db: Connection, topic: int) -> Topic | None:
    """One topic."""
    row = db.one(f"SELECT {columns(Topic)} FROM topics WHERE id = :topic", topic=topic)
    return filled(Topic, row) if row else None


def find(
    db: Connection, scope: Scope, *, chat: int, purpose: Purpose, case: int = 0
) -> Topic | None:
    """The topic of a chat for a purpose."""
    row = db.one(
        f"""
        SELECT {columns(Topic)} FROM topics
         WHERE estate_id = :scope AND chat_id = :chat AND purpose = :purpose AND case_id = :case
        """,
        scope=scope,
        chat=chat,
        purpose=purpose,
        case=case,
    )
    return filled(Topic, row) if row else None


def of_thread(db: Connection, chat: int, thread: int) -> Topic | None:
    """Our topic with this message_thread_id."""
    row = db.one(
        f"SELECT {columns(Topic)} FROM topics WHERE chat_id = :chat AND thread_id = :thread",
        chat=chat,
        thread=thread,
    )
    return filled(Topic, row) if row else None


_CAN_BE_MADE = """
    JOIN chats AS c ON c.id = t.chat_id AND c.reachable = 1 AND c.forum = 1 AND c.manages = 1
"""


def unshown(db: Connection, *, now: datetime, limit: int) -> list[int]:
    """Topics that are not yet as they should be, in groups where the bot may change that."""
    return [
        row["id"]
        for row in db.all(
            f"""
            SELECT t.id FROM topics AS t {_CAN_BE_MADE}
             WHERE t.wanted <> t.shown AND t.next_at <= :now ORDER BY t.next_at, t.id LIMIT :limit
            """,
            now=written(now),
            limit=limit,
        )
    ]


def next_due(db: Connection, *, after: datetime) -> datetime | None:
    """When the next topic may be tried again; what is due already is in hand."""
    row = db.one(
        f"""
        SELECT MIN(t.next_at) AS due FROM topics AS t {_CAN_BE_MADE}
         WHERE t.wanted <> t.shown AND t.next_at > :after
        """,
        after=written(after),
    )
    return read(row["due"]) if row and row["due"] else None


def stepped(db: Connection, topic: Topic) -> None:
    """Telegram now has it like this."""
    db.run(
        """
        UPDATE topics SET thread_id = :thread, shown_title = :title, shown_closed = :closed,
               attempts = 0
         WHERE id = :topic
        """,
        topic=topic.id,
        thread=topic.thread_id,
        title=topic.shown_title,
        closed=int(topic.shown_closed),
    )


def shown(db: Connection, topic: int, *, wanted: int) -> None:
    """It is as it was wanted as `wanted`; or Telegram will not have it so, and it is left."""
    db.run(
        "UPDATE topics SET shown = :wanted, attempts = 0 WHERE id = :topic",
        topic=topic,
        wanted=wanted,
    )


def again(db: Connection, topic: int, *, due: datetime) -> None:
    """Try again at `due`."""
    db.run(
        "UPDATE topics SET next_at = :due, attempts = attempts + 1 WHERE id = :topic",
        topic=topic,
        due=written(due),
    )


def gone(db: Connection, topic: int, *, now: datetime) -> None:
    """Somebody deleted it: it is made anew."""
    db.run(
        """
        UPDATE topics SET thread_id = NULL, shown_title = '', shown_closed = 0,
               wanted = wanted + 1, next_at = :now
         WHERE id = :topic
        """,
        topic=topic,
        now=written(now),
    )


def found_closed(db: Connection, topic: int, *, now: datetime) -> None:
    """Somebody closed it."""
    db.run(
        """
        UPDATE topics SET shown_closed = 1, wanted = wanted + 1, next_at = :now WHERE id = :topic
        """,
        topic=topic,
        now=written(now),
    )


def leave(db: Connection, scope: Scope, chat: int) -> None:
    """The topics of a chat are no longer ours."""
    db.run(
        "DELETE FROM topics WHERE estate_id = :scope AND chat_id = :chat", scope=scope, chat=chat
    )
