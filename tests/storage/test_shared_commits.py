"""What waits for a shared commit is written, whatever becomes of those it was to share it with."""

import asyncio
from pathlib import Path

from storage import meta
from storage.connection import Connection
from storage.database import Database
from storage.migrations import migrate


def nothing(_: Connection) -> None:
    """Work that is never begun."""


async def test_a_write_left_to_work_that_is_cancelled_is_written(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "linli.db", durable=False)
    await database.call(migrate)
    held, second = asyncio.Event(), asyncio.Event()

    async def holds(until: asyncio.Event) -> None:
        async with database.exclusively():
            await until.wait()

    try:
        async with asyncio.timeout(10):
            first_holder = asyncio.create_task(holds(held))
            await asyncio.sleep(0)
            write = asyncio.create_task(database.write(meta.put, "told", "yes"))
            await asyncio.sleep(0)
            await asyncio.sleep(0)  # the write's flush stands in line
            second_holder = asyncio.create_task(holds(second))
            await asyncio.sleep(0)
            work = asyncio.create_task(database.work(nothing))
            await asyncio.sleep(0)
            held.set()  # the flush leaves the write to the work behind it
            await first_holder
            work.cancel()
            second.set()
            await second_holder
            await write
        assert await database.read(meta.get, "told") == "yes"
    finally:
        second.set()
        await database.close()
