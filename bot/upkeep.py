"""Once a night, when people sleep: the file is written anew, then copied."""

import logging
from datetime import datetime, time, timedelta

from actions.forgetting import ERASED
from bot import backup
from bot.clock import Clock
from bot.config import Config
from storage import estates, meta
from storage.connection import Connection, DatabaseError
from storage.database import Database
from workflow.clockwork import next_time

log = logging.getLogger(__name__)
AT = time(3)
LOOK_EVERY = 60.0
QUIET = timedelta(hours=3)
"""How long after `AT` everybody may be made to wait for a moment."""

TRY_AGAIN = timedelta(hours=1)


class Upkeep:
    """What no transaction can do: rewriting the file and copying it."""

    def __init__(self, database: Database, config: Config, clock: Clock) -> None:
        self.database = database
        self.config = config
        self.clock = clock
        self.failed_at: datetime | None = None

    async def run(self) -> None:
        """Look every minute whether it is time."""
        while True:
            await self.step()
            await self.clock.sleep(LOOK_EVERY)

    async def step(self) -> bool:
        """Do what the night asks for, if it is time; whether it was."""
        now = self.clock.now()
        if self.failed_at is not None and now - self.failed_at < TRY_AGAIN:
            return False
        was_at = await self.database.read(_missed, now)
        if was_at is None:
            return False
        try:
            erased = await self.database.read(meta.get, ERASED)
            if erased is not None and now - was_at < QUIET:
                await self._rewrite()
            await backup.make(self.config, self.config.backups_folder, now=now)
        except (OSError, DatabaseError, backup.Unusable) as error:
            log.warning("no backup: %s", error)
            self.failed_at = now
            return False
        self.failed_at = None
        await self.database.write(meta.put, "last-backup", now.isoformat())
        return True

    async def _rewrite(self) -> None:
        began = self.clock.monotonic()
        await self.database.vacuum()
        await self.database.write(meta.drop, ERASED)
        log.info("database written anew in %.1f s", self.clock.monotonic() - began)


def _missed(db: Connection, now: datetime) -> datetime | None:
    """The last time at which it was to be done, if it was not done since."""
    done = meta.get(db, "last-backup") or meta.get(db, "since")
    zone = estates.get(db, estates.only(db)).zone
    last = next_time(AT, now, zone) - timedelta(days=1)
    return last if done is None or datetime.fromisoformat(done) < last else None
