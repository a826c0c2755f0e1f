"""A town whose process can die at any step."""

import asyncio
import json
import sqlite3
from collections.abc import Callable, Coroutine
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random
from types import TracebackType
from typing import Any, Concatenate, ParamSpec, Self, TypeVar

from telegram.request import RequestData

from bot.assembly import assemble
from bot.config import Config
from playground.keyboards import buttons
from playground.telegram import Telegram
from storage.connection import Connection
from storage.database import Database
from tests.canaries import searched
from tests.ground import TOKEN, InProcess, MovedClock
from tests.town import Town

P = ParamSpec("P")
R = TypeVar("R")
AWAY = timedelta(seconds=31)


class SimulatedCrash(BaseException):
    """The process is gone; no `except Exception` may notice."""


@dataclass(slots=True)
class Fate:
    """Counts the steps of a process and ends it at one of them."""

    at: int | None = None
    steps: list[str] = field(default_factory=list)
    dead: asyncio.Event = field(default_factory=asyncio.Event)
    requests: int = 0
    watch: Callable[[], None] = lambda: None

    def reach(self, step: str) -> None:
        """The process comes to a step, and perhaps no further."""
        if self.dead.is_set():
            raise SimulatedCrash
        self.steps.append(step)
        self.watch()
        if len(self.steps) - 1 == self.at:
            self.dead.set()
            raise SimulatedCrash


def connection(fate: Fate) -> type[sqlite3.Connection]:
    """A connection each of whose statements is a step; after COMMIT there is one more."""

    class Dying(sqlite3.Connection):
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **{**kwargs, "check_same_thread": False})

        def execute(self, sql: str, *parameters: Any) -> sqlite3.Cursor:
            if sql.startswith("PRAGMA"):
                return super().execute(sql, *parameters)
            fate.reach(f"before {' '.join(sql.split())[:60]}")
            cursor = super().execute(sql, *parameters)
            if sql == "COMMIT":
                fate.reach("after COMMIT")
            return cursor

    return Dying


