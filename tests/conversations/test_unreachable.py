"""Whoever cannot be reached any more is phoned by the office."""

from playground.chats import Status
from tests.intake import accepted
from tests.town import Town

WANG, ZHOU = 1001, 2001


async def test_whoever_blocks_the_bot_is_phoned_until_he_comes_back(town: Town) -> None:
    await accepted(town)
    wang, zhou = town.person(WANG), town.person(ZHOU)
    await wang.blocks()
    await zhou.presses("确定并告知报告人", chat=town.GROUP)
    assert "📞 请打电话：3-1-1002 收不到消息（WT-2603-0001）。" in town.group
    assert "已答复报告人" not in town.group
    await zhou.presses("已打电话告知", chat=town.GROUP)
    assert "📞 WT-2603-0001 周客服已打电话告知" in town.group
    assert "已答复报告人" in town.group, "a logged call is an answer"
    again = await town.rows("SELECT * FROM phone_tasks WHERE done_at IS NULL")
    assert not again
    await wang.unblocks()
    assert "已立项" in wang.chat, "what waited is sent"


async def test_coming_back_ends_the_call(town: Town) -> None:
    await accepted(town)
    wang, zhou = town.person(WANG), town.person(ZHOU)
    await wang.blocks()
    await zhou.presses("确定并告知报告人", chat=town.GROUP)
    assert "📞 请打电话" in town.group
    await wang.starts()
    assert "已能收到消息，不用打电话了" in town.group
    assert "已立项" in wang.chat


async def test_a_block_that_was_noticed_late_keeps_the_call(town: Town) -> None:
    """The failed message comes before the update that tells of the block."""
    await accepted(town)
    zhou = town.person(ZHOU)
    chat = town.telegram.chats[WANG]
    chat.bot = Status.KICKED
    await zhou.presses("确定并告知报告人", chat=town.GROUP)
    assert "📞 请打电话：3-1-1002 收不到消息" in town.group
    chat.bot = Status.MEMBER
    town.telegram.blocks(WANG)
    await town.settle()
    assert "不用打电话了" not in town.group


async def test_an_anonymous_reporter_who_cannot_be_reached_is_not_named(town: Town) -> None:
    wang, zhou = town.person(WANG), town.person(ZHOU)
    await wang.says("楼上漏水")
    await wang.presses("谁可以知道")
    await wang.presses("匿名")
    await wang.presses("就这样提交")
    await zhou.presses("我来受理", chat=town.GROUP)
    await wang.blocks()
    await zhou.presses("确定并告知报告人", chat=town.GROUP)
    assert "📞 请打电话：一位住户 收不到消息" in town.group
    assert "王女士" not in town.group
