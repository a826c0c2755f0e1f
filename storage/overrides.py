"""Who asked that a gate be opened although something is missing, and what the second one said."""

from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection
from storage.moments import written
from storage.rows import Scope, columns, filled, next_number
from workflow.terms import Stage


@dataclass(frozen=True, slots=True)
class Override:
    """A request; `agreed` is None until somebody has answered."""

    id: int
    case_id: int
    stage: Stage
    asked_by: int
    reason: str
    asked_at: datetime
    agreed: bool | None


def ask(
    db: Connection,
    scope: Scope,
    *,
    case: int,
    stage: Stage,
    by: int,
    reason: str,
    now: datetime,
) -> int:
    """Enter a request; an older one that nobody answered falls away."""
    db.run(
        "DELETE FROM overrides WHERE estate_id = :scope AND case_id = :case AND agreed IS NULL",
        scope=scope,
        case=case,
    )
    number = next_number(db, scope, "overrides")
    db.run(
        """
        INSERT INTO overrides (estate_id, id, case_id, stage, asked_by, reason, asked_at)
        VALUES (:scope, :number, :case, :stage, :by, :reason, :now)
        """,
        scope=scope,
        number=number,
        case=case,
        stage=stage,
        by=by,
        reason=reason,
        now=written(now),
    )
    return number


def newest(db: Connection, scope: Scope, case: int, stage: Stage) -> Override | None:
    """The last request to leave a stage."""
    row = db.one(
        f"""
        SELECT {columns(Override)} FROM overrides
         WHERE estate_id = :scope AND case_id = :case AND stage = :stage
         ORDER BY id DESC LIMIT 1
        """,
        scope=scope,
        case=case,
        stage=stage,
    )
    return filled(Override, row) if row else None


def answer(
    db: Connection, scope: Scope, override: int, *, agreed: bool, by: int, now: datetime
) -> bool:
    """What the second person says; False when it was answered before."""
    return bool(
        db.run(
            """
            UPDATE overrides SET agreed = :agreed, answered_by = :by, answered_at = :now
             WHERE estate_id = :scope AND id = :override AND agreed IS NULL
            """,
            scope=scope,
            override=override,
            agreed=int(agreed),
            by=by,
            now=written(now),
        )
    )
