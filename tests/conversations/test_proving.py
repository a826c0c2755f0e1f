"""That somebody lives where he says is proved by a code or by a number on file."""

import pytest

from tests.homes import a_code, asked_how, homes_of, on_file
from tests.town import Town

WANG, LIU, ZHOU = 1001, 1006, 2001


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
