"""Two estates in one bot: nothing crosses, the link decides, a stranger is asked once."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.town import Town
from tests.town import town as a_town

WANG, ZHAO, SUN, LIU, ZHOU, CHEN = 1001, 1002, 1005, 1006, 2001, 2006
OTHER_GROUP = -1003


@pytest.fixture
async def two(tmp_path: Path) -> AsyncIterator[Town]:
    """梧桐里 and, set up by the same administrator, 翠湖苑 with a staff group of its own."""
    async with a_town(tmp_path) as town:
        chen = town.person(CHEN)
        await chen.says("/setup")
        await chen.presses("新建小区")
        assert "完全分开" in chen.screen
        await chen.presses("新建小区")
        assert "第 1 步，共 12 步" in chen.screen
        await chen.says("翠湖苑")
        await chen.says("CH")
        await chen.presses("就这样")
        await chen.says("1-2号楼 6层 每层2户")
        await chen.presses("就这样录入")
        await chen.says("7777-0000")
        await chen.says("119 / 110 / 120")
        await chen.presses("就这样")
        await chen.presses("标准")
        await chen.presses("下一步")
        await chen.presses("下一步")
        town.telegram.add_group(OTHER_GROUP, "翠湖苑工作群", creator=CHEN, members=[ZHOU])
        town.telegram.adds_bot(CHEN, OTHER_GROUP)
        await town.settle()
        await chen.presses("绑定为工作群", chat=OTHER_GROUP)
        await chen.presses("跳过")
        assert "翠湖苑可以用了" in chen.screen
        yield town


async def the_poster(town: Town, estate: int) -> str:
    sql = "SELECT code FROM places WHERE estate_id = :estate AND address = '1-F2'"
    if estate == 1:
        sql = sql.replace("1-F2", "1-1-F2")
    return f"l_{(await town.rows(sql, estate=estate))[0]['code']}"


async def test_a_stranger_is_asked_once(two: Town) -> None:
    liu = two.person(LIU)
    await liu.starts()
    for deed in ("/start", "/report", "楼上很吵"):
        await liu.says(deed)
        assert "您住在哪个小区？" in liu.screen, deed
        assert "[梧桐里]\n[翠湖苑]" in liu.screen
    assert not await two.rows("SELECT * FROM people WHERE user_id = 1006")
    await liu.presses("翠湖苑")
    assert "翠湖苑 · 物业协调" in liu.screen
    assert "7777-0000" in liu.screen
    await liu.reports("楼上很吵")
    assert "已收到 CH-2603-0001" in liu.chat
    assert "CH-2603-0001" in two.heard(OTHER_GROUP)
    assert "CH-2603" not in two.group


async def test_a_link_decides_for_a_stranger(two: Town) -> None:
    liu = two.person(LIU)
    await liu.starts(await the_poster(two, 2))
    assert "📍 1号楼2层" in liu.screen
    await liu.says("楼道灯不亮")
    await liu.presses("就这样提交")
    assert "已收到 CH-2603-0001" in liu.chat


async def test_a_code_of_the_fee_bill_decides_too(two: Town) -> None:
    chen, liu = two.person(CHEN), two.person(LIU)
    await chen.says("/settings")
    await chen.presses("换一个小区")
    await chen.presses("梧桐里")
    await chen.says("/settings")
    await chen.presses("位置")
    await chen.presses("邀请码")
    await chen.says("3-1-1002")
    found = re.search(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b", chen.chat[chen.chat.rindex("3-1-1002") :])
    assert found is not None
    await liu.starts(f"i_{found[0].replace('-', '')}")
    assert "您住在哪个小区？" not in liu.chat
    entered = await two.rows("SELECT estate_id FROM people WHERE user_id = 1006")
    assert [row["estate_id"] for row in entered] == [1]


async def test_who_belongs_to_one_is_not_asked(two: Town) -> None:
    wang = two.person(WANG)
    assert await wang.reports("卫生间吊顶滴水") == "WT-2603-0001"
    assert "WT-2603-0001" in two.group
    assert "WT-2603" not in two.heard(OTHER_GROUP)
    await wang.says("/settings")
    assert "换一个小区" not in wang.screen


async def test_somebody_of_two_switches_and_each_button_stays_in_its_estate(two: Town) -> None:
    wang = two.person(WANG)
    await wang.reports("卫生间吊顶滴水")
    await wang.starts(await the_poster(two, 2))
    await wang.says("楼道灯不亮")
    await wang.presses("就这样提交")
    assert "已收到 CH-2603-0001" in wang.chat
    await wang.says("/my")
    assert "1号楼2层" in wang.screen
    assert "卫生间" not in wang.screen
    both = await two.rows("SELECT estate_id, id FROM cases ORDER BY estate_id")
    assert [tuple(row) for row in both] == [(1, 1), (2, 1)], "the same number in each"
    receipts = [
        one["message_id"]
        for one in two.telegram.history(WANG)
        if "已收到 WT-2603-0001" in one.get("text", "")
    ]
    two.telegram.presses(WANG, WANG, receipts[0], "👀 看进度")
    await two.settle()
    assert "WT-2603-0001" in wang.screen, "the button of 梧桐里 opens the case of 梧桐里"
    await wang.says("/settings")
    await wang.presses("换一个小区")
    await wang.presses("翠湖苑")
    assert "翠湖苑 · 物业协调" in wang.screen
    await wang.says("/my")
    assert "1号楼2层" in wang.screen


async def test_the_office_of_one_has_no_rights_in_the_other(two: Town) -> None:
    liu, zhou = two.person(LIU), two.person(ZHOU)
    await liu.starts(await the_poster(two, 2))
    await liu.says("楼道灯不亮")
    await liu.presses("就这样提交")
    refused = await zhou.presses("我来受理", chat=OTHER_GROUP)
    assert refused["text"] == "这件事只有当事人和办理的人能看、能办。"
    await zhou.says("/inbox")
    assert "CH-2603" not in zhou.screen
    await two.person(WANG).reports("卫生间吊顶滴水")
    await zhou.presses("我来受理", chat=two.GROUP)
    assert "周客服处理中" in two.group


async def test_nobody_chooses_an_estate_that_is_not_his(two: Town) -> None:
    wang = two.person(WANG)
    await wang.starts()
    shown = two.telegram.screen(WANG)["message_id"]
    query = two.telegram.presses_data(WANG, WANG, shown, "ue.2")
    await two.settle()
    assert two.telegram.answers[query]["text"] == "这件事只有当事人和办理的人能看、能办。"
    assert len(await two.rows("SELECT * FROM people WHERE user_id = 1001")) == 1


async def test_settings_and_places_are_of_one_estate(two: Town) -> None:
    chen = two.person(CHEN)
    await chen.says("/setup")
    assert "2 栋 · 24 户" in chen.screen
    await chen.presses("编号字母")
    await chen.says("WT")
    assert "WT 已经是另一个小区的代码" in chen.screen
    await chen.says("/settings")
    await chen.presses("换一个小区")
    await chen.presses("梧桐里")
    await chen.says("/setup")
    assert "8 栋 · 1,152 户" in chen.screen
    assert "8888-0000" in chen.screen


async def a_firms_link(town: Town) -> str:
    """翠湖苑 invites a firm to its case; what the link carries."""
    chen, liu, zhou = town.person(CHEN), town.person(LIU), town.person(ZHOU)
    await liu.starts(await the_poster(town, 2))
    await liu.says("楼道灯不亮")
    await liu.presses("就这样提交")
    await chen.says("/settings")
    await chen.presses("👥 人员")
    await chen.presses("邀请客服")
    await zhou.starts(chen.screen.partition("?start=")[2].split()[0])
    for label in ("我来受理", "转维修", "确定并告知报告人", "外部单位", "邀请，到结案为止"):
        await zhou.presses(label, chat=OTHER_GROUP)
    asked = [
        one["message_id"]
        for one in town.telegram.history(OTHER_GROUP)
        if one.get("reply_markup", {}).get("force_reply")
    ]
    await zhou.says("安达防水", chat=OTHER_GROUP, reply_to=asked[-1])
    return zhou.chat.rpartition("?start=")[2].split()[0]


async def test_a_firms_link_leads_into_its_own_estate_alone(two: Town) -> None:
    link = await a_firms_link(two)
    wang, sun = two.person(WANG), two.person(SUN)
    await wang.starts(link)
    assert "贵单位：安达防水" in wang.screen
    assert "CH-2603-0001" in wang.screen
    await wang.presses("回复物业")
    await wang.says("上午九点到")
    assert "上午九点到" in two.heard(OTHER_GROUP)
    assert "上午九点到" not in two.group
    await sun.starts(link)
    assert "这个链接用过了或已失效" in sun.chat
    await sun.reports("厨房漏水")
    assert "已收到 WT-2603-0001" in sun.chat, "a dead link moves nobody"
    two.telegram.add_person(1099, "过路人")
    await two.person(1099).starts(link)
    assert "这个链接用过了或已失效" in two.person(1099).chat
    assert "您住在哪个小区？" in two.person(1099).screen


async def test_a_code_of_a_home_leads_into_its_own_estate(two: Town) -> None:
    chen, wang = two.person(CHEN), two.person(WANG)
    await chen.says("/settings")
    await chen.presses("位置")
    await chen.presses("邀请码")
    await chen.says("1-1-0302")
    found = re.search(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b", chen.chat[chen.chat.rindex("1-1-0302") :])
    assert found is not None
    await wang.starts(f"i_{found[0].replace('-', '')}")
    await wang.presses("同意并继续")
    await wang.presses("租客")
    assert "登记好了：1-1-0302" in wang.chat.replace("<b>", "").replace("</b>", "")
    lives = "SELECT estate_id FROM residents WHERE state = 'verified' AND verified_by <> 'desk'"
    assert [row["estate_id"] for row in await two.rows(lives)] == [2]
    await two.person(ZHAO).starts("i_23456789")
    await two.person(ZHAO).reports("电梯异响")
    assert "已收到 WT-2603-0001" in two.person(ZHAO).chat
