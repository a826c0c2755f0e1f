"""Wakes what falls due: the sweep of the due rows, and the clock work of the day.

APScheduler only wakes; what is due is in the rows. Its default would drop a job that is
one second late, so lateness is forgiven without end and several misses are one.
"""

import asyncio
from collections.abc import Callable
from random import Random

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from actions import clockwork
from bot.clock import Clock
from storage.connection import Connection
from storage.database import Database

LIMIT = 200
LONGEST_SLEEP = 30.0


class Wake:
    """The sweeper; `promised` is called when due rows have given others work."""

    def __init__(
        self,
        database: Database,
        *,
        clock: Clock,
        chance: Random,
        promised: Callable[[], None],
    ) -> None:
        self.database = database
        self.clock = clock
        self.chance = chance
        self.promised = promised
        self.woken = asyncio.Event()
        self.scheduler = AsyncIOScheduler(
            timezone="UTC",
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )

    def start(self) -> None:
        """Let APScheduler wake the sweep, whatever else may fail to."""
        self.scheduler.add_job(self.woken.set, "interval", seconds=LONGEST_SLEEP)
        self.scheduler.start()

    def stop(self) -> None:
        """Wake nothing more."""
        if self.scheduler.running:
            self.scheduler.shutdown(wait=False)

    async def run(self) -> None:
        """Sweep, then sleep until the next row is due or somebody has armed one."""
        while True:
            self.woken.clear()
            wait = await self.sweep()
            try:
                await asyncio.wait_for(self.woken.wait(), wait)
            except TimeoutError:
                continue

    async def sweep(self) -> float:
        """Do all that is due; seconds until more is.

        The sender hears of it at the end: its drawing would make the rest late.
        """
        fired = False
        try:
            while True:
                write = self.database.write if fired else self.database.write_along
                count, wait = await write(_fire, self.clock, self.chance)
                fired = fired or count > 0
                if wait > 0:
                    return wait
        finally:
            if fired:
                self.promised()


def _fire(db: Connection, clock: Clock, chance: Random) -> tuple[int, float]:
    now = clock.now()
    count = clockwork.fire(db, now=now, chance=chance, limit=LIMIT)
    nearest = clockwork.next_at(db)
    wait = LONGEST_SLEEP
    if nearest is not None:
        wait = min(max((nearest - now).total_seconds(), 0.0), LONGEST_SLEEP)
    return count, wait
