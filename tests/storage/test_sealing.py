"""A phone number stands in no file as it was given, and only its own key gives it back."""

import asyncio
from pathlib import Path

import pytest

from bot.config import Config
from bot.doctor import Finding, examine
from bot.main import main
from bot.opening import FINDING, FOLDER, Failure, open_database, open_locked
from storage import people, phones
from storage.connection import Connection
from storage.database import Database
from storage.rows import Scope
from storage.sealing import KEY_FILE, KeyUnusable, Sealer
from tests.storage.conftest import NOW

NUMBER = "+86 138 0013 4471"


def somebody(db: Connection, number: str = NUMBER) -> int:
    person = people.meet(db, Scope(1), user=None, name="孙奶奶", lang="zh", now=NOW)
    phones.keep(db, Scope(1), person.id, number)
    return person.id


async def a_folder(folder: Path) -> Config:
    config = Config(data=folder)
    database = await open_database(config, create=True)
    await database.write(somebody)
    await database.close()
    return config


async def key_line(config: Config) -> Finding:
    database = await open_database(config, create=False)
    found = await examine(config, database)
    await database.close()
    return next(one for one in found if one.name == "key of the phone numbers")


async def test_no_file_of_the_folder_holds_the_number(tmp_path: Path) -> None:
    await a_folder(tmp_path)
    files = list(tmp_path.iterdir())  # noqa: ASYNC240 - nobody else runs
    assert len(files) > 1
    for file in files:
        for form in (NUMBER, "13800134471", "138 0013"):
            assert form.encode() not in file.read_bytes(), file.name
    assert (tmp_path / KEY_FILE).stat().st_mode & 0o777 == 0o600


async def test_it_is_found_by_its_end_and_read_with_the_key(tmp_path: Path) -> None:
    config = await a_folder(tmp_path)
    database = await open_database(config, create=False)
    (found,) = await database.read(phones.of_last4, Scope(1), "4471")
    assert (found.name, found.phone_last4, found.user_id) == ("孙奶奶", "4471", None)
    assert await database.read(phones.whole, Scope(1), found.id) == NUMBER
    await database.write(phones.keep, Scope(1), found.id, None)
    assert await database.read(phones.of_last4, Scope(1), "4471") == []
    assert await database.read(phones.whole, Scope(1), found.id) is None
    await database.close()


async def test_the_same_number_never_looks_the_same_and_fits_its_row_alone(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "linli.db", durable=False)
    sealer = database.db.sealer
    once, twice = (sealer.seal(NUMBER, about="phone-1-1") for _ in range(2))
    assert once != twice
    assert sealer.open(twice, about="phone-1-1") == NUMBER
    with pytest.raises(KeyUnusable):
        sealer.open(once, about="phone-1-2")
    await database.close()


async def test_without_the_key_nothing_runs_and_no_new_one_is_made(tmp_path: Path) -> None:
    config = await a_folder(tmp_path)
    (tmp_path / KEY_FILE).unlink()
    with pytest.raises(Failure) as refused:
        await open_locked(config)
    assert refused.value.code == FOLDER
    assert "put linli.key back from its backup" in str(refused.value)
    assert not (tmp_path / KEY_FILE).exists()
    line = await key_line(config)
    assert not line.ok
    assert "linli.key" in line.says


async def test_another_key_is_not_taken_for_the_right_one(tmp_path: Path) -> None:
    config = await a_folder(tmp_path)
    for wrong in (b"not a key", None):
        (tmp_path / KEY_FILE).unlink()
        if wrong is None:
            Sealer(tmp_path / KEY_FILE).make_key()
        else:
            (tmp_path / KEY_FILE).write_bytes(wrong)
        with pytest.raises(Failure):
            await open_locked(config)


async def test_a_key_that_is_lost_for_good_is_renewed_and_the_numbers_are_given_up(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    config = await a_folder(tmp_path)
    monkeypatch.setenv("LINLI_DATA", str(tmp_path))
    assert await asyncio.to_thread(main, ["key", "renew"]) == FINDING, "this one still fits"
    (tmp_path / KEY_FILE).unlink()
    assert await asyncio.to_thread(main, ["key", "renew"]) == 0
    assert "phone numbers given up: 1" in capsys.readouterr().out
    database, lock = await open_locked(config)
    lock.release()
    (found,) = await database.read(phones.of_last4, Scope(1), "4471")
    assert await database.read(phones.whole, Scope(1), found.id) is None
    await database.close()


async def test_a_key_lost_before_any_number_was_kept_is_made_anew(tmp_path: Path) -> None:
    config = Config(data=tmp_path)
    await (await open_database(config, create=True)).close()
    (tmp_path / KEY_FILE).unlink()
    database, lock = await open_locked(config)
    lock.release()
    await database.close()
    assert (tmp_path / KEY_FILE).exists()


async def test_doctor_says_when_others_can_read_the_key(tmp_path: Path) -> None:
    config = await a_folder(tmp_path)
    assert (await key_line(config)).ok
    (tmp_path / KEY_FILE).chmod(0o644)
    assert "chmod 600" in (await key_line(config)).says
