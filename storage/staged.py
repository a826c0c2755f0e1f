"""The lines of a sheet that wait for a press, and the few statements that enter them all at once.

Lines are compared and kept in small pieces; entering thousands is then a moment of SQLite's
own, so that nobody ever sees half a sheet.
"""

from dataclasses import astuple, dataclass, fields
from datetime import datetime

from storage.connection import Connection
from storage.moments import written
from storage.rows import Scope
from workflow.sheets import Change, Sheet


@dataclass(frozen=True, slots=True)
class Staged:
    """A line as it will be: what the sheet left open is filled in with what is known."""

    line: int
    change: Change
    place_id: int
    address: str
    parent_id: int | None = None
    kind: str | None = None
    label: str | None = None
    code: str | None = None
    area: str | None = None
    state: str | None = None
    person_id: int | None = None
    unmet: bool = False
    resident_id: int | None = None
    unhoused: bool = False
    name: str | None = None
    phone: str | None = None
    phone_last4: str | None = None
    relation: str | None = None
    contact: str | None = None
    lang: str | None = None


NAMES = tuple(one.name for one in fields(Staged))


def add(db: Connection, scope: Scope, job: int, line: Staged) -> None:
    """Keep a line."""
    db.run(
        f"""
        INSERT INTO staged (estate_id, job_id, {", ".join(NAMES)})
        VALUES (:scope, :job, {", ".join(f":{name}" for name in NAMES)})
        """,
        scope=scope,
        job=job,
        **dict(zip(NAMES, astuple(line), strict=True)),
    )


def drop(db: Connection, scope: Scope, job: int) -> int:
    """Forget the lines of a job; how many there were."""
    return db.run(
        "DELETE FROM staged WHERE estate_id = :scope AND job_id = :job", scope=scope, job=job
    )


def drop_older(db: Connection, scope: Scope, *, before: datetime) -> None:
    """Forget what nobody has entered in time."""
    rows = db.all(
        """
        SELECT DISTINCT s.job_id FROM staged AS s
          JOIN jobs AS j ON j.estate_id = s.estate_id AND j.id = s.job_id
         WHERE s.estate_id = :scope AND j.made_at < :before
        """,
        scope=scope,
        before=written(before),
    )
    for row in rows:
        drop(db, scope, row["job_id"])


def counts(db: Connection, scope: Scope, job: int) -> dict[Change, int]:
    """How many lines of a job do what."""
    rows = db.all(
        """
        SELECT change, COUNT(*) AS n FROM staged
         WHERE estate_id = :scope AND job_id = :job GROUP BY change
        """,
        scope=scope,
        job=job,
    )
    return {Change(row["change"]): row["n"] for row in rows}


def taken(db: Connection, scope: Scope, job: int) -> bool:
    """Whether somebody has entered a place of the sheet meanwhile."""
    row = db.one(
        """
        SELECT 1 FROM staged AS s
          JOIN places AS p ON p.estate_id = s.estate_id AND p.address = s.address
         WHERE s.estate_id = :scope AND s.job_id = :job AND s.code IS NOT NULL LIMIT 1
        """,
        scope=scope,
        job=job,
    )
    return row is not None


def enter(db: Connection, scope: Scope, job: int, sheet: Sheet, *, now: datetime) -> None:
    """Make all lines of a job true, in the caller's transaction."""
    _enter_places(db, scope, job)
    if sheet is Sheet.PLACES:
        _change_places(db, scope, job)
    elif sheet is Sheet.HOUSEHOLDS:
        _enter_households(db, scope, job)
    else:
        _enter_people(db, scope, job, now)
        _enter_residents(db, scope, job, now)


def _enter_places(db: Connection, scope: Scope, job: int) -> None:
    db.run(
        """
        INSERT INTO places (estate_id, id, parent_id, kind, address, label, code)
        SELECT estate_id, place_id, parent_id, kind, address, label, code FROM staged
         WHERE estate_id = :scope AND job_id = :job AND code IS NOT NULL
        """,
        scope=scope,
        job=job,
    )


def _change_places(db: Connection, scope: Scope, job: int) -> None:
    db.run(
        """
        UPDATE places SET kind = s.kind, label = s.label, parent_id = s.parent_id
          FROM staged AS s
         WHERE s.estate_id = :scope AND s.job_id = :job AND s.change = 'changed'
           AND places.estate_id = s.estate_id AND places.id = s.place_id
        """,
        scope=scope,
        job=job,
    )


def _enter_households(db: Connection, scope: Scope, job: int) -> None:
    db.run(
        """
        INSERT INTO households (estate_id, place_id, area, state)
        SELECT estate_id, place_id, area, state FROM staged
         WHERE estate_id = :scope AND job_id = :job AND change <> 'same'
        ON CONFLICT (estate_id, place_id) DO UPDATE SET area = excluded.area, state = excluded.state
        """,
        scope=scope,
        job=job,
    )


def _enter_people(db: Connection, scope: Scope, job: int, now: datetime) -> None:
    db.run(
        """
        INSERT INTO people (estate_id, id, name, lang, contact, phone, phone_last4, met_at)
        SELECT estate_id, person_id, name, lang, contact, phone, phone_last4, :now FROM staged
         WHERE estate_id = :scope AND job_id = :job AND unmet = 1
        """,
        scope=scope,
        job=job,
        now=written(now),
    )
    db.run(
        """
        UPDATE people SET lang = s.lang, contact = s.contact, phone = s.phone,
               phone_last4 = s.phone_last4
          FROM staged AS s
         WHERE s.estate_id = :scope AND s.job_id = :job AND s.change <> 'same' AND s.unmet = 0
           AND people.estate_id = s.estate_id AND people.id = s.person_id
        """,
        scope=scope,
        job=job,
    )


def _enter_residents(db: Connection, scope: Scope, job: int, now: datetime) -> None:
    db.run(
        """
        INSERT INTO households (estate_id, place_id)
        SELECT estate_id, place_id FROM staged
         WHERE estate_id = :scope AND job_id = :job AND unhoused = 1
        ON CONFLICT DO NOTHING
        """,
        scope=scope,
        job=job,
    )
    db.run(
        """
        INSERT INTO residents (estate_id, id, person_id, place_id, relation, state, verified_by,
                               since)
        SELECT estate_id, resident_id, person_id, place_id, relation, 'verified', 'desk', :now
          FROM staged
         WHERE estate_id = :scope AND job_id = :job AND unhoused = 1
        ON CONFLICT DO NOTHING
        """,
        scope=scope,
        job=job,
        now=written(now),
    )
    db.run(
        """
        UPDATE residents SET relation = s.relation
          FROM staged AS s
         WHERE s.estate_id = :scope AND s.job_id = :job AND s.change = 'changed'
           AND s.unhoused = 0
           AND residents.estate_id = s.estate_id AND residents.id = s.resident_id
        """,
        scope=scope,
        job=job,
    )
