"""Rows whose every change must show: the journal's chain holds their hashes."""

import hashlib
import json
from collections.abc import Iterator

from storage.database import Connection
from storage.rows import Scope

TABLES = ("minutes", "minutes_texts", "agreed_items", "signatures")
ACTION = "row.attest"
"""The journal's line: its object is the row, its outcome the hash."""

KEYS = {"minutes_texts": ("minutes_id", "lang")}


def key(table: str, row: dict[str, object]) -> str:
    """How the journal names a row."""
    of = KEYS.get(table, ("id",))
    return ":".join([table, *(str(row[name]) for name in of)])


def rows(db: Connection, scope: Scope, table: str, minutes: int) -> Iterator[tuple[str, str]]:
    """`(name, hash)` of the rows of one version of the minutes."""
    of = "id" if table == "minutes" else "minutes_id"
    for row in db.all(
        f"SELECT * FROM {table} WHERE estate_id = :scope AND {of} = :minutes",
        scope=scope,
        minutes=minutes,
    ):
        values = dict(row)
        yield key(table, values), digest(values)


def digest(row: dict[str, object]) -> str:
    """SHA-256 over all columns by name."""
    text = json.dumps(row, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()
