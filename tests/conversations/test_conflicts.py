"""Who has an interest of his own in a case neither judges nor leads it."""

from tests.conversations.test_about_staff import becomes, complained
from tests.conversations.test_confidentiality import closed
from tests.conversations.test_stages import fills, registered
from tests.staffing import REFUSED, a_registered_case, is_away, opens_staff
from tests.town import Town
from workflow.terms import HomeRelation

WANG, XIAO, SUN, QIAN = 1001, 1003, 1005, 1007
ZHOU, WU, LI, ZHENG, FENG, CHEN = 2001, 2002, 2003, 2004, 2005, 2006


async def test_a_neighbour_a_floor_away_works_on_it_but_does_not_judge(town: Town) -> None:
    await town.moves_in(ZHOU, "3-2-1103")
    await town.moves_in(LI, "3-1-0901")
    await town.moves_in(WU, "3-1-1201")
    await town.person(WANG).reports("卫生间吊顶滴水，3-1-1002")
    zhou, wu = town.person(ZHOU), town.person(WU)
    refused = await zhou.presses("我来受理", chat=town.GROUP)
    assert refused["text"] == REFUSED
    await zhou.says("/inbox")
    await zhou.presses("0001")
    assert "吊顶滴水" in zhou.screen
    await wu.presses("我来受理", chat=town.GROUP)
    await wu.presses("多方协调", chat=town.GROUP)
    assert "主办 冯经理" in town.group, "the usual lead lives a floor below"
    await wu.presses("主办", chat=town.GROUP)
    offered = town.seen(town.GROUP)
    assert "[郑工]" in offered
    assert "[李协调]" not in offered
    assert "[周客服]" not in offered


async def test_the_family_of_a_party_has_no_part_in_it(town: Town) -> None:
    await town.moves_in(ZHOU, "3-1-1002", HomeRelation.FAMILY)
    await town.person(WANG).reports("5号楼电梯门关不上")
    zhou = town.person(ZHOU)
    refused = await zhou.presses("我来受理", chat=town.GROUP)
    assert refused["text"] == REFUSED
    await zhou.says("/inbox")
    refused = await zhou.presses("0001")
    assert refused["text"] == REFUSED


async def test_who_lives_with_an_anonymous_reporter_learns_nothing_from_it(town: Town) -> None:
    await town.moves_in(ZHOU, "3-1-1002", HomeRelation.FAMILY)
    wang = town.person(WANG)
    await wang.says("5号楼电梯门关不上")
    await wang.presses("谁可以知道")
    await wang.presses("匿名")
    await wang.presses("就这样提交")
    await town.person(ZHOU).presses("我来受理", chat=town.GROUP)
    assert "周客服处理中" in town.group


async def test_whoever_is_asked_to_lead_says_what_binds_him(town: Town) -> None:
    await a_registered_case(town)
    li = town.person(LI)
    assert "亲属、同住、雇佣、金钱" in li.screen
    await li.presses("我有利害关系")
    assert "您与哪一方有关系" in li.screen
    await li.presses("返回")
    await li.presses("我有利害关系")
    await li.presses("雇佣")
    (row,) = await town.rows("SELECT kind FROM interests")
    assert row["kind"] == "employment"
    assert "李协调不便接办（有利害关系），请另定主办" in town.group
    assert "雇佣" not in town.group
    await town.person(ZHOU).presses("主办", chat=town.GROUP)
    assert "[李协调]" not in town.seen(town.GROUP)


async def test_a_lead_who_turns_out_to_be_a_neighbour_of_a_party_is_replaced(town: Town) -> None:
    await town.moves_in(LI, "3-1-1201")
    li = await registered(town)
    await li.presses("当事人")
    await li.presses("添加当事人")
    await fills(li, "[住户]", "3-1-1102", "[小陈]", "[被反映方]", "[是]", "[是]")
    await li.presses("存入案卷")
    (case,) = await town.rows("SELECT lead_id, lead_at FROM cases")
    assert tuple(case) == (None, None)
    assert "李协调不便接办（有利害关系），请另定主办" in town.group
    await town.passes(minutes=31)
    assert "0001 现在没有负责人" in town.group


async def test_a_manager_does_not_lead_what_is_about_his_staff_while_another_can(
    town: Town,
) -> None:
    await complained(town)
    feng = town.person(FENG)
    await feng.presses("打开这件事")
    await feng.presses("谁能看")
    await feng.presses("涉及哪位工作人员")
    await feng.presses("周客服")
    await feng.presses("我来受理")
    await feng.presses("主办")
    assert "[吴客服]" in feng.screen
    assert "[冯经理]" not in feng.screen
    await feng.presses("返回")
    await feng.presses("谁能看")
    await feng.presses("密封")
    await feng.says("涉及个人隐私")
    await feng.presses("返回")
    await feng.presses("主办 ")
    assert "[冯经理]" in feng.chat, "of a sealed case there is nobody else"
    await feng.presses("冯经理")
    await feng.presses("转维修")
    await feng.presses("确定并告知报告人")
    (case,) = await town.rows("SELECT l.name FROM cases AS c JOIN people AS l ON l.id = c.lead_id")
    assert case["name"] == "冯经理"


async def test_a_member_of_the_committee_does_not_lead_what_he_is_a_party_of(town: Town) -> None:
    await becomes(town, WANG, "业委会")
    await complained(town, "冯经理")
    assert "态度不好" in town.person(QIAN).screen
    (case,) = await town.rows("SELECT l.name FROM cases AS c JOIN people AS l ON l.id = c.lead_id")
    assert case["name"] == "钱主任"


async def test_a_sealed_case_is_handed_to_nobody_who_cannot_read_it(town: Town) -> None:
    await becomes(town, SUN, "项目经理")
    sun, chen = town.person(SUN), town.person(CHEN)
    await town.person(WANG).reports("3-1-1002 卫生间吊顶滴水")
    await town.person(ZHOU).presses("我来受理", chat=town.GROUP)
    await town.person(ZHOU).presses("确定并告知报告人", chat=town.GROUP)
    await closed(town, "密封")
    await town.person(FENG).presses("返回")
    await town.person(FENG).presses("主办 ")
    await town.person(FENG).presses("孙奶奶")
    await sun.presses("无利害关系，我来主办")
    await is_away(town, SUN, "郑工", "3月5日", "3月6日")
    await opens_staff(town)
    await chen.presses("孙奶奶")
    await chen.presses("不再任项目经理")
    await chen.presses("移除，交给郑工")
    (case,) = await town.rows("SELECT lead_id FROM cases")
    assert case["lead_id"] is None
    assert "吊顶" not in town.person(ZHENG).chat
    await town.passes(minutes=31)
    assert "0001 现在没有负责人" in town.person(FENG).chat


async def test_the_deputy_of_whom_it_is_about_reads_nothing(town: Town) -> None:
    await complained(town)
    feng, li = town.person(FENG), town.person(LI)
    await feng.presses("打开这件事")
    await feng.presses("谁能看")
    await feng.presses("涉及哪位工作人员")
    await feng.presses("李协调")
    await is_away(town, LI, "冯经理", "3月3日", "3月9日")
    for asked in ("/find 0001", "/inbox"):
        await feng.says(asked)
        assert "服务态度" not in feng.screen, asked
    await li.says("/find 0001")
    assert "服务态度" not in li.screen
