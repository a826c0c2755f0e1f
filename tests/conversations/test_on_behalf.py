"""People without Telegram: noted by the desk, read back to, told by hand, answered for."""

from typing import Any

import pytest

from storage import offices, people
from storage.connection import Connection
from storage.rows import Scope
from tests.town import Person, Town

WANG, SUN, ZHOU, WU, ZHENG = 1001, 1005, 2001, 2002, 2004
LINE = "何奶奶 139 0000 4471 7-1-0402"


async def calls(town: Town, line: str = LINE, *, how: str = "电话", user: int = ZHOU) -> Person:
    """Somebody calls, and a clerk writes down who it is."""
    clerk = town.person(user)
    await clerk.says("/new")
    await clerk.presses(how)
    await clerk.says(line)
    return clerk


async def entered(town: Town, line: str = LINE, *, how: str = "电话") -> str:
    """The whole way to a number."""
    clerk = await calls(town, line, how=how)
    await clerk.presses("➕ 新的人")
    if "的关系" in clerk.screen:
        await clerk.presses("业主")
    await clerk.says("厨房水管漏水")
    await clerk.presses("我读给对方听了")
    await clerk.presses("就这样提交")
    rows = await town.rows("SELECT no FROM cases ORDER BY id DESC LIMIT 1")
    return str(rows[0]["no"])


async def judged(town: Town) -> None:
    """Accepted, a repair, confirmed: there is something to tell."""
    wu = town.person(WU)
    for label in ("我来受理", "转维修", "确定并告知报告人"):
        await wu.presses(label, chat=town.GROUP)


async def journal(town: Town, action: str) -> list[tuple[Any, ...]]:
    rows = await town.rows(
        "SELECT actor, outcome FROM journal WHERE action = :action ORDER BY seq", action=action
    )
    return [tuple(row) for row in rows]


async def test_a_caller_gets_a_number_like_everybody(town: Town) -> None:
    no = await entered(town)
    (case,) = await town.rows(
        """
        SELECT c.channel, c.place, c.held, m.name, m.user_id, m.phone_last4, m.contact, e.user_id
          FROM cases AS c JOIN reporters AS r ON r.case_id = c.id
          JOIN people AS m ON m.id = r.person_id JOIN people AS e ON e.id = c.entered_by
        """
    )
    assert tuple(case) == ("phone", "7-1-0402", 0, "何奶奶", None, "4471", "phone", ZHOU)
    zhou = town.person(ZHOU)
    assert f"已收到 {no}" in zhou.chat
    assert "请把编号念给对方" in zhou.chat
    assert "周客服代录" in town.group
    assert "何奶奶" not in town.group
    assert "139" not in town.group


async def test_nothing_is_sent_before_it_was_read_back(town: Town) -> None:
    clerk = await calls(town)
    await clerk.presses("➕ 新的人")
    await clerk.presses("业主")
    await clerk.says("厨房水管漏水")
    assert "请把上面的内容读给对方听" in clerk.screen
    assert "就这样提交" not in clerk.screen
    await clerk.presses("我读给对方听了")
    await clerk.says("还有卫生间")
    assert "就这样提交" not in clerk.screen, "what was added was not read back"
    await clerk.presses("我读给对方听了")
    await clerk.presses("就这样提交")
    assert "已收到" in clerk.chat


async def test_whoever_called_before_is_found_by_the_end_of_the_number_or_the_home(
    town: Town,
) -> None:
    await entered(town)
    for line in ("4471", "7-1-0402", "何奶奶 7-1-0402", "4471 7-1-0402"):
        clerk = await calls(town, line)
        assert "[何奶奶（7-1-0402，尾号 4471）]" in clerk.screen, line
        await clerk.says("/cancel")
    clerk = await calls(town, "4471")
    await clerk.presses("何奶奶")
    assert "什么事" in clerk.screen
    assert len(await town.rows("SELECT 1 FROM people WHERE name = '何奶奶'")) == 1


async def test_a_resident_with_telegram_who_calls_is_told_in_telegram(town: Town) -> None:
    clerk = await calls(town, "7-1-0401")
    await clerk.presses("孙奶奶")
    await clerk.says("楼道灯坏了")
    await clerk.presses("我读给对方听了")
    await clerk.presses("就这样提交")
    await judged(town)
    assert "是一般维修" in town.person(SUN).chat
    assert not await town.rows("SELECT 1 FROM phone_tasks")
    await town.person(SUN).says("/my")
    assert "0001" in town.person(SUN).screen


async def test_a_line_that_says_nothing_is_asked_again(town: Town) -> None:
    clerk = await calls(town, "???")
    assert "我没看懂是谁" in clerk.screen
    await clerk.says("9999")
    assert "没有找到这个人" in clerk.screen
    await clerk.says(LINE)
    assert "➕ 新的人：何奶奶" in clerk.screen


