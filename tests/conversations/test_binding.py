"""Groups are bound to the estate, move, and lose the bot; strangers' groups are left."""

from playground.chats import Status
from tests.founded import ELSEWHERE, STAFF_GROUP, an_administrator, an_estate
from tests.town import Town

WANG, LIU, ZHOU, CHEN = 1001, 1006, 2001, 2006


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
