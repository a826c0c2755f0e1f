"""Who becomes a member of the office, and who is one no longer."""

from playground.keyboards import buttons
from tests.founded import STAFF_GROUP, a_bound_group, an_invitation
from tests.town import Town

WANG, LIU, ZHOU, WU, FENG, CHEN = 1001, 1006, 2001, 2002, 2005, 2006


async def test_an_invitation_makes_staff_once(empty: Town) -> None:
    await a_bound_group(empty)
    link = await an_invitation(empty, "客服")
    zhou, wu = empty.person(ZHOU), empty.person(WU)
    await zhou.starts(link)
    assert "您好，您现在是客服。新的事情会出现在工作群里。" in zhou.chat
    assert "📥 待办" in zhou.screen
    await wu.starts(link)
    assert "这个链接用过了或已失效" in wu.chat
    kept = await empty.rows("SELECT facts FROM outbox WHERE kind = 'invitation'")
    assert link not in kept[0]["facts"], "the secret is forgotten once it was handed over"
    await empty.person(LIU).starts()
    await empty.person(LIU).reports("楼上很吵")
    await zhou.presses("我来受理", chat=STAFF_GROUP)
    assert "周客服处理中" in empty.group
    refused = await wu.presses("放弃", chat=STAFF_GROUP)
    assert refused["text"] == "这件事只有当事人和办理的人能看、能办。"


async def test_an_invitation_ends_after_a_week(empty: Town) -> None:
    await a_bound_group(empty)
    link = await an_invitation(empty, "项目经理")
    await empty.passes(days=7, minutes=1)
    await empty.person(FENG).starts(link)
    assert "这个链接用过了或已失效" in empty.person(FENG).chat


async def test_a_dismissal_counts_at_the_next_press(town: Town) -> None:
    chen, zhou = town.person(CHEN), town.person(ZHOU)
    await town.person(WANG).reports("卫生间吊顶滴水")
    await zhou.presses("我来受理", chat=town.GROUP)
    await zhou.says("/inbox")
    await chen.says("/settings")
    await chen.presses("👥 人员")
    await chen.presses("周客服")
    await chen.presses("✖ 不再任客服")
    await chen.presses("移除，退回重新安排")
    assert "还没有人受理" in town.group, "what he had accepted is back with the desk"
    refused = await zhou.presses("我来受理", chat=town.GROUP)
    assert refused["text"] == "这件事只有当事人和办理的人能看、能办。"
    await zhou.says("/inbox")
    assert "这件事只有当事人和办理的人能看、能办。" in zhou.screen
    town.telegram.presses(ZHOU, ZHOU, _last_with(town, ZHOU, "首页"), "首页")
    await town.settle()
    assert "📥 待办" not in zhou.screen


def _last_with(town: Town, chat: int, label: str) -> int:
    for message in reversed(town.telegram.history(chat)):
        if any(label in button["text"] for button in buttons(message)):
            return int(message["message_id"])
    raise AssertionError(label)


async def test_the_last_administrator_stays(town: Town) -> None:
    chen = town.person(CHEN)
    await chen.says("/settings")
    await chen.presses("👥 人员")
    await chen.presses("陈管理")
    await chen.presses("✖ 不再任管理员")
    refused = await chen.presses("确定移除")
    assert refused["text"] == "这是最后一位管理员，不能移除。"
    link = await an_invitation(town, "管理员")
    await town.person(FENG).starts(link)
    await chen.says("/settings")
    await chen.presses("👥 人员")
    await chen.presses("陈管理")
    await chen.presses("✖ 不再任管理员")
    await chen.presses("确定移除")
    assert "这件事只有当事人和办理的人能看、能办。" in chen.screen
    await chen.says("/settings")
    assert "👥 人员" not in chen.screen
