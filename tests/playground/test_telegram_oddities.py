"""No request is so odd that Telegram breaks, and a real library reads what comes out of it."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from telegram import ChatFullInfo, ChatMember, File, ForumTopic, Message, TelegramObject, Update

from playground.keyboards import buttons
from playground.methods import METHODS
from playground.parameters import METHODS as PARAMETERS
from playground.protocol import Upload
from playground.telegram import Telegram

ODD: tuple[Any, ...] = (
    None,
    "",
    "x",
    0,
    -1,
    True,
    1.5,
    10**30,
    [],
    {},
    [1],
    [[1]],
    [{}],
    {"a": 1},
    "[",
    "[{}]",
)
ODD_ITEMS: tuple[dict[str, Any], ...] = (
    {"type": 1, "media": {}},
    {"type": "photo", "media": "attach://photo", "caption": {}},
    {"type": "photo", "media": "attach://photo", "parse_mode": 5},
    {"type": "photo", "media": "attach://photo", "caption_entities": [1]},
    {"type": "photo", "media": "attach://photo", "caption_entities": 7},
    {"type": "photo", "media": "attach://photo", "duration": [], "width": "x"},
    {"command": {}, "description": []},
    {"type": [], "emoji": {}},
    {"text": {}, "offset": "0", "length": None},
    {"message_id": "1", "chat_id": []},
    {"type": "chat", "chat_id": {}},
    {"inline_keyboard": {}},
    {"inline_keyboard": [[{"text": 1, "url": 2}]]},
    {"keyboard": [[1]]},
    {"keyboard": "x"},
    {"force_reply": []},
)
USUAL = {
    "chat_id": -200,
    "from_chat_id": 10,
    "message_id": 1,
    "user_id": 10,
    "text": "a",
    "message_thread_id": 2,
    "name": "a",
    "action": "typing",
    "latitude": 1,
    "longitude": 1,
}


def test_the_two_tables_agree() -> None:
    assert METHODS.keys() == PARAMETERS.keys()


@pytest.mark.parametrize("method", sorted(METHODS))
def test_odd_values(telegram: Telegram, method: str) -> None:
    telegram.adds_bot(10, -200, admin=True)
    telegram.opens_topic(10, -200, "a")
    files = {"photo": Upload("", b"a"), "voice": Upload("a", b"a")}
    for name in PARAMETERS[method]:
        for odd in (*ODD, *ODD_ITEMS, *([item, item] for item in ODD_ITEMS)):
            for form in (odd, json.dumps(odd)):
                reply = telegram.answer(method, USUAL | {name: form}, files)
                assert json.loads(reply.payload()) == reply.body


def understood(kind: type[TelegramObject], shown: dict[str, Any]) -> TelegramObject:
    read = kind.de_json(shown, None)
    assert read is not None
    assert not read.api_kwargs
    return read


def test_a_library_reads_every_update(telegram: Telegram, bot: Callable[..., Any]) -> None:
    asked = {"keyboard": [["a"]]}
    bot("sendMessage", chat_id=10, text="<b>a</b> @li_na", parse_mode="HTML", reply_markup=asked)
    for kind in ("photo", "video", "voice", "audio", "document", "sticker", "animation"):
        telegram.sends(10, 10, kind, reply_to=2)
    for kind in ("video_note", "dice", "location", "contact", "poll", "venue"):
        telegram.sends(10, 10, kind)
    telegram.edits(10, 10, telegram.says(10, 10, "a"), "b")
    telegram.forwards(10, 10, 10, 2)
    telegram.presses_data(10, 10, 2, "a")
    telegram.presses_data(10, 10, 2, "a", inaccessible=True)
    telegram.blocks(10)
    telegram.adds_bot(10, -5)
    telegram.migrates(-5)
    telegram.adds_bot(10, -200, admin=True)
    bot("getUpdates", allowed_updates=["message", "chat_member", "channel_post"])
    topic = telegram.opens_topic(11, -200, "a")
    telegram.says(11, -200, "a", thread=topic)
    bot("closeForumTopic", chat_id=-200, message_thread_id=topic)
    bot("pinChatMessage", chat_id=-200, message_id=topic)
    telegram.joins(12, -200)
    telegram.leaves(12, -200)
    telegram.speaks_as_group(10, -200, "a")
    telegram.adds_bot(10, -300)
    telegram.posts(10, -300, "a")
    updates = bot("getUpdates")
    assert len(updates) > 30
    for update in updates:
        understood(Update, update)


def test_a_library_reads_every_result(telegram: Telegram, bot: Callable[..., Any]) -> None:
    telegram.adds_bot(10, -200, admin=True)
    card = {"inline_keyboard": [[{"text": "a", "callback_data": "b", "style": "danger"}]]}
    sent = bot("sendMessage", chat_id=-200, text="a", reply_markup=card)
    understood(Message, sent)
    assert [button["callback_data"] for button in buttons(sent)] == ["b"]
    understood(ForumTopic, bot("createForumTopic", chat_id=-200, name="a"))
    understood(ChatFullInfo, bot("getChat", chat_id=-200))
    for member in bot("getChatAdministrators", chat_id=-200):
        understood(ChatMember, member)
    telegram.sends(10, 10, "photo")
    photo = telegram.history(10)[-1]["photo"][0]["file_id"]
    understood(File, bot("getFile", file_id=photo))
