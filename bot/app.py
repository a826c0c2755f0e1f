"""A running bot: begins after whatever end came before, and ends so that nothing is lost."""

import asyncio
import gc
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from telegram.error import TelegramError

from bot import commands, render, rest
from bot.client import Client
from bot.clock import Clock
from bot.dispatcher import Dispatcher
from bot.files import Files
from bot.ingest import Ingest
from bot.jobs import Jobs
from bot.ready import Ready
from bot.render import Call
from bot.sender import Sender
from bot.upkeep import Upkeep
from bot.wake import Wake
from bot.worker import Worker
from handlers.session import Answer, Toast
from locales import LANGUAGES, load
from storage import due, estates, meta
from storage.connection import Connection, Unavailable
from storage.database import Database
from storage.rows import Scope
from workflow import almanac
from workflow.clockwork import rhythm

log = logging.getLogger(__name__)


@dataclass(slots=True)
class App:
    """A running bot and its parts."""

    database: Database
    client: Client
    clock: Clock
    ingest: Ingest
    worker: Worker
    sender: Sender
    wake: Wake
    files: Files
    upkeep: Upkeep
    jobs: Jobs
    dispatcher: Dispatcher
    failed: asyncio.Future[None]
    answers: set[asyncio.Task[None]]
    tasks: list[asyncio.Task[None]]
    lang: str = "zh"

    async def start(self) -> None:
        """Make good what the last end left, then begin to work."""
        await self.recover()
        self.wake.start()
        runs: list[tuple[str, Coroutine[Any, Any, None]]] = [
            ("ingest", self.ingest.run()),
            ("worker", self.worker.run()),
            ("sender", self._patiently(self.sender.run)),
            ("wake", self._patiently(self.wake.run)),
            ("files", self._patiently(self.files.run)),
            ("upkeep", self._patiently(self.upkeep.run)),
            ("jobs", self._patiently(self.jobs.run)),
            ("warm up", self.warm_up()),
            ("commands", commands.announce(self.client, self.clock)),
        ]
        for name, body in runs:
            task = asyncio.create_task(body, name=name)
            task.add_done_callback(self._ended)
            self.tasks.append(task)
        self.worker.arrived.set()

    async def warm_up(self) -> None:
        """What takes its time to load: beside the work, before anybody asks.

        Python's collector would look through all that is loaded again and again, and everybody
        would wait for it (a tenth of a second); what stays for good is taken out of its sight.
        """
        await self._load()
        gc.freeze()

    async def _load(self) -> None:
        await asyncio.to_thread(almanac.year, "CN", self.clock.now().year)
        for lang in LANGUAGES:
            await asyncio.to_thread(load, lang, strict=self.worker.strict)

    async def recover(self) -> None:
        """After any start: what was on its way is uncertain, what may kill is counted.

        Then nothing slow may lie between the count of a try and its end.
        """
        backups = self.upkeep.config.backups_folder
        self.worker.suspecting = await self.database.write(_begin, self.clock, self.lang, backups)
        if self.worker.suspecting:
            await self._load()
        await self.sender.recover()

    async def _patiently(self, run: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Wait for a database that is full or locked; its rows know where to go on."""
        while True:
            try:
                await run()
            except Unavailable as error:
                log.warning("database: %s", error)
                await self.clock.sleep(1)

    def _ended(self, task: asyncio.Task[None]) -> None:
        if task.cancelled() or self.failed.done():
            return
        error = task.exception()
        if error is not None:
            self.failed.set_exception(error)

    async def stop(self) -> None:
        """Fetch nothing new, end the transaction and what is in flight, close."""
        self.wake.stop()
        for task in self.tasks:
            if task.get_name() != "worker":
                task.cancel()
        async with self.database.exclusively():
            # Again and again: wait_for of Python 3.11 swallows a cancel that comes with its event.
            while pending := [task for task in self.tasks if not task.done()]:
                for task in pending:
                    task.cancel()
                await asyncio.wait(pending, timeout=0.1)
        await self.sender.close()
        if self.answers:
            await asyncio.wait(self.answers, timeout=5)
        await self.database.write(meta.drop, "running")
        await self.client.stop()
        await self.database.close()

    def out(self, batch: list[Ready]) -> None:
        """What a transaction has promised goes to the sender; others may have work too."""
        self.sender.offer(batch)
        self.wake.woken.set()
        self.files.woken.set()
        self.jobs.woken.set()

    def fired(self) -> None:
        """What fell due has promised messages, or asked for work."""
        self.sender.woken.set()
        self.jobs.woken.set()

    def answer(self, query: str, toast: Toast | Answer | None) -> None:
        """Answer a press or an inline query after its commit; never awaited, never tried again."""
        self._once(render.answer(query, toast))

    def nod(self, chat: int, message: int) -> None:
        """Show with a quiet sign that a message was taken in."""
        self._once(render.nod(chat, message))

    def _once(self, call: Call) -> None:
        task = asyncio.create_task(self._attempt(call))
        self.answers.add(task)
        task.add_done_callback(self.answers.discard)

    async def _attempt(self, call: Call) -> None:
        try:
            await self.client.call(call.method, **call.params)
        except TelegramError as error:
            log.info("%s failed: %s", call.method, type(error).__name__)

    async def forward(self, by: timedelta) -> None:
        """Move the demo's clock; that time passes is no outage."""
        await self.settle()
        async for _ in rest.walk(self.database, self.clock, by):
            await self.database.write(meta.put, "last-poll", self.clock.now().isoformat())
            await self.settle()

    async def settle(self) -> None:
        """Wait until there is nothing to do just now."""
        while True:
            self.wake.woken.set()
            self.sender.woken.set()
            await asyncio.sleep(0.01)
            idle = await self.database.read(rest.idle, self.clock.now())
            if idle and not self.sender.lanes.in_hand:
                return


def _begin(db: Connection, clock: Clock, lang: str, backups: Path) -> bool:
    """Note that the program runs; whether it ended uncleanly before."""
    unclean = meta.get(db, "running") is not None
    meta.put(db, "running", clock.now().isoformat())
    meta.put(db, "backups", str(backups.resolve()))
    estates.expect(db, Scope(1), lang=lang)
    if meta.get(db, "since") is None:
        meta.put(db, "since", clock.now().isoformat())
    for scope in estates.everywhere(db):
        for kind, at in rhythm(clock.now(), estates.get(db, scope).zone).items():
            if not due.exists(db, scope, kind=kind):
                due.arm(db, scope, kind=kind, ref=0, at=at)
    return unclean
