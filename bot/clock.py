"""The only place that reads the clock: real time plus an offset that a demo can move."""

import asyncio
import time
from datetime import UTC, datetime, timedelta


class Clock:
    """Wall time in UTC for what people see, monotonic seconds for waits and limits."""

    def __init__(self, offset: timedelta = timedelta(0)) -> None:
        self.offset = offset

    def now(self) -> datetime:
        """The moment, in UTC."""
        return datetime.now(UTC) + self.offset

    def monotonic(self) -> float:
        """Seconds that never jump."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Wait; a moved clock does not shorten it."""
        await asyncio.sleep(seconds)

    def forward(self, by: timedelta) -> None:
        """Move the wall time."""
        self.offset += by
