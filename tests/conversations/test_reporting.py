"""A resident tells what is wrong: by one sentence or question by question, and is heard."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.town import Town
from tests.town import town as a_town

WANG, EMMA, LIU, ZHOU, LI = 1001, 1004, 1006, 2001, 2003


async def test_a_sentence_is_enough(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("3号楼1单元电梯今天停了两次")
    assert "我理解为：🛗 电梯 · 3号楼1单元 · 今天" in wang.screen
    await wang.presses("就这样提交")
    assert "🛗 电梯 · 3号楼1单元" in wang.chat, "it stays to be read, without its buttons"
    assert "✅ 已收到 WT-2603-0001" in wang.chat
    await wang.presses("看进度")
    assert "谁在管：客服马上会看" in wang.chat


async def test_four_photos_are_one_report_and_get_one_reply(town: Town) -> None:
    wang = town.person(WANG)
    before = len(town.telegram.history(WANG))
    await wang.sends_album(4, caption="7-1-0302 的装修垃圾堵在楼道口")
    said = [
        one
        for one in town.telegram.history(WANG)[before:]
        if one["from"]["id"] == town.telegram.bot["id"]
    ]
    assert len(said) == 1
    assert "4 个附件" in wang.screen
    await wang.presses("就这样提交")
    assert [row["n"] for row in await town.rows("SELECT COUNT(*) AS n FROM media")] == [4]
    assert "4 个附件" in town.group


@pytest.mark.parametrize("kind", ["photo", "video", "voice", "document"])
@pytest.mark.parametrize("steps", [[], ["漏水"], ["漏水", "我家"]])
async def test_something_sent_in_the_middle_of_the_questions_joins(
    town: Town, kind: str, steps: list[str]
) -> None:
    wang = town.person(WANG)
    await wang.says("/report")
    for label in steps:
        await wang.presses(label)
    await wang.sends(kind, caption="厨房下水管")
    await wang.says("/report")
    await wang.presses("继续填写")
    for label in ("💧 渗漏水", "🏠 我家", "处理人知道即可"):
        if f"[{label}" in wang.screen:
            await wang.presses(label)
    assert "1 个附件" in wang.screen
    assert "厨房下水管" in wang.screen


async def test_question_by_question_in_chinese(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("/report")
    assert "第 1 步，共 3 步  ■□□" in wang.screen
    await wang.presses("噪声")
    assert "第 2 步，共 3 步  ■■□" in wang.screen
    await wang.presses("我家 3-1-1002")
    assert "第 3 步，共 3 步  ■■■" in wang.screen
    assert "匿名可以反映情况、看进度；不能谈赔偿、不能签字。" in wang.screen
    await wang.presses("对方不要知道是我")
    assert "🔊 噪声 · 3-1-1002" in wang.screen
    assert "谁可以知道是您：对方不要知道是我" in wang.screen
    await wang.presses("希望怎么办")
    await wang.presses("停止")
    assert "希望：停止、改正" in wang.screen
    await wang.presses("什么时候")
    await wang.presses("这几天")
    assert "🔊 噪声 · 3-1-1002 · 这几天" in wang.screen
    await wang.presses("就这样提交")
    assert "🔒 报告人要求：不让对方知道是他" in town.group
    case = (await town.rows("SELECT wish, happened, disclosure FROM cases"))[0]
    assert tuple(case) == ("stop", "days", "not-parties")


async def test_question_by_question_in_english(town: Town) -> None:
    emma = town.person(EMMA)
    await emma.says("/report")
    assert "Step 1 of 3" in emma.screen
    await emma.presses("Rubbish")
    await emma.presses("Building 5")
    await emma.presses("Entrance 2")
    await emma.presses("✅ Here: building 5, entrance 2")
    await emma.presses("Only whoever handles it")
    assert "I understood: 🗑 Rubbish · building 5, entrance 2" in emma.screen
    await emma.presses("Send it like this")
    assert "✅ Received WT-2603-0001" in emma.chat
    assert "Someone will contact you before 4 Mar, 10:00" in emma.chat
    assert "🗑 卫生垃圾" in town.group, "the staff group reads its own language"


async def test_questions_can_be_left_open(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("/report")
    await wang.presses("跳过")
    await wang.presses("跳过")
    await wang.presses("跳过")
    answered = await wang.presses("就这样提交")
    assert "还没有内容" in answered["text"]
    await wang.says("楼道灯坏了")
    await wang.presses("就这样提交")
    assert "已收到" in wang.chat


async def test_each_line_can_be_corrected(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("楼上很吵")
    await wang.presses("改类别")
    await wang.presses("渗漏水")
    await wang.presses("改位置")
    await wang.says("3号楼1单元 地下室")
    await wang.presses("改紧急程度")
    await wang.presses("不急")
    assert "💧 渗漏水 · 3号楼1单元 地下室" in wang.screen
    assert "紧急程度：🟢 不急" in wang.screen
    await wang.says("天花板在滴水，很吵")
    assert "💧 渗漏水 · 3号楼1单元 地下室" in wang.screen, "what was set by hand stays"
    assert "紧急程度：🟢 不急" in wang.screen
    await wang.presses("改位置")
    await wang.presses("返回")
    assert "💧 渗漏水 · 3号楼1单元 地下室" in wang.screen, "going back loses nothing"
    await wang.presses("就这样提交")
    case = (await town.rows("SELECT category, place, urgency, words FROM cases"))[0]
    assert tuple(case) == ("leak", "3号楼1单元 地下室", "u4", "楼上很吵\n天花板在滴水，很吵")


async def test_an_anonymous_reporter_is_known_to_nobody(town: Town) -> None:
    wang, zhou, li = town.person(WANG), town.person(ZHOU), town.person(LI)
    await wang.says("我是王女士，3-1-1002 楼上漏水，电话13800138000")
    await wang.presses("谁可以知道")
    await wang.presses("匿名")
    await wang.presses("就这样提交")
    await zhou.presses("我来受理", chat=town.GROUP)
    await zhou.presses("确定并告知报告人", chat=town.GROUP)
    await wang.replies("什么时候来 3-1-1002？", to="已收到")
    for read in (town.group, zhou.chat, li.chat):
        assert "王女士" not in read
        assert "1002" not in read
        assert "13800138000" not in read
    assert "🔒 匿名报告：不显示姓名和房号" in town.group
    assert "报告人：匿名报告人" in li.chat
    assert "什么时候来 3-1-•••？" in li.chat
    lines = await town.rows("SELECT actor, action FROM journal WHERE action LIKE '%case%'")
    assert not [line for line in lines if line["actor"] == "person:2"]
    told = await town.rows("SELECT actor FROM journal WHERE action = 'report.submit'")
    assert [line["actor"] for line in told] == ["reporter"]
    received = await town.rows("SELECT actor FROM journal WHERE action = 'case.received'")
    assert received[0]["actor"].startswith("alias:")
    assert "已立项" in wang.chat, "and is told of everything all the same"


async def test_who_is_named_to_the_office_only(town: Town) -> None:
    wang, zhou, li = town.person(WANG), town.person(ZHOU), town.person(LI)
    await wang.reports("卫生间吊顶滴水")
    await zhou.presses("我来受理", chat=town.GROUP)
    await zhou.presses("确定并告知报告人", chat=town.GROUP)
    assert "王女士" not in town.group
    assert "报告人：王女士" in li.chat


async def test_adding_later_from_the_receipt(town: Town) -> None:
    wang, zhou = town.person(WANG), town.person(ZHOU)
    await wang.reports("卫生间吊顶滴水")
    await wang.presses("补充")
    assert "请发要补充的内容" in wang.screen
    await wang.sends("photo", caption="今天更大了")
    assert "已加到 0001" in wang.chat
    assert "➕ 0001 报告人补充（1 个附件）：\n今天更大了" in town.group
    assert "看附件 1" in town.group
    assert "✅ 已收到 WT-2603-0001" in wang.chat, "the receipt stays"
    await zhou.presses("看附件", chat=town.GROUP)
    assert "photo" in zhou.screen or "0001" in zhou.screen


async def test_taking_a_report_back_is_asked_once_more(town: Town) -> None:
    wang = town.person(WANG)
    await wang.reports("楼上很吵")
    await wang.presses("看进度")
    await wang.presses("撤回")
    assert "撤回 WT-2603-0001？撤回后不再办理，编号保留。" in wang.screen
    await wang.presses("不撤回，保留")
    assert "谁在管：客服马上会看" in wang.screen
    await wang.presses("撤回")
    answered = await wang.presses("确定撤回")
    assert answered["text"] == "已撤回"
    assert "报告人已撤回" in town.group
    assert "您已撤回" in wang.screen
    await wang.reports("楼上又很吵")
    assert "WT-2603-0002" in wang.chat, "the number is not used again"


async def test_several_cases_of_one_person(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("/my")
    assert "还没有事情。" in wang.screen
    await wang.reports("楼上很吵")
    await wang.reports("地下车库灯不亮")
    await wang.says("/my")
    assert "0001 🔊 噪声" in wang.screen
    assert "0002 🔧 设施设备" in wang.screen
    await wang.presses("0001")
    assert "WT-2603-0001" in wang.screen
    await wang.presses("首页")
    assert "您有 2 件事正在办理。" in wang.screen


async def test_the_fourth_report_of_an_unverified_person_waits_and_danger_passes(
    town: Town,
) -> None:
    liu, zhou = town.person(LIU), town.person(ZHOU)
    await liu.starts()
    for words in ("楼上很吵", "地下车库灯不亮", "南门的门禁坏了"):
        await liu.reports(words)
    await liu.reports("花园草太长了")
    assert "这一件客服先看一眼，马上处理" in liu.chat
    assert "请先看一眼再放行" in town.group
    refused = await zhou.presses("放行", chat=town.GROUP)
    assert not refused.get("show_alert")
    await zhou.presses("我来受理", chat=town.GROUP)
    assert "周客服已接手 0004" in liu.chat
    await liu.says("5号楼2单元电梯困人")
    await liu.presses("🚨 有危险")
    await liu.presses("就这样提交")
    assert "🚨 0005 可能有人有危险" in town.group
    held = await town.rows("SELECT held FROM cases WHERE id = 5")
    assert held[0]["held"] == 0


async def test_the_language_is_the_persons_own_choice(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("/start")
    await wang.presses("English")
    assert "Coordination" in wang.screen
    await wang.says("/settings")
    assert "✓ English" in wang.screen
    await wang.says("The lift has stopped")
    assert "I understood: 🛗 Lift" in wang.screen
    await wang.presses("Send it like this")
    assert "Received WT-2603-0001" in wang.chat
    await town.person(ZHOU).presses("我来受理", chat=town.GROUP)
    assert "周客服 has taken 0001" in wang.chat


async def test_the_language_is_guessed_at_first(town: Town) -> None:
    await town.person(EMMA).starts()
    assert "In an emergency call 119 / 110 / 120 first" in town.person(EMMA).screen
    await town.person(LIU).starts()
    assert "紧急情况请先打 119 / 110 / 120" in town.person(LIU).screen


async def test_what_cannot_be_understood_offers_three_ways(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("？")
    assert "我没看懂这一句。您是想" in wang.screen
    await wang.presses("我要反映问题")
    assert "什么事？" in wang.screen


@pytest.mark.parametrize("words", ["你好", "谢谢！", "好的", "Hello", "ok", "在吗？"])
async def test_small_talk_begins_no_report(town: Town, words: str) -> None:
    wang = town.person(WANG)
    await wang.says(words)
    assert "您是想" in wang.screen
    assert not await town.rows("SELECT * FROM drafts")
    await wang.says("卫生间吊顶滴水")
    await wang.presses("就这样提交")
    assert (await town.rows("SELECT words FROM cases"))[0]["words"] == "卫生间吊顶滴水"


async def test_the_longest_text_that_telegram_takes_is_kept_whole(town: Town) -> None:
    wang, zhou = town.person(WANG), town.person(ZHOU)
    words = ("楼上漏水。<b>&" * 500)[:4096]
    await wang.says(words)
    assert "我理解为：💧 渗漏水" in wang.screen
    await wang.presses("就这样提交")
    assert (await town.rows("SELECT words FROM cases"))[0]["words"] == words
    assert "楼上漏水。<b>&" in town.group
    await zhou.presses("看全文", chat=town.GROUP)
    read = zhou.chat
    assert read.count("楼上漏水") >= words.count("楼上漏水") - 2, "but where it goes on"
    await wang.presses("补充")
    await wang.says(words)
    assert "已加到 0001" in wang.chat
    failed = await town.rows("SELECT error FROM outbox WHERE state = 'failed'")
    assert not failed
    await wang.presses("看进度")
    assert "您补充：" in wang.screen


async def test_numbers_count_by_month_without_gaps(tmp_path: Path) -> None:
    end_of_march = datetime(2026, 3, 31, 15, 50, tzinfo=UTC)  # 23:50 in Shanghai
    async with a_town(tmp_path, start=end_of_march) as town:
        wang = town.person(WANG)
        assert await wang.reports("楼上很吵") == "WT-2603-0001"
        assert await wang.reports("地下车库灯不亮") == "WT-2603-0002"
        await town.passes(minutes=15)
        assert await wang.reports("南门的门禁坏了") == "WT-2604-0001"
