"""Speaks to Telegram: one message in flight a chat, in order, within the limits.

What a transaction promised to the person who acted comes straight from the worker; the
rest is claimed from the outbox in groups. A failure is one of the classes of
`outcome`, and each class has one thing to do here.
"""

import asyncio
import logging
import math
from collections.abc import Callable, Coroutine
from pathlib import Path
from random import Random
from typing import Any

from bot import claims, undrawn
from bot.client import Client
from bot.clock import Clock
from bot.lanes import Lane, Lanes
from bot.limits import Limits
from bot.outcome import Class, Dead, Outcome
from bot.ready import Key, Ready, of_card
from bot.render import Call
from bot.settle import Settled
from bot.tries import AT_ONCE, Tries
from bot.unwritten import Unwritten
from handlers.screen import Screen
from storage.connection import Unavailable
from storage.database import Database

log = logging.getLogger(__name__)
CLAIM = 25
LONGEST_BACKOFF = 60.0
LONGEST_SLEEP = 30.0


class Sender:
    """All lanes of one bot."""

    def __init__(
        self,
        client: Client,
        database: Database,
        *,
        clock: Clock,
        chance: Random,
        limits: Limits,
        folder: Path,
        strict: bool = False,
        stop: Callable[[BaseException], None],
    ) -> None:
        self.tries = Tries(client, folder)
        self.database = database
        self.clock = clock
        self.chance = chance
        self.limits = limits
        self.strict = strict
        self.stop = stop
        self.lanes = Lanes()
        self.shown: dict[int, int] = {}
        self.unwritten = Unwritten(
            database, clock=clock, chance=chance, begin=self._begin, written=self._written
        )
        self.woken = asyncio.Event()
        self.tasks: set[asyncio.Task[None]] = set()
        self.closing = False
        self.ending = asyncio.Event()
        self.left: list[Ready] = []

    def offer(self, batch: list[Ready]) -> None:
        """Take over what a commit has promised; a newer state of a card replaces an older."""
        for ready in batch:
            self._enqueue(ready)
        self.woken.set()

    def _enqueue(self, ready: Ready) -> None:
        lane = self.lanes.put(ready)
        if not lane.busy:
            lane.busy = True
            self._begin(self._serve(ready.chat, lane))

    def _begin(self, body: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(body)
        self.tasks.add(task)
        task.add_done_callback(self._served)

    def _served(self, task: asyncio.Task[None]) -> None:
        self.tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self.stop(error)

    async def _serve(self, chat: int, lane: Lane) -> None:
        try:
            while (taken := await self._next(lane)) is not None:
                ready, waited = taken
                try:
                    fresh = await self._fresh(ready, waited)
                    if fresh is None:
                        self.limits.give_back(chat, bulk=ready.bulk)
                    else:
                        await self._deliver(fresh)
                finally:
                    self.lanes.let_go(ready.key)
        finally:
            self.lanes.served(chat)
        self.woken.set()

    async def _next(self, lane: Lane) -> tuple[Ready, bool] | None:
        """Wait for the limits, then choose what is to go; whether it had to wait."""
        waited = False
        while lane.waiting and not self.closing:
            key = lane.first()
            one = lane.waiting[key]
            seconds = self.limits.take(one.chat, bulk=one.bulk, awaited=one.awaited)
            if seconds <= 0:
                return lane.waiting.pop(key), waited
            waited = True
            lane.news.clear()
            await self._pause(seconds, lane.news)
        return None

    async def _fresh(self, ready: Ready, waited: bool) -> Ready | None:
        """A card is read again if it waited, or was drawn before its last delivery was settled."""
        if ready.card is None:
            return ready
        await self.unwritten.written_down(ready.key)
        if not waited and self.shown.get(ready.card.id, 0) <= ready.card.shown:
            return ready
        try:
            return await self.database.read(
                of_card, ready.card.id, now=self.clock.now(), chance=self.chance
            )
        except Unavailable as error:  # it is still wanted, so it is claimed again
            log.warning("database: %s", error)
        except Exception as error:  # noqa: BLE001 - logged there
            self._settle(ready, Screen(""), None, undrawn.outcome(ready.key, error), None)
        return None

    async def _deliver(self, ready: Ready) -> None:
        """Send until Telegram has it or has refused it; a failure on the way waits in place.

        The first attempt has passed the limits already.
        """
        try:
            screen = ready.screen(strict=self.strict)
            call = self.tries.call(ready, screen)
        except Exception as error:  # noqa: BLE001 - logged there
            self._send_nothing(ready, Screen(""), undrawn.outcome(ready.key, error))
            return
        if call is None:
            self._send_nothing(ready, screen, Outcome(Class.SUCCESS))
            return
        failures = 0
        while True:
            outcome, message, lost = await self.tries.send(ready, screen, call)
            if outcome.kind is Class.FATAL:
                raise Dead
            if outcome.kind not in (Class.NOT_SENT, Class.FLOOD):
                pinned = await self.tries.pin(ready, outcome, message)
                self._settle(ready, screen, call, outcome, message, lost=lost, pinned=pinned)
                return
            if outcome.kind is Class.FLOOD:
                self.limits.flooded(ready.chat, outcome.wait)
            failures += 1
            backoff = min(2.0 ** (failures - 1), LONGEST_BACKOFF)
            wait = outcome.wait if outcome.kind is Class.FLOOD else backoff
            await self._pause(wait * (1 + self.chance.random() / 10))
            if self.closing:
                self.left.append(ready)
                return
            if ready.edits and ready.key in self.lanes.of[ready.chat].waiting:
                return
            await self.limits.pass_(ready.chat, bulk=ready.bulk)

    def _send_nothing(self, ready: Ready, screen: Screen, outcome: Outcome) -> None:
        self.limits.give_back(ready.chat, bulk=ready.bulk)
        self._settle(ready, screen, None, outcome, None)

    async def _pause(self, seconds: float, *until: asyncio.Event) -> None:
        """Wait, but not beyond an event or the end of the program."""
        waits: list[asyncio.Future[Any]] = [asyncio.ensure_future(self.clock.sleep(seconds))]
        waits += [asyncio.ensure_future(event.wait()) for event in (self.ending, *until)]
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        for wait in waits:
            wait.cancel()

    def _settle(
        self,
        ready: Ready,
        screen: Screen,
        call: Call | None,
        outcome: Outcome,
        message: int | None,
        *,
        lost: Outcome | None = None,
        pinned: int | None = None,
    ) -> None:
        """Have it written down; only the next drawing of the same card waits for that."""
        if ready.card is not None and outcome.kind is Class.SUCCESS:
            self.shown[ready.card.id] = ready.card.wanted
        self.lanes.in_hand[ready.key] += 1
        self.unwritten.put(Settled(ready, screen, call, outcome, message, lost, pinned))

    def _written(self, keys: list[Key], promised: list[Ready]) -> None:
        for key in keys:
            self.lanes.let_go(key)
        self.offer(promised)

    async def run(self) -> None:
        """Claim what is due, for ever."""
        while True:
            self.woken.clear()
            nearest = await self.claim()
            wait = max(0.05, min(nearest, LONGEST_SLEEP))
            try:
                await asyncio.wait_for(self.woken.wait(), wait)
            except TimeoutError:
                continue

    async def claim(self) -> float:
        """Take what is due from the tables; seconds until more is, endless when nothing waits."""
        full = self.lanes.full()
        most = CLAIM if self.limits.on else AT_ONCE * 4
        room = most - len(self.lanes.waiting(but=full))
        if room < most // 2:
            return math.inf
        batch, due = await self.database.write_along(
            claims.claim, room, self.lanes.in_hand, full, self.clock, self.chance
        )
        for ready in batch:
            self._enqueue(ready)
        return math.inf if due is None else due.total_seconds()

    async def recover(self) -> None:
        """At start: nobody knows whether what was on its way has arrived."""
        batch = await self.database.write(claims.recover, self.clock, self.chance)
        self.offer(batch)

    async def close(self) -> None:
        """Let what is in flight end; what only waited is queued again."""
        self.closing = True
        self.ending.set()
        self.left += self.lanes.waiting()
        while self.tasks:
            _, late = await asyncio.wait(self.tasks, timeout=20)
            for task in late:
                task.cancel()
                self.tasks.discard(task)
        await self.database.write(claims.put_back, self.left, self.clock)
