"""Has work done in a process of its own and takes each result in once.

A job is a row until its result is in the database: killed anywhere before, it is begun anew
in a fresh folder. The child gets files and gives files; the bot alone reads and writes rows.
"""

import asyncio
import logging
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from random import Random
from shutil import rmtree
from typing import Any, Concatenate, ParamSpec, TypeVar

from telegram.error import BadRequest, TelegramError

from actions import jobs
from actions.jobs import Job
from actions.staging import Stager
from bot import papers, sheets
from bot.client import Client
from bot.clock import Clock
from bot.errands import Errand, Made
from bot.ready import Ready
from bot.undrawn import gathered
from bot.workplace import lay_out, made_in, workplace, write_json
from bot.workshop import LONGEST
from storage import chats
from storage import jobs as rows
from storage.connection import Connection, Unavailable
from storage.database import Database
from storage.rows import Scope
from workflow.refusal import Refusal

P = ParamSpec("P")
R = TypeVar("R")
log = logging.getLogger(__name__)
ROOT = Path(__file__).parent.parent
ATTEMPTS = 3
LONGEST_SLEEP = 30.0
AGAIN_AFTER = timedelta(seconds=30)
PIECE = 400
KINDS = {**papers.KINDS, **sheets.KINDS}
MANNERS = 19
"""How nice the child is: on one core for both, whoever presses a button comes before a file."""


class Failed(Exception):
    """The child came to no good end; says how, never with whose words."""


class NotNow(Exception):
    """What the job needs cannot be had at this moment."""


class Jobs:
    """One job at a time; `out` gets what a taken-in result has promised."""

    def __init__(
        self,
        client: Client,
        database: Database,
        folder: Path,
        *,
        files: Path,
        clock: Clock,
        chance: Random,
        bot: str,
        out: Callable[[list[Ready]], None],
        longest: float = LONGEST,
    ) -> None:
        self.client = client
        self.database = database
        self.folder = folder
        self.files = files
        self.clock = clock
        self.chance = chance
        self.bot = bot
        self.out = out
        self.longest = longest
        self.woken = asyncio.Event()

    async def run(self) -> None:
        """Do what was asked for, for ever."""
        await asyncio.to_thread(rmtree, self.folder, ignore_errors=True)
        while True:
            self.woken.clear()
            while await self.step():
                pass
            try:
                await asyncio.wait_for(self.woken.wait(), LONGEST_SLEEP)
            except TimeoutError:
                continue

    async def step(self) -> bool:
        """One attempt at one job; False when none waits. A bad one ends neither others nor us."""
        job = await self.database.read(rows.first, now=self.clock.now())
        if job is None:
            return False
        try:
            await self._do(job)
        except Refusal as refusal:
            await self._give_up(job, refusal)
        except Unavailable:
            raise
        except NotNow as error:
            log.warning("job %d (%s) put off: %s", job.id, job.kind, error)
            await self._write(job, _put_off)
        except (Failed, OSError) as error:
            log.warning("job %d (%s): %s", job.id, job.kind, error)
        except Exception:
            log.exception("job %d (%s)", job.id, job.kind)
        return True

    async def _do(self, job: Job) -> None:
        """Raises `Refusal` when it comes to nothing, `Failed` when another try may help."""
        if job.attempts >= ATTEMPTS:
            raise Refusal("job-failed")
        await self.database.write(rows.begin, Scope(job.estate_id), job.id)
        with workplace(self.folder) as place:
            await self._prepare(job, place)
            await self._work(job, place)
            made = await asyncio.to_thread(made_in, place)
        await self._stage(job, made)
        self.out(await self._write(job, _take_in, made))

    async def _give_up(self, job: Job, refusal: Refusal) -> None:
        """Whoever asked hears of it, if anybody can be told."""
        try:
            self.out(await self._write(job, _refuse, refusal))
        except Unavailable:
            raise
        except Exception:
            log.exception("job %d (%s)", job.id, job.kind)
            await self.database.write(rows.end, Scope(job.estate_id), job.id, state="failed")

    async def _prepare(self, job: Job, place: Path) -> None:
        """Read what the child needs, in parts: others get the connection in between."""
        kind = KINDS[job.kind]
        about = await self._write(job, kind.about)
        await asyncio.to_thread(write_json, place / "about.json", [about])
        wanted = [sha256 for _, sha256 in about.get("files", [])]
        await asyncio.to_thread(lay_out, self.files, wanted, place / "files")
        if "file_id" in job.given:
            content = await self._download(job.given["file_id"])
            await asyncio.to_thread((place / "sheet").write_bytes, content)
        after: int | None = 0
        while after is not None:
            part = await self._write(job, kind.gather, after)
            await asyncio.to_thread(write_json, place / "lines.jsonl", part.lines)
            after = part.after

    async def _download(self, file_id: str) -> bytes:
        """What was sent, kept nowhere else."""
        try:
            found = await self.client.call("getFile", file_id=file_id)
            return await self.client.download(found["file_path"])
        except BadRequest:
            raise Refusal("refused-sheet-gone") from None
        except TelegramError as error:
            raise NotNow(type(error).__name__) from None

    async def _stage(self, job: Job, made: Made) -> None:
        """Compare lines with what is known, in pieces; what cannot be entered is a fault."""
        stager = await self._write(job, KINDS[job.kind].begin, made)
        if stager is None:
            return
        for first in range(0, len(made.lines), PIECE):
            piece = made.lines[first : first + PIECE]
            await self._write(job, _stage, stager, piece)
        made.faults.extend(stager.faults)

    async def _work(self, job: Job, place: Path) -> None:
        """Let the child work; raises `Failed` when it ends badly or takes too long."""
        ours = {name: value for name, value in os.environ.items() if name[:6] != "LINLI_"}
        child = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "bot.workshop", job.kind, str(place)),
            cwd=ROOT,
            env=ours,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
        )
        with suppress(ProcessLookupError):  # done already
            os.setpriority(os.PRIO_PROCESS, child.pid, MANNERS)
        try:
            _, complaint = await asyncio.wait_for(child.communicate(), self.longest)
        except TimeoutError:
            raise Failed(f"not done in {self.longest:g} s") from None
        finally:
            if child.returncode is None:
                child.kill()
                await child.wait()
        if child.returncode:
            last = complaint.decode(errors="replace").strip().rpartition("\n")[2]
            raise Failed(f"exit {child.returncode} {last.partition(':')[0][:80]}")

    async def _write(
        self, job: Job, body: Callable[Concatenate[Errand, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Run `body` at the desk of whoever asked, in a transaction."""

        def at_desk(db: Connection) -> R:
            desk = jobs.desk_of(db, job, now=self.clock.now(), chance=self.chance)
            chat = chats.get(db, job.chat_id)
            lang = chat.lang if chat else desk.estate.lang
            return body(Errand(desk, job, lang, self.bot), *args, **kwargs)

        return await self.database.write(at_desk)


def _put_off(errand: Errand) -> None:
    jobs.put_off(errand.desk, errand.job, AGAIN_AFTER)


def _stage(errand: Errand, stager: Stager, lines: list[Any]) -> None:
    stager.stage(errand.desk, lines)


def _take_in(errand: Errand, made: Made) -> list[Ready]:
    if not jobs.done(errand.desk, errand.job):
        return []
    KINDS[errand.job.kind].take_in(errand, made)
    return gathered(errand.desk)


def _refuse(errand: Errand, refusal: Refusal) -> list[Ready]:
    if jobs.failed(errand.desk, errand.job):
        KINDS[errand.job.kind].give_up(errand, refusal)
    return gathered(errand.desk)
