"""The state of the made-up Telegram, and the few steps of which every rule is built."""

import random
import time
from collections import deque
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from playground.chats import IN_CHARGE, PRESENT, Chat, Person, Status, member
from playground.faults import Faults
from playground.files import Files
from playground.limits import Limits
from playground.protocol import Call, Impossible, Json
from playground.queue import Updates

SERVICE = frozenset(
    [
        "new_chat_members",
        "left_chat_member",
        "pinned_message",
        "migrate_to_chat_id",
        "migrate_from_chat_id",
        "forum_topic_created",
        "forum_topic_edited",
        "forum_topic_closed",
        "forum_topic_reopened",
    ]
)


class World:
    """`clock` dates messages and lets things expire (aware, UTC); `monotonic` is for rate limits.

    `people` and `chats` are keyed by id; a private chat has the id of its person. `answers` holds
    by callback query id what the bot answered; `commands` by (scope, language), `menu_buttons`
    by private chat or None for all.
    """

    def __init__(
        self,
        *,
        token: str,
        bot: Mapping[str, Any],
        clock: Callable[[], datetime],
        chance: random.Random,
        monotonic: Callable[[], float] = time.monotonic,
        limits: bool = False,
        calls_kept: int = 1000,
    ) -> None:
        self.token = token
        self.bot: Json = {"is_bot": True, **bot}
        self.clock = clock
        self.chance = chance
        self.limits = Limits(monotonic) if limits else None
        self.faults = Faults(changed=self.changed)
        self.listeners: list[Callable[[], None]] = []
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.files = Files(token)
        self.updates = Updates(chance.randrange(10**8, 10**9), self.now)
        self.webhook: Json | None = None
        self.answers: dict[str, Json] = {}
        self.inline: dict[str, Json] = {}  # inline query id -> who, where, when, and the answer
        self.asked: dict[str, int] = {}  # callback query id -> when
        self.calls: deque[Call] = deque(maxlen=calls_kept)
        self.commands: dict[tuple[str, str], list[Json]] = {}
        self.menu_buttons: dict[int | None, Json] = {}
        self.descriptions: dict[tuple[str, str], str] = {}  # (parameter, language) -> text

    def now(self) -> int:
        return int(self.clock().timestamp())

    def changed(self) -> None:
        for listener in tuple(self.listeners):
            listener()

    def person(self, user_id: int) -> Person:
        if user_id not in self.people:
            raise Impossible(f"there is no person {user_id}")
        return self.people[user_id]

    def chat(self, chat_id: int) -> Chat:
        if chat_id not in self.chats:
            raise Impossible(f"there is no chat {chat_id}")
        return self.chats[chat_id]

    def own(self, chat: Chat, message: Json) -> bool:
        """Whether the bot sent it; in a channel it may treat every post as its own."""
        sender: Json = message.get("from", {})
        return sender.get("id") == self.bot["id"] or chat.type == "channel"

    def post(
        self,
        chat: Chat,
        sender: Json | None,
        content: Json,
        *,
        sender_chat: Chat | None = None,
        thread: int | None = None,
        reply: Json | None = None,
    ) -> Json:
        """Put a message into the chat; nothing is told to the bot."""
        chat.last_id += 1
        message: Json = {"message_id": chat.last_id, "date": self.now(), "chat": chat.json()}
        if sender:
            message["from"] = sender
        if sender_chat:
            message["sender_chat"] = sender_chat.json()
        if reply:
            answered = {key: reply[key] for key in reply if key != "reply_to_message"}
            message["reply_to_message"] = seen(answered)
            thread = thread or reply.get("message_thread_id")
        if thread:
            message |= {"message_thread_id": thread, "is_topic_message": True}
        chat.messages[chat.last_id] = message = message | content
        return message

    def tell(self, chat: Chat, message: Json, *, edited: bool = False) -> None:
        """Queue a message for the bot if it may see it.

        What answers nothing in a topic comes as an answer to the message that opened the topic.
        """
        if chat.bot in PRESENT and self._sees(chat, message):
            kind = "channel_post" if chat.type == "channel" else "message"
            since = message["edit_date"] if edited else message["date"]
            root = chat.messages.get(message.get("message_thread_id", 0))
            if root and root["message_id"] != message["message_id"]:
                message = {"reply_to_message": root} | message
            self.updates.add(f"edited_{kind}" if edited else kind, seen(message), since=since)

    def service(
        self, chat: Chat, sender: Json, content: Json, *, thread: int | None = None
    ) -> Json:
        message = self.post(chat, sender, content, thread=thread)
        self.tell(chat, message)
        return message

    def turn_bot(self, chat: Chat, status: Status, by: Json) -> None:
        """The bot's own membership changes: my_chat_member, whatever the bot may see."""
        old, chat.bot = chat.bot, status
        self.updates.add(
            "my_chat_member",
            {
                "chat": chat.json(),
                "from": by,
                "date": self.now(),
                "old_chat_member": member(self.bot, old, chat),
                "new_chat_member": member(self.bot, status, chat),
            },
        )

    def _sees(self, chat: Chat, message: Json) -> bool:
        """Privacy mode: commands, replies to the bot, mentions of it and service messages."""
        if chat.private or chat.bot in IN_CHARGE or SERVICE & message.keys():
            return True
        if message.get("reply_to_message", {}).get("from", {}).get("id") == self.bot["id"]:
            return True
        text: str = message.get("text") or message.get("caption") or ""
        name = f"@{self.bot['username']}".lower()
        found: list[Json] = message.get("entities") or message.get("caption_entities") or []
        for entity in found:
            words = _words(text, entity).lower()
            if entity["type"] == "bot_command" and entity["offset"] == 0:
                return "@" not in words or words.endswith(name)
            if entity["type"] == "mention" and words == name:
                return True
        return False


def seen(message: Json) -> Json:
    """As the Bot API shows it: of all keyboards only inline ones stay with a message."""
    markup = message.get("reply_markup")
    if markup is None or "inline_keyboard" in markup:
        return message
    return {key: value for key, value in message.items() if key != "reply_markup"}


def _words(text: str, entity: Json) -> str:
    encoded = text.encode("utf-16-le", "surrogatepass")
    start = entity["offset"] * 2
    return encoded[start : start + entity["length"] * 2].decode("utf-16-le", "surrogatepass")
