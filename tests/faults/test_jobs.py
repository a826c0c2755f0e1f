"""A job that is killed, fails or takes too long: done again, its effect once, its owner told."""

import asyncio
from pathlib import Path

import pytest

from bot.jobs import ATTEMPTS
from tests.faults.mortal import AWAY, Fate, Moment, MortalTown, press
from tests.town import Town

FENG = 2005

MOMENTS = (
    "before INSERT INTO jobs",
    "before UPDATE jobs SET attempts",
    "before BEGIN IMMEDIATE",  # the one after the attempt is counted
    "before UPDATE jobs SET state",
    "before INSERT INTO documents",
    "before COMMIT",  # of the result
    "after COMMIT",
    "before sendDocument",
    "after sendDocument",
    "before DELETE FROM documents",
)


def files(town: Town) -> int:
    """How many files the manager has got."""
    return sum("document" in message for message in town.telegram.history(FENG))


def step_of(moment: str, steps: list[str]) -> int:
    """Where in an undisturbed life the moment is."""
    after = 0
    if moment == "before BEGIN IMMEDIATE":
        after = step_of("before UPDATE jobs SET attempts", steps)
    if moment.endswith("COMMIT"):
        after = step_of("before INSERT INTO documents", steps)
    return next(i for i, step in enumerate(steps) if i > after and step.startswith(moment))


@pytest.mark.parametrize("moment", MOMENTS)
async def test_killed_at_any_moment_its_file_comes_once(
    moment: str, tmp_path: Path, beginning: Moment
) -> None:
    async with MortalTown(tmp_path, beginning, seed=5) as town:
        await town.lives(Fate())
        town.telegram.says(FENG, FENG, "/settings")
        await town.settle()
        for label in ("海报和表格", "📄 海报"):
            press(town.telegram, FENG, label)
            await town.settle()
        ordered = Moment.of(town)
    fate = Fate()
    async with MortalTown(tmp_path, ordered, seed=5) as town:
        press(town.telegram, FENG, "车库")
        await town.lives(fate)
        await town.settle()
        assert files(town) == 1
    async with MortalTown(tmp_path, ordered, seed=5) as town:
        press(town.telegram, FENG, "车库")
        await town.dies(Fate(at=step_of(moment, fate.steps)))
        sent = files(town)
        await town.lives(Fate())
        await town.settle()
        town.clock.forward(AWAY)
        await town.settle()
        # Telegram had the file when the note of it was lost: then it may be there twice.
        assert files(town) == 1 + sent
        assert sent == (moment in ("after sendDocument", "before DELETE FROM documents"))
        states = await town.rows("SELECT state FROM jobs")
        assert [row["state"] for row in states] == ["done"]
        assert not await town.rows("SELECT 1 FROM documents")
        assert not list((tmp_path / "jobs").iterdir())


async def orders(town: Town) -> None:
    """The manager asks for all posters; nothing is done yet."""
    feng = town.person(FENG)
    await feng.says("/settings")
    await feng.presses("海报和表格")
    await feng.presses("📄 海报")
    screen = town.telegram.screen(FENG)
    town.telegram.presses(FENG, FENG, screen["message_id"], "全部位置")
    await town.app.ingest.poll(wait=0)
    await town.app.worker.step()


async def test_a_job_that_takes_too_long_is_told_in_a_sentence(town: Town) -> None:
    await orders(town)
    town.app.jobs.longest = 0.0
    for _ in range(ATTEMPTS):
        assert await town.app.jobs.step()
        assert files(town) == 0
    await town.settle()
    assert "文件没有做成。请再试一次" in town.person(FENG).screen
    town.app.jobs.longest = 60.0
    await orders(town)
    await town.settle()
    assert files(town) == 2


async def test_a_child_that_dies_is_begun_anew(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    await orders(town)
    place = town.folder / "jobs"
    place.write_text("no folder can be made here", encoding="utf-8")
    assert await town.app.jobs.step()
    assert "FileExistsError" in caplog.text or "Errno" in caplog.text
    place.unlink()
    await town.settle()
    assert files(town) == 2


def at_work(folder: Path) -> list[str]:
    """The processes that were given a place below the folder."""
    lines = (_command(one) for one in Path("/proc").glob("[0-9]*/cmdline"))
    return [line for line in lines if str(folder) in line and "bot.workshop" in line]


def _command(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:  # it has just ended
        return ""


async def test_a_stop_ends_the_child_and_loses_nothing(town: Town) -> None:
    await orders(town)
    working = asyncio.ensure_future(town.app.jobs.step())
    async with asyncio.timeout(20):
        while not at_work(town.folder):  # noqa: ASYNC110 - another process gives no event
            await asyncio.sleep(0.005)
    working.cancel()
    await asyncio.gather(working, return_exceptions=True)
    assert not at_work(town.folder)
    assert not list((town.folder / "jobs").iterdir())
    await town.settle()
    assert files(town) == 2


async def test_what_failed_is_logged_and_not_with_whose_words(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    await orders(town)
    longer_than_a_code_can_be = "UPDATE places SET code = hex(zeroblob(2000)) WHERE kind = 'garage'"
    await town.app.database.write(lambda db: db.run(longer_than_a_code_can_be))
    await town.settle()
    assert "job 1 (posters): exit 1 segno.encoder.DataOverflowError" in caplog.text
    assert "地下车库" not in caplog.text
    assert "文件没有做成" in town.person(FENG).screen


@pytest.mark.parametrize(
    "odd",
    [
        "UPDATE jobs SET kind = 'tomorrow'",
        "UPDATE jobs SET facts = 'no longer read'",
        "UPDATE roles SET role = 'tomorrow' WHERE person_id = (SELECT person_id FROM jobs)",
    ],
)
async def test_a_job_that_nobody_can_do_ends_and_ends_nothing_else(odd: str, town: Town) -> None:
    await orders(town)
    await town.app.database.write(lambda db: db.run(odd))
    for _ in range(ATTEMPTS + 1):
        assert await town.app.jobs.step()
    assert not await town.app.jobs.step()
    assert [row["state"] for row in await town.rows("SELECT state FROM jobs")] == ["failed"]
    await town.app.database.write(lambda db: db.run("UPDATE roles SET role = 'manager'"))
    await orders(town)
    await town.settle()
    assert files(town) == 2
