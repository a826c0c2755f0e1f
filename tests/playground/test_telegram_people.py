"""What people do, and what of it reaches the bot."""

from collections.abc import Callable
from typing import Any

import pytest

from playground.protocol import Impossible, Upload
from playground.telegram import Telegram

Bot = Callable[..., Any]
Hears = Callable[[], list[tuple[str, Any]]]
PHOTO = Upload("leak.jpg", b"leak", "image/jpeg")


def kinds(heard: list[tuple[str, Any]]) -> list[str]:
    return [kind for kind, _ in heard]


def test_start_with_a_payload(telegram: Telegram, hears: Hears) -> None:
    telegram.starts(11, "r_42")
    [(kind, message)] = hears()
    assert kind == "message"
    assert message["text"] == "/start r_42"
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert message["from"]["language_code"] == "en"
    assert message["chat"] == {
        "id": 11,
        "type": "private",
        "first_name": "Li",
        "username": "li_na",
    }


@pytest.mark.parametrize(
    "kind",
    [
        *("photo", "video", "voice", "audio", "document", "sticker", "animation", "video_note"),
        *("dice", "location", "contact", "poll", "venue"),
    ],
)
def test_everything_that_can_be_sent(telegram: Telegram, hears: Hears, kind: str) -> None:
    telegram.sends(10, 10, kind)
    [(_, message)] = hears()
    assert message[kind]


def test_a_photo_has_three_sizes(telegram: Telegram, hears: Hears) -> None:
    telegram.sends(10, 10, "photo", PHOTO, caption="滴水 /urgent")
    [(_, message)] = hears()
    assert [size["width"] for size in message["photo"]] == [90, 320, 1280]
    assert message["caption_entities"][0]["type"] == "bot_command"


def test_an_album_comes_one_by_one(telegram: Telegram, hears: Hears) -> None:
    telegram.sends_album(10, 10, [PHOTO] * 3, caption="三张")
    messages = [message for _, message in hears()]
    assert len({message["media_group_id"] for message in messages}) == 1
    assert [message.get("caption") for message in messages] == ["三张", None, None]


def test_an_edit_says_when(
    telegram: Telegram, hears: Hears, later: Callable[[float], None]
) -> None:
    said = telegram.says(10, 10, "漏水")
    photo = telegram.sends(10, 10, "photo", PHOTO)
    later(60)
    telegram.edits(10, 10, said, "漏水，很大")
    telegram.edits(10, 10, photo, "这里")
    *_, (kind, message), (_, captioned) = hears()
    assert (kind, message["text"]) == ("edited_message", "漏水，很大")
    assert message["edit_date"] - message["date"] == 60
    assert captioned["caption"] == "这里"


def test_blocking_and_coming_back(telegram: Telegram, hears: Hears) -> None:
    telegram.blocks(10)
    telegram.starts(10)
    heard = hears()
    assert kinds(heard) == ["my_chat_member", "my_chat_member", "message"]
    assert [body["new_chat_member"]["status"] for _, body in heard[:2]] == ["kicked", "member"]


def test_buttons_are_found_by_their_words(telegram: Telegram, bot: Bot, hears: Hears) -> None:
    row = [{"text": text, "callback_data": text} for text in ("✅ 同意", "❌ 不同意", "以后")]
    link = {"text": "打开", "url": "https://t.me/linli_bot?start=x"}
    markup = {"inline_keyboard": [row, [link]]}
    card = bot("sendMessage", chat_id=10, text="?", reply_markup=markup)["message_id"]
    press = telegram.presses(10, 10, card, "以")
    [(kind, query)] = hears()
    assert (kind, query["id"], query["data"]) == ("callback_query", press, "以后")
    assert query["from"]["id"] == 10
    assert query["message"]["reply_markup"] == markup
    for label in ("同意", "没有", "打开"):
        with pytest.raises(Impossible):
            telegram.presses(10, 10, card, label)


def test_a_forging_client(telegram: Telegram, hears: Hears) -> None:
    telegram.presses_data(10, 10, 1, "ff|1|2")
    telegram.presses_data(10, 10, 77, None, inaccessible=True)
    [(_, forged), (_, blind)] = hears()
    assert forged["data"] == "ff|1|2"
    assert blind["message"]["date"] == 0
    assert "data" not in blind


