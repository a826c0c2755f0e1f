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
import sqlite3
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from aiohttp import web

from bot.clock import Clock
from bot.demo import sample
from playground import faults, server
from playground.faults import Fault
from playground.protocol import Impossible, Upload
from playground.telegram import Telegram
from storage import journal, meta
from storage.connection import Connection
from storage.database import Database
from storage.migrations import migrate

TOKEN = "515151:a-token-that-only-the-kill-test-knows"
BOT = {"id": 515151, "is_bot": True, "first_name": "邻里", "username": "linli_bot"}
GROUP, CLERKS = -1001, (2001, 2002)
FIRST_RESIDENT = 10_000
AT_ONCE = 16
SHORTEST, LONGEST = 0.1, 2.0
IMPATIENT = 8.0  # seconds after which a person presses again
DRY = 3.0  # seconds of silence after which nothing more is expected
LONGEST_END = 90.0
SUBMIT, ACCEPT, CONFIRM = "✅", "我来受理", "确定并告知报告人"
TROUBLED = ("sendMessage", "sendMessage", "editMessageText", "answerCallbackQuery", "getFile", "*")
TROUBLE: tuple[Fault, ...] = (
    faults.lost_answer,
    faults.refuse,
    faults.garbage,
    faults.error(500, "Internal Server Error: restart"),
    faults.error(502, "Bad Gateway"),
    faults.flood(1),
)


@dataclass(slots=True)
class World:
    """Telegram and what its people have done so far."""

    telegram: Telegram
    chance: Random
    words: dict[int, str] = field(default_factory=dict)  # what each resident reported
    served: set[int] = field(default_factory=set)
    presses: Counter[str] = field(default_factory=Counter)
    tries: Counter[tuple[int, str]] = field(default_factory=Counter)
    troubles: int = 0
    closing: bool = False

    def buttons(self, chat: int, label: str) -> Iterator[tuple[int, str]]:
        """Buttons with these words, the newest message first."""
        for message in reversed(self.telegram.history(chat)):
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                for button in row:
                    if label in button["text"]:
                        yield message["message_id"], button["text"]

    def press(self, user: int, chat: int, message: int, label: str, what: str) -> None:
        """Press, unless the button has just gone."""
        with contextlib.suppress(Impossible):
            self.telegram.presses(user, chat, message, label)
            self.presses[what] += 1

    def open(self, what: str) -> Iterator[tuple[int, str]]:
        """Buttons in the staff group, but those pressed in vain since the killing has ended.

        A card whose answer was lost stands there twice; one of the two is dead.
        """
        for message, label in self.buttons(GROUP, what):
            if self.tries[message, what] < 3:
                yield message, label

    def has_receipt(self, user: int) -> bool:
        """Whether the bot has confirmed the report."""
        return self.receipts(user) > 0

    def receipts(self, user: int) -> int:
        """How many messages say that the report was received."""
        return sum("已收到 WT-" in one.get("text", "") for one in self.telegram.history(user))


async def resident(world: World, user: int) -> None:
    """Reports one thing, sends it, and waits for the receipt; gets impatient."""
    world.telegram.add_person(user, f"住户{user}")
    world.telegram.starts(user)
    world.words[user] = f"第{user}号：水管漏水"
    if world.chance.random() < 0.3:
        photo = Upload("drip.jpg", b"drip", "image/jpeg")
        world.telegram.sends(user, user, "photo", photo, caption=world.words[user])
    else:
        world.telegram.says(user, user, world.words[user])
    pressed_at = -IMPATIENT
    while not world.has_receipt(user):
        await asyncio.sleep(0.1)
        if time.monotonic() - pressed_at < IMPATIENT:
            continue
        for message, label in world.buttons(user, SUBMIT):
            pressed_at = time.monotonic()
            world.press(user, user, message, label, "submit")
            if world.chance.random() < 0.2:
                world.press(user, user, message, label, "submit")
            break
    world.served.add(user)


async def residents(world: World) -> None:
    """New ones come as long as the killing goes on."""
    waiting: set[asyncio.Task[None]] = set()
    user = FIRST_RESIDENT
    while not world.closing:
        while len(waiting) < AT_ONCE:
            waiting.add(asyncio.create_task(resident(world, user)))
            user += 1
        _, waiting = await asyncio.wait(waiting, timeout=0.2, return_when="FIRST_COMPLETED")
    world.telegram.faults.clear()
    await asyncio.gather(*waiting)


async def clerks(world: World) -> None:
    """Both press what they see; who was faster decides, the other is told."""
    pressed: dict[tuple[int, str], float] = {}
    while True:
        await asyncio.sleep(0.2)
        for what in (ACCEPT, CONFIRM):
            now = time.monotonic()
            fresh = (
                (message, label)
                for message, label in world.open(what)
                if now - pressed.get((message, what), -IMPATIENT) >= IMPATIENT
            )
            for message, label in islice(fresh, AT_ONCE):
                pressed[message, what] = now
                world.tries[message, what] += world.closing
                for clerk in world.chance.sample(CLERKS, 2):
                    world.press(clerk, GROUP, message, label, what)


