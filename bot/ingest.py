"""Fetches updates and commits them before Telegram is told that we have them.

Telegram forgets what lies below the offset of the next request. So the raw batch is
durable first, and only then does the offset move (Bot API, getUpdates).
"""

import hashlib
import json
import logging
from collections.abc import Callable
from random import Random
from typing import Any

from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError

from actions import outage
from bot.client import Client
from bot.clock import Clock
from bot.outcome import seconds
from storage import inbox
from storage.database import Connection, Database, DatabaseError
from storage.inbox import Raw

log = logging.getLogger(__name__)
LONG_POLL = 30
HEARTBEAT = 10.0
CONFLICTS = 3
ALLOWED = [
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "callback_query",
    "inline_query",
    "my_chat_member",
]
SERVICE = frozenset(
    [
        "new_chat_members",
        "left_chat_member",
        "new_chat_title",
        "migrate_to_chat_id",
        "migrate_from_chat_id",
        "group_chat_created",
        "supergroup_chat_created",
        "pinned_message",
        "forum_topic_created",
        "forum_topic_closed",
        "forum_topic_reopened",
        "forum_topic_edited",
    ]
)


class OtherPoller(Exception):
    """Another process polls with our token."""


def raw(update: dict[str, Any], me: int) -> Raw:
    """An update as it is kept; of what is not meant for the bot or not known only the id."""
    body = json.dumps(update, ensure_ascii=False, separators=(",", ":"))
    try:
        body.encode()
    except UnicodeEncodeError:  # escaped JSON may carry half a character
        body = json.dumps(update, separators=(",", ":"))
    digest = hashlib.blake2b(body.encode(), digest_size=16).hexdigest()
    if update.keys().isdisjoint(ALLOWED):
        return Raw(update["update_id"], None, digest)
    message = update.get("message") or update.get("edited_message")
    if isinstance(message, dict) and not _meant_for_us(message, me):
        return Raw(update["update_id"], None, digest)
    album = message.get("media_group_id") if isinstance(message, dict) else None
    return Raw(update["update_id"], body, digest, str(album) if album else None)


def _meant_for_us(message: dict[str, Any], me: int) -> bool:
    chat = message.get("chat")
    if not isinstance(chat, dict) or chat.get("type") not in ("group", "supergroup"):
        return True
    text = message.get("text") or message.get("caption") or ""
    if isinstance(text, str) and text.startswith("/"):
        return True
    replied = message.get("reply_to_message")
    if isinstance(replied, dict) and (replied.get("from") or {}).get("id") == me:
        return True
    return not SERVICE.isdisjoint(message)


class Ingest:
    """The poller; `arrived` is called when the worker has something to do."""

    def __init__(
        self,
        client: Client,
        database: Database,
        *,
        clock: Clock,
        chance: Random,
        me: int,
        arrived: Callable[[], None],
        promised: Callable[[], None],
    ) -> None:
        self.client = client
        self.database = database
        self.clock = clock
        self.chance = chance
        self.me = me
        self.arrived = arrived
        self.promised = promised
        self.offset: int | None = None
        self.heard_at: float | None = None
        self._conflicts: list[float] = []

    async def run(self) -> None:
        """Poll until cancelled; raises `OtherPoller` or PTB's `InvalidToken`."""
        failures = 0
        while True:
            try:
                await self.poll(wait=LONG_POLL)
                failures = 0
            except Conflict:
                self._conflict()
                await self.clock.sleep(2)
            except InvalidToken:
                raise
            except RetryAfter as error:
                await self.clock.sleep(seconds(error))
            except (NetworkError, TelegramError, DatabaseError) as error:
                failures += 1
                log.warning("poll failed: %s", type(error).__name__)
                await self.clock.sleep(min(2 ** (failures - 1), 30))

    async def poll(self, *, wait: int) -> int:
        """Ask once, keep what came, and only then let the next request confirm it."""
        params: dict[str, Any] = {"timeout": wait, "allowed_updates": ALLOWED}
        if self.offset is not None:
            params["offset"] = self.offset
        updates = await self.client.call("getUpdates", **params)
        await self._heartbeat()
        if updates:
            batch = [raw(update, self.me) for update in updates]
            await self.database.write(_keep, batch, self.clock)
            self.offset = updates[-1]["update_id"] + 1
            self.arrived()
        return len(updates)

    async def _heartbeat(self) -> None:
        at = self.clock.monotonic()
        first = self.heard_at is None
        silent = 0.0 if self.heard_at is None else at - self.heard_at
        if first or silent > outage.PRESSES_LIVE.total_seconds():
            await self.database.write(outage.sweep, now=self.clock.now(), chance=self.chance)
            self.promised()
            self.heard_at = at
        elif silent >= HEARTBEAT:
            await self.database.write(outage.heard, now=self.clock.now())
            self.heard_at = at

    def _conflict(self) -> None:
        at = self.clock.monotonic()
        self._conflicts = [one for one in self._conflicts if at - one < 60] + [at]
        log.warning("another process polls with this token")
        if len(self._conflicts) >= CONFLICTS:
            raise OtherPoller


def _keep(db: Connection, batch: list[Raw], clock: Clock) -> int:
    return inbox.keep(db, batch, now=clock.now())
