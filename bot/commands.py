"""Tells Telegram which commands to list, in each language, once at start."""

from telegram.error import TelegramError

from bot.client import Client
from bot.clock import Clock
from locales import LANGUAGES, load

EVERYBODY = ("report", "my", "help", "settings")


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
    for lang in LANGUAGES:
        texts = load(lang)
        commands = [
            {"command": name, "description": texts.plain(f"command-{name}")} for name in EVERYBODY
        ]
        await client.call(
            "setMyCommands",
            commands=commands,
            scope={"type": "all_private_chats"},
            language_code=lang,
        )
    texts = load("en")
    fallback = [
        {"command": name, "description": texts.plain(f"command-{name}")} for name in EVERYBODY
    ]
    await client.call("setMyCommands", commands=fallback, scope={"type": "all_private_chats"})
