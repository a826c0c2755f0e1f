"""Checks and tidies reply_markup as Telegram does before it shows a keyboard."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from playground.protocol import Impossible, Json, bad

MAX_BUTTONS = 100
MAX_IN_ROW = 8
STYLES = ("danger", "success", "primary")
_ACTIONS = [
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
]
_PRIVATE_ONLY = {
    "request_contact": "phone number can be requested in private chats only",
    "request_location": "location can be requested in private chats only",
    "request_poll": "poll can be requested in private chats only",
    "request_users": "users can be requested in private chats only",
    "request_chat": "chats can be requested in private chats only",
}
_URL = re.compile(
    r"(?:(?:https?://)?[^\s/.]+(?:\.[^\s/.]+)+(?::\d+)?(?:[/?#]\S*)?|(?:tg|ton)://\S+)"
)
_INLINE = "can't parse inline keyboard button"


def tidy(markup: Json | None, *, private: bool, inline_only: bool = False) -> Json | None:
    """The markup to keep with a message; None when there is nothing to show."""
    if markup is None:
        return None
    if "inline_keyboard" in markup:
        return _inline(markup["inline_keyboard"])
    if inline_only and markup:
        raise bad("inline keyboard expected")
    if "keyboard" in markup:
        rows = _rows(markup["keyboard"], "keyboard")
        keyboard = [[_reply_button(button, private=private) for button in row] for row in rows]
        return markup | {"keyboard": keyboard} if keyboard else None
    kept = {
        key: value
        for key, value in markup.items()
        if key in ("remove_keyboard", "force_reply", "selective", "input_field_placeholder")
    }
    return kept if kept.get("remove_keyboard") is True or kept.get("force_reply") is True else None


def buttons(message: Mapping[str, Any]) -> list[Json]:
    """All inline buttons of a message, row by row."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button for row in rows for button in row]


def labelled(shown: Sequence[Json], label: str) -> Json:
    """The button with exactly these words, else the only one that contains them."""
    found = [button for button in shown if button["text"] == label]
    found = found or [button for button in shown if label in button["text"]]
    if len(found) != 1:
        labels = [button["text"] for button in shown]
        raise Impossible(f"{'several' if found else 'no'} buttons match {label!r}: {labels}")
    return found[0]


def _rows(rows: Any, name: str) -> list[list[Any]]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad(f'field "{name}" of the reply markup must be an Array of Arrays')
    return [row for row in rows if row]


def _inline(given: Any) -> Json | None:
    rows = _rows(given, "inline_keyboard")
    if sum(map(len, rows)) > MAX_BUTTONS or any(len(row) > MAX_IN_ROW for row in rows):
        raise bad("REPLY_MARKUP_TOO_LONG")
    keyboard = [[_inline_button(button) for button in row] for row in rows]
    return {"inline_keyboard": keyboard} if keyboard else None


def _inline_button(button: Any) -> Json:
    if not isinstance(button, dict):
        raise bad(f"{_INLINE}: inline keyboard button must be an Object")
    _check_face(button, _INLINE)
    actions = [name for name in _ACTIONS if name in button]
    if not actions:
        raise bad(f"{_INLINE}: Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad("BUTTON_TYPE_INVALID")
    data = button.get("callback_data", "x")
    if not isinstance(data, str) or not 1 <= len(data.encode()) <= 64:
        raise bad("BUTTON_DATA_INVALID")
    url = button.get("url", "t.me")
    if not isinstance(url, str) or not _URL.fullmatch(url):
        raise bad(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    return button


def _reply_button(button: Any, *, private: bool) -> Json:
    shown = {"text": button} if isinstance(button, str) else button
    if not isinstance(shown, dict):
        raise bad("can't parse keyboard button: KeyboardButton must be an Object")
    _check_face(shown, "can't parse keyboard button")
    for name, refusal in _PRIVATE_ONLY.items():
        if shown.get(name) and not private:
            raise bad(refusal)
    return shown


def _check_face(button: Json, prefix: str) -> None:
    text = button.get("text")
    if not isinstance(text, str):
        raise bad(f'{prefix}: Can\'t find field "text"')
    if not text.strip():
        raise bad("keyboard button text must be non-empty")
    if button.get("style") not in (None, *STYLES):
        raise bad(f"{prefix}: invalid button style specified")
