"""Everything that must happen at a time, as rows; the clock only wakes whoever reads them."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.connection import Connection
from storage.moments import read, written
from storage.rows import Scope, columns, filled


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that falls due at a moment."""

    id: int
    estate_id: int
    kind: str
    ref: int
    step: int
    facts: str
    due_at: datetime

    @property
    def given(self) -> dict[str, Any]:
        """The facts given when it was armed."""
        given: dict[str, Any] = json.loads(self.facts)
        return given


ARM = """
    INSERT INTO due (estate_id, kind, ref, step, facts, due_at, state)
    VALUES (:scope, :kind, :ref, :step, :facts, :at, 'armed')
    ON CONFLICT (estate_id, kind, ref, step) DO UPDATE
      SET due_at = excluded.due_at, facts = excluded.facts, state = 'armed'
"""


def arm(
    db: Connection,
    scope: Scope,
    *,
    kind: str,
    ref: int,
    at: datetime,
    step: int = 0,
    facts: Mapping[str, Any] | None = None,
) -> None:
    """Arm a step, or arm it anew at another time."""
    db.run(
        ARM,
        scope=scope,
        kind=kind,
        ref=ref,
        step=step,
        facts=json.dumps(facts or {}, ensure_ascii=False),
        at=written(at),
    )


def arm_all(
    db: Connection, scope: Scope, *, ref: int, steps: Iterable[tuple[str, int, datetime]]
) -> None:
    """Arm steps of one thing that have no facts: of each the kind, its number and when."""
    db.each(
        ARM,
        [
            {
                "scope": scope,
                "kind": kind,
                "ref": ref,
                "step": step,
                "facts": "{}",
                "at": written(at),
            }
            for kind, step, at in steps
        ],
    )


def cancel(db: Connection, scope: Scope, *, kind: str, ref: int) -> None:
    """Disarm all steps: their reason is gone."""
    cancel_all(db, scope, kinds=[kind], ref=ref)


def cancel_all(db: Connection, scope: Scope, *, kinds: Sequence[str], ref: int) -> None:
    """Disarm all steps of several kinds."""
    names = {f"kind{i}": kind for i, kind in enumerate(kinds)}
    db.run(
        f"""
        UPDATE due SET state = 'cancelled'
         WHERE estate_id = :scope AND kind IN ({", ".join(f":{name}" for name in names)})
           AND ref = :ref AND state = 'armed'
        """,
        scope=scope,
        ref=ref,
        **names,
    )


def forget(db: Connection, scope: Scope, *, kind: str, ref: int) -> None:
    """Take all steps away, with what they know."""
    db.run(
        "DELETE FROM due WHERE estate_id = :scope AND kind = :kind AND ref = :ref",
        scope=scope,
        kind=kind,
        ref=ref,
    )


def armed(db: Connection, scope: Scope, *, kind: str, ref: int) -> Due | None:
    """The step of this kind that waits for its time."""
    row = db.one(
        f"""
        SELECT {columns(Due)} FROM due
         WHERE estate_id = :scope AND kind = :kind AND ref = :ref AND state = 'armed'
         ORDER BY step LIMIT 1
        """,
        scope=scope,
        kind=kind,
        ref=ref,
    )
    return filled(Due, row) if row else None


def step(db: Connection, scope: Scope, *, kind: str, ref: int, step: int) -> Due | None:
    """One step, armed or over."""
    row = db.one(
        f"""
        SELECT {columns(Due)} FROM due
         WHERE estate_id = :scope AND kind = :kind AND ref = :ref AND step = :step
        """,
        scope=scope,
        kind=kind,
        ref=ref,
        step=step,
    )
    return filled(Due, row) if row else None


def prune(
    db: Connection, scope: Scope, *, but: str, before: datetime, after: int, limit: int
) -> int | None:
    """Forget what is over among the next `limit` rows, `but` one kind; the id to go on after."""
    rows = db.all(
        "SELECT id, kind, state, due_at FROM due WHERE estate_id = :scope AND id > :after"
        " ORDER BY id LIMIT :limit",
        scope=scope,
        after=after,
        limit=limit,
    )
    for row in rows:
        over = row["state"] != "armed" and row["kind"] != but
        if over and row["due_at"] < written(before):
            db.run(
                "DELETE FROM due WHERE id = :id AND estate_id = :scope", id=row["id"], scope=scope
            )
    return rows[-1]["id"] if len(rows) == limit else None


def take(db: Connection, *, now: datetime, limit: int) -> list[Due]:
    """What is due, oldest first, marked as fired in the caller's transaction."""
    rows = db.all(
        f"""
        SELECT {columns(Due)} FROM due WHERE state = 'armed' AND due_at <= :now
         ORDER BY due_at, id LIMIT :limit
        """,
        now=written(now),
        limit=limit,
    )
    db.each("UPDATE due SET state = 'fired' WHERE id = :id", [{"id": row["id"]} for row in rows])
    return [filled(Due, row) for row in rows]


def next_due(db: Connection) -> datetime | None:
    """When the next thing falls due."""
    row = db.one("SELECT MIN(due_at) AS due FROM due WHERE state = 'armed'")
    return read(row["due"]) if row and row["due"] else None


def waiting(db: Connection, scope: Scope, *, kind: str, ref: int | None = None) -> bool:
    """Whether a step of this kind is armed, of one thing when it is named."""
    sql = (
        "SELECT 1 FROM due WHERE estate_id = :scope AND kind = :kind AND state = 'armed'"
        " AND (:ref IS NULL OR ref = :ref) LIMIT 1"
    )
    return db.one(sql, scope=scope, kind=kind, ref=ref) is not None


def waiting_for(db: Connection, scope: Scope, *, kind: str, step: int) -> list[int]:
    """What a step of this kind is armed of, the one due first on top."""
    rows = db.all(
        "SELECT ref FROM due WHERE state = 'armed' AND estate_id = :scope AND kind = :kind"
        " AND step = :step ORDER BY due_at, id",
        scope=scope,
        kind=kind,
        step=step,
    )
    return [row["ref"] for row in rows]


def exists(db: Connection, scope: Scope, *, kind: str) -> bool:
    """Whether a step of this kind was ever armed."""
    sql = "SELECT 1 FROM due WHERE estate_id = :scope AND kind = :kind LIMIT 1"
    return db.one(sql, scope=scope, kind=kind) is not None