async def test_whoever_stands_at_the_counter_is_verified(town: Town) -> None:
    await entered(town, how="来访")
    (row,) = await town.rows("SELECT state, verified_by FROM residents ORDER BY id DESC LIMIT 1")
    assert tuple(row) == ("verified", "walk-in")
    assert "已核实住户" in town.group
    assert "有人申请登记" not in town.group


async def test_a_caller_without_a_home_is_noted_too(town: Town) -> None:
    await entered(town, "过路人 139 0000 4471")
    assert "[周客服代录" not in town.group
    rows = await town.rows("SELECT channel FROM cases")
    assert rows[0]["channel"] == "phone"


@pytest.mark.parametrize("user", [WANG, ZHENG])
async def test_only_the_desk_tells_for_others(town: Town, user: int) -> None:
    await town.person(user).says("/new")
    assert "只有当事人和办理的人" in town.person(user).screen
    assert not await town.rows("SELECT 1 FROM drafts")


async def test_a_role_lost_half_way_sends_nothing(town: Town) -> None:
    clerk = await calls(town)
    await clerk.presses("➕ 新的人")
    await clerk.presses("业主")
    await clerk.says("厨房水管漏水")
    await clerk.presses("我读给对方听了")

    def dismiss(db: Connection) -> None:
        db.run("DELETE FROM roles WHERE role = 'clerk'")

    await town.app.database.write(dismiss)
    await clerk.presses("就这样提交")
    assert not await town.rows("SELECT 1 FROM cases")


async def test_news_become_a_call_with_the_words_to_say(town: Town) -> None:
    await entered(town)
    await judged(town)
    assert "📞 请打电话：7-1-0402（WT-2603-0001）有 1 件事要告诉。" in town.group
    assert "已答复报告人" not in town.group
    wu = town.person(WU)
    await wu.presses("打给谁、说什么", chat=town.GROUP)
    assert "何奶奶" in wu.chat
    assert "139 0000 4471" in wu.chat
    assert "0001 是一般维修" in wu.chat
    assert ("person:8", "done") in await journal(town, "phone.see")
    await wu.presses("已打电话告知", chat=town.GROUP)
    assert "已答复报告人" in town.group, "a logged call is an answer"


async def test_three_calls_that_reach_nobody_end_at_the_door(town: Town) -> None:
    await entered(town)
    await judged(town)
    wu = town.person(WU)
    await town.passes(hours=12)  # 08:14 in the morning
    for tries in (1, 2):
        await wu.presses("没打通", chat=town.GROUP)
        assert f"已打 {tries} 次没通" in town.group
        await town.passes(hours=2)
    await wu.presses("没打通", chat=town.GROUP)
    assert "请在门上留条" in town.group
    await wu.presses("已在门上留条", chat=town.GROUP)
    assert "已答复报告人" in town.group
    assert not await town.rows("SELECT 1 FROM due WHERE kind = 'phone-again' AND state = 'armed'")


async def test_a_call_can_wait_until_the_person_asked_for(town: Town) -> None:
    await entered(town)
    await judged(town)
    wu = town.person(WU)
    await wu.presses("稍后再打", chat=town.GROUP)
    await wu.presses("明早 9:00", chat=town.GROUP)
    assert "3月4日 09:00 再打" in town.group
    before = len(town.telegram.history(town.GROUP))
    await town.passes(hours=13)
    assert len(town.telegram.history(town.GROUP)) > before, "the card comes back"


async def test_everything_a_reporter_can_press_is_entered_for_him(town: Town) -> None:
    await entered(town)
    await judged(town)
    wu, zhou = town.person(WU), town.person(ZHOU)
    await wu.presses("修好了", chat=town.GROUP)
    await wu.answers_prompt("换了角阀")
    await zhou.presses("打给谁、说什么", chat=town.GROUP)
    await zhou.presses("代报告人办理")
    await zhou.presses("补充")
    await zhou.says("她说水压也小")
    assert "她说水压也小" in town.group
    await zhou.presses("他问一句")
    await zhou.says("什么时候再来？")
    assert "什么时候再来" in town.group
    await zhou.presses("🙁 没解决")
    assert "报告人回答：没解决" in town.group
    alias = (await town.rows("SELECT alias FROM reporters"))[0]["alias"]
    assert (f"person:7 for alias:{alias}", "done") in await journal(town, "case.solved")
    assert (f"person:7 for alias:{alias}", "done") in await journal(town, "case.add")


