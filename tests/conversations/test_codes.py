"""The administrator gets invitation codes of all households for the fee bill."""

import csv
import io

import pytest

from storage.moments import written
from tests.conversations.test_posters import received
from tests.conversations.test_sheets import goes_to_sheets
from tests.town import Town
from workflow import numbers

LIU, FENG, CHEN = 1006, 2005, 2006


async def codes(town: Town) -> list[list[str]]:
    """The lines of the file that the administrator gets."""
    chen = town.person(CHEN)
    await goes_to_sheets(town, CHEN)
    await chen.presses("🔑 各户邀请码")
    assert "以前发出去的邀请码马上失效" in chen.screen
    await chen.presses("🔑 做新的邀请码")
    name, content = received(town.telegram, CHEN)[-1]
    assert name == "邀请码.csv"
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))


async def test_every_household_gets_a_code_that_opens_its_registration(town: Town) -> None:
    header, *lines = await codes(town)
    assert header == ["地址", "邀请码", "链接"]
    homes = await town.rows("SELECT 1 FROM households")
    assert len(lines) == len(homes) == len({code for _, code, _ in lines})
    address, code, link = lines[0]
    await town.person(LIU).starts(link.partition("?start=")[2])
    assert link.endswith("i_" + code.replace("-", ""))
    kept = await town.rows(
        "SELECT c.hash FROM household_codes AS c JOIN places AS p ON p.id = c.place_id"
        " WHERE p.address = :address",
        address=address,
    )
    assert [row["hash"] for row in kept] == [numbers.digest(code.replace("-", ""))]


async def test_new_codes_end_those_before_and_none_is_kept(town: Town) -> None:
    _, (address, old, _), *_ = await codes(town)
    await codes(town)
    holding = await town.rows(
        "SELECT c.hash FROM household_codes AS c JOIN places AS p ON p.id = c.place_id"
        " WHERE p.address = :address AND c.expires_at > :now",
        address=address,
        now=written(town.clock.now()),
    )
    assert len(holding) == 1
    assert holding[0]["hash"] != numbers.digest(old.replace("-", ""))
    file = (town.folder / "linli.db").read_bytes()
    assert old.encode() not in file
    assert old.replace("-", "").encode() not in file


@pytest.mark.parametrize("user", [FENG])
async def test_a_manager_is_not_offered_them(town: Town, user: int) -> None:
    await goes_to_sheets(town, user)
    assert "邀请码" not in town.person(user).screen
