"""Stage three: options that hold, what is said in private, how much it weighs."""

from dataclasses import replace
from typing import Any

from tests.conversations.test_splitting import OPTION
from tests.conversations.test_stages import fills
from tests.planned import ENGINEERS, GROUT, options
from tests.planning import ZHAO, files, planning
from tests.town import Town
from workflow.records import Kind

FENG = 2005


async def test_what_nobody_may_do_is_no_option(town: Town) -> None:
    li = await planning(town, ZHAO)
    await li.presses("📝 方案")
    await fills(li, "先停水催他付款", "关掉水阀", "-", "-", "[✅ 是]", "-", "双方商定")
    await fills(li, "[✅ 是]", "[✅ 是]", "-", "甲 止漏", "乙 没水", "-")
    refused = await li.presses("存入案卷")
    assert "“停水”：不能用停水停电来催费" in refused["text"]
    await li.presses("改 方案")
    await fills(li, "清空消防通道的杂物")
    assert "是安全措施，要马上办" in (await li.presses("存入案卷"))["text"]
    await li.presses("改 方案")
    await fills(li, "重做防水")
    await li.presses("改 不能做的事")
    await fills(li, "[拖车、搜查]")
    await li.presses("好了")
    assert "物业没有权利拖车" in (await li.presses("存入案卷"))["text"]
    await li.presses("改 不能做的事")
    await fills(li, "[拖车、搜查]", "[跳过]")
    await li.presses("存入案卷")
    assert "✔ 📝 方案" in li.screen


async def test_three_options_at_most_and_an_unlawful_one_is_not_chosen(town: Town) -> None:
    li = await planning(town, ZHAO)
    assert "还没有方案" in (await li.presses("选定方案"))["text"]
    await files(town, Kind.OPTION, **OPTION)
    await files(town, Kind.OPTION, **GROUT)
    await li.presses("📝 方案")
    assert "[重做防水] [注浆堵漏，观察半年]" in li.screen
    await fills(li, "[重做防水]", "-", "[不是]", "违反规约", "[✅ 是]", "[✅ 是]", "-")
    await fills(li, "甲 止漏", "乙 出钱")
    assert "为什么还要第三个" in li.screen
    await fills(li, "前两个乙都不同意")
    assert "步骤：拆除面层，重做防水，闭水 48 小时" in li.screen
    assert "天数：10" in li.screen
    assert "风险：施工期间该卫生间不能用" in li.screen
    await li.presses("存入案卷")
    assert "最多 3 个" in (await li.presses("📝 方案"))["text"]
    await li.presses("选定方案")
    await fills(li, "[方案 C 重做防水]", "快")
    assert "不合法" in (await li.presses("存入案卷"))["text"]


async def test_what_is_said_in_private_is_the_leads_alone(town: Town) -> None:
    li = await planning(town, ZHAO)
    zhao, feng = town.person(1002), town.person(FENG)
    await options(town)
    await li.presses("方案对比")
    assert "A 重做防水" in li.screen
    assert "合法 ✅ 是" in li.screen
    await li.presses("私下问各方意向")
    assert "只有主办看得到" in zhao.screen
    await zhao.presses("说说我的意向")
    assert "方案 A 重做防水" in zhao.screen
    await fills(zhao, "[再谈谈]", "[能接受]", "我手头紧")
    await zhao.presses("是我的意思")
    assert "注浆" in zhao.screen
    assert "能接受" not in zhao.screen
    await zhao.says("/my")
    await zhao.presses("0001")
    assert "方案对比" in zhao.screen
    assert "合法" not in zhao.screen
    assert "乙说了对方案的意向" in li.chat
    await li.presses("方案对比")
    assert "私下意向：乙 再谈谈" in li.screen
    await town.passes(days=1, hours=13)
    assert "还有 1 方没有说对方案的意向" in li.chat
    assert town.person(1001).chat.count("先私下听听您的意见") == 2
    assert zhao.chat.count("先私下听听您的意见") == 1
    await feng.says("/inbox")
    await feng.says("/find 0001")
    await feng.presses("0001")
    await feng.presses("方案对比")
    assert "注浆" in feng.screen
    assert "私下意向" not in feng.screen
    await feng.presses("返回")
    await feng.presses("案卷（")
    for _ in range(6):
        assert "手头紧" not in feng.screen
        if "下一页" not in feng.screen:
            break
        await feng.presses("下一页")
    for chat in (1001, town.GROUP):
        assert "再谈谈" not in town.heard(chat)


