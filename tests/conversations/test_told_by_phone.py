"""What cannot be sent is told by phone: the words to say, calls in vain, and who stays unnamed."""

from tests.callers import entered, journal, judged
from tests.town import Town

WANG, WU = 1001, 2002


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
