"""Who lives where: the one place that knows a person's homes and whether they are verified."""

from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection, once
from storage.moments import written
from storage.rows import Scope, columns, filled, next_number
from workflow.terms import HomeRelation, ResidentState, VerifiedBy


@dataclass(frozen=True, slots=True)
class Resident:
    """What somebody is to a household, from a day on."""

    id: int
    person_id: int
    place_id: int
    relation: HomeRelation
    state: ResidentState
    verified_by: VerifiedBy | None
    since: datetime
    until: datetime | None


@dataclass(frozen=True, slots=True)
class Home:
    """A home as its person sees it; `address` is the room's ("3-1-1002")."""

    id: int
    place_id: int
    relation: HomeRelation
    state: ResidentState
    address: str


HOME = "r.id, r.place_id, r.relation, r.state, p.address"


@once
def homes(db: Connection, scope: Scope, person: int) -> tuple[Home, ...]:
    """Where a person lives or has asked to be registered: verified homes first."""
    rows = db.all(
        f"""
        SELECT {HOME} FROM residents AS r
          JOIN places AS p ON p.estate_id = r.estate_id AND p.id = r.place_id
         WHERE r.estate_id = :scope AND r.person_id = :person AND r.state <> 'ended'
         ORDER BY r.state <> 'verified', r.id
        """,
        scope=scope,
        person=person,
    )
    return tuple(filled(Home, row) for row in rows)


def get(db: Connection, scope: Scope, resident: int) -> Resident | None:
    """One membership of a household, ended ones too."""
    row = db.one(
        f"SELECT {columns(Resident)} FROM residents WHERE estate_id = :scope AND id = :resident",
        scope=scope,
        resident=resident,
    )
    return filled(Resident, row) if row else None


def of_household(db: Connection, scope: Scope, place: int) -> list[Resident]:
    """Who belongs to a household now, in the order of their coming."""
    rows = db.all(
        f"""
        SELECT {columns(Resident)} FROM residents
         WHERE estate_id = :scope AND place_id = :place AND state <> 'ended' ORDER BY +id
        """,
        scope=scope,
        place=place,
    )
    return [filled(Resident, row) for row in rows]


def ever_owners(db: Connection, scope: Scope, place: int, *, but: int) -> list[int]:
    """Whoever was or is a verified owner of a household, except one."""
    rows = db.all(
        """
        SELECT DISTINCT person_id FROM residents
         WHERE estate_id = :scope AND place_id = :place AND person_id <> :but
           AND relation IN ('owner', 'co-owner') AND verified_by IS NOT NULL
         ORDER BY person_id
        """,
        scope=scope,
        place=place,
        but=but,
    )
    return [row["person_id"] for row in rows]


def ask(
    db: Connection,
    scope: Scope,
    *,
    person: int,
    place: int,
    relation: HomeRelation,
    now: datetime,
) -> int | None:
    """Enter what somebody says of his home; None when that household knows him already."""
    row = db.one(
        """
        INSERT INTO residents (estate_id, id, person_id, place_id, relation, state, since)
        VALUES (:scope, :id, :person, :place, :relation, 'asked', :now)
        ON CONFLICT DO NOTHING RETURNING id
        """,
        scope=scope,
        id=next_number(db, scope, "residents"),
        person=person,
        place=place,
        relation=relation,
        now=written(now),
    )
    return row["id"] if row else None


def verify(
    db: Connection, scope: Scope, resident: int, *, by: VerifiedBy, code: int | None = None
) -> bool:
    """Somebody or something has confirmed it; False when it was answered before.

    Raises an error of the database when the code has verified this relation before.
    """
    return bool(
        db.run(
            """
            UPDATE residents SET state = 'verified', verified_by = :by, code_id = :code
             WHERE estate_id = :scope AND id = :resident AND state = 'asked'
            """,
            scope=scope,
            resident=resident,
            by=by,
            code=code,
        )
    )


def code_used(db: Connection, scope: Scope, code: int, relation: HomeRelation) -> bool:
    """Whether somebody has verified this relation with the code."""
    row = db.one(
        "SELECT 1 FROM residents"
        " WHERE estate_id = :scope AND code_id = :code AND relation = :relation",
        scope=scope,
        code=code,
        relation=relation,
    )
    return row is not None


def end(db: Connection, scope: Scope, resident: int, *, now: datetime) -> bool:
    """The person lives there no more, or never did; False when it had ended before."""
    return bool(
        db.run(
            """
            UPDATE residents SET state = 'ended', until = :now
             WHERE estate_id = :scope AND id = :resident AND state <> 'ended'
            """,
            scope=scope,
            resident=resident,
            now=written(now),
        )
    )
