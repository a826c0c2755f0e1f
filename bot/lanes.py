"""What waits for one chat, and in which order it goes."""

import asyncio
from collections import Counter
from dataclasses import dataclass, field, replace

from bot.ready import Key, Ready

FULL = 3


@dataclass(slots=True)
class Lane:
    """What waits for one chat."""

    waiting: dict[Key, Ready] = field(default_factory=dict)
    busy: bool = False
    news: asyncio.Event = field(default_factory=asyncio.Event)

    def put(self, key: Key, ready: Ready) -> bool:
        """Let it wait; whether it replaces an older state of the same card.

        An edit keeps the place of the one that it replaces, a new message comes last.
        """
        old = self.waiting.get(key)
        if old is not None and not ready.edits:
            del self.waiting[key]
        awaited = old is not None and old.awaited
        self.waiting[key] = replace(ready, awaited=True) if awaited else ready
        self.news.set()
        return old is not None

    def first(self) -> Key:
        """What is to go next: what somebody looks at, else the oldest."""
        awaited = (key for key, ready in self.waiting.items() if ready.awaited)
        return next(awaited, next(iter(self.waiting)))


class Lanes:
    """All of them; `in_hand` counts what waits, is on its way or is not yet written down."""

    def __init__(self) -> None:
        self.of: dict[int, Lane] = {}
        self.in_hand: Counter[Key] = Counter()

    def put(self, ready: Ready) -> Lane:
        """Let it wait for its chat."""
        lane = self.of.setdefault(ready.chat, Lane())
        if not lane.put(ready.key, ready):
            self.in_hand[ready.key] += 1
        return lane

    def let_go(self, key: Key) -> None:
        """One thing less is to be done with it."""
        self.in_hand[key] -= 1
        if not self.in_hand[key]:
            del self.in_hand[key]

    def served(self, chat: int) -> None:
        """Nobody serves the chat at this moment."""
        self.of[chat].busy = False
        if not self.of[chat].waiting:
            del self.of[chat]

    def full(self) -> frozenset[int]:
        """Chats for which enough waits."""
        return frozenset(chat for chat, lane in self.of.items() if len(lane.waiting) >= FULL)

    def waiting(self, *, but: frozenset[int] = frozenset()) -> list[Ready]:
        """What waits, `but` for some chats."""
        lanes = (lane for chat, lane in self.of.items() if chat not in but)
        return [ready for lane in lanes for ready in lane.waiting.values()]
