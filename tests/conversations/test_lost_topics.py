"""Topics are deleted and closed, and the right to make them is taken away."""

from pathlib import Path

from playground.faults import error
from tests.conversations.test_topics import STANDING
from tests.forums import FIRST, in_general, registers, said, thread, titles
from tests.town import Town
from tests.town import town as a_town

WANG, LIU, ZHOU, LI, CHEN = 1001, 1006, 2001, 2003, 2006


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
