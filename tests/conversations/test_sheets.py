"""A manager takes sheets out and brings them in: all of a sheet at once, or nothing of it."""

import csv
import io
from collections.abc import Iterable
from typing import Any

import pytest
import xlsxwriter

from bot.workshop.sheets import cells
from bot.workshop.tables import as_csv, as_xlsx, defused
from playground.keyboards import buttons
from playground.protocol import Upload
from tests.conversations.test_posters import received
from tests.ground import START
from tests.town import Town

WANG, ZHOU, FENG, CHEN = 1001, 2001, 2005, 2006
Rows = Iterable[Iterable[Any]]


def as_text(rows: Rows, encoding: str = "utf-8-sig", delimiter: str = ",") -> bytes:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return out.getvalue().encode(encoding)


def as_book(rows: Rows) -> bytes:
    """As somebody types it in Excel: numbers become numbers."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    sheet = book.add_worksheet()
    for number, row in enumerate(rows):
        sheet.write_row(number, 0, list(row))
    book.close()
    return out.getvalue()


async def sends(town: Town, content: bytes, name: str = "sheet.csv", *, user: int = FENG) -> None:
    upload = Upload(name, content, "application/octet-stream")
    town.telegram.sends(user, user, "document", upload)
    await town.settle()


async def goes_to_sheets(town: Town, user: int = FENG) -> None:
    await town.person(user).says("/settings")
    await town.person(user).presses("🖨 海报和表格")
    await town.person(user).presses("📊 表格")


async def enters(town: Town, content: bytes, name: str = "sheet.csv") -> None:
    await sends(town, content, name)
    await town.person(FENG).presses("✅ 写入")


async def taken_out(town: Town, label: str) -> bytes:
    """The newest file after pressing a sheet's own button."""
    await goes_to_sheets(town)
    await town.person(FENG).presses(label)
    return received(town.telegram, FENG)[-1][1]


HOUSEHOLDS: list[list[Any]] = [
    ["房号", "面积", "状态"],
    ["3-1-1001", "89.5", "出租"],
    ["9-9-101", 120, ""],
]
PEOPLE: list[list[Any]] = [
    ["姓名", "电话", "地址", "关系", "联系方式", "语言"],
    ["钱先生", "13800001234", "3-1-1001", "业主", "电话", "中文"],
    ["Tom Hall", "+44 20 7946 0000", "3-1-1001", "租客", "", "英文"],
]


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (as_text(HOUSEHOLDS), "户.csv"),
        (as_text(HOUSEHOLDS, "gb18030"), "户.csv"),
        (as_text(HOUSEHOLDS, delimiter=";"), "户.CSV"),
        (as_book(HOUSEHOLDS), "户.xlsx"),
        (
            as_text([["Address*", "Area (sqm)", "State"], ["3-1-1001", "89.50 m2", "Rented"]])
            + b"9-9-101,120,\r\n",
            "households.csv",
        ),
    ],
    ids=["utf-8", "gb18030", "semicolons", "excel", "english"],
)
async def test_households_come_in_after_one_press(town: Town, content: bytes, name: str) -> None:
    await sends(town, content, name)
    feng = town.person(FENG)
    assert "户表核对好了，还没有写入\n新增 2 行，修改 0 行，不变 0 行。" in feng.screen
    assert not await town.rows("SELECT 1 FROM places WHERE address = '9-9-101'")
    await feng.presses("✅ 写入")
    assert "✅ 户表写入了：新增 2 行，修改 0 行。" in feng.screen
    rows = await town.rows(
        "SELECT p.address, h.area, h.state, o.address AS inside FROM households AS h"
        " JOIN places AS p ON p.id = h.place_id LEFT JOIN places AS o ON o.id = p.parent_id"
        " WHERE p.address IN ('3-1-1001', '9-9-101') ORDER BY p.address"
    )
    assert [tuple(row) for row in rows] == [
        ("3-1-1001", "89.5", "rented", "3-1-F10"),
        ("9-9-101", "120", "occupied", None),
    ]
    assert not await town.rows("SELECT 1 FROM staged")
    assert not list((town.folder / "jobs").iterdir())


async def test_the_same_sheet_again_changes_nothing(town: Town) -> None:
    await enters(town, as_text(HOUSEHOLDS))
    await sends(town, as_text(HOUSEHOLDS))
    screen = town.person(FENG).screen
    assert "新增 0 行，修改 0 行，不变 2 行。" in screen
    assert "写入]" not in screen
    await sends(town, as_text([["房号", "状态"], ["3-1-1001", "空置"]]))
    assert "新增 0 行，修改 1 行，不变 0 行。" in town.person(FENG).screen
    await town.person(FENG).presses("✅ 写入")
    rows = await town.rows("SELECT area, state FROM households WHERE state = 'vacant'")
    assert [tuple(row) for row in rows] == [("89.5", "vacant")]


