"""Who asked for the name behind an anonymous report, and whether a second person agreed."""

from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection
from storage.moments import written
from storage.rows import Scope, columns, filled, next_number
from workflow.terms import RevealAnswer


@dataclass(frozen=True, slots=True)
class Reveal:
    """One request; `until` is the moment from which the name is shown no longer (UTC)."""

    id: int
    case_id: int
    asked_by: int
    reason: str
    answer: RevealAnswer | None
    until: datetime | None


def ask(db: Connection, scope: Scope, *, case: int, by: int, reason: str, now: datetime) -> int:
    """Enter a request; its number. An earlier one that nobody has answered is replaced by it."""
    db.run(
        """
        UPDATE reveals SET answer = 'replaced', answered_at = :now
         WHERE estate_id = :scope AND case_id = :case AND asked_by = :by AND answer IS NULL
        """,
        scope=scope,
        case=case,
        by=by,
        now=written(now),
    )
    number = next_number(db, scope, "reveals")
    db.run(
        """
        INSERT INTO reveals (estate_id, id, case_id, asked_by, reason, asked_at)
        VALUES (:scope, :number, :case, :by, :reason, :now)
        """,
        scope=scope,
        number=number,
        case=case,
        by=by,
        reason=reason,
        now=written(now),
    )
    return number


def get(db: Connection, scope: Scope, reveal: int) -> Reveal | None:
    """One request of the estate."""
    row = db.one(
        f"SELECT {columns(Reveal)} FROM reveals WHERE estate_id = :scope AND id = :reveal",
        scope=scope,
        reveal=reveal,
    )
    return filled(Reveal, row) if row else None


def answer(
    db: Connection,
    scope: Scope,
    reveal: int,
    *,
    answer: RevealAnswer,
    by: int,
    now: datetime,
    until: datetime | None = None,
) -> bool:
    """Answer a request; False when it had an answer."""
    return bool(
        db.run(
            """
            UPDATE reveals SET answer = :answer, answered_by = :by, answered_at = :now,
                   until = :until
             WHERE estate_id = :scope AND id = :reveal AND answer IS NULL
            """,
            scope=scope,
            reveal=reveal,
            answer=answer,
            by=by,
            now=written(now),
            until=written(until) if until else None,
        )
    )
