"""Opens the data folder: writable, locked, of a schema that this program knows."""

import os
import sqlite3

from bot.config import Config
from bot.lock import Lock, Taken
from storage import phones
from storage.connection import Connection, DatabaseError, Unavailable
from storage.database import Database
from storage.migrations import ForeignFile, NewerSchema, migrate, newest, version
from storage.sealing import KEY_FILE, KeyUnusable

FINDING, USAGE, FOLDER, BUSY, TOKEN, SCHEMA = 1, 2, 73, 75, 77, 78


class Failure(Exception):
    """Ends the program with a line and an exit code."""

    def __init__(self, code: int, line: str) -> None:
        super().__init__(line)
        self.code = code


async def open_database(config: Config, *, create: bool) -> Database:
    """Open and migrate the database; raises `Failure`."""
    if create:
        try:
            config.data.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Failure(FOLDER, f"cannot use {config.data}: {error.strerror}") from None
    elif not config.database.exists():
        raise Failure(FOLDER, f"no data in {config.data}")
    if not os.access(config.data, os.W_OK):
        raise Failure(FOLDER, f"cannot write to {config.data}")
    _refuse_newer(config)
    try:
        database = await Database.open(config.database)
    except DatabaseError as error:
        raise Failure(FOLDER, f"cannot open {config.database}: {error}") from None
    try:
        await database.call(migrate)
    except (NewerSchema, ForeignFile) as error:
        await database.close()
        raise Failure(SCHEMA, f"{config.database}: {error}") from None
    except DatabaseError as error:
        await database.close()
        raise Failure(FOLDER, f"cannot use {config.database}: {error}") from None
    return database


def _refuse_newer(config: Config) -> None:
    """Look at the schema without touching a byte of the file."""
    if not config.database.exists():
        return
    raw = sqlite3.connect(f"file:{config.database}?mode=ro", uri=True)
    try:
        at = version(Connection(raw))
    except Unavailable:
        return  # a killed process has left a journal to roll back; `migrate` looks again
    except DatabaseError as error:
        raise Failure(FOLDER, f"cannot read {config.database}: {error}") from None
    finally:
        raw.close()
    if at > newest():
        raise Failure(SCHEMA, f"{config.database} has schema {at}, this program knows {newest()}")


async def open_locked(config: Config) -> tuple[Database, Lock]:
    """Open the folder for the one process that may change it; raises `Failure`."""
    lock = lock_of(config)
    try:
        database = await open_database(config, create=True)
    except Failure:
        lock.release()
        raise
    wrong = await database.read(key_trouble)
    if wrong is not None:
        await database.close()
        lock.release()
        raise Failure(FOLDER, wrong)
    return database, lock


def lock_of(config: Config) -> Lock:
    """The folder's lock, for the one process that may change everything; raises `Failure`."""
    try:
        config.data.mkdir(parents=True, exist_ok=True)
        return Lock(config.data)
    except Taken:
        raise Failure(BUSY, f"another linli runs on {config.data}") from None
    except OSError as error:
        raise Failure(FOLDER, f"cannot use {config.data}: {error.strerror}") from None


def key_trouble(db: Connection) -> str | None:
    """Why the phone numbers that are kept cannot be read; without any a lost key is replaced."""
    somebody = phones.any_sealed(db)
    try:
        if somebody is None:
            db.sealer.make_key()
        else:
            phones.whole(db, *somebody)
    except (KeyUnusable, OSError) as error:
        return f"{error}; put {KEY_FILE} back from its backup, or: linli key renew"
    return None
