"""What is done within a time calls itself to mind, and is quiet once it is done."""

from dataclasses import replace
from datetime import timedelta

from actions import turning
from actions.door import save
from actions.founding import change
from storage import cases
from storage.connection import Connection
from tests.conversations.test_stages import fills, in_fact_finding
from tests.intake import accepted, registered
from tests.person import Person
from tests.planning import at_desk
from tests.town import Town
from workflow.roles import Role
from workflow.steps import Step

WANG, ZHOU, LI, FENG, CHEN = 1001, 2001, 2003, 2005, 2006
WHOLE = "办结"
NOT_THERE = "还没有人到现场"
OWED = "给投诉人实质答复"
NOT_JUDGED = "还没有确定怎么办理"


async def rules_hold_of(town: Town, pack: str) -> None:
    def chooses(db: Connection) -> None:
        change(at_desk(db, town, CHEN, Role.ADMIN), Step.RULES, {"packs": pack})

    await town.app.database.write(chooses)


async def test_who_accepts_and_does_not_judge_is_reminded_then_the_managers(town: Town) -> None:
    await accepted(town)
    zhou, feng = town.person(ZHOU), town.person(FENG)
    await town.passes(minutes=59)
    assert NOT_JUDGED not in zhou.chat
    await town.passes(minutes=2)
    assert NOT_JUDGED in zhou.chat
    assert NOT_JUDGED not in feng.chat
    await town.passes(hours=1)
    assert NOT_JUDGED in feng.chat
    assert town.seen(town.GROUP).count(NOT_JUDGED) == 1


async def test_what_was_judged_is_not_asked_for(town: Town) -> None:
    await registered(town)
    await town.passes(hours=3)
    assert NOT_JUDGED not in town.person(ZHOU).chat + town.group


async def test_somebody_is_on_site_within_two_hours_and_says_so_with_a_press(town: Town) -> None:
    await registered(town)
    li = town.person(LI)
    await town.passes(minutes=61)
    assert NOT_THERE in li.chat
    await town.passes(minutes=60)
    assert NOT_THERE in town.group
    await li.presses("已到现场")
    assert "我们的人已经到现场了" in town.person(WANG).chat
    assert "不用重复点" in (await town.person(ZHOU).presses("已到现场", chat=town.GROUP))["text"]


async def test_in_an_emergency_the_log_says_who_is_on_site(town: Town) -> None:
    await town.person(WANG).says("3号楼1单元电梯困人了")
    await town.person(WANG).presses("🚨 有危险")
    await town.person(WANG).presses("就这样提交")
    zhou = town.person(ZHOU)
    await zhou.presses("我来处理", chat=town.GROUP)
    await town.passes(minutes=16)
    assert NOT_THERE in zhou.chat
    await zhou.presses("已到现场")
    await town.passes(minutes=20)
    assert NOT_THERE not in town.group
    assert "已到现场 周客服" in zhou.chat


async def to_lead(town: Town, words: str) -> Person:
    """A case that 李协调 leads."""
    await accepted(town, words)
    zhou = town.person(ZHOU)
    await zhou.presses("多方协调", chat=town.GROUP)
    await zhou.presses("确定并告知报告人", chat=town.GROUP)
    li = town.person(LI)
    await li.presses("无利害关系")
    return li


async def told(who: Person, whom: str) -> None:
    """The press of the reminder files whom the answer went to."""
    await who.presses("对外答复")
    points = ("什么事", "地点和时间", "影响到谁", "已做的处置", "下一步和日期", "联系人和电话")
    picked = [f"[{one}]" for one in points]
    await fills(who, f"[{whom}]", "[书面]", "今天 8:00", *picked, "[好了]", "-", "-", "[存入案卷]")


async def test_who_complains_is_owed_an_answer_within_ten_days(town: Town) -> None:
    li = await to_lead(town, "门岗保安态度恶劣，骂人")
    await town.passes(days=6, hours=20)
    assert OWED not in li.chat
    await town.passes(hours=24)
    assert OWED in li.chat
    assert "依据" not in li.chat, "no law of the place, a promise"
    await told(li, "投诉人")
    await town.passes(days=4)
    assert li.chat.count(OWED) == 1
    assert OWED not in town.person(FENG).chat


async def test_a_local_rule_runs_where_it_was_chosen(town: Town) -> None:
    await rules_hold_of(town, "shanghai")
    li = await to_lead(town, "楼上装修砸承重墙，3-1-1102")
    await town.passes(hours=25)
    assert "依据：《上海市住宅物业管理规定(2020)》第 57、59 条" in li.chat
    assert "没有报告业主委员会和主管部门的记录" in town.group


async def test_nobody_is_reminded_of_a_rule_of_another_place(town: Town) -> None:
    li = await to_lead(town, "楼上装修砸承重墙，3-1-1102")
    await town.passes(hours=25)
    assert "报告业主委员会" not in li.chat + town.group


async def test_a_lift_accident_is_reported_within_the_hour(town: Town) -> None:
    await rules_hold_of(town, "zibo")
    wang = town.person(WANG)
    await wang.says("3号楼1单元电梯困人了")
    await wang.presses("🚨 有危险")
    await wang.presses("就这样提交")
    await town.passes(minutes=16)
    assert "如果是电梯事故" in town.group
    await town.person(ZHOU).presses("我来处理", chat=town.GROUP)
    await town.passes(minutes=45)
    assert "如果是电梯事故" in town.person(FENG).chat


async def test_a_week_after_its_end_a_stage_may_go_higher(town: Town) -> None:
    await in_fact_finding(town)
    feng = town.person(FENG)
    await town.passes(days=15)
    assert feng.chat.count("建议提到 L4") == 1
    await feng.presses("升级")
    await fills(feng, "两家谈不拢", "[存入案卷]")
    assert (await town.rows("SELECT level FROM cases"))[0]["level"] == "l3"


async def closes_in(town: Town, days: int) -> None:
    """Most of the thirty days are over."""

    def moves(db: Connection) -> None:
        desk = at_desk(db, town, CHEN, Role.ADMIN)
        case = cases.get(db, desk.scope, 1)
        assert case is not None
        turning.arm(desk, save(desk, replace(case, close_by=desk.now + timedelta(days=days))))

    await town.app.database.write(moves)


async def test_a_case_is_closed_within_thirty_days_or_says_why_not(town: Town) -> None:
    li, wang = await in_fact_finding(town), town.person(WANG)
    lasts = "SELECT julianday(close_by) - julianday(reported_at) AS days FROM cases"
    assert round((await town.rows(lasts))[0]["days"]) == 30
    await closes_in(town, 7)
    await li.presses("更多")
    await li.presses("中止")
    await fills(li, "[等鉴定]", "-", "3月6日", "[存入案卷]")
    await town.passes(days=2)
    assert WHOLE not in li.chat, "it rests with the case"
    await town.passes(days=3)
    assert WHOLE in li.chat
    await li.presses("延期")
    await fills(li, "3月9日", "等鉴定报告")
    assert "更晚" in (await li.presses("存入案卷"))["text"]
    await li.presses("改 办到")
    await fills(li, "4月20日", "[存入案卷]")
    assert "需要更长时间，最晚到 4月20日 18:00。原因：\n等鉴定报告" in wang.chat
    armed = "SELECT due_at FROM due WHERE kind = 'whole-case' AND state = 'armed' ORDER BY due_at"
    assert [row["due_at"][:10] for row in await town.rows(armed)] == ["2026-04-14", "2026-04-20"]
