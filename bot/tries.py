"""Asks Telegram for one thing, and at once for whatever else may help if it says no."""

import asyncio
import logging
from pathlib import Path

from telegram.error import TelegramError

from bot import render
from bot.client import Client
from bot.outcome import Class, Outcome, of_error
from bot.ready import Ready
from bot.render import Call
from bot.reupload import reupload
from handlers.screen import Screen

log = logging.getLogger(__name__)
AT_ONCE = 64
NO_THREAD = (Class.THREAD_GONE, Class.THREAD_CLOSED)


class Tries:
    """Requests of the sender, so many at once."""

    def __init__(self, client: Client, folder: Path) -> None:
        self.client = client
        self.folder = folder
        self.places = asyncio.Semaphore(AT_ONCE)

    async def send(
        self, ready: Ready, screen: Screen, call: Call
    ) -> tuple[Outcome, int | None, Outcome | None]:
        """Try at once what else may help; last what Telegram said if its topic is no more."""
        outcome, message = await self._once(call)
        lost = outcome if outcome.kind in NO_THREAD and ready.promise is not None else None
        if lost is not None:
            call = render.in_general(call)
            outcome, message = await self._once(call)
        if outcome.kind is Class.OUR_BUG and "parse_mode" in call.params:
            log.error("chat %d: %s", ready.chat, outcome.reason)
            outcome, message = await self._once(render.plain(call))
        if outcome.kind is Class.FILE_GONE:
            outcome, message = await self._reupload(ready.chat, screen)
        return outcome, message, lost

    def call(self, ready: Ready, screen: Screen) -> Call | None:
        """What is to be asked of Telegram; None when the card shows this already."""
        if ready.topic is not None:
            return render.topic(ready.topic, screen)
        if ready.card is None or ready.card.message_id is None:
            return render.call(ready.chat, screen, ready.thread)
        call = render.edit(ready.chat, ready.card.message_id, screen)
        return None if ready.card.digest == render.digest(call) else call

    async def _once(self, call: Call) -> tuple[Outcome, int | None]:
        async with self.places:
            try:
                result = await self.client.call(call.method, **call.params)
            except TelegramError as error:
                return of_error(error), None
        first = result[0] if isinstance(result, list) else result
        if not isinstance(first, dict):
            return Outcome(Class.SUCCESS), None
        return Outcome(Class.SUCCESS), first.get("message_id") or first.get("message_thread_id")

    async def pin(self, ready: Ready, outcome: Outcome, message: int | None) -> int | None:
        """Pin what stands pinned and was not yet; without the right it is only not pinned."""
        if not ready.pins or outcome.kind is not Class.SUCCESS:
            return None
        assert ready.card is not None
        message = message or ready.card.message_id
        if message is None or message == ready.card.pinned:
            return None
        outcome, _ = await self._once(render.pin(ready.chat, message))
        return message if outcome.kind in (Class.SUCCESS, Class.UNREACHABLE) else None

    async def _reupload(self, chat: int, screen: Screen) -> tuple[Outcome, int | None]:
        async with self.places:
            try:
                message = await reupload(self.client, self.folder, chat, screen)
            except TelegramError as error:
                return of_error(error), None
        if message is None:
            return Outcome(Class.FILE_GONE, "no copy of our own"), None
        return Outcome(Class.SUCCESS), message
