"""Large text, quiet hours of one's own, a person to talk to, reminders that do not pester."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from handlers.draw.large import WIDEST, width
from tests.town import Town
from tests.town import town as a_town

WANG, EMMA, SUN, LIU = 1001, 1004, 1005, 1006
ZHOU, WU, LI, ZHENG, FENG, CHEN = 2001, 2002, 2003, 2004, 2005, 2006
MORNING = datetime(2026, 3, 3, 2, 0, tzinfo=UTC)  # Tuesday, 10:00 in Shanghai


def rows(town: Town, chat: int) -> list[list[str]]:
    keyboard = town.telegram.screen(chat).get("reply_markup", {}).get("inline_keyboard", [])
    return [[button["text"] for button in row] for row in keyboard]


# Large text.


async def test_large_text_on_every_screen(town: Town) -> None:
    sun = town.person(SUN)
    await sun.starts()
    await sun.presses("🔠 大字显示")
    assert "字的大小请在 Telegram 的“设置 → 聊天设置”里调" in sun.chat
    assert "[🔡 普通字]" in sun.chat
    for deed in ("/help", "/my", "/settings", "楼上漏水，滴了一天了"):
        await sun.says(deed)
        shown = rows(town, SUN)
        assert all(len(row) == 1 for row in shown), sun.screen
        assert all(width(label) <= WIDEST for (label,) in shown), sun.screen
        assert ["☎ 找真人"] in shown
    await sun.presses("就这样提交")
    for message in town.telegram.history(SUN)[-2:]:
        markup = message.get("reply_markup", {}).get("inline_keyboard", [])
        assert all(len(row) == 1 for row in markup)
    assert "\n\n" in sun.screen
    await sun.says("/settings")
    await sun.presses("🔡 普通字")
    assert any(len(row) > 1 for row in rows(town, SUN))


async def test_what_people_said_stays_as_they_said_it(town: Town) -> None:
    sun = town.person(SUN)
    await sun.starts()
    await sun.presses("🔠 大字显示")
    await sun.says("楼上漏水。\n滴了一天了。请来看看。")
    assert "楼上漏水。\n滴了一天了。请来看看。" in sun.screen


async def test_large_text_is_one_persons_own(town: Town) -> None:
    await town.person(SUN).starts()
    await town.person(SUN).presses("🔠 大字显示")
    await town.person(WANG).starts()
    assert any(len(row) > 1 for row in rows(town, WANG))


# Quiet hours.


async def tells_at_night(town: Town, user: int) -> str:
    """The office answers at 22:10; what the person has heard by then."""
    await town.person(user).reports("楼上很吵")
    await town.passes(hours=2)
    for label in ("我来受理", "多方协调", "确定并告知报告人"):
        await town.person(ZHOU).presses(label, chat=town.GROUP)
    return town.person(user).chat


async def test_the_estates_night_is_everybodys_at_first(town: Town) -> None:
    assert "已立项" not in await tells_at_night(town, WANG)
    await town.passes(hours=11)
    assert "已立项" in town.person(WANG).chat


@pytest.mark.parametrize(
    ("choice", "told"), [("夜里也告诉我", True), ("23:00–07:00", True), ("20:00–09:00", False)]
)
async def test_a_night_of_ones_own(town: Town, choice: str, told: bool) -> None:
    wang = town.person(WANG)
    await wang.says("/settings")
    await wang.presses("安静时间")
    await wang.presses(choice)
    await wang.presses("安静时间")
    assert f"[✓ {choice}]" in wang.screen
    assert ("已立项" in await tells_at_night(town, WANG)) is told


async def names_a_deputy(town: Town, user: int) -> None:
    """Somebody names 周客服, who hears of it when he may be told."""
    person = town.person(user)
    await person.says("/settings")
    await person.presses("我不在的时候")
    for label in ("周客服", "3月4日", "3月4日"):
        await person.presses(label)


async def test_who_is_on_shift_has_no_night(town: Town) -> None:
    feng, zhou = town.person(FENG), town.person(ZHOU)
    await town.passes(hours=2)
    await names_a_deputy(town, WU)
    assert "吴客服从" not in zhou.chat
    await feng.says("/settings")
    for label in ("值班表", "周二 中 0", "周客服"):
        await feng.presses(label)
    await names_a_deputy(town, LI)
    assert "李协调从" in zhou.chat


# A person to talk to.


async def test_please_phone_me(town: Town) -> None:
    sun, zhou = town.person(SUN), town.person(ZHOU)
    await sun.says("你好")
    await sun.presses("☎ 找真人")
    assert "值班电话（24 小时）：8888-0000" in sun.screen
    await sun.presses("请打电话给我")
    await sun.says("13800001234，上午")
    assert "3月4日 08:30 前有人打电话给您" in sun.chat
    assert "请打电话。3月4日 08:30 前要联系" in town.group
    assert "孙奶奶" not in town.group
    assert "13800001234" not in town.group
    await zhou.presses("我来联系", chat=town.GROUP)
    assert "周客服在联系" in town.group
    assert "孙奶奶" in zhou.screen
    assert "13800001234" in zhou.screen
    assert "7-1-0401" in zhou.screen
    said = town.telegram.screen(ZHOU)["entities"]
    assert [one["user"]["id"] for one in said if one["type"] == "text_mention"] == [SUN]
    assert "[✋ 我来联系]" not in town.group
    await zhou.presses("已联系")
    assert "周客服已联系" in town.group
    (kept,) = await town.rows("SELECT words FROM calls")
    assert kept["words"] == "", "the number is forgotten once it was used"


async def test_a_number_that_is_just_written_belongs_to_the_wish_and_a_report_stays_one(
    town: Town,
) -> None:
    sun = town.person(SUN)
    await sun.says("/help")
    await sun.presses("☎ 找真人")
    await sun.presses("请打电话给我")
    await sun.says("上午")
    await sun.says("13900001234")
    assert "我理解为" in sun.screen, "a wish that has its words takes no others"
    await sun.says("/cancel")
    wang = town.person(1001)
    his = "(SELECT id FROM people WHERE user_id = 1001)"
    sql = f"UPDATE calls SET words = '', person_id = {his}"
    await town.app.database.write(lambda db: db.run(sql))
    await wang.says("13-2-1002 楼道灯坏了，我电话 13900001234")
    assert "我理解为" in wang.screen
    await wang.says("/cancel")
    await wang.says("13-2-1002")
    assert "记下了，会告诉联系您的人" not in wang.chat, "a door is no number"
    await wang.says("/cancel")
    await wang.says("100-200")
    assert "记下了，会告诉联系您的人" not in wang.chat, "nor are six digits"
    await wang.says("/cancel")
    await wang.says("010-8888 0000 下午")
    assert "记下了，会告诉联系您的人" in wang.chat


async def test_please_write_to_me(town: Town) -> None:
    sun, zhou = town.person(SUN), town.person(ZHOU)
    await sun.says("/help")
    await sun.presses("☎ 找真人")
    await sun.presses("请写消息给我")
    await sun.says("/help")
    await sun.presses("☎ 找真人")
    again = await sun.presses("请写消息给我")
    assert again["text"] == "已经记下了，3月4日 08:30 前有人联系您。"
    await zhou.presses("我来联系", chat=town.GROUP)
    await zhou.presses("写给他")
    await zhou.says("您好，我是小周")
    assert "周客服：\n您好，我是小周" in sun.chat
    assert "周客服已联系" in town.group


async def test_a_promise_that_is_not_kept_is_called_out(tmp_path: Path) -> None:
    async with a_town(tmp_path, start=MORNING) as town:
        sun = town.person(SUN)
        await sun.says("/help")
        await sun.presses("☎ 找真人")
        await sun.presses("请写消息给我")
        assert "10:30 前有人写消息给您" in sun.chat
        await town.passes(minutes=29)
        assert "还没有人联系" not in town.group
        await town.passes(minutes=2)
        assert "还没有人联系" in town.group
        assert "还没有人联系" in town.person(FENG).chat


async def test_only_the_desk_sees_to_it(town: Town) -> None:
    await town.person(SUN).says("/help")
    await town.person(SUN).presses("☎ 找真人")
    await town.person(SUN).presses("请写消息给我")
    refused = await town.person(ZHENG).presses("我来联系", chat=town.GROUP)
    assert refused["text"] == "这件事只有当事人和办理的人能看、能办。"


# Reminders.


async def repairs(town: Town, count: int) -> None:
    """周客服 has so many repairs of a usual kind to see to."""
    for number in range(count):
        await town.person(WANG).reports(f"楼道灯不亮，第{number}处")
        for label in ("我来受理", "转维修", "确定并告知报告人"):
            await town.person(ZHOU).presses(label, chat=town.GROUP)


@pytest.fixture
async def morning(tmp_path: Path):  # type: ignore[no-untyped-def]
    async with a_town(tmp_path, start=MORNING) as place:
        yield place


async def test_one_or_two_reminders_come_alone(morning: Town) -> None:
    zhou = morning.person(ZHOU)
    await repairs(morning, 2)
    await morning.passes(hours=52)
    assert "还没有报修好" not in zhou.chat
    await morning.passes(hours=3)
    assert "0001 🔧 设施设备" in zhou.chat
    assert "0002 🔧 设施设备" in zhou.chat
    assert "个提醒" not in zhou.chat


async def test_three_reminders_are_one_message(morning: Town) -> None:
    zhou = morning.person(ZHOU)
    await repairs(morning, 3)
    await morning.passes(hours=55)
    assert "3 个提醒" in zhou.screen
    assert zhou.chat.count("还没有报修好") == 3, "and none of them alone"
    await zhou.presses("0002")
    assert "报告人：王女士" in zhou.screen


async def test_a_reminder_that_waits_is_not_said_when_its_reason_is_gone(morning: Town) -> None:
    zhou = morning.person(ZHOU)
    await repairs(morning, 2)
    await morning.passes(hours=52)
    assert len(await morning.rows("SELECT 1 FROM outbox WHERE kind = 'remind-repair'")) == 2
    await zhou.presses("修好了", chat=morning.GROUP)
    await zhou.answers_prompt("换了灯泡")
    await morning.passes(hours=3)
    assert zhou.chat.count("还没有报修好") == 1, "of the one that is not done"


async def test_a_reminder_is_answered_by_the_repair(morning: Town) -> None:
    zhou = morning.person(ZHOU)
    await repairs(morning, 1)
    await morning.passes(hours=55)
    await zhou.presses("修好了")
    await zhou.says("换了灯泡")
    assert "解决了吗" in morning.person(WANG).screen
    await morning.passes(days=3)
    assert zhou.chat.count("还没有报修好") == 1


async def test_put_off_twice_the_second_time_with_a_reason(morning: Town) -> None:
    zhou = morning.person(ZHOU)
    await repairs(morning, 1)
    await morning.passes(hours=55)
    said = await zhou.presses("推迟两天")
    assert said["text"] == "两个工作日后再提醒您"
    await morning.passes(days=1)
    assert zhou.chat.count("还没有报修好") == 1
    await morning.passes(days=1)
    assert zhou.chat.count("还没有报修好") == 1
    await morning.passes(hours=17)
    assert zhou.chat.count("还没有报修好") == 2
    assert "还没有报修好" in morning.group
    await zhou.presses("推迟两天")
    assert "请写原因" in zhou.screen
    await zhou.says("配件没到")
    assert "配件没到" in morning.group
    await morning.passes(days=3)
    assert zhou.chat.count("还没有报修好") == 3
    said = await zhou.presses("推迟两天")
    assert said["text"] == "已经推迟过两次了，请办理或写下遇到的困难。"
    assert "还没有报修好" in morning.person(FENG).chat


async def test_blocked_is_told_to_the_group(morning: Town) -> None:
    zhou = morning.person(ZHOU)
    await repairs(morning, 1)
    await morning.passes(hours=55)
    await zhou.presses("遇到困难")
    await zhou.says("没有梯子")
    assert "遇到困难：\n没有梯子" in morning.group
    assert "没有梯子" not in morning.person(WANG).chat


async def test_a_deputy_gets_the_reminder(morning: Town) -> None:
    zhou = morning.person(ZHOU)
    await repairs(morning, 1)
    await zhou.says("/settings")
    await zhou.presses("我不在的时候")
    for label in ("吴客服", "3月4日", "3月6日"):
        await zhou.presses(label)
    await morning.passes(hours=55)
    assert "还没有报修好" in morning.person(WU).chat
    assert "还没有报修好" not in zhou.chat


async def test_whoever_is_lost_is_one_press_from_a_person(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("/nosuch")
    for label in ("我要反映问题", "我的事情", "☎ 找真人"):
        assert label in wang.screen
    await wang.sends("sticker")
    await wang.presses("☎ 找真人")
    assert "请打电话给我" in wang.screen
