"""Words and presses are read without PTB's parser: nothing of them may be read differently."""

import json
from typing import Any

import pytest
from telegram import MaybeInaccessibleMessage, Message, Update
from telegram.error import TelegramError

from bot.client import Reader
from bot.update import arrival_of, parse

BOT = {"id": 8710, "is_bot": True, "first_name": "邻里", "username": "linli_bot"}
WANG = {"id": 1001, "is_bot": False, "first_name": "王", "last_name": "女士", "language_code": "zh"}
PRIVATE = {"id": 1001, "type": "private", "first_name": "王", "last_name": "女士"}
ROOM = {"id": -1001, "type": "supergroup", "title": "梧桐里 工作群", "is_forum": True}
WORDS = {"message_id": 7, "date": 1772540040, "chat": PRIVATE, "from": WANG, "text": "漏水"}
COMMAND = [{"type": "bot_command", "offset": 0, "length": 7}]
PRESS = {"id": "1", "from": WANG, "chat_instance": "5", "data": "rs.1", "message": WORDS}


@pytest.fixture
def reader() -> Reader:
    return Reader("8710:only-for-tests", BOT)


@pytest.mark.parametrize(
    "message",
    [
        WORDS,
        WORDS | {"chat": ROOM},
        WORDS | {"text": "/report", "entities": COMMAND},
        WORDS | {"field_of_tomorrow": 1},
        WORDS | {"chat": ROOM, "sender_chat": ROOM},
        WORDS | {"message_thread_id": 3, "is_topic_message": True, "chat": ROOM},
        {name: value for name, value in WORDS.items() if name != "from"},
    ],
)
def test_a_message(reader: Reader, message: dict[str, Any]) -> None:
    body = json.dumps({"update_id": 1, "message": message})
    ours, theirs = parse(body, reader), Update.de_json(json.loads(body), reader)
    assert ours.to_dict() == theirs.to_dict()
    assert arrival_of(ours) == arrival_of(theirs)


@pytest.mark.parametrize("message", [WORDS, WORDS | {"chat": ROOM, "from": BOT}])
def test_a_press(reader: Reader, message: dict[str, Any]) -> None:
    body = json.dumps({"update_id": 1, "callback_query": PRESS | {"message": message}})
    ours, theirs = parse(body, reader), Update.de_json(json.loads(body), reader)
    assert arrival_of(ours) == arrival_of(theirs)
    mine, other = ours.callback_query, theirs.callback_query
    assert mine is not None
    assert other is not None
    assert isinstance(mine.message, MaybeInaccessibleMessage)
    assert isinstance(other.message, MaybeInaccessibleMessage)
    assert (mine.message.chat, mine.message.message_id) == (other.message.chat, 7)
    assert (mine.id, mine.data, mine.from_user) == (other.id, other.data, other.from_user)


def test_a_press_in_a_topic_keeps_its_topic(reader: Reader) -> None:
    message = WORDS | {"message_thread_id": 3, "is_topic_message": True, "chat": ROOM}
    update = {"update_id": 1, "callback_query": PRESS | {"message": message}}
    query = parse(json.dumps(update), reader).callback_query
    assert query is not None
    assert isinstance(query.message, Message)
    assert query.message.message_thread_id == 3


async def test_what_was_read_cannot_speak(reader: Reader) -> None:
    words = parse(json.dumps({"update_id": 1, "message": WORDS}), reader).message
    press = parse(json.dumps({"update_id": 1, "callback_query": PRESS}), reader).callback_query
    assert words is not None
    assert press is not None
    with pytest.raises(TelegramError, match="promise a message"):
        await words.reply_text("x")
    with pytest.raises(TelegramError, match="promise a message"):
        await press.answer()
