"""A manager orders posters in the chat; a scan, or the code read out, leads to the place."""

import json
import re
import zlib
from pathlib import Path
from typing import Any

import pytest
import segno

from bot.workshop import printing as printer
from handlers.draw.posters import page
from playground.telegram import Telegram
from storage import estates, places
from storage.rows import Scope
from tests.town import Town
from workflow import numbers
from workflow.posters import POSTED
from workflow.terms import PlaceKind

WANG, ZHOU, FENG, CHEN = 1001, 2001, 2005, 2006
POSTER = Path(printer.__file__).with_name("poster.typ")
A5 = b"/MediaBox[0 0 419.52756 595.2756]"


def received(telegram: Telegram, user: int) -> list[tuple[str, bytes]]:
    """Name and content of the files that a person got, in order."""
    return [
        (
            message["document"]["file_name"],
            telegram.files.stored[message["document"]["file_id"]].upload.content,
        )
        for message in telegram.history(user)
        if "document" in message
    ]


def opened(pdf: bytes) -> bytes:
    """The PDF with its compressed parts spelled out."""
    parts = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    return pdf + b"\n".join(_inflated(part) for part in parts)


def _inflated(part: bytes) -> bytes:
    try:
        return zlib.decompress(part)
    except zlib.error:
        return part


async def goes_to_posters(town: Town, user: int) -> None:
    await town.person(user).says("/settings")
    await town.person(user).presses("🖨 海报和表格")
    await town.person(user).presses("📄 海报")


async def a_page(town: Town, address: str) -> dict[str, Any]:
    """What the poster of a place says."""
    place = await town.app.database.read(places.of_address, Scope(1), address)
    estate = await town.app.database.read(estates.get, Scope(1))
    assert place is not None
    return page(place, estate, "linli_bot")


def printed(folder: Path, *pages: dict[str, Any], per_file: int = 40) -> list[bytes]:
    """The files that the printer makes of pages."""
    (folder / "made").mkdir(parents=True)
    about = {"title": "梧桐里 海报", "lang": "zh", "per_file": per_file, "template": "poster"}
    (folder / "about.json").write_text(json.dumps(about), encoding="utf-8")
    lines = "".join(json.dumps(one) + "\n" for one in pages)
    (folder / "lines.jsonl").write_text(lines, encoding="utf-8")
    printer.make(folder)
    return [file.read_bytes() for file in sorted((folder / "made").iterdir())]


async def test_the_posters_of_a_building_arrive_in_the_chat(town: Town) -> None:
    await goes_to_posters(town, FENG)
    answer = await town.person(FENG).presses("3号楼")
    assert answer["text"] == "正在做，做好会发到这里"
    [(name, pdf)] = received(town.telegram, FENG)
    assert name == "海报 3号楼.pdf"
    assert pdf.count(A5) == 5  # the building, two units, two lifts
    assert b"/FontFile3" in opened(pdf)
    assert b"NotoSansSC" in opened(pdf)
    assert "请用 A5 纸打印，贴在对应的位置。" in town.person(FENG).screen


async def test_everything_comes_in_files_of_forty_pages(town: Town) -> None:
    await goes_to_posters(town, CHEN)
    await town.person(CHEN).presses("全部位置")
    files = received(town.telegram, CHEN)
    assert [name for name, _ in files] == ["海报 全部 1-2.pdf", "海报 全部 2-2.pdf"]
    assert [pdf.count(A5) for _, pdf in files] == [40, 3]
    assert not await town.rows("SELECT * FROM documents")


async def test_all_lifts_and_nothing_else(town: Town) -> None:
    await goes_to_posters(town, CHEN)
    await town.person(CHEN).presses("全部电梯")
    [(name, pdf)] = received(town.telegram, CHEN)
    assert (name, pdf.count(A5)) == ("海报 电梯.pdf", 16)


async def test_whoever_reads_english_orders_in_english(town: Town) -> None:
    chen = town.person(CHEN)
    await chen.starts()
    await chen.presses("English")
    await chen.says("/settings")
    await chen.presses("Posters, sheets")
    await chen.presses("📄 Posters")
    await chen.presses("Garage")
    assert [name for name, _ in received(town.telegram, CHEN)] == ["Posters garage.pdf"]
    assert "Print them on A5" in chen.screen


async def test_the_words_of_a_poster(town: Town) -> None:
    said = await a_page(town, "3-1-L1")
    code = (await town.rows("SELECT code FROM places WHERE address = '3-1-L1'"))[0]["code"]
    assert said["phones"] == ["紧急打 119·110·120", "值班 8888-0000"]
    assert said["alarm"] == [
        "被困请按铃或打 8888-0000，机器人不能报警",
        "Trapped? Ring the alarm or call 8888-0000. The bot cannot send help.",
    ]
    assert said["scan"] == "扫码反映问题 — Scan to report"
    assert said["place"] == "3号楼1单元电梯"
    assert said["code"] == f"L-{code[:4]}-{code[4:]}"
    assert said["call"] == ["不会扫码？打电话报这个编号", "No phone? Call and say this code"]
    assert said["link"] == f"https://t.me/linli_bot?start=l_{code}"
    assert (await a_page(town, "3-1"))["alarm"] == []
    names = [row["name"] for row in await town.rows("SELECT name FROM people")]
    assert not [name for name in names if name in json.dumps(said, ensure_ascii=False)]


