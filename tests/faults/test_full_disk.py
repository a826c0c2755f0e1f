"""The disk is full, or somebody else holds the database: nothing is lost, nothing is halved."""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest

from storage.connection import Connection, Unavailable
from tests.faults.effects import effects, said
from tests.faults.mortal import Fate, Moment, MortalTown
from tests.town import town

NEIGHBOURS = (1001, 1002, 1003, 1004, 1005)
SECOND = timedelta(seconds=1)


@pytest.fixture
async def written(tmp_path: Path) -> Moment:
    """Five neighbours have each written a report and not yet pressed ✅."""
    (tmp_path / "first").mkdir()
    async with town(tmp_path / "first") as place:
        for user in NEIGHBOURS:
            place.telegram.says(user, user, f"楼道灯坏了，{user} 号报修")
        await place.settle()
        return Moment.of(place)


def everybody_submits(place: MortalTown) -> None:
    for user in NEIGHBOURS:
        screen = place.telegram.screen(user)
        submit = screen["reply_markup"]["inline_keyboard"][0][0]
        assert "✅" in submit["text"]
        place.telegram.presses(user, user, screen["message_id"], submit["text"])


async def undisturbed(folder: Path, moment: Moment) -> tuple[object, object]:
    async with MortalTown(folder, moment, seed=1) as place:
        await place.lives(Fate())
        everybody_submits(place)
        await place.settle()
        return await effects(place), said(place.telegram)


async def struggles(place: MortalTown, *, seconds: int) -> int:
    """What the bot's tasks do again and again; how often the database refused."""
    refusals = 0

    async def attempt(deed: Callable[[], Awaitable[object]]) -> None:
        nonlocal refusals
        try:
            await deed()
        except Unavailable:
            refusals += 1

    for _ in range(seconds):
        running = [
            asyncio.create_task(attempt(deed))
            for deed in (
                lambda: place.app.ingest.poll(wait=0),
                place.app.worker.step,
                place.app.sender.claim,
                place.app.wake.sweep,
            )
        ]
        for _ in range(300):
            await asyncio.sleep(0)
        refusals += place.app.worker.careful
        while not all(task.done() for task in running):
            place.clock.forward(SECOND)
            await asyncio.sleep(0)
        for task in running:
            task.result()
    return refusals


def full_but_for(pages: int) -> Callable[[Connection], None]:
    """The file may grow by so many pages and no more; what is free inside is used up."""

    def limit(db: Connection) -> None:
        db.run("CREATE TABLE IF NOT EXISTS ballast (words TEXT)")
        while (free := db.one("PRAGMA freelist_count")) and free[0]:
            db.run("INSERT INTO ballast VALUES (:words)", words="x" * 3000)
        grown = db.one("PRAGMA page_count")
        assert grown is not None
        db.raw.execute(f"PRAGMA max_page_count = {grown[0] + pages}").fetchall()

    return limit


def room_again(db: Connection) -> None:
    db.raw.execute("PRAGMA max_page_count = 1073741823").fetchall()


@pytest.mark.parametrize("pages", [*range(10), 14, 18])
async def test_a_full_disk_halves_nothing_and_loses_nothing(
    pages: int, tmp_path: Path, written: Moment
) -> None:
    expected, spoken = await undisturbed(tmp_path, written)
    async with MortalTown(tmp_path, written, seed=1) as place:
        await place.lives(Fate())
        await place.app.database.call(full_but_for(pages))
        everybody_submits(place)
        refusals = await struggles(place, seconds=6)
        assert refusals or pages > 1
        known = {row["id"] for row in await place.rows("SELECT id FROM cases")}
        receipts = await place.rows("SELECT case_id FROM outbox WHERE kind = 'receipt'")
        assert {row["case_id"] for row in receipts} == known, "half a report"
        await place.app.database.call(room_again)
        place.clock.forward(timedelta(seconds=2))
        await place.settle()
        assert await effects(place) == expected
        assert said(place.telegram) == spoken


async def test_what_cannot_be_kept_is_not_confirmed(tmp_path: Path, written: Moment) -> None:
    async with MortalTown(tmp_path, written, seed=1) as place:
        await place.lives(Fate())
        await place.settle()
        await place.app.database.call(full_but_for(0))
        for number in range(40):
            place.telegram.says(1001, 1001, f"{number} " + "水" * 2000)
        with pytest.raises(Unavailable):
            await place.app.ingest.poll(wait=0)
        with pytest.raises(Unavailable):
            await place.app.ingest.poll(wait=0)
        assert place.telegram.waiting() == 40
        await place.app.database.call(room_again)
        assert await place.app.ingest.poll(wait=0) == 40


async def test_what_has_room_does_not_wait_for_what_has_none(
    tmp_path: Path, written: Moment
) -> None:
    """The last update of a shared commit does not fit: its companions are done without it."""
    parted = False
    for pages in range(16):
        async with MortalTown(tmp_path, written, seed=1) as place:
            await place.lives(Fate())
            everybody_submits(place)
            place.telegram.says(1001, 1001, "梯" * 4000)
            await place.app.ingest.poll(wait=0)
            await place.app.database.call(full_but_for(pages))
            await struggles(place, seconds=8)
            rows = await place.rows("SELECT state FROM inbox ORDER BY id DESC LIMIT 6")
            states = [row["state"] for row in rows]
            parted = states == ["new"] + ["done"] * 5
            await place.app.database.call(room_again)
            place.clock.forward(timedelta(seconds=2))
            await place.settle()
            assert len(await place.rows("SELECT 1 FROM cases")) == len(NEIGHBOURS)
            assert not await place.rows("SELECT 1 FROM inbox WHERE state IN ('new', 'parked')")
        if parted:
            break
    assert parted


async def test_somebody_else_holds_the_database(tmp_path: Path, written: Moment) -> None:
    expected, spoken = await undisturbed(tmp_path, written)
    async with MortalTown(tmp_path, written, seed=1) as place:
        await place.lives(Fate())
        await place.app.database.call(
            lambda db: db.raw.execute("PRAGMA busy_timeout = 0").fetchall()
        )
        everybody_submits(place)
        other = sqlite3.connect(place.folder / "linli.db", isolation_level=None)
        for _ in range(3):
            other.execute("BEGIN EXCLUSIVE")
            assert await struggles(place, seconds=5)
            other.execute("ROLLBACK")
            await place.app.ingest.poll(wait=0)
        other.close()
        place.clock.forward(timedelta(seconds=2))
        await place.settle()
        assert await effects(place) == expected
        assert said(place.telegram) == spoken
        assert not await place.rows("SELECT 1 FROM inbox WHERE state = 'parked'")
