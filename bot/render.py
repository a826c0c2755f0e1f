"""Turns a drawn screen into the parameters of a Bot API call."""

import html
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from telegram import InputFile

from handlers.press import pack
from handlers.screen import Button, Menu, Result, Screen
from handlers.session import Answer, Toast
from storage.topics import Topic

SEND = {
    "photo": "sendPhoto",
    "video": "sendVideo",
    "voice": "sendVoice",
    "audio": "sendAudio",
    "document": "sendDocument",
    "animation": "sendAnimation",
    "video_note": "sendVideoNote",
}
LONGEST = 4096
TAG = re.compile("<[^>]*>")


@dataclass(frozen=True, slots=True)
class Call:
    """One call to the Bot API."""

    method: str
    params: dict[str, Any]


def call(chat: int, screen: Screen, thread: int | None = None) -> Call:
    """The call that sends a screen as a new message, in a topic of a group or in none."""
    if screen.leaves:
        return Call("leaveChat", {"chat_id": chat})
    if screen.menu is not None:
        return _menu(chat, screen.menu)
    params: dict[str, Any] = {"chat_id": chat}
    if thread is not None:
        params["message_thread_id"] = thread
    if screen.silent:
        params["disable_notification"] = True
    if screen.attachments:
        return _with_attachments(params, screen)
    params["text"] = screen.text
    params["parse_mode"] = "HTML"
    params["link_preview_options"] = {"is_disabled": True}
    markup = _markup(screen)
    if markup is not None:
        params["reply_markup"] = markup
    return Call("sendMessage", params)


def _markup(screen: Screen) -> dict[str, Any] | None:
    """What stands below a new message, or below the text field."""
    if screen.reply_to_me:
        return {"force_reply": True, "selective": True}
    if screen.asks_location:
        return _below(screen.asks_location, "request_location")
    if screen.asks_contact:
        return _below(screen.asks_contact, "request_contact")
    if screen.ends_keyboard:
        return {"remove_keyboard": True}
    return keyboard(screen) if screen.rows else None


def answer(query: str, said: Toast | Answer | None) -> Call:
    """The call that answers a press, or an inline query."""
    if isinstance(said, Answer):
        return Call(
            "answerInlineQuery",
            {
                "inline_query_id": query,
                "results": [_result(one) for one in said.results],
                "is_personal": True,
                "cache_time": 0,
                "button": {"text": said.button, "start_parameter": "inline"},
            },
        )
    params: dict[str, Any] = {"callback_query_id": query}
    if said is not None:
        params |= {"text": said.text[:200], "show_alert": said.alert}
    return Call("answerCallbackQuery", params)


def _result(one: Result) -> dict[str, Any]:
    return {
        "type": "article",
        "id": one.id,
        "title": one.title,
        "description": one.note,
        "input_message_content": {"message_text": one.text},
        "reply_markup": {"inline_keyboard": [[{"text": one.label, "url": one.url}]]},
    }


def _menu(chat: int, menu: Menu) -> Call:
    scope = {"type": "chat_administrators" if menu.admins else "chat", "chat_id": chat}
    if not menu.commands:
        return Call("deleteMyCommands", {"scope": scope})
    return Call("setMyCommands", {"scope": scope, "commands": listed(menu.commands)})


def listed(commands: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    """Commands as the Bot API wants them."""
    return [{"command": name, "description": words} for name, words in commands]


def _below(label: str, request: str) -> dict[str, Any]:
    """One button below the text field, which goes once it was pressed."""
    return {
        "keyboard": [[{"text": label, request: True}]],
        "one_time_keyboard": True,
        "resize_keyboard": True,
    }


def _with_attachments(params: dict[str, Any], screen: Screen) -> Call:
    if len(screen.attachments) == 1:
        only = screen.attachments[0]
        params[only.kind] = only.file_id
        if only.content is not None:
            params[only.kind] = InputFile(only.content, filename=only.name)
        if only.kind != "video_note":
            params["caption"] = screen.text
            params["parse_mode"] = "HTML"
        return Call(SEND[only.kind], params)
    album: list[dict[str, Any]] = [
        {"type": one.kind, "media": one.file_id} for one in screen.attachments[:10]
    ]
    album[0] |= {"caption": screen.text, "parse_mode": "HTML"}
    params["media"] = album
    return Call("sendMediaGroup", params)


def edit(chat: int, message: int, screen: Screen) -> Call:
    """The call that makes a message show a screen; what came with it stays."""
    if screen.attachments:
        said = {"caption": screen.text, "parse_mode": "HTML"}
        return Call("editMessageCaption", {"chat_id": chat, "message_id": message} | said)
    params: dict[str, Any] = {
        "chat_id": chat,
        "message_id": message,
        "text": screen.text,
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }
    if screen.rows:
        params["reply_markup"] = keyboard(screen)
    return Call("editMessageText", params)


def in_general(call_: Call) -> Call:
    """The same outside any topic; General has no id of its own that Telegram would take."""
    params = {name: one for name, one in call_.params.items() if name != "message_thread_id"}
    return Call(call_.method, params)


def nod(chat: int, message: int) -> Call:
    """The call that shows with a quiet sign that a message was taken in."""
    sign = [{"type": "emoji", "emoji": "👍"}]
    return Call("setMessageReaction", {"chat_id": chat, "message_id": message, "reaction": sign})


def pin(chat: int, message: int) -> Call:
    """The call that pins a message without ringing anywhere."""
    return Call(
        "pinChatMessage", {"chat_id": chat, "message_id": message, "disable_notification": True}
    )


def topic(topic_: Topic, screen: Screen) -> Call | None:
    """The next call that brings a topic to what it should be: made, named, closed or opened."""
    params: dict[str, Any] = {"chat_id": topic_.chat_id}
    if topic_.thread_id is None:
        return Call("createForumTopic", params | {"name": screen.text})
    params["message_thread_id"] = topic_.thread_id
    if topic_.shown_title != screen.text:
        return Call("editForumTopic", params | {"name": screen.text})
    if topic_.shown_closed is not screen.closed:
        return Call("closeForumTopic" if screen.closed else "reopenForumTopic", params)
    return None


def keyboard(screen: Screen) -> dict[str, Any]:
    """The inline keyboard."""
    return {"inline_keyboard": [[_button(one) for one in row] for row in screen.rows if row]}


def _button(button: Button) -> dict[str, Any]:
    shown: dict[str, Any] = {"text": button.label}
    if button.press is not None:
        shown["callback_data"] = pack(button.press)
    else:
        shown["url"] = button.url
    if button.style:
        shown["style"] = button.style
    return shown


def plain(call_: Call) -> Call:
    """The same without markup, for a text that Telegram cannot parse (our bug)."""
    params = {name: value for name, value in call_.params.items() if name != "parse_mode"}
    for name in ("text", "caption"):
        if name in params:
            params[name] = html.unescape(TAG.sub("", params[name]))[:LONGEST]
    return Call(call_.method, params)


def digest(call_: Call) -> str:
    """What a message shows after a call, so that drawing the same again costs none."""
    params = call_.params
    shown = [params.get("text", params.get("caption")), params.get("reply_markup")]
    return blake2b(json.dumps(shown, ensure_ascii=False).encode(), digest_size=8).hexdigest()
