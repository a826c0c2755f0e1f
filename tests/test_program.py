"""The program as the one who runs it meets it: commands, exit codes, one clear line."""

import asyncio
import gc
import sqlite3
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from bot import config
from bot.clock import Clock
from bot.demo import sample
from bot.opening import BUSY, FINDING, FOLDER, SCHEMA, TOKEN, USAGE
from playground import faults
from playground.story import read_story
from storage import inbox, meta
from storage.connection import Connection
from tests.program import (
    NOWHERE,
    OTHER,
    ROOT,
    SECRET,
    a_line,
    an_installation,
    api,
    begun,
    linli,
    stopped,
)
from tests.town import Town
from workflow import almanac


async def test_the_version_is_the_packages() -> None:
    ended = await linli("--version")
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert (ended.code, ended.out) == (0, f"linli {told['project']['version']}\n")


@pytest.mark.parametrize(
    ("arguments", "settings"),
    [((), {}), (("dance",), {}), (("run",), {"send_rate": "fast"})],
)
async def test_what_cannot_be_understood(
    arguments: tuple[str, ...], settings: dict[str, str], tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    ended = await linli(*arguments, data=str(folder), **settings)
    assert ended.code == USAGE
    assert len(ended.err.strip().splitlines()) <= 2
    assert ended.out == ""
    assert not folder.exists()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("LINLI_SEND_RATE", "fast"),
        ("LINLI_SEND_RATE", "-1"),
        ("LINLI_LANG", "xx"),
        ("LINLI_LOG", "loud"),
        ("LINLI_DEMO_PORT", "web"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(name: str, value: str) -> None:
    with pytest.raises(config.BadSetting, match=name):
        config.read({name: value})


def test_an_empty_setting_counts_as_not_set() -> None:
    assert config.read({"LINLI_LANG": " ", "LINLI_SEND_RATE": ""}) == config.Config()


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({}, "no bot token"),
        ({"LINLI_BOT_TOKEN": "hello"}, "does not look like one"),
        ({"LINLI_BOT_TOKEN": SECRET, "LINLI_BOT_TOKEN_FILE": "/nowhere"}, "not both"),
        ({"LINLI_BOT_TOKEN_FILE": "/nowhere"}, "cannot read"),
    ],
)
def test_what_is_no_token(settings: dict[str, str], says: str) -> None:
    with pytest.raises(config.BadToken, match=says) as raised:
        config.read(settings).with_token()
    assert SECRET not in str(raised.value)
    assert SECRET not in repr(config.read(settings))