def test_the_reply_keyboard(telegram: Telegram, bot: Bot, hears: Hears) -> None:
    rows = [["报修"], [{"text": "我的电话", "request_contact": True}]]
    bot("sendMessage", chat_id=10, text="?", reply_markup={"keyboard": rows})
    telegram.taps_reply_button(10, 10, "报修")
    telegram.taps_reply_button(10, 10, "电话")
    [(_, said), (_, sent)] = hears()
    assert said["text"] == "报修"
    assert sent["contact"]["user_id"] == 10
    bot("sendMessage", chat_id=10, text="!", reply_markup={"remove_keyboard": True})
    with pytest.raises(Impossible, match="no keyboard"):
        telegram.taps_reply_button(10, 10, "报修")


def test_a_selective_keyboard_is_for_who_is_answered(telegram: Telegram, bot: Bot) -> None:
    telegram.adds_bot(10, -100)
    asked = telegram.says(11, -100, "/report")
    bot(
        "sendMessage",
        chat_id=-100,
        text="?",
        reply_parameters={"message_id": asked},
        reply_markup={"keyboard": [["是"]], "selective": True},
    )
    assert telegram.reply_keyboard(11, -100)
    assert telegram.reply_keyboard(10, -100) is None


@pytest.mark.parametrize(
    ("text", "reaches"),
    [
        ("大家好", False),
        ("/report", True),
        ("/report@linli_bot 漏水", True),
        ("/report@LinLi_Bot", True),
        ("/report@other_bot", False),
        ("说 /report", False),
        ("@linli_bot 在吗", True),
        ("@other_bot 在吗", False),
    ],
)
def test_privacy_mode(telegram: Telegram, hears: Hears, text: str, *, reaches: bool) -> None:
    telegram.adds_bot(10, -100)
    hears()
    telegram.says(11, -100, text)
    assert bool(hears()) is reaches
    telegram.promotes_bot(10, -100)
    hears()
    telegram.says(11, -100, text)
    assert kinds(hears()) == ["message"]


def test_replies_to_the_bot_are_private_enough(telegram: Telegram, bot: Bot, hears: Hears) -> None:
    telegram.adds_bot(10, -100)
    asked = bot("sendMessage", chat_id=-100, text="哪里？")["message_id"]
    hears()
    telegram.says(11, -100, "3 号楼", reply_to=asked)
    telegram.sends(11, -100, "photo", PHOTO, reply_to=asked)
    telegram.sends(11, -100, "photo", PHOTO)
    assert [message["reply_to_message"]["text"] for _, message in hears()] == ["哪里？"] * 2


def test_the_bot_comes_and_goes(telegram: Telegram, hears: Hears) -> None:
    telegram.adds_bot(11, -100)
    telegram.promotes_bot(10, -100)
    telegram.removes_bot(10, -100)
    telegram.says(11, -100, "/report")
    heard = hears()
    assert kinds(heard) == ["my_chat_member", "message", "my_chat_member", "my_chat_member"]
    assert [body["new_chat_member"]["status"] for kind, body in heard if kind != "message"] == [
        "member",
        "administrator",
        "kicked",
    ]
    assert heard[1][1]["new_chat_members"][0]["username"] == "linli_bot"


def test_members_come_and_go(telegram: Telegram, bot: Bot, hears: Hears) -> None:
    telegram.adds_bot(10, -100, admin=True)
    telegram.joins(12, -100)
    assert kinds(hears())[-1] == "message"
    bot("getUpdates", allowed_updates=["message", "chat_member"])
    telegram.leaves(12, -100)
    [(first, change), (second, message)] = hears()
    assert (first, second) == ("chat_member", "message")
    assert change["new_chat_member"]["status"] == "left"
    assert message["left_chat_member"]["id"] == 12


def test_migration_is_told_on_both_sides(telegram: Telegram, hears: Hears) -> None:
    telegram.adds_bot(10, -5)
    hears()
    new = telegram.migrates(-5)
    [(_, old_side), (_, new_side)] = hears()
    assert (old_side["chat"]["id"], old_side["migrate_to_chat_id"]) == (-5, new)
    assert (new_side["chat"]["id"], new_side["migrate_from_chat_id"]) == (new, -5)
    assert telegram.chat(new).has(11)
    with pytest.raises(Impossible, match="has become"):
        telegram.says(11, -5, "/report")


def test_an_anonymous_administrator(telegram: Telegram, hears: Hears) -> None:
    telegram.adds_bot(10, -100)
    hears()
    telegram.speaks_as_group(10, -100, "/setup")
    [(_, message)] = hears()
    assert message["from"]["id"] == 1087968824
    assert message["sender_chat"]["id"] == -100


