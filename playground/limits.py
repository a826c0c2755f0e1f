"""Telegram's rate limits as far as they are known: Bots FAQ and its developers' words."""

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from playground.protocol import Refused

SENDING = frozenset(
    [
        "sendMessage",
        "sendPhoto",
        "sendVideo",
        "sendVoice",
        "sendAudio",
        "sendDocument",
        "sendLocation",
        "sendMediaGroup",
        "copyMessage",
        "forwardMessage",
        "editMessageText",
        "editMessageCaption",
        "editMessageReplyMarkup",
        "createForumTopic",
    ]
)


@dataclass(slots=True)
class Bucket:
    """Holds `size` tokens, refilled at `rate` a second of monotonic time."""

    size: float
    rate: float
    level: float
    at: float

    def wait(self, cost: int, now: float) -> float:
        """Seconds until `cost` could be paid; 0 now. More than fits counts as a full bucket."""
        self.level = min(self.size, self.level + (now - self.at) * self.rate)
        self.at = now
        return max(0.0, (min(cost, self.size) - self.level) / self.rate)


@dataclass(slots=True)
class Window:
    """At most `size` in any `span` seconds."""

    size: int
    span: float
    spent: deque[float] = field(default_factory=deque)

    def wait(self, cost: int, now: float) -> float:
        while self.spent and self.spent[0] <= now - self.span:
            self.spent.popleft()
        over = len(self.spent) + min(cost, self.size) - self.size
        return self.spent[over - 1] + self.span - now if over > 0 else 0.0


@dataclass(slots=True)
class Limits:
    """1 a second per private chat with a burst of 3, 20 a minute per group, 30 a second in all."""

    monotonic: Callable[[], float]
    _all: Bucket = field(init=False)
    _private: dict[int, Bucket] = field(default_factory=dict)
    _groups: dict[int, Window] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._all = Bucket(30, 30, 30, self.monotonic())

    def pay(self, chat_id: int, cost: int = 1) -> None:
        """Raises 429 and takes nothing when any limit is reached; an album costs its items."""
        now = self.monotonic()
        chat: Bucket | Window
        if chat_id < 0:
            chat = self._groups.setdefault(chat_id, Window(20, 60))
        else:
            chat = self._private.setdefault(chat_id, Bucket(3, 1, 3, now))
        wait = max(self._all.wait(cost, now), chat.wait(cost, now))
        if wait > 1e-9:
            seconds = math.ceil(wait)
            text = f"Too Many Requests: retry after {seconds}"
            raise Refused(429, text, {"retry_after": seconds})
        self._all.level -= cost
        if isinstance(chat, Bucket):
            chat.level -= cost
        else:
            chat.spent.extend([now] * cost)
