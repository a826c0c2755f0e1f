"""Public notices: written once, posted where they concern somebody, corrected where they stand."""

import re

import pytest

from bot.limits import Limits
from playground.chats import Status
from storage import chats, people
from storage.connection import Connection
from storage.rows import Scope
from tests.person import Person
from tests.town import Town
from workflow import veil

WANG, ZHAO, EMMA, SUN = 1001, 1002, 1004, 1005
ZHOU, ZHENG, CHEN, QIAN, FANG = 2001, 2004, 2006, 1007, 1008
HOUSE3, COURT, CHANNEL = -1002, -1011, -2001
WATER = "明天上午九点到十一点停水，请提前储水。"


@pytest.fixture
async def court(town: Town) -> Town:
    """By day, with an estate group that speaks English, a group of building 5 and a channel."""
    await town.passes(hours=13)
    chen = town.person(CHEN)
    town.telegram.add_group(COURT, "All neighbours", creator=CHEN, members=[WANG, EMMA])
    town.telegram.adds_bot(CHEN, COURT)
    await town.settle()
    await chen.presses("English", chat=COURT)
    await chen.presses("Make this the estate group", chat=COURT)
    town.telegram.add_channel(CHANNEL, "公告", creator=CHEN)
    town.telegram.adds_bot(CHEN, CHANNEL)
    await town.settle()
    await chen.presses("绑定为公开频道")
    return town


async def writes(writer: Person, words: str) -> None:
    await writer.says("/notice")
    await writer.presses("写通知")
    await writer.says(words)


async def for_building(writer: Person, house: str) -> None:
    await writer.presses("通知哪些楼")
    await writer.presses(house)
    await writer.presses("返回")


async def test_a_notice_goes_where_it_concerns_somebody(court: Town) -> None:
    zhou = court.person(ZHOU)
    await writes(zhou, WATER)
    assert "全小区" in zhou.screen
    await zhou.presses("停水")
    await zhou.presses("明天")
    await for_building(zhou, "3号楼")
    assert "📢 停水　3号楼" in zhou.screen
    assert "会发到：3号楼邻居、All neighbours、公告" in zhou.screen
    said = await zhou.presses("📢 发出")
    assert said["text"] == "3 个群，3 位住户"
    said_there = f"📢 停水　3号楼\n{WATER}\n有效至：3月5日"
    assert said_there in court.heard(HOUSE3)
    assert said_there in court.seen(CHANNEL)
    assert "Water off" in court.heard(COURT), "each group in its own language"
    assert WATER in court.person(WANG).chat
    assert WATER in court.person(ZHAO).chat
    assert WATER not in court.person(SUN).chat, "she lives in building 7"
    assert WATER not in court.group, "the staff group is no board"


async def test_another_buildings_group_hears_nothing(court: Town) -> None:
    zhou = court.person(ZHOU)
    await writes(zhou, WATER)
    await for_building(zhou, "5号楼")
    await zhou.presses("也私聊告知每位住户")
    said = await zhou.presses("📢 发出")
    assert said["text"] == "2 个群，0 位住户"
    assert WATER not in court.heard(HOUSE3)
    assert WATER not in court.person(EMMA).chat, "it was for the groups alone"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("张师傅 138 0013 8000 可以预约", {"phone"}),
        ("请打 010-6666 7777", {"phone"}),
        ("ring 020 7946 0000", {"phone"}),
        ("8888-0000 随时可打", set()),
        ("3-1-1002 的住户请开门", {"room"}),
        ("请1002室住户配合", {"room"}),
        ("flat 1002 please open the door", {"room"}),
        ("2026-03-05 9:00-11:00 停水，供水热线 96116", set()),
        ("3号楼1单元 2026年3月5日停梯", set()),
        ("Lift 2 is out of use from 5 March 2026, 9 to 17", set()),
    ],
)
def test_what_does_not_belong_in_public_is_noticed(words: str, found: set[str]) -> None:
    assert veil.private(words, but="8888-0000 119 / 110 / 120") == found


async def test_the_writer_is_warned_and_can_change_it(court: Town) -> None:
    zhou = court.person(ZHOU)
    await writes(zhou, "3-1-1002 漏水，需停水，王女士 13800138000")
    assert "好像有私人电话" in zhou.screen
    assert "好像有房号" in zhou.screen
    assert "照样发出" in zhou.screen
    await zhou.says(WATER)
    assert "好像有" not in zhou.screen
    await zhou.presses("📢 发出")
    assert WATER in court.heard(HOUSE3)
    assert "13800138000" not in court.heard(HOUSE3)


