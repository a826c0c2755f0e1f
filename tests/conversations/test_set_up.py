"""An empty installation becomes an estate with an office; strangers' groups are left."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from bot import setup_code
from playground.chats import Status
from tests.town import Town
from tests.town import town as a_town

WANG, LIU, ZHOU, WU, FENG, CHEN = 1001, 1006, 2001, 2002, 2005, 2006
STAFF_GROUP, ELSEWHERE = -1001, -1009


@pytest.fixture
async def empty(tmp_path: Path) -> AsyncIterator[Town]:
    """People and groups, and a bot that knows none of them."""
    async with a_town(tmp_path, empty=True) as place:
        yield place


async def a_code(town: Town, seed: int = 5) -> str:
    """What the program prints at its start."""
    code = await town.app.database.write(setup_code.renew, Random(seed))
    return f"setup_{code}"


async def an_administrator(town: Town) -> None:
    await town.person(CHEN).starts(await a_code(town))


async def an_estate(town: Town) -> None:
    """Set up but for its buildings, its staff and its group."""
    await an_administrator(town)
    chen = town.person(CHEN)
    for words in ("梧桐里", "wt"):
        await chen.says(words)
    await chen.presses("就这样")
    await chen.presses("跳过")
    for words in ("8888-0000", "119 / 110 / 120"):
        await chen.says(words)
    await chen.presses("就这样")
    await chen.presses("标准")
    await chen.presses("下一步")


async def a_bound_group(town: Town) -> None:
    await an_estate(town)
    town.telegram.adds_bot(CHEN, STAFF_GROUP)
    await town.settle()
    await town.person(CHEN).presses("绑定为工作群", chat=STAFF_GROUP)


async def an_invitation(town: Town, role: str) -> str:
    """The payload of a link that the administrator hands on."""
    chen = town.person(CHEN)
    await chen.says("/settings")
    await chen.presses("👥 人员")
    await chen.presses(f"邀请{role}")
    return chen.screen.partition("?start=")[2].split()[0]


async def test_before_anybody_has_set_it_up_everybody_is_told_so(empty: Town) -> None:
    wang = empty.person(WANG)
    for words in ("/start", "/report", "/my", "/settings", "楼上漏水"):
        await wang.says(words) if words != "/start" else await wang.starts()
        assert "这个小区还没有设置好" in wang.screen, words
    assert not await empty.rows("SELECT * FROM drafts")


async def test_a_code_makes_the_administrator_and_the_screens_the_estate(empty: Town) -> None:
    chen = empty.person(CHEN)
    await chen.starts(await a_code(empty))
    assert "您现在是管理员" in chen.chat
    assert "第 1 步，共 12 步" in chen.screen
    assert "小区叫什么名字？" in chen.screen
    await chen.says("梧桐里")
    assert "[WT] [WTL]" in chen.screen
    await chen.says("小区")
    assert "代码是两到四个英文字母" in chen.screen
    await chen.says("wt")
    assert "时区：上海　语言：中文" in chen.screen
    await chen.presses("就这样")
    assert "有哪些楼？" in chen.screen
    await chen.says("楼很多")
    assert "没看出是哪几号楼" in chen.screen
    await chen.says("1-8号楼 每栋2单元 18层 每层4户")
    assert "共 1,152 户，电梯 16 部" in chen.screen
    await chen.presses("就这样录入")
    assert "24 小时值班电话？" in chen.screen
    await chen.says("没有")
    assert "这里要有电话号码" in chen.screen
    await chen.says("8888-0000")
    await chen.says("119 / 110 / 120")
    assert "上班：周一 周二 周三 周四 周五 周六 周日　08:00–18:00" in chen.screen
    await chen.presses("就这样")
    await chen.presses("标准")
    assert "没有选" in chen.screen
    await chen.presses("杭州")
    assert "杭州：4 条" in chen.screen
    await chen.presses("下一步")
    assert "谁来办事？" in chen.screen
    await chen.presses("下一步")
    assert "工作群" in chen.screen
    await chen.presses("跳过")
    assert "演练一件" in chen.screen
    await chen.presses("跳过")
    assert "梧桐里可以用了" in chen.screen
    assert "○ 还没有工作人员" in chen.screen
    assert "○ 还没有绑定工作群" in chen.screen
    assert "○ 还没有绑定住户群" in chen.screen
    assert "群和频道" in chen.screen
    assert f"放在服务器的 {empty.folder.resolve() / 'backups'}" in chen.screen
    assert "再存一份到别的机器" in chen.screen
    assert "[📄 海报]" in chen.screen
    assert "还没有录入楼栋" not in chen.screen
    assert "8 栋 · 1,152 户" in chen.screen
    await chen.starts()
    assert "梧桐里 · 物业协调" in chen.screen


async def test_a_set_up_left_half_way_goes_on_after_a_restart(tmp_path: Path) -> None:
    async with a_town(tmp_path, empty=True) as town:
        await an_administrator(town)
        chen = town.person(CHEN)
        await chen.says("梧桐里")
        await chen.presses("WT")
        await chen.presses("就这样")
        await chen.presses("跳过")
        await town.closes()
        await town.opens()
        await chen.says("8888-0000")
        assert "当地的紧急电话？" in chen.screen
        await chen.presses("以后再填")
        assert "这个小区还没有设置好" in chen.screen
        await town.closes()
        await town.opens()
        await chen.presses("小区信息")
        assert "第 6 步，共 12 步" in chen.screen
        await chen.says("119 / 110 / 120")
        assert "工作时间" in chen.screen


async def test_an_earlier_answer_is_changed_on_the_way(empty: Town) -> None:
    await an_administrator(empty)
    chen = empty.person(CHEN)
    await chen.says("梧桐")
    await chen.presses("返回")
    assert "小区叫什么名字？" in chen.screen
    await chen.says("梧桐里")
    assert "编号用哪几个字母？" in chen.screen
    await chen.says("/setup")
    assert "编号用哪几个字母？" in chen.screen


async def test_every_setting_is_changed_later_from_one_screen(town: Town) -> None:
    chen = town.person(CHEN)
    await chen.says("/setup")
    assert "梧桐里可以用了" in chen.screen
    await chen.presses("工作时间")
    await chen.presses("✓ 周日")
    assert "上班：周一 周二 周三 周四 周五 周六　08:00–18:00" in chen.screen
    await chen.presses("改上班时间")
    await chen.says("18-8")
    assert "没看懂这个时间" in chen.screen
    await chen.says("8点30到17点30")
    assert "08:30–17:30" in chen.screen
    await chen.presses("改免打扰时间")
    await chen.says("22:00-7:00")
    assert "免打扰：22:00–07:00" in chen.screen
    await chen.presses("改节假日")
    await chen.presses("中国")
    assert "节假日：中国　2026 年放假 22 天，调休上班 6 天" in chen.screen
    await chen.presses("就这样")
    await chen.presses("值班电话")
    await chen.presses("返回")
    await chen.presses("值班电话")
    await chen.says("6666-0000")
    assert "值班电话：6666-0000" in chen.screen
    await chen.presses("答复时限")
    await chen.presses("严格")
    assert "答复时限：严格" in chen.screen
    assert "地方规定：没有选" in chen.screen
    await chen.presses("地方规定")
    await chen.presses("浙江")
    await chen.presses("杭州")
    await chen.presses("✓ 浙江")
    await chen.presses("返回")
    assert "地方规定：杭州" in chen.screen
    await chen.presses("时区、语言")
    await chen.presses("伦敦")
    assert "时区：伦敦" in chen.screen
    await chen.presses("就这样")
    assert "节假日：英国" in chen.screen
    wang = town.person(WANG)
    await wang.says("/help")
    assert "6666-0000" in wang.screen


async def test_a_code_works_once(empty: Town) -> None:
    code = await a_code(empty)
    await empty.person(CHEN).starts(code)
    await empty.person(LIU).starts(code)
    assert "这个链接用过了或已失效" in empty.person(LIU).chat
    admins = await empty.rows("SELECT * FROM roles WHERE role = 'admin'")
    assert len(admins) == 1


async def test_five_wrong_codes_lock_for_an_hour(empty: Town) -> None:
    code = await a_code(empty)
    liu, chen = empty.person(LIU), empty.person(CHEN)
    for _ in range(5):
        await liu.starts("setup_wrong")
        assert "设置码不对" in liu.screen
    await chen.starts(code)
    assert "试错太多次了，一小时后再试。" in chen.screen
    await empty.passes(minutes=61)
    await chen.starts(code)
    assert "您现在是管理员" in chen.chat


async def test_residents_are_not_asked_to_set_up_the_estate(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("/setup")
    assert "这件事只有当事人和办理的人能看、能办。" in wang.screen
    assert not await town.rows("SELECT * FROM drafts")


async def test_the_administrator_adds_the_bot_and_binds_with_one_press(empty: Town) -> None:
    await an_estate(empty)
    empty.telegram.adds_bot(CHEN, STAFF_GROUP)
    await empty.settle()
    assert "这个群是梧桐里的哪一种群？" in empty.group
    chen = empty.person(CHEN)
    refused = await empty.person(ZHOU).presses("绑定为工作群", chat=STAFF_GROUP)
    assert refused["show_alert"]
    await chen.presses("绑定为工作群", chat=STAFF_GROUP)
    assert "这里是梧桐里的工作群" in empty.group
    await empty.passes(minutes=5)
    assert empty.telegram.chats[STAFF_GROUP].bot is Status.MEMBER
    await empty.person(LIU).starts()
    await empty.person(LIU).reports("楼上很吵")
    assert "WT-2603-0001" in empty.group


async def test_a_group_is_bound_by_a_command_too(empty: Town) -> None:
    await an_estate(empty)
    empty.telegram.adds_bot(ZHOU, STAFF_GROUP)
    await empty.settle()
    assert empty.group == ""
    await empty.person(ZHOU).says("/setup", chat=STAFF_GROUP)
    assert "只有管理员能绑定群。" in empty.group
    await empty.person(CHEN).says("/setup", chat=STAFF_GROUP)
    await empty.person(CHEN).presses("绑定为工作群", chat=STAFF_GROUP)
    assert "这里是梧桐里的工作群" in empty.group


async def test_a_strangers_group_is_left_after_a_minute(town: Town) -> None:
    town.telegram.add_group(ELSEWHERE, "别处的群", creator=WANG, members=[])
    town.telegram.adds_bot(WANG, ELSEWHERE)
    await town.settle()
    await town.passes(seconds=59)
    assert town.telegram.chats[ELSEWHERE].bot is Status.MEMBER
    await town.passes(seconds=2)
    assert town.telegram.chats[ELSEWHERE].bot is Status.LEFT
    assert "绑定" not in town.heard(ELSEWHERE)


async def test_before_the_estate_there_is_nothing_to_bind(empty: Town) -> None:
    await an_administrator(empty)
    empty.telegram.adds_bot(CHEN, STAFF_GROUP)
    await empty.settle()
    said = await empty.person(CHEN).presses("绑定为工作群", chat=STAFF_GROUP)
    assert said["text"]
    assert not await empty.rows("SELECT * FROM groups")


async def test_another_group_is_asked_for_first_and_gets_what_is_open(town: Town) -> None:
    chen, zhou = town.person(CHEN), town.person(ZHOU)
    await town.person(WANG).reports("楼上很吵")
    town.telegram.add_group(-1003, "新工作群", creator=CHEN, members=[ZHOU])
    town.telegram.adds_bot(CHEN, -1003)
    await town.settle()
    await chen.presses("绑定为工作群", chat=-1003)
    assert "梧桐里已有工作群。改用这个群？" in town.heard(-1003)
    assert "WT-2603-0001" not in town.heard(-1003)
    await chen.presses("绑定为工作群", chat=-1003)
    assert "WT-2603-0001" in town.heard(-1003)
    old = town.group
    await zhou.presses("我来受理", chat=-1003)
    assert "周客服处理中" in town.heard(-1003)
    assert town.group == old, "the old group hears nothing more"
    refused = await zhou.presses("我来受理", chat=STAFF_GROUP)
    assert refused["text"] == "这件事只有当事人和办理的人能看、能办。"


async def test_an_anonymous_administrator_is_shown_the_way(town: Town) -> None:
    town.telegram.speaks_as_group(CHEN, STAFF_GROUP, "/setup")
    await town.settle()
    assert "您在群里是匿名身份，我不知道您是谁。请私聊我（@linli_bot）" in town.group


async def test_an_invitation_makes_staff_once(empty: Town) -> None:
    await a_bound_group(empty)
    link = await an_invitation(empty, "客服")
    zhou, wu = empty.person(ZHOU), empty.person(WU)
    await zhou.starts(link)
    assert "您好，您现在是客服。新的事情会出现在工作群里。" in zhou.chat
    assert "📥 待办" in zhou.screen
    await wu.starts(link)
    assert "这个链接用过了或已失效" in wu.chat
    kept = await empty.rows("SELECT facts FROM outbox WHERE kind = 'invitation'")
    assert link not in kept[0]["facts"], "the secret is forgotten once it was handed over"
    await empty.person(LIU).starts()
    await empty.person(LIU).reports("楼上很吵")
    await zhou.presses("我来受理", chat=STAFF_GROUP)
    assert "周客服处理中" in empty.group
    refused = await wu.presses("放弃", chat=STAFF_GROUP)
    assert refused["text"] == "这件事只有当事人和办理的人能看、能办。"


async def test_an_invitation_ends_after_a_week(empty: Town) -> None:
    await a_bound_group(empty)
    link = await an_invitation(empty, "项目经理")
    await empty.passes(days=7, minutes=1)
    await empty.person(FENG).starts(link)
    assert "这个链接用过了或已失效" in empty.person(FENG).chat


async def test_a_dismissal_counts_at_the_next_press(town: Town) -> None:
    chen, zhou = town.person(CHEN), town.person(ZHOU)
    await town.person(WANG).reports("卫生间吊顶滴水")
    await zhou.presses("我来受理", chat=town.GROUP)
    await zhou.says("/inbox")
    await chen.says("/settings")
    await chen.presses("👥 人员")
    await chen.presses("周客服")
    await chen.presses("✖ 不再任客服")
    await chen.presses("移除，退回重新安排")
    assert "还没有人受理" in town.group, "what he had accepted is back with the desk"
    refused = await zhou.presses("我来受理", chat=town.GROUP)
    assert refused["text"] == "这件事只有当事人和办理的人能看、能办。"
    await zhou.says("/inbox")
    assert "这件事只有当事人和办理的人能看、能办。" in zhou.screen
    town.telegram.presses(ZHOU, ZHOU, _last_with(town, ZHOU, "首页"), "首页")
    await town.settle()
    assert "📥 待办" not in zhou.screen


def _last_with(town: Town, chat: int, label: str) -> int:
    for message in reversed(town.telegram.history(chat)):
        rows = message.get("reply_markup", {}).get("inline_keyboard", [])
        if any(label in button["text"] for row in rows for button in row):
            return int(message["message_id"])
    raise AssertionError(label)


async def test_the_last_administrator_stays(town: Town) -> None:
    chen = town.person(CHEN)
    await chen.says("/settings")
    await chen.presses("👥 人员")
    await chen.presses("陈管理")
    await chen.presses("✖ 不再任管理员")
    refused = await chen.presses("确定移除")
    assert refused["text"] == "这是最后一位管理员，不能移除。"
    link = await an_invitation(town, "管理员")
    await town.person(FENG).starts(link)
    await chen.says("/settings")
    await chen.presses("👥 人员")
    await chen.presses("陈管理")
    await chen.presses("✖ 不再任管理员")
    await chen.presses("确定移除")
    assert "这件事只有当事人和办理的人能看、能办。" in chen.screen
    await chen.says("/settings")
    assert "👥 人员" not in chen.screen


async def test_a_place_gets_a_code_for_its_poster(town: Town) -> None:
    chen, wang = town.person(CHEN), town.person(WANG)
    await chen.says("/settings")
    await chen.presses("📍 位置")
    await chen.presses("添加位置")
    await chen.presses("公共区域")
    await chen.says("儿童乐园")
    assert "已添加：儿童乐园" in chen.chat
    code = chen.chat.partition("海报链接的编号：")[2].split()[0]
    await wang.starts(code)
    assert "📍 儿童乐园" in wang.screen
    await chen.presses("添加位置")
    await chen.presses("公共区域")
    await chen.says("儿童乐园")
    assert "已经有这个位置了：儿童乐园" in chen.screen
    await chen.says("滑梯")
    assert "已添加：滑梯" in chen.chat


async def test_a_group_becomes_a_supergroup_and_its_cards_come_along(town: Town) -> None:
    town.telegram.add_group(-7, "旧式群", creator=CHEN, members=[ZHOU], supergroup=False)
    chen, zhou = town.person(CHEN), town.person(ZHOU)
    town.telegram.adds_bot(CHEN, -7)
    await town.settle()
    await chen.presses("绑定为工作群", chat=-7)
    await chen.presses("绑定为工作群", chat=-7)
    await town.person(WANG).reports("卫生间吊顶滴水")
    assert "WT-2603-0001" in town.heard(-7)
    new = town.telegram.migrates(-7)
    await town.settle()
    assert "WT-2603-0001" in town.heard(new)
    await zhou.presses("我来受理", chat=new)
    assert "周客服处理中" in town.heard(new)
    await town.person(WANG).replies("有人来吗", to="已收到")
    assert "有人来吗" in town.heard(new)
    failed = await town.rows("SELECT * FROM outbox WHERE state = 'failed'")
    assert not failed


async def test_the_first_message_after_a_migration_finds_the_new_group(town: Town) -> None:
    """Telegram says so in the answer to a message before the update has come."""
    town.telegram.add_group(-7, "旧式群", creator=CHEN, members=[ZHOU], supergroup=False)
    chen = town.person(CHEN)
    town.telegram.adds_bot(CHEN, -7)
    await town.settle()
    await chen.presses("绑定为工作群", chat=-7)
    await chen.presses("绑定为工作群", chat=-7)
    new = town.telegram.migrates(-7)
    town.telegram.says(WANG, WANG, "卫生间吊顶滴水")
    await town.settle()
    await town.person(WANG).presses("就这样提交")
    assert "WT-2603-0001" in town.heard(new)
    bound = await town.rows("SELECT chat_id FROM groups WHERE kind = 'staff'")
    assert [row["chat_id"] for row in bound] == [new]


async def test_the_bot_is_removed_and_the_administrator_hears_of_it(town: Town) -> None:
    chen = town.person(CHEN)
    town.telegram.removes_bot(CHEN, town.GROUP)
    await town.settle()
    assert "我进不了“梧桐里 工作群”了，它是工作群" in chen.chat
    wang = town.person(WANG)
    await wang.reports("楼上很吵")
    assert "已收到 WT-2603-0001" in wang.chat, "reporting goes on"
    town.telegram.adds_bot(CHEN, town.GROUP)
    await town.settle()
    await chen.presses("绑定为工作群", chat=town.GROUP)
    assert "WT-2603-0001" in town.group, "what came meanwhile is put before the office"


async def test_a_person_who_is_lost_does_not_release_a_group(town: Town) -> None:
    await town.person(ZHOU).blocks()
    bound = await town.rows("SELECT * FROM groups WHERE kind = 'staff'")
    assert len(bound) == 1


async def test_in_december_the_administrator_is_asked_for_the_next_year_once(
    tmp_path: Path,
) -> None:
    start = datetime(2026, 11, 29, 4, 0, tzinfo=UTC)
    async with a_town(tmp_path, start=start) as town:
        chen = town.person(CHEN)
        await chen.says("/setup")
        await chen.presses("工作时间")
        await chen.presses("改节假日")
        await chen.presses("中国")
        await town.passes(days=1)
        assert "2027 年的放假和调休" not in chen.chat
        await town.passes(days=4)
        assert chen.chat.count("2027 年的放假和调休我还不知道") == 1
        await chen.presses("补录放假、调休")
        await chen.says("2027-02-05 休")
        kept = await town.rows("SELECT closed_days FROM estates")
        assert kept[0]["closed_days"] == "2027-02-05"


async def test_a_year_turns_and_nobody_has_entered_its_days(tmp_path: Path) -> None:
    start = datetime(2026, 12, 30, 4, 0, tzinfo=UTC)
    async with a_town(tmp_path, start=start) as town:
        chen, wang = town.person(CHEN), town.person(WANG)
        await chen.says("/setup")
        for label in ("工作时间", "✓ 周六", "✓ 周日", "改节假日", "中国", "就这样"):
            await chen.presses(label)
        await town.passes(days=9, hours=5)  # Friday, 8 January, 17:00
        assert chen.chat.count("2027 年的放假和调休我还不知道") == 2, "in December, in January"
        assert "先按法定节日和每周的上班日算" in chen.chat
        await chen.says("/setup")
        assert "2027 年的放假、调休还没有公布或补录，先按" in chen.screen
        await wang.reports("楼道灯不亮")
        assert "1月11日 09:00 前有人联系您" in wang.chat
        await chen.presses("工作时间")
        await chen.presses("补录放假、调休")
        await chen.says("2027-01-09 班")
        assert "调休上班 1 天" in chen.screen
        await wang.reports("南门的门禁坏了")
        assert "09:00 前有人联系您" in wang.chat.rpartition("已收到")[2]
        assert "1月11日" not in wang.chat.rpartition("已收到")[2], "the Saturday is worked"


async def test_an_estate_that_keeps_no_holidays_is_asked_for_none(tmp_path: Path) -> None:
    async with a_town(tmp_path, start=datetime(2026, 12, 2, 4, 0, tzinfo=UTC)) as town:
        await town.passes(days=2)
        assert "放假和调休" not in town.person(CHEN).chat
