"""One HTTP/1.1 connection to one server: a request goes out, its answer comes back, then the next.

No more of HTTP than a client of the Bot API needs. A body comes by length, in chunks or to
the end of the connection; no compression is offered, so none comes.
"""

import asyncio
import base64
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from typing import Self
from urllib.parse import SplitResult, quote, unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

PIECE = 65_536
PATH = "/%:@!$&'()*+,;=~"
PORTS = {"http": 80, "https": 443}


class NoHttp(OSError):
    """What came is no answer of HTTP, or a proxy does not let us through."""


@dataclass(frozen=True, slots=True)
class Server:
    """Where requests go; the proxy, if any, is what the environment names for it."""

    scheme: str
    host: str
    port: int
    proxy: SplitResult | None

    @classmethod
    def of(cls, url: SplitResult) -> Self:
        """The server of an address."""
        host = url.hostname or ""
        named = "" if proxy_bypass(host) else getproxies().get(url.scheme, "")
        proxy = urlsplit(named if "://" in named else f"http://{named}") if named else None
        return cls(url.scheme, host, url.port or PORTS[url.scheme], proxy)

    def request(self, method: str, url: SplitResult, kind: str, body: bytes) -> bytes:
        """A request as it goes over the line; `kind` is the media type of the body."""
        at = url.netloc.rpartition("@")[2]
        target = quote(url.path or "/", safe=PATH) + (f"?{url.query}" if url.query else "")
        if self.proxy is not None and self.scheme == "http":
            target, at = f"http://{at}{target}", f"{at}\r\n{_authorization(self.proxy)}".rstrip()
        head = f"{method} {target} HTTP/1.1\r\nHost: {at}\r\n"
        if body:
            head += f"Content-Type: {kind}\r\nContent-Length: {len(body)}\r\n"
        return f"{head}\r\n".encode() + body

    @property
    def tls(self) -> ssl.SSLContext | None:
        """How to be sure that it is the server; None where nothing is encrypted."""
        return ssl.create_default_context() if self.scheme == "https" else None


class Line:
    """An open connection; `idle_since` is the loop's time at which it was last put aside."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer
        self.keeps = True
        self.idle_since = 0.0

    @classmethod
    async def open(cls, server: Server) -> Self:
        """Connect, through the proxy and its tunnel if there is one; raises OSError, EOFError."""
        if server.proxy is None:
            return cls(
                *await asyncio.open_connection(
                    server.host, server.port, ssl=server.tls, limit=PIECE
                )
            )
        port = server.proxy.port or PORTS.get(server.proxy.scheme, 80)
        line = cls(*await asyncio.open_connection(server.proxy.hostname, port, limit=PIECE))
        if (tls := server.tls) is not None:
            try:
                await line._tunnel(server, server.proxy, tls)
            except BaseException:
                line.close()
                raise
        return line

    async def _tunnel(self, server: Server, proxy: SplitResult, tls: ssl.SSLContext) -> None:
        name = f"{server.host}:{server.port}"
        head = f"CONNECT {name} HTTP/1.1\r\nHost: {name}\r\n{_authorization(proxy)}\r\n"
        self.writer.write(head.encode())
        status, _ = _read(await self.reader.readuntil(b"\r\n\r\n"))
        if status != 200:
            raise NoHttp(f"the proxy says {status}")
        await self.writer.start_tls(tls, server_hostname=server.host)

    @property
    def usable(self) -> bool:
        """Whether the other side has not hung up."""
        return not (self.reader.at_eof() or self.writer.is_closing())

    def close(self) -> None:
        """Hang up, without ceremony."""
        self.writer.transport.abort()

    async def ask(self, request: bytes, *, patience: float) -> tuple[int, bytes]:
        """Status and body; raises TimeoutError when nothing moves for `patience` seconds.

        EOFError, OSError, ValueError, asyncio's LimitOverrunError: the answer has not come.
        After any error the line must be closed.
        """
        loop = asyncio.get_running_loop()
        async with asyncio.timeout(patience) as limit:

            def moves() -> None:
                limit.reschedule(loop.time() + patience)

            self.writer.write(request[:PIECE])
            for at in range(PIECE, len(request), PIECE):
                await self.writer.drain()
                moves()
                self.writer.write(request[at : at + PIECE])
            status, fields = 100, dict[bytes, bytes]()
            while status < 200:
                status, fields = _read(await self.reader.readuntil(b"\r\n\r\n"))
            self.keeps = fields.get(b"connection") != b"close"
            return status, await self._body(status, fields, moves)

    async def _body(
        self, status: int, fields: dict[bytes, bytes], moves: Callable[[], None]
    ) -> bytes:
        if status in (204, 304):
            return b""
        if fields.get(b"transfer-encoding") == b"chunked":
            return await self._chunks(moves)
        if b"content-length" in fields:
            return await self._exactly(int(fields[b"content-length"]), moves)
        self.keeps = False
        parts = []
        while part := await self.reader.read(PIECE):
            parts.append(part)
            moves()
        return b"".join(parts)

    async def _chunks(self, moves: Callable[[], None]) -> bytes:
        parts = []
        while size := int((await self.reader.readline()).partition(b";")[0], 16):
            parts.append(await self._exactly(size, moves))
            await self.reader.readexactly(2)
        while (await self.reader.readline()).strip():
            continue
        return b"".join(parts)

    async def _exactly(self, size: int, moves: Callable[[], None]) -> bytes:
        parts = []
        while size > 0:
            part = await self.reader.read(min(size, PIECE))
            if not part:
                raise EOFError
            parts.append(part)
            size -= len(part)
            if size:
                moves()
        return b"".join(parts)


def _read(head: bytes) -> tuple[int, dict[bytes, bytes]]:
    """Status and fields, all in lower case, of the beginning of an answer; raises `NoHttp`."""
    first, *lines = head.lower().split(b"\r\n")
    version, _, rest = first.partition(b" ")
    if not version.startswith(b"http/1.") or not rest[:3].isdigit():
        raise NoHttp("no HTTP")
    fields = {b"connection": b"close"} if version == b"http/1.0" else {}
    for line in lines:
        name, _, value = line.partition(b":")
        fields[name] = value.strip()
    return int(rest[:3]), fields


def _authorization(proxy: SplitResult) -> str:
    """The header by which a proxy knows us, if it wants to."""
    if not proxy.username:
        return ""
    known = f"{unquote(proxy.username)}:{unquote(proxy.password or '')}"
    return f"Proxy-Authorization: Basic {base64.b64encode(known.encode()).decode()}\r\n"
