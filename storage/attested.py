"""Rows whose every change must show: the journal's chain holds their hashes."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any

from storage.connection import Connection
from storage.rows import Scope


class Table(StrEnum):
    """Whose rows are attested."""

    MINUTES = "minutes"
    WORDS = "minutes_texts"
    ITEMS = "agreed_items"
    SIGNATURES = "signatures"
    DOSSIERS = "dossiers"


OF_MINUTES = (Table.MINUTES, Table.WORDS, Table.ITEMS, Table.SIGNATURES)


ACTION = "row.attest"
"""The journal's line: its object is the row, its outcome the hash."""

KEYS = {Table.WORDS: ("minutes_id", "lang")}
Row = Mapping[str, Any]


def key(table: Table, row: Row) -> str:
    """How the journal names a row."""
    return ":".join([table, *(str(row[name]) for name in KEYS.get(table, ("id",)))])


def digest(row: Row) -> str:
    """SHA-256 over all columns by name."""
    text = json.dumps(dict(row), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def rows(db: Connection, scope: Scope, table: Table, minutes: int) -> Iterator[tuple[str, str]]:
    """`(name, hash)` of the rows of one version of the minutes, or of one dossier."""
    of = "id" if table in (Table.MINUTES, Table.DOSSIERS) else "minutes_id"
    for row in db.all(
        f"SELECT * FROM {table} WHERE estate_id = :scope AND {of} = :minutes",
        scope=scope,
        minutes=minutes,
    ):
        values = dict(row)
        yield key(table, values), digest(values)


def held(db: Connection, scope: Scope, name: str) -> str | None:
    """The hash of a row that the journal holds."""
    row = db.one(
        """
        SELECT outcome FROM journal
         WHERE estate_id = :scope AND object = :name AND action = :action
         ORDER BY seq DESC LIMIT 1
        """,
        scope=scope,
        name=name,
        action=ACTION,
    )
    return row["outcome"] if row else None


def changed(
    db: Connection, scope: Scope, table: Table, *, after: int, limit: int = 500
) -> tuple[list[str], int | None]:
    """Which of the next rows are not as they were attested, and after which to go on.

    Of a signature also what was filed with it: reason, way, witness.
    """
    found = []
    listed = db.all(
        f"""
        SELECT rowid AS place, * FROM {table} WHERE estate_id = :scope AND rowid > :after
         ORDER BY rowid LIMIT :limit
        """,
        scope=scope,
        after=after,
        limit=limit,
    )
    for row in listed:
        values = {name: row[name] for name in row.keys() if name != "place"}  # noqa: SIM118
        name = key(table, values)
        filed = table is not Table.SIGNATURES or _as_filed(db, scope, values)
        if held(db, scope, name) != digest(values) or not filed:
            found.append(name)
    return found, listed[-1]["place"] if len(listed) == limit else None


def _as_filed(db: Connection, scope: Scope, signature: Row) -> bool:
    """Whether the record is as it was signed, or erased with its case."""
    row = db.one(
        "SELECT content FROM records WHERE estate_id = :scope AND id = :record",
        scope=scope,
        record=signature["record_id"],
    )
    if row is None:
        return False
    sha256: str = signature["record_sha256"]
    same = hashlib.sha256(row["content"].encode()).hexdigest() == sha256
    return same or bool(row["content"] == "{}" and signature["name"] == "")


def gone(
    db: Connection, scope: Scope, table: Table, *, after: str, limit: int = 500
) -> tuple[list[str], str | None]:
    """Which of the next rows that the journal names are not there, and after which to go on."""
    listed = [
        row["object"]
        for row in db.all(
            """
            SELECT DISTINCT object FROM journal
             WHERE estate_id = :scope AND object > :after AND object < :end AND action = :action
             ORDER BY object LIMIT :limit
            """,
            scope=scope,
            after=after or f"{table}:",
            end=f"{table};",
            action=ACTION,
            limit=limit,
        )
    ]
    missing = [name for name in listed if not _there(db, scope, table, name)]
    return missing, listed[-1] if len(listed) == limit else None


def _there(db: Connection, scope: Scope, table: Table, name: str) -> bool:
    names = KEYS.get(table, ("id",))
    values = dict(zip(names, name.split(":")[1:], strict=True))
    where = " AND ".join(f"{one} = :{one}" for one in names)
    sql = f"SELECT 1 FROM {table} WHERE estate_id = :scope AND {where}"
    return db.one(sql, scope=scope, **values) is not None
