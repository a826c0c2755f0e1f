"""A flat is sold in the middle of a case (E20)."""

from typing import Any

from tests.person import Person
from tests.town import Town
from workflow.terms import HomeRelation

WANG, SUN, LIU, ZHOU = 1001, 1005, 1006, 2001


async def registers_as_owner(town: Town, home: str = "3-1-1002") -> Person:
    liu = town.person(LIU)
    await liu.starts()
    await liu.presses("登记我家")
    await liu.presses("同意并继续")
    await liu.says(home)
    await liu.presses("业主")
    await liu.presses("请客服核对")
    return liu


async def takes_over(town: Town) -> Person:
    liu = await registers_as_owner(town)
    zhou = town.person(ZHOU)
    await zhou.presses("原业主已卖出", chat=town.GROUP)
    await zhou.presses("确定接替", chat=town.GROUP)
    return liu


async def living(town: Town) -> set[tuple[Any, ...]]:
    rows = await town.rows(
        """
        SELECT m.user_id, r.relation FROM residents AS r JOIN people AS m ON m.id = r.person_id
          JOIN places AS p ON p.id = r.place_id
         WHERE p.address = '3-1-1002' AND r.state = 'verified'
        """
    )
    return {tuple(row) for row in rows}


async def test_the_old_owner_and_his_family_leave_and_tenants_stay(town: Town) -> None:
    await town.moves_in(SUN, "3-1-1002", HomeRelation.FAMILY)
    await town.moves_in(1002, "3-1-1002", HomeRelation.TENANT)
    await takes_over(town)
    assert await living(town) == {(LIU, "owner"), (1002, "tenant")}


async def test_open_cases_of_this_flat_go_on_with_the_new_owner(town: Town) -> None:
    wang = town.person(WANG)
    await wang.reports("3-1-1002 卫生间渗水")
    await town.passes(minutes=11)
    await wang.reports("7号楼门口的灯坏了")
    await town.passes(minutes=11)
    liu = await takes_over(town)
    rows = await town.rows(
        "SELECT c.no, m.user_id FROM reporters AS r JOIN people AS m ON m.id = r.person_id"
        " JOIN cases AS c ON c.id = r.case_id ORDER BY c.id"
    )
    assert [tuple(row) for row in rows] == [("WT-2603-0001", LIU), ("WT-2603-0002", WANG)]
    await liu.says("/my")
    assert "0001" in liu.screen
    assert "0002" not in liu.screen


async def test_what_was_said_before_stays_with_the_old_owner(town: Town) -> None:
    wang = town.person(WANG)
    await wang.reports("3-1-1002 卫生间渗水")
    await wang.presses("补充")
    await wang.says("只有下雨天漏")
    await town.passes(minutes=5)
    liu = await takes_over(town)
    await town.passes(minutes=5)
    await liu.says("/my")
    await liu.presses("0001")
    assert "只有下雨天漏" not in liu.screen
    await liu.presses("补充")
    await liu.says("现在晴天也漏")
    await wang.says("/my")
    await wang.presses("0001")
    assert "下面是您到" in wang.screen
    assert "只有下雨天漏" in wang.screen
    assert "现在晴天也漏" not in wang.screen
    assert "补充]" not in wang.screen
    assert "现在晴天也漏" in town.group
    refused = await wang.presses("➕ 补充")  # the receipt of long ago still has its button
    assert "只有当事人和办理的人" in refused["text"]


async def test_an_anonymous_report_stays_with_who_made_it(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("3-1-1002 楼上很吵")
    await wang.presses("谁可以知道")
    await wang.presses("匿名")
    await wang.presses("就这样提交")
    liu = await takes_over(town)
    assert "接着办" not in liu.chat
    assert not await town.rows("SELECT 1 FROM former_reporters")
    assert "业主变更" not in town.group


async def test_a_first_owner_takes_nothing_over(town: Town) -> None:
    await registers_as_owner(town, "2-1-0301")
    assert "2-1-0301 有人申请登记：业主" in town.group
    assert "原业主已卖出" not in town.group


async def test_selling_asks_once_more_and_ends_the_registration(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("/settings")
    await wang.presses("我的家")
    await wang.presses("3-1-1002")
    await wang.presses("房子卖了")
    assert "您保留自己的一份" in wang.screen
    await wang.presses("确定，房子卖了")
    assert await living(town) == set()
    assert "3-1-1002 业主说房子卖了" in town.group
