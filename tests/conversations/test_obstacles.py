"""An obstacle of an item: one press of the lead for each of the five things that can be done."""

from tests.conversations.test_items import with_an_item
from tests.conversations.test_stages import fills
from tests.person import Person
from tests.talks import WANG, ZHAO_USER, circulated, denies, signs
from tests.town import Town
from workflow.item_clock import RESTED

LI, FENG = 2003, 2005


async def blocked(town: Town) -> Person:
    """赵先生 cannot get the material; the case's lead."""
    li = await with_an_item(town)
    zhao = town.person(ZHAO_USER)
    await zhao.presses("🚧 遇到困难")
    await fills(zhao, "[缺材料]", "防水涂料没货", "[是我的意思]")
    assert "遇到困难：缺材料。“防水涂料没货”" in li.screen
    return li


async def test_he_is_asked_to_go_on(town: Town) -> None:
    li, zhao = await blocked(town), town.person(ZHAO_USER)
    said = await li.presses("🔔 催一催")
    assert said["text"] == "已请经办的人接着办"
    assert "主办答复：请接着办" in zhao.screen
    await zhao.presses("▶ 进行中")
    again = await li.presses("🔔 催一催")
    assert "没有困难要答复" in again["text"]
    await town.passes(days=2)
    assert "还在等您答复困难" not in li.chat


async def test_another_plan_needs_the_yes_of_whom_it_touches(town: Town) -> None:
    li, wang, zhao = await blocked(town), town.person(WANG), town.person(ZHAO_USER)
    await li.presses("✏ 调整方案")
    await fills(li, "3月10日", "-", "先用另一种涂料")
    refused = await li.presses("存入案卷")
    assert "要比现在的期限晚" in refused["text"]
    await li.presses("✏ 改 改成")
    await fills(li, "改用聚氨酯涂料重做", "[存入案卷]")
    assert "主办答复：这一项要改一改" in zhao.screen
    assert "想改成“改用聚氨酯涂料重做”，期限 3月10日" in wang.screen
    await li.presses("看这一项")
    assert "申请改成“改用聚氨酯涂料重做”，期限 3月10日" in li.screen
    await wang.presses("✅ 同意")
    assert "这一项改成：改用聚氨酯涂料重做" in zhao.screen
    rows = await town.rows("SELECT content FROM records WHERE kind = 'item'")
    assert "聚氨酯" not in rows[0]["content"], "what was agreed first stays on file"


async def test_it_is_a_point_of_the_next_meeting(town: Town) -> None:
    li, zhao = await blocked(town), town.person(ZHAO_USER)
    await li.presses("👥 再开会")
    assert "再开一次会商量" in zhao.screen
    await fills(li, "3月6日 19:30", "服务中心会议室", "-", "-", "[是]", "[存入案卷]")
    assert "缺材料（防水涂料没货）" in town.person(WANG).screen


async def test_the_manager_has_it_until_he_answers(town: Town) -> None:
    li, feng, zhao = await blocked(town), town.person(FENG), town.person(ZHAO_USER)
    await li.presses("⬆ 报给经理")
    assert "已报给经理，等他答复" in zhao.screen
    assert "李协调请您拿主意：缺材料。“防水涂料没货”" in feng.screen
    again = await li.presses("⬆ 报给经理")
    assert again["show_alert"]
    await town.passes(days=2, hours=14)
    assert "还在等您答复困难" in feng.chat
    assert "还在等您答复困难" not in li.chat
    await feng.says("/inbox")
    assert "1 件事项遇到困难，等您拿主意" in feng.screen
    await feng.presses("🚧 ①")
    assert "报给经理" not in feng.screen
    await feng.presses("🔔 催一催")
    assert "经理答复：请接着办" in zhao.screen
    assert "经理答复了困难：接着办" in li.chat
    await feng.says("/inbox")
    assert "等您拿主意" not in feng.screen


async def test_nobody_is_asked_while_the_case_is_on_hold(town: Town) -> None:
    li, feng = await blocked(town), town.person(FENG)
    await li.presses("⬆ 报给经理")
    await li.says("/inbox")
    await li.presses("0001")
    await li.presses("更多")
    await li.presses("中止")
    await fills(li, "[等外部单位]", "-", "3月12日", "[存入案卷]")
    await town.passes(days=4)
    assert "还在等您答复困难" not in feng.chat
    await town.passes(days=8)
    assert "继续办理了" in town.person(WANG).chat
    assert "还在等您答复困难" in feng.chat


async def test_it_rests_until_a_day_and_then_he_is_asked(town: Town) -> None:
    """His day, the 10th, passes in the meantime; the lead is not told that it is late."""
    li, zhao = await blocked(town), town.person(ZHAO_USER)
    await li.presses("⏳ 等到…")
    await fills(li, "3月13日", "供货商周四到货", "[存入案卷]")
    assert "先等一等，3月13日" in zhao.screen
    assert "这期间不催。“供货商周四到货”" in zhao.screen
    await town.passes(days=9, hours=12)
    assert "到期" not in zhao.chat
    assert "到期" not in li.chat
    await town.passes(hours=3)
    assert zhao.chat.count("现在怎么样") == 1
    await town.passes(days=7)
    assert "请您过问" in town.person(FENG).chat


async def test_what_was_decided_holds_when_signatures_were_renewed(town: Town) -> None:
    li = await circulated(town)
    wang, zhao, feng = town.person(WANG), town.person(ZHAO_USER), town.person(FENG)
    await signed_again(town, 1)
    await zhao.presses("🚧 遇到困难")
    await fills(zhao, "[缺材料]", "防水涂料没货", "[是我的意思]")
    await li.presses("⏳ 等到…")
    await fills(li, "3月20日", "-", "[存入案卷]")
    await denies(wang)
    await signed_again(town, 2)
    assert [row["step"] for row in await town.rows(ARMED, kind="item")][-1] == RESTED
    await zhao.presses("🚧 遇到困难")
    await fills(zhao, "[缺材料]", "还是没货", "[是我的意思]")
    await li.presses("⬆ 报给经理")
    await denies(wang)
    await feng.says("/inbox")
    assert "等您拿主意" not in feng.screen, "nothing is to be done before all have signed"
    await signed_again(town, 3)
    await feng.says("/inbox")
    assert "1 件事项遇到困难，等您拿主意" in feng.screen


ARMED = "SELECT step FROM due WHERE kind = :kind AND state = 'armed' ORDER BY step"


async def signed_again(town: Town, version: int) -> None:
    """Both sign a version; all but the first are sent out by the lead."""
    if version > 1:
        li = town.person(LI)
        await li.says("/find 0001")
        await li.presses("0001")
        await li.presses("📄 纪要")
        await li.presses(f"第 {version} 版送签")
    await signs(town.person(WANG))
    await signs(town.person(ZHAO_USER))
