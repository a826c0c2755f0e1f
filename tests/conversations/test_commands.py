"""Which commands people are offered, and how the office finds a case and its day."""

import pytest

from bot import commands
from playground.faults import refuse
from tests.town import Town

WANG, EMMA, LIU = 1001, 1004, 1006
ZHOU, WU, ZHENG, FENG, CHEN = 2001, 2002, 2004, 2005, 2006
EVERYBODY = ["report", "my", "help", "settings"]
STAFF = [*EVERYBODY, "inbox", "find", "today"]
COUNTER = [*STAFF, "new"]


def offered(town: Town, user: int, chat: int | None = None) -> list[str]:
    return [one["command"] for one in town.telegram.commands_for(user, chat or user)]


def words(town: Town, user: int) -> str:
    return " ".join(one["description"] for one in town.telegram.commands_for(user, user))


async def test_at_the_start_everybody_has_the_same_four(town: Town) -> None:
    await commands.announce(town.app.client, town.clock)
    assert offered(town, WANG) == EVERYBODY
    assert "反映问题" in words(town, WANG)
    assert "Report a problem" in words(town, EMMA)
    assert offered(town, WANG, -1002) == ["report", "notice"]


async def test_staff_have_more_and_lose_them_with_the_role(town: Town) -> None:
    await commands.announce(town.app.client, town.clock)
    assert offered(town, ZHOU) == COUNTER
    chen = town.person(CHEN)
    await chen.says("/settings")
    await chen.presses("👥 人员")
    await chen.presses("周客服")
    await chen.presses("✖ 不再任客服")
    await chen.presses("确定移除")
    assert offered(town, ZHOU) == EVERYBODY


async def test_an_invitation_brings_the_list_and_a_language_changes_it(town: Town) -> None:
    chen, liu = town.person(CHEN), town.person(LIU)
    await chen.says("/settings")
    await chen.presses("👥 人员")
    await chen.presses("邀请客服")
    await liu.starts(chen.screen.partition("?start=")[2].split()[0])
    assert offered(town, LIU) == COUNTER
    assert "待办" in words(town, LIU)
    await liu.presses("English")
    assert "To do" in words(town, LIU)


async def test_a_list_that_telegram_did_not_take_is_sent_again(town: Town) -> None:
    town.telegram.faults.next("setMyCommands", refuse, times=2)
    await town.person(ZHOU).presses("English")
    assert "To do" not in words(town, ZHOU)
    await town.passes(seconds=10)
    await town.passes(seconds=10)
    assert "To do" in words(town, ZHOU)


async def test_the_staff_group_has_a_list_until_another_is_bound(town: Town) -> None:
    assert offered(town, WU, town.GROUP) == ["inbox", "find", "today", "kpi"]
    assert offered(town, CHEN, town.GROUP) == ["inbox", "find", "today", "kpi", "setup"]
    town.telegram.add_group(-1003, "新工作群", creator=CHEN, members=[ZHOU])
    town.telegram.adds_bot(CHEN, -1003)
    await town.settle()
    await town.person(CHEN).presses("绑定为工作群", chat=-1003)
    await town.person(CHEN).presses("绑定为工作群", chat=-1003)
    assert offered(town, WU, -1003) == ["inbox", "find", "today", "kpi"]
    assert offered(town, WU, town.GROUP) == []


# Finding.


@pytest.fixture
async def three(town: Town) -> Town:
    """A leak in 3-1-1002, a lift, and something anonymous from 3-1-1102."""
    await town.person(WANG).reports("卫生间吊顶滴水")
    await town.person(EMMA).reports("5号楼2单元电梯坏了")
    zhao = town.person(1002)
    await zhao.says("3-1-1102 楼上很吵")
    await zhao.presses("谁可以知道")
    await zhao.presses("匿名")
    await zhao.presses("就这样提交")
    return town


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("0001", ["0001"]),
        ("1", []),
        ("WT-2603-0002", ["0002"]),
        ("3-1-10", ["0001"]),
        ("3-1-11", []),
        ("漏水", ["0001"]),
        ("电梯", ["0002"]),
        ("漏水 3-1-10", ["0001"]),
        ("漏水 电梯 0002", ["0002"]),
        ("逾期", []),
        ("天气", []),
        ("%", []),
    ],
)
async def test_find(three: Town, asked: str, found: list[str]) -> None:
    zhou = three.person(ZHOU)
    await zhou.says(f"/find {asked}")
    for short in ("0001", "0002", "0003"):
        assert (f"[{short}]" in zhou.screen) is (short in found), zhou.screen


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("吊顶", ["0001"]),
        ("吊顶 3-1-10", ["0001"]),
        ("吊顶 3-2", []),
        ("单元 电梯", ["0002"]),
        ("吊", ["0001"]),
        ("花园 单元", []),
    ],
)
async def test_find_looks_into_what_was_said(three: Town, asked: str, found: list[str]) -> None:
    zhou = three.person(ZHOU)
    await zhou.says(f"/find {asked}")
    for short in ("0001", "0002", "0003"):
        assert (f"[{short}]" in zhou.screen) is (short in found), zhou.screen


