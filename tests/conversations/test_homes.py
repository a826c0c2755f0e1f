"""Registering a home: the notice, where, what one is to it, and three ways to be verified."""

import re
from typing import Any

import pytest

from actions import residency, setup
from actions.delivery import office
from storage import people
from storage.connection import Connection
from storage.rows import Scope
from tests.town import Person, Town
from workflow.refusal import NotAllowed
from workflow.roles import Role
from workflow.terms import HomeRelation

WANG, ZHAO, SUN, LIU, ZHOU, WU, CHEN = 1001, 1002, 1005, 1006, 2001, 2002, 2006


async def homes_of(town: Town, user: int) -> list[tuple[Any, ...]]:
    rows = await town.rows(
        """
        SELECT p.address, r.relation, r.state, r.verified_by FROM residents AS r
          JOIN places AS p ON p.id = r.place_id JOIN people AS m ON m.id = r.person_id
         WHERE m.user_id = :user ORDER BY r.id
        """,
        user=user,
    )
    return [tuple(row) for row in rows]


async def a_code(town: Town, address: str) -> str:
    """What the administrator has printed on the fee bill of a household."""
    chen = town.person(CHEN)
    await chen.says("/settings")
    await chen.presses("位置")
    await chen.presses("邀请码")
    await chen.says(address)
    found = re.search(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b", chen.chat[chen.chat.rindex(address) :])
    assert found is not None
    return found[0]


async def on_file(town: Town, name: str, phone: str, address: str) -> None:
    """The office has somebody without Telegram in its records."""

    def enter(db: Connection) -> None:
        desk = office(db, Scope(1), now=town.clock.now(), chance=town.chance)
        desk.roles = frozenset({Role.ADMIN})
        setup.enter(desk, user=None, name=name, lang="zh", home=address, phone=phone)

    await town.app.database.write(enter)


async def asked_how(town: Town, user: int, home: str, relation: str) -> Person:
    """Up to the question how it shall be verified."""
    person = town.person(user)
    await person.starts()
    await person.presses("登记我家")
    if "登记前请知道" in person.screen:
        await person.presses("同意并继续")
    await person.says(home)
    await person.presses(relation)
    assert f"{home}：用哪种方式核对" in person.screen
    return person


async def test_the_notice_comes_first_and_in_full(town: Town) -> None:
    liu = town.person(LIU)
    await liu.starts()
    await liu.presses("登记我家")
    assert "登记前请知道" in liu.screen
    assert "境外服务器" in liu.screen
    await liu.presses("全文")
    for word in ("为什么", "保存多久", "更正、删除", "不收身份证号", "8888-0000"):
        assert word in liu.screen
    await liu.presses("返回")
    assert not await town.rows("SELECT * FROM consents")
    await liu.presses("同意并继续")
    (given,) = await town.rows("SELECT kind, given_at, withdrawn_at FROM consents")
    assert (given["kind"], given["withdrawn_at"]) == ("registration", None)


async def test_building_entrance_then_the_flat_that_is_typed(town: Town) -> None:
    liu = town.person(LIU)
    await liu.starts()
    await liu.presses("登记我家")
    await liu.presses("同意并继续")
    await liu.presses("3号楼")
    await liu.presses("1单元")
    assert "电梯" not in liu.screen, "nobody lives in a lift"
    await liu.presses("上一级")
    assert "[2单元]" in liu.screen
    await liu.presses("2单元")
    await liu.presses("3层")
    await liu.says("我也不知道")
    assert "我没看懂房号" in liu.screen
    await liu.says("0301室")
    assert "您与 3-2-0301 的关系" in liu.screen


async def test_where_the_form_stood_stand_the_homes(town: Town) -> None:
    liu = town.person(LIU)
    await liu.starts()
    for label in ("登记我家", "同意并继续", "3号楼", "1单元", "11层", "1102", "租客", "请客服核对"):
        await liu.presses(label)
    assert "用哪种方式核对" not in liu.chat, "its buttons do nothing any more"
    assert "3-1-1102　租客 · 等待核对" in liu.chat
    await town.person(ZHOU).presses("看资料", chat=town.GROUP)
    assert "手机：没有留" in town.person(ZHOU).screen
    assert "档案里这一户没有电话" in town.person(ZHOU).screen


async def test_rooms_that_are_known_are_buttons(town: Town) -> None:
    liu = town.person(LIU)
    await liu.starts()
    await liu.presses("登记我家")
    await liu.presses("同意并继续")
    await liu.presses("3号楼")
    await liu.presses("1单元")
    await liu.presses("11层")
    await liu.presses("1102")
    assert "您与 3-1-1102 的关系" in liu.screen


async def test_a_tall_house_comes_in_pages(town: Town) -> None:
    chen, liu = town.person(CHEN), town.person(LIU)
    await chen.says("/settings")
    await chen.presses("位置")
    await chen.presses("一句话添加楼栋")
    await chen.says("9号楼 1单元 40层 每层1户")
    await chen.presses("就这样录入")
    await liu.starts()
    await liu.presses("登记我家")
    await liu.presses("同意并继续")
    await liu.presses("9号楼")
    await liu.presses("1单元")
    assert "[40层]" not in liu.screen
    await liu.presses("下一页")
    await liu.presses("40层")
    await liu.presses("4001")
    assert "您与 9-1-4001 的关系" in liu.screen


async def test_a_flat_of_a_building_that_is_not_there_is_asked_again(town: Town) -> None:
    liu = town.person(LIU)
    await liu.starts()
    await liu.presses("登记我家")
    await liu.presses("同意并继续")
    await liu.says("99-1-1001")
    assert "没有找到 99-1-1001" in liu.screen
    await liu.says("3-1-1001")
    assert "您与 3-1-1001 的关系" in liu.screen


async def test_by_phone_instead_presses_nobody_and_keeps_nothing(town: Town) -> None:
    liu = town.person(LIU)
    await liu.starts()
    await liu.presses("登记我家")
    await liu.presses("打电话办理")
    assert "请打 8888-0000" in liu.screen
    assert "想用电话登记住处" in town.group
    assert not await town.rows("SELECT * FROM drafts")
    assert not await town.rows("SELECT * FROM consents")
    await liu.reports("楼道灯坏了")
    assert "已收到" in liu.chat


@pytest.mark.parametrize("typed", ["{}", " {} "])
async def test_the_code_of_the_fee_bill_verifies_at_once(town: Town, typed: str) -> None:
    code = await a_code(town, "3-1-1002")
    liu = await asked_how(town, LIU, "3-1-1002", "家人")
    await liu.presses("邀请码")
    await liu.says(typed.format(code.lower()))
    assert "登记好了：3-1-1002 家人，称呼“刘先生”" in liu.chat.replace("<b>", "").replace(
        "</b>", ""
    )
    assert await homes_of(town, LIU) == [("3-1-1002", "family", "verified", "invitation-code")]
    await liu.reports("漏水")
    assert "已核实住户" in town.group


async def test_a_link_with_a_code_asks_only_the_relation(town: Town) -> None:
    code = await a_code(town, "3-1-1002")
    liu = town.person(LIU)
    await liu.starts(f"i_{code}")
    await liu.presses("同意并继续")
    await liu.presses("共有人")
    assert await homes_of(town, LIU) == [("3-1-1002", "co-owner", "verified", "invitation-code")]


async def test_a_code_is_for_one_household_once_for_each_relation_and_thirty_days(
    town: Town,
) -> None:
    code = await a_code(town, "3-1-1002")
    assert code.replace("-", "") not in str(await town.rows("SELECT * FROM household_codes"))
    elsewhere = await asked_how(town, LIU, "3-1-1102", "家人")
    await elsewhere.presses("邀请码")
    await elsewhere.says(code)
    assert "邀请码不对" in elsewhere.screen
    await elsewhere.presses("取消")
    town.telegram.add_person(3001, "王小明")
    for user, says in ((3001, "登记好了"), (LIU, "这个邀请码已经用过了")):
        one = await asked_how(town, user, "3-1-1002", "家人")
        await one.presses("邀请码")
        await one.says(code)
        assert says in one.chat
    await town.passes(days=31)
    await town.person(LIU).starts(f"i_{code}")
    assert "邀请码不对，或已过期" in town.person(LIU).chat


async def test_a_new_code_ends_the_old_one(town: Town) -> None:
    old = await a_code(town, "3-1-1002")
    await a_code(town, "3-1-1002")
    await town.person(LIU).starts(f"i_{old}")
    assert "邀请码不对" in town.person(LIU).screen


async def test_after_three_wrong_codes_the_desk_is_asked(town: Town) -> None:
    await a_code(town, "3-1-1002")
    liu = await asked_how(town, LIU, "3-1-1002", "家人")
    await liu.presses("邀请码")
    for _ in range(2):
        await liu.says("AAAA-BBBB")
        assert "邀请码不对" in liu.screen
    await liu.says("AAAA-BBBB")
    assert "已请客服核对" in liu.screen
    await liu.starts("i_AAAABBBB")
    assert "试了几次都没对上" in liu.screen


async def test_the_phone_on_file_verifies_and_the_record_becomes_the_person(town: Town) -> None:
    number = town.telegram.people[LIU].contact()["phone_number"]
    await on_file(town, "刘明", number, "2-1-0301")
    liu = await asked_how(town, LIU, "2-1-0301", "业主")
    await liu.presses("核对手机号")
    await liu.taps("发送我的手机号")
    assert "登记好了" in liu.chat
    assert town.telegram.reply_keyboard(LIU, LIU) is None
    assert await homes_of(town, LIU) == [("2-1-0301", "owner", "verified", "desk")]
    assert len(await town.rows("SELECT * FROM people WHERE name = '刘明'")) == 1
    assert not await town.rows("SELECT * FROM people WHERE user_id IS NULL")


async def test_a_number_under_another_name_asks_for_the_surname(town: Town) -> None:
    number = town.telegram.people[LIU].contact()["phone_number"]
    await on_file(town, "何明", number, "2-1-0301")
    liu = await asked_how(town, LIU, "2-1-0301", "业主")
    await liu.presses("核对手机号")
    await liu.taps("发送我的手机号")
    assert "请写物业档案里登记的姓" in liu.screen
    await liu.says("何")
    assert "登记好了" in liu.chat


async def test_somebody_elses_number_proves_nothing(town: Town) -> None:
    number = town.telegram.people[WANG].contact()["phone_number"]
    await on_file(town, "刘明", number, "2-1-0301")
    liu = await asked_how(town, LIU, "2-1-0301", "业主")
    await liu.presses("核对手机号")
    await liu.sends("contact", phone_number=number, first_name="刘明", user_id=WANG)
    assert "别人的名片不算" in liu.screen
    await liu.sends("contact", phone_number=number, first_name="刘明")
    assert "别人的名片不算" in liu.screen
    assert await homes_of(town, LIU) == []


async def test_a_number_with_the_same_end_is_not_the_same_number(town: Town) -> None:
    last4 = town.telegram.people[LIU].contact()["phone_number"][-4:]
    await on_file(town, "刘明", f"+86139999{last4}", "2-1-0301")
    liu = await asked_how(town, LIU, "2-1-0301", "业主")
    await liu.presses("核对手机号")
    await liu.taps("发送我的手机号")
    assert "登记好了" not in liu.chat


async def test_a_number_nobody_knows_goes_to_the_desk(town: Town) -> None:
    liu = await asked_how(town, LIU, "2-1-0301", "业主")
    await liu.presses("核对手机号")
    await liu.taps("发送我的手机号")
    assert "已请客服核对" in liu.chat
    assert "2-1-0301 有人申请登记：业主" in town.group
    assert "刘先生" not in town.group
    number = town.telegram.people[LIU].contact()["phone_number"]
    assert number not in town.group
    zhou = town.person(ZHOU)
    await zhou.presses("看资料", chat=town.GROUP)
    assert number in zhou.chat
    assert "刘先生" in zhou.chat


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


async def test_several_homes_family_and_moving_out(town: Town) -> None:
    wang = town.person(WANG)
    code = await a_code(town, "3-1-1102")
    await wang.starts(f"i_{code}")
    await wang.presses("同意并继续")
    await wang.presses("代办")
    await wang.says("/settings")
    assert "3-1-1002, 3-1-1102" in wang.screen
    await wang.presses("我的家")
    await wang.presses("3-1-1002")
    await wang.presses("加家人")
    assert "请把这个邀请码发给您的家人" in wang.chat
    payload = wang.chat.partition("?start=")[2].split()[0]
    liu = town.person(LIU)
    await liu.starts(payload)
    await liu.presses("同意并继续")
    assert await homes_of(town, LIU) == [("3-1-1002", "family", "verified", "invitation-code")]
    await wang.says("/settings")
    await wang.presses("我的家")
    await wang.presses("3-1-1102")
    assert "加家人" not in wang.screen, "an agent invites nobody"
    await wang.presses("我搬走了")
    await wang.presses("确定，我搬走了")
    assert [row[2] for row in await homes_of(town, WANG)] == ["verified", "ended"]
    await wang.says("/report")
    await wang.presses("渗漏水")
    assert "我家 3-1-1002" in wang.screen


async def test_whoever_has_two_homes_chooses_which(town: Town) -> None:
    await town.moves_in(WANG, "5-2-0801", HomeRelation.OWNER)
    wang = town.person(WANG)
    await wang.says("/report")
    await wang.presses("渗漏水")
    await wang.presses("我家 5-2-0801")
    await wang.presses("处理人知道即可")
    assert "5-2-0801" in wang.screen


async def test_a_name_is_corrected(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("/settings")
    await wang.presses("我的家")
    await wang.presses("改称呼")
    await wang.says("王老师")
    assert "称呼：王老师" in wang.screen


async def test_a_child_is_asked_for_an_adult_and_nothing_is_kept(town: Town) -> None:
    town.telegram.add_person(3001, "小明")
    child = town.person(3001)
    await child.starts()
    await child.presses("登记我家")
    await child.presses("我不满 14 岁")
    assert "请让家里的大人来登记" in child.screen
    rows = await town.rows("SELECT name, phone FROM people WHERE user_id = 3001")
    assert tuple(rows[0]) == ("", None)
    assert not await town.rows("SELECT * FROM drafts")
    await child.says("电梯里有人被困了")
    await child.presses("有危险")
    await child.presses("就这样提交")
    assert "已收到" in child.chat


async def test_a_report_that_was_begun_waits_beneath(town: Town) -> None:
    liu = town.person(LIU)
    await liu.starts()
    await liu.says("楼道灯坏了")
    await liu.starts()
    await liu.says("/settings")
    await liu.presses("我的家")
    await liu.presses("登记我家")
    await liu.presses("取消")
    await liu.starts()
    assert "您有一件事还没提交" in liu.screen


async def test_english(town: Town) -> None:
    emma = town.person(1004)
    await emma.says("/settings")
    await emma.presses("My homes")
    await emma.presses("Another home")
    assert "Before you register" in emma.screen
    await emma.presses("Agree")
    await emma.says("5-2-0802")
    await emma.presses("tenant")
    await emma.presses("Ask the desk")
    assert "The desk has been asked to check" in emma.screen


async def test_a_forged_button_shows_nothing_of_other_peoples_homes(town: Town) -> None:
    liu = await asked_how(town, LIU, "2-1-0301", "业主")
    await liu.presses("请客服核对")
    (row,) = await town.rows("SELECT id FROM residents WHERE state = 'asked'")
    await liu.reports("楼道灯坏了")
    await liu.blocks()
    for label in ("我来受理", "转维修", "确定并告知报告人"):
        await town.person(ZHOU).presses(label, chat=town.GROUP)
    (task,) = await town.rows("SELECT id FROM phone_tasks")
    wang = town.person(WANG)
    await wang.starts()
    screen = town.telegram.screen(WANG)["message_id"]
    forged = [f"hm.{row['id']}.y", f"hj.{row['id']}.n", f"hs.{row['id']}", f"pw.{task['id']}"]
    forged += [f"ps.{task['id']}", "fr.1", "fw.1.1.n", "ct.0.register", "ct.0.caller"]
    for data in forged:
        query = town.telegram.presses_data(WANG, WANG, screen, data)
        await town.settle()
        assert town.telegram.answers[query].get("show_alert"), data
    assert "2-1-0301" not in wang.chat
    assert "刘先生" not in wang.chat
    assert not await town.rows("SELECT 1 FROM inbox WHERE state = 'parked'")