async def troubles(world: World) -> None:
    """Now and then a request fails in one of the ways in which requests fail."""
    while not world.closing:
        await asyncio.sleep(world.chance.uniform(0.05, 1.0))
        # Without its first answer from Telegram the program does not begin.
        if any(call.method == "getMe" for call in world.telegram.calls):
            world.telegram.faults.clear()
            method = world.chance.choice(TROUBLED)
            world.telegram.faults.next(method, world.chance.choice(TROUBLE))
            world.troubles += 1


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


def findings(world: World, file: Path) -> list[str]:
    """What was lost, doubled or broken."""
    raw = sqlite3.connect(file)
    raw.row_factory = sqlite3.Row
    db = Connection(raw)
    found = [f"resident {user} has no receipt" for user in world.words if user not in world.served]
    found += _reports(world, db)
    found += _effects(db)
    found += _queues(db)
    verdict = journal.Verdict(0, "0" * 64)
    while True:
        after = journal.verify_part(db, verdict)
        if after.broken_at is not None:
            found.append(f"the journal is broken at line {after.broken_at}")
        if after.broken_at is not None or after.rows == verdict.rows:
            break
        verdict = after
    check = db.one("PRAGMA integrity_check")
    if check is None or check[0] != "ok" or db.all("PRAGMA foreign_key_check"):
        found.append("the file is damaged")
    raw.close()
    return found


def _reports(world: World, db: Connection) -> list[str]:
    cases = Counter(row["words"] for row in db.all("SELECT words FROM cases"))
    found = []
    for user, words in world.words.items():
        if cases[words] != 1:
            found.append(f"resident {user}: {cases[words]} cases of one report")
    if cases.total() != len(world.words):
        found.append(f"{cases.total()} cases of {len(world.words)} reports")
    if db.all("SELECT 1 FROM drafts"):
        found.append("a draft is left over")
    return found


def _effects(db: Connection) -> list[str]:
    """Each of these has happened to each case exactly once."""
    found = []
    ids = [row["id"] for row in db.all("SELECT id FROM cases")]
    for action in ("case.received", "case.accept", "case.confirm"):
        done = Counter(
            row["object"]
            for row in db.all(
                "SELECT object FROM journal WHERE action = :action AND outcome = 'done'",
                action=action,
            )
        )
        found += [
            f"case {number}: {action} {done[f'case:{number}']} times"
            for number in ids
            if done[f"case:{number}"] != 1
        ]
    for kind in ("receipt", "told-accepted"):
        promised = Counter(
            row["case_id"]
            for row in db.all("SELECT case_id FROM outbox WHERE kind LIKE :kind", kind=kind + "%")
        )
        found += [
            f"case {number}: {promised[number]} times {kind}"
            for number in ids
            if promised[number] != 1
        ]
    return found


def _queues(db: Connection) -> list[str]:
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S")  # noqa: TID251
    found = [
        f"update {row['update_id']} not handled: {row['state']} after {row['attempts']} counted"
        f" tries, {row['error']}"
        for row in db.all("SELECT * FROM inbox WHERE state IN ('new', 'parked')")
    ]
    found += [
        f"{row['kind']} given up as {row['state']} after {row['ambiguous']} lost answers:"
        f" {row['error']}"
        for row in db.all("SELECT * FROM outbox WHERE state IN ('failed', 'uncertain')")
    ]
    wrong = {
        "messages not sent": "SELECT 1 FROM outbox WHERE state = 'sending'"
        " OR state = 'queued' AND due_at < :now",
        "cards not drawn": "SELECT 1 FROM cards AS k JOIN chats AS c ON c.id = k.chat_id"
        " AND c.reachable = 1 WHERE k.wanted <> k.shown",
        "photos not fetched": "SELECT 1 FROM media WHERE state <> 'kept'",
    }
    counted = {
        what: len(db.all(sql, now=now) if ":now" in sql else db.all(sql))
        for what, sql in wrong.items()
    }
    return found + [f"{count} {what}" for what, count in counted.items() if count]


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
    for one in found[:20]:
        print(one, file=sys.stderr)
    print(_figures(world, arguments, speaking, repeats, len(found), time.monotonic() - began))
    return 1 if found else 0


def _figures(
    world: World, arguments: Any, speaking: int, repeats: int, bad: int, took: float
) -> str:
    return (
        f"kill: seed {arguments.seed}, {arguments.times} kills ({speaking} after it had spoken), "
        f"{world.troubles} requests troubled, {len(world.words)} reports, "
        f"{world.presses.total()} presses, {repeats} receipts repeated, "
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
