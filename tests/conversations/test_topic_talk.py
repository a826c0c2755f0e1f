"""What is said in the topic of a case is kept with it, and nothing else that people say."""

import pytest

from tests.forums import FIRST, registers, said, thread, titles
from tests.town import Town

WANG, LIU, ZHOU, WU, CHEN = 1001, 1006, 2001, 2002, 2006


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
