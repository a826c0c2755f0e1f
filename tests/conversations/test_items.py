"""Stage four: what was agreed is done, or held up, or moved, and looked at by somebody else."""

from storage import chats, estates
from storage.rows import Scope
from tests.conversations.test_stages import fills
from tests.person import Person
from tests.talks import WANG, ZHAO_USER, circulated, implementing
from tests.town import Town
from workflow.quiet import Quiet

ZHOU, FENG = 2001, 2005


async def with_an_item(town: Town, manner: str = "small-meeting") -> Person:
    """赵先生 is to redo his floor by the 10th; the lead has entered it from his duty."""
    li = await implementing(town, manner)
    await li.presses("📋 事项（0）")
    await li.presses("按乙的权责添一项")
    await fills(li, "3月10日", "48 小时闭水不漏", "-", "[存入案卷]")
    return li


async def test_an_item_is_done_looked_at_fails_and_passes(town: Town) -> None:
    await with_an_item(town)
    zhao, zhou = town.person(ZHAO_USER), town.person(ZHOU)
    assert "有一件事请您办" in zhao.screen
    await zhao.presses("▶ 进行中")
    assert "第 1 项（乙）：进行中" in town.group
    await zhao.presses("✅ 已完成")
    await fills(zhao, "-", "-")
    refused = await zhao.presses("是我的意思")
    assert "报完成要有照片" in refused["text"]
    await zhao.presses("✏ 改 说明")
    await fills(zhao, "重做好了，闭水两天没漏", "[是我的意思]")
    assert "第 1 项（乙）：已完成" in town.group
    await zhou.presses("看这一项", chat=town.GROUP)
    assert "已报完成，等核实" in zhou.screen
    await zhou.presses("不合格")
    await fills(zhou, "[到现场看]", "墙角还在渗", "-", "[存入案卷]")
    assert "墙角还在渗" in zhao.screen
    await zhao.presses("✅ 已完成")
    await fills(zhao, "补好了", "-", "[是我的意思]")
    await zhou.presses("看这一项", chat=town.GROUP)
    await zhou.presses("✅ 合格")
    await fills(zhou, "[到现场看]", "闭水 48 小时，顶板干燥", "-", "[存入案卷]")
    assert "核实合格" in zhao.screen
    stage = await town.rows("SELECT stage FROM cases")
    assert stage[0]["stage"] == "implementing"


async def test_the_lead_does_not_see_the_buttons_of_whoever_verifies(town: Town) -> None:
    li = await with_an_item(town)
    zhao = town.person(ZHAO_USER)
    await zhao.presses("✅ 已完成")
    await fills(zhao, "做好了", "-", "[是我的意思]")
    await li.presses("🔎 ①")
    assert "等核实" in li.screen
    assert "[✅ 合格]" not in li.screen


async def test_an_obstacle_is_answered_and_another_day_needs_whom_it_touches(town: Town) -> None:
    li = await with_an_item(town)
    wang, zhao = town.person(WANG), town.person(ZHAO_USER)
    await zhao.presses("🚧 遇到困难")
    await fills(zhao, "[缺材料]", "防水涂料没货", "[是我的意思]")
    assert "遇到困难：缺材料。“防水涂料没货”" in li.screen
    await li.presses("⏳ 等到…")
    await fills(li, "3月12日", "供货商周四到货", "[存入案卷]")
    assert "主办答复：先等一等" in zhao.screen
    await zhao.presses("申请延期")
    await fills(zhao, "3月9日", "等涂料")
    refused = await zhao.presses("是我的意思")
    assert "要比现在的期限晚" in refused["text"]
    await zhao.presses("✏ 改 延到")
    await fills(zhao, "3月16日", "[是我的意思]")
    assert "想延到 3月16日" in wang.screen
    assert "3月10日" in await due_of(town)
    await wang.presses("✅ 同意")
    assert "期限改到 3月16日" in zhao.screen
    assert "3月16日" in await due_of(town)


async def due_of(town: Town) -> str:
    """By when the reminder of the last hours is said, as somebody reads it."""
    row = (await town.rows("SELECT due_at FROM due WHERE kind = 'item' AND step = 2"))[0]
    return f"{int(row['due_at'][5:7])}月{int(row['due_at'][8:10])}日"


async def test_reminders_climb_from_the_doer_to_the_manager(town: Town) -> None:
    li = await with_an_item(town)
    zhao, feng = town.person(ZHAO_USER), town.person(FENG)
    await town.passes(days=7, hours=12)
    assert zhao.chat.count("今天到期") == 1
    assert "到期了，还没有报完成" in zhao.chat
    assert "第 1 项（乙）3月10日 周二到期" in town.group
    assert "过了一个工作日" not in li.chat
    await town.passes(days=1)
    assert "过了一个工作日" in li.chat
    await town.passes(days=3)
    assert "请您过问" in feng.chat
    await zhao.presses("推迟两天")
    await zhao.presses("推迟两天")
    assert "第二次推迟" in zhao.screen
    await zhao.says("工人下周来")
    refused = await zhao.presses("推迟两天")
    assert "已经推迟过两次" in refused["text"]
    await town.passes(days=4)
    assert zhao.chat.count("现在怎么样") >= 1
    assert "建议请居委会、街道出面" in feng.chat
    refused = await zhao.presses("推迟两天")
    assert "已经推迟过两次" in refused["text"], "the night has not forgotten it"


async def test_what_waits_for_the_morning_is_not_said_once_it_is_done(town: Town) -> None:
    """The last hour passes in his own night; a mistaken "done" is taken back, and counts anew."""
    li = await with_an_item(town)
    zhao = town.person(ZHAO_USER)
    await town.app.database.write(chats.be_quiet, ZHAO_USER, Quiet.LONG)
    await town.app.database.write(estates.change, Scope(1), {"closes": "21:00"})
    await town.passes(days=6, hours=13)
    assert "到期了" not in zhao.chat
    await zhao.presses("✅ 已完成")
    await fills(zhao, "重做好了", "-", "[是我的意思]")
    await town.passes(hours=14)
    assert "到期了" not in zhao.chat
    assert "过了一个工作日" not in li.chat
    await zhao.presses("▶ 进行中")
    await town.passes(days=2)
    assert "过了一个工作日" in li.chat


async def test_what_was_due_while_the_bot_was_away_wakes_nobody(town: Town) -> None:
    """At nine in the morning it should have been said; the bot is back at half past eleven."""
    await with_an_item(town)
    zhao = town.person(ZHAO_USER)
    await town.passes(days=6)
    await town.away(hours=27, minutes=16)
    assert "现在怎么样" not in zhao.chat
    await town.passes(hours=9)
    assert zhao.chat.count("现在怎么样") == 1


async def test_what_was_signed_becomes_items_of_its_own(town: Town) -> None:
    await circulated(town)
    for who in (town.person(WANG), town.person(ZHAO_USER)):
        await who.presses("读全文并签字")
        await who.presses("签字确认")
        await who.presses("我已读完全文")
    assert "有一件事请您办：重做防水" in town.person(ZHAO_USER).chat
    assert "有一件事" not in town.person(WANG).chat
