"""A staff group with topics: each case in its own; without the right everything is plain."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from playground.faults import error
from tests.conversations.test_confidentiality import closed
from tests.talks import called
from tests.town import Town, spoken
from tests.town import town as a_town

WANG, LIU, ZHOU, WU, LI, CHEN = 1001, 1006, 2001, 2002, 2003, 2006
STANDING = ["📥 待受理", "🗓 会议", "📊 报表", "🚨 应急"]
FIRST = "0001 💧 渗漏水 3-1-1002 ①"


@pytest.fixture
async def forum(tmp_path: Path) -> AsyncIterator[Town]:
    """The sample estate, whose staff group has turned its topics on."""
    async with a_town(tmp_path) as place:
        place.telegram.turns_topics(CHEN, place.GROUP, on=True)
        await place.person(ZHOU).says("/help", chat=place.GROUP)
        yield place


def titles(place: Town) -> list[str]:
    return [topic.name for topic in place.telegram.chats[place.GROUP].topics.values()]


def thread(place: Town, title: str) -> int:
    """The newest topic with this title."""
    topics = place.telegram.chats[place.GROUP].topics.values()
    found = [topic.id for topic in topics if topic.name == title]
    assert found, titles(place)
    return found[-1]


def said(place: Town, title: str) -> str:
    """All that the bot says in a topic, as it looks now."""
    me = place.telegram.bot["id"]
    return "\n".join(
        spoken(one)
        for one in place.telegram.history(place.GROUP, thread=thread(place, title))
        if one["from"]["id"] == me and "text" in one
    )


def in_general(place: Town) -> str:
    me = place.telegram.bot["id"]
    return "\n".join(
        spoken(one)
        for one in place.telegram.history(place.GROUP)
        if one["from"]["id"] == me and "text" in one and "message_thread_id" not in one
    )


async def registers(place: Town, *, by: int = WANG, clerk: int = ZHOU) -> None:
    """A report comes in, is judged and registered."""
    await place.person(by).reports("卫生间吊顶滴水")
    for label in ("我来受理", "多方协调", "确定并告知报告人"):
        await place.person(clerk).presses(label, chat=place.GROUP)


def no_call_names_general(place: Town) -> bool:
    return all(call.params.get("message_thread_id") != 1 for call in place.telegram.calls)


async def test_a_group_with_topics_gets_one_for_each_purpose(forum: Town) -> None:
    assert titles(forum) == STANDING


async def test_what_comes_in_stands_in_the_intake(forum: Town) -> None:
    await forum.person(WANG).reports("卫生间吊顶滴水")
    assert "WT-2603-0001" in said(forum, "📥 待受理")
    assert "WT-2603-0001" not in in_general(forum)
    assert titles(forum) == STANDING, "a case gets its topic when it is registered"


async def test_an_emergency_stands_among_the_emergencies_too(forum: Town) -> None:
    wang = forum.person(WANG)
    await wang.says("电梯里有人被困")
    await wang.presses("🚨 有危险")
    await wang.presses("就这样提交")
    assert "我来受理" in said(forum, "📥 待受理")
    assert "我来受理" in said(forum, "🚨 应急")
    assert "可能有人有危险" in said(forum, "🚨 应急")
    await forum.person(ZHOU).presses("我来受理", chat=forum.GROUP)
    assert "周客服处理中" in said(forum, "📥 待受理")
    assert "周客服处理中" in said(forum, "🚨 应急")


async def test_a_registered_case_gets_a_topic_with_its_card_pinned(forum: Town) -> None:
    await registers(forum)
    assert titles(forum) == [*STANDING, FIRST]
    assert "已立项" in said(forum, FIRST)
    (pinned,) = forum.telegram.chats[forum.GROUP].pinned
    assert forum.telegram.chats[forum.GROUP].messages[pinned]["message_thread_id"] == thread(
        forum, FIRST
    )
    pins = [call.params for call in forum.telegram.calls if call.method == "pinChatMessage"]
    assert [call["disable_notification"] for call in pins] == [True]
    assert "在自己的话题里办理" in said(forum, "📥 待受理")
    assert "打开话题" in said(forum, "📥 待受理")


async def test_the_card_in_the_topic_is_edited_and_not_sent_again(forum: Town) -> None:
    await registers(forum)
    await forum.person(LI).presses("无利害关系，我来主办")
    assert said(forum, FIRST).count("WT-2603-0001") == 1
    assert "李协调 已接办" in said(forum, FIRST)
    await forum.person(ZHOU).presses("主办 李协调", chat=forum.GROUP)
    assert "冯经理" in said(forum, FIRST)
    assert "冯经理" not in said(forum, "📥 待受理")
    await forum.person(ZHOU).presses("冯经理", chat=forum.GROUP)
    assert "主办 冯经理" in said(forum, FIRST)
    assert len(forum.telegram.chats[forum.GROUP].pinned) == 1


async def test_what_is_said_of_a_case_is_said_in_its_topic(forum: Town) -> None:
    await registers(forum)
    await forum.person(WANG).replies("什么时候来", to="已收到")
    assert "报告人问" in said(forum, FIRST)
    assert "回复这条消息" not in said(forum, "📥 待受理")
    await forum.person(ZHOU).replies("明天上午", to="回复这条消息", chat=forum.GROUP)
    assert "明天上午" in forum.person(WANG).chat
    assert "已发给报告人" in said(forum, FIRST)
    assert in_general(forum).count("已发给报告人") == 0
    assert no_call_names_general(forum)


async def test_the_counts_of_a_meeting_stand_in_the_topic_of_its_case(forum: Town) -> None:
    await called(forum)
    await forum.person(WANG).presses("能来")
    title = next(one for one in titles(forum) if one.startswith("0001"))
    assert "✅ 能来 1 · 👤 委托 0" in said(forum, title)
    assert said(forum, title).count("第 1 次协调会") == 1
    assert "📅 0001 协调会 3月6日(周五) 19:30" in said(forum, "🗓 会议")
    assert "王女士" not in said(forum, title).partition("第 1 次协调会")[2]


async def test_what_a_button_asks_for_is_asked_where_it_stands(forum: Town) -> None:
    await registers(forum)
    await forum.person(ZHOU).presses("内部备注", chat=forum.GROUP)
    assert "周客服" in said(forum, FIRST)
    await forum.person(ZHOU).answers_prompt("已联系楼上")
    assert "📝 已联系楼上" in said(forum, FIRST)


async def test_the_anchor_of_the_day_is_a_report(forum: Town) -> None:
    await forum.passes(days=1, minutes=1)
    assert "今日锚点" in said(forum, "📊 报表")


async def test_a_repair_has_no_topic(forum: Town) -> None:
    await forum.person(WANG).reports("楼道灯不亮")
    zhou = forum.person(ZHOU)
    await zhou.presses("我来受理", chat=forum.GROUP)
    await zhou.presses("转维修", chat=forum.GROUP)
    await zhou.presses("确定并告知报告人", chat=forum.GROUP)
    assert titles(forum) == STANDING
    assert "修好了" in said(forum, "📥 待受理")


async def test_the_topic_of_a_case_that_ends_is_closed(forum: Town) -> None:
    await registers(forum)
    topic = thread(forum, FIRST)
    wang = forum.person(WANG)
    await wang.presses("看进度")
    await wang.presses("撤回")
    await wang.presses("确定撤回")
    assert titles(forum)[-1] == "✅0001 💧 渗漏水 3-1-1002"
    assert forum.telegram.chats[forum.GROUP].topics[topic].closed
    assert "报告人已撤回" in said(forum, titles(forum)[-1])


async def test_an_anonymous_case_names_only_the_building(forum: Town) -> None:
    wang = forum.person(WANG)
    await wang.says("3-1-1102 每晚很吵")
    await wang.presses("谁可以知道")
    await wang.presses("匿名")
    await wang.presses("就这样提交")
    zhou = forum.person(ZHOU)
    await zhou.presses("我来受理", chat=forum.GROUP)
    await zhou.presses("多方协调", chat=forum.GROUP)
    await zhou.presses("确定并告知报告人", chat=forum.GROUP)
    assert titles(forum)[-1] == "0001 🔊 噪声 3号楼 ①"
    assert "1102" not in said(forum, titles(forum)[-1])


# What staff say in a case's topic.


async def test_the_title_of_a_case_that_is_sealed_later_keeps_only_its_number(
    forum: Town,
) -> None:
    await registers(forum)
    assert FIRST in titles(forum)
    await closed(forum, "密封")
    assert titles(forum) == [*STANDING, "0001"]
    assert "吊顶" not in said(forum, "0001")


async def says_in(place: Town, user: int, title: str, words: str) -> int:
    message = place.telegram.says(user, place.GROUP, words, thread=thread(place, title))
    await place.settle()
    return message


async def notes(place: Town) -> list[tuple[str, str]]:
    return [(row["kind"], row["words"]) for row in await place.rows("SELECT * FROM notes")]


async def test_words_in_the_topic_of_a_case_are_a_note_with_a_quiet_sign(forum: Town) -> None:
    await registers(forum)
    message = await says_in(forum, ZHOU, FIRST, "楼上同意周三看")
    assert await notes(forum) == [("internal", "楼上同意周三看")]
    assert "📝 楼上同意周三看" in said(forum, FIRST)
    reactions = forum.telegram.chats[forum.GROUP].reactions
    assert reactions == {message: [{"type": "emoji", "emoji": "👍"}]}
    assert "楼上同意周三看" not in forum.person(WANG).chat


async def test_a_photo_in_the_topic_of_a_case_is_kept_with_it(forum: Town) -> None:
    await registers(forum)
    await forum.person(ZHOU).sends(
        "photo", caption="现场", chat=forum.GROUP, thread=thread(forum, FIRST)
    )
    assert await notes(forum) == [("internal", "现场")]
    kept = await forum.rows("SELECT case_id, note_id FROM media")
    assert [tuple(row) for row in kept] == [(1, 1)]


async def test_a_reply_to_the_bot_in_the_topic_is_for_the_reporter(forum: Town) -> None:
    await registers(forum)
    await forum.person(WANG).replies("什么时候来", to="已收到")
    await forum.person(ZHOU).replies("周三上午", to="回复这条消息", chat=forum.GROUP)
    assert ("reply", "周三上午") in await notes(forum)
    assert forum.telegram.chats[forum.GROUP].reactions == {}


async def test_who_may_not_note_is_not_spoken_to(forum: Town) -> None:
    """The clerk's own report: he sees it as its reporter, and the group is not for telling him."""
    await registers(forum, by=ZHOU, clerk=WU)
    before = said(forum, titles(forum)[-1])
    await says_in(forum, ZHOU, titles(forum)[-1], "我来说两句")
    assert await notes(forum) == []
    assert said(forum, titles(forum)[-1]) == before


