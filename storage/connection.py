"""What a piece of work sees of the database: three verbs with named parameters, rows and errors."""

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from storage.sealing import Sealer

Row = sqlite3.Row
DatabaseError = sqlite3.Error
Referred = sqlite3.IntegrityError
"""A row is still pointed to."""
Unavailable = sqlite3.OperationalError
"""Full, locked, not readable now: to be tried again. Other errors are mistakes of ours."""


class Connection:
    """Three verbs with named parameters; lives on the database's thread."""

    def __init__(self, raw: sqlite3.Connection, sealer: Sealer | None = None) -> None:
        self.raw = raw
        self._sealer = sealer

    @property
    def sealer(self) -> Sealer:
        """What seals phone numbers; a file that is only looked at has none."""
        assert self._sealer is not None
        return self._sealer

    def one(self, sql: str, **named: Any) -> Row | None:
        """The first row, if any."""
        row: Row | None = self.raw.execute(sql, named).fetchone()
        return row

    def all(self, sql: str, **named: Any) -> list[Row]:
        """All rows; for lists that are short by construction."""
        return self.raw.execute(sql, named).fetchall()

    def run(self, sql: str, **named: Any) -> int:
        """Change rows; how many were."""
        return self.raw.execute(sql, named).rowcount

    def each(self, sql: str, rows: Iterable[Mapping[str, Any]]) -> None:
        """Run one statement for each of the rows: four times as fast as `run` in a loop."""
        self.raw.executemany(sql, rows)

    def begin(self) -> None:
        """Take the write lock now, so that nothing fails half-way for want of it."""
        self.raw.execute("BEGIN IMMEDIATE")

    def commit(self) -> None:
        """Make it durable; a full disk has already rolled everything back by itself."""
        if not self.raw.in_transaction:
            raise sqlite3.OperationalError("the transaction is gone")
        self.raw.execute("COMMIT")

    def rollback(self) -> None:
        """Undo the whole transaction, also one that SQLite has already ended."""
        if self.raw.in_transaction:
            self.raw.execute("ROLLBACK")

    def savepoint(self, name: str) -> None:
        """Begin a part that can be undone alone."""
        self.raw.execute(f"SAVEPOINT {name}")

    def release(self, name: str) -> None:
        """Keep the part."""
        self.raw.execute(f"RELEASE {name}")

    def undo(self, name: str) -> None:
        """Undo the part and forget its savepoint."""
        self.raw.execute(f"ROLLBACK TO {name}")
        self.raw.execute(f"RELEASE {name}")

    def undo_if_open(self, name: str) -> None:
        """Undo the part if it was begun at all."""
        try:
            self.undo(name)
        except sqlite3.OperationalError as error:
            if "no such savepoint" not in str(error):
                raise
