"""The parties of a case: 甲, 乙, 丙, with what each must be asked and must sign."""

from datetime import datetime

from storage.cases import Case
from storage.connection import Connection, once
from storage.moments import written
from storage.rows import Scope, columns, filled, next_number
from workflow.casefile import Capacity, Party, PartyKind


def add(
    db: Connection,
    scope: Scope,
    *,
    case: int,
    kind: PartyKind,
    capacity: Capacity,
    name: str,
    person: int | None,
    place: int | None,
    must_hear: bool,
    must_sign: bool,
    now: datetime,
) -> int:
    """Enter a party under the next number of its case; its id."""
    party = next_number(db, scope, "parties")
    db.run(
        """
        INSERT INTO parties (estate_id, id, case_id, no, kind, capacity, name, person_id, place_id,
                             must_hear, must_sign, since)
        SELECT :scope, :party, :case, COALESCE(MAX(no), 0) + 1, :kind, :capacity, :name, :person,
               :place, :must_hear, :must_sign, :now
          FROM parties WHERE estate_id = :scope AND case_id = :case
        """,
        scope=scope,
        party=party,
        case=case,
        kind=kind,
        capacity=capacity,
        name=name,
        person=person,
        place=place,
        must_hear=int(must_hear),
        must_sign=int(must_sign),
        now=written(now),
    )
    return party


@once
def of_case(db: Connection, scope: Scope, case: int) -> tuple[Party, ...]:
    """Who takes part now, by number."""
    rows = db.all(
        f"""
        SELECT {columns(Party)} FROM parties
         WHERE estate_id = :scope AND case_id = :case AND until IS NULL ORDER BY no
        """,
        scope=scope,
        case=case,
    )
    return tuple(filled(Party, row) for row in rows)


def get(db: Connection, scope: Scope, party: int | None) -> Party | None:
    """One party, also one that takes part no longer."""
    row = db.one(
        f"SELECT {columns(Party)} FROM parties WHERE estate_id = :scope AND id = :party",
        scope=scope,
        party=party,
    )
    return filled(Party, row) if row else None


def cases_of(db: Connection, scope: Scope, person: int) -> list[Case]:
    """The cases in which a person is a party now."""
    rows = db.all(
        f"""
        SELECT {columns(Case, "k")} FROM parties AS p
          JOIN cases AS k ON k.estate_id = p.estate_id AND k.id = p.case_id
         WHERE p.estate_id = :scope AND p.person_id = :person AND p.until IS NULL
         ORDER BY k.closed_at IS NOT NULL, k.id DESC LIMIT 30
        """,
        scope=scope,
        person=person,
    )
    return [filled(Case, row) for row in rows]


def of_person(db: Connection, scope: Scope, case: int, person: int) -> Party | None:
    """As which party a person takes part in a case now; of several the first."""
    row = db.one(
        f"""
        SELECT {columns(Party)} FROM parties
         WHERE estate_id = :scope AND person_id = :person AND case_id = :case AND until IS NULL
         ORDER BY no LIMIT 1
        """,
        scope=scope,
        case=case,
        person=person,
    )
    return filled(Party, row) if row else None


def is_one(db: Connection, scope: Scope, case: int, person: int) -> bool:
    """Whether a person is a party of a case now."""
    return of_person(db, scope, case, person) is not None


def leave(db: Connection, scope: Scope, party: int, *, now: datetime) -> None:
    """It takes part no longer."""
    db.run(
        "UPDATE parties SET until = :now WHERE estate_id = :scope AND id = :party",
        scope=scope,
        party=party,
        now=written(now),
    )


def forget_case(db: Connection, scope: Scope, case: int) -> None:
    """The case was erased: nobody knows any more who took part in it."""
    db.run(
        """
        UPDATE parties SET name = '', person_id = NULL, place_id = NULL
         WHERE estate_id = :scope AND case_id = :case
        """,
        scope=scope,
        case=case,
    )
