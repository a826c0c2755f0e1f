"""Whatever is sent: a clear sentence in the person's language, and nothing changes."""

from typing import Any

import pytest

from tests.substance import inbox, substance
from tests.town import Town

WANG, EMMA, ZHOU, CHEN = 1001, 1004, 2001, 2006


@pytest.mark.parametrize("kind", ["sticker", "dice", "contact", "poll"])
async def test_what_cannot_be_taken_is_answered(town: Town, kind: str) -> None:
    wang, emma = town.person(WANG), town.person(EMMA)
    await wang.sends(kind)
    assert "我能收文字、照片、视频、语音、文件和定位。" in wang.screen
    await emma.sends(kind)
    assert "I can take text, photos, videos, voice messages, files and locations." in emma.screen
    assert not await town.rows("SELECT * FROM drafts")


async def test_what_cannot_be_taken_leaves_an_open_question_open(town: Town) -> None:
    wang = town.person(WANG)
    await wang.reports("楼上很吵")
    await wang.presses("补充")
    await wang.sends("sticker")
    assert "我能收文字" in wang.screen
    await wang.says("每天十点以后")
    assert "已加到 0001" in wang.chat


async def test_a_question_for_words_is_not_answered_by_a_photo(town: Town) -> None:
    wang = town.person(WANG)
    await wang.reports("楼上很吵")
    await wang.presses("看进度")
    await wang.presses("问一句")
    for caption in ("", "这里"):
        await wang.sends("photo", caption=caption)
        assert "请用文字写给我。" in wang.screen
    await wang.says("有人来吗？")
    assert "已转给办理的人" in wang.chat


async def test_a_forwarded_message_counts_as_said(town: Town) -> None:
    wang = town.person(WANG)
    told = town.telegram.says(WANG, -1002, "3号楼1单元电梯坏了")
    town.telegram.forwards(WANG, WANG, -1002, told)
    await town.settle()
    assert "我理解为：🛗 电梯" in wang.screen


async def test_an_edited_message_says_how_to_add(town: Town) -> None:
    wang, emma = town.person(WANG), town.person(EMMA)
    said = await wang.says("楼上很吵")
    town.telegram.edits(WANG, WANG, said, "楼上非常吵")
    await town.settle()
    assert "我看到您改了一条消息" in wang.screen
    said = await emma.says("The lift has stopped")
    town.telegram.edits(EMMA, EMMA, said, "The lift has stopped again")
    await town.settle()
    assert "I saw that you changed a message" in emma.screen


async def test_a_live_place_that_moves_is_not_commented(town: Town) -> None:
    wang = town.person(WANG)
    sent = await wang.sends("location", latitude=31.2, longitude=121.4)
    before = len(town.telegram.history(WANG))
    message = town.telegram.chats[WANG].messages[sent]
    town.telegram.queue_raw({"edited_message": message | {"edit_date": message["date"] + 60}})
    await town.settle()
    assert len(town.telegram.history(WANG)) == before


async def test_photos_without_words_still_make_one_report(town: Town) -> None:
    wang = town.person(WANG)
    await wang.sends_album(3)
    assert "现在有人有危险吗？" in wang.screen
    await wang.presses("没有危险")
    assert "3 个附件" in wang.screen


async def test_a_file_of_21_megabytes(town: Town) -> None:
    wang = town.person(WANG)
    await wang.sends("video", file_size=21 * 1024 * 1024)
    assert "文件超过 20 MB，我收不下。" in wang.screen
    assert "8888-0000" in wang.screen
    assert "您写的文字" not in wang.screen
    assert not await town.rows("SELECT * FROM drafts")
    await wang.sends("video", caption="楼上漏水", file_size=21 * 1024 * 1024)
    assert "您写的文字已经留下。" in wang.screen
    await wang.says("/report")
    await wang.presses("继续填写")
    assert "楼上漏水" in wang.screen
    assert "附件" not in wang.screen
    await wang.presses("就这样提交")
    assert not await town.rows("SELECT * FROM media")


async def test_an_album_with_one_part_too_big_keeps_the_others(town: Town) -> None:
    wang = town.person(WANG)
    for number, size in enumerate((1000, 21 * 1024 * 1024, 1000)):
        town.telegram.queue_raw(
            {
                "message": {
                    "message_id": 900 + number,
                    "date": town.telegram.now(),
                    "chat": {"id": WANG, "type": "private", "first_name": "王女士"},
                    "from": {"id": WANG, "is_bot": False, "first_name": "王女士"},
                    "media_group_id": "77",
                    "video": {
                        "file_id": f"v{number}",
                        "file_unique_id": f"u{number}",
                        "width": 1,
                        "height": 1,
                        "duration": 1,
                        "file_size": size,
                    },
                }
            }
        )
    await town.settle()
    await town.passes(seconds=3)
    assert "文件超过 20 MB" in wang.chat
    await wang.presses("没有危险")
    assert "2 个附件" in wang.screen


