"""What a town stands on: its first moment, a clock that is moved, a Telegram in this process."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

from telegram.request import BaseRequest, RequestData

from bot.clock import Clock
from bot.transport import AnswerLost, NotSent
from playground import faults
from playground.protocol import Upload
from playground.telegram import Telegram

TOKEN = "424242:playground-token-for-tests-only"

START = datetime(2026, 3, 3, 12, 14, tzinfo=UTC)  # Tuesday, 20:14 in Shanghai


class MovedClock(Clock):
    """A clock that stands still until it is moved; sleepers wake when their time has come."""

    def __init__(self, start: datetime = START) -> None:
        super().__init__()
        self.at = start
        self.ticks = 0.0
        self.sleepers: list[tuple[float, asyncio.Future[None]]] = []
        self.dozed = asyncio.Event()

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return self.ticks

    async def sleep(self, seconds: float) -> None:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        sleeper = (self.ticks + seconds, future)
        self.sleepers.append(sleeper)
        self.dozed.set()
        try:
            await future
        finally:
            if sleeper in self.sleepers:
                self.sleepers.remove(sleeper)

    def forward(self, by: timedelta) -> None:
        self.at += by
        self.ticks += by.total_seconds()
        due = [one for one in self.sleepers if one[0] <= self.ticks]
        self.sleepers = [one for one in self.sleepers if one[0] > self.ticks]
        for _, future in due:
            if not future.done():
                future.set_result(None)


class InProcess(BaseRequest):
    """Carries requests to the playground without a socket."""

    def __init__(self, telegram: Telegram) -> None:
        self.telegram = telegram

    @property
    def read_timeout(self) -> float | None:
        return None

    async def initialize(self) -> None:
        pass

    async def shutdown(self) -> None:
        pass

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        if "/file/" in url:
            found = self.telegram.download(url.split("/", 5)[-1])
            return (200, found.content) if found else (404, b"")
        name = url.rpartition("/")[2]
        data = request_data
        params = data.parameters if data else {}
        files = {
            key: Upload(file_name, content if isinstance(content, bytes) else content.read(), mime)
            for key, (file_name, content, mime) in (
                (data.multipart_data if data else None) or {}
            ).items()
        }
        try:
            reply = self.telegram.answer(name, params, files)
        except faults.ConnectionRefused:
            raise NotSent("refused") from None
        except faults.AnswerLost:
            raise AnswerLost("lost") from None
        return reply.status, reply.payload()
