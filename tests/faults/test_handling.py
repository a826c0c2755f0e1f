"""An update that raises, that is cut off, or that ends the process takes nobody with it."""

import asyncio
import logging
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from telegram import Update
from telegram.ext import MessageHandler, filters

from actions import drafting
from bot.logs import Redact
from bot.worker import ATTEMPTS
from handlers.context import Context
from locales import loaded
from storage import inbox, meta, search
from storage.connection import Connection, DatabaseError
from storage.database import Database
from storage.rows import Scope
from tests.faults.effects import effects, said
from tests.faults.mortal import Fate, Moment, MortalTown, SimulatedCrash
from tests.town import Town
from workflow import almanac
from workflow.terms import Urgency

WANG, ZHAO, CHEN = 1001, 1002, 1003


async def half_way_then_raise(update: Update, context: Context) -> None:
    await context.session.do(drafting.begin, "report", {"words": "half"})
    raise RuntimeError("a mistake of ours")


async def half_way_then_break_a_rule(update: Update, context: Context) -> None:
    await context.session.do(
        lambda desk: desk.db.run("INSERT INTO estates (id) VALUES (:id)", id=desk.estate.id)
    )


async def read_what_cannot_be_read(update: Update, context: Context) -> None:
    message = update.effective_message
    assert message is not None
    Urgency(message.text or "")


async def die(update: Update, context: Context) -> None:
    raise SimulatedCrash


def on_boom(place: Town, body: object) -> None:
    """Words that our own mistake waits for."""
    place.app.dispatcher.add_handler(MessageHandler(filters.Regex("^boom$"), body), group=0)  # type: ignore[arg-type]
    handlers = place.app.dispatcher.handlers[0]
    assert isinstance(handlers, list)
    handlers.insert(0, handlers.pop())


@pytest.mark.parametrize("mistake", [half_way_then_raise, half_way_then_break_a_rule])
async def test_a_raising_handler_takes_back_its_own_update_only(
    mistake: object, town: Town
) -> None:
    on_boom(town, mistake)
    town.telegram.says(ZHAO, ZHAO, "楼道灯坏了")
    town.telegram.says(WANG, WANG, "boom")
    town.telegram.says(CHEN, CHEN, "垃圾没人收")
    await town.settle()

    drafts = await town.rows("SELECT data FROM drafts ORDER BY id")
    assert len(drafts) == 2
    assert '"half"' not in str([row["data"] for row in drafts])
    (parked,) = await town.rows("SELECT id, error FROM inbox WHERE state = 'parked'")
    reference = parked["error"].split()[0]
    assert reference.startswith("E-")
    assert reference in town.person(WANG).screen
    assert "8888-0000" in town.person(WANG).screen
    assert reference in town.group
    assert f"linli inbox retry {parked['id']}" in town.group
    for neighbour in (ZHAO, CHEN):
        assert "就这样提交" in town.person(neighbour).screen


