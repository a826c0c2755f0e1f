"""Who has decided what about which version of the minutes."""

from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection
from storage.moments import written
from storage.rows import Scope, columns, filled, next_number
from workflow.casefile import Capacity
from workflow.minutes import Minutes
from workflow.records.meetings import Decision


@dataclass(frozen=True, slots=True)
class Signature:
    """What one party has decided about one version; `agent` names who signed in its place."""

    id: int
    case_id: int
    minutes_id: int
    party_id: int
    person_id: int | None
    record_id: int
    name: str
    agent: str
    capacity: Capacity
    decision: Decision
    shown_sha256: str
    entered_by: int | None
    at: datetime
    denied_at: datetime | None


def add(
    db: Connection,
    scope: Scope,
    *,
    minutes: Minutes,
    party: int,
    person: int | None,
    record: int,
    record_sha256: str,
    name: str,
    agent: str = "",
    capacity: Capacity,
    decision: Decision,
    shown_sha256: str,
    entered_by: int | None,
    now: datetime,
) -> int | None:
    """Keep a decision; None when the party, or this person, has decided about this version."""
    taken = db.one(
        """
        SELECT 1 FROM signatures WHERE estate_id = :scope AND minutes_id = :minutes
           AND (party_id = :party OR person_id = :person)
        """,
        scope=scope,
        minutes=minutes.id,
        party=party,
        person=person,
    )
    if taken is not None:
        return None
    get = next_number(db, scope, "signatures")
    db.run(
        """
        INSERT INTO signatures (estate_id, id, case_id, minutes_id, party_id, person_id, record_id,
                                record_sha256, name, agent, capacity, decision,
                                content_sha256, shown_sha256, entered_by, at)
        VALUES (:scope, :signature, :case, :minutes, :party, :person, :record, :record_sha256,
                :name, :agent, :capacity, :decision, :content_sha256, :shown_sha256, :entered_by,
                :now)
        """,
        scope=scope,
        signature=get,
        case=minutes.case_id,
        minutes=minutes.id,
        party=party,
        person=person,
        record=record,
        record_sha256=record_sha256,
        name=name,
        agent=agent,
        capacity=capacity,
        decision=decision,
        content_sha256=minutes.sha256,
        shown_sha256=shown_sha256,
        entered_by=entered_by,
        now=written(now),
    )
    return get


def of_minutes(db: Connection, scope: Scope, minutes: int) -> list[Signature]:
    """What was decided about a version, in the order in which it was."""
    rows = db.all(
        f"""
        SELECT {columns(Signature)} FROM signatures
         WHERE estate_id = :scope AND minutes_id = :minutes ORDER BY id
        """,
        scope=scope,
        minutes=minutes,
    )
    return [filled(Signature, row) for row in rows]


def get(db: Connection, scope: Scope, number: int) -> Signature | None:
    """One decision."""
    row = db.one(
        f"SELECT {columns(Signature)} FROM signatures WHERE estate_id = :scope AND id = :number",
        scope=scope,
        number=number,
    )
    return filled(Signature, row) if row else None


def deny(db: Connection, scope: Scope, number: int, *, now: datetime) -> bool:
    """Somebody says that it was not him; False when he has said so before."""
    return bool(
        db.run(
            """
            UPDATE signatures SET denied_at = :now
             WHERE estate_id = :scope AND id = :number AND denied_at IS NULL
            """,
            scope=scope,
            number=number,
            now=written(now),
        )
    )
