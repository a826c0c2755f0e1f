"""People without Telegram: noted by the desk, read back to, answered for."""

from typing import Any

import pytest

from actions.standing_in import stand_in
from storage import people
from storage.connection import Connection
from storage.rows import Scope
from tests.callers import LINE, calls, entered, journal, judged
from tests.desks import desk_of
from tests.town import Town
from workflow.refusal import Refusal

WANG, SUN, ZHOU, WU, ZHENG = 1001, 1005, 2001, 2002, 2004


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
    desk = desk_of(db, ZHOU, now=town.clock.now(), chance=town.chance)
    try:
        stand_in(desk, case, None)
    except Refusal as refusal:
        return refusal.key
    return "done"


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