async def test_places_with_parents_of_the_same_sheet(town: Town) -> None:
    sheet: list[list[Any]] = [
        ["类型", "地址", "名称", "上级"],
        ["楼栋", 21, "21号楼", ""],
        ["单元", "21-1", "21号楼1单元", 21],
        ["电梯", "21-1 电梯", "21号楼1单元电梯", "21-1"],
        ["出入口", "南门", "小区南门", ""],
    ]
    await sends(town, as_book(sheet), "places.xlsx")
    assert "新增 3 行，修改 1 行，不变 0 行。" in town.person(FENG).screen
    await town.person(FENG).presses("✅ 写入")
    rows = await town.rows(
        "SELECT p.address, p.kind, o.address AS inside, length(p.code) AS code FROM places AS p"
        " LEFT JOIN places AS o ON o.id = p.parent_id WHERE p.address LIKE '21%' ORDER BY p.id"
    )
    assert [tuple(row) for row in rows] == [
        ("21", "building", None, 8),
        ("21-1", "unit", "21", 8),
        ("21-1 电梯", "lift", "21-1", 8),
    ]
    gate = await town.rows("SELECT label FROM places WHERE address = '南门'")
    assert gate[0]["label"] == "小区南门"


async def test_people_are_entered_with_sealed_numbers(town: Town) -> None:
    await enters(town, as_text(HOUSEHOLDS))
    await enters(town, as_text(PEOPLE))
    assert "✅ 人员表写入了：新增 2 行，修改 0 行。" in town.person(FENG).screen
    rows = await town.rows(
        "SELECT p.name, p.phone, p.phone_last4, p.contact, p.lang, r.relation, r.state"
        " FROM people AS p JOIN residents AS r ON r.person_id = p.id WHERE p.user_id IS NULL"
        " ORDER BY p.id"
    )
    assert [(row["name"], row["phone_last4"], row["contact"], row["lang"]) for row in rows] == [
        ("钱先生", "1234", "phone", "zh"),
        ("Tom Hall", "0000", "phone", "en"),
    ]
    assert [(row["relation"], row["state"]) for row in rows] == [
        ("owner", "verified"),
        ("tenant", "verified"),
    ]
    assert "13800001234" not in rows[0]["phone"]
    await sends(town, as_text(PEOPLE))
    assert "新增 0 行，修改 0 行，不变 2 行。" in town.person(FENG).screen
    two_homes = [PEOPLE[0], ["钱先生", "138-0000-1234", "9-9-101", "业主", "", ""]]
    await enters(town, as_text(two_homes))
    homes = await town.rows(
        "SELECT p.id FROM people AS p JOIN residents AS r ON r.person_id = p.id"
        " WHERE p.name = '钱先生'"
    )
    assert len(homes) == 2
    assert homes[0]["id"] == homes[1]["id"]


@pytest.mark.parametrize("label", ["📍 位置", "🏠 户", "👤 人员", "位置 CSV", "户 CSV", "人员 CSV"])
async def test_what_was_taken_out_changes_nothing_when_it_comes_in(town: Town, label: str) -> None:
    await enters(town, as_text(HOUSEHOLDS))
    await enters(town, as_text(PEOPLE))
    content = await taken_out(town, label)
    await sends(town, content, "again.xlsx")
    assert "新增 0 行，修改 0 行，不变" in town.person(FENG).screen
    assert "不变 0 行" not in town.person(FENG).screen


@pytest.mark.parametrize("what", ["位置", "户", "人员"])
async def test_an_empty_sheet_has_headers_that_are_understood(town: Town, what: str) -> None:
    await goes_to_sheets(town)
    await town.person(FENG).presses(f"{what} 空表")
    name, content = received(town.telegram, FENG)[-1]
    assert name == f"{what} 空表.xlsx"
    await sends(town, content, name)
    assert "表里只有表头，没有内容。" in town.person(FENG).screen


async def test_a_bad_sheet_is_refused_whole_with_lines_and_reasons(town: Town) -> None:
    before = len(await town.rows("SELECT 1 FROM places"))
    bad: list[list[Any]] = [
        ["房号", "面积", "状态"],
        ["8-1-101", "eighty", "自住"],
        ["", "80", ""],
        ["8-1-103", "80", "出售"],
        ["8-1-104", "80", ""],
        ["8-1-104", "81", ""],
        ["南门", "81", ""],
    ]
    await sends(town, as_text(bad))
    screen = town.person(FENG).screen
    assert "这份表格有 4 处要改，一行也没有写入" in screen
    assert "第 2 行：面积要是平方米的数字，例如 89.5：eighty" in screen
    assert "第 3 行：“地址”是空的" in screen
    assert "第 4 行：“状态”里的“出售”不认识" in screen
    assert "第 6 行：与第 5 行重复" in screen
    await sends(town, as_text([bad[0], bad[4], bad[6]]))
    assert "第 3 行：“南门”不是一户，是别的位置" in town.person(FENG).screen
    assert len(await town.rows("SELECT 1 FROM places")) == before
    assert not await town.rows("SELECT 1 FROM staged")