async def test_an_option_keeps_its_letter_and_a_changed_one_is_not_public(town: Town) -> None:
    li = await planning(town, ZHAO)
    first, _ = await options(town)
    await li.presses("方案对比")
    await li.presses("私下问各方意向")
    await files(town, Kind.OPTION, replaces=first, **{**OPTION, "summary": "整间重做"})
    zhao = town.person(1002)
    await zhao.presses("方案对比")
    assert "方案 B 注浆" in zhao.screen
    assert "方案 A" not in zhao.screen
    await li.presses("返回")
    await li.presses("方案对比")
    assert li.screen.index("方案 A 整间重做") < li.screen.index("方案 B 注浆")


async def test_where_violence_was_announced_nobody_is_asked_to_one_table(town: Town) -> None:
    li = await planning(town, ZHAO)
    await files(town, Kind.METHOD, manner="small-meeting")
    assert "✔ 🗓 协调方式" in li.screen
    threat: dict[str, Any] = {"facts": "他再敲门我砍他", "since": "昨天", "claim": "别再来"}
    await files(town, Kind.STATEMENT, 2, taken="phone", read_back="yes", **threat)
    await li.presses("还差哪些")
    await li.presses("填 不当面的协调方式")
    await li.presses("改 方式")
    assert "建议：背靠背" in li.screen
    await fills(li, "[座谈会]")
    refused = await li.presses("存入案卷")
    assert "不能安排当面开会。请选“背靠背”" in refused["text"]
    await li.presses("改 方式")
    await fills(li, "[背靠背]")
    await li.presses("存入案卷")
    assert "不当面的协调方式" not in li.screen


async def test_how_much_it_weighs_is_asked_again_after_two_weeks(town: Town) -> None:
    li = await planning(town, ZHAO)
    await town.passes(days=13)
    assert "上次评估是两周前" not in li.chat
    await town.passes(days=1, hours=20)
    assert "上次评估是两周前，优先级 P1" in li.chat
    await li.presses("重新评估")
    assert "影响评估" in li.screen
    await li.presses("改 安全")
    await fills(li, "[0]")
    await li.presses("存入案卷")
    assert "优先级 P2" in li.screen
    await town.passes(days=14, hours=20)
    assert "上次评估是两周前，优先级 P2" in li.chat


async def test_the_longest_plan_fits_one_page(town: Town) -> None:
    parties = [replace(ENGINEERS, name=f"第{number}户的代理人") for number in range(15)]
    li = await planning(town, *parties)
    long: dict[str, Any] = dict.fromkeys(("steps", "gains", "losses", "risks"), "漏" * 400)
    long["why_third"] = "三" * 300
    for number in range(3):
        option = {**OPTION, **long, "summary": "防" * 119 + f"{number}", "no_rule": "商" * 200}
        await files(town, Kind.OPTION, **option, cost="1600.00")
        await files(town, Kind.GOAL, by="2026-04-03", whom="顶" * 100, state="水" * 200)
    await files(
        town,
        Kind.SPLIT,
        total="1600.00",
        shares={str(party): "100.00" for party in range(1, 17)},
        funding={str(party): "private" for party in range(1, 17)},
    )
    for party in range(1, 17):
        await files(town, Kind.DUTY, party, parts=["pays"], duty="付" * 300)
    await li.presses("方案对比")
    assert "防0" in li.screen
    assert "防2" in li.screen
    assert len(li.screen) < 4000
