"""What a piece of work sees of the database: three verbs with named parameters, rows and errors."""

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from storage.sealing import Sealer

P = ParamSpec("P")
R = TypeVar("R")
Row = sqlite3.Row
DatabaseError = sqlite3.Error
Referred = sqlite3.IntegrityError
"""A row is still pointed to."""
ONE_STATEMENT = (
    sqlite3.IntegrityError,
    sqlite3.ProgrammingError,
    sqlite3.InterfaceError,
    sqlite3.DataError,
)
"""A statement was wrong; all else can go on."""
Unavailable = sqlite3.OperationalError
"""Full, locked, not readable now: to be tried again. Other errors are mistakes of ours."""


class Connection:
    """Three verbs with named parameters; lives on the database's thread."""

    def __init__(self, raw: sqlite3.Connection, sealer: Sealer | None = None) -> None:
        self.raw = raw
        self._sealer = sealer
        self._known: dict[Any, Any] = {}
        self._as_of = 0

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

    @property
    def known(self) -> dict[Any, Any] | None:
        """What was found in this transaction since a row last changed; None outside of one."""
        if not self.raw.in_transaction:
            return None
        if self._as_of != self.raw.total_changes:
            self._as_of = self.raw.total_changes
            self._known.clear()
        return self._known

    def begin(self) -> None:
        """Take the write lock now, so that nothing fails half-way for want of it."""
        self._known.clear()  # another process may have written
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
        self._known.clear()  # what is undone counts as no change
        self.raw.execute(f"ROLLBACK TO {name}")
        self.raw.execute(f"RELEASE {name}")

    def attempt(self, name: str, body: Callable[[], R]) -> tuple[R | None, Exception | None]:
        """Do a part that may fail alone: what it gave, or what it raised with all of it undone.

        Raises what SQLite says of the whole file: full, locked, damaged.
        """
        self.savepoint(name)
        try:
            given = body()
        except Exception as error:
            if isinstance(error, DatabaseError) and not isinstance(error, ONE_STATEMENT):
                raise
            self.undo(name)
            return None, error
        self.release(name)
        return given, None

    def undo_if_open(self, name: str) -> None:
        """Undo the part if it was begun at all."""
        try:
            self.undo(name)
        except sqlite3.OperationalError as error:
            if "no such savepoint" not in str(error):
                raise


def once(
    ask: Callable[Concatenate[Connection, P], R],
) -> Callable[Concatenate[Connection, P], R]:
    """Have a question asked once as long as no row changes.

    One press draws several screens of a case, and each reads all of it. What is found is shared:
    nobody may change it.
    """

    @wraps(ask)
    def asked(db: Connection, /, *args: P.args, **kwargs: P.kwargs) -> R:
        known = db.known
        if known is None:
            return ask(db, *args, **kwargs)
        key = (ask, args, *kwargs.items())
        if key not in known:
            known[key] = ask(db, *args, **kwargs)
        found: R = known[key]
        return found

    return asked
