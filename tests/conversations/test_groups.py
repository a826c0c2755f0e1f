"""Groups beside the staff group: bound as what they are, told what all may know, let go."""

import pytest

from playground.chats import Status
from playground.keyboards import buttons
from tests.person import Person
from tests.town import Town

WANG, ZHAO, EMMA, LIU = 1001, 1002, 1004, 1006
ZHOU, LI, CHEN = 2001, 2003, 2006
HOUSE3, COURT, PARTIES, CHANNEL = -1002, -1011, -1012, -2001


def link_in(town: Town, user: int) -> str:
    """Where the newest button leads that puts the bot into a group."""
    for message in reversed(town.telegram.history(user)):
        for button in buttons(message):
            if "?startgroup=" in button.get("url", ""):
                return str(button["url"]).partition("?startgroup=")[2]
    raise AssertionError(town.seen(user))


async def adds(town: Town, user: int, chat: int, payload: str) -> None:
    """What a client does with such a link: it adds the bot and says its payload."""
    town.telegram.adds_bot(user, chat)
    await town.settle()
    await town.person(user).says(f"/start@linli_bot {payload}", chat=chat)


async def kinds(town: Town) -> dict[int, str]:
    rows = await town.rows("SELECT chat_id, kind FROM groups")
    return {row["chat_id"]: row["kind"] for row in rows}


def way_in(town: Town, chat: int) -> str:
    """The address behind the newest button of a group."""
    for message in reversed(town.telegram.history(chat)):
        rows = message.get("reply_markup", {}).get("inline_keyboard", [])
        if rows and "url" in rows[0][0]:
            return str(rows[0][0]["url"])
    raise AssertionError(town.seen(chat))


@pytest.fixture
def court(town: Town) -> Town:
    """With a group of neighbours that the administrator belongs to."""
    town.telegram.add_group(COURT, "梧桐里邻居", creator=CHEN, members=[WANG, EMMA, LI])
    return town


async def groups_of(chen: Person) -> None:
    await chen.says("/settings")
    await chen.presses("群和频道")


async def test_a_link_and_one_press_make_the_estates_group(court: Town) -> None:
    chen = court.person(CHEN)
    await groups_of(chen)
    assert "· 梧桐里 工作群：工作群" in chen.screen
    assert "· 3号楼邻居：楼栋群 3号楼" in chen.screen
    await chen.presses("➕ 小区群")
    await adds(court, CHEN, COURT, link_in(court, CHEN))
    assert "把这个群绑定为梧桐里的小区群？" in court.heard(COURT)
    refused = await court.person(WANG).presses("绑定为小区群", chat=COURT)
    assert refused["show_alert"]
    assert COURT not in await kinds(court)
    await chen.presses("绑定为小区群", chat=COURT)
    assert "这里是梧桐里的小区群" in court.heard(COURT)
    assert (await kinds(court))[COURT] == "estate"
    await court.passes(minutes=5)
    assert court.telegram.chats[COURT].bot is Status.MEMBER
    kept = await court.rows("SELECT facts FROM outbox WHERE kind = 'group-link'")
    assert kept[0]["facts"] == "{}", "the secret is forgotten once it was handed over"


async def test_a_link_is_its_makers_alone_works_once_and_ends(court: Town) -> None:
    chen = court.person(CHEN)
    await groups_of(chen)
    await chen.presses("➕ 小区群")
    link = link_in(court, CHEN)
    court.telegram.adds_bot(CHEN, COURT)
    await court.settle()
    await court.person(LI).says(f"/start@linli_bot {link}", chat=COURT)
    assert "这个链接用过了或已失效" in court.heard(COURT)
    await chen.says(f"/start@linli_bot {link}", chat=COURT)
    await chen.presses("绑定为小区群", chat=COURT)
    await chen.says(f"/start@linli_bot {link}", chat=COURT)
    assert court.heard(COURT).count("这个链接用过了或已失效") == 2
    await groups_of(chen)
    await chen.presses("➕ 楼栋群")
    await court.passes(minutes=61)
    await chen.says(f"/start@linli_bot {link_in(court, CHEN)}", chat=COURT)
    assert court.heard(COURT).count("这个链接用过了或已失效") == 3
    assert (await kinds(court))[COURT] == "estate"