async def test_the_log_says_where_and_by_which_error_but_not_in_whose_words(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    on_boom(town, read_what_cannot_be_read)
    await town.person(WANG).says("boom")
    caught = (one.__dict__ | {"exc_text": None} for one in caplog.records)
    written = "\n".join(Redact().format(logging.makeLogRecord(one)) for one in caught)
    assert 'Urgency(message.text or "")' in written
    assert "builtins.ValueError" in written
    assert "boom" not in written


def test_nor_does_what_ends_the_program() -> None:
    fails = "from bot import logs; logs.set_up('info'); int(input())"
    ended = subprocess.run(
        [sys.executable, "-c", fails], input="漏水\n", capture_output=True, text=True, check=False
    )
    assert ended.returncode == 1
    assert "CRITICAL bot.logs ended" in ended.stderr
    assert "builtins.ValueError" in ended.stderr
    assert "漏水" not in ended.stderr


async def test_what_was_parked_can_be_brought_back(town: Town) -> None:
    on_boom(town, half_way_then_raise)
    await town.person(WANG).says("boom")
    handlers = town.app.dispatcher.handlers[0]
    assert isinstance(handlers, list)
    handlers.pop(0)
    (parked,) = await town.rows("SELECT id FROM inbox WHERE state = 'parked'")
    assert await town.app.database.write(inbox.retry, parked["id"])
    await town.settle()
    assert not await town.rows("SELECT 1 FROM inbox WHERE state IN ('parked', 'new')")
    assert "boom" in town.person(WANG).screen


async def test_an_update_that_ends_the_process_again_and_again_is_parked(
    town: Town, tmp_path: Path
) -> None:
    moment = Moment.of(town)
    folder = tmp_path / "again"
    folder.mkdir()
    async with MortalTown(folder, moment, seed=3) as place:
        place.telegram.says(WANG, WANG, "boom")
        place.telegram.says(ZHAO, ZHAO, "楼道灯坏了")
        ended = 0
        for _ in range(ATTEMPTS + 3):
            await place.lives(Fate())
            on_boom(place, die)
            try:
                await place.settle()
            except SimulatedCrash:
                ended += 1
                await place.vanishes()
            else:
                break
        assert ended == ATTEMPTS
        (parked,) = await place.rows("SELECT error FROM inbox WHERE state = 'parked'")
        reference, _, why = parked["error"].partition(" ")
        assert why == "the process ended five times"
        assert reference in place.person(WANG).screen
        assert reference in place.group
        assert place.group.count(reference) == 1
        assert "就这样提交" in place.person(ZHAO).screen


async def test_a_damaged_index_of_words_holds_nobody_up_and_the_night_mends_it(town: Town) -> None:
    resident = town.person(WANG)
    await town.app.database.write(lambda db: db.run("DELETE FROM search_words_data"))
    await resident.says("卫生间吊顶滴水")
    await resident.presses("提交")
    (case,) = await town.rows("SELECT id FROM cases WHERE words = '卫生间吊顶滴水'")
    assert await town.rows("SELECT 1 FROM inbox WHERE state = 'parked'") == []
    with pytest.raises(DatabaseError):
        await town.app.database.read(search.find, Scope(1), "吊顶", limit=10)
    await town.app.database.vacuum()
    found = await town.app.database.write(search.find, Scope(1), "吊顶", limit=10)
    assert case["id"] in {hit.case_id for hit in found}


class Watched(Fate):
    """Remembers what was not yet loaded when a try was counted."""

    unloaded: bool = False

    def reach(self, step: str) -> None:
        super().reach(step)
        if step.startswith("before UPDATE inbox SET attempts"):
            self.unloaded |= not (
                almanac.year.cache_info().currsize and loaded.cache_info().currsize
            )


async def test_a_counted_try_is_nothing_but_the_try(town: Town, tmp_path: Path) -> None:
    """Whatever else went on between the count and the try would be blamed on the update."""
    moment = Moment.of(town)
    folder = tmp_path / "again"
    folder.mkdir()
    async with MortalTown(folder, moment, seed=3) as place:
        await place.lives(Fate())
        for user in (WANG, ZHAO, CHEN):
            place.telegram.says(user, user, "卫生间吊顶滴水")
        await place.app.ingest.poll(wait=0)
        await place.vanishes()

        almanac.year.cache_clear()
        loaded.cache_clear()
        fate = Watched()
        await place.lives(fate)
        others = place.begins(_busy(place.app.database))
        while await place.app.worker.step():
            pass
        others.cancel()
        await place.vanishes()
        counted = [
            i for i, step in enumerate(fate.steps) if step.startswith("before UPDATE inbox SET att")
        ]
        assert len(counted) == 3
        for at in counted:
            tried = fate.steps.index("before SAVEPOINT handling", at)
            between = {step for step in fate.steps[at + 1 : tried] if "FROM inbox" not in step}
            assert between == {"before COMMIT", "after COMMIT", "before BEGIN IMMEDIATE"}
        assert not fate.unloaded


async def _busy(database: Database) -> None:
    """Others write as well."""
    while True:
        await database.write(meta.put, "busy", "yes")


async def test_cut_off_at_any_moment_the_next_start_does_it_all(town: Town, tmp_path: Path) -> None:
    """The worker is cancelled after so many turns of the loop, then the process starts again."""
    moment = Moment.of(town)
    folder = tmp_path / "again"
    folder.mkdir()

    def everything(place: Town) -> None:
        place.telegram.says(WANG, WANG, "卫生间吊顶滴水")
        place.telegram.says(ZHAO, ZHAO, "楼道灯坏了")

    async with MortalTown(folder, moment, seed=3) as place:
        await place.lives(Fate())
        everything(place)
        await place.settle()
        expected, spoken = await effects(place), said(place.telegram)

    cut = 0
    for turns in range(40):
        async with MortalTown(folder, moment, seed=3) as place:
            await place.lives(Fate())
            everything(place)
            await place.app.ingest.poll(wait=0)
            working = asyncio.create_task(place.app.worker.step())
            for _ in range(turns):
                await asyncio.sleep(0)
            cut += working.cancel()
            await asyncio.gather(working, return_exceptions=True)
            assert not place.app.database.db.raw.in_transaction
            await place.app.database.write(meta.put, "still", "usable")
            await place.vanishes()
            await place.lives(Fate())
            await place.settle()
            assert await effects(place) == expected
            assert not spoken - said(place.telegram)
    assert cut


async def test_a_cancelled_holder_takes_nobody_else_with_it(tmp_path: Path) -> None:
    """On the real thread: whoever shares the commit of a cancelled piece of work is answered."""
    database = await Database.open(tmp_path / "one.db", durable=False)
    await database.call(lambda db: db.run("CREATE TABLE t (name TEXT)"))
    begun, go_on = threading.Event(), threading.Event()

    def slow(db: Connection) -> None:
        db.run("INSERT INTO t VALUES ('slow')")
        begun.set()
        go_on.wait()

    other = asyncio.create_task(database.write(lambda db: db.run("INSERT INTO t VALUES ('other')")))
    async with database.exclusively():
        await asyncio.sleep(0)
        working = asyncio.create_task(database.work(slow))
        await asyncio.sleep(0)
    await asyncio.to_thread(begun.wait)
    working.cancel()
    await asyncio.sleep(0)
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await working
    await asyncio.wait_for(other, 5)
    rows = await database.read(lambda db: [row["name"] for row in db.all("SELECT name FROM t")])
    assert sorted(rows) == ["other", "slow"]
    assert not database.db.raw.in_transaction
    await database.close()


async def test_a_due_row_that_cannot_be_done_holds_nobody_up(town: Town) -> None:
    wang = town.person(1001)
    await wang.reports("卫生间吊顶滴水")
    sql = "UPDATE due SET facts = '{}' WHERE kind = 'first-answer'"
    await town.app.database.write(lambda db: db.run(sql))
    await wang.reports("楼道灯不亮了")
    await town.passes(hours=20)
    assert "有一个提醒没能执行" in town.group
    assert "0002" in town.group
    assert "还没有答复报告人" in town.group, "the second ladder goes on"


async def test_old_updates_are_forgotten_however_many_there_were(town: Town) -> None:
    sql = """
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1300)
        INSERT INTO inbox (update_id, body, digest, received_at, state)
        SELECT -i, '{"words": "old"}', 'd', '2026-02-01T00:00:00.000Z', 'done' FROM n
        """
    await town.app.database.write(lambda db: db.run(sql))
    await town.passes(hours=25)
    left = await town.rows("SELECT COUNT(*) AS n FROM inbox WHERE update_id < 0")
    assert left[0]["n"] == 0
