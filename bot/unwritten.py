"""Keeps how deliveries went until the database has it: no lane waits for that."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from random import Random
from typing import Any

from bot import claims
from bot.clock import Clock
from bot.ready import Key, Ready
from bot.settle import Settled
from storage.connection import Unavailable
from storage.database import Database

log = logging.getLogger(__name__)


class Unwritten:
    """What is still to be written down; `written` is told the keys that are, and what follows.

    `begin` starts a task of its owner's.
    """

    def __init__(
        self,
        database: Database,
        *,
        clock: Clock,
        chance: Random,
        begin: Callable[[Coroutine[Any, Any, None]], None],
        written: Callable[[list[Key], list[Ready]], None],
    ) -> None:
        self.database = database
        self.clock = clock
        self.chance = chance
        self.begin = begin
        self.written = written
        self.waiting: dict[Key, Settled] = {}
        self.news = asyncio.Event()
        self.writing = False

    def put(self, settled: Settled) -> None:
        """Have a delivery written down."""
        self.waiting[settled.ready.key] = settled
        if not self.writing:
            self.writing = True
            self.begin(self._write())

    async def written_down(self, key: Key) -> None:
        """Wait until nothing is left to be written down of a card."""
        while key in self.waiting:
            await self.news.wait()

    async def _write(self) -> None:
        """All that is there by then, in one piece of work, until nothing is left."""
        while self.waiting:
            try:
                keys, promised = await self.database.write_along(
                    claims.write_down, self.waiting, self.clock, self.chance
                )
            except Unavailable as error:
                log.warning("database: %s", error)
                await self.clock.sleep(1)
                continue
            for key in keys:
                del self.waiting[key]
            self.news.set()
            self.news.clear()
            self.written(keys, promised)
        self.writing = False