async def test_a_correction_stands_where_the_mistake_stood(court: Town) -> None:
    zhou = court.person(ZHOU)
    await writes(zhou, WATER)
    await zhou.presses("📢 发出")
    before = len(court.telegram.history(HOUSE3))
    await zhou.presses("1 ·")
    await zhou.presses("更正")
    await zhou.says("改为后天上午九点到十一点停水。")
    await zhou.presses("更正，原处改好")
    assert len(court.telegram.history(HOUSE3)) == before
    assert WATER not in court.heard(HOUSE3)
    assert "改为后天上午九点到十一点停水。" in court.heard(HOUSE3)
    assert "更正" in court.heard(HOUSE3)
    assert "✏️ 前面的通知有更正：" in court.person(WANG).chat
    assert "改为后天" in court.person(WANG).chat


async def test_a_withdrawn_notice_is_struck_through(court: Town) -> None:
    zhou, wang = court.person(ZHOU), court.person(WANG)
    await writes(zhou, WATER)
    await zhou.presses("📢 发出")
    await zhou.presses("1 ·")
    await zhou.presses("✖ 作废")
    assert "已作废" not in court.heard(HOUSE3)
    await zhou.presses("确定作废")
    assert "已作废，请以最新的通知为准" in court.heard(HOUSE3)
    assert "✖ 下面的通知已作废" in wang.chat
    await wang.says("/notice", chat=HOUSE3)
    assert "目前没有公开的通知" in court.heard(HOUSE3)
    assert "更正" not in zhou.screen


async def test_a_photo_goes_along_and_stays_when_the_words_change(court: Town) -> None:
    zhou = court.person(ZHOU)
    await zhou.says("/notice")
    await zhou.presses("写通知")
    await zhou.sends("photo", caption=WATER)
    assert "附一张照片" in zhou.screen
    await zhou.presses("📢 发出")
    posted = court.telegram.history(HOUSE3)[-1]
    assert "photo" in posted
    assert WATER in posted["caption"]
    assert "photo" in court.telegram.history(WANG)[-1]
    await court.passes(days=2)
    await zhou.presses("1 ·")
    await zhou.presses("更正")
    await zhou.says("改为周五停水。")
    await zhou.presses("更正，原处改好")
    now = next(
        one for one in court.telegram.history(HOUSE3) if one["message_id"] == posted["message_id"]
    )
    assert "photo" in now
    assert "改为周五停水。" in now["caption"]


async def test_the_latest_are_shown_on_request_until_they_are_over(court: Town) -> None:
    zhou, wang, sun = court.person(ZHOU), court.person(WANG), court.person(SUN)
    await writes(zhou, WATER)
    await zhou.presses("今天")
    await for_building(zhou, "3号楼")
    await zhou.presses("📢 发出")
    await wang.says("/notice", chat=HOUSE3)
    assert court.heard(HOUSE3).count(WATER) == 2
    await wang.says("/notice")
    assert WATER in wang.screen
    await sun.says("/notice")
    assert "目前没有公开的通知" in sun.screen, "it does not concern her building"
    await court.passes(days=1)
    assert "这条通知已到期" in court.heard(HOUSE3)
    await wang.says("/notice")
    assert "目前没有公开的通知" in wang.screen


async def test_at_night_it_stands_in_the_group_and_people_hear_it_in_the_morning(
    town: Town,
) -> None:
    await town.passes(hours=3)  # 23:14
    zhou = town.person(ZHOU)
    await writes(zhou, WATER)
    await zhou.presses("📢 发出")
    assert WATER in town.heard(HOUSE3)
    assert WATER not in town.person(WANG).chat
    await zhou.presses("1 ·")
    await zhou.presses("更正")
    await zhou.says("改为下午停水。")
    await zhou.presses("更正，原处改好")
    await town.passes(hours=10)
    assert WATER not in town.person(WANG).chat, "in the morning only the last is said"
    assert town.person(WANG).chat.count("改为下午停水。") == 1


