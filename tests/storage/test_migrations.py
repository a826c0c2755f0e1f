"""A file is brought to the newest schema, or it is not touched at all."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from bot.config import Config
from bot.opening import SCHEMA, Failure, open_database
from storage.connection import Connection
from storage.migrations import APPLICATION_ID, ForeignFile, migrate, newest, version


def content(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def ours(db: Connection) -> dict[str, str]:
    """Our tables; those of SQLite and of its full-text index are no rows of ours."""
    rows = db.all("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
    return {
        row["name"]: row["sql"]
        for row in rows
        if not row["name"].startswith(("sqlite_", "search_words"))
    }


def test_from_nothing_to_the_newest(db: Connection) -> None:
    mark = db.one("PRAGMA application_id")
    assert mark is not None
    assert mark[0] == APPLICATION_ID
    assert version(db) == newest()
    assert migrate(db) == []
    assert db.all("PRAGMA foreign_key_check") == []
    assert all(sql.endswith("STRICT") for sql in ours(db).values())


def test_every_table_but_the_global_ones_has_an_estate(db: Connection) -> None:
    without = {
        table
        for table in ours(db)
        if all(row["name"] != "estate_id" for row in db.all(f"PRAGMA table_info({table})"))
    }
    assert without == {"meta", "inbox", "chats", "estates"}


async def test_a_newer_file_is_refused_and_not_a_byte_of_it_changes(tmp_path: Path) -> None:
    config = Config(data=tmp_path)
    await (await open_database(config, create=True)).close()
    raw = sqlite3.connect(config.database)
    raw.execute(f"PRAGMA user_version = {newest() + 1}")
    raw.close()
    before = content(tmp_path)
    with pytest.raises(Failure) as refused:
        await open_database(config, create=True)
    assert refused.value.code == SCHEMA
    assert str(newest() + 1) in str(refused.value)
    assert content(tmp_path) == before


def test_somebody_elses_file_is_refused(tmp_path: Path) -> None:
    raw = sqlite3.connect(tmp_path / "other.db", isolation_level=None)
    raw.execute("PRAGMA application_id = 1234")
    with pytest.raises(ForeignFile):
        migrate(Connection(raw))
    assert raw.execute("SELECT COUNT(*) FROM sqlite_master").fetchone() == (0,)
    raw.close()


async def test_a_journal_left_by_a_killed_process_is_rolled_back(tmp_path: Path) -> None:
    """Killed while its pages were on their way into the file: the next start undoes them."""
    config = Config(data=tmp_path / "data")
    await (await open_database(config, create=True)).close()
    raw = sqlite3.connect(config.database, isolation_level=None)
    raw.execute("PRAGMA journal_mode = TRUNCATE")
    raw.execute("PRAGMA cache_size = 1")
    raw.execute("BEGIN IMMEDIATE")
    for number in range(200):
        raw.execute("INSERT INTO meta VALUES (?, ?)", (f"half-{number}", "x" * 3000))
    raw.execute("UPDATE estates SET name = 'half'")
    shutil.copytree(config.data, tmp_path / "dead")
    raw.execute("ROLLBACK")
    raw.close()
    dead = Config(data=tmp_path / "dead")
    assert dead.database.with_name("linli.db-journal").stat().st_size > 0

    database = await open_database(dead, create=True)
    assert await database.read(lambda db: db.all("SELECT 1 FROM meta")) == []
    (check,) = await database.read(lambda db: db.all("PRAGMA integrity_check"))
    assert check[0] == "ok"
    await database.close()
