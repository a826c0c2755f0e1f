"""Fetches updates and commits them before Telegram is told that we have them.

Telegram forgets what lies below the offset of the next request. So the raw batch is
durable first, and only then does the offset move (Bot API, getUpdates).
"""

import hashlib
import json
import logging
from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import Any

from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError

from actions import forum, outage
from bot.client import Client
from bot.clock import Clock
from bot.outcome import seconds
from storage import inbox
from storage.connection import Connection, DatabaseError
from storage.database import Database
from storage.inbox import Raw

log = logging.getLogger(__name__)
LONG_POLL = 30
HEARTBEAT = 10.0
CONFLICTS = 3
ALLOWED = [
    "message",
    "edited_message",
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
    if not isinstance(message, dict):
        return Raw(update["update_id"], body, digest)
    said_in = None
    if not _meant_for_us(message, me):
        said_in = _said_in(message) if "message" in update else None
        if said_in is None:
            return Raw(update["update_id"], None, digest)
    album = message.get("media_group_id")
    return Raw(update["update_id"], body, digest, str(album) if album else None, said_in)


def _meant_for_us(message: dict[str, Any], me: int) -> bool:
    chat = message.get("chat")
    if not isinstance(chat, dict) or chat.get("type") not in ("group", "supergroup"):
        return True
    text = message.get("text") or message.get("caption") or ""
    if isinstance(text, str) and text.startswith("/"):
        return True
    # In a topic whatever answers nothing answers the message that opened it, which is ours.
    replied = message.get("reply_to_message")
    if not isinstance(replied, dict) or "forum_topic_created" in replied:
        replied = {}
    if (replied.get("from") or {}).get("id") == me:
        return True
    return not SERVICE.isdisjoint(message)


def _said_in(message: dict[str, Any]) -> tuple[int, int, int] | None:
    """Chat, topic and user of what a person says in a topic."""
    try:
        where = message["chat"]["id"], message["message_thread_id"], message["from"]["id"]
    except (KeyError, TypeError):
        return None
    said = message.get("is_topic_message") and "sender_chat" not in message
    return where if said and all(isinstance(one, int) for one in where) else None


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
    """What is said in a topic is looked up here, with the commit: nothing else is kept of it."""
    heard = [
        replace(one, body=None, album=None)
        if one.said_in is not None and not forum.listens(db, *one.said_in)
        else one
        for one in batch
    ]
    return inbox.keep(db, heard, now=clock.now())
