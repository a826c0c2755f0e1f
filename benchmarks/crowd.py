"""The people of a run: what they say and press, and when they are answered.

All times are `time.perf_counter`, which on Linux is one clock for all processes.
"""

import asyncio
import json
import time
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import product
from typing import Any

SENTENCE = "3号楼1单元1002卫生间吊顶滴水，一天接一桶"
RECEIPT = "已收到"
STAFF = -1001
NOTIFIED = 1_000_000
"""From this chat on, people only get notices; staff hear alarms of their own."""
UPDATE = 100_000


@dataclass(slots=True)
class Person:
    """One conversation; 0.0 is "not yet"."""

    chat: int
    said: float = 0.0
    replied: float = 0.0
    screen: int = 0
    text: str = ""
    markup: dict[str, Any] = field(default_factory=dict)
    data: str = ""
    pressed: float = 0.0
    answered: float = 0.0
    edited: float = 0.0
    receipt: float = 0.0


class Crowd:
    """Everybody, and the updates that wait for the bot."""

    def __init__(self) -> None:
        self.people: dict[int, Person] = {}
        self.queue: deque[tuple[int, bytes]] = deque()
        self.update = UPDATE
        self.message = 1000
        self.eager = False
        self.awaited: set[tuple[int, str]] = set()
        self.staff_awaited = 0
        self.done: asyncio.Future[None] | None = None
        self.last_event = 0.0
        self.confirmed = 0.0
        self.bulk: list[float] = []

    def expect(
        self, chats: Iterable[int], events: Iterable[str], *, staff: int
    ) -> asyncio.Future[None]:
        """Done when each of these has happened to each of them, and so many office cards came."""
        self.awaited = set(product(chats, events))
        self.staff_awaited = staff
        self.done = asyncio.get_running_loop().create_future()
        return self.done

    def _event(self, chat: int, what: str, at: float) -> None:
        if chat == STAFF:
            self.staff_awaited -= 1
        elif (chat, what) in self.awaited:
            self.awaited.remove((chat, what))
        else:
            return
        if self.staff_awaited >= 0:
            self.last_event = at
        if self.awaited or self.staff_awaited > 0 or self.done is None or self.done.done():
            return
        self.done.set_result(None)

    def say(self, chat: int, text: str = SENTENCE) -> None:
        """A person writes."""
        person = self.people.setdefault(chat, Person(chat))
        person.said = time.perf_counter()
        message = {
            "message_id": self._next_message(),
            "date": int(time.time()),
            "chat": {"id": chat, "type": "private", "first_name": f"住户{chat}"},
            "from": _user(chat),
            "text": text,
        }
        self._put({"message": message})

    def press(self, person: Person) -> None:
        """A person presses the button that submits."""
        person.pressed = time.perf_counter()
        self._put(
            {
                "callback_query": {
                    "id": str(person.chat),
                    "from": _user(person.chat),
                    "chat_instance": str(person.chat),
                    "data": person.data,
                    "message": {
                        "message_id": person.screen,
                        "date": int(time.time()),
                        "chat": {
                            "id": person.chat,
                            "type": "private",
                            "first_name": f"住户{person.chat}",
                        },
                        "from": {"id": 8710, "is_bot": True, "first_name": "邻里"},
                        "text": person.text,
                        "reply_markup": person.markup,
                    },
                }
            }
        )

    def _next_message(self) -> int:
        self.message += 1
        return self.message

    def _put(self, update: dict[str, Any]) -> None:
        self.update += 1
        update = {"update_id": self.update, **update}
        self.queue.append((self.update, json.dumps(update, ensure_ascii=False).encode()))

    def confirm(self, offset: int) -> None:
        """The bot has what lies below the offset; Telegram forgets it."""
        before = len(self.queue)
        while self.queue and self.queue[0][0] < offset:
            self.queue.popleft()
        if before and not self.queue:
            self.confirmed = time.perf_counter()

    def waiting(self, limit: int) -> bytes | None:
        """The answer to getUpdates, if there is anything to give."""
        if not self.queue:
            return None
        some = [self.queue[i][1] for i in range(min(limit, len(self.queue)))]
        return b'{"ok":true,"result":[' + b",".join(some) + b"]}"

    def hear(self, method: str, params: dict[str, Any]) -> bytes:
        """The bot does something; the result that it gets."""
        if method == "sendMessage":
            return self._sent(int(params["chat_id"]), params)
        if method == "editMessageText":
            chat, number = int(params["chat_id"]), int(params["message_id"])
            return _message(number, chat, params["text"])
        if method == "answerCallbackQuery":
            person = self.people.get(int(params["callback_query_id"]))
            if person is not None and not person.answered:
                person.answered = time.perf_counter()
                self._event(person.chat, "answered", person.answered)
            return b'{"ok":true,"result":true}'
        if method == "getMe":
            return ME
        if method.startswith("send"):
            return _message(self._next_message(), int(params["chat_id"]), "")
        return b'{"ok":true,"result":true}'

    def _sent(self, chat: int, params: dict[str, Any]) -> bytes:
        now = time.perf_counter()
        text, number = params["text"], self._next_message()
        person = self.people.get(chat)
        if person is None:
            if chat == STAFF and _button(_markup(params), "✋"):
                self._event(chat, "card", now)
            elif chat >= NOTIFIED:
                self.bulk.append(now)
        elif not person.replied:
            person.replied = now
            person.screen = number
            person.text, person.markup = text, _markup(params)
            person.data = _button(person.markup, "✅")
            self._event(chat, "replied", now)
            if self.eager:
                self.press(person)
        elif not person.receipt and RECEIPT in text:
            person.receipt = now
            self._event(chat, "receipt", now)
        return _message(number, chat, text)

    def edit_answered(self, chat: int) -> None:
        """The bot has been told that its edit is done."""
        person = self.people.get(chat)
        if person is not None and person.pressed and not person.edited:
            person.edited = time.perf_counter()
            self._event(chat, "edited", person.edited)


def _user(chat: int) -> dict[str, Any]:
    return {"id": chat, "is_bot": False, "first_name": f"住户{chat}", "language_code": "zh-hans"}


def _markup(params: dict[str, Any]) -> dict[str, Any]:
    given = params.get("reply_markup") or {}
    markup: dict[str, Any] = json.loads(given) if isinstance(given, str) else given
    return markup


def _button(markup: dict[str, Any], mark: str) -> str:
    """The data of the button whose label has this mark."""
    for row in markup.get("inline_keyboard", ()):
        for button in row:
            if mark in button["text"]:
                return str(button["callback_data"])
    return ""


def _message(number: int, chat: int, text: str) -> bytes:
    kind = "private" if chat > 0 else "supergroup"
    said = json.dumps(text, ensure_ascii=False)
    return (
        f'{{"ok":true,"result":{{"message_id":{number},"date":1700000000,'
        f'"chat":{{"id":{chat},"type":"{kind}","first_name":"P","title":"G"}},'
        f'"from":{{"id":8710,"is_bot":true,"first_name":"邻里"}},"text":{said}}}}}'
    ).encode()


ME = (
    '{"ok":true,"result":{"id":8710,"is_bot":true,"first_name":"邻里","username":"linli_bot",'
    '"can_join_groups":true,"can_read_all_group_messages":false,"supports_inline_queries":false}}'
).encode()
