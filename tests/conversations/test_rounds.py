"""A notice to many without Telegram: one list for the office, ticked off, printed, begun anew."""

import pytest

from actions import setup
from actions.delivery import office
from storage.connection import Connection
from storage.rows import Scope
from tests.canaries import files
from tests.town import Town
from workflow.roles import Role
from workflow.terms import Contact

WANG, ZHOU, ZHENG = 1001, 2001, 2004
WATER = "明天上午九点到十一点停水，请提前储水。"
BY_HAND = (
    ("孙奶奶", "7-1-0401", "13800134471", Contact.PHONE),
    ("钱伯伯", "7-1-0502", "13900139002", Contact.DOOR),
    ("郑阿姨", "3-2-0304", "", Contact.PAPER),
)


@pytest.fixture
async def old(town: Town) -> Town:
    """By day, with three residents who do not use Telegram."""
    await town.passes(hours=13)

    def enter(db: Connection) -> None:
        desk = office(db, Scope(1), now=town.clock.now(), chance=town.chance)
        desk.roles = frozenset({Role.ADMIN})
        for name, home, phone, contact in BY_HAND:
            setup.enter(
                desk, user=None, name=name, lang="zh", home=home, phone=phone, contact=contact
            )

    await town.app.database.write(enter)
    return town


async def sends(town: Town, *choices: str) -> None:
    zhou = town.person(ZHOU)
    await zhou.says("/notice")
    await zhou.presses("写通知")
    await zhou.says(WATER)
    for label in ("停水", *choices, "📢 发出"):
        await zhou.presses(label)


def card(town: Town) -> str:
    """The round as it stands in the group."""
    return town.group[town.group.rindex("📋") :]


async def test_one_card_for_all_and_names_in_private(old: Town) -> None:
    await sends(old)
    assert old.group.count("📋 逐户告知") == 1
    assert "3 位住户不用 Telegram" in card(old)
    assert "还没告知：3-2-0304　7-1-0401　7-1-0502" in card(old)
    assert not await old.rows("SELECT * FROM phone_tasks")
    for private in ("孙奶奶", "13800134471"):
        assert private not in old.group
    zhou = old.person(ZHOU)
    await zhou.presses("名单、电话（私聊）", chat=old.GROUP)
    for line in (WATER, "☐ 7-1-0401 孙奶奶　打电话 13800134471", "☐ 3-2-0304 郑阿姨　送纸条 -"):
        assert line in zhou.screen
    seen = "SELECT * FROM journal WHERE action = 'notice.see_round' AND outcome = 'done'"
    assert len(await old.rows(seen)) == 1


async def test_ticked_off_one_by_one_and_the_rest_together(old: Town) -> None:
    await sends(old)
    zhou = old.person(ZHOU)
    await zhou.presses("名单、电话（私聊）", chat=old.GROUP)
    await zhou.presses("☐ 未告知 7-1-0401")
    assert "☑ 已告知 7-1-0401 孙奶奶" in zhou.screen
    assert "已告知 1/3" in card(old)
    assert "7-1-0401" not in card(old)
    await zhou.presses("☑ 已告知 7-1-0401")
    assert "已告知 0/3" in card(old)
    await zhou.presses("☐ 未告知 7-1-0401")
    await zhou.presses("全部告知了")
    assert "还有 2 位没有打勾" in zhou.screen
    await zhou.presses("返回")
    await zhou.presses("全部告知了")
    await zhou.presses("确定，全部告知了")
    assert "已告知 3/3" in card(old)
    assert "都告知了。" in card(old)


async def test_it_is_printed_to_be_taken_along(old: Town) -> None:
    await sends(old)
    zhou = old.person(ZHOU)
    await zhou.says("/notice")
    await zhou.presses("1 ·")
    await zhou.presses("逐户告知 0/3")
    await zhou.presses("打印名单")
    assert "逐户告知的名单" in zhou.chat
    [(chat, words)] = files(old.telegram)
    assert chat == ZHOU
    for line in (WATER, "孙奶奶", "13900139002", "3-2-0304", "上门说"):
        assert line in words


async def test_who_was_told_hears_of_a_change_and_of_the_end(old: Town) -> None:
    await sends(old)
    zhou = old.person(ZHOU)
    await zhou.presses("名单、电话（私聊）", chat=old.GROUP)
    await zhou.presses("全部告知了")
    await zhou.presses("确定，全部告知了")
    await zhou.says("/notice")
    await zhou.presses("1 ·")
    await zhou.presses("更正")
    await zhou.says("改为后天停水。")
    await zhou.presses("更正，原处改好")
    assert "已告知 0/3" in card(old), "what they were told is no longer so"
    await zhou.presses("名单、电话（私聊）", chat=old.GROUP)
    assert "改为后天停水。" in zhou.screen
    await zhou.presses("☐ 未告知 7-1-0502")
    await zhou.says("/notice")
    for label in ("1 ·", "✖ 作废", "确定作废"):
        await zhou.presses(label)
    assert "1 位住户听说过这条通知" in card(old)
    assert "还没告知：7-1-0502" in card(old)


async def test_a_notice_of_one_house_asks_for_nobody_elsewhere(old: Town) -> None:
    await sends(old, "通知哪些楼", "3号楼", "返回")
    assert "1 位住户不用 Telegram" in card(old)
    assert "7-1-0401" not in card(old)


async def test_only_the_desk_reads_the_list(old: Town) -> None:
    await sends(old)
    for user in (WANG, ZHENG):
        message = old.telegram.screen(user)["message_id"]
        for data in ("bo.1.0", "bt.1.a", "bu.1.y", "bp.1"):
            query = old.telegram.presses_data(user, user, message, data)
            await old.settle()
            assert old.telegram.answers[query]["show_alert"], data
    told = "SELECT * FROM rounds WHERE told_at IS NOT NULL"
    assert not await old.rows(told)
