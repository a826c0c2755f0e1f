"""Work for a process of its own: what was asked for, until its result is taken in once."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.connection import Connection
from storage.moments import read, written
from storage.rows import Scope, columns, filled, next_number


@dataclass(frozen=True, slots=True)
class Job:
    """One piece of work; `facts` hold ids, choices and counts, nothing personal."""

    estate_id: int
    id: int
    kind: str
    facts: str
    person_id: int | None
    chat_id: int
    attempts: int

    @property
    def given(self) -> dict[str, Any]:
        """What was chosen when it was asked for."""
        given: dict[str, Any] = json.loads(self.facts)
        return given


def add(
    db: Connection,
    scope: Scope,
    *,
    kind: str,
    facts: Mapping[str, Any],
    person: int | None,
    chat: int,
    now: datetime,
    state: str = "waiting",
) -> int:
    """Ask for a piece of work; its id."""
    job = next_number(db, scope, "jobs")
    db.run(
        """
        INSERT INTO jobs (estate_id, id, kind, facts, person_id, chat_id, state, made_at, next_at)
        VALUES (:scope, :job, :kind, :facts, :person, :chat, :state, :now, :now)
        """,
        scope=scope,
        job=job,
        kind=kind,
        facts=json.dumps(facts, ensure_ascii=False),
        person=person,
        chat=chat,
        state=state,
        now=written(now),
    )
    return job


def waits(db: Connection, scope: Scope, *, person: int, kind: str) -> bool:
    """Whether the person has asked for such a piece of work already."""
    row = db.one(
        """
        SELECT 1 FROM jobs INDEXED BY jobs_waiting
         WHERE state = 'waiting' AND estate_id = :scope AND person_id = :person AND kind = :kind
        """,
        scope=scope,
        person=person,
        kind=kind,
    )
    return row is not None


def get(db: Connection, scope: Scope, job: int) -> Job | None:
    """One piece of work."""
    row = db.one(
        f"SELECT {columns(Job)} FROM jobs WHERE estate_id = :scope AND id = :job",
        scope=scope,
        job=job,
    )
    return filled(Job, row) if row else None


def first(db: Connection, *, now: datetime) -> Job | None:
    """The piece of work that has waited longest, of those whose time has come."""
    row = db.one(
        f"""
        SELECT {columns(Job)} FROM jobs WHERE state = 'waiting' AND next_at <= :now
         ORDER BY next_at, id LIMIT 1
        """,
        now=written(now),
    )
    return filled(Job, row) if row else None


def next_due(db: Connection) -> datetime | None:
    """When the next piece of work may be tried."""
    row = db.one("SELECT MIN(next_at) AS due FROM jobs WHERE state = 'waiting'")
    return read(row["due"]) if row and row["due"] else None


def put_off(db: Connection, scope: Scope, job: int, *, until: datetime) -> None:
    """What it needs cannot be had now, which is no attempt."""
    db.run(
        """
        UPDATE jobs SET attempts = attempts - 1, next_at = :until
         WHERE estate_id = :scope AND id = :job
        """,
        scope=scope,
        job=job,
        until=written(until),
    )


def begin(db: Connection, scope: Scope, job: int) -> None:
    """Count the attempt before it is made."""
    db.run(
        "UPDATE jobs SET attempts = attempts + 1 WHERE estate_id = :scope AND id = :job",
        scope=scope,
        job=job,
    )


def end(db: Connection, scope: Scope, job: int, *, state: str) -> bool:
    """It is `done` or `failed`; False when it had ended before."""
    return bool(
        db.run(
            """
            UPDATE jobs SET state = :state
             WHERE estate_id = :scope AND id = :job AND state = 'waiting'
            """,
            scope=scope,
            job=job,
            state=state,
        )
    )
