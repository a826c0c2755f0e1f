"""What was done in an emergency, to the second; nothing of it is ever changed."""

from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection
from storage.moments import written
from storage.rows import Scope, columns, filled, next_number
from workflow.emergency import What


@dataclass(frozen=True, slots=True)
class Entry:
    """One line; `person_id` did it, or was called, None: the program itself."""

    id: int
    case_id: int
    at: datetime
    what: What
    person_id: int | None
    words: str


def add(
    db: Connection,
    scope: Scope,
    *,
    case: int,
    what: What,
    now: datetime,
    person: int | None = None,
    words: str = "",
) -> None:
    """Write a line."""
    db.run(
        """
        INSERT INTO emergency_log (estate_id, id, case_id, at, what, person_id, words)
        VALUES (:scope, :id, :case, :now, :what, :person, :words)
        """,
        scope=scope,
        id=next_number(db, scope, "emergency-log"),
        case=case,
        now=written(now),
        what=what,
        person=person,
        words=words,
    )


def of_case(db: Connection, scope: Scope, case: int) -> list[Entry]:
    """The whole log, oldest first."""
    rows = db.all(
        f"""
        SELECT {columns(Entry)} FROM emergency_log
         WHERE estate_id = :scope AND case_id = :case ORDER BY id
        """,
        scope=scope,
        case=case,
    )
    return [filled(Entry, row) for row in rows]


def since_begun(db: Connection, scope: Scope, case: int) -> list[Entry]:
    """The lines of the last emergency of a case."""
    lines = of_case(db, scope, case)
    begun = [number for number, one in enumerate(lines) if one.what is What.BEGUN]
    return lines[begun[-1] :] if begun else []


def taken(db: Connection, scope: Scope, case: int) -> Entry | None:
    """Who has said that he sees to it, if anybody has."""
    lines = since_begun(db, scope, case)
    return next((one for one in lines if one.what is What.TAKEN), None)
