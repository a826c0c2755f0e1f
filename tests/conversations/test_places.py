"""Buildings come from a sentence, places are kept by the administrator and picked by everybody."""

from pathlib import Path

import pytest

from tests.town import Town
from tests.town import town as a_town

WANG, CHEN, LIU = 1001, 2006, 1006
MOST_BUTTONS, MOST_IN_A_ROW = 100, 8


@pytest.fixture
async def places(town: Town) -> Town:
    """The administrator's list is open."""
    await town.person(CHEN).says("/settings")
    await town.person(CHEN).presses("📍 位置")
    return town


async def test_a_sentence_becomes_buildings_after_a_look_at_the_sum(places: Town) -> None:
    chen = places.person(CHEN)
    assert "8 栋 · 1,152 户" in chen.screen
    await chen.presses("一句话添加楼栋")
    await chen.says("9-10号楼")
    assert "还要知道几层、每层几户" in chen.screen
    await chen.says("9-10号楼 每栋1单元 6层 每层2户")
    assert "9、10 号楼：2 栋 × 1 单元 × 6 层 × 2 户 = 24 户" in chen.screen
    await chen.presses("重写")
    await chen.says("9-12号楼 没有10号楼 每栋1单元 11层 每层2户")
    assert "共 66 户，电梯 3 部" in chen.screen
    await chen.presses("就这样录入")
    assert "11 栋 · 1,218 户" in chen.screen
    assert "正在录入" not in chen.screen
    added = await places.rows("SELECT address FROM places WHERE address LIKE '12-1-1%'")
    assert [row["address"] for row in added] == ["12-1-1001", "12-1-1002", "12-1-1101", "12-1-1102"]


async def test_what_is_there_already_is_entered_once(places: Town) -> None:
    chen = places.person(CHEN)
    before = await places.rows("SELECT id, code FROM places")
    for _ in range(2):
        await chen.presses("一句话添加楼栋")
        await chen.says("8-9号楼 每栋2单元 18层 每层4户")
        await chen.presses("就这样录入")
    assert "9 栋 · 1,296 户" in chen.screen
    after = await places.rows("SELECT id, code FROM places")
    assert set(map(tuple, before)) < set(map(tuple, after)), "posters that hang keep their code"


async def test_a_second_press_enters_nothing_more(places: Town) -> None:
    chen = places.person(CHEN)
    await chen.presses("一句话添加楼栋")
    await chen.says("9号楼 6层 每层2户")
    shown = places.telegram.screen(CHEN)["message_id"]
    for _ in range(2):
        places.telegram.presses(CHEN, CHEN, shown, "✅ 就这样录入")
    await places.settle()
    armed = await places.rows("SELECT * FROM due WHERE kind = 'enter-places'")
    assert len(armed) == 1


async def test_ten_thousand_homes_are_entered_piece_by_piece(places: Town) -> None:
    chen = places.person(CHEN)
    await chen.presses("一句话添加楼栋")
    await chen.says("20-70号楼 每栋2单元 20层 每层5户")
    assert "共 10,200 户" in chen.screen
    await chen.presses("就这样录入")
    assert "59 栋 · 11,352 户" in chen.screen
    lost = await places.rows("SELECT * FROM places WHERE parent_id IS NULL AND kind = 'room'")
    assert not lost


async def test_entering_goes_on_after_a_restart(tmp_path: Path) -> None:
    async with a_town(tmp_path) as town:
        chen = town.person(CHEN)
        await chen.says("/settings")
        await chen.presses("📍 位置")
        await chen.presses("一句话添加楼栋")
        await chen.says("20-30号楼 每栋2单元 20层 每层4户")
        shown = town.telegram.screen(CHEN)["message_id"]
        town.telegram.presses(CHEN, CHEN, shown, "✅ 就这样录入")
        await town.app.ingest.poll(wait=0)
        await town.app.worker.step()
        await town.closes()
        await town.opens()
        await town.settle()
        assert "19 栋 · 2,912 户" in chen.screen
        assert "正在录入" not in chen.screen


async def test_a_home_is_picked_building_by_building(town: Town) -> None:
    liu = town.person(LIU)
    await liu.starts()
    await liu.says("/report")
    await liu.presses("渗漏水")
    for label in ("5号楼", "2单元", "11层"):
        await liu.presses(label)
        buttons = town.telegram.screen(LIU)["reply_markup"]["inline_keyboard"]
        assert sum(map(len, buttons)) <= MOST_BUTTONS
        assert max(map(len, buttons)) <= MOST_IN_A_ROW
    assert "就在5号楼2单元11层" in liu.screen
    await liu.presses("上一级")
    await liu.presses("12层")
    await liu.presses("1203")
    assert "谁可以知道是您" in liu.screen
    await liu.presses("处理人知道即可")
    assert "💧 渗漏水 · 5-2-1203" in liu.screen


async def test_many_places_come_in_pages(places: Town) -> None:
    chen, liu = places.person(CHEN), places.person(LIU)
    await chen.presses("一句话添加楼栋")
    await chen.says("9-60号楼 6层 每层2户")
    await chen.presses("就这样录入")
    await liu.starts()
    await liu.says("/report")
    await liu.presses("渗漏水")
    assert "[60号楼]" not in liu.screen
    await liu.presses("下一页")
    assert "[60号楼]" in liu.screen
    assert "[1号楼]" not in liu.screen
    assert "下一页" not in liu.screen
    await liu.presses("上一页")
    assert "[1号楼]" in liu.screen


async def test_a_place_is_named_closed_and_used_again(places: Town) -> None:
    chen, wang = places.person(CHEN), places.person(WANG)
    await chen.presses("南门")
    assert "📍 南门　出入口" in chen.screen
    code = chen.screen.partition("海报链接的编号：")[2].split()[0]
    await chen.presses("改名")
    await chen.says("正门（南）")
    assert "📍 正门（南）" in chen.screen
    await chen.presses("停用")
    assert "已停用" in chen.screen
    await wang.says("/report")
    await wang.presses("渗漏水")
    assert "正门" not in wang.screen
    await wang.presses("取消")
    await wang.starts(code)
    assert "📍 正门（南）" in wang.screen, "a poster that still hangs still works"
    await wang.presses("返回")
    await wang.presses("取消")
    await chen.presses("恢复使用")
    await wang.says("/report")
    await wang.presses("渗漏水")
    assert "正门（南）" in wang.screen


async def test_a_place_is_added_inside_another(places: Town) -> None:
    chen = places.person(CHEN)
    await chen.presses("3号楼")
    await chen.presses("1单元")
    assert "📍 3号楼1单元　单元" in chen.screen
    await chen.presses("添加位置")
    assert "[楼栋]" not in chen.screen
    await chen.presses("电梯")
    await chen.says("货梯")
    assert "请写号码" in chen.screen
    await chen.says("2号")
    assert "已添加：3号楼1单元2号电梯" in chen.chat
    await chen.presses("添加位置")
    await chen.presses("设备间")
    await chen.says("3-1 水泵房")
    assert "[3-1 水泵房]" in chen.screen
    await chen.presses("🛗 电梯")
    assert "📍 3号楼1单元电梯　电梯" in chen.screen


async def test_only_the_administrator_keeps_the_list(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("/settings")
    assert "📍 位置" not in wang.screen
