"""Whose yes a plan needs: nobody's, the manager's, the committees'; never one's own."""

from tests.conversations.test_stages import fills
from tests.person import Person
from tests.planned import ENGINEERS, planned
from tests.planning import COMPANY, ZHAO, files, planning
from tests.town import Town
from workflow.records import Kind

FENG, QIAN, FANG = 2005, 1007, 1008


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
