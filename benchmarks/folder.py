"""Data folders as an office has them: the sample estate, and what a measure needs on top."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random

from bot.clock import Clock
from bot.demo import sample
from storage import meta
from storage.connection import Connection
from storage.migrations import migrate


@contextmanager
def opened(folder: Path) -> Iterator[Connection]:
    """The database of a folder on which no bot runs, in one transaction."""
    folder.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(folder / "linli.db", isolation_level=None)) as raw:
        raw.row_factory = sqlite3.Row
        raw.execute("PRAGMA synchronous = OFF")
        db = Connection(raw)
        migrate(db)
        db.begin()
        yield db
        db.commit()


def with_estate(folder: Path) -> Path:
    """The sample estate as a real one, by day whatever the hour: at night more is said."""
    with opened(folder) as db:
        sample.load(db, sample.read(), Clock(), Random(1))
        meta.drop(db, "demo")
        db.run("UPDATE estates SET quiet_from = '00:00', quiet_to = '00:00'")
        quieten(db)
    return folder


def quieten(db: Connection) -> None:
    """What was promised while the folder was filled counts as sent."""
    db.run("UPDATE outbox SET state = 'sent' WHERE state <> 'sent'")
    db.run("UPDATE cards SET shown = wanted WHERE wanted <> shown")
