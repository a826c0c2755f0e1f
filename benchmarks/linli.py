"""Runs the program as `linli run` does, with a slower disk, a watched outbox or loop if asked.

    python -m benchmarks.linli [--slow SECONDS] [--watch FILE] [--lag FILE]

All come in where the program opens its database, so the program itself knows nothing of them.
"""

import argparse
import asyncio
import sqlite3
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any, TextIO

from bot import main, opening
from storage.database import Database

SLOW = 0.0
WATCH: TextIO | None = None
LAG: TextIO | None = None
NAP = 0.005
PROBES: set[asyncio.Task[None]] = set()


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


async def _probe(out: TextIO) -> None:
    """How much later than asked a sleep in the bot's own loop ends, again and again."""
    while True:
        began = time.perf_counter()
        await asyncio.sleep(NAP)
        print(f"{time.time():.6f} {time.perf_counter() - began - NAP:.6f}", file=out)


async def _opened(*args: Any, **named: Any) -> Database:
    if LAG is not None:
        PROBES.add(asyncio.create_task(_probe(LAG)))
    return await Database.open(*args, factory=Watched, **named)


def run() -> int:
    """`linli run` over a watched connection."""
    global SLOW, WATCH, LAG  # noqa: PLW0603 - sqlite3 makes the connections, nothing can be handed in
    parser = argparse.ArgumentParser()
    parser.add_argument("--slow", type=float, default=0.0)
    parser.add_argument("--watch", type=Path)
    parser.add_argument("--lag", type=Path)
    arguments = parser.parse_args()
    SLOW = arguments.slow
    if arguments.watch:
        WATCH = arguments.watch.open("a", encoding="ascii")
    if arguments.lag:
        LAG = arguments.lag.open("a", encoding="ascii")
    setattr(opening, "Database", SimpleNamespace(open=_opened))  # noqa: B010
    return main.main(["run"])


if __name__ == "__main__":
    raise SystemExit(run())