async def test_what_was_said_later_is_found_too(three: Town) -> None:
    wang, zhou = three.person(WANG), three.person(ZHOU)
    await wang.replies("现在连阳台的花盆都泡了", to="WT-2603-0001")
    await zhou.says("/find 花盆")
    assert "[0001]" in zhou.screen


async def test_an_anonymous_report_is_found_by_what_the_office_may_read(town: Town) -> None:
    zhao, zhou = town.person(1002), town.person(ZHOU)
    await zhao.says("我是赵先生，3-1-1102，紫鹦鹉学狗叫，电话13900001111")
    await zhao.presses("谁可以知道")
    await zhao.presses("匿名")
    await zhao.presses("就这样提交")
    for hidden in ("赵先生", "1102", "13900001111", "鹦鹉 13900001111"):
        await zhou.says(f"/find {hidden}")
        assert "[0001]" not in zhou.screen, hidden
    await zhou.says("/find 鹦鹉")
    assert "[0001]" in zhou.screen
    await zhou.says("/find 鹦鹉", chat=town.GROUP)
    assert "没有找到" in town.telegram.history(town.GROUP)[-1]["text"]


async def test_find_asks_and_opens(three: Town) -> None:
    zhou = three.person(ZHOU)
    await zhou.says("/find")
    assert "请写编号、房号、类别或原话里的词" in zhou.screen
    await zhou.says("漏水")
    await zhou.presses("0001")
    assert "卫生间吊顶滴水" in zhou.screen


async def test_late_answers_are_found(three: Town) -> None:
    await three.passes(hours=1)
    zhou = three.person(ZHOU)
    await zhou.says("/find 漏水 逾期")
    assert "[0001]" in zhou.screen


async def test_residents_find_nothing(three: Town) -> None:
    wang = three.person(WANG)
    for command in ("/find 0001", "/find", "/today", "/inbox"):
        await wang.says(command)
        assert "这件事只有当事人和办理的人能看、能办。" in wang.screen


async def test_nobody_finds_his_own_case_as_staff(town: Town) -> None:
    wu = town.person(WU)
    await wu.reports("3-1-1002 漏水")
    await wu.says("/find 0001")
    assert "没有找到" in wu.screen
    await town.person(ZHOU).says("/find 0001")
    assert "[0001]" in town.person(ZHOU).screen


async def test_the_group_gets_lines_without_names(three: Town) -> None:
    zhou = three.person(ZHOU)
    await zhou.says("/find 漏水", chat=three.GROUP)
    last = three.telegram.history(three.GROUP)[-1]
    assert "0001" in last["text"]
    assert "3-1-1002" in last["text"]
    assert "王女士" not in last["text"]
    assert "reply_markup" not in last
    await zhou.says("/find", chat=three.GROUP)
    assert "请在命令后面写要找的" in three.group
    await zhou.says("/inbox", chat=three.GROUP)
    assert "先到期的在上面" in three.telegram.history(three.GROUP)[-1]["text"]
    before = len(three.telegram.history(three.GROUP))
    await three.person(CHEN).says("/today", chat=three.GROUP)
    said = three.telegram.history(three.GROUP)[before:]
    assert "今日" not in str(said), "an administrator is no member of the office"


async def test_today(three: Town) -> None:
    feng, zhou = three.person(FENG), three.person(ZHOU)
    await feng.says("/settings")
    await feng.presses("值班表")
    await feng.presses("周二 中 0")
    await feng.presses("吴客服")
    await zhou.says("/settings")
    await zhou.presses("我不在的时候")
    for label in ("郑工", "3月3日", "3月3日"):
        await zhou.presses(label)
    await feng.says("/today")
    assert "在办 3 件" in feng.screen
    assert "值班：吴客服" in feng.screen
    assert "周客服不在，由郑工代理" in feng.screen
    assert "[0001]" in feng.screen
