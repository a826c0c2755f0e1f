"""Kills the real process again and again under load, and counts what was lost or doubled.

`python -m tests.kill --times 200`: this process is Telegram and all the people; `linli run`
is a child that is killed after 0.1 to 2 seconds of life and started again. Residents
report, press ✅ (some of them twice), clerks accept (both at once) and confirm; meanwhile
some requests are refused, flooded, answered with an error or with nothing. At the end the
last child runs dry and is stopped, and its database is compared with what the people did.
"""

import argparse
import asyncio
import contextlib
import os
import signal
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from aiohttp import web

from bot.clock import Clock
from bot.demo import sample
from playground import server
from playground.telegram import Telegram
from storage import meta
from storage.database import Database
from storage.migrations import migrate
from tests.aftermath import findings, told_instead
from tests.crowd import ACCEPT, CONFIRM, World, clerks, residents, troubles

TOKEN = "515151:a-token-that-only-the-kill-test-knows"
BOT = {"id": 515151, "is_bot": True, "first_name": "邻里", "username": "linli_bot"}
SHORTEST, LONGEST = 0.1, 2.0
DRY = 3.0  # seconds of silence after which nothing more is expected
LONGEST_END = 90.0


async def prepare(folder: Path, telegram: Telegram, chance: Random) -> None:
    """The sample estate in a folder that `run` accepts."""
    told = sample.read()
    sample.populate(telegram, told)
    database = await Database.open(folder / "linli.db")
    await database.call(migrate)
    await database.write(sample.load, told, Clock(), chance)
    await database.write(meta.drop, "demo")
    await database.close()
    sample.greet(telegram, told)


class Nursery:
    """Where the children come from; one lives at a time."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.child = 0

    @classmethod
    async def open(cls, folder: Path, address: str, log: int) -> "Nursery":
        """Ready to start `linli run` against this process."""
        settings = {
            "LINLI_BOT_TOKEN": TOKEN,
            "LINLI_API_URL": address,
            "LINLI_DATA": str(folder),
            "LINLI_SEND_RATE": "0",
            "LINLI_LOG": "warning",
        }
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.nursery",
            env=os.environ | settings,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=log,
        )
        return cls(process)

    async def begin(self) -> None:
        """Let a child live."""
        assert self.process.stdin is not None
        self.process.stdin.write(b"go\n")
        self.child = await self._says()

    async def end(self, number: signal.Signals) -> int:
        """Send it a signal; how it ended."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.child, number)
        code = await asyncio.wait_for(self._says(), 60)
        self.child = 0
        return code

    async def close(self) -> None:
        """No more children."""
        if self.child:
            await self.end(signal.SIGKILL)
        assert self.process.stdin is not None
        self.process.stdin.close()
        await self.process.wait()

    async def _says(self) -> int:
        assert self.process.stdout is not None
        while True:
            line = await self.process.stdout.readline()
            if not line:
                raise SystemExit("the nursery has ended")
            with contextlib.suppress(ValueError):  # the program's own greeting
                return int(line)


async def killed(world: World, nursery: Nursery, times: int) -> int:
    """Let child after child live for a moment; how many had spoken when they were killed."""
    speaking = 0
    for _ in range(times):
        before = len(world.telegram.calls)
        await nursery.begin()
        await asyncio.sleep(world.chance.uniform(SHORTEST, LONGEST))
        code = await nursery.end(signal.SIGKILL)
        if code != -signal.SIGKILL:
            raise SystemExit(f"the child ended by itself: {code}")
        speaking += len(world.telegram.calls) > before
    return speaking


async def run_dry(world: World, coming: asyncio.Task[None]) -> bool:
    """Wait until everybody is served and nobody speaks; whether it came to that."""
    began = time.monotonic()
    silent, said = began, -1
    while time.monotonic() - began < LONGEST_END:
        await asyncio.sleep(0.2)
        spoken = len(world.telegram.calls) - sum(
            call.method == "getUpdates" for call in world.telegram.calls
        )
        busy = (
            not coming.done()
            or world.telegram.waiting()
            or any(world.open(ACCEPT))
            or any(world.open(CONFIRM))
        )
        if busy or spoken != said:
            silent, said = time.monotonic(), spoken
        elif time.monotonic() - silent > DRY:
            return True
    return False


async def main(arguments: argparse.Namespace, folder: Path) -> int:
    """The whole of it; 1 if anything was lost or doubled."""
    chance = Random(arguments.seed)
    telegram = Telegram(
        token=TOKEN,
        bot=BOT,
        clock=lambda: datetime.now(UTC),  # noqa: TID251
        chance=Random(arguments.seed + 1),
        calls_kept=1_000_000,
    )
    await prepare(folder, telegram, chance)
    runner = server.runner(server.application(telegram))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    address = f"http://127.0.0.1:{runner.addresses[0][1]}"
    world = World(telegram, chance)
    coming = asyncio.create_task(residents(world))
    others = [asyncio.create_task(clerks(world)), asyncio.create_task(troubles(world))]
    began = time.monotonic()
    log = os.open(folder / "log", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    nursery = await Nursery.open(folder, address, log)
    try:
        speaking = await killed(world, nursery, arguments.times)
        world.closing = True
        await nursery.begin()
        dry = await run_dry(world, coming)
        code = await nursery.end(signal.SIGTERM)
    finally:
        for task in [coming, *others]:
            task.cancel()
        await asyncio.gather(coming, *others, return_exceptions=True)
        await nursery.close()
        await runner.cleanup()
        os.close(log)
    found = findings(world, folder / "linli.db")
    found += [] if dry else ["it did not run dry"]
    found += [f"exit code {code}"] if code else []
    repeats = sum(max(0, world.receipts(user) - 1) for user in world.words)
    told = told_instead(folder / "linli.db")
    for one in found[:20]:
        print(one, file=sys.stderr)
    took = time.monotonic() - began
    print(_figures(world, arguments, speaking, repeats, told, len(found), took))
    return 1 if found else 0


def _figures(
    world: World, arguments: Any, speaking: int, repeats: int, told: int, bad: int, took: float
) -> str:
    return (
        f"kill: seed {arguments.seed}, {arguments.times} kills ({speaking} after it had spoken), "
        f"{world.troubles} requests troubled, {len(world.words)} reports, "
        f"{world.presses.total()} presses, {repeats} receipts repeated, "
        f"{told} given up and the office told, "
        f"{bad} lost or doubled, {took:.0f} s"
    )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.kill", description=__doc__)
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--keep", type=Path, help="leave the data and the log in this folder")
    return parser.parse_args()


if __name__ == "__main__":
    given = _arguments()
    if given.keep:
        given.keep.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as temporary:
        sys.exit(asyncio.run(main(given, given.keep or Path(temporary))))
