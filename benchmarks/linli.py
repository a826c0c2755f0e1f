"""Runs the program as `linli run` does, with a slower disk or a watched outbox if asked.

    python -m benchmarks.linli [--slow SECONDS] [--watch FILE]

Both come in through the connection class that `Database.open` takes, so the program
itself knows nothing of them.
"""

import argparse
import sqlite3
import time
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any, TextIO

from bot import main, opening
from storage.database import Database

SLOW = 0.0
WATCH: TextIO | None = None


class Watched(sqlite3.Connection):
    """Waits before a commit that has written something, and writes down what was promised."""

    promised = 0

    def execute(self, sql: str, *args: Any) -> sqlite3.Cursor:
        """One statement."""
        if sql == "COMMIT":
            return self._commit()
        if "INSERT INTO outbox" in sql:
            self.promised += 1
        return super().execute(sql, *args)

    def _commit(self) -> sqlite3.Cursor:
        changed = self.total_changes
        if SLOW and changed != self.__dict__.get("seen"):
            time.sleep(SLOW)
        self.seen = changed
        done = super().execute("COMMIT")
        if WATCH is not None and self.promised:
            print(f"{time.time():.6f} {self.promised}", file=WATCH, flush=True)
        self.promised = 0
        return done


def run() -> int:
    """`linli run` over a watched connection."""
    global SLOW, WATCH  # noqa: PLW0603 - sqlite3 makes the connections, nothing can be handed in
    parser = argparse.ArgumentParser()
    parser.add_argument("--slow", type=float, default=0.0)
    parser.add_argument("--watch", type=Path)
    arguments = parser.parse_args()
    SLOW = arguments.slow
    if arguments.watch:
        WATCH = arguments.watch.open("a", encoding="ascii")
    opened = partial(Database.open, factory=Watched)
    setattr(opening, "Database", SimpleNamespace(open=opened))  # noqa: B010
    return main.main(["run"])


if __name__ == "__main__":
    raise SystemExit(run())
