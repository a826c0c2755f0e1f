"""Fetches what people sent into files of our own, named by their content.

A file id works only for this bot, and only while Telegram keeps the file; the archive
needs the bytes. The address that getFile gives carries the token: it is never kept.
"""

import asyncio
import hashlib
import logging
import os
from datetime import timedelta
from pathlib import Path
from tempfile import NamedTemporaryFile

from telegram.error import BadRequest, TelegramError

from bot.client import Client
from bot.clock import Clock
from storage import media, media_retention
from storage.connection import Connection
from storage.database import Database
from storage.media import Medium
from storage.media_retention import Discarded
from storage.rows import Scope

log = logging.getLogger(__name__)
LONGEST_WAIT = timedelta(hours=6)
LONGEST_SLEEP = 30.0
AT_ONCE = 4


class Files:
    """The fetcher; what it writes is there whole or not at all."""

    def __init__(self, client: Client, database: Database, folder: Path, *, clock: Clock) -> None:
        self.client = client
        self.database = database
        self.folder = folder
        self.clock = clock
        self.woken = asyncio.Event()

    async def run(self) -> None:
        """Fetch what is wanted, for ever."""
        while True:
            self.woken.clear()
            while await self.step():
                pass
            try:
                await asyncio.wait_for(self.woken.wait(), LONGEST_SLEEP)
            except TimeoutError:
                continue

    async def step(self) -> int:
        """Fetch a few, or take a few off the disk; how many it is done with for now."""
        wanted, discarded = await self.database.write_along(_look, self.clock)
        if wanted:  # first: what is fetched may be what another one discards
            await asyncio.gather(*(self._fetch(medium) for medium in wanted))
            return len(wanted)
        return sum([await self._discard(one) for one in discarded])

    async def _discard(self, one: Discarded) -> bool:
        """Whether it is gone; what the disk does not let go of is tried again."""
        if one.sha256 is not None and not one.shared:
            try:
                await asyncio.to_thread(place(self.folder, one.sha256).unlink, missing_ok=True)
            except OSError as error:
                log.warning("file %d not removed: %s", one.id, type(error).__name__)
                return False
        await self.database.write(media_retention.gone, Scope(one.estate_id), one.id)
        return True

    async def _fetch(self, medium: Medium) -> None:
        scope = Scope(medium.estate_id)
        try:
            found = await self.client.call("getFile", file_id=medium.file_id)
            content = await self.client.download(found["file_path"])
            sha256 = await asyncio.to_thread(keep, self.folder, content)
        except (TelegramError, OSError, KeyError) as error:  # the path is optional in the Bot API
            wait = min(timedelta(seconds=2 ** min(medium.attempts, 15)), LONGEST_WAIT)
            log.warning("file %d not fetched: %s", medium.id, type(error).__name__)
            await self.database.write(
                media.again,
                scope,
                medium.id,
                due=self.clock.now() + wait,
                gone=isinstance(error, BadRequest),
            )
            return
        await self.database.write(media.kept, scope, medium.id, sha256=sha256)


def _look(db: Connection, clock: Clock) -> tuple[list[Medium], list[Discarded]]:
    return media.wanted(db, now=clock.now(), limit=AT_ONCE), media_retention.discarded(
        db, limit=AT_ONCE
    )


def place(folder: Path, sha256: str) -> Path:
    """Where the content with this digest is kept."""
    return folder / sha256[:2] / sha256[2:]


def keep(folder: Path, content: bytes) -> str:
    """Write content under its own SHA-256, by way of a temporary name; the digest."""
    sha256 = hashlib.sha256(content).hexdigest()
    kept = place(folder, sha256)
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=kept.parent, suffix=".part", delete=False) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(file.name).replace(kept)
    return sha256
