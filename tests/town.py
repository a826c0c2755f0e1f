"""A whole town for tests: the real bot, the real database, the playground as Telegram, a clock."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from telegram.error import NetworkError

from actions import outage, setup
from actions.delivery import office
from bot import rest
from bot.app import App
from bot.assembly import assemble
from bot.config import Config
from bot.demo import sample
from playground.telegram import Telegram
from storage import people
from storage.connection import Connection
from storage.database import Database
from storage.migrations import migrate
from storage.rows import Scope
from tests.canaries import searched
from tests.ground import START, TOKEN, InProcess, MovedClock
from tests.person import Person, spoken
from workflow.roles import Role
from workflow.terms import HomeRelation

STUCK = 60.0
"""Seconds after which a sender that neither ends nor sleeps is a mistake."""


class Town:
    """The sample estate, running."""

    GROUP = -1001

    def __init__(self, folder: Path, telegram: Telegram, clock: MovedClock, chance: Random) -> None:
        self.folder = folder
        self.telegram = telegram
        self.clock = clock
        self.chance = chance
        self.app: App

    async def opens(self, *, database: Database | None = None) -> None:
        """Start the bot's process."""
        if database is None:
            database = await Database.open(self.folder / "linli.db", durable=False)
        await database.call(migrate)
        config = Config(data=self.folder, send_rate=0, api_url="http://playground")
        self.app = await assemble(
            config,
            token=TOKEN,
            database=database,
            request=InProcess(self.telegram),
            polling=InProcess(self.telegram),
            clock=self.clock,
            chance=self.chance,
            strict=True,
        )
        await self.app.recover()

    async def closes(self) -> None:
        """Stop it cleanly."""
        await self.app.stop()

    async def restarts(self) -> None:
        """Stop it and start it again."""
        await self.closes()
        await self.opens()

    async def settle(self) -> None:
        """Let the bot do all that it has to do at this moment."""
        while True:
            busy = False
            with suppress(NetworkError):
                busy = bool(await self.app.ingest.poll(wait=0))
            while await self.app.worker.step():
                busy = True
            await self.app.wake.sweep()
            while await self.app.jobs.step():
                busy = True
            await self.app.sender.claim()
            while await self.app.files.step():
                busy = True
            busy = await self._sent() or busy
            if not self.telegram.waiting() and (not busy or await self._rests()):
                return

    async def _rests(self) -> bool:
        in_hand = self.telegram.waiting() or self.app.sender.tasks or self.app.answers
        return not in_hand and await self.app.database.read(rest.idle, self.clock.now())

    async def _sent(self) -> bool:
        """Wait until the sender sleeps or has nothing left; whether it had work."""
        sender = self.app.sender
        busy = bool(sender.tasks)
        before = len(self.clock.sleepers)
        while doing := {*sender.tasks, *self.app.answers}:
            asleep = len(self.clock.sleepers)
            if sender.tasks and asleep >= max(1, before) and asleep >= len(sender.tasks):
                return False
            self.clock.dozed.clear()
            dozes = asyncio.create_task(self.clock.dozed.wait())
            done, _ = await asyncio.wait(
                {*doing, dozes}, timeout=STUCK, return_when=asyncio.FIRST_COMPLETED
            )
            dozes.cancel()
            assert done, "the sender does not come to rest"
            await asyncio.sleep(0)  # what has ended is taken from the lists
        if self.app.failed.done():
            self.app.failed.result()
        return busy

    async def passes(self, **span: float) -> None:
        """Let time pass, in steps no longer than the next thing that falls due."""
        async for _ in rest.walk(self.app.database, self.clock, timedelta(**span)):
            # The bot has polled all the while: that time passes is no outage.
            self.app.ingest.heard_at = self.clock.monotonic()
            await self.app.database.write(outage.heard, now=self.clock.now())
            await self.app.wake.sweep()
            if not await self._rests():
                await self.settle()

    async def away(self, **span: float) -> None:
        """Let time pass in which the bot hears nothing and does nothing."""
        self.clock.forward(timedelta(**span))
        await self.settle()

    async def moves_in(
        self, user: int, address: str, relation: HomeRelation = HomeRelation.FAMILY
    ) -> None:
        """The office has verified that somebody lives at an address."""

        def enter(db: Connection) -> None:
            desk = office(db, Scope(1), now=self.clock.now(), chance=self.chance)
            desk.roles = frozenset({Role.ADMIN})
            person = people.of_user(db, desk.scope, user)
            assert person is not None
            setup.enter(
                desk,
                user=user,
                name=person.name,
                lang=person.lang,
                home=address,
                relation=relation,
            )

        await self.app.database.write(enter)

    def person(self, user: int) -> Person:
        """Somebody of the sample estate."""
        return Person(self, user, self.telegram.people[user].first_name)

    def heard(self, chat: int) -> str:
        """All that the bot says in a chat, as it looks now."""
        me = self.telegram.bot["id"]
        return "\n".join(
            spoken(one)
            for one in self.telegram.history(chat)
            if one.get("from", {}).get("id") == me
        )

    def seen(self, chat: int) -> str:
        """The last few messages of a chat, for a failed test."""
        return "\n---\n".join(spoken(one) for one in self.telegram.history(chat)[-4:])

    @property
    def group(self) -> str:
        """What the bot says in the staff group."""
        return self.heard(self.GROUP)

    async def rows(self, sql: str, **named: Any) -> list[Any]:
        """Look into the database."""
        return await self.app.database.read(lambda db: db.all(sql, **named))


@dataclass(frozen=True, slots=True)
class Dawn:
    """A town just founded, as it is kept for the next test: files, Telegram, and chance."""

    files: dict[str, bytes]
    telegram: str
    chance: Any


DAWNS: dict[tuple[datetime, bool], Dawn] = {}


@asynccontextmanager
async def town(
    folder: Path, *, start: datetime = START, empty: bool = False
) -> AsyncIterator[Town]:
    """A town at a moment, searched as it closes; `empty` has people but no estate yet."""
    if (start, empty) not in DAWNS:
        DAWNS[start, empty] = await _founded(folder, start, empty=empty)
    dawn = DAWNS[start, empty]
    for name, content in dawn.files.items():
        (folder / name).write_bytes(content)
    clock, chance = MovedClock(start), Random()
    chance.setstate(dawn.chance)
    telegram = Telegram.from_json(
        json.loads(dawn.telegram),
        clock=clock.now,
        monotonic=clock.monotonic,
        chance=Random(12),
    )
    place = Town(folder, telegram, clock, chance)
    with searched(folder, telegram, TOKEN):
        await place.opens()
        try:
            yield place
        finally:
            await place.closes()


async def _founded(folder: Path, start: datetime, *, empty: bool) -> Dawn:
    clock, chance = MovedClock(start), Random(7)
    telegram = Telegram(
        token=TOKEN,
        bot={"id": 424242, "is_bot": True, "first_name": "邻里", "username": "linli_bot"},
        clock=clock.now,
        monotonic=clock.monotonic,
        chance=Random(11),
    )
    told = sample.read()
    sample.populate(telegram, told)
    place = Town(folder, telegram, clock, chance)
    await place.opens()
    if not empty:
        await place.app.database.write(sample.load, told, clock, chance)
        sample.greet(telegram, told)
        await place.settle()
    await place.closes()
    return Dawn(_contents(folder), json.dumps(telegram.to_json()), chance.getstate())


def _contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
