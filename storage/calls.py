"""Who wants to speak with a person, and who of the office has seen to it."""

from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection
from storage.moments import written
from storage.rows import Scope, columns, filled, next_number
from workflow.terms import Way


@dataclass(frozen=True, slots=True)
class Call:
    """A wish to be phoned or written to; `words` say the number and when it suits."""

    id: int
    person_id: int
    case_id: int | None
    way: Way
    words: str
    asked_at: datetime
    answer_by: datetime
    taken_by: int | None
    done_at: datetime | None


def add(
    db: Connection,
    scope: Scope,
    *,
    person: int,
    case: int | None,
    way: Way,
    words: str,
    now: datetime,
    by: datetime,
) -> int:
    """Enter a wish; its number."""
    number = next_number(db, scope, "calls")
    db.run(
        """
        INSERT INTO calls (estate_id, id, person_id, case_id, way, words, asked_at, answer_by)
        VALUES (:scope, :number, :person, :case, :way, :words, :now, :by)
        """,
        scope=scope,
        number=number,
        person=person,
        case=case,
        way=way,
        words=words,
        now=written(now),
        by=written(by),
    )
    return number


def get(db: Connection, scope: Scope, call: int) -> Call | None:
    """One wish."""
    row = db.one(
        f"SELECT {columns(Call)} FROM calls WHERE estate_id = :scope AND id = :call",
        scope=scope,
        call=call,
    )
    return filled(Call, row) if row else None


def open_of(db: Connection, scope: Scope, person: int) -> Call | None:
    """The wish of a person that nobody has seen to yet."""
    row = db.one(
        f"""
        SELECT {columns(Call)} FROM calls
         WHERE estate_id = :scope AND person_id = :person AND done_at IS NULL
        """,
        scope=scope,
        person=person,
    )
    return filled(Call, row) if row else None


def say(db: Connection, scope: Scope, call: int, *, words: str) -> None:
    """Where and when to phone; `done` forgets it."""
    db.run(
        """
        UPDATE calls SET words = :words
         WHERE estate_id = :scope AND id = :call AND done_at IS NULL
        """,
        scope=scope,
        call=call,
        words=words,
    )


def take(db: Connection, scope: Scope, call: int, *, by: int) -> bool:
    """See to it; False when somebody else does."""
    return bool(
        db.run(
            """
            UPDATE calls SET taken_by = :by
             WHERE estate_id = :scope AND id = :call AND done_at IS NULL
               AND (taken_by IS NULL OR taken_by = :by)
            """,
            scope=scope,
            call=call,
            by=by,
        )
    )


def done(db: Connection, scope: Scope, call: int, *, by: int, now: datetime) -> bool:
    """It is seen to, and the words with the phone number are forgotten; False when it was."""
    return bool(
        db.run(
            """
            UPDATE calls SET taken_by = :by, done_at = :now, words = ''
             WHERE estate_id = :scope AND id = :call AND done_at IS NULL
            """,
            scope=scope,
            call=call,
            by=by,
            now=written(now),
        )
    )
