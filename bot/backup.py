"""Copies the data folder while its bot runs, and keeps as many copies as are promised.

A copy is a folder: the database, checked and without anything erased between its rows, and
the files that it names. The key of the phone numbers is not in it: whoever finds a copy
cannot read them.
"""

import asyncio
import json
import os
import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import datetime, timedelta
from pathlib import Path

from bot.config import Config
from bot.files import place
from storage import journal, media
from storage.connection import Connection
from storage.file import rewrite, wal_is_safe
from workflow.retention import SPANS, Keep

NAME, WRITTEN = "linli-", "linli-%Y%m%d-%H%M%S"
FORGOTTEN = "forgotten.json"
"""Who was forgotten, as numbers: a restored copy is made to forget them again."""

PART, STALE = ".part", timedelta(days=1)
"""What a killed process has left half-way is cleared away on the next day."""

DAILY, WEEKLY = 7, 4
PAGES, PAUSE = 256, 0.005
"""A step is a megabyte, and lets the bot commit before the next."""

RESTARTS = 5


class Unusable(Exception):
    """The copy is damaged or none of ours; the text says what is wrong."""


class Restless(Exception):
    """The bot has written between the steps again and again, each time from the start."""


async def make(config: Config, folder: Path, *, now: datetime) -> Path:
    """Make a copy, then let go of those whose time is over; the new one's folder.

    Raises OSError, `Unusable` when the copy does not hold, and errors of the database.
    """
    made = folder / now.strftime(WRITTEN)
    part = made.with_suffix(PART)
    await asyncio.to_thread(_make, config, part)
    await asyncio.to_thread(part.replace, made)
    await asyncio.to_thread(prune, folder, now=now)
    return made


def _make(config: Config, part: Path) -> None:
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(parents=True, mode=0o700)
    copy = part / config.database.name
    _copy_database(config.database, copy)
    with closing(opened(copy)) as db:
        rewrite(db)
        check(db)
        kept = media.kept_files(Connection(db))
        forgotten = journal.forgotten(Connection(db))
    for sha256 in kept:
        with suppress(FileNotFoundError):  # not fetched yet, or erased since
            link(place(config.files, sha256), place(part / config.files.name, sha256))
    told = part.parent / FORGOTTEN
    told.write_text(json.dumps(forgotten), encoding="ascii")


def _copy_database(source: Path, target: Path) -> None:
    """In steps; whenever the bot writes in between, SQLite begins anew, and at last all at once."""
    last = restarts = 0

    def watch(_: int, left: int, __: int) -> None:
        nonlocal last, restarts
        restarts += left > last > 0
        last = left
        if restarts > RESTARTS:
            raise Restless

    steps = -1 if wal_is_safe(sqlite3.sqlite_version_info) else PAGES  # with WAL nobody waits
    with closing(opened(source)) as theirs, closing(opened(target)) as ours:
        try:
            theirs.backup(ours, pages=steps, progress=watch, sleep=PAUSE)
        except Restless:
            theirs.backup(ours)
    target.chmod(0o600)


def opened(file: Path) -> sqlite3.Connection:
    """A connection of its own, for a file that others may be using."""
    raw = sqlite3.connect(file, isolation_level=None, timeout=30)
    raw.row_factory = sqlite3.Row
    raw.execute("PRAGMA secure_delete = ON")
    return raw


def check(raw: sqlite3.Connection) -> None:
    """Look a copy over; raises `Unusable`."""
    found = raw.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise Unusable(found)
    verdict = journal.verify(Connection(raw))
    if verdict.broken_at is not None:
        raise Unusable(f"the journal is broken at line {verdict.broken_at}")


def link(source: Path, target: Path) -> None:
    """The same file under another name, or a copy on another disk."""
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(source, target)
    except FileNotFoundError:
        raise
    except OSError:
        shutil.copy2(source, target)


def copies(folder: Path, *, suffix: str = "") -> list[tuple[datetime, Path]]:
    """The whole copies of a folder, newest first; UTC. `.part` as suffix: those not finished."""
    found = []
    for path in folder.glob(f"{NAME}*{suffix}"):
        name = path.name.removesuffix(suffix)
        with suppress(ValueError):
            found.append((datetime.strptime(f"{name}+0000", f"{WRITTEN}%z"), path))
    return sorted(found, reverse=True)


def prune(folder: Path, *, now: datetime) -> list[Path]:
    """Keep the newest of each of the last days and weeks, and none beyond its time."""
    days: set[str] = set()
    weeks: set[str] = set()
    gone = [path for made, path in copies(folder, suffix=PART) if now - made >= STALE]
    for made, path in copies(folder):
        day, week = made.strftime("%Y-%m-%d"), made.strftime("%G-%V")
        daily = day not in days and len(days) < DAILY
        weekly = week not in weeks and len(weeks) < WEEKLY
        days.add(day)
        weeks.add(week)
        if now - made >= SPANS[Keep.BACKUPS] or not (daily or weekly):
            gone.append(path)
    for path in gone:
        shutil.rmtree(path)
    return gone