async def test_withdrawing_for_somebody_asks_once_more(town: Town) -> None:
    no = await entered(town)
    zhou = town.person(ZHOU)
    await zhou.presses("打开这件事")
    await zhou.presses("代报告人办理")
    await zhou.presses("撤回")
    assert f"他确定要撤回 {no}" in zhou.screen
    await zhou.presses("确定撤回")
    rows = await town.rows("SELECT stage FROM cases")
    assert rows[0]["stage"] == "withdrawn"


async def test_nobody_answers_for_a_reporter_who_can_do_it_himself(town: Town) -> None:
    await town.person(WANG).reports("楼上很吵")
    (row,) = await town.rows("SELECT id FROM cases")
    zhou = town.person(ZHOU)

    def forge(db: Connection) -> Any:
        return people.of_user(db, Scope(1), ZHOU)

    assert await town.app.database.read(forge) is not None
    await zhou.says("/inbox")
    await zhou.presses("0001")
    assert "代报告人办理" not in zhou.screen
    refused = await town.app.database.write(_stand_in, town, row["id"])
    assert refused == "refused-asks-himself"


def _stand_in(db: Connection, town: Town, case: int) -> str:
    from actions.delivery import office  # noqa: PLC0415
    from actions.standing_in import stand_in  # noqa: PLC0415
    from workflow.refusal import Refusal  # noqa: PLC0415

    desk = office(db, Scope(1), now=town.clock.now(), chance=town.chance)
    desk.person = people.of_user(db, desk.scope, ZHOU)
    assert desk.person is not None
    desk.roles = offices.roles(db, desk.scope, desk.person.id)
    try:
        stand_in(desk, case, None)
    except Refusal as refusal:
        return refusal.key
    return "done"


async def test_whoever_blocked_the_bot_is_read_what_waits_for_him(town: Town) -> None:
    wang = town.person(WANG)
    await wang.reports("水管漏水")
    await wang.blocks()
    await judged(town)
    assert "📞 请打电话：3-1-1002 收不到消息（WT-2603-0001）" in town.group
    wu = town.person(WU)
    await wu.presses("打给谁、说什么", chat=town.GROUP)
    assert "是一般维修" in wu.chat
    await wu.presses("代报告人办理")
    assert "代报告人办理 WT-2603-0001" in wu.screen.replace("<b>", "").replace("</b>", "")


async def test_of_an_anonymous_reporter_not_even_the_home_is_shown(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("楼上很吵")
    await wang.presses("谁可以知道")
    await wang.presses("匿名")
    await wang.presses("就这样提交")
    await wang.blocks()
    await judged(town)
    assert "📞 请打电话：一位住户" in town.group
    assert "3-1-1002" not in town.group
    answer = await town.person(WU).presses("打给谁、说什么", chat=town.GROUP)
    assert "匿名报告" in answer["text"]
    assert "王女士" not in town.person(WU).chat


async def test_a_trusted_relative_may_see_and_act(town: Town) -> None:
    no = await entered(town)
    zhou, sun = town.person(ZHOU), town.person(SUN)
    await zhou.presses("打开这件事")
    await zhou.presses("代报告人办理")
    await zhou.presses("家人可以看、可以说")
    assert "报告人信任的家人" in zhou.chat
    await sun.starts(zhou.chat.rpartition("?start=")[2].split()[0])
    await sun.says("/my")
    assert no.rpartition("-")[2] in sun.screen
    alias = (await town.rows("SELECT alias FROM reporters"))[0]["alias"]
    assert (f"person:7 for alias:{alias}", "done") in await journal(town, "case.authorise")


async def test_what_waits_of_an_anonymous_report_is_read_to_nobody(town: Town) -> None:
    wang = town.person(WANG)
    await wang.reports("水管漏水")
    await judged(town)
    await wang.says("楼上很吵")
    await wang.presses("新的一件事")
    await wang.presses("谁可以知道")
    await wang.presses("匿名")
    await wang.presses("就这样提交")
    await wang.blocks()
    wu = town.person(WU)
    await wu.presses("告诉报告人", chat=town.GROUP)
    await wu.answers_prompt("下午三点到")
    await judged(town)
    await wu.presses("打给谁、说什么", chat=town.GROUP)
    waiting = await town.rows("SELECT case_id FROM outbox WHERE state = 'queued'")
    assert {row["case_id"] for row in waiting} >= {2}, "something of the anonymous report waits"
    assert "0002" not in wu.chat


async def test_an_anonymous_report_tells_nobody_where_somebody_lives(town: Town) -> None:
    liu = town.person(1006)
    await liu.starts()
    await liu.says("2-1-0301 楼上很吵")
    await liu.presses("谁可以知道")
    await liu.presses("匿名")
    await liu.presses("就这样提交")
    await liu.says("楼道灯坏了")
    await liu.presses("新的一件事")
    await liu.presses("就这样提交")
    await liu.blocks()
    await judged(town)
    assert "请打电话" in town.group
    assert "2-1-0301" not in town.group
