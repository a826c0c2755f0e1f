"""What was filed in a case: kept as it was filed, replaced by newer versions, never changed."""

import json
from dataclasses import fields
from datetime import datetime
from functools import lru_cache
from typing import Any

from storage.connection import Connection, Row, once
from storage.moments import read, written
from storage.rows import Scope, next_number
from workflow.casefile import Filed
from workflow.records import CLASSES, Kind, Record

COLUMNS = ", ".join(field.name for field in fields(Filed))


def add(
    db: Connection,
    scope: Scope,
    *,
    case: int,
    kind: Kind,
    party: int | None,
    answers: dict[str, Any],
    author: int | None,
    confirmed: bool,
    replaces: int | None,
    now: datetime,
) -> int:
    """File a record; its id. What it replaces is kept, and no longer counts."""
    record = next_number(db, scope, "records")
    db.run(
        """
        INSERT INTO records (estate_id, id, case_id, kind, party_id, content, author_id, filed_at,
                             confirmed_at, replaces, origin)
        VALUES (:scope, :record, :case, :kind, :party, :content, :author, :now, :confirmed,
                :replaces, COALESCE((SELECT origin FROM records
                                      WHERE estate_id = :scope AND id = :replaces), :record))
        """,
        scope=scope,
        record=record,
        case=case,
        kind=kind,
        party=party,
        content=json.dumps(answers, ensure_ascii=False),
        author=author,
        now=written(now),
        confirmed=written(now) if confirmed else None,
        replaces=replaces,
    )
    if replaces is not None:
        db.run(
            "UPDATE records SET replaced = 1 WHERE estate_id = :scope AND id = :record",
            scope=scope,
            record=replaces,
        )
    return record


@once
def of_case(db: Connection, scope: Scope, case: int) -> tuple[Filed, ...]:
    """The newest version of each record, in the order of the first ones; no erased ones."""
    rows = db.all(
        f"""
        SELECT {COLUMNS} FROM records
         WHERE estate_id = :scope AND case_id = :case AND replaced = 0 AND content <> '{{}}'
         ORDER BY origin
        """,
        scope=scope,
        case=case,
    )
    return tuple(_filed(row) for row in rows)


@once
def worked_on(db: Connection, scope: Scope, case: int, person: int) -> bool:
    """Whether somebody was to do an item of a case, or has said how one goes on."""
    row = db.one(
        """
        SELECT 1 FROM records
         WHERE estate_id = :scope AND case_id = :case
           AND (kind = 'progress' AND author_id = :person
                OR kind = 'item' AND content ->> 'hand' = :person)
         LIMIT 1
        """,
        scope=scope,
        case=case,
        person=person,
    )
    return row is not None


def published(db: Connection, scope: Scope, case: int) -> list[Filed]:
    """Of each record the newest version that parties may read; what is newer is a draft to them."""
    rows = db.all(
        f"""
        SELECT {COLUMNS}, MAX(id) FROM records
         WHERE estate_id = :scope AND case_id = :case AND published_at IS NOT NULL
           AND content <> '{{}}'
         GROUP BY origin
        """,
        scope=scope,
        case=case,
    )
    return [_filed(row) for row in rows]


def get(db: Connection, scope: Scope, record: int) -> Filed | None:
    """One record, also an older version."""
    row = db.one(
        f"""
        SELECT {COLUMNS} FROM records
         WHERE estate_id = :scope AND id = :record AND content <> '{{}}'
        """,
        scope=scope,
        record=record,
    )
    return _filed(row) if row else None


def counts(db: Connection, scope: Scope, record: int) -> bool:
    """Whether no newer version has taken its place."""
    row = db.one(
        "SELECT 1 FROM records WHERE estate_id = :scope AND id = :record AND replaced = 0",
        scope=scope,
        record=record,
    )
    return row is not None


def written_as(db: Connection, scope: Scope, record: int) -> str:
    """The answers letter by letter, to be hashed."""
    row = db.one(
        "SELECT content FROM records WHERE estate_id = :scope AND id = :record",
        scope=scope,
        record=record,
    )
    return str(row["content"]) if row else ""


def answers(db: Connection, scope: Scope, record: int) -> dict[str, Any]:
    """The answers as they were kept, for a form that begins with them."""
    row = db.one(
        "SELECT content FROM records WHERE estate_id = :scope AND id = :record",
        scope=scope,
        record=record,
    )
    kept: dict[str, Any] = json.loads(row["content"]) if row else {}
    return kept


def confirm(db: Connection, scope: Scope, record: int, *, now: datetime) -> bool:
    """The party has said that this is what he means; False when he had before."""
    return bool(
        db.run(
            """
            UPDATE records SET confirmed_at = :now
             WHERE estate_id = :scope AND id = :record AND confirmed_at IS NULL AND replaced = 0
            """,
            scope=scope,
            record=record,
            now=written(now),
        )
    )


def publish(db: Connection, scope: Scope, record: int, *, now: datetime) -> None:
    """The parties may read it from now on."""
    db.run(
        """
        UPDATE records SET published_at = :now
         WHERE estate_id = :scope AND id = :record AND published_at IS NULL
        """,
        scope=scope,
        record=record,
        now=written(now),
    )


KINDS = {str(kind): kind for kind in Kind}
"""Calling the class is slow."""


def _filed(row: Row) -> Filed:
    kind = KINDS[row["kind"]]
    return Filed(
        id=row["id"],
        case_id=row["case_id"],
        kind=kind,
        party_id=row["party_id"],
        content=_content(kind, row["content"]),
        author_id=row["author_id"],
        filed_at=read(row["filed_at"]),
        confirmed_at=read(row["confirmed_at"]) if row["confirmed_at"] else None,
        published_at=read(row["published_at"]) if row["published_at"] else None,
        replaces=row["replaces"],
        origin=row["origin"],
    )


@lru_cache(maxsize=1024)
def _content(kind: Kind, answers: str) -> Record:
    """One press looks at the records of its case several times; what was filed never changes."""
    return CLASSES[kind].of(json.loads(answers))
