"""`linli import`: a sheet comes in beside the running bot, all of it or nothing."""

from pathlib import Path

from bot.opening import FINDING, FOLDER, USAGE
from tests.program import linli
from tests.town import Town

GOOD = "address,area,state\n3-1-1001,89.5,rented\n9-9-101,,\n"


def sheet(town: Town, text: str) -> str:
    file = town.folder / "sheet.csv"
    file.write_text(text, encoding="utf-8")
    return str(file)


async def homes(town: Town) -> list[str]:
    rows = await town.rows(
        "SELECT p.address FROM households AS h JOIN places AS p ON p.id = h.place_id"
        " WHERE p.address IN ('3-1-1001', '9-9-101') ORDER BY 1"
    )
    return [row["address"] for row in rows]


async def test_a_sheet_comes_in_while_the_bot_runs(town: Town) -> None:
    file, data = sheet(town, GOOD), str(town.folder)
    ended = await linli("import", file, "--dry-run", data=data)
    assert (ended.code, ended.out) == (0, "would be: new 2, changed 0, unchanged 0\n")
    assert await homes(town) == []
    ended = await linli("import", file, "--estate", "wt", data=data)
    assert (ended.code, ended.out) == (0, "new 2, changed 0, unchanged 0\n")
    assert await homes(town) == ["3-1-1001", "9-9-101"]
    ended = await linli("import", file, data=data)
    assert ended.out == "new 0, changed 0, unchanged 2\n"
    assert not await town.rows("SELECT 1 FROM staged")
    await town.person(1001).reports("楼上很吵")
    lines = await town.rows("SELECT actor FROM journal WHERE action = 'sheet.entered'")
    assert [row["actor"] for row in lines] == ["office", "office"]


async def test_a_bad_sheet_says_its_lines_and_enters_nothing(town: Town) -> None:
    data = str(town.folder)
    ended = await linli("import", sheet(town, GOOD + "9-9-102,eighty,\n"), data=data)
    assert ended.code == FINDING
    assert "nothing was entered:\nLine 4: the area must be a number" in ended.err
    ended = await linli("import", sheet(town, GOOD + "南门,80,\n"), data=data)
    assert "“南门” is a place of another kind" in ended.err
    assert await homes(town) == []
    assert not await town.rows("SELECT 1 FROM staged")


async def test_what_cannot_be_imported_ends_with_its_code(town: Town) -> None:
    data = str(town.folder)
    missing = await linli("import", str(Path("/nowhere.csv")), data=data)
    assert missing.code == FOLDER
    strange = await linli("import", sheet(town, "a,b\n1,2\n"), data=data)
    assert strange.code == FINDING
    assert "I do not know these headers" in strange.err
    other = await linli("import", sheet(town, GOOD), "--estate", "XX", data=data)
    assert other.code == USAGE
