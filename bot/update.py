"""Reads what Telegram sent: words and presses, which are nearly all that comes, without detours.

PTB's parser looks for each of a hundred fields of a message, with a call for every one of
them; words have five fields, and of the message whose button was pressed only its place
matters. Everything else goes PTB's way.
"""

import json
from datetime import UTC, datetime
from typing import Any

from telegram import CallbackQuery, Chat, InaccessibleMessage, Message, MessageEntity, Update, User

from actions.arrivals import Arrival
from handlers.context import Bot
from handlers.groups import GONE
from locales import guess


class _Open:
    """PTB asks in Python, at each of a hundred fields, whether it is frozen; these are not."""

    __slots__ = ()
    __setattr__ = object.__setattr__


class _Message(_Open, Message):
    __slots__ = ()


class _User(_Open, User):
    __slots__ = ()


class _Chat(_Open, Chat):
    __slots__ = ()


class _Query(_Open, CallbackQuery):
    __slots__ = ()


class _Update(_Open, Update):
    __slots__ = ()


WORDS = frozenset(["message_id", "date", "chat", "from", "text"])
PRESS = frozenset(["id", "from", "chat_instance", "data", "message"])


def parse(body: str, bot: Bot) -> Update:
    """The update in PTB's types; what is malformed raises something."""
    update: Any = json.loads(body)
    message, query = update.get("message"), update.get("callback_query")
    if isinstance(message, dict) and message.keys() - {"entities"} == WORDS:
        return _Update(update["update_id"], message=_words(message, bot))
    if isinstance(query, dict) and query.keys() == PRESS and not _in_topic(query["message"]):
        return _Update(update["update_id"], callback_query=_press(query, bot))
    return Update.de_json(update, bot)


def _in_topic(message: dict[str, Any]) -> bool:
    return "message_thread_id" in message


def _words(said: dict[str, Any], bot: Bot) -> Message:
    message = _Message(
        said["message_id"],
        datetime.fromtimestamp(said["date"], UTC),
        _Chat.de_json(said["chat"], bot),
        from_user=_User.de_json(said["from"], bot),
        text=said["text"],
        entities=MessageEntity.de_list(said.get("entities", []), bot),
    )
    message.set_bot(bot)
    return message


def _press(pressed: dict[str, Any], bot: Bot) -> CallbackQuery:
    stands = pressed["message"]
    query = _Query(
        pressed["id"],
        _User.de_json(pressed["from"], bot),
        pressed["chat_instance"],
        InaccessibleMessage(_Chat.de_json(stands["chat"], bot), stands["message_id"]),
        pressed["data"],
    )
    query.set_bot(bot)
    return query


def arrival_of(update: Update) -> Arrival | None:
    """Who and where; None for a kind of update that is not ours."""
    chat, user = update.effective_chat, update.effective_user
    known = (
        update.message
        or update.edited_message
        or update.callback_query
        or update.inline_query
        or update.my_chat_member
    )
    if known is None or (chat is None and user is None):
        return None
    anonymous = update.message is not None and update.message.sender_chat is not None
    return Arrival(
        chat=chat.id if chat else None,
        chat_type=str(chat.type) if chat else "",
        title=(chat.title or "") if chat else "",
        user=user.id if user and not anonymous else None,
        name=user.full_name if user else "",
        lang=guess(user.language_code if user else None),
        link=_link(update),
        pressed=_pressed(update),
        thread=_thread(update),
        forum=bool(chat and chat.is_forum),
        acts=update.my_chat_member is None,
        asks=update.inline_query is not None,
        leaves=update.my_chat_member is not None
        and update.my_chat_member.new_chat_member.status in GONE,
    )


def _link(update: Update) -> str:
    """What the link of a `/start` carries."""
    words = (update.message.text or "").split() if update.message else []
    return words[1] if len(words) > 1 and words[0].partition("@")[0] == "/start" else ""


def _pressed(update: Update) -> int | None:
    query = update.callback_query
    return query.message.message_id if query and query.message else None


def _thread(update: Update) -> int | None:
    """The topic of an update; in a group without topics a chain of replies has an id too."""
    query = update.callback_query
    message = query.message if query else update.message or update.edited_message
    if isinstance(message, Message) and message.is_topic_message:
        return message.message_thread_id
    return None


def private_chat(body: str) -> int | None:
    """The private chat of an update that may be malformed in any way."""
    try:
        update: Any = json.loads(body)
        for name in ("message", "edited_message"):
            chat = update.get(name, {}).get("chat", {})
            if chat.get("type") == "private":
                return int(chat["id"])
        return int(update["callback_query"]["from"]["id"])
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
