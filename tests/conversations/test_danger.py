"""Whether anybody is in danger comes before all else."""

import pytest

from tests.town import Town

WANG, ZHOU, FENG = 1001, 2001, 2005


@pytest.mark.parametrize("kind", ["photo", "video", "voice", "audio", "document", "animation"])
async def test_whatever_is_sent_without_words_asks_for_danger_first(town: Town, kind: str) -> None:
    wang = town.person(WANG)
    await wang.sends(kind)
    assert "现在有人有危险吗？" in wang.screen
    await wang.presses("没有危险")
    assert "1 个附件" in wang.screen
    await wang.presses("就这样提交")
    kept = await town.rows("SELECT kind, state, case_id FROM media")
    assert [tuple(row) for row in kept] == [(kind, "kept", 1)]


async def test_words_of_danger_show_the_emergency_numbers_and_alarm_the_office(
    town: Town,
) -> None:
    wang, zhou, feng = town.person(WANG), town.person(ZHOU), town.person(FENG)
    await wang.says("3号楼1单元电梯困人了")
    assert "现在有人有危险吗？" in wang.screen
    await wang.presses("🚨 有危险")
    assert "请立即打 119 / 110 / 120" in wang.screen
    assert "值班电话 8888-0000" in wang.screen
    assert "我不是报警电话" in wang.screen
    await wang.presses("就这样提交")
    assert "20:19 前有人联系您" in wang.chat
    assert "🚨 0001 可能有人有危险" in town.group
    assert "🚨 0001 可能有人有危险" in zhou.chat
    await town.passes(seconds=60)
    assert "🚨 0001 可能有人有危险" in feng.chat
    assert "🔴 WT-2603-0001" in town.group


async def test_no_danger_is_urgent_still(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("楼道里冒烟")
    await wang.presses("没有危险")
    assert "紧急程度：🟠" in wang.screen
    await wang.presses("就这样提交")
    assert "可能有人有危险" not in town.group
    assert "20:44 前有人联系您" in wang.chat


async def test_danger_can_be_said_at_the_summary(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("卫生间吊顶滴水")
    await wang.presses("现在有危险")
    assert "请立即打 119" in wang.screen
    await wang.presses("就这样提交")
    assert "可能有人有危险" in town.group


async def test_danger_is_heard_where_a_place_was_asked_for(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("/report")
    await wang.presses("其他")
    await wang.says("厨房着火了！")
    assert "现在有人有危险吗？" in wang.screen


async def test_adding_that_there_is_danger_alarms(town: Town) -> None:
    wang = town.person(WANG)
    await wang.reports("卫生间吊顶滴水")
    await wang.presses("补充")
    await wang.says("现在冒烟了，灯在打火")
    assert "有危险请立即打 119 / 110 / 120" in wang.chat
    assert "🚨 0001 可能有人有危险" in town.group


async def test_soon_after_a_voice_message_asks_for_danger_before_all_else(town: Town) -> None:
    wang = town.person(WANG)
    await wang.reports("卫生间吊顶滴水")
    await wang.sends("voice")
    assert "现在有人有危险吗？" in wang.screen
    await wang.presses("没有危险")
    await wang.presses("加到 0001")
    assert "已加到 0001" in wang.chat