def test_the_code_is_the_link_and_larger_than_thirty_millimetres() -> None:
    link = "https://t.me/linli_bot?start=l_3A7KQ2MN"
    rows: list[list[int]] = [list(row) for row in segno.make(link, error="m").matrix]
    svg = printer.qr(link)
    assert [_modules(svg)[i + 4][4:-4] for i in range(len(rows))] == rows
    whole = int(re.findall(r'width="(\d+)"', svg)[0])
    assert whole == len(rows) + 8
    width = re.search(r"image\(.*width: (\d+)mm", POSTER.read_text(encoding="utf-8"))
    assert width is not None
    assert int(width[1]) * len(rows) / whole >= 30


def _modules(svg: str) -> list[list[int]]:
    """The dark squares of the SVG's one stroked path, as rows of 0 and 1."""
    size = int(re.findall(r'width="(\d+)"', svg)[0])
    grid = [[0] * size for _ in range(size)]
    x = y = 0.0
    path = re.search(r' d="([^"]+)"', svg)
    assert path is not None
    for move, first, second in re.findall(r"([Mmh])(-?[\d.]+)(?:[ ,]?(-?[\d.]+))?", path[1]):
        if move == "M":
            x, y = float(first), float(second)
        elif move == "m":
            x, y = x + float(first), y + float(second)
        else:
            for column in range(int(first)):
                grid[int(y)][int(x) + column] = 1
            x += float(first)
    return grid


async def test_the_longest_words_keep_to_one_page(town: Town, tmp_path: Path) -> None:
    said = await a_page(town, "3-1-L1")
    said["phones"] = ["紧急打 " + "·".join(["0571-8888-0000"] * 5), "值班 " + "0571-88880000 " * 3]
    said["place"] = "凤凰国际花园城三期（北区）地下二层机动车停车库B区十二号防火分区东侧"
    said["alarm"] = [line.replace("8888-0000", said["phones"][1]) for line in said["alarm"]]
    [pdf] = printed(tmp_path / "work", said)
    assert pdf.count(A5) == 1


async def test_a_name_is_never_read_as_markup(town: Town, tmp_path: Path) -> None:
    said = await a_page(town, "3-1-L1") | {"place": '#panic("x") *A* $x$ <b> \\ " [南门] @1'}
    [pdf] = printed(tmp_path / "work", said)
    assert pdf.count(A5) == 1


async def test_a_scan_and_the_code_read_out_open_the_same_report(town: Town) -> None:
    said = await a_page(town, "3-1-L1")
    wang = town.person(WANG)
    await wang.starts(said["link"].partition("start=")[2])
    scanned = wang.screen
    assert "3号楼1单元电梯" in scanned
    await wang.says("/cancel")
    for words in (said["code"], said["code"].lower(), said["code"].replace("-", " "), " l_x "):
        await wang.says(words.replace("l_x", "l_" + said["code"][2:].replace("-", "")))
        assert wang.screen == scanned
        await wang.says("/cancel")


async def test_what_looks_like_a_code_and_is_none_is_a_report(town: Town) -> None:
    await town.person(WANG).says("ABCDEFGH")
    assert "ABCDEFGH" in town.person(WANG).screen


def test_a_printed_code_is_read_as_it_is_kept() -> None:
    assert numbers.read_out(numbers.grouped("3A7KQ2MN")) == "3A7KQ2MN"
    assert numbers.read_out("LLLLLLLL") is None  # no L in the alphabet of codes


async def test_flats_hang_no_poster(town: Town) -> None:
    assert not POSTED & {PlaceKind.ROOM, PlaceKind.FLOOR, PlaceKind.PARKING_SPACE}


@pytest.mark.parametrize("user", [WANG, ZHOU])
async def test_others_are_not_shown_the_way(town: Town, user: int) -> None:
    await town.person(user).says("/settings")
    assert "海报" not in town.person(user).screen


async def test_who_was_dismissed_meanwhile_gets_nothing(town: Town) -> None:
    await goes_to_posters(town, FENG)
    screen = town.telegram.screen(FENG)
    town.telegram.presses(FENG, FENG, screen["message_id"], "车库")
    await town.app.ingest.poll(wait=0)
    await town.app.worker.step()
    await town.app.database.write(lambda db: db.run("DELETE FROM roles WHERE role = 'manager'"))
    await town.settle()
    assert not received(town.telegram, FENG)
    assert "这件事只有当事人和办理的人能看、能办。" in town.person(FENG).screen


async def test_a_second_press_waits_for_the_first(town: Town) -> None:
    await goes_to_posters(town, FENG)
    screen = town.telegram.screen(FENG)
    for label in ("车库", "全部电梯"):
        query = town.telegram.presses(FENG, FENG, screen["message_id"], label)
    await town.app.ingest.poll(wait=0)
    while await town.app.worker.step():
        pass
    assert len(await town.rows("SELECT 1 FROM jobs")) == 1
    await town.settle()
    assert town.telegram.answers[query]["text"] == "上一份还在做，做好会发到这里。"
    assert len(received(town.telegram, FENG)) == 1


async def test_a_file_for_somebody_who_blocked_the_bot_waits_a_week_at_most(town: Town) -> None:
    await goes_to_posters(town, FENG)
    screen = town.telegram.screen(FENG)
    town.telegram.presses(FENG, FENG, screen["message_id"], "车库")
    await town.app.ingest.poll(wait=0)
    await town.app.worker.step()
    await town.person(FENG).blocks()
    assert len(await town.rows("SELECT 1 FROM documents")) == 1
    await town.passes(days=6)
    assert len(await town.rows("SELECT 1 FROM documents")) == 1
    await town.passes(days=3)
    for _ in range(20):  # the night goes in pieces
        await town.passes(seconds=2)
    assert not await town.rows("SELECT 1 FROM documents")
    await town.person(FENG).unblocks()
    await town.person(FENG).starts()
    assert not received(town.telegram, FENG)
