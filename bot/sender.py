"""Speaks to Telegram: one message in flight a chat, in order, within the limits.

What a transaction promised to the person who acted comes straight from the worker; the
rest is claimed from the outbox in groups. A failure is one of the classes of
`outcome`, and each class has one thing to do here.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Callable, Container, Coroutine
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

from telegram.error import TelegramError

from bot import render
from bot.client import Client
from bot.clock import Clock
from bot.limits import Limits
from bot.outcome import Class, Outcome, of_error
from bot.ready import Ready, of_cards, of_promises, of_topics
from bot.render import Call
from bot.reupload import reupload
from bot.settle import Settled, settle
from handlers.screen import Screen
from storage import cards, outbox, topics
from storage.database import Connection, Database, Unavailable

log = logging.getLogger(__name__)
AT_ONCE = 64
CLAIM = 25
FULL_LANE = 3
LONGEST_BACKOFF = 60.0
NO_THREAD = (Class.THREAD_GONE, Class.THREAD_CLOSED)
LONGEST_SLEEP = 30.0


@dataclass(slots=True)
class Lane:
    """What waits for one chat."""

    waiting: dict[tuple[str, int], Ready] = field(default_factory=dict)
    busy: bool = False
    news: asyncio.Event = field(default_factory=asyncio.Event)

    def put(self, key: tuple[str, int], ready: Ready) -> bool:
        """Let it wait; whether it replaces an older state of the same card.

        An edit keeps the place of the one that it replaces, a new message comes last.
        """
        old = self.waiting.get(key)
        if old is not None and not ready.edits:
            del self.waiting[key]
        awaited = old is not None and old.awaited
        self.waiting[key] = replace(ready, awaited=True) if awaited else ready
        self.news.set()
        return old is not None

    def first(self) -> tuple[str, int]:
        """What is to go next: what somebody looks at, else the oldest."""
        awaited = (key for key, ready in self.waiting.items() if ready.awaited)
        return next(awaited, next(iter(self.waiting)))


class Dead(Exception):
    """The token is no longer valid: nothing can be sent, nothing is lost."""


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
        self.client = client
        self.database = database
        self.clock = clock
        self.chance = chance
        self.limits = limits
        self.folder = folder
        self.strict = strict
        self.stop = stop
        self.lanes: dict[int, Lane] = {}
        self.in_hand: Counter[tuple[str, int]] = Counter()
        self.shown: dict[int, int] = {}
        self.unwritten: dict[tuple[str, int], Settled] = {}
        self.written = asyncio.Event()
        self.writing = False
        self.woken = asyncio.Event()
        self.places = asyncio.Semaphore(AT_ONCE)
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
        key = _key(ready)
        lane = self.lanes.setdefault(ready.chat, Lane())
        if not lane.put(key, ready):
            self.in_hand[key] += 1
        if not lane.busy:
            lane.busy = True
            self._begin(self._serve(ready.chat, lane))

    def _begin(self, body: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(body)
        self.tasks.add(task)
        task.add_done_callback(self._served)

    def _let_go(self, key: tuple[str, int]) -> None:
        self.in_hand[key] -= 1
        if not self.in_hand[key]:
            del self.in_hand[key]

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
                    self._let_go(_key(ready))
        finally:
            lane.busy = False
            if not lane.waiting:
                self.lanes.pop(chat, None)
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
        while _key(ready) in self.unwritten:
            await self.written.wait()
        if not waited and self.shown.get(ready.card.id, 0) <= ready.card.shown:
            return ready
        found = await self.database.read(
            of_cards, [ready.card.id], now=self.clock.now(), chance=self.chance
        )
        return found[0] if found else None

    async def _deliver(self, ready: Ready) -> None:
        """Send until Telegram has it or has refused it; a failure on the way waits in place.

        The first attempt has passed the limits already.
        """
        screen = ready.screen(strict=self.strict)
        failures = 0
        while True:
            call = self._call(ready, screen)
            if call is None:
                self.limits.give_back(ready.chat, bulk=ready.bulk)
                self._settle(ready, screen, Outcome(Class.SUCCESS), None)
                return
            outcome, message, lost = await self._try(ready, screen, call)
            if outcome.kind is Class.FATAL:
                raise Dead
            if outcome.kind not in (Class.NOT_SENT, Class.FLOOD):
                pinned = await self._pin(ready, outcome, message)
                self._settle(ready, screen, outcome, message, lost=lost, pinned=pinned)
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
            if ready.edits and _key(ready) in self.lanes[ready.chat].waiting:
                return
            await self.limits.pass_(ready.chat, bulk=ready.bulk)

    async def _try(
        self, ready: Ready, screen: Screen, call: Call
    ) -> tuple[Outcome, int | None, Outcome | None]:
        """Try at once what else may help; last what Telegram said if its topic is no more."""
        outcome, message = await self._attempt(call)
        lost = outcome if outcome.kind in NO_THREAD and ready.promise is not None else None
        if lost is not None:
            call = render.in_general(call)
            outcome, message = await self._attempt(call)
        if outcome.kind is Class.OUR_BUG and "parse_mode" in call.params:
            log.error("chat %d: %s", ready.chat, outcome.reason)
            outcome, message = await self._attempt(render.plain(call))
        if outcome.kind is Class.FILE_GONE:
            outcome, message = await self._reupload(ready.chat, screen)
        return outcome, message, lost

    async def _pause(self, seconds: float, *until: asyncio.Event) -> None:
        """Wait, but not beyond an event or the end of the program."""
        waits: list[asyncio.Future[Any]] = [asyncio.ensure_future(self.clock.sleep(seconds))]
        waits += [asyncio.ensure_future(event.wait()) for event in (self.ending, *until)]
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        for wait in waits:
            wait.cancel()

    def _call(self, ready: Ready, screen: Screen) -> Call | None:
        if ready.topic is not None:
            return render.topic(ready.topic, screen)
        if ready.card is None or ready.card.message_id is None:
            return render.call(ready.chat, screen, ready.thread)
        if ready.card.digest == render.digest(screen):
            return None
        return render.edit(ready.chat, ready.card.message_id, screen)

    async def _attempt(self, call: Call) -> tuple[Outcome, int | None]:
        async with self.places:
            try:
                result = await self.client.call(call.method, **call.params)
            except TelegramError as error:
                return of_error(error), None
        first = result[0] if isinstance(result, list) else result
        if not isinstance(first, dict):
            return Outcome(Class.SUCCESS), None
        return Outcome(Class.SUCCESS), first.get("message_id") or first.get("message_thread_id")

    async def _pin(self, ready: Ready, outcome: Outcome, message: int | None) -> int | None:
        """Pin what stands pinned and was not yet; without the right it is only not pinned."""
        if not ready.pins or outcome.kind is not Class.SUCCESS:
            return None
        assert ready.card is not None
        message = message or ready.card.message_id
        if message is None or message == ready.card.pinned:
            return None
        outcome, _ = await self._attempt(render.pin(ready.chat, message))
        return message if outcome.kind in (Class.SUCCESS, Class.UNREACHABLE) else None

    async def _reupload(self, chat: int, screen: Screen) -> tuple[Outcome, int | None]:
        async with self.places:
            try:
                message = await reupload(self.client, self.folder, chat, screen)
            except TelegramError as error:
                return of_error(error), None
        if message is None:
            return Outcome(Class.FILE_GONE, "no copy of our own"), None
        return Outcome(Class.SUCCESS), message

    def _settle(
        self,
        ready: Ready,
        screen: Screen,
        outcome: Outcome,
        message: int | None,
        *,
        lost: Outcome | None = None,
        pinned: int | None = None,
    ) -> None:
        """Have it written down; only the next drawing of the same card waits for that."""
        if ready.card is not None and outcome.kind is Class.SUCCESS:
            self.shown[ready.card.id] = ready.card.wanted
        key = _key(ready)
        self.in_hand[key] += 1
        self.unwritten[key] = Settled(ready, screen, outcome, message, lost, pinned)
        if not self.writing:
            self.writing = True
            self._begin(self._write_down())

    async def _write_down(self) -> None:
        """Write down what has been delivered by then, all in one piece of work."""
        while self.unwritten:
            try:
                keys, promised = await self.database.write_along(
                    _write_down, self.unwritten, self.clock, self.chance
                )
            except Unavailable as error:
                log.warning("database: %s", error)
                await self.clock.sleep(1)
                continue
            for key in keys:
                del self.unwritten[key]
                self._let_go(key)
            self.written.set()
            self.written.clear()
            self.offer(promised)
        self.writing = False

    async def run(self) -> None:
        """Claim what is due, for ever."""
        while True:
            self.woken.clear()
            nearest = await self.claim()
            wait = LONGEST_SLEEP
            if nearest is not None:
                wait = max(0.05, min(nearest, LONGEST_SLEEP))
            try:
                await asyncio.wait_for(self.woken.wait(), wait)
            except TimeoutError:
                continue

    async def claim(self) -> float | None:
        """Take what is due from the tables; seconds until more is, None when nothing waits."""
        full = frozenset(
            chat for chat, lane in self.lanes.items() if len(lane.waiting) >= FULL_LANE
        )
        most = CLAIM if self.limits.on else AT_ONCE * 4
        waiting = sum(len(lane.waiting) for chat, lane in self.lanes.items() if chat not in full)
        room = most - waiting
        if room < most // 2:
            return None
        batch, due = await self.database.write_along(
            _claim, room, self.in_hand, full, self.clock, self.chance
        )
        for ready in batch:
            self._enqueue(ready)
        if due is None:
            return None
        return float(due.total_seconds())

    async def recover(self) -> None:
        """At start: nobody knows whether what was on its way has arrived."""
        batch = await self.database.write(_recover, self.clock, self.chance)
        self.offer(batch)

    async def close(self) -> None:
        """Let what is in flight end; what only waited is queued again."""
        self.closing = True
        self.ending.set()
        self.left += [ready for lane in self.lanes.values() for ready in lane.waiting.values()]
        while self.tasks:
            _, late = await asyncio.wait(self.tasks, timeout=20)
            for task in late:
                task.cancel()
                self.tasks.discard(task)
        await self.database.write(_put_back, self.left, self.clock)


def _key(ready: Ready) -> tuple[str, int]:
    if ready.card is not None:
        return ("card", ready.card.id)
    if ready.topic is not None:
        return ("topic", ready.topic.id)
    assert ready.promise is not None
    return ("message", ready.promise.id)


def _claim(
    db: Connection,
    room: int,
    in_hand: Container[tuple[str, int]],
    full: frozenset[int],
    clock: Clock,
    chance: Random,
) -> tuple[list[Ready], timedelta | None]:
    now = clock.now()
    promises = outbox.claim(db, now=now, limit=room, full=full)
    numbers = [
        card for card in cards.unshown(db, now=now, limit=room) if ("card", card) not in in_hand
    ]
    wanted = [
        one for one in topics.unshown(db, now=now, limit=room) if ("topic", one) not in in_hand
    ]
    batch = of_topics(db, wanted, now=now, chance=chance)
    batch += of_promises(db, promises, now=now, chance=chance)
    batch += of_cards(db, numbers, now=now, chance=chance)
    nearest = [
        at
        for at in (
            outbox.next_due(db, full=full),
            cards.next_due(db, after=now),
            topics.next_due(db, after=now),
        )
        if at is not None
    ]
    return batch, (min(nearest) - now if nearest else None)


def _write_down(
    db: Connection, unwritten: dict[tuple[str, int], Settled], clock: Clock, chance: Random
) -> tuple[list[tuple[str, int]], list[Ready]]:
    """The loop's thread goes on adding: what counts is what was there at this moment."""
    batch = list(unwritten.items())
    promised = settle(db, [settled for _, settled in batch], clock=clock, chance=chance)
    return [key for key, _ in batch], promised


def _recover(db: Connection, clock: Clock, chance: Random) -> list[Ready]:
    lost = Outcome(Class.DIED, "the process ended")
    batch = [
        Settled(ready, Screen(""), lost, None)
        for ready in of_promises(db, outbox.on_the_way(db), now=clock.now(), chance=chance)
    ]
    return settle(db, batch, clock=clock, chance=chance)


def _put_back(db: Connection, waiting: list[Ready], clock: Clock) -> None:
    for ready in waiting:
        if ready.promise is not None:
            outbox.put_back(db, ready.promise.id, due=clock.now())
