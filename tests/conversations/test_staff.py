"""The people of the office: invited, dismissed, on duty."""

import pytest

from tests.staffing import a_registered_case, is_away, opens_staff
from tests.town import Town

WANG, LIU = 1001, 1006
ZHOU, WU, LI, ZHENG, FENG, CHEN = 2001, 2002, 2003, 2004, 2005, 2006


@pytest.mark.parametrize("role", ["业委会", "居委会", "审计员", "主办", "管理员"])
async def test_a_link_for_each_role(town: Town, role: str) -> None:
    chen, liu = town.person(CHEN), town.person(LIU)
    await opens_staff(town)
    await chen.presses(f"邀请{role}")
    await liu.starts(chen.screen.partition("?start=")[2].split()[0])
    assert f"您好，您现在是{role}" in liu.chat
    await opens_staff(town)
    assert f"刘先生：{role}" in chen.screen


async def test_a_department_has_its_name(town: Town) -> None:
    chen, liu = town.person(CHEN), town.person(LIU)
    await opens_staff(town)
    await chen.presses("邀请责任部门")
    await chen.presses("秩序")
    await liu.starts(chen.screen.partition("?start=")[2].split()[0])
    assert "您现在是责任部门（秩序）" in liu.chat
    await opens_staff(town)
    await chen.presses("邀请责任部门")
    await chen.presses("自己写")
    await chen.says("消防")
    await town.person(WU).starts(chen.screen.partition("?start=")[2].split()[0])
    await opens_staff(town)
    assert "吴客服：客服、责任部门（消防）" in chen.screen


async def test_a_link_is_listed_and_can_be_stopped(town: Town) -> None:
    chen, liu = town.person(CHEN), town.person(LIU)
    await opens_staff(town)
    await chen.presses("邀请客服")
    link = chen.screen.partition("?start=")[2].split()[0]
    await opens_staff(town)
    await chen.presses("没用过的链接（1）")
    assert "1. 客服，3月10日 20:14 前有效" in chen.screen
    await chen.presses("停用第 1 个")
    assert "1. 客服" not in chen.screen
    await liu.starts(link)
    assert "这个链接用过了或已失效" in liu.chat
    kept = await town.rows("SELECT * FROM roles WHERE role = 'clerk'")
    assert len(kept) == 2


async def test_a_manager_sees_the_office_and_changes_no_role(town: Town) -> None:
    feng = town.person(FENG)
    await opens_staff(town, FENG)
    assert "周客服：客服" in feng.screen
    assert "邀请" not in feng.screen
    await feng.presses("周客服")
    assert "不再任客服" not in feng.screen
    assert "不在与代理" in feng.screen


async def test_open_cases_go_to_the_last_deputy(town: Town) -> None:
    await a_registered_case(town)
    li, zheng, chen = town.person(LI), town.person(ZHENG), town.person(CHEN)
    await li.presses("我来主办")
    await is_away(town, LI, "郑工", "3月5日", "3月6日")
    await opens_staff(town)
    await chen.presses("李协调")
    assert "手上有 1 件在办的事情" in chen.screen
    await chen.presses("不再任主办")
    assert "交给谁" in chen.screen
    await chen.presses("移除，交给郑工")
    assert "1 件在办的事情已交给郑工" in town.group
    assert "请您主办这件事" in zheng.screen
    await zheng.presses("我来主办")
    assert "由郑工主办" in town.person(WANG).chat
    assert (await town.rows("SELECT * FROM absences WHERE ended_at IS NULL")) == []


