"""Brings a database to the newest schema, forward only, one transaction each."""

from pathlib import Path

from storage.connection import Connection

APPLICATION_ID = 0x6C6E6C69  # "lnli"
FOLDER = Path(__file__).parent


class NewerSchema(Exception):
    """The file was written by a newer program; nothing is touched."""


class ForeignFile(Exception):
    """The file is a database, but not one of this program."""


def newest() -> int:
    """The number of the last migration that this program knows."""
    return max(int(file.stem) for file in FOLDER.glob("[0-9]*.sql"))


def version(db: Connection) -> int:
    """The migration that the file is at; 0 for a new file."""
    row = db.one("PRAGMA user_version")
    return int(row[0]) if row else 0


def fits(db: Connection) -> int:
    """The migration that the file is at; raises `NewerSchema` and `ForeignFile`."""
    at = version(db)
    mark = db.one("PRAGMA application_id")
    if at > newest():
        raise NewerSchema(f"schema {at}, this program knows {newest()}")
    if (mark and mark[0] not in (0, APPLICATION_ID)) or (mark and at and not mark[0]):
        raise ForeignFile(f"application id {mark[0]}")
    return at


def migrate(db: Connection) -> list[int]:
    """Run what is missing; the numbers that ran."""
    at = fits(db)
    ran = []
    for number in range(at + 1, newest() + 1):
        script = (FOLDER / f"{number:04d}.sql").read_text(encoding="utf-8")
        try:
            db.raw.executescript(
                f"BEGIN IMMEDIATE; {script}; PRAGMA application_id = {APPLICATION_ID};"
                f" PRAGMA user_version = {number}; COMMIT;"
            )
        finally:
            db.rollback()
        ran.append(number)
    return ran