def test_a_channel(telegram: Telegram, bot: Bot, hears: Hears) -> None:
    telegram.posts(10, -300, "停水")
    telegram.adds_bot(10, -300)
    post = telegram.posts(10, -300, "来水")
    telegram.edits(10, -300, post, "来水了")
    assert kinds(hears()) == ["my_chat_member", "channel_post", "edited_channel_post"]
    sent = bot("sendMessage", chat_id=-300, text="通知")
    assert "from" not in sent
    assert telegram.screen(-300)["text"] == "通知"


def test_forwards_name_their_origin(telegram: Telegram, hears: Hears) -> None:
    said = telegram.says(11, -100, "楼道灯坏了")
    telegram.starts(11)
    hears()
    telegram.forwards(11, 11, -100, said)
    [(_, message)] = hears()
    assert message["text"] == "楼道灯坏了"
    assert message["forward_origin"]["sender_user"]["id"] == 11


def test_topics_of_people(telegram: Telegram, hears: Hears) -> None:
    telegram.adds_bot(10, -200, admin=True)
    topic = telegram.opens_topic(11, -200, "电梯")
    said = telegram.says(11, -200, "停了", thread=topic)
    telegram.says(10, -200, "知道了", reply_to=said)
    *_, (_, opened), (_, first), (_, second) = hears()
    assert opened["forum_topic_created"]["name"] == "电梯"
    assert first["message_thread_id"] == second["message_thread_id"] == topic
    assert first["reply_to_message"]["message_id"] == topic
    assert second["reply_to_message"]["text"] == "停了"


def test_what_no_client_can_do(telegram: Telegram, bot: Bot) -> None:
    sent = bot("sendMessage", chat_id=10, text="a")["message_id"]
    telegram.starts(11)
    telegram.blocks(11)
    for impossible in (
        lambda: telegram.starts(12, "a b"),
        lambda: telegram.starts(12, "x" * 65),
        lambda: telegram.says(12, 12, "a"),
        lambda: telegram.says(11, 11, "a"),
        lambda: telegram.says(12, -100, "a"),
        lambda: telegram.says(10, -9, "a"),
        lambda: telegram.says(9, 9, "a"),
        lambda: telegram.says(10, 10, " "),
        lambda: telegram.says(10, 10, "a" * 4097),
        lambda: telegram.says(10, 10, "a", reply_to=99),
        lambda: telegram.says(10, -200, "a", thread=99),
        lambda: telegram.says(10, -300, "a"),
        lambda: telegram.sends(10, 10, "invoice"),
        lambda: telegram.sends(10, 10, "photo", caption="a" * 1025),
        lambda: telegram.sends_album(10, 10, [PHOTO]),
        lambda: telegram.edits(10, 10, sent, "b"),
        lambda: telegram.presses_data(10, 10, 99, "a"),
        lambda: telegram.presses_data(10, -100, 1, "a"),
        lambda: telegram.deletes(10, 10, 99),
        lambda: telegram.adds_bot(12, -100),
        lambda: telegram.removes_bot(10, -100),
        lambda: telegram.speaks_as_group(11, -100, "a"),
        lambda: telegram.posts(11, -300, "a"),
        lambda: telegram.joins(11, -100),
        lambda: telegram.leaves(12, -100),
        lambda: telegram.blocks(12),
        lambda: telegram.unblocks(10),
        lambda: telegram.migrates(-100),
        lambda: telegram.opens_topic(10, -100, "a"),
        lambda: telegram.add_person(10, "twice"),
        lambda: telegram.add_group(5, "positive", creator=10),
    ):
        before = (telegram.waiting(), telegram.history(10))
        with pytest.raises(Impossible):
            impossible()
        assert (telegram.waiting(), telegram.history(10)) == before


def test_the_screen_is_the_last_that_the_bot_said(telegram: Telegram, bot: Bot) -> None:
    assert telegram.screen(10) == {}
    bot("sendMessage", chat_id=10, text="a")
    card = bot("sendMessage", chat_id=10, text="b")["message_id"]
    bot("pinChatMessage", chat_id=10, message_id=card)
    telegram.says(10, 10, "c")
    assert telegram.screen(10)["text"] == "b"


def test_deleted_by_the_person(telegram: Telegram, bot: Bot, hears: Hears) -> None:
    said = telegram.says(10, 10, "a")
    hears()
    telegram.deletes(10, 10, said)
    assert hears() == []
    assert said not in [message["message_id"] for message in telegram.history(10)]
    assert telegram.says(10, 10, "b") == said + 1
