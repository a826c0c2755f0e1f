"""Whoever is away has a deputy: what goes to him, what he may do, and when it ends."""

from tests.staffing import REFUSED, a_registered_case, is_away, opens_staff
from tests.town import Town

WANG, ZHAO = 1001, 1002
ZHOU, LI, ZHENG, FENG, CHEN = 2001, 2003, 2004, 2005, 2006


async def test_a_deputy_gets_what_falls_due_and_may_do_the_same(town: Town) -> None:
    li, zheng, wang = town.person(LI), town.person(ZHENG), town.person(WANG)
    await is_away(town, LI, "郑工", "3月3日", "3月4日")
    assert "3月4日 23:59 不在，由郑工代理" in li.screen
    assert "李协调从 20:14 到 3月4日 23:59 不在，由您代理" in zheng.chat
    await a_registered_case(town)
    assert "请您主办这件事" in zheng.screen
    assert "请您主办这件事" not in li.chat
    await zheng.presses("我来主办")
    assert "由郑工主办" in wang.chat
    await town.passes(hours=36)
    assert "李协调回来了" in zheng.chat


async def test_who_stands_in_judges_in_the_others_place(town: Town) -> None:
    """A department head is no clerk; for a day he does what the clerk may."""
    zheng = town.person(ZHENG)
    await town.person(WANG).reports("楼上很吵")
    refused = await zheng.presses("我来受理", chat=town.GROUP)
    assert refused["text"] == REFUSED
    await is_away(town, ZHOU, "郑工", "3月3日", "3月3日")
    await zheng.presses("我来受理", chat=town.GROUP)
    assert "郑工处理中" in town.group
    await town.passes(hours=12)
    await town.person(ZHAO).reports("电梯异响")
    refused = await zheng.presses("我来受理", chat=town.GROUP)
    assert refused["text"] == REFUSED


async def test_a_deputys_deputy(town: Town) -> None:
    await is_away(town, LI, "郑工", "3月3日", "3月5日")
    await is_away(town, ZHENG, "冯经理", "3月3日", "3月4日")
    await a_registered_case(town)
    assert "请您主办这件事" in town.person(FENG).screen
    await town.person(FENG).presses("我来主办")
    assert "由冯经理主办" in town.person(WANG).chat


async def test_two_who_stand_in_for_each_other(town: Town) -> None:
    await is_away(town, LI, "郑工", "3月3日", "3月4日")
    await is_away(town, ZHENG, "李协调", "3月3日", "3月4日")
    await a_registered_case(town)
    assert "请您主办这件事" in town.person(ZHENG).screen


async def test_back_early_and_a_second_absence(town: Town) -> None:
    li = town.person(LI)
    await is_away(town, LI, "郑工", "3月3日", "3月9日")
    await li.presses("回来了")
    assert "谁来代理" in li.screen
    await a_registered_case(town)
    assert "请您主办这件事" in li.chat


async def test_a_manager_enters_who_is_ill(town: Town) -> None:
    feng, li = town.person(FENG), town.person(LI)
    await opens_staff(town, FENG)
    await feng.presses("李协调")
    await feng.presses("不在与代理")
    await feng.presses("郑工")
    await feng.presses("3月4日")
    await feng.presses("3月6日")
    assert "由郑工代理" in feng.screen
    await town.passes(hours=12)
    assert "已登记您从 3月4日 00:00 到 3月6日 23:59 不在，由郑工代理" in li.chat
    assert "从现在起您代理李协调" in town.person(ZHENG).chat


async def test_residents_have_no_deputies(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("/settings")
    assert "我不在" not in wang.screen
    assert "值班表" not in wang.screen


async def test_a_managers_deputy_sees_what_the_manager_sees(town: Town) -> None:
    await is_away(town, FENG, "李协调", "3月3日", "3月3日")
    li = town.person(LI)
    await li.says("/settings")
    await li.presses("值班表")
    await li.presses("周二 中 0")
    await li.presses("周客服")
    assert "周二 中班：周客服" in li.screen
    await town.passes(hours=12)
    await li.says("/settings")
    await li.presses("值班表")
    await li.presses("周二 中 1")
    assert "吴客服" not in li.screen


async def test_a_deputy_who_was_dismissed_stands_in_no_longer(town: Town) -> None:
    await is_away(town, LI, "郑工", "3月3日", "3月5日")
    chen = town.person(CHEN)
    await opens_staff(town)
    for label in ("郑工", "不再任责任部门", "确定移除"):
        await chen.presses(label)
    await a_registered_case(town)
    assert "请您主办这件事" in town.person(LI).chat
    assert "请您主办这件事" not in town.person(ZHENG).chat


async def test_a_deputy_does_not_lead_his_own_case(town: Town) -> None:
    zheng, li = town.person(ZHENG), town.person(LI)
    await is_away(town, LI, "郑工", "3月3日", "3月5日")
    await zheng.reports("5-1-0301 漏水")
    for label in ("我来受理", "多方协调", "主办"):
        await town.person(ZHOU).presses(label, chat=town.GROUP)
    await town.person(ZHOU).presses("李协调", chat=town.GROUP)
    await town.person(ZHOU).presses("确定并告知报告人", chat=town.GROUP)
    assert "请您主办这件事" not in zheng.chat
    assert "请您主办这件事" in li.chat
