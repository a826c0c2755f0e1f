"""Sends our own copy when Telegram no longer knows a file by its id."""

import asyncio
from pathlib import Path
from typing import Any

from telegram import InputFile

from bot.client import Client
from bot.files import place
from bot.render import SEND
from handlers.screen import Screen


async def reupload(client: Client, folder: Path, chat: int, screen: Screen) -> int | None:
    """Upload each attachment that was fetched; the first message's id, None if there is none.

    Raises PTB's errors.
    """
    first = None
    for number, one in enumerate(screen.attachments):
        if one.sha256 is None:
            continue
        content = await asyncio.to_thread(place(folder, one.sha256).read_bytes)
        params: dict[str, Any] = {
            "chat_id": chat,
            one.kind: InputFile(content, filename=f"{number + 1:04d}_{one.kind}"),
        }
        if first is None and one.kind != "video_note":
            params |= {"caption": screen.text, "parse_mode": "HTML"}
        sent = await client.call(SEND[one.kind], **params)
        first = first or sent["message_id"]
    return first
