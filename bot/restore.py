"""Puts a copy in the place of the data, while no bot runs, and goes on from there."""

import json
import shutil
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from random import Random

from actions import forgetting
from actions.delivery import office
from bot import backup
from bot.config import Config
from bot.opening import FINDING, FOLDER, SCHEMA, Failure, lock_of, open_database
from storage import journal, outbox_retention, people
from storage.connection import Connection, DatabaseError
from storage.migrations import ForeignFile, NewerSchema, fits
from storage.rows import Scope


async def restore(config: Config, source: Path, *, now: datetime, chance: Random) -> Path | None:
    """Restore a copy; where what was there before has been put. Raises `Failure`."""
    with lock_of(config):
        forgotten = _looked_over(config, source)
        aside = _put_aside(config, now)
        shutil.copyfile(source / config.database.name, config.database)
        config.database.chmod(0o600)
        files = source / config.files.name
        for file in files.rglob("*"):
            if file.is_file():
                backup.link(file, config.files / file.relative_to(files))
        database = await open_database(config, create=False)
        try:
            await database.write(_go_on, forgotten, now, chance)
            await database.vacuum()
        finally:
            await database.close()
    return aside


Forgotten = list[tuple[int, int, str]]
"""`(estate, person, when)`."""


def _looked_over(config: Config, source: Path) -> Forgotten:
    """Refuse a copy that does not hold before anything is touched; who is to be forgotten again."""
    copy = source / config.database.name
    if not copy.is_file():
        raise Failure(FOLDER, f"no copy in {source}")
    try:
        with closing(backup.opened(copy)) as raw:
            fits(Connection(raw))
            backup.check(raw)
    except (NewerSchema, ForeignFile) as error:
        raise Failure(SCHEMA, f"{copy}: {error}") from None
    except (backup.Unusable, DatabaseError) as error:
        raise Failure(FINDING, f"{copy}: {error}") from None
    found: set[tuple[int, int, str]] = set()
    with suppress(OSError, ValueError):
        listed = json.loads((source.parent / backup.FORGOTTEN).read_text(encoding="ascii"))
        found |= {(one[0], one[1], one[2]) for one in listed}
    if config.database.exists():
        with suppress(DatabaseError), closing(backup.opened(config.database)) as raw:
            found |= set(journal.forgotten(Connection(raw)))
    return sorted(found)


def _put_aside(config: Config, now: datetime) -> Path | None:
    """What is there now is kept, whole, until somebody deletes it."""
    there = [*config.data.glob(f"{config.database.name}*"), config.files]
    there = [path for path in there if path.exists()]
    if not there:
        return None
    aside = config.data / now.strftime("before-restore-%Y%m%d-%H%M%S")
    aside.mkdir(mode=0o700)
    for path in there:
        path.replace(aside / path.name)
    return aside


def _go_on(db: Connection, forgotten: Forgotten, now: datetime, chance: Random) -> None:
    """What the copy still had to send may be sent long since; who was forgotten is so again."""
    outbox_retention.doubt(db, now=now)
    for estate, number, when in forgotten:
        scope = Scope(estate)
        person = people.get(db, scope, number)
        if person is None or not people.met_before(db, scope, number, when=when):
            continue
        forgetting.erase(office(db, scope, now=now, chance=chance), person)
