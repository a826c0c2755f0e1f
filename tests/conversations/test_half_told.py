"""A report that is half told survives what comes between, and is told once."""

from tests.town import Town

WANG = 1001


async def test_soon_after_a_report_more_words_belong_to_it_or_not(town: Town) -> None:
    wang = town.person(WANG)
    await wang.reports("卫生间吊顶滴水")
    await wang.says("水已经流到走廊")
    assert "这是刚才 0001 的补充，还是新的一件事？" in wang.screen
    await wang.presses("加到 0001")
    assert "已加到 0001" in wang.chat
    assert "➕ 0001 报告人补充：\n水已经流到走廊" in town.group
    await wang.says("还有，南门的门禁坏了")
    await wang.presses("新的一件事")
    assert "我理解为：" in wang.screen
    await wang.presses("就这样提交")
    assert "已收到 WT-2603-0002" in wang.chat
    await town.passes(minutes=11)
    await wang.says("地下车库灯不亮")
    assert "我理解为：" in wang.screen, "ten minutes later it is something new"


async def test_a_draft_survives_a_restart_and_is_offered_again(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("卫生间吊顶滴水")
    await town.closes()
    await town.opens()
    await wang.says("/report")
    assert "您有一件事还没提交" in wang.screen
    assert "卫生间吊顶滴水" in wang.screen
    await wang.presses("继续填写")
    assert "我理解为：💧 渗漏水" in wang.screen
    await wang.starts()
    assert "您有一件事还没提交" in wang.screen
    await wang.presses("重来")
    assert "什么事？" in wang.screen


async def test_buttons_drawn_before_a_restart_still_work(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("卫生间吊顶滴水")
    await town.closes()
    await town.opens()
    await wang.presses("就这样提交")
    assert "已收到 WT-2603-0001" in wang.chat


async def test_saved_for_later_reminds_once_and_is_forgotten_after_a_week(town: Town) -> None:
    wang = town.person(WANG)
    await wang.sends("photo", caption="楼上很吵")
    assert (await wang.presses("以后再填"))["text"] == "已存好，7 天内都可以接着填"
    await town.passes(hours=20)
    assert "您有一件事还没提交" not in wang.chat
    await town.passes(hours=5)
    assert "您有一件事还没提交" in wang.screen
    await wang.presses("继续填写")
    before = len(town.telegram.history(WANG))
    await town.passes(days=5)
    assert len(town.telegram.history(WANG)) == before, "reminded once"
    await town.passes(days=3)
    assert len(town.telegram.history(WANG)) == before
    assert not await town.rows("SELECT * FROM drafts")
    assert not await town.rows("SELECT * FROM media")
    gone = await wang.presses("就这样提交")
    assert "这份填写已经提交或取消了" in gone["text"]


async def test_cancel_works_everywhere(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("卫生间吊顶滴水")
    await wang.says("/cancel")
    assert "已取消" in wang.chat
    assert not await town.rows("SELECT * FROM drafts")
    await wang.reports("楼上很吵")
    await wang.presses("看进度")
    await wang.presses("补充")
    await wang.says("/cancel")
    await town.passes(minutes=11)
    await wang.says("地下车库灯不亮")
    assert "我理解为：" in wang.screen, "nothing is still asked for"


async def test_a_report_waits_beneath_another_question(town: Town) -> None:
    wang = town.person(WANG)
    await wang.reports("楼上很吵")
    await town.passes(minutes=11)
    await wang.sends("photo", caption="地下车库灯不亮")
    await wang.presses("补充")
    await wang.says("每天十点以后")
    assert "已加到 0001" in wang.chat
    await wang.says("/report")
    assert "地下车库灯不亮" in wang.screen
    await wang.presses("继续填写")
    assert "1 个附件" in wang.screen
    await wang.presses("补充")
    await wang.says("/cancel")
    await wang.says("/report")
    assert "地下车库灯不亮" in wang.screen, "cancelling the question keeps the report"


async def test_submitting_twice_makes_one_case(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("卫生间吊顶滴水")
    shown = town.telegram.screen(WANG)["message_id"]
    town.telegram.presses(WANG, WANG, shown, "就这样提交")
    second = town.telegram.presses(WANG, WANG, shown, "就这样提交")
    await town.settle()
    assert town.telegram.answers[second]["text"] == "已经提交过了，编号 WT-2603-0001。"
    assert len(await town.rows("SELECT * FROM cases")) == 1
    assert wang.chat.count("已收到 WT-2603-0001") == 1