async def test_set_up_in_the_group_asks_which_it_is_and_in_which_language(court: Town) -> None:
    chen = court.person(CHEN)
    court.telegram.adds_bot(CHEN, COURT)
    await court.settle()
    assert "这个群是梧桐里的哪一种群？" in court.heard(COURT)
    await chen.presses("English", chat=COURT)
    assert "Which group of 梧桐里 is this?" in court.heard(COURT)
    await chen.presses("Make this a building group", chat=COURT)
    assert "This is a building group of 梧桐里" in court.heard(COURT)
    assert "请点选这个群是哪几栋楼的" in chen.screen
    await chen.presses("5号楼")
    await chen.presses("2号楼")
    assert "[✓ 2号楼]" in chen.screen.replace("] [", "]\n[")
    await court.person(EMMA).says("/report", chat=COURT)
    assert "Personal matters don't belong in the group." in court.heard(COURT)
    await chen.presses("中文")
    await court.person(EMMA).says("/report", chat=COURT)
    assert "群里不收个人的事" in court.heard(COURT)
    await groups_of(chen)
    assert "· 梧桐里邻居：楼栋群 2号楼、5号楼" in chen.screen


async def test_a_report_in_a_group_goes_on_in_private_and_keeps_nothing(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("/report 楼上1102天天跳绳", chat=HOUSE3)
    assert "跳绳" not in town.heard(HOUSE3)
    assert not await town.rows("SELECT * FROM drafts")
    assert way_in(town, HOUSE3) == "https://t.me/linli_bot?start=r_1002"
    await wang.starts("r_1002")
    assert "📍 3号楼" in wang.screen
    await wang.says("楼上天天跳绳")
    await wang.presses("就这样提交")
    assert "已收到 WT-2603-0001" in wang.chat
    assert town.heard(HOUSE3).endswith("已私下收到，谢谢。")
    assert "跳绳" not in town.heard(HOUSE3)
    assert "住户群" in town.group
    liu = town.person(LIU)
    for wrong in ("r_1001", "r_4711", "r_x"):
        await liu.starts(wrong)
        assert "这个链接用过了或已失效" in liu.screen, wrong
    await liu.starts("report")
    assert "什么事" in liu.screen


async def test_of_an_anonymous_report_a_group_hears_nothing(town: Town) -> None:
    wang = town.person(WANG)
    before = town.heard(HOUSE3)
    await wang.starts("r_1002")
    await wang.says("楼上天天跳绳")
    await wang.presses("谁可以知道")
    await wang.presses("匿名")
    await wang.presses("就这样提交")
    assert "已收到 WT-2603-0001" in wang.chat
    assert town.heard(HOUSE3) == before


@pytest.mark.parametrize("chat", [HOUSE3, PARTIES])
async def test_what_neighbours_say_to_each_other_is_not_kept(town: Town, chat: int) -> None:
    if chat == PARTIES:
        await a_party_group(town)
    said = len(town.telegram.history(chat))
    await town.person(WANG).says("楼上又在漏水，1102太过分了", chat=chat)
    (kept,) = await town.rows("SELECT body FROM inbox ORDER BY id DESC LIMIT 1")
    assert kept["body"] is None
    assert len(town.telegram.history(chat)) == said + 1
    assert "1102" not in str(await town.rows("SELECT * FROM journal_words"))


async def test_a_channel_is_confirmed_in_private(town: Town) -> None:
    chen = town.person(CHEN)
    await groups_of(chen)
    await chen.presses("➕ 公开频道")
    assert "频道的管理员" in chen.chat
    town.telegram.add_channel(CHANNEL, "梧桐里公告", creator=CHEN)
    town.telegram.adds_bot(CHEN, CHANNEL)
    await town.settle()
    assert "把频道“梧桐里公告”绑定为梧桐里的公开频道？" in chen.screen
    await chen.presses("绑定为公开频道")
    assert "频道“梧桐里公告”已绑定" in chen.screen
    await town.passes(minutes=5)
    assert town.telegram.chats[CHANNEL].bot is Status.ADMINISTRATOR
    town.telegram.posts(CHEN, CHANNEL, "今天天气好")
    await town.settle()
    (kept,) = await town.rows("SELECT body FROM inbox ORDER BY id DESC LIMIT 1")
    assert kept["body"] is None


async def test_a_channel_that_nobody_confirms_is_left(town: Town) -> None:
    town.telegram.add_channel(CHANNEL, "别处", creator=LIU)
    town.telegram.adds_bot(LIU, CHANNEL)
    await town.settle()
    await town.passes(minutes=2)
    assert town.telegram.chats[CHANNEL].bot is Status.LEFT
    assert "频道" not in town.person(LIU).chat


async def a_party_group(town: Town) -> str:
    """Of a case between 3-1-1002 and its neighbours; its number."""
    await town.person(WANG).says("3-1-1002 卫生间吊顶滴水")
    await town.person(WANG).presses("就这样提交")
    li = town.person(LI)
    for label in ("我来受理", "多方协调", "确定并告知报告人"):
        await li.presses(label, chat=town.GROUP)
    await li.presses("我来主办")
    await li.presses("建当事人群")
    town.telegram.add_group(PARTIES, "0001 商量", creator=LI, members=[WANG, ZHAO])
    await adds(town, LI, PARTIES, link_in(town, LI))
    await li.presses("绑定为当事人群", chat=PARTIES)
    return "WT-2603-0001"


async def test_the_lead_makes_a_group_of_the_parties(town: Town) -> None:
    no = await a_party_group(town)
    said = town.heard(PARTIES)
    assert f"这里是 {no} 的当事人群" in said
    assert "阶段：已立项" in said
    assert "主办：李协调" in said
    assert "1002" not in said, "a building, and nobody's door"
    assert "滴水" not in said, "and nobody's words"
    await groups_of(town.person(CHEN))
    assert "· 0001 商量：当事人群" in town.person(CHEN).screen


async def test_only_the_lead_makes_it(town: Town) -> None:
    await town.person(WANG).reports("3-1-1002 卫生间吊顶滴水")
    zhou = town.person(ZHOU)
    await zhou.starts()
    message = town.telegram.screen(ZHOU)["message_id"]
    query = town.telegram.presses_data(ZHOU, ZHOU, message, "gq.1")
    await town.settle()
    assert town.telegram.answers[query]["show_alert"]
    assert not await town.rows("SELECT * FROM group_offers")


async def test_with_the_case_the_group_of_its_parties_ends(town: Town) -> None:
    await a_party_group(town)
    wang = town.person(WANG)
    await wang.says("/my")
    await wang.presses("0001")
    await wang.presses("撤回")
    await wang.presses("确定撤回")
    assert "绑定已解除" in town.heard(PARTIES)
    assert PARTIES not in await kinds(town)
    await town.passes(minutes=2)
    assert town.telegram.chats[PARTIES].bot is Status.LEFT


async def test_a_group_is_let_go_from_the_list(town: Town) -> None:
    chen = town.person(CHEN)
    await groups_of(chen)
    await chen.presses("3号楼邻居")
    await chen.presses("解除绑定")
    assert HOUSE3 in await kinds(town)
    await chen.presses("确定解除")
    assert HOUSE3 not in await kinds(town)
    assert "3号楼邻居" not in chen.screen
    assert "绑定已解除" in town.heard(HOUSE3)
    await town.passes(minutes=2)
    assert town.telegram.chats[HOUSE3].bot is Status.LEFT


async def test_removed_from_a_group_the_administrator_hears_which(town: Town) -> None:
    town.telegram.removes_bot(CHEN, HOUSE3)
    await town.settle()
    assert "我进不了“3号楼邻居”了，它是楼栋群" in town.person(CHEN).chat
    assert HOUSE3 not in await kinds(town)


async def test_a_group_that_becomes_a_supergroup_stays_what_it_is(town: Town) -> None:
    town.telegram.add_group(-7, "旧群", creator=CHEN, members=[WANG], supergroup=False)
    chen = town.person(CHEN)
    town.telegram.adds_bot(CHEN, -7)
    await town.settle()
    await chen.presses("绑定为小区群", chat=-7)
    new = town.telegram.migrates(-7)
    await town.settle()
    assert (await kinds(town))[new] == "estate"
    offered = [one["command"] for one in town.telegram.commands_for(CHEN, new)]
    assert offered == ["report", "notice", "setup"]
