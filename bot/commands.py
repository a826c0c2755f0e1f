"""Tells Telegram which commands to list for everybody, in each language, once at start."""

from typing import Any

from telegram.error import TelegramError

from bot.client import Client
from bot.clock import Clock
from bot.render import listed
from locales import LANGUAGES, load
from workflow.menus import EVERYBODY, GROUPS

ADMINISTRATORS = (*GROUPS, "setup")
SCOPES = {
    "all_private_chats": EVERYBODY,
    "all_group_chats": GROUPS,
    "all_chat_administrators": ADMINISTRATORS,
}


async def announce(client: Client, clock: Clock) -> None:
    """Set the lists; tried again until Telegram has them."""
    wait = 1.0
    while True:
        try:
            await _set(client)
        except TelegramError:
            await clock.sleep(wait)
            wait = min(wait * 2, 600)
        else:
            return


async def _set(client: Client) -> None:
    for scope, names in SCOPES.items():
        for lang in (*LANGUAGES, ""):  # without a language: for all others, in English
            texts = load(lang or "en")
            params: dict[str, Any] = {
                "commands": listed((name, texts.plain(f"command-{name}")) for name in names),
                "scope": {"type": scope},
            }
            if lang:
                params["language_code"] = lang
            await client.call("setMyCommands", **params)
    await client.call("setChatMenuButton", menu_button={"type": "commands"})
