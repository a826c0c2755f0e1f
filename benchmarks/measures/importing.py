"""5. A sheet of 10,000 households while the worker must not wait."""

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any, Concatenate, ParamSpec, TypeVar

from benchmarks.folder import with_estate
from benchmarks.measures.run import Run
from benchmarks.table import Line
from bot.clock import Clock
from bot.importing import take_in
from storage.connection import Connection
from storage.database import Database

HOUSEHOLDS = 10_000
P = ParamSpec("P")
R = TypeVar("R")


class Held(Database):
    """Notes how long each piece of work has held the connection."""

    longest = 0.0

    async def call(
        self, body: Callable[Concatenate[Connection, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Run it, timed."""

        def timed(db: Connection, *inner: Any, **named: Any) -> R:
            began = time.perf_counter()
            try:
                return body(db, *inner, **named)
            finally:
                self.longest = max(self.longest, time.perf_counter() - began)

        return await super().call(timed, *args, **kwargs)


def measure(run: Run) -> list[Line]:
    """Read, compared, entered; as `linli import` does it and the job in the chat."""
    count = 1_000 if run.quick else HOUSEHOLDS
    folder = with_estate(run.folder())
    sheet = folder / "households.csv"
    lines = [
        f"{n // 200 + 1}-{n // 100 % 2 + 1}-{n % 100 + 101},89.5,occupied" for n in range(count)
    ]
    sheet.write_text("address,area,state\n" + "\n".join(lines), encoding="utf-8-sig")
    seconds, held = asyncio.run(_entered(folder, sheet))
    return [
        Line(f"import of {count:,} households", f"{seconds:.1f} s", "< 10 s", seconds < 10),
        Line(
            "the longest that it held the worker", f"{held * 1000:.0f} ms", "< 250 ms", held < 0.25
        ),
    ]


async def _entered(folder: Path, sheet: Path) -> tuple[float, float]:
    database = await Held.open(folder / "linli.db")
    assert isinstance(database, Held)
    database.longest = 0.0
    began = time.perf_counter()
    await take_in(database, sheet, estate="", dry_run=False, clock=Clock(), chance=Random(99))
    seconds = time.perf_counter() - began
    await database.close()
    return seconds, database.longest
