"""HTTP, as little of it as two well-behaved clients need, so that the server is never the limit."""

import asyncio
import json
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

LENGTH = re.compile(rb"(?i)content-length: *(\d+)")
FIELD = re.compile(rb'name="(\w+)"\r\n(?:[^\r\n]+\r\n)*\r\n(.*?)\r\n--', re.DOTALL)
"""A part that is no file."""
HEAD = b"HTTP/1.1 %d X\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
Reply = Callable[[int, bytes], None]
Serve = Callable[[str, dict[str, Any], Reply], None]


class Wire(asyncio.Protocol):
    """One connection; requests come one after the other, with a length and no chunks."""

    def __init__(self, serve: Serve) -> None:
        self.serve = serve
        self.buffer = b""
        self.transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """A client has come."""
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        """Bytes of a request, most often all of it."""
        self.buffer = self.buffer + data if self.buffer else data
        while self.buffer:
            head, found, rest = self.buffer.partition(b"\r\n\r\n")
            if not found:
                return
            length = LENGTH.search(head)
            size = int(length[1]) if length else 0
            if len(rest) < size:
                return
            self.buffer = rest[size:]
            path = head.split(b" ", 2)[1]
            self.serve(path.rpartition(b"/")[2].decode(), _params(rest[:size]), self.reply)

    def reply(self, status: int, body: bytes) -> None:
        """Answer the request."""
        if not self.transport.is_closing():
            self.transport.write(HEAD % (status, len(body)) + body)


def _params(body: bytes) -> dict[str, Any]:
    """linli sends JSON, python-telegram-bot's own transport a form; with a file both send parts."""
    if not body:
        return {}
    if body[:1] == b"{":
        given: dict[str, Any] = json.loads(body)
        return given
    if body[:2] == b"--":
        return {name.decode(): value.decode() for name, value in FIELD.findall(body)}
    return dict(parse_qsl(body.decode()))
