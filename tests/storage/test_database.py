"""The connection: what it takes from aiosqlite, and that work is whole or not at all."""

import asyncio
import inspect
import sqlite3
from pathlib import Path
from typing import Any

import aiosqlite
import pytest

from storage.connection import Connection
from storage.database import Database
from storage.file import wal_is_safe


async def test_what_is_not_public_in_aiosqlite_is_still_there(tmp_path: Path) -> None:
    """`_execute` runs a function on the connection's thread, `_conn` is sqlite3's own object."""
    assert list(inspect.signature(aiosqlite.Connection._execute).parameters) == [
        "self",
        "fn",
        "args",
        "kwargs",
    ]
    inner = await aiosqlite.connect(tmp_path / "one.db", isolation_level=None)
    execute: Any = inner._execute
    assert isinstance(inner._conn, sqlite3.Connection)
    assert await execute(lambda a, *, b: (a, b), 1, b=2) == (1, 2)
    with pytest.raises(ZeroDivisionError):
        await execute(lambda: 1 / 0)
    await inner.close()


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 45, 9), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 53, 0), True),
    ],
)
def test_wal_only_where_its_race_is_mended(version: tuple[int, int, int], safe: bool) -> None:
    assert wal_is_safe(version) is safe


async def test_a_durable_database_survives_losing_power(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "one.db")

    def pragmas(db: Connection) -> dict[str, object]:
        names = ["journal_mode", "synchronous", "foreign_keys", "secure_delete", "trusted_schema"]
        return {name: row[0] for name in names if (row := db.one(f"PRAGMA {name}"))}

    wal = wal_is_safe(sqlite3.sqlite_version_info)
    assert await database.read(pragmas) == {
        "journal_mode": "wal" if wal else "truncate",
        "synchronous": 2 if wal else 3,
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
    }
    await database.close()


async def test_one_mistake_in_a_shared_commit_is_its_own(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "one.db", durable=False)
    await database.write(lambda db: db.run("CREATE TABLE t (name TEXT UNIQUE)"))

    def enter(db: Connection, name: str) -> None:
        db.run("INSERT INTO t VALUES (:name)", name=name)
        if name == "bad":
            raise ValueError(name)

    results = await asyncio.gather(
        *(database.write(enter, name) for name in ("a", "bad", "b", "a", "c")),
        return_exceptions=True,
    )
    assert [type(one) for one in results] == [
        type(None),
        ValueError,
        type(None),
        sqlite3.IntegrityError,
        type(None),
    ]
    rows = await database.read(lambda db: [row["name"] for row in db.all("SELECT name FROM t")])
    assert rows == ["a", "b", "c"]
    await database.close()


async def test_work_that_fails_leaves_nothing_and_holds_nobody_up(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "one.db", durable=False)
    await database.write(lambda db: db.run("CREATE TABLE t (name TEXT)"))

    def half(db: Connection) -> None:
        db.run("INSERT INTO t VALUES ('half')")
        raise sqlite3.OperationalError("database or disk is full")

    other = asyncio.create_task(database.write(lambda db: db.run("INSERT INTO t VALUES ('other')")))
    with pytest.raises(sqlite3.OperationalError):
        await database.work(half)
    assert await other == 1
    rows = await database.read(lambda db: [row["name"] for row in db.all("SELECT name FROM t")])
    assert rows == ["other"]
    await database.close()


def test_a_full_disk_ends_the_transaction_by_itself_and_that_is_noticed(db: Connection) -> None:
    grown = db.one("PRAGMA page_count")
    assert grown is not None
    db.raw.execute(f"PRAGMA max_page_count = {grown[0]}").fetchall()
    db.begin()

    def fill() -> None:
        for number in range(100):
            db.run("INSERT INTO meta VALUES (:key, :value)", key=str(number), value="x" * 4000)

    with pytest.raises(sqlite3.OperationalError, match="full"):
        fill()
    with pytest.raises(sqlite3.OperationalError, match="gone"):
        db.commit()
    db.rollback()
    assert db.all("SELECT 1 FROM meta") == []
