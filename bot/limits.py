"""Keeps below Telegram's limits, so that nobody who waits is refused (Bots FAQ).

25 a second over all, one a second to a private chat with a burst of three; to a group five at
once and 15 a minute, edits counted: together the 20 that Telegram allows in any minute, of which
two at once are kept for whoever has just pressed a button there. Bulk leaves five a second for
people who wait. A rate of 0 is no limit.
"""

from bot.clock import Clock

LEAVE_FREE = 5.0
PRIVATE = (1.0, 3.0)
FLOOD_WINDOW = 10.0
FLOOD_CHATS = 3
GROUP = (15 / 60, 5.0)
SPARE = 2.0
BULK_BURST = 3.0  # what a timer that wakes late has missed is made up for


class Bucket:
    """Tokens that come back with time."""

    def __init__(self, rate: float, burst: float, at: float) -> None:
        self.rate = rate
        self.burst = burst
        self.tokens = burst
        self.at = at

    def wait(self, now: float, *, spare: float = 0.0) -> float:
        """Seconds until there is a token beside those that are kept for others."""
        self.tokens = min(self.burst, self.tokens + (now - self.at) * self.rate)
        self.at = now
        return max(0.0, (1 + spare - self.tokens) / self.rate)

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
        """Wait until a message to this chat may go, and count it."""
        while (seconds := self.take(chat, bulk=bulk, awaited=True)) > 0:
            await self.clock.sleep(seconds)

    def take(self, chat: int, *, bulk: bool, awaited: bool) -> float:
        """Count a message that may go now, or tell how many seconds it has to wait.

        An `awaited` one is what somebody in a group looks at who has just pressed a button.
        """
        now = self.clock.monotonic()
        if now < self.closed_until:
            return self.closed_until - now
        if not self.on:
            return 0.0
        spare = SPARE if chat < 0 and not awaited else 0.0
        waits = [self.everything.wait(now), self._of(chat).wait(now, spare=spare)]
        if bulk:
            waits.append(self.bulk.wait(now))
        if max(waits) > 0:
            return max(waits)
        self.everything.take()
        self._of(chat).take()
        if bulk:
            self.bulk.take()
        return 0.0

    def give_back(self, chat: int, *, bulk: bool) -> None:
        """What was counted by `take` has turned out to need no message."""
        if self.on:
            for bucket in (self.everything, self._of(chat), *([self.bulk] if bulk else ())):
                bucket.tokens += 1

    def flooded(self, chat: int, wait: float) -> None:
        """Telegram refused: three chats within ten seconds mean the bot, not the chat."""
        now = self.clock.monotonic()
        self.floods = {one: at for one, at in self.floods.items() if now - at < FLOOD_WINDOW}
        self.floods[chat] = now
        if len(self.floods) >= FLOOD_CHATS:
            self.closed_until = max(self.closed_until, now + wait)

    def _of(self, chat: int) -> Bucket:
        if chat not in self.chats:
            if len(self.chats) > 20_000:
                self.chats.clear()
            rate, burst = GROUP if chat < 0 else PRIVATE
            self.chats[chat] = Bucket(rate, burst, self.clock.monotonic())
        return self.chats[chat]
