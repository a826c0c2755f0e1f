"""Carries requests to the Bot API, and says of a failure whether they have arrived.

PTB's own transport scans every pooled connection for each request and writes the token
into logs; this one does neither. Idle connections are dropped before the server drops
them, or a closed connection would look like a lost answer.
"""

import asyncio
import json
import secrets
from collections import deque
from urllib.parse import urlsplit

from telegram._utils.defaultvalue import DEFAULT_NONE
from telegram._utils.types import ODVInput
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.http import Line, Server

KEEP_ALIVE = 20.0
CONNECT = 10.0
READ = 30.0
UPLOAD = 120.0
FAILURES = (OSError, EOFError, ValueError, asyncio.LimitOverrunError)
JSON = "application/json"
QUOTED = {ord('"'): "%22", ord("\r"): "%0D", ord("\n"): "%0A"}


class NotSent(NetworkError):
    """The request never reached the server: it can be repeated without a second thought."""


class AnswerLost(NetworkError):
    """The server may have done it; its answer never came."""


class Transport(BaseRequest):
    """`BaseRequest` over a few kept connections to the one server that is ever asked."""

    def __init__(self, *, connections: int = 64, read: float = READ) -> None:
        self._places = asyncio.Semaphore(connections)
        self._read = read
        self._idle: deque[Line] = deque()
        self._server: Server | None = None

    @property
    def read_timeout(self) -> float | None:
        """Seconds to wait for an answer, or for more of it."""
        return self._read

    async def initialize(self) -> None:
        """Nothing to open: connections are made when they are needed."""

    async def shutdown(self) -> None:
        """Close what is kept."""
        while self._idle:
            self._idle.pop().close()
        await asyncio.sleep(0)  # they are closed when the loop has gone round once

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = DEFAULT_NONE,
        write_timeout: ODVInput[float] = DEFAULT_NONE,
        connect_timeout: ODVInput[float] = DEFAULT_NONE,
        pool_timeout: ODVInput[float] = DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """One request; raises `NotSent`, `AnswerLost` or PTB's `TimedOut` (may have arrived)."""
        parts = urlsplit(url)
        if self._server is None:
            self._server = Server.of(parts)
        kind, body = _body(request_data)
        uploads = request_data is not None and request_data.contains_files
        read = read_timeout if isinstance(read_timeout, int | float) else self._read
        request = self._server.request(method, parts, kind, body)
        async with self._places:
            line = self._kept() or await _connected(self._server)
            try:
                answer = await line.ask(request, patience=UPLOAD if uploads else read)
            except TimeoutError:
                line.close()
                raise TimedOut from None
            except FAILURES as error:
                line.close()
                raise AnswerLost(type(error).__name__) from None
            except BaseException:
                line.close()
                raise
            self._keep(line)
            return answer

    def _kept(self) -> Line | None:
        """The connection that was used last, if it is still good."""
        while self._idle:
            line = self._idle.pop()
            if line.usable and _now() - line.idle_since < KEEP_ALIVE:
                return line
            line.close()
        return None

    def _keep(self, line: Line) -> None:
        if not line.keeps:
            line.close()
            return
        line.idle_since = _now()
        self._idle.append(line)
        if line.idle_since - self._idle[0].idle_since > KEEP_ALIVE:
            self._idle.popleft().close()


def _now() -> float:
    return asyncio.get_running_loop().time()


async def _connected(server: Server) -> Line:
    try:
        async with asyncio.timeout(CONNECT):
            return await Line.open(server)
    except FAILURES as error:
        raise NotSent(type(error).__name__) from None


def _body(data: RequestData | None) -> tuple[str, bytes]:
    """The media type and the bytes; `("", b"")` for none."""
    if data is None or (not data.parameters and not data.contains_files):
        return "", b""
    if not data.contains_files:
        return JSON, json.dumps(data.parameters, ensure_ascii=False).encode()
    mark = secrets.token_hex(16)
    parts = [
        _part(mark, f'name="{name}"', "text/plain; charset=utf-8", value.encode())
        for name, value in data.json_parameters.items()
    ]
    for name, (file_name, content, mime) in (data.multipart_data or {}).items():
        given = content if isinstance(content, bytes) else content.read()
        named = f'name="{name}"; filename="{file_name.translate(QUOTED)}"'
        parts.append(_part(mark, named, mime, given))
    return f"multipart/form-data; boundary={mark}", b"".join((*parts, f"--{mark}--\r\n".encode()))


def _part(mark: str, named: str, kind: str, content: bytes) -> bytes:
    head = f"--{mark}\r\nContent-Disposition: form-data; {named}\r\nContent-Type: {kind}\r\n\r\n"
    return head.encode() + content + b"\r\n"
