"""What Telegram refuses, with its own words; the bot's side."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from playground.telegram import Telegram

Bot = Callable[..., Any]
LATE = "query is too old and response timeout expired or query ID is invalid"
SAME = (
    "message is not modified: specified new message content and reply markup are exactly"
    " the same as a current content and reply markup of the message"
)


def keys(*rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {"inline_keyboard": list(rows)}


def key(**fields: Any) -> dict[str, Any]:
    return keys([{"text": "好"} | fields])


DATA = key(callback_data="a")


@pytest.mark.parametrize(
    ("method", "params", "refusal"),
    [
        ("sendMessage", {"chat_id": 10}, "message text is empty"),
        ("sendMessage", {"text": "a"}, "chat_id is empty"),
        ("sendMessage", {"chat_id": 10, "text": " \n "}, "message text is empty"),
        ("sendMessage", {"chat_id": 10, "text": "好" * 4097}, "message is too long"),
        ("sendMessage", {"chat_id": 10, "text": "😀" * 2049}, "message is too long"),
        ("sendMessage", {"chat_id": 99, "text": "a"}, "chat not found"),
        ("sendMessage", {"chat_id": "@nobody", "text": "a"}, "chat not found"),
        ("sendMessage", {"chat_id": 10, "text": {}}, 'wrong type of parameter "text"'),
        ("sendMessage", {"chat_id": 10, "text": "a", "entities": "x"}, "can't parse entities JSON"),
        (
            "sendMessage",
            {"chat_id": 10, "text": "a", "message_thread_id": "x"},
            "message thread not found",
        ),
        (
            "sendMessage",
            {"chat_id": 10, "text": "a", "message_thread_id": 7},
            "message thread not found",
        ),
        (
            "sendMessage",
            {"chat_id": 10, "text": "a", "reply_parameters": {"message_id": 99}},
            "message to be replied not found",
        ),
        (
            "sendMessage",
            {"chat_id": 10, "text": "a", "reply_parameters": {}},
            "can't parse reply parameters",
        ),
        ("sendPhoto", {"chat_id": 10}, "there is no photo in the request"),
        ("sendPhoto", {"chat_id": 10, "photo": "xyz"}, "wrong file_id or the file is temporarily"),
        ("sendPhoto", {"chat_id": 10, "photo": "https://a.cn/b.jpg"}, "failed to get HTTP URL"),
        ("sendPhoto", {"chat_id": 10, "photo": "attach://a"}, "wrong file identifier/HTTP URL"),
        ("sendLocation", {"chat_id": 10, "latitude": 91, "longitude": 0}, "wrong location"),
        ("sendLocation", {"chat_id": 10, "latitude": "x", "longitude": 0}, "wrong type of"),
        ("sendChatAction", {"chat_id": 10, "action": "sleep"}, "wrong parameter action"),
        ("sendMediaGroup", {"chat_id": 10, "media": "[]"}, "there are no messages to send"),
        (
            "sendMediaGroup",
            {"chat_id": 10, "media": [{"type": "photo"}]},
            "there is no media in the request",
        ),
        ("editMessageText", {"chat_id": 10, "text": "a"}, "message identifier is not specified"),
        (
            "editMessageText",
            {"chat_id": 10, "message_id": 99, "text": "a"},
            "message to edit not found",
        ),
        (
            "editMessageText",
            {"chat_id": 10, "message_id": 1, "text": "a"},
            "message can't be edited",
        ),
        ("deleteMessage", {"chat_id": 10, "message_id": 99}, "message to delete not found"),
        ("deleteMessages", {"chat_id": 10, "message_ids": []}, "wrong number of message"),
        ("deleteMessages", {"chat_id": 10, "message_ids": [{}]}, "can't parse message_ids"),
        (
            "copyMessage",
            {"chat_id": 10, "from_chat_id": 10, "message_id": 9},
            "message to copy not",
        ),
        ("pinChatMessage", {"chat_id": 10, "message_id": 99}, "message to pin not found"),
        ("unpinChatMessage", {"chat_id": 10}, "message to unpin not found"),
        ("answerCallbackQuery", {"callback_query_id": "1"}, LATE),
        ("answerCallbackQuery", {}, LATE),
        ("getFile", {"file_id": "x"}, "invalid file_id"),
        ("getChatMember", {"chat_id": 10, "user_id": 99}, "PARTICIPANT_ID_INVALID"),
        ("createForumTopic", {"chat_id": 10, "name": "a"}, "the chat is not a forum"),
        ("setMyCommands", {}, 'parameter "commands" is required'),
        (
            "setMyCommands",
            {"commands": [{"command": "Ä", "description": "b"}]},
            "BOT_COMMAND_INVALID",
        ),
        ("setMyCommands", {"commands": [{"command": "a"}]}, "can't parse BotCommand"),
        ("setMyCommands", {"commands": [], "scope": {"type": "x"}}, "can't parse BotCommandScope"),
        ("setChatMenuButton", {"menu_button": {"type": "x"}}, "can't parse menu button"),
        ("setMessageReaction", {"chat_id": 10, "message_id": 99}, "message to react not found"),
    ],
)
def test_bad_requests(bot: Bot, method: str, params: dict[str, Any], refusal: str) -> None:
    assert bot(method, **params).startswith(f"Bad Request: {refusal}")


@pytest.mark.parametrize(
    ("markup", "refusal"),
    [
        (key(callback_data="x" * 65), "BUTTON_DATA_INVALID"),
        (key(callback_data="好" * 22), "BUTTON_DATA_INVALID"),
        (key(callback_data=""), "BUTTON_DATA_INVALID"),
        (key(), "can't parse inline keyboard button: Text buttons are unallowed"),
        (key(url="https://a.cn", callback_data="a"), "BUTTON_TYPE_INVALID"),
        (key(url="nowhere"), "inline keyboard button URL 'nowhere' is invalid"),
        (key(callback_data="a", style="pink"), "can't parse inline keyboard button: invalid"),
        (key(callback_data="a", text=" "), "keyboard button text must be non-empty"),
        (
            keys([{"callback_data": "a"}]),
            "can't parse inline keyboard button: Can't find field \"t",
        ),
        (keys(*[[{"text": "a", "callback_data": "a"}]] * 101), "REPLY_MARKUP_TOO_LONG"),
        (keys([{"text": "a", "callback_data": "a"}] * 9), "REPLY_MARKUP_TOO_LONG"),
        ({"inline_keyboard": [{}]}, 'field "inline_keyboard" of the reply markup must be'),
        ("[1]", "object expected as reply markup"),
        ("{", "object expected as reply markup"),
    ],
)
def test_bad_keyboards(bot: Bot, markup: Any, refusal: str) -> None:
    answer = bot("sendMessage", chat_id=10, text="a", reply_markup=markup)
    assert answer.startswith(f"Bad Request: {refusal}")


@pytest.mark.parametrize(
    "markup",
    [
        key(callback_data="x" * 64),
        key(callback_data="a", style="danger"),
        key(url="tg://user?id=10"),
        key(url="t.me/linli_bot?start=a"),
        keys(*[[{"text": "a", "callback_data": "a"}] * 8] * 12),
        {"keyboard": [["好"], [{"text": "电话", "request_contact": True}]]},
        {"remove_keyboard": True},
        {"force_reply": True, "selective": True},
    ],
)
def test_good_keyboards(telegram: Telegram, bot: Bot, markup: dict[str, Any]) -> None:
    sent = bot("sendMessage", chat_id=10, text="a", reply_markup=json.dumps(markup))
    assert ("reply_markup" in sent) is ("inline_keyboard" in markup)
    assert telegram.screen(10)["reply_markup"].keys() == markup.keys()


def test_contacts_are_asked_in_private_only(telegram: Telegram, bot: Bot) -> None:
    telegram.adds_bot(10, -100)
    for wish, what in (("request_contact", "phone number"), ("request_location", "location")):
        markup = {"keyboard": [[{"text": "a", wish: True}]]}
        answer = bot("sendMessage", chat_id=-100, text="a", reply_markup=markup)
        assert answer == f"Bad Request: {what} can be requested in private chats only"


def test_longest_texts(bot: Bot) -> None:
    assert len(bot("sendMessage", chat_id=10, text="好" * 4096)["text"]) == 4096
    tagged = "<b>" + "好" * 4096 + "</b>"
    assert len(bot("sendMessage", chat_id=10, text=tagged, parse_mode="HTML")["text"]) == 4096


def test_editing(telegram: Telegram, bot: Bot, later: Callable[[float], None]) -> None:
    card = bot("sendMessage", chat_id=10, text="旧", reply_markup=DATA)
    place = {"chat_id": 10, "message_id": card["message_id"]}
    assert bot("editMessageText", **place, text="旧", reply_markup=DATA) == f"Bad Request: {SAME}"
    later(5)
    edited = bot("editMessageText", **place, text="新", reply_markup=DATA)
    assert (edited["text"], edited["edit_date"] - edited["date"]) == ("新", 5)
    assert bot("editMessageText", **place, text="好" * 4097) == "Bad Request: MESSAGE_TOO_LONG"
    assert bot("editMessageText", **place, text="") == "Bad Request: message text is empty"
    assert "reply_markup" not in bot("editMessageReplyMarkup", **place)
    assert bot("editMessageReplyMarkup", **place) == f"Bad Request: {SAME}"
    assert "there is no caption" in bot("editMessageCaption", **place, caption="a")
    assert "inline keyboard expected" in bot(
        "editMessageReplyMarkup", **place, reply_markup={"keyboard": [["a"]]}
    )
    telegram.deletes(10, 10, card["message_id"])
    assert bot("editMessageText", **place, text="a") == "Bad Request: message to edit not found"


def test_message_with_a_reply_keyboard_stays_as_it_is(bot: Bot) -> None:
    asked = bot("sendMessage", chat_id=10, text="?", reply_markup={"keyboard": [["是"]]})
    answer = bot("editMessageText", chat_id=10, message_id=asked["message_id"], text="!")
    assert answer == "Bad Request: message can't be edited"


def test_history_handed_out_does_not_change(telegram: Telegram, bot: Bot) -> None:
    card = bot("sendMessage", chat_id=10, text="旧")
    before = telegram.history(10)
    bot("editMessageText", chat_id=10, message_id=card["message_id"], text="新")
    assert (before[-1]["text"], telegram.screen(10)["text"]) == ("旧", "新")


def test_reply_that_may_fail(bot: Bot) -> None:
    gone = {"message_id": 99, "allow_sending_without_reply": True}
    assert "reply_to_message" not in bot("sendMessage", chat_id=10, text="a", reply_parameters=gone)
    here = json.dumps({"message_id": 1})
    answered = bot("sendMessage", chat_id="10", text="a", reply_parameters=here)
    assert answered["reply_to_message"]["text"] == "/start"


def test_presses_are_answered_in_time(
    telegram: Telegram, bot: Bot, later: Callable[[float], None]
) -> None:
    card = bot("sendMessage", chat_id=10, text="?", reply_markup=DATA)
    press = telegram.presses(10, 10, card["message_id"], "好")
    assert bot("answerCallbackQuery", callback_query_id=press, text="好" * 201) == (
        "Bad Request: MESSAGE_TOO_LONG"
    )
    assert press not in telegram.answers
    assert bot("answerCallbackQuery", callback_query_id=press, text="收到", show_alert="true")
    assert telegram.answers[press] == {"text": "收到", "show_alert": True, "url": None}
    late = telegram.presses(10, 10, card["message_id"], "好")
    later(16)
    assert bot("answerCallbackQuery", callback_query_id=late) == f"Bad Request: {LATE}"


def test_deleting(telegram: Telegram, bot: Bot, later: Callable[[float], None]) -> None:
    telegram.adds_bot(10, -100)
    theirs = telegram.says(11, -100, "hello")
    assert bot("deleteMessage", chat_id=-100, message_id=theirs).endswith("can't be deleted")
    telegram.promotes_bot(10, -100)
    assert bot("deleteMessage", chat_id=-100, message_id=theirs) is True
    old = bot("sendMessage", chat_id=10, text="a")["message_id"]
    later(48 * 3600 + 1)
    refusal = bot("deleteMessage", chat_id=10, message_id=old)
    assert refusal == "Bad Request: message can't be deleted for everyone"
    fresh = bot("sendMessage", chat_id=10, text="b")["message_id"]
    assert bot("deleteMessages", chat_id=10, message_ids=[old, fresh, 99]) is True
    assert [message["message_id"] for message in telegram.history(10)] == [1, old]


def test_copies_and_forwards(telegram: Telegram, bot: Bot) -> None:
    telegram.sends(10, 10, "photo", caption="滴水")
    source = {"chat_id": 10, "from_chat_id": 10, "message_id": 2}
    assert bot("copyMessage", **source, caption="别的") == {"message_id": 3}
    assert telegram.screen(10)["caption"] == "别的"
    forward = bot("forwardMessage", **source)
    assert forward["forward_origin"]["sender_user"]["id"] == 10
    assert forward["caption"] == "滴水"


def test_unknown_methods_and_parameters(telegram: Telegram, bot: Bot) -> None:
    assert telegram.answer("sendNonsense", {}).body == {
        "ok": False,
        "error_code": 404,
        "description": "Not Found",
    }
    assert bot("SENDMESSAGE", chat_id=10, text="a", colour="red")["text"] == "a"
    assert [(call.method, call.status) for call in telegram.calls] == [
        ("sendNonsense", 404),
        ("sendMessage", 200),
    ]


def test_reactions(telegram: Telegram, bot: Bot) -> None:
    thumb = [{"type": "emoji", "emoji": "👍"}]
    assert bot("setMessageReaction", chat_id=10, message_id=1, reaction=thumb) is True
    assert telegram.chat(10).reactions == {1: thumb}
