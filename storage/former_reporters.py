"""Who reported a case until another took it over: he keeps his copy up to that moment."""

from dataclasses import dataclass
from datetime import datetime

from storage import reporters
from storage.cases import Case
from storage.connection import Connection
from storage.moments import written
from storage.rows import Scope, columns, filled


@dataclass(frozen=True, slots=True)
class Former:
    """A reporter until a moment, under the alias that the journal knows."""

    case_id: int
    person_id: int
    alias: str
    until: datetime


def succeed(db: Connection, scope: Scope, case: int, *, by: int, alias: str, now: datetime) -> None:
    """Another person is the reporter from now on; who was it keeps his copy."""
    person, old = reporters.of_case(db, scope, case)
    db.run(
        """
        INSERT INTO former_reporters (estate_id, case_id, person_id, alias, until)
        VALUES (:scope, :case, :person, :alias, :now)
        """,
        scope=scope,
        case=case,
        person=person,
        alias=old,
        now=written(now),
    )
    db.run(
        "UPDATE reporters SET person_id = :by, alias = :alias"
        " WHERE estate_id = :scope AND case_id = :case",
        scope=scope,
        case=case,
        by=by,
        alias=alias,
    )


def of_case(db: Connection, scope: Scope, case: int) -> list[Former]:
    """The former reporters of a case, the last one last."""
    rows = db.all(
        f"""
        SELECT {columns(Former)} FROM former_reporters
         WHERE estate_id = :scope AND case_id = :case ORDER BY until
        """,
        scope=scope,
        case=case,
    )
    return [filled(Former, row) for row in rows]


def of_person(db: Connection, scope: Scope, person: int) -> list[Former]:
    """What somebody has reported and no longer follows."""
    rows = db.all(
        f"""
        SELECT {columns(Former)} FROM former_reporters
         WHERE estate_id = :scope AND person_id = :person ORDER BY case_id
        """,
        scope=scope,
        person=person,
    )
    return [filled(Former, row) for row in rows]


def cases_of(db: Connection, scope: Scope, person: int, *, limit: int = 10) -> list[Case]:
    """The cases of which somebody keeps a copy."""
    rows = db.all(
        f"""
        SELECT {columns(Case, "c")} FROM former_reporters AS f
          JOIN cases AS c ON c.estate_id = f.estate_id AND c.id = f.case_id
         WHERE f.estate_id = :scope AND f.person_id = :person ORDER BY c.id DESC LIMIT :limit
        """,
        scope=scope,
        person=person,
        limit=limit,
    )
    return [filled(Case, row) for row in rows]
