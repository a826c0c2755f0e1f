"""A staff group with topics: each case in its own; without the right everything is plain."""

from tests.conversations.test_confidentiality import closed
from tests.forums import FIRST, in_general, no_call_names_general, registers, said, thread, titles
from tests.talks import called
from tests.town import Town

WANG, ZHOU, LI = 1001, 2001, 2003
STANDING = ["📥 待受理", "🗓 会议", "📊 报表", "🚨 应急"]


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


# Somebody closes or deletes a topic (E14).


# Rights come and go.