async def test_the_first_twenty_faults_are_told_and_the_rest_counted(town: Town) -> None:
    await sends(town, as_text([["房号", "面积"], *([f"8-1-{n}", "x"] for n in range(100, 150))]))
    screen = town.person(FENG).screen
    assert "有 50 处要改" in screen
    assert screen.count("第 ") == 20
    assert "… 还有 30 处" in screen


async def test_people_of_no_household_and_parents_of_no_place(town: Town) -> None:
    await sends(town, as_text([PEOPLE[0], ["钱先生", "1", "7-7-777", "业主", "", ""]]))
    assert "第 2 行：电话号码看不懂" in town.person(FENG).screen
    await sends(town, as_text([PEOPLE[0], ["钱先生", "", "7-7-777", "业主", "", ""]]))
    assert "没有“7-7-777”这一户，请先导入户表" in town.person(FENG).screen
    await sends(town, as_text([["类型", "地址", "上级"], ["单元", "30-1", "30"]]))
    assert "上级“30”没有登记，也没有写在这一行的上面" in town.person(FENG).screen
    await sends(town, as_text([["类型", "地址", "上级"], ["楼栋", "3", "3-1"]]))
    assert "上级“3-1”就在这个位置里面" in town.person(FENG).screen


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"PK\x03\x04 broken", "这个文件打不开"),
        (b"\xff\xfe\x00\x01\x02", "这个文件打不开"),
        (b"", "表头看不懂"),
        (as_text([["甲", "乙"], ["1", "2"]]), "表头看不懂"),
        (as_text([["房号", "面积"]]), "表里只有表头"),
    ],
)
async def test_what_is_no_sheet_is_said_to_be_none(town: Town, content: bytes, said: str) -> None:
    await sends(town, content, "x.xlsx")
    assert said in town.person(FENG).chat


async def test_a_date_that_excel_made_of_an_address_is_explained(town: Town) -> None:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"default_date_format": "yyyy-mm-dd"})
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["房号", "面积"])
    sheet.write_datetime(1, 0, START.replace(tzinfo=None))
    book.close()
    await sends(town, out.getvalue(), "x.xlsx")
    assert "“地址”被 Excel 当成了日期" in town.person(FENG).screen


async def test_a_sheet_can_be_left_and_is_overtaken_by_what_others_enter(town: Town) -> None:
    feng = town.person(FENG)
    await sends(town, as_text(HOUSEHOLDS))
    await feng.presses("取消")
    assert "这份表格没有写入。" in feng.screen
    await sends(town, as_text(HOUSEHOLDS))
    await sends(town, as_text([["类型", "地址"], ["房号", "9-9-101"]]))
    await feng.presses("✅ 写入")
    for message in town.telegram.history(FENG):
        labels = [button["text"] for button in buttons(message)]
        if "✅ 写入" in labels:
            query = town.telegram.presses(FENG, FENG, message["message_id"], "✅ 写入")
            await town.settle()
            assert "刚刚被别人添加了" in town.telegram.answers[query]["text"]
            break
    else:
        raise AssertionError("the older sheet has no button")


@pytest.mark.parametrize("user", [WANG, ZHOU])
async def test_a_file_of_others_is_a_report(town: Town, user: int) -> None:
    await sends(town, as_text(HOUSEHOLDS), user=user)
    assert not await town.rows("SELECT 1 FROM jobs")


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "\0="])
def test_no_cell_is_a_formula(sign: str) -> None:
    cell = f"{sign}cmd|' /C calc'!A0"
    assert defused(cell)[0] == "'"
    rows = [["姓名"], [cell]]
    [_, (_, [written])] = cells(as_csv(rows, {}))
    assert str(written).startswith("'")
    [_, (_, [typed])] = cells(as_xlsx(rows, {}))
    assert str(typed).startswith("'")


async def test_peoples_data_that_leaves_stands_in_the_journal(town: Town) -> None:
    await taken_out(town, "👤 人员")
    lines = await town.rows("SELECT action, object FROM journal ORDER BY seq DESC LIMIT 8")
    assert ("sheet.handed-over", "sheet:people") in [tuple(row) for row in lines]
    assert not await town.rows("SELECT 1 FROM documents")
    left = await town.rows("SELECT facts FROM outbox WHERE kind = 'document'")
    assert [row["facts"] for row in left] == ["{}"]
