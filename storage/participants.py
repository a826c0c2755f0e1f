"""Who takes part in one case by a link: an outside firm, or somebody who speaks for a party."""

from dataclasses import dataclass
from datetime import datetime

from storage.cases import Case
from storage.connection import Connection, once
from storage.moments import written
from storage.rows import Scope, columns, filled, next_number
from workflow.roles import Mandate, Relation


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody's part in a case; `title` names the firm, `until` is None to the case's end.

    With a `party_id` he signs for that party and is nothing else, without it he acts for the
    reporter.
    """

    id: int
    case_id: int
    person_id: int
    relation: Relation
    title: str
    mandate: Mandate | None
    party_id: int | None
    until: datetime | None

    @property
    def speaks(self) -> bool:
        """Whether he acts for the reporter."""
        return self.relation is Relation.REPRESENTATIVE and self.party_id is None


NOW_TAKING_PART = """
    p.ended_at IS NULL AND (p.until IS NULL OR p.until > :now)
    AND EXISTS (SELECT 1 FROM cases AS c WHERE c.estate_id = p.estate_id AND c.id = p.case_id
                   AND c.closed_at IS NULL)
"""


def add(
    db: Connection,
    scope: Scope,
    *,
    case: int,
    person: int,
    relation: Relation,
    title: str,
    mandate: Mandate | None,
    until: datetime | None,
    party: int | None = None,
    now: datetime,
) -> int:
    """Let somebody take part; the number of his part."""
    number = next_number(db, scope, "participants")
    db.run(
        """
        INSERT INTO participants
               (estate_id, id, case_id, person_id, relation, title, mandate, party_id, until,
                since)
        VALUES (:scope, :number, :case, :person, :relation, :title, :mandate, :party, :until,
                :now)
        """,
        scope=scope,
        number=number,
        case=case,
        person=person,
        relation=relation,
        title=title,
        mandate=mandate,
        party=party,
        until=written(until) if until else None,
        now=written(now),
    )
    return number


@once
def of_case(db: Connection, scope: Scope, case: int, *, now: datetime) -> tuple[Participant, ...]:
    """Who takes part in a case now."""
    rows = db.all(
        f"""
        SELECT {columns(Participant, "p")} FROM participants AS p
         WHERE p.estate_id = :scope AND p.case_id = :case AND {NOW_TAKING_PART} ORDER BY p.id
        """,
        scope=scope,
        case=case,
        now=written(now),
    )
    return tuple(filled(Participant, row) for row in rows)


def of_person(db: Connection, scope: Scope, person: int, *, now: datetime) -> list[Participant]:
    """In which cases a person takes part now."""
    rows = db.all(
        f"""
        SELECT {columns(Participant, "p")} FROM participants AS p
         WHERE p.estate_id = :scope AND p.person_id = :person AND {NOW_TAKING_PART} ORDER BY p.id
        """,
        scope=scope,
        person=person,
        now=written(now),
    )
    return [filled(Participant, row) for row in rows]


def cases_of(db: Connection, scope: Scope, person: int, *, now: datetime) -> list[Case]:
    """The cases in which a person takes part now."""
    rows = db.all(
        f"""
        SELECT {columns(Case, "k")} FROM participants AS p
          JOIN cases AS k ON k.estate_id = p.estate_id AND k.id = p.case_id
         WHERE p.estate_id = :scope AND p.person_id = :person AND {NOW_TAKING_PART} ORDER BY p.id
        """,
        scope=scope,
        person=person,
        now=written(now),
    )
    return [filled(Case, row) for row in rows]


def get(db: Connection, scope: Scope, participant: int) -> Participant | None:
    """A part that was not ended by hand."""
    row = db.one(
        f"""
        SELECT {columns(Participant)} FROM participants
         WHERE estate_id = :scope AND id = :participant AND ended_at IS NULL
        """,
        scope=scope,
        participant=participant,
    )
    return filled(Participant, row) if row else None


def end(db: Connection, scope: Scope, participant: int, *, now: datetime) -> None:
    """He takes part no longer."""
    db.run(
        "UPDATE participants SET ended_at = :now WHERE estate_id = :scope AND id = :participant",
        scope=scope,
        participant=participant,
        now=written(now),
    )


def forget_case(db: Connection, scope: Scope, case: int) -> None:
    """The case was erased: so is who took part in it."""
    db.run(
        "DELETE FROM participants WHERE estate_id = :scope AND case_id = :case",
        scope=scope,
        case=case,
    )
