"""The desk passes a home or does not; a tenant's owner is asked."""

import pytest

from actions import residency
from actions.delivery import office
from storage import people
from storage.connection import Connection
from storage.rows import Scope
from tests.homes import a_code, asked_how, homes_of
from tests.town import Town
from workflow.refusal import NotAllowed
from workflow.terms import HomeRelation

WANG, ZHAO, SUN, LIU, ZHOU, WU = 1001, 1002, 1005, 1006, 2001, 2002


async def test_the_desk_passes_and_refuses_with_a_reason(town: Town) -> None:
    liu = await asked_how(town, LIU, "2-1-0301", "业主")
    await liu.presses("请客服核对")
    zhou = town.person(ZHOU)
    await zhou.presses("拒绝", chat=town.GROUP)
    await zhou.presses("房号对不上", chat=town.GROUP)
    assert "这次没有登记上：房号与档案对不上" in liu.chat
    assert await homes_of(town, LIU) == [("2-1-0301", "owner", "ended", None)]
    again = await asked_how(town, LIU, "2-1-0302", "业主")
    await again.presses("请客服核对")
    await zhou.presses("已电话核实，通过", chat=town.GROUP)
    assert "登记好了" in liu.chat
    assert (await homes_of(town, LIU))[1:] == [("2-1-0302", "owner", "verified", "phone")]


async def test_nobody_passes_his_own_registration(town: Town) -> None:
    wu = town.person(WU)
    await wu.says("/settings")
    await wu.presses("我的家")
    await wu.presses("登记我家")
    await wu.presses("同意并继续")
    await wu.says("2-1-0301")
    await wu.presses("业主")
    await wu.presses("请客服核对")
    answer = await wu.presses("✅ 通过", chat=town.GROUP)
    assert "自己的登记要请别的同事核对" in answer["text"]


async def test_residents_do_not_answer_for_the_desk(town: Town) -> None:
    liu = await asked_how(town, LIU, "2-1-0301", "业主")
    await liu.presses("请客服核对")
    town.telegram.joins(WANG, town.GROUP)
    for label in ("看资料", "✅ 通过"):
        answer = await town.person(WANG).presses(label, chat=town.GROUP)
        assert "只有当事人和办理的人" in answer["text"]
    assert (await homes_of(town, LIU))[0][2] == "asked"


async def test_a_tenants_owner_agrees(town: Town) -> None:
    liu = await asked_how(town, LIU, "3-1-1102", "租客")
    await liu.presses("请客服核对")
    zhao = town.person(ZHAO)
    await town.passes(hours=12)
    assert "刘先生登记为租客" in zhao.chat
    await zhao.presses("同意，是我的租客")
    assert "登记好了" in liu.chat
    assert await homes_of(town, LIU) == [("3-1-1102", "tenant", "verified", "owner")]
    assert "业主已同意" in town.group


async def test_not_my_tenant_ends_even_what_a_code_verified(town: Town) -> None:
    code = await a_code(town, "3-1-1102")
    liu = await asked_how(town, LIU, "3-1-1102", "租客")
    await liu.presses("邀请码")
    await liu.says(code)
    await town.passes(hours=12)
    zhao = town.person(ZHAO)
    assert "用邀请码核对过" in zhao.chat
    await zhao.presses("不是我的租客")
    assert (await homes_of(town, LIU))[0][2] == "ended"
    assert "租客登记没有通过" in liu.chat
    assert "不是我的租客" in town.group
    again = await zhao.presses("不是我的租客")
    assert "已经办过了" in again["text"]


async def test_only_the_owner_of_that_flat_answers(town: Town) -> None:
    liu = await asked_how(town, LIU, "3-1-1102", "租客")
    await liu.presses("请客服核对")
    await town.passes(hours=12)
    (row,) = await town.rows("SELECT id FROM residents WHERE state = 'asked'")
    await town.moves_in(SUN, "7-1-0402", HomeRelation.OWNER)

    def forged(db: Connection) -> None:
        desk = office(db, Scope(1), now=town.clock.now(), chance=town.chance)
        desk.person = people.of_user(db, desk.scope, SUN)
        with pytest.raises(NotAllowed):
            residency.answer_tenant(desk, row["id"], agrees=True)

    await town.app.database.write(forged)
