"""Somebody is in danger: people are called until one sees to it, papers come afterwards."""

import pytest

from storage.connection import DatabaseError
from tests.town import Town

WANG, SUN, LIU = 1001, 1005, 1006
ZHOU, WU, LI, ZHENG, FENG = 2001, 2002, 2003, 2004, 2005
ALARM = "可能有人有危险"


async def trapped(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("3号楼1单元电梯困人了")
    await wang.presses("🚨 有危险")
    await wang.presses("就这样提交")


async def test_the_call_goes_on_until_somebody_sees_to_it(town: Town) -> None:
    zhou, wu, feng = town.person(ZHOU), town.person(WU), town.person(FENG)
    await trapped(town)
    assert [one.chat.count(ALARM) for one in (zhou, wu, feng)] == [1, 1, 0]
    await town.passes(seconds=60)
    assert [one.chat.count(ALARM) for one in (zhou, wu, feng)] == [1, 1, 1]
    await town.passes(minutes=5)
    assert [one.chat.count(ALARM) for one in (zhou, wu, feng)] == [2, 2, 1]
    await wu.presses("我来处理")
    assert "由吴客服处理" in zhou.chat
    assert "由吴客服处理" in town.group
    late = await feng.presses("我来处理")
    assert "已由吴客服" in late["text"]
    await town.passes(minutes=20)
    assert [one.chat.count(ALARM) for one in (zhou, wu, feng)] == [2, 2, 1]
    assert "吴客服处理中" in town.group, "the same press accepts the case"


async def test_the_log_has_seconds_and_is_only_ever_added_to(town: Town) -> None:
    await trapped(town)
    zhou = town.person(ZHOU)
    await town.passes(seconds=52)
    await zhou.presses("我来处理")
    assert "20:14:52 接手 周客服" in zhou.screen
    await zhou.presses("记一笔")
    await town.passes(seconds=38)
    await zhou.says("对讲安抚：一位老人，没有受伤")
    assert "20:15:30 ✍ 周客服 对讲安抚" in zhou.screen
    for sql in ("UPDATE emergency_log SET words = 'x'", "DELETE FROM emergency_log"):

        def change(db: object, sql: str = sql) -> None:
            db.run(sql)  # type: ignore[attr-defined]

        with pytest.raises(DatabaseError):
            await town.app.database.write(change)


async def test_only_the_building_hears_and_the_log_keeps_it(town: Town) -> None:
    await trapped(town)
    zhou = town.person(ZHOU)
    await zhou.presses("我来处理")
    await zhou.presses("告知本楼")
    assert "3号楼" in zhou.screen
    await zhou.says("3号楼1单元电梯停用，正在检修，请走楼梯")
    await zhou.presses("发出")
    assert "正在检修" in town.heard(-1002)
    assert "正在检修" in town.person(1002).chat
    assert "正在检修" not in town.person(SUN).chat
    lines = await town.rows("SELECT what FROM emergency_log WHERE what = 'told'")
    assert len(lines) == 1


async def test_papers_come_later_and_before_the_plan(town: Town) -> None:
    await trapped(town)
    zhou, li, feng = town.person(ZHOU), town.person(LI), town.person(FENG)
    await zhou.presses("我来处理")
    await zhou.presses("多方协调", chat=town.GROUP)
    await zhou.presses("确定并告知报告人", chat=town.GROUP)
    await li.presses("无利害关系")
    await li.presses("进入下一阶段")
    assert "调查研判" in li.screen, "nothing of G1 holds an emergency up"
    await li.presses("进入下一阶段")
    assert "应急结束" in li.screen
    assert "发生时间" in li.screen
    await town.passes(hours=20)
    assert "还没补：发生时间、应急结束" in li.chat
    assert "还没补" not in feng.chat
    await town.passes(hours=4)
    assert "还没补" in feng.chat


async def test_who_is_responsible_ends_it(town: Town) -> None:
    await trapped(town)
    zhou, wu = town.person(ZHOU), town.person(WU)
    await zhou.presses("我来处理")
    await wu.presses("应急记录", chat=town.GROUP)
    assert "[🔚 应急结束]" not in wu.screen
    await zhou.presses("应急结束")
    await zhou.presses("险情排除")
    assert "周客服宣布应急结束" in town.group
    assert "应急已结束" in zhou.screen
    await town.passes(minutes=20)
    assert "应急中" not in town.group


async def test_a_false_alarm_owes_nothing_and_goes_on_unhurried(town: Town) -> None:
    await trapped(town)
    zhou, li = town.person(ZHOU), town.person(LI)
    await zhou.presses("我来处理")
    await zhou.presses("应急结束")
    await zhou.presses("误报，没有险情")
    assert "周客服核实是误报" in town.group
    assert "误报 周客服" in zhou.screen
    await zhou.presses("多方协调", chat=town.GROUP)
    await zhou.presses("确定并告知报告人", chat=town.GROUP)
    await li.presses("无利害关系")
    await li.presses("进入下一阶段")
    assert "还差" in li.screen, "it is registered like any other case"
    await town.passes(hours=25)
    assert "还没补" not in li.chat
    assert (await town.rows("SELECT urgency FROM cases"))[0]["urgency"] == "u3"


async def test_what_is_judged_u1_rings_too(town: Town) -> None:
    await town.person(WANG).reports("3号楼1单元楼道灯一直闪")
    zhou = town.person(ZHOU)
    await zhou.presses("我来受理", chat=town.GROUP)
    await zhou.presses("U1", chat=town.GROUP)
    assert ALARM in town.group
    assert ALARM in town.person(WU).chat


async def test_what_is_urgent_rings_at_night_until_somebody_takes_it(town: Town) -> None:
    """U2 at two in the morning (E21): the receipt at once, the bell every five minutes."""
    await town.passes(hours=5, minutes=46)
    wang, zhou = town.person(WANG), town.person(ZHOU)
    await wang.reports("卫生间吊顶滴水，一天接一桶")
    assert "已收到" in wang.chat
    rings = [
        call.params
        for call in town.telegram.calls
        if "夜里加急" in str(call.params.get("text")) and call.params["chat_id"] == ZHOU
    ]
    assert [one.get("disable_notification", False) for one in rings] == [False]
    await town.passes(minutes=11)
    assert zhou.chat.count("夜里加急") == 3
    await zhou.presses("我来受理", chat=town.GROUP)
    await town.passes(minutes=15)
    assert zhou.chat.count("夜里加急") == 3
