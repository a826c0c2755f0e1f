"""Keeps the page for the person at this machine, whatever else the browser has open."""

from collections.abc import Awaitable, Callable
from ipaddress import ip_address
from urllib.parse import urlsplit

from aiohttp import web

from playground.protocol import Impossible

HOSTS = frozenset({"localhost", "127.0.0.1", "::1"})
POLICY = {
    "Content-Security-Policy": (
        "default-src 'none'; connect-src 'self'; script-src 'self'; style-src 'self';"
        " img-src 'self' blob:; media-src 'self'; base-uri 'none'; form-action 'self';"
        " frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def guarded(handler: Handler) -> Handler:
    """Only this machine, only by its own name, and posts only from the page itself.

    Another site open in the same browser can send requests here, and a name that it controls
    can be made to point here.
    """

    async def answer(request: web.Request) -> web.StreamResponse:
        host = urlsplit(f"//{request.host}").hostname
        if host not in HOSTS or not ip_address(request.remote or "::").is_loopback:
            return refused("only for this machine", status=403)
        if request.method == "POST":
            origin = request.headers.get("Origin", f"http://{request.host}")
            if urlsplit(origin).netloc != request.host:
                return refused("only from the page itself", status=403)
        try:
            response = await handler(request)
        except (Impossible, KeyError, OverflowError, TypeError, ValueError) as reason:
            return refused(str(reason))
        if not response.prepared:
            for name, value in POLICY.items():
                response.headers.setdefault(name, value)
        return response

    return answer


def refused(sentence: str, *, status: int = 400) -> web.Response:
    return web.json_response({"error": sentence}, status=status, headers=POLICY)
