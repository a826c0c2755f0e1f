"""Carries requests to the Bot API over aiohttp, and says of a failure whether it arrived.

PTB's own transport scans every pooled connection for each request and writes the token
into logs; this one does neither. Idle connections are dropped before the server drops
them, or a closed connection would look like a lost answer.
"""

import json
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
from telegram._utils.defaultvalue import DEFAULT_NONE
from telegram._utils.types import ODVInput
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

KEEP_ALIVE = 20.0
CONNECT = 10.0
READ = 30.0
UPLOAD = 120.0


class NotSent(NetworkError):
    """The request never reached the server: it can be repeated without a second thought."""


class AnswerLost(NetworkError):
    """The server may have done it; its answer never came."""


class Transport(BaseRequest):
    """`BaseRequest` over one aiohttp session to one server.

    The proxy comes from the environment, if any, and is looked up once: aiohttp's own
    `trust_env` reads the environment and a netrc file on a thread for every request.
    """

    def __init__(self, *, connections: int = 64, read: float = READ) -> None:
        self._connections = connections
        self._read = read
        self._session: aiohttp.ClientSession | None = None
        self._proxy: str | None = None

    @property
    def read_timeout(self) -> float | None:
        """Seconds to wait for an answer."""
        return self._read

    async def initialize(self) -> None:
        """Open the session on the running loop."""
        if self._session is None:
            connector = aiohttp.TCPConnector(
                limit=self._connections, keepalive_timeout=KEEP_ALIVE, ttl_dns_cache=60
            )
            self._session = aiohttp.ClientSession(connector=connector)

    async def shutdown(self) -> None:
        """Close the session."""
        if self._session is not None:
            await self._session.close()
            self._session = None

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
        assert self._session is not None
        if self._proxy is None:
            self._proxy = _proxy(url)
        uploads = request_data is not None and request_data.contains_files
        read = read_timeout if isinstance(read_timeout, int | float) else self._read
        timeout = aiohttp.ClientTimeout(
            sock_connect=CONNECT,
            connect=CONNECT,
            total=None,
            sock_read=UPLOAD if uploads else read,
        )
        try:
            async with self._session.request(
                method, url, timeout=timeout, proxy=self._proxy or None, **_body(request_data)
            ) as answer:
                return answer.status, await answer.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            # The first of these is also a ClientOSError, which below means "perhaps sent".
            raise NotSent(type(error).__name__) from None
        except TimeoutError:
            raise TimedOut from None
        except (aiohttp.ClientError, OSError) as error:
            raise AnswerLost(type(error).__name__) from None


def _proxy(url: str) -> str:
    """The proxy for a server, empty for none."""
    server = urlsplit(url)
    return "" if proxy_bypass(server.hostname or "") else getproxies().get(server.scheme, "")


def _body(data: RequestData | None) -> dict[str, Any]:
    if data is None or (not data.parameters and not data.contains_files):
        return {}
    if not data.contains_files:
        return {
            "data": json.dumps(data.parameters, ensure_ascii=False).encode(),
            "headers": {"Content-Type": "application/json"},
        }
    form = aiohttp.FormData(quote_fields=False)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (file_name, content, mime) in (data.multipart_data or {}).items():
        form.add_field(name, content, filename=file_name, content_type=mime)
    return {"data": form}
