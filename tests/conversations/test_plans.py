"""Stage three: options that hold, what is said in private, whose yes a plan needs, the fund."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from tests.conversations.test_splitting import OPTION
from tests.conversations.test_stages import fills
from tests.planning import COMPANY, ZHAO, Named, files, planning
from tests.town import Person, Town
from workflow.casefile import PartyKind
from workflow.records import Kind

FENG, QIAN, FANG = 2005, 1007, 1008
ENGINEERS = Named(PartyKind.DEPARTMENT, name="工程部", signs=False)
GROUT: dict[str, Any] = {**OPTION, "summary": "注浆", "steps": "注浆，半年内复漏改做防水"}
SPLIT: dict[str, Any] = {
    "shares": {"1": "0.00", "2": "4000.00", "3": "520.00"},
    "funding": {"2": "private", "3": "company"},
}


async def options(town: Town, cost: str = "4520.00") -> list[int]:
    """Two options are on file; their ids."""
    await files(town, Kind.OPTION, **OPTION, cost=cost, days="10")
    await files(town, Kind.OPTION, **GROUT, cost="4100.00", days="2")
    rows = await town.rows("SELECT id FROM records WHERE kind = 'option' ORDER BY id")
    return [row["id"] for row in rows]


async def planned(town: Town, **split: Any) -> None:
    """All of a plan but the yeses of others."""
    shared = {"total": "4520.00", **SPLIT, **split}
    first, _ = await options(town, shared["total"])
    by = (town.clock.now() + timedelta(days=31)).date().isoformat()
    await files(town, Kind.GOAL, by=by, whom="1002 顶板", state="48 小时闭水零渗漏")
    await files(town, Kind.CHOICE, option=first, reason="一次做好")
    await files(town, Kind.SPLIT, **shared)
    await files(town, Kind.DUTY, 1, parts=["cooperates"], duty="19、20 日开门")
    await files(town, Kind.DUTY, 2, parts=["pays", "performs"], duty="3月18日开工")


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


async def test_at_level_two_the_lead_decides_and_everybody_is_told(town: Town) -> None:
    li = await planning(town, ZHAO, ENGINEERS)
    await planned(town)
    await li.presses("方案对比")
    assert "建议：小型协调会（有 3 方）" in li.screen
    await li.presses("就用小型协调会")
    assert "协调方式：小型协调会。下一步：约时间，发会议通知" in li.screen
    await li.presses("返回")
    await li.presses("进入下一阶段")
    zhao, wang = town.person(1002).chat, town.person(1001).chat
    for told in (zhao, wang):
        assert "方案已拟好" in told
        assert "A 重做防水：4,520 元，10 天" in told
        assert "乙 4,000（88.50 %，自付）" in told
        assert "丙 工程部 520（11.50 %，物业公司）" in told
        assert "1002 顶板达到：48 小时闭水零渗漏" in told
    assert "3月18日开工" in zhao
    assert "您是乙" in zhao
    assert "您是甲" in wang
    assert "19、20 日开门" not in zhao
    assert "王女士" not in zhao.partition("方案已拟好")[2]
    await town.person(1002).presses("方案对比")
    assert "3月18日开工" in town.person(1002).screen
    await town.person(1002).presses("请打电话给我")
    assert "有住户想找真人，请打电话" in town.group, "whoever sees it otherwise is called"
    await town.person(1001).presses("问一句")
    await town.person(1001).says("20 号我要上班，能换一天吗？")
    assert "20 号我要上班，能换一天吗？" in li.chat


async def test_with_the_company_as_a_party_manager_and_committee_say_yes(town: Town) -> None:
    li = await planning(town, ZHAO, COMPANY)
    await planned(town)
    await files(town, Kind.DUTY, 3, parts=["pays"], duty="刷顶")
    await files(town, Kind.METHOD, manner="small-meeting")
    assert "还差 经理审批、业委会意见" in li.screen
    feng, qian = town.person(FENG), town.person(QIAN)
    await li.presses("方案对比")
    await li.presses("提交审批")
    assert "请您审批方案，选定方案 A" in feng.screen
    assert "一次做好" in feng.screen
    await feng.presses("退回")
    await fills(feng, "[退回]", "补上闭水试验")
    await feng.presses("存入案卷")
    assert "对方案：退回" in li.chat
    assert "补上闭水试验" in li.chat
    await files(town, Kind.GOAL, by="2026-04-03", whom="1102 地面", state="48 小时闭水试验通过")
    assert "旧了" in (await qian.presses("✅ 同意"))["text"]
    await li.presses("方案对比")
    await li.presses("提交审批")
    await feng.presses("✅ 同意")
    await qian.presses("✅ 同意")
    assert "还要" not in li.screen
    await li.presses("返回")
    assert "都齐了" in li.screen


async def test_a_department_that_is_responsible_is_the_company_itself(town: Town) -> None:
    li = await planning(town, ZHAO, ENGINEERS)
    await planned(town)
    await files(town, Kind.METHOD, manner="small-meeting")
    assert "都齐了" in li.screen
    await files(town, Kind.REGULATION, regulation="L-CC-942", reason="维护")
    rule = (await town.rows("SELECT id FROM records WHERE kind = 'regulation'"))[0]["id"]
    before = "SELECT id FROM records WHERE kind = 'responsibility' AND party_id = 3"
    record = (await town.rows(before))[0]["id"]
    answers = {"rank": "secondary", "percent": "20", "basis": [rule]}
    await files(town, Kind.RESPONSIBILITY, 3, replaces=record, **answers)
    assert "还差 经理审批、业委会意见" in li.screen
    await li.presses("把初步判断发给各方")
    assert "请您同意把初步判断发给各方" in town.person(FENG).chat


async def test_for_much_money_a_manager_is_asked_at_level_two_already(town: Town) -> None:
    li = await planning(town, ZHAO, ENGINEERS)
    shares = {"1": "0.00", "2": "7000.00", "3": "520.00"}
    await planned(town, total="7520.00", shares=shares)
    await files(town, Kind.METHOD, manner="small-meeting")
    assert "还差 经理审批" in li.screen


async def test_nobody_approves_his_own_plan(town: Town) -> None:
    li = await planning(town, ZHAO, ENGINEERS)
    await planned(town)
    await li.presses("更多")
    await li.presses("升级")
    await fills(li, "要经理定")
    await li.presses("存入案卷")
    assert "经理审批" in li.screen
    feng = await leads(town, FENG)
    await feng.says("/find 0001")
    await feng.presses("0001")
    await feng.presses("方案对比")
    assert "没有另一位经理可以审批" in (await feng.presses("提交审批"))["text"]
    assert "自己的方案要由另一位经理审批" in (await feng.presses("✅ 同意"))["text"]


async def test_what_is_beyond_the_manager_is_not_decided_without_the_residents_committee(
    town: Town,
) -> None:
    li = await planning(town, ZHAO, ENGINEERS)
    await planned(town)
    await becomes(town, "UPDATE cases SET level = 'l4'")
    await becomes(town, "UPDATE roles SET role = 'auditor' WHERE role = 'community'")
    await li.presses("方案对比")
    assert "要有居委会或街道参加" in (await li.presses("提交审批"))["text"]
    await becomes(town, "UPDATE roles SET role = 'community' WHERE role = 'auditor'")
    await li.presses("提交审批")
    fang = town.person(FANG)
    assert "这件事需要居委会一起出面，李协调会与您联系" in fang.chat
    await fang.presses("打开")
    assert "贵单位：居委会" in fang.screen
    await fang.presses("回复")
    await fang.says("3月9日上午可以到场")
    assert "3月9日上午可以到场" in town.heard(town.GROUP)
    await town.person(FENG).presses("✅ 同意")
    assert "对方案：同意" in li.chat


async def becomes(town: Town, statement: str) -> None:
    await town.app.database.write(lambda db: db.run(statement))


async def leads(town: Town, user: int) -> Person:
    """The case has another lead."""
    await town.app.database.write(
        lambda db: db.run(
            "UPDATE cases SET lead_id = (SELECT id FROM people WHERE user_id = :user)", user=user
        )
    )
    return town.person(user)


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
