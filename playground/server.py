"""The Bot API over HTTP: what a bot reaches instead of api.telegram.org."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from hmac import compare_digest
from typing import Any

from aiohttp import web

from playground.faults import AnswerLost, ConnectionRefused, Kind
from playground.protocol import Json, Refused, Reply, Upload, bad
from playground.telegram import NOT_FOUND, Telegram

KEEP_ALIVE = 75.0  # seconds, as api.telegram.org
LONGEST_POLL = 50.0
_LARGEST_REQUEST = 64 << 20
_CONFLICT = Refused(
    409,
    "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running",
)


def application(telegram: Telegram) -> web.Application:
    app = web.Application(client_max_size=_LARGEST_REQUEST)
    door = _Door(telegram)
    telegram.listeners.append(door.wake)
    app.on_shutdown.append(door.close)
    app.add_routes(
        [
            web.route("*", "/bot{token}/{method}", door.call),
            web.get("/file/bot{token}/{path:.+}", door.file),
        ]
    )
    return app


def runner(app: web.Application) -> web.AppRunner:
    return web.AppRunner(app, keepalive_timeout=KEEP_ALIVE, shutdown_timeout=1.0, access_log=None)


@dataclass(slots=True)
class _Door:
    telegram: Telegram
    change: asyncio.Event = field(default_factory=asyncio.Event)
    polls: int = 0
    closed: bool = False

    def wake(self) -> None:
        self.change.set()
        self.change = asyncio.Event()

    async def close(self, app: web.Application) -> None:
        del app
        self.closed = True
        self.telegram.listeners.remove(self.wake)
        self.wake()

    async def call(self, request: web.Request) -> web.StreamResponse:
        if not self._knows(request):
            return _response(Refused(401, "Unauthorized").reply())
        method = request.match_info["method"]
        try:
            params, files = await _parameters(request)
        except ValueError:
            return _response(bad("can't parse the request").reply())
        except web.HTTPRequestEntityTooLarge:
            return _response(Refused(413, "Request Entity Too Large").reply())
        try:
            if method.lower() == "getupdates":
                reply = await self._poll(method, params)
            else:
                reply = self.telegram.answer(method, params, files)
        except (ConnectionRefused, AnswerLost):
            return _hang_up(request)
        if reply.delay:
            await asyncio.sleep(reply.delay)
        return _response(reply)

    async def file(self, request: web.Request) -> web.StreamResponse:
        """Faults of "download" and "*" meet it."""
        if not self._knows(request):
            return _response(Refused(401, "Unauthorized").reply())
        fault = self.telegram.faults.take("download")
        if fault and fault.kind in (Kind.REFUSE, Kind.LOST_ANSWER):
            return _hang_up(request)
        if fault and fault.refused:
            return _response(fault.refused.reply())
        if fault and fault.seconds:
            await asyncio.sleep(fault.seconds)
        found = self.telegram.download(request.match_info["path"])
        if found is None:
            return _response(NOT_FOUND.reply())
        return web.Response(body=found.content)  # application/octet-stream, as from Telegram

    def _knows(self, request: web.Request) -> bool:
        given = request.match_info["token"].encode()
        return compare_digest(given, self.telegram.token.encode())

    async def _poll(self, method: str, params: Mapping[str, Any]) -> Reply:
        """Waits for a change up to the timeout; a newer poll ends an older one."""
        self.polls += 1
        mine = self.polls
        self.wake()
        loop = asyncio.get_running_loop()
        started, status = loop.time(), 0
        try:
            while True:
                change = self.change
                reply = self.telegram.execute(method, params)
                left = started + _timeout(params) - loop.time()
                if reply.body.get("result") != [] or reply.garbled or reply.delay or left <= 0:
                    break
                if not await _within(change, left) or self.closed:
                    break
                if self.polls != mine:
                    reply = _CONFLICT.reply()
                    break
            status = reply.status
            return reply
        finally:
            self.telegram.record(method, params, status)


async def _within(change: asyncio.Event, seconds: float) -> bool:
    try:
        await asyncio.wait_for(change.wait(), seconds)
    except TimeoutError:
        return False
    return True


def _timeout(params: Mapping[str, Any]) -> float:
    try:
        return min(LONGEST_POLL, float(params.get("timeout") or 0))
    except (TypeError, ValueError):
        return 0.0


async def _parameters(request: web.Request) -> tuple[Json, dict[str, Upload]]:
    """From the query, and a body of JSON, form or multipart; ValueError if it is none of them."""
    params: Json = dict(request.query)
    files: dict[str, Upload] = {}
    if request.content_type == "application/json" and request.can_read_body:
        body = await request.json()
        if not isinstance(body, dict):
            raise ValueError("no object")
        params |= body
    elif request.can_read_body:
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                files[name] = Upload(value.filename, value.file.read(), value.content_type)
            else:
                params[name] = value
    return params, files


def _hang_up(request: web.Request) -> web.StreamResponse:
    if request.transport:
        request.transport.abort()
    return web.Response()


def _response(reply: Reply) -> web.Response:
    kind = "text/html" if reply.garbled else "application/json"
    status = 502 if reply.garbled else reply.status
    return web.Response(body=reply.payload(), status=status, content_type=kind)
