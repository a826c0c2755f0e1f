"""Which group chats belong to which estate, and as what."""

from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection, Row, once
from storage.moments import written
from storage.rows import Scope
from workflow.roles import GroupKind


@dataclass(frozen=True, slots=True)
class Group:
    """A bound group or channel; `buildings` are places, of a building group alone."""

    chat_id: int
    kind: GroupKind
    case_id: int | None
    buildings: frozenset[int]
    title: str
    lang: str


SELECT = """
    SELECT g.chat_id, g.kind, g.case_id, g.buildings, c.title, c.lang FROM groups AS g
      JOIN chats AS c ON c.id = g.chat_id"""


def _group(row: Row) -> Group:
    return Group(
        row["chat_id"],
        GroupKind(row["kind"]),
        row["case_id"],
        frozenset(map(int, row["buildings"].split())),
        row["title"],
        row["lang"],
    )


@once
def of_chat(db: Connection, chat: int) -> tuple[Scope, GroupKind] | None:
    """The estate and the kind of a bound group."""
    row = db.one("SELECT estate_id, kind FROM groups WHERE chat_id = :chat", chat=chat)
    return (Scope(row["estate_id"]), GroupKind(row["kind"])) if row else None


def get(db: Connection, scope: Scope, chat: int) -> Group | None:
    """What a chat is to the estate."""
    row = db.one(
        f"{SELECT} WHERE g.estate_id = :scope AND g.chat_id = :chat", scope=scope, chat=chat
    )
    return _group(row) if row else None


def bound(db: Connection, scope: Scope) -> list[Group]:
    """All groups of the estate, as they were bound."""
    rows = db.all(
        f"{SELECT} WHERE g.estate_id = :scope ORDER BY g.bound_at, g.chat_id DESC", scope=scope
    )
    return [_group(row) for row in rows]


def of_case(db: Connection, scope: Scope, case: int) -> list[Group]:
    """The groups of the parties of a case."""
    rows = db.all(
        f"{SELECT} WHERE g.estate_id = :scope AND g.case_id = :case", scope=scope, case=case
    )
    return [_group(row) for row in rows]


@once
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


def bind(
    db: Connection,
    scope: Scope,
    chat: int,
    kind: GroupKind,
    *,
    now: datetime,
    case: int | None = None,
) -> None:
    """Bind a group; an estate has one staff group, the newest."""
    if kind is GroupKind.STAFF:
        db.run(
            "DELETE FROM groups WHERE estate_id = :scope AND kind = :kind", scope=scope, kind=kind
        )
    db.run(
        """
        INSERT INTO groups (estate_id, chat_id, kind, case_id, bound_at)
        VALUES (:scope, :chat, :kind, :case, :now)
        ON CONFLICT (estate_id, chat_id) DO UPDATE
          SET kind = excluded.kind, case_id = excluded.case_id, buildings = ''
        """,
        scope=scope,
        chat=chat,
        kind=kind,
        case=case,
        now=written(now),
    )


def house(db: Connection, scope: Scope, chat: int, buildings: frozenset[int]) -> None:
    """Say whose neighbours a building group is for."""
    db.run(
        "UPDATE groups SET buildings = :buildings WHERE estate_id = :scope AND chat_id = :chat",
        scope=scope,
        chat=chat,
        buildings=" ".join(map(str, sorted(buildings))),
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
