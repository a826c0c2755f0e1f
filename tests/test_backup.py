"""The data is copied while the bot runs, put back, and goes on; copies leave in time."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from bot import audit, backup
from bot.clock import Clock
from bot.config import Config
from bot.lock import Lock
from bot.opening import BUSY, FINDING, FOLDER, Failure
from bot.restore import restore
from storage import meta
from storage.sealing import KEY_FILE
from tests.program import an_installation, linli
from tests.town import Town

WANG, SUN, ZHOU = 1001, 1005, 2001
NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)


def config(town: Town) -> Config:
    return Config(data=town.folder)


async def copied(town: Town) -> Path:
    return await backup.make(config(town), town.folder / "backups", now=town.clock.now())


async def test_a_copy_is_made_beside_the_running_bot_and_put_back(town: Town) -> None:
    wang = town.person(WANG)
    await wang.sends("photo", caption="卫生间吊顶滴水")
    await wang.presses("✅")
    copy = await copied(town)
    await town.person(SUN).says("七号楼垃圾没人收")
    await town.closes()
    aside = await restore(config(town), copy, now=town.clock.now(), chance=Random(1))
    assert aside is not None
    assert (aside / "linli.db").exists()
    await town.opens()
    assert [row["no"][-4:] for row in await town.rows("SELECT no FROM cases")] == ["0001"]
    assert not await town.rows("SELECT 1 FROM drafts")
    photo = (await town.rows("SELECT sha256 FROM media"))[0]["sha256"]
    assert (town.folder / "files" / photo[:2] / photo[2:]).exists()
    verdict = await audit.verify(town.app.database)
    assert verdict.broken_at is None
    await town.person(ZHOU).presses("我来受理", chat=town.GROUP)
    assert "周客服已接手 0001" in wang.chat


async def test_what_the_copy_still_had_to_send_is_not_sent_twice(town: Town) -> None:
    await town.person(WANG).blocks()
    await town.app.database.write(
        lambda db: db.run("UPDATE outbox SET state = 'queued', message_id = NULL WHERE id = 1")
    )
    copy = await copied(town)
    await town.closes()
    await restore(config(town), copy, now=town.clock.now(), chance=Random(1))
    await town.opens()
    states = {row["state"] for row in await town.rows("SELECT state FROM outbox")}
    assert states <= {"sent", "uncertain"}


async def test_who_was_forgotten_stays_so_after_a_restore(town: Town) -> None:
    await town.person(WANG).reports("暗号葡萄柚漏水")
    copy = await copied(town)
    wang = town.person(WANG)
    await wang.says("/forget")
    await wang.presses("继续删除")
    await wang.presses("撤回并删除")
    await town.closes()
    await restore(config(town), copy, now=town.clock.now(), chance=Random(1))
    await town.opens()
    assert not await town.rows("SELECT 1 FROM people WHERE user_id = :user", user=WANG)
    await town.closes()
    (town.folder / "linli.db").unlink()  # and when the last state is lost, the list remembers
    (copy.parent / backup.FORGOTTEN).write_text('[[1, 2, "2026-03-03T12:14:00.000Z"]]')
    later = town.clock.now() + timedelta(minutes=1)
    await restore(config(town), copy, now=later, chance=Random(1))
    await town.opens()
    assert not await town.rows("SELECT 1 FROM people WHERE user_id = :user", user=WANG)


async def test_a_copy_has_no_key_and_is_for_its_owner_alone(town: Town) -> None:
    copy = await copied(town)
    assert (town.folder / KEY_FILE).exists()
    assert not list(copy.rglob(KEY_FILE))
    assert copy.stat().st_mode & 0o077 == 0
    assert (copy / "linli.db").stat().st_mode & 0o077 == 0


async def test_every_night_at_three(town: Town) -> None:
    await town.passes(hours=6)  # 02:14
    assert not await town.app.upkeep.step()
    await town.passes(hours=1)
    assert await town.app.upkeep.step()
    assert not await town.app.upkeep.step()
    await town.passes(days=1)
    assert await town.app.upkeep.step()
    assert len(backup.copies(town.folder / "backups")) == 2


async def test_the_file_is_written_anew_only_when_something_was_erased(town: Town) -> None:
    wang = town.person(WANG)
    await wang.reports("暗号葡萄柚漏水")
    await wang.says("/forget")
    await wang.presses("继续删除")
    await wang.presses("撤回并删除")
    assert await town.app.database.read(meta.get, "erased")
    await town.passes(hours=7)
    assert await town.app.upkeep.step()
    assert await town.app.database.read(meta.get, "erased") is None
    every = b"".join(path.read_bytes() for path in town.folder.rglob("*") if path.is_file())
    assert "葡萄柚".encode() not in every


async def test_a_folder_that_cannot_be_written_is_tried_again_later(town: Town) -> None:
    (town.folder / "backups").write_text("in the way")
    await town.passes(hours=7)
    assert not await town.app.upkeep.step()
    (town.folder / "backups").unlink()
    assert not await town.app.upkeep.step()
    await town.passes(hours=1)
    assert await town.app.upkeep.step()


def test_seven_days_and_four_weeks_are_kept(tmp_path: Path) -> None:
    for day in range(60):
        made = NOW - timedelta(days=60 - day)
        (tmp_path / made.strftime(backup.WRITTEN)).mkdir()
        backup.prune(tmp_path, now=made)
    ages = [(NOW - made).days for made, _ in backup.copies(tmp_path)]
    assert ages[:7] == [1, 2, 3, 4, 5, 6, 7]
    assert len(ages) in (9, 10)
    assert max(ages) < 35
    backup.prune(tmp_path, now=NOW + timedelta(days=40))
    assert backup.copies(tmp_path) == []


def test_what_was_left_half_way_is_cleared_away(tmp_path: Path) -> None:
    for made in (NOW - timedelta(days=2), NOW - timedelta(hours=1)):
        (tmp_path / f"{made.strftime(backup.WRITTEN)}.part").mkdir()
    backup.prune(tmp_path, now=NOW)
    left = [path.name for path in tmp_path.iterdir()]
    assert left == ["linli-20260304-110000.part"]
    assert backup.copies(tmp_path) == []


def test_other_folders_are_left_alone(tmp_path: Path) -> None:
    for name in ("linli-notes", "photos", "linli-20200101-000000x"):
        (tmp_path / name).mkdir()
    backup.prune(tmp_path, now=NOW)
    assert len(list(tmp_path.iterdir())) == 3


async def test_a_restore_is_refused_while_the_bot_runs(tmp_path: Path) -> None:
    await an_installation(tmp_path)
    with Lock(tmp_path), pytest.raises(Failure) as failed:
        await restore(Config(data=tmp_path), tmp_path, now=NOW, chance=Random(1))
    assert failed.value.code == BUSY


async def test_a_damaged_copy_changes_nothing(town: Town, tmp_path: Path) -> None:
    copy = await copied(town)
    await town.closes()
    with closing(sqlite3.connect(copy / "linli.db")) as raw:
        raw.execute("DROP TRIGGER journal_is_append_only_1")
        raw.execute("UPDATE journal SET action = 'nothing' WHERE seq = 2")
        raw.commit()
    before = (town.folder / "linli.db").read_bytes()
    with pytest.raises(Failure) as failed:
        await restore(config(town), copy, now=NOW, chance=Random(1))
    assert failed.value.code == FINDING
    assert (town.folder / "linli.db").read_bytes() == before
    with pytest.raises(Failure) as failed:
        await restore(config(town), tmp_path / "nowhere", now=NOW, chance=Random(1))
    assert failed.value.code == FOLDER
    await town.opens()


async def test_the_commands(tmp_path: Path) -> None:
    data, copies = tmp_path / "data", tmp_path / "copies"
    data.mkdir()
    await an_installation(data)
    made = await linli("backup", str(copies), data=str(data))
    assert (made.code, made.err) == (0, "")
    ((_, copy),) = backup.copies(copies)
    assert str(copy) in made.out
    assert str(data / KEY_FILE) in made.out
    put = await linli("restore", str(copy), data=str(data))
    assert put.code == 0
    looked = await linli("audit", "verify", data=str(data))
    assert looked.code == 0
    again = await linli("restore", str(copies), data=str(data))
    assert (again.code, again.line) == (FOLDER, f"linli: no copy in {copies}")


@pytest.mark.parametrize(("days", "ok"), [(1, True), (3, False)])
async def test_the_doctor_misses_a_copy_after_two_days(tmp_path: Path, days: int, ok: bool) -> None:
    await an_installation(tmp_path)
    last = (Clock().now() - timedelta(days=days)).isoformat()
    await an_installation(tmp_path, lambda db: meta.put(db, "last-backup", last))
    looked = await linli("doctor", data=str(tmp_path), bot_token="1:" + "x" * 30)
    line = next(one for one in looked.out.splitlines() if "backup" in one)
    assert line.startswith("ok" if ok else "BAD")


def test_files_go_along_by_another_name(tmp_path: Path) -> None:
    source = tmp_path / "one"
    source.write_bytes(b"photo")
    backup.link(source, tmp_path / "there" / "one")
    assert source.stat().st_nlink == 2
    with pytest.raises(FileNotFoundError):
        backup.link(tmp_path / "none", tmp_path / "there" / "none")