@pytest.mark.parametrize(
    "words",
    [
        "<b>漏水</b> & <script>alert(1)</script>",
        "漏水</blockquote><a href='tg://user?id=2001'>周客服</a>",
        "漏水 &lt;b&gt; &amp; &#60;",
        "漏水 { $no } { -x }",
        "漏水 \u202eabc\u202c \u2066x\u2069",
        "漏水 `code` *bold* _i_ [x](http://x)",
    ],
)
async def test_markup_in_words_shows_as_it_was_typed(town: Town, words: str) -> None:
    wang, zhou = town.person(WANG), town.person(ZHOU)
    shown = words
    for mark in "\u202e\u202c\u2066\u2069":
        shown = shown.replace(mark, "")
    await wang.says(words)
    assert shown in wang.screen
    await wang.presses("就这样提交")
    assert shown in town.group
    await zhou.presses("我来受理", chat=town.GROUP)
    await zhou.presses("确定并告知报告人", chat=town.GROUP)
    await wang.replies(words, to="已收到")
    assert f"报告人问：\n{shown}" in town.group
    await zhou.replies(words, to="报告人问：", chat=town.GROUP)
    assert f"周客服：\n{shown}" in wang.chat
    links = [
        entity
        for chat in (WANG, town.GROUP)
        for message in town.telegram.history(chat)
        if message["from"]["id"] == town.telegram.bot["id"]
        for entity in message.get("entities", [])
        if entity["type"] == "text_link"
    ]
    assert not links
    assert not await town.rows("SELECT * FROM outbox WHERE state = 'failed'")


@pytest.mark.parametrize(
    "name", ["<b>X</b>", "A & B", "\u202etxt.exe", "你好</blockquote>", "{ $x }", "|1|2", "=police"]
)
async def test_markup_in_names_shows_as_it_was_typed(town: Town, name: str) -> None:
    town.telegram.add_person(7001, name)
    town.telegram.add_person(7002, name)
    guest, lead = town.person(7001), town.person(7002)
    await lead.starts()

    def appoint(db: Any) -> None:
        db.run(
            "INSERT INTO roles (estate_id, person_id, role, since)"
            " SELECT estate_id, id, 'clerk', '2026-01-01T00:00:00+00:00' FROM people"
            " WHERE user_id = 7002"
        )

    await town.app.database.write(appoint)
    town.telegram.joins(7002, town.GROUP)
    await guest.starts()
    await guest.reports("楼上漏水")
    await lead.presses("我来受理", chat=town.GROUP)
    shown = name.replace("\u202e", "")
    assert f"{shown}处理中" in town.group
    assert f"{shown}已接手" in guest.chat
    await lead.presses("确定并告知报告人", chat=town.GROUP)
    await lead.presses("告诉报告人", chat=town.GROUP)
    assert f"{shown}，请直接回复这条消息" in town.group
    await lead.answers_prompt("=police")
    assert f"{shown}：\n=police" in guest.chat
    await guest.says("/settings")
    assert f"称呼：{shown}" in guest.screen


async def test_updates_that_do_not_parse_stand_in_nobodys_way(town: Town) -> None:
    wang = town.person(WANG)
    broken: list[dict[str, Any]] = [
        {"message": "hello"},
        {"message": {"message_id": 1}},
        {"message": None},
        {"callback_query": {"id": "1"}},
        {"message": {"message_id": 5, "date": "soon", "chat": {"id": WANG, "type": "private"}}},
        {},
    ]
    for one in broken:
        town.telegram.queue_raw(one)
    await wang.says("楼上很吵")
    await wang.presses("就这样提交")
    assert "已收到 WT-2603-0001" in wang.chat
    states = await inbox(town)
    assert states.get("new", 0) == 0


async def test_a_channel_post_is_none_of_our_business(town: Town) -> None:
    town.telegram.add_channel(-2001, "公告", creator=CHEN)
    town.telegram.adds_bot(CHEN, -2001)
    await town.settle()
    before = await substance(town)
    town.telegram.posts(CHEN, -2001, "漏水")
    town.telegram.posts(CHEN, -2001, "/report")
    await town.settle()
    assert await substance(town) == before
    assert "parked" not in await inbox(town)


async def test_chatter_in_the_staff_group_is_not_kept(town: Town) -> None:
    await town.person(WANG).reports("楼上很吵")
    before = len(town.telegram.history(town.GROUP))
    await town.person(ZHOU).says("今天食堂吃什么", chat=town.GROUP)
    kept = await town.rows("SELECT body FROM inbox ORDER BY id DESC LIMIT 1")
    assert kept[0]["body"] is None
    assert len(town.telegram.history(town.GROUP)) == before + 1


async def test_commands_in_groups(town: Town) -> None:
    zhou = town.person(ZHOU)
    await zhou.says("/report", chat=town.GROUP)
    assert "群里不收个人的事。\n[📝 点这里私下填写]" in town.group
    before = len(town.telegram.history(town.GROUP))
    await zhou.says("/nosuch", chat=town.GROUP)
    await zhou.says("/report@other_bot", chat=town.GROUP)
    assert len(town.telegram.history(town.GROUP)) == before + 2


async def test_an_unknown_command_in_private(town: Town) -> None:
    wang, emma = town.person(WANG), town.person(EMMA)
    await wang.says("/nosuch")
    assert "我不认识这个命令" in wang.screen
    await emma.says("/nosuch@linli_bot x")
    assert "I don't know this command" in emma.screen
    await wang.says("/")
    assert "parked" not in await inbox(town)