async def test_without_a_token_nothing_begins(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    ended = await linli("run", data=str(folder))
    assert (ended.code, ended.out) == (TOKEN, "")
    assert ended.line.startswith("linli: no bot token")
    assert not folder.exists()


async def test_a_folder_that_cannot_be_used(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    ended = await linli("run", data=str(blocked / "data"), bot_token=SECRET)
    assert ended.code == FOLDER
    assert "cannot use" in ended.line
    ended = await linli("audit", "verify", data=str(tmp_path / "nothing"))
    assert (ended.code, ended.line) == (FOLDER, f"linli: no data in {tmp_path / 'nothing'}")
    assert not (tmp_path / "nothing").exists()


async def test_a_newer_schema_is_left_alone(tmp_path: Path) -> None:
    await an_installation(tmp_path)
    raw = sqlite3.connect(tmp_path / "linli.db")
    raw.execute("PRAGMA user_version = 999")
    raw.commit()
    raw.close()
    before = (tmp_path / "linli.db").read_bytes()
    for command in (("run",), ("admin", "reset")):
        ended = await linli(*command, data=str(tmp_path), bot_token=SECRET, api_url=NOWHERE)
        assert ended.code == SCHEMA, command
        assert "schema 999" in ended.line
    assert (tmp_path / "linli.db").read_bytes() == before


async def test_the_demos_data_is_not_run(tmp_path: Path) -> None:
    def mark(db: Connection) -> None:
        meta.put(db, "demo", "yes")

    await an_installation(tmp_path, mark)
    ended = await linli("run", data=str(tmp_path), bot_token=SECRET, api_url=NOWHERE)
    assert ended.code == TOKEN
    assert "holds a demo" in ended.line


async def test_another_bots_data_is_not_run(tmp_path: Path) -> None:
    def remember(db: Connection) -> None:
        meta.put(db, "me", '{"id": 424242, "is_bot": true, "first_name": "x"}')

    await an_installation(tmp_path, remember)
    ended = await linli("run", data=str(tmp_path), bot_token=OTHER, api_url=NOWHERE)
    assert ended.code == TOKEN
    assert "belongs to another bot" in ended.line


async def test_parked_updates_are_listed_and_tried_again(tmp_path: Path) -> None:
    def park(db: Connection) -> None:
        inbox.keep(db, [inbox.Raw(77, "{}", "d")], now=datetime(2026, 3, 3, tzinfo=UTC))
        inbox.park(db, 1, error="E-1A2B3C KeyError")

    await an_installation(tmp_path, park)
    listed = await linli("inbox", "list", data=str(tmp_path))
    assert listed.code == 0
    assert listed.out.startswith("1\tupdate 77\t")
    assert "E-1A2B3C KeyError" in listed.out
    usage = await linli("inbox", "retry", data=str(tmp_path))
    assert (usage.code, usage.line) == (USAGE, "linli: inbox retry needs the number of a row")
    wrong = await linli("inbox", "retry", "9", data=str(tmp_path))
    assert (wrong.code, wrong.line) == (FINDING, "linli: no parked update in row 9")
    again = await linli("inbox", "retry", "1", data=str(tmp_path))
    assert (again.code, again.out) == (0, "row 1 will be handled again\n")
    assert (await linli("inbox", "list", data=str(tmp_path))).out == ""


async def test_the_journal_is_checked_and_its_anchor_printed(tmp_path: Path) -> None:
    def work(db: Connection) -> None:
        sample.load(db, sample.read(), Clock(), Random(1))

    await an_installation(tmp_path, work)
    verified = await linli("audit", "verify", data=str(tmp_path))
    assert verified.code == 0
    ok, anchor = verified.out.splitlines()
    assert ok.startswith("ok ")
    assert anchor.startswith("anchor ")
    assert len(anchor.split()[-1]) == 64
    _, lines, head = anchor.split()
    compared = await linli("audit", "verify", "--anchor", lines, head, data=str(tmp_path))
    assert (compared.code, compared.out) == (0, verified.out)
    cut = await linli("audit", "verify", "--anchor", str(int(lines) + 1), head, data=str(tmp_path))
    assert cut.code == FINDING
    assert "is not the one that was anchored" in cut.out

    def tamper(db: Connection) -> None:
        db.run("DROP TRIGGER journal_is_append_only_1")
        db.run("UPDATE journal SET actor = 'person:99' WHERE seq = 3")

    await an_installation(tmp_path, tamper)
    broken = await linli("audit", "verify", data=str(tmp_path))
    assert (broken.code, broken.out) == (FINDING, "broken at line 3\n")
    doctor = await linli("doctor", data=str(tmp_path), bot_token=SECRET, api_url=NOWHERE)
    assert doctor.code == FINDING
    assert "BAD journal: broken at line 3" in doctor.out


async def test_a_lost_administrator_gets_a_code(tmp_path: Path) -> None:
    await an_installation(tmp_path)
    first = await linli("admin", "reset", data=str(tmp_path))
    second = await linli("admin", "reset", data=str(tmp_path))
    assert first.code == second.code == 0
    assert first.out.startswith("setup: /start setup_")
    assert first.out != second.out


async def test_a_first_run_from_the_code_to_a_clean_stop(tmp_path: Path) -> None:
    token = tmp_path / "token"
    token.write_text(f"{SECRET}\n")
    data = tmp_path / "data"
    async with api() as (telegram, address):
        settings = {"data": str(data), "bot_token_file": str(token), "api_url": address}
        process = await begun("run", **settings, log="debug")
        line = await a_line(process)
        assert line.startswith("setup: /start setup_")
        telegram.starts(2006, line.split()[-1])
        for _ in range(500):
            if "第 1 步" in str(telegram.screen(2006).get("text")):
                break
            await asyncio.sleep(0.02)
        assert "第 1 步" in telegram.screen(2006)["text"]

        second = await linli("run", **settings)
        assert (second.code, second.line) == (BUSY, f"linli: another linli runs on {data}")
        listed = await linli("inbox", "list", data=str(data))
        assert listed.code == 0, "looking on is allowed while the bot runs"

        ended = await stopped(process)
        assert ended.code == 0
        assert "Traceback" not in ended.err
        assert SECRET not in ended.err
        assert SECRET.partition(":")[2] not in ended.err

        telegram.calls.clear()
        again = await begun("run", **settings)
        for _ in range(500):
            if any(call.method == "setMyCommands" for call in telegram.calls):
                break
            await asyncio.sleep(0.02)
        ended = await stopped(again)
        assert (ended.code, ended.out) == (0, ""), "with an administrator no code is printed"

        doctor = await linli("doctor", **settings)
        assert doctor.code == 0
        assert all(one.startswith("ok ") for one in doctor.out.splitlines())
    raw = sqlite3.connect(data / "linli.db")
    assert raw.execute("SELECT 1 FROM meta WHERE key = 'running'").fetchone() is None
    raw.close()


async def test_a_token_that_telegram_does_not_know(tmp_path: Path) -> None:
    async with api() as (_, address):
        ended = await linli("run", data=str(tmp_path), bot_token=OTHER, api_url=address)
    assert ended.code == TOKEN
    assert "does not know this token" in ended.line
    assert OTHER not in ended.err


async def test_without_telegram_the_first_start_can_be_tried_again(tmp_path: Path) -> None:
    ended = await linli("run", data=str(tmp_path), bot_token=SECRET, api_url=NOWHERE)
    assert ended.code == BUSY
    assert "cannot reach Telegram" in ended.line
    assert "Unclosed" not in ended.err


async def test_two_programs_with_one_token_do_not_fight(tmp_path: Path) -> None:
    async with api() as (telegram, address):
        telegram.faults.always(
            "getUpdates", faults.error(409, "Conflict: terminated by other getUpdates request")
        )
        ended = await linli("run", data=str(tmp_path), bot_token=SECRET, api_url=address)
    assert ended.code == BUSY
    assert "another process polls with this token" in ended.line


async def test_the_doctor_names_what_is_missing(tmp_path: Path) -> None:
    ended = await linli("doctor", data=str(tmp_path / "none"), api_url=NOWHERE)
    assert ended.code == FINDING
    assert "BAD token: no bot token" in ended.out
    assert "BAD bot api" in ended.out
    assert "ok  database: none yet" in ended.out
    assert not (tmp_path / "none").exists()


STORIES = sorted((ROOT / "stories").glob("*.yaml"))
ONE_A_LANGUAGE = {read_story(path).lang: path for path in STORIES}


@pytest.mark.parametrize("lang", ["zh", "en"])
async def test_a_story_over_http(lang: str, tmp_path: Path) -> None:
    ended = await linli("demo", "--play", str(ONE_A_LANGUAGE[lang]), data=str(tmp_path))
    assert ended.code == 0, ended.err + ended.out
    assert ended.out.splitlines()[-1].startswith("ok ")


async def test_a_story_that_is_not_true_says_where(tmp_path: Path) -> None:
    story = tmp_path / "wrong.yaml"
    story.write_text(
        "title: 不会发生的事\nlang: zh\nstarts: '2026-03-03T20:14:00+08:00'\n"
        "people: {甲: 王女士}\nsteps:\n  - 甲: says 楼上漏水\n  - 甲: sees 明天修好\n",
        encoding="utf-8",
    )
    ended = await linli("demo", "--play", str(story), data=str(tmp_path / "data"))
    assert ended.code == FINDING
    assert "不会发生的事, step 2 (甲: sees 明天修好)" in ended.err
    assert "甲: says 楼上漏水" in ended.out, "with the transcript"


async def test_what_stays_for_good_is_loaded_early_and_not_looked_through_again(town: Town) -> None:
    """Whoever presses while Python looks through all that is loaded waits for it."""
    gc.unfreeze()
    almanac.year.cache_clear()
    await town.app.warm_up()
    assert almanac.year.cache_info().currsize == 1
    assert len(gc.get_objects()) < gc.get_freeze_count() / 10
    gc.unfreeze()
