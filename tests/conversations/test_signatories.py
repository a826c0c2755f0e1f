"""A party has somebody sign for it: who may, what he sees, what both are told."""

from actions.printing import in_language
from handlers.draw.minutes_paper import printed
from locales import load
from storage import minutes
from storage.connection import Connection
from tests.person import Person
from tests.planning import at_desk
from tests.talks import WANG, ZHAO_USER, denies, held, signs
from tests.town import Town
from workflow.roles import Role

LI, LIU = 2003, 1006


def signed_on_paper(db: Connection, town: Town) -> list[list[str]]:
    """The table below the minutes."""
    desk = at_desk(db, town, LI, Role.COORDINATOR)
    made = minutes.newest(db, desk.scope, 1)
    assert made is not None
    page = printed(in_language(desk, made, "zh"), desk.estate, load("zh"))
    table: list[list[str]] = page["table"]["rows"]
    return table


async def named(town: Town, user: int, mandate: str = "替我签字") -> Person:
    """王女士 has named somebody to act for her."""
    wang, agent = town.person(WANG), town.person(user)
    await wang.says("/my")
    await wang.presses("0001")
    await wang.presses("委托别人（0）")
    await wang.presses(mandate)
    await agent.starts(wang.screen.partition("?start=")[2].split()[0])
    return agent


async def test_whom_a_party_has_named_signs_for_it_and_both_get_the_receipt(town: Town) -> None:
    await held(town)
    wang, zhao, li = town.person(WANG), town.person(ZHAO_USER), town.person(LI)
    liu = await named(town, LIU)
    await town.moves_in(LIU, "2-1-0301")
    await li.presses("📄 纪要")
    await li.presses("第 1 版送签")
    assert "请您替甲读一遍、签字" in liu.chat
    await liu.presses("读全文并签字")
    await liu.presses("签字确认")
    assert "您代 甲 王女士（反映方）" in liu.screen
    await liu.presses("我已读完全文")
    assert "您代甲作的决定：签字确认" in liu.chat
    assert "您委托的刘先生替您作了决定：签字确认" in wang.chat
    await li.presses("📄 纪要")
    assert "甲 王女士：签字确认" in li.screen
    assert "刘先生代签" in li.screen
    await wang.presses("读全文并签字")
    assert "签字确认" not in wang.screen, "a party decides once about a version"
    await signs(zhao)
    assert "全部签署" in liu.chat
    rows = await town.app.database.read(signed_on_paper, town)
    assert [row[0] for row in rows] == ["刘先生 代 甲 王女士（反映方）", "乙 赵先生（受影响方）"]
    await denies(wang)
    assert "甲说纪要第 1 版不是他签的" in town.group


async def test_who_is_not_verified_or_of_the_other_side_signs_for_nobody(town: Town) -> None:
    await held(town)
    li, zhao = town.person(LI), town.person(ZHAO_USER)
    liu = await named(town, LIU, "说话和签字都请他")
    await li.presses("📄 纪要")
    await li.presses("第 1 版送签")
    await liu.presses("读全文并签字")
    await liu.presses("签字确认")
    assert "核实了身份的住户才能替别人签字" in (await liu.presses("我已读完全文"))["text"]
    wang = town.person(WANG)
    await wang.presses("收回给刘先生的")
    assert "只有当事人和办理的人" in (await liu.presses("我已读完全文"))["text"]
    assert not await town.rows("SELECT 1 FROM signatures")
    await wang.presses("请他替我签字")
    await zhao.starts(wang.screen.partition("?start=")[2].split()[0])
    assert "您是这件事的另一方" in zhao.chat


async def test_any_party_can_have_somebody_sign_for_it_who_sees_nothing_else(town: Town) -> None:
    await held(town)
    li, zhao, liu = town.person(LI), town.person(ZHAO_USER), town.person(LIU)
    await zhao.says("/my")
    await zhao.presses("0001")
    await zhao.presses("请别人替我签字")
    assert "替我说话" not in zhao.screen
    await zhao.presses("请他替我签字")
    await liu.starts(zhao.screen.partition("?start=")[2].split()[0])
    await town.moves_in(LIU, "2-1-0301")
    assert "您替乙签字" in liu.screen
    for hidden in ("吊顶", "1002", "王女士", "赵先生"):
        assert hidden not in liu.screen
    await li.presses("📄 纪要")
    await li.presses("第 1 版送签")
    await liu.says("/my")
    await liu.presses("0001")
    await liu.presses("读全文并签字")
    await liu.presses("签字确认")
    assert "您代 乙 赵先生（受影响方）" in liu.screen
    await liu.presses("我已读完全文")
    assert "您委托的刘先生替您作了决定：签字确认" in zhao.chat
    assert "方案" not in liu.chat
    await town.person(WANG).says("/my")
    await town.person(WANG).presses("0001")
    assert "委托别人（0）" in town.person(WANG).screen, "whom another party has named is not hers"
    await zhao.says("/my")
    await zhao.presses("0001")
    await zhao.presses("请别人替我签字")
    await zhao.presses("收回给刘先生的")
    await liu.says("/my")
    assert "还没有事情" in liu.screen