async def test_open_cases_go_back_to_the_desk_and_are_not_forgotten(town: Town) -> None:
    await a_registered_case(town)
    await town.person(LI).presses("我来主办")
    chen = town.person(CHEN)
    await opens_staff(town)
    await chen.presses("李协调")
    await chen.presses("不再任主办")
    assert "交给" not in chen.screen.partition("\n")[2].partition("[")[2]
    await chen.presses("移除，退回重新安排")
    assert "1 件在办的事情已退回，请另定负责人" in town.group
    await town.passes(minutes=31)
    assert "0001 现在没有负责人" in town.group
    await town.person(ZHOU).presses("主办", chat=town.GROUP)
    await town.person(ZHOU).presses("冯经理", chat=town.GROUP)
    assert "请您主办这件事" in town.person(FENG).screen


async def test_who_can_still_lead_keeps_his_cases(town: Town) -> None:
    await a_registered_case(town)
    li, chen = town.person(LI), town.person(CHEN)
    await li.presses("我来主办")
    await opens_staff(town)
    await chen.presses("邀请项目经理")
    await li.starts(chen.screen.partition("?start=")[2].split()[0])
    await opens_staff(town)
    await chen.presses("李协调")
    await chen.presses("不再任主办")
    await chen.presses("移除，退回重新安排")
    assert "不再任职" not in town.group
    (case,) = await town.rows("SELECT lead_id FROM cases")
    assert case["lead_id"] is not None


async def on_duty(town: Town, name: str, cell: str) -> None:
    feng = town.person(FENG)
    await feng.says("/settings")
    await feng.presses("值班表")
    await feng.presses(cell)
    await feng.presses(name)


async def test_the_week_by_buttons(town: Town) -> None:
    feng, zhou = town.person(FENG), town.person(ZHOU)
    await on_duty(town, "周客服", "周二 中 0")
    assert "周二 中班：周客服" in feng.screen
    await feng.presses("◀ 返回")
    assert "[周二 中 1]" in feng.screen.replace("] [", "][").replace("][", "] [")
    await zhou.says("/settings")
    await zhou.presses("值班表")
    assert "周二 中班：周客服" in zhou.screen
    await zhou.presses("周二 中 1")
    assert "吴客服" not in zhou.screen, "only a manager or the administrator changes it"
    await on_duty(town, "✔ 周客服", "周二 中 1")
    assert "周二 中班：-" in feng.screen


async def test_an_alarm_rings_for_who_is_on_duty_then_for_all(town: Town) -> None:
    await on_duty(town, "周客服", "周二 中 0")
    zhou, wu, feng = town.person(ZHOU), town.person(WU), town.person(FENG)
    await town.person(WANG).says("3号楼1单元电梯困人了")
    await town.person(WANG).presses("🚨 有危险")
    await town.person(WANG).presses("就这样提交")
    assert "可能有人有危险" in zhou.chat
    assert "可能有人有危险" not in wu.chat + feng.chat
    await town.passes(seconds=60)
    assert "可能有人有危险" in wu.chat
    assert "可能有人有危险" not in feng.chat
    await town.passes(seconds=60)
    assert "可能有人有危险" in feng.chat
    await town.passes(minutes=3)
    assert "答复时限到了" in zhou.chat
    assert "答复时限到了" not in wu.chat
    await town.passes(minutes=5)
    assert "仍未答复报告人" in wu.chat


async def test_without_a_roster_all_clerks_hear_the_alarm(town: Town) -> None:
    await town.person(WANG).says("3号楼1单元电梯困人了")
    await town.person(WANG).presses("🚨 有危险")
    await town.person(WANG).presses("就这样提交")
    for user in (ZHOU, WU):
        assert "可能有人有危险" in town.person(user).chat


async def test_a_shift_of_somebody_away_is_his_deputys(town: Town) -> None:
    await on_duty(town, "周客服", "周二 中 0")
    await is_away(town, ZHOU, "吴客服", "3月3日", "3月3日")
    await town.person(WANG).says("3号楼1单元电梯困人了")
    await town.person(WANG).presses("🚨 有危险")
    await town.person(WANG).presses("就这样提交")
    assert "可能有人有危险" in town.person(WU).chat
    assert "可能有人有危险" not in town.person(ZHOU).chat