class Inline(Database):
    """Runs its work in the event loop's own thread, so that each run takes the same steps."""

    async def call(
        self, body: Callable[Concatenate[Connection, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        await asyncio.sleep(0)
        return body(self.db, *args, **kwargs)


class DyingTransport(InProcess):
    """Each request is two steps: before Telegram has it, and before its answer is read."""

    def __init__(self, telegram: Telegram, fate: Fate) -> None:
        super().__init__(telegram)
        self.fate = fate

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        name = url.rpartition("/")[2]
        self.fate.reach(f"before {name}")
        await asyncio.sleep(0)
        if self.fate.dead.is_set():
            raise SimulatedCrash
        answer = await super().do_request(url, method, request_data)
        self.fate.requests += 1
        self.fate.reach(f"after {name}")
        return answer


BESIDE = ("-journal", "-wal")
"""What SQLite keeps beside its file during a transaction; a new process reads it first."""


@dataclass(frozen=True, slots=True)
class Moment:
    """All that outlives a process: the file with what lies beside it, Telegram, the time."""

    file: bytes
    beside: dict[str, bytes]
    telegram: str
    clock: MovedClock

    @classmethod
    def of(cls, town: Town) -> "Moment":
        """This very moment."""
        path = town.folder / "linli.db"
        beside = {end: path.with_name(path.name + end) for end in BESIDE}
        return cls(
            path.read_bytes(),
            {end: one.read_bytes() for end, one in beside.items() if one.exists()},
            json.dumps(town.telegram.to_json()),
            MovedClock(town.clock.at),
        )

    def lays(self, folder: Path) -> None:
        """Put the file back."""
        for end in ("", *BESIDE):
            (folder / f"linli.db{end}").unlink(missing_ok=True)
        for end, content in {"": self.file, **self.beside}.items():
            (folder / f"linli.db{end}").write_bytes(content)


class MortalTown(Town):
    """A town that begins at a moment and may be killed by its fate."""

    def __init__(self, folder: Path, moment: Moment, *, seed: int) -> None:
        moment.lays(folder)
        clock = MovedClock(moment.clock.at)
        telegram = Telegram.from_json(
            json.loads(moment.telegram),
            clock=clock.now,
            monotonic=clock.monotonic,
            chance=Random(seed),
        )
        super().__init__(folder, telegram, clock, Random(seed))
        self.database: Database | None = None
        self.search = ExitStack()

    async def lives(self, fate: Fate) -> None:
        """Start a process with a fate; its start counts among its steps."""
        database = await Inline.open(
            self.folder / "linli.db", durable=False, factory=connection(fate)
        )
        self.database = database
        request = DyingTransport(self.telegram, fate)
        self.app = await assemble(
            Config(data=self.folder, send_rate=0, api_url="http://playground"),
            token=TOKEN,
            database=database,
            request=request,
            polling=request,
            clock=self.clock,
            chance=self.chance,
            strict=True,
        )
        await self.app.recover()

    async def deaths(self, fate: Fate) -> list[tuple[str, Moment]]:
        """Live, and keep each moment at which a death would leave something new behind.

        All steps of a transaction leave the same: its file as it was, and what would undo it.
        """
        found: list[tuple[str, Moment]] = []
        last: tuple[bytes, bytes | None, int] | None = None

        def watch() -> None:
            nonlocal last
            path = self.folder / "linli.db"
            wal = self.folder / "linli.db-wal"
            now = (path.read_bytes(), wal.read_bytes() if wal.exists() else None, fate.requests)
            if now != last:
                last = now
                found.append((f"{len(fate.steps)} {fate.steps[-1]}", Moment.of(self)))

        fate.watch = watch
        await self._live(fate)
        fate.watch = lambda: None
        return found

    async def dies(self, fate: Fate) -> None:
        """Start a process that meets its fate; fails if it does not."""
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(_unless_crashed)
        life = asyncio.ensure_future(self._live(fate))
        death = asyncio.ensure_future(fate.dead.wait())
        await asyncio.wait({life, death}, return_when=asyncio.FIRST_COMPLETED)
        if not fate.dead.is_set():
            death.cancel()
            await life
            raise AssertionError(f"survived {len(fate.steps)} steps")
        await self.vanishes()
        await asyncio.gather(life, return_exceptions=True)

    SECOND = timedelta(seconds=1)

    def begins(self, task: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Let one of the program's own loops run."""
        return asyncio.create_task(task)

    async def rests(self) -> None:
        """Let everything go on that need not wait for the clock."""
        for _ in range(200):
            await asyncio.sleep(0)

    async def _live(self, fate: Fate) -> None:
        await self.lives(fate)
        await self.settle()

    async def vanishes(self) -> None:
        """Drop everything that the process had in memory, and let it clean up nothing."""
        mine = asyncio.current_task()
        tasks = [task for task in asyncio.all_tasks() if task is not mine]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self.clock.sleepers.clear()
        await self.closes()

    async def __aenter__(self) -> Self:
        self.search.enter_context(searched(self.folder, self.telegram, TOKEN))
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.closes()
        self.search.__exit__(kind, error, trace)

    async def closes(self) -> None:
        """Close the file as the kernel would."""
        if self.database is not None:
            await self.database._inner.close()
            self.database = None


def _unless_crashed(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    if not isinstance(context.get("exception"), SimulatedCrash):
        loop.default_exception_handler(context)


def press(telegram: Telegram, user: int, label: str, *, chat: int = 0) -> None:
    """Press the newest button with these words, in private or in a chat."""
    where = chat or user
    for message in reversed(telegram.history(where)):
        for button in buttons(message):
            if label in button["text"]:
                telegram.presses(user, where, message["message_id"], button["text"])
                return
    raise AssertionError(f"no button {label}")