async def test_who_may_write_notices(town: Town) -> None:
    for user in (WANG, ZHENG, FANG):
        person = town.person(user)
        await person.says("/notice")
        assert "写通知" not in person.screen
        message = town.telegram.screen(user)["message_id"]
        for data in ("ct.0.notice", "ns.1", "nx.1", "nw.1.y"):
            query = town.telegram.presses_data(user, user, message, data)
            await town.settle()
            assert town.telegram.answers[query]["show_alert"], data
    assert not await town.rows("SELECT * FROM notices")
    assert not await town.rows("SELECT * FROM drafts")


async def test_a_notice_that_is_too_long_keeps_what_was_written(court: Town) -> None:
    zhou = court.person(ZHOU)
    await writes(zhou, "长" * 1501)
    assert "请写在 1500 个字以内" in zhou.screen.replace(",", "")
    await zhou.says(WATER)
    assert WATER in zhou.screen
    await zhou.sends("voice")
    assert "这里只收文字和一张照片" in zhou.screen
    await zhou.presses("📢 发出")
    assert WATER in court.heard(HOUSE3)


async def test_the_owners_committee_speaks_for_the_owners_and_each_changes_its_own(
    court: Town,
) -> None:
    qian, zhou = court.person(QIAN), court.person(ZHOU)
    await writes(qian, "业主大会三月二十日晚七点开。")
    assert "梧桐里 · 业主委员会" in qian.screen, "as it will be read"
    await qian.presses("会议")
    await qian.presses("📢 发出")
    assert "梧桐里 · 业主委员会" in court.heard(HOUSE3)
    assert "梧桐里 · 业主委员会" in court.person(WANG).chat
    await writes(zhou, WATER)
    await zhou.presses("📢 发出")
    assert "梧桐里 · 物业" in court.heard(HOUSE3)
    for person, other in ((qian, 2), (zhou, 1)):
        await person.says("/notice")
        await person.presses(f"{other} ·")
        assert "更正" not in person.screen
        message = court.telegram.screen(person.user)["message_id"]
        for data in (f"nx.{other}", f"nw.{other}.y"):
            query = court.telegram.presses_data(person.user, person.user, message, data)
            await court.settle()
            assert court.telegram.answers[query]["show_alert"], data
    await qian.says("/notice")
    for label in ("1 ·", "更正"):
        await qian.presses(label)
    await qian.says("业主大会改到三月二十一日。")
    await qian.presses("更正，原处改好")
    assert "业主大会改到三月二十一日。" in court.heard(HOUSE3)


async def test_four_hundred_households_are_told_one_after_the_other(court: Town) -> None:
    """The limits are kept, one card counts, and who was not reached is told by hand (E22)."""
    zhou = court.person(ZHOU)
    before = len(await court.rows("SELECT 1 FROM people WHERE user_id IS NOT NULL"))
    await court.app.database.write(settle_in, court, range(5001, 5401 - before))
    court.app.sender.limits = Limits(25, court.clock)
    await writes(zhou, WATER)
    await zhou.presses("📢 发出")
    counts = []
    while "✅ 已送达" not in zhou.chat:
        for _ in range(20):
            await court.passes(seconds=0.15)
        counts.append(int(re.findall(r"已送达 (\d+)/400", zhou.chat)[-1]))
    assert counts == sorted(set(counts)), "the card moves on"
    assert len(counts) * 3 >= counts[-1] / 25, "no faster than Telegram lets"
    assert counts[-1] == 400 - len(AWAY)
    assert f"📞 {len(AWAY)} 位没有送到" in zhou.chat
    assert zhou.chat.count("已送达") == 1
    assert "住户 5" not in court.group, "names stand in private alone"
    await zhou.presses(f"逐户告知 0/{len(AWAY)}")
    assert "住户 5007" in zhou.screen


AWAY = frozenset({5007, 5070, 5303})
"""Who has never pressed Start again."""


def settle_in(db: Connection, town: Town, users: range) -> None:
    """So many more neighbours, whom the bot knows."""
    for user in users:
        people.meet(db, Scope(1), user=user, name=f"住户 {user}", lang="zh", now=town.clock.now())
        chats.meet(db, user, kind="private", title="", lang="zh")
        town.telegram.add_person(user, f"住户 {user}")
        if user not in AWAY:
            town.telegram.chats[user].bot = Status.MEMBER
