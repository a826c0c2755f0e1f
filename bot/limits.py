"""Keeps below Telegram's limits, so that nobody who waits is refused (Bots FAQ).

25 a second over all, one a second to a private chat with a burst of three, 18 a minute to
a group, edits counted: with its burst of two that is what Telegram allows. Bulk leaves five a
second for people who wait. A rate of 0 is no limit.
"""

from bot.clock import Clock

LEAVE_FREE = 5.0
PRIVATE = (1.0, 3.0)
FLOOD_WINDOW = 10.0
FLOOD_CHATS = 3
GROUP = (18 / 60, 2.0)
BULK_BURST = 3.0  # what a timer that wakes late has missed is made up for


class Bucket:
    """Tokens that come back with time."""

    def __init__(self, rate: float, burst: float, at: float) -> None:
        self.rate = rate
        self.burst = burst
        self.tokens = burst
        self.at = at

    def wait(self, now: float) -> float:
        """Seconds until there is a token."""
        self.tokens = min(self.burst, self.tokens + (now - self.at) * self.rate)
        self.at = now
        return 0.0 if self.tokens >= 1 else (1 - self.tokens) / self.rate

    def take(self) -> None:
        """Use one."""
        self.tokens -= 1


class Limits:
    """All buckets of one bot."""

    def __init__(self, rate: float, clock: Clock) -> None:
        self.on = rate > 0
        self.clock = clock
        now = clock.monotonic()
        self.everything = Bucket(rate or 1, rate or 1, now)
        bulk = max(rate - LEAVE_FREE, rate / 2) or 1
        self.bulk = Bucket(bulk, BULK_BURST, now)
        self.chats: dict[int, Bucket] = {}
        self.floods: dict[int, float] = {}
        self.closed_until = 0.0

    async def pass_(self, chat: int, *, bulk: bool) -> None:
        """Wait until a message to this chat may go."""
        while (seconds := self.closed_until - self.clock.monotonic()) > 0:
            await self.clock.sleep(seconds)
        if not self.on:
            return
        while (seconds := self._wait(chat, bulk)) > 0:
            await self.clock.sleep(seconds)
        self.everything.take()
        self._of(chat).take()
        if bulk:
            self.bulk.take()

    def flooded(self, chat: int, wait: float) -> None:
        """Telegram refused: three chats within ten seconds mean the bot, not the chat."""
        now = self.clock.monotonic()
        self.floods = {one: at for one, at in self.floods.items() if now - at < FLOOD_WINDOW}
        self.floods[chat] = now
        if len(self.floods) >= FLOOD_CHATS:
            self.closed_until = max(self.closed_until, now + wait)

    def _wait(self, chat: int, bulk: bool) -> float:
        now = self.clock.monotonic()
        waits = [self.everything.wait(now), self._of(chat).wait(now)]
        if bulk:
            waits.append(self.bulk.wait(now))
        return max(waits)

    def _of(self, chat: int) -> Bucket:
        if chat not in self.chats:
            if len(self.chats) > 20_000:
                self.chats.clear()
            rate, burst = GROUP if chat < 0 else PRIVATE
            self.chats[chat] = Bucket(rate, burst, self.clock.monotonic())
        return self.chats[chat]
