"""Messages promised by a transaction, until Telegram has them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.connection import Connection
from storage.moments import written
from storage.rows import Scope, columns, filled, next_number


@dataclass(frozen=True, slots=True)
class Promise:
    """A promised message: its kind and facts are frozen, its words are made at delivery.

    `copy` is what was said when nobody knows whether it arrived: a repeat says the same.
    """

    id: int
    estate_id: int
    chat_id: int
    thread_id: int | None
    kind: str
    facts: str
    case_id: int | None
    no: int
    prio: int
    state: str
    due_at: datetime
    night: bool
    attempts: int
    ambiguous: int
    copy: str | None

    @property
    def given(self) -> dict[str, Any]:
        """The facts as the promising action gave them."""
        given: dict[str, Any] = json.loads(self.facts)
        return given


def promise(
    db: Connection,
    scope: Scope,
    *,
    chat: int,
    kind: str,
    facts: Mapping[str, Any],
    prio: int,
    due: datetime,
    night: bool,
    at_once: bool = False,
    case: int | None = None,
    dedupe: str | None = None,
    thread: int | None = None,
) -> int | None:
    """Promise a message; None when `dedupe` was promised before.

    `at_once` rows are born `sending`: the reply to whoever acts costs no commit of its own.
    """
    row = db.one(
        """
        INSERT INTO outbox (estate_id, chat_id, thread_id, kind, facts, case_id, no, prio, state,
                            due_at, night, dedupe)
        VALUES (:scope, :chat, :thread, :kind, :facts, :case, :no, :prio, :state, :due, :night,
                :dedupe)
        ON CONFLICT (dedupe) DO NOTHING
        RETURNING id
        """,
        scope=scope,
        chat=chat,
        thread=thread,
        kind=kind,
        facts=json.dumps(facts, ensure_ascii=False),
        case=case,
        no=next_number(db, scope, "notice"),
        prio=prio,
        state="sending" if at_once else "queued",
        due=written(due),
        night=int(night),
        dedupe=dedupe,
    )
    return row["id"] if row else None


def get(db: Connection, row: int) -> Promise | None:
    """One promised message."""
    found = db.one(f"SELECT {columns(Promise)} FROM outbox WHERE id = :row", row=row)
    return filled(Promise, found) if found else None


def of_message(db: Connection, scope: Scope, chat: int, message: int) -> Promise | None:
    """The promise that a message fulfilled; None for a card."""
    row = db.one(
        f"""
        SELECT {columns(Promise)} FROM outbox
         WHERE chat_id = :chat AND message_id = :message AND estate_id = :scope
        """,
        chat=chat,
        message=message,
        scope=scope,
    )
    return filled(Promise, row) if row else None


def in_doubt(db: Connection, scope: Scope, chat: int, *, button: str) -> Promise | None:
    """A promise with this button (packed) of which nobody knows whether it arrived."""
    row = db.one(
        f"""
        SELECT {columns(Promise)} FROM outbox
         WHERE chat_id = :chat AND ambiguous > 0 AND state IN ('queued', 'uncertain')
           AND estate_id = :scope AND instr(copy, :button)
         ORDER BY id LIMIT 1
        """,
        chat=chat,
        scope=scope,
        button=f'"{button}"',
    )
    return filled(Promise, row) if row else None


def estate_of(db: Connection, chat: int, message: int) -> Scope | None:
    """The estate for which a message was promised."""
    row = db.one(
        "SELECT estate_id FROM outbox WHERE chat_id = :chat AND message_id = :message",
        chat=chat,
        message=message,
    )
    return Scope(row["estate_id"]) if row else None


def waiting_for(db: Connection, scope: Scope, chat: int, *, prio: int, limit: int) -> list[Promise]:
    """The first messages of at least this urgency that wait for a chat."""
    rows = db.all(
        f"""
        SELECT {columns(Promise)} FROM outbox
         WHERE state = 'queued' AND estate_id = :scope AND chat_id = :chat AND prio <= :prio
         ORDER BY prio, id LIMIT :limit
        """,
        scope=scope,
        chat=chat,
        prio=prio,
        limit=limit,
    )
    return [filled(Promise, row) for row in rows]


def reminders_for(db: Connection, scope: Scope, chat: int, *, until: datetime) -> list[Promise]:
    """Reminders that wait for a chat and fall due by then."""
    rows = db.all(
        f"""
        SELECT {columns(Promise)} FROM outbox
         WHERE state = 'queued' AND estate_id = :scope AND chat_id = :chat
           AND due_at <= :until AND kind LIKE 'remind-%'
         ORDER BY due_at, id
        """,
        scope=scope,
        chat=chat,
        until=written(until),
    )
    return [filled(Promise, row) for row in rows]


def gather(db: Connection, scope: Scope, row: int) -> None:
    """It is said in a message with others, or not at all."""
    db.run(
        "UPDATE outbox SET state = 'gathered' WHERE id = :row AND estate_id = :scope",
        row=row,
        scope=scope,
    )


def counts(db: Connection) -> dict[str, int]:
    """How many rows are in each state."""
    rows = db.all("SELECT state, COUNT(*) AS n FROM outbox GROUP BY state")
    return {row["state"]: row["n"] for row in rows}
