"""Which group chats belong to which estate, and as what."""

from datetime import datetime

from storage.database import Connection
from storage.moments import written
from storage.rows import Scope
from workflow.roles import GroupKind


def of_chat(db: Connection, chat: int) -> tuple[Scope, GroupKind] | None:
    """The estate and the kind of a bound group."""
    row = db.one("SELECT estate_id, kind FROM groups WHERE chat_id = :chat", chat=chat)
    return (Scope(row["estate_id"]), GroupKind(row["kind"])) if row else None


def staff(db: Connection, scope: Scope) -> int | None:
    """The chat id of the staff group."""
    row = db.one(
        "SELECT chat_id FROM groups WHERE estate_id = :scope AND kind = 'staff' ORDER BY bound_at",
        scope=scope,
    )
    return row["chat_id"] if row else None


def forum(db: Connection, scope: Scope) -> int | None:
    """The chat id of the staff group if it has topics that the bot may manage."""
    row = db.one(
        """
        SELECT g.chat_id FROM groups AS g
          JOIN chats AS c ON c.id = g.chat_id AND c.forum = 1 AND c.manages = 1
         WHERE g.estate_id = :scope AND g.kind = 'staff'
        """,
        scope=scope,
    )
    return row["chat_id"] if row else None


def bind(db: Connection, scope: Scope, chat: int, kind: GroupKind, *, now: datetime) -> None:
    """Bind a group; an estate has one staff group, the newest."""
    if kind is GroupKind.STAFF:
        db.run(
            "DELETE FROM groups WHERE estate_id = :scope AND kind = :kind", scope=scope, kind=kind
        )
    db.run(
        """
        INSERT INTO groups (estate_id, chat_id, kind, bound_at) VALUES (:scope, :chat, :kind, :now)
        ON CONFLICT (estate_id, chat_id) DO UPDATE SET kind = excluded.kind
        """,
        scope=scope,
        chat=chat,
        kind=kind,
        now=written(now),
    )


def release(db: Connection, scope: Scope, chat: int) -> bool:
    """The bot is no longer in the group."""
    return bool(
        db.run(
            "DELETE FROM groups WHERE estate_id = :scope AND chat_id = :chat",
            scope=scope,
            chat=chat,
        )
    )