MARKED = "暗号青蛙七十七"


async def stored(place: Town) -> str:
    """All that the database holds, as text."""
    tables = await place.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")
    rows = [await place.rows(f"SELECT * FROM {table['name']}") for table in tables]
    return "\n".join(str(tuple(row)) for table in rows for row in table)


@pytest.mark.parametrize("title", [None, "📥 待受理", "闲聊"])
async def test_what_people_say_to_each_other_is_never_kept(
    forum: Town, title: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    forum.telegram.opens_topic(CHEN, forum.GROUP, "闲聊")
    await registers(forum)
    where = thread(forum, title) if title else None
    for user in (ZHOU, CHEN):
        forum.telegram.says(user, forum.GROUP, MARKED, thread=where)
        forum.telegram.sends(user, forum.GROUP, "location", thread=where)
        await forum.person(user).sends("photo", caption=MARKED, chat=forum.GROUP, thread=where)
    await forum.settle()
    assert MARKED not in await stored(forum)
    assert MARKED not in caplog.text
    assert forum.telegram.chats[forum.GROUP].reactions == {}


async def test_only_staff_are_heard_in_the_topic_of_a_case(
    forum: Town, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    await registers(forum)
    forum.telegram.joins(LIU, forum.GROUP)
    await says_in(forum, LIU, FIRST, MARKED)
    assert MARKED not in await stored(forum)
    assert MARKED not in caplog.text
    await says_in(forum, ZHOU, FIRST, MARKED)
    assert MARKED in await stored(forum), "the search finds what is there"
    assert MARKED not in caplog.text


# Somebody closes or deletes a topic (E14).


async def test_a_deleted_topic_is_made_again_and_its_card_posted(forum: Town) -> None:
    await registers(forum)
    before = thread(forum, FIRST)
    forum.telegram.deletes_topic(CHEN, forum.GROUP, before)
    await forum.person(LI).presses("无利害关系，我来主办")
    after = thread(forum, FIRST)
    assert after != before
    assert said(forum, FIRST).count("李协调 已接办") == 1
    assert "WT-2603-0001" not in in_general(forum)
    assert len(forum.telegram.chats[forum.GROUP].pinned) == 1
    await forum.person(ZHOU).presses("主办 李协调", chat=forum.GROUP)
    assert "冯经理" in said(forum, FIRST)


async def test_a_message_for_a_deleted_topic_is_said_elsewhere(forum: Town) -> None:
    await registers(forum)
    forum.telegram.deletes_topic(CHEN, forum.GROUP, thread(forum, FIRST))
    await forum.person(WANG).replies("什么时候来", to="已收到")
    assert forum.group.count("回复这条消息，就会发给报告人") == 1
    assert said(forum, FIRST).count("WT-2603-0001") == 1
    assert not await forum.rows("SELECT * FROM outbox WHERE state = 'failed'")


async def test_the_deleted_intake_comes_back_with_what_is_open(forum: Town) -> None:
    await forum.person(WANG).reports("卫生间吊顶滴水")
    forum.telegram.deletes_topic(CHEN, forum.GROUP, thread(forum, "📥 待受理"))
    await forum.person(LIU).starts()
    await forum.person(LIU).reports("5号楼楼上很吵")
    assert titles(forum).count("📥 待受理") == 1
    assert "WT-2603-0001" in said(forum, "📥 待受理")
    assert "WT-2603-0002" in said(forum, "📥 待受理")


async def test_a_topic_of_an_ended_case_stays_deleted(forum: Town) -> None:
    await registers(forum)
    wang = forum.person(WANG)
    await wang.presses("看进度")
    await wang.presses("撤回")
    forum.telegram.deletes_topic(CHEN, forum.GROUP, thread(forum, FIRST))
    await wang.presses("确定撤回")
    assert titles(forum) == STANDING


async def test_a_topic_that_the_bot_may_not_write_to_is_opened_again(forum: Town) -> None:
    await registers(forum)
    topic = thread(forum, FIRST)
    forum.telegram.closes_topic(CHEN, forum.GROUP, topic)
    forum.telegram.faults.next("sendMessage", error(400, "Bad Request: TOPIC_CLOSED"))
    forum.telegram.says(CHEN, forum.GROUP, "/report", thread=topic)
    await forum.settle()
    assert in_general(forum).count("群里不收") == 2, "one was for the first word of the test"
    assert not forum.telegram.chats[forum.GROUP].topics[topic].closed


async def test_an_answer_where_somebody_spoke_goes_to_general_when_that_is_gone(
    forum: Town,
) -> None:
    own = forum.telegram.opens_topic(CHEN, forum.GROUP, "闲聊")
    forum.telegram.says(ZHOU, forum.GROUP, "/report", thread=own)
    forum.telegram.deletes_topic(CHEN, forum.GROUP, own)
    await forum.settle()
    assert "群里不收" in in_general(forum)


# Rights come and go.


async def test_without_the_right_everything_is_plain(tmp_path: Path) -> None:
    async with a_town(tmp_path) as place:
        place.telegram.turns_topics(CHEN, place.GROUP, on=True)
        place.telegram.demotes_bot(CHEN, place.GROUP)
        await place.settle()
        await registers(place)
        assert titles(place) == []
        assert "已立项" in in_general(place)
        place.telegram.promotes_bot(CHEN, place.GROUP)
        await place.settle()
        assert titles(place) == [*STANDING, FIRST]
        assert "已立项" in said(place, FIRST)


async def test_a_right_that_telegram_refuses_is_not_asked_for_again(tmp_path: Path) -> None:
    async with a_town(tmp_path) as place:
        refusal = error(400, "Bad Request: not enough rights to create a topic")
        place.telegram.faults.always("createForumTopic", refusal)
        place.telegram.turns_topics(CHEN, place.GROUP, on=True)
        await place.person(ZHOU).says("/help", chat=place.GROUP)
        await registers(place)
        assert "已立项" in in_general(place)
        asked = [call for call in place.telegram.calls if call.method == "createForumTopic"]
        assert 1 <= len(asked) <= len(STANDING)


async def test_when_the_right_is_taken_away_it_is_plain_again(forum: Town) -> None:
    await registers(forum)
    forum.telegram.lets_bot_manage_topics(CHEN, forum.GROUP, allowed=False)
    await forum.settle()
    await forum.person(LIU).starts()
    await forum.person(LIU).reports("5号楼楼上很吵")
    assert "WT-2603-0002" in in_general(forum)
    assert "我来受理" in in_general(forum)
    assert "打开话题" not in said(forum, "📥 待受理")
    forum.telegram.lets_bot_manage_topics(CHEN, forum.GROUP, allowed=True)
    await forum.settle()
    assert titles(forum) == [*STANDING, FIRST], "the topics of before are used again"


async def test_topics_that_are_turned_off_are_missed_by_nobody(forum: Town) -> None:
    await registers(forum)
    forum.telegram.turns_topics(CHEN, forum.GROUP, on=False)
    await forum.person(ZHOU).says("/help", chat=forum.GROUP)
    await forum.person(LIU).starts()
    await forum.person(LIU).reports("5号楼楼上很吵")
    assert "WT-2603-0002" in in_general(forum)
    assert not await forum.rows("SELECT * FROM outbox WHERE state = 'failed'")


async def test_a_group_that_has_lost_the_bot_forgets_its_topics(forum: Town) -> None:
    await registers(forum)
    forum.telegram.removes_bot(CHEN, forum.GROUP)
    await forum.settle()
    assert "我进不了“梧桐里 工作群”了" in forum.person(CHEN).chat
    assert not await forum.rows("SELECT * FROM topics")
    assert not await forum.rows("SELECT * FROM cards WHERE chat_id = :chat", chat=forum.GROUP)
    forum.telegram.adds_bot(CHEN, forum.GROUP, admin=True)
    await forum.settle()
    await forum.person(CHEN).presses("绑定为工作群", chat=forum.GROUP)
    assert titles(forum).count(FIRST) == 2, "the bot does not know the old one any more"
    assert "已立项" in said(forum, FIRST)
