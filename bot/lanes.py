"""What waits for one chat, and in which order it goes."""

import asyncio
from dataclasses import dataclass, field, replace

from bot.ready import Key, Ready


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
