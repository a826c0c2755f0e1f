"""Keeps a sent message word for word, so that a repeat says the same in whatever language now."""

import json

from handlers.press import pack, unpack
from handlers.screen import Attachment, Button, Screen


def saved(screen: Screen) -> str | None:
    """Words and buttons as JSON; what is attached stands in the message's facts.

    None for what says nothing (leaving a group).
    """
    if not screen.text:
        return None
    rows = [
        [[one.label, pack(one.press) if one.press else "", one.url or "", one.style] for one in row]
        for row in screen.rows
    ]
    kept = [screen.text, rows, screen.asks_location, screen.ends_keyboard]
    return json.dumps(kept, ensure_ascii=False)


def restored(copy: str, *, attachments: tuple[Attachment, ...], silent: bool) -> Screen:
    """The screen that was saved."""
    text, rows, asks_location, ends_keyboard = json.loads(copy)
    return Screen(
        text,
        tuple(
            tuple(
                Button(label, unpack(press) if press else None, url or None, style)
                for label, press, url, style in row
            )
            for row in rows
        ),
        attachments=attachments,
        asks_location=asks_location,
        ends_keyboard=ends_keyboard,
        silent=silent,
    )
