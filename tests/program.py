"""Runs the program in a process of its own, as the one who installs it does."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random

from aiohttp import web

from bot.clock import Clock
from playground import server
from playground.telegram import Telegram
from storage.database import Database
from storage.migrations import migrate

ROOT = Path(__file__).parent.parent

SECRET = "424242:a-token-that-only-the-playground-knows"

OTHER = "515151:a-token-that-only-the-playground-knows"

NOWHERE = "http://127.0.0.1:9"  # the discard port: nobody listens


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def line(self) -> str:
        """The one line that says why."""
        (only,) = [one for one in self.err.splitlines() if one.startswith("linli: ")]
        return only


UNCOMPILED = "PYTHONDONTWRITEBYTECODE"
"""With it each start would compile the whole program, which is done once where it is installed."""


async def begun(*arguments: str, **settings: str) -> asyncio.subprocess.Process:
    clean = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("LINLI_") and name != UNCOMPILED
    }
    given = {f"LINLI_{name.upper()}": value for name, value in settings.items()}
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot.main",
        *arguments,
        cwd=ROOT,
        env=clean | given,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


async def linli(*arguments: str, **settings: str) -> Ended:
    process = await begun(*arguments, **settings)
    out, err = await asyncio.wait_for(process.communicate(), 60)
    assert process.returncode is not None
    return Ended(process.returncode, out.decode(), err.decode())


async def stopped(process: asyncio.subprocess.Process) -> Ended:
    process.send_signal(signal.SIGTERM)
    out, err = await asyncio.wait_for(process.communicate(), 30)
    assert process.returncode is not None
    return Ended(process.returncode, out.decode(), err.decode())


@asynccontextmanager
async def api(token: str = SECRET) -> AsyncIterator[tuple[Telegram, str]]:
    """A Telegram on this machine, and its address."""
    telegram = Telegram(
        token=token,
        bot={"id": int(token.partition(":")[0]), "first_name": "邻里", "username": "linli_bot"},
        clock=Clock().now,
        chance=Random(3),
    )
    telegram.add_person(2006, "陈管理")
    runner = server.runner(server.application(telegram))
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield telegram, f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


async def a_line(process: asyncio.subprocess.Process) -> str:
    """The next line on stdout."""
    assert process.stdout is not None
    return (await asyncio.wait_for(process.stdout.readline(), 30)).decode()


async def an_installation(folder: Path, *write: object) -> None:
    """A data folder with a migrated database, changed by `write`."""
    database = await Database.open(folder / "linli.db")
    await database.call(migrate)
    for one in write:
        await database.write(one)  # type: ignore[arg-type]
    await database.close()
