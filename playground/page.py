"""Serves the chat page: a Telegram in the browser, for this machine only."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from types import MappingProxyType
from zoneinfo import ZoneInfo

from aiohttp import web

from playground import faults, view
from playground.deeds import DEEDS, Deed
from playground.guard import guarded, refused
from playground.protocol import Upload
from playground.telegram import Telegram

HERE = Path(__file__).parent
FOLDER = HERE / "page"
LONGEST_JUMP = timedelta(days=400)
SLOW = 3.0  # seconds
SENDS = (
    "sendMessage",
    "sendPhoto",
    "sendVideo",
    "sendVoice",
    "sendAudio",
    "sendDocument",
    "sendLocation",
    "sendMediaGroup",
    "editMessageText",
    "editMessageCaption",
    "editMessageReplyMarkup",
)
FAULTS: Mapping[str, tuple[Sequence[str], faults.Fault]] = {
    "unreachable": ("*", faults.refuse),
    "answers-lost": (SENDS, faults.lost_answer),
    "slow": ("*", faults.slow(SLOW)),
}
INLINE = (
    "image/jpeg",
    "image/png",
    "image/gif",
    "image/webp",
    "audio/",
    "video/",
    "application/pdf",
)
END = b""


@dataclass(frozen=True, slots=True)
class Hint:
    """Something to try: as `user`, in `chat`, with `says` already in the composer.

    `text` is the invitation, by language of the page.
    """

    user: int
    chat: int
    text: Mapping[str, str]
    says: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """The handlers, and the open event streams of the browsers."""

    telegram: Telegram
    zone: ZoneInfo
    now: Callable[[], datetime]
    forward: Callable[[timedelta], Awaitable[None]]
    about: Mapping[int, str]
    hints: Callable[[], Sequence[Hint]]
    streams: set[asyncio.Queue[bytes]] = field(default_factory=set)

    async def index(self, request: web.Request) -> web.StreamResponse:
        del request
        return web.FileResponse(FOLDER / "index.html")

    async def file(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["name"]
        path = HERE / name if name == "strings.json" else FOLDER / name
        if "/" in name or not path.is_file():
            raise web.HTTPNotFound
        return web.FileResponse(path)

    async def state(self, request: web.Request) -> web.StreamResponse:
        query = request.query
        telegram = self.telegram
        me = _number(query.get("as"))
        if me not in telegram.people:
            me = next(iter(telegram.people), None)
        if me is None:
            return refused("nobody lives here yet")
        chat_id = _number(query.get("chat"))
        asked = query.get("queries", "").split(",")
        return web.json_response(
            {
                "now": self.now().astimezone(UTC).isoformat(),
                "zone": self.zone.key,
                "bot": telegram.bot,
                "as": me,
                "people": view.people(telegram, self.about),
                "chats": view.chats(telegram, me),
                "others": view.others(telegram, me),
                "chat": None
                if chat_id is None
                else view.chat(
                    telegram,
                    me,
                    chat_id,
                    topic=_number(query.get("topic")),
                    limit=_number(query.get("limit")) or 100,
                ),
                "answers": {key: telegram.answers[key] for key in asked if key in telegram.answers},
                "faults": {
                    kind: telegram.faults.standing(methods[0]) == fault
                    for kind, (methods, fault) in FAULTS.items()
                },
                "hints": [asdict(hint) for hint in self.hints()],
            }
        )

    async def events(self, request: web.Request) -> web.StreamResponse:
        """A server-sent event after every change; changes that come together are one."""
        response = web.StreamResponse(
            headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        )
        await response.prepare(request)
        changes: asyncio.Queue[bytes] = asyncio.Queue(maxsize=1)
        self.streams.add(changes)
        try:
            line = b"retry: 1000\n\n"
            while line:
                await response.write(line)
                line = await changes.get()
        except ConnectionResetError:
            pass  # the tab was closed
        finally:
            self.streams.discard(changes)
        return response

    async def media(self, request: web.Request) -> web.StreamResponse:
        upload = self.telegram.media(request.match_info["file_id"])
        if upload is None:
            raise web.HTTPNotFound
        mime, headers = upload.mime, {"Cache-Control": "private, max-age=3600"}
        if not mime.startswith(INLINE):
            mime, headers["Content-Disposition"] = "application/octet-stream", "attachment"
        return web.Response(body=upload.content, content_type=mime, headers=headers)

    async def act(self, request: web.Request) -> web.StreamResponse:
        """One deed of a person: a multipart form of `act` (JSON) and any number of `upload`."""
        form = await request.post()
        uploads = [
            Upload(part.filename, part.file.read(), part.content_type)
            for part in form.getall("upload", [])
            if isinstance(part, web.FileField)
        ]
        deed = Deed(json.loads(str(form["act"])), uploads)
        return web.json_response(DEEDS[deed.verb](self.telegram, deed))

    async def move(self, request: web.Request) -> web.StreamResponse:
        """Forward by `seconds`, or until the next `until` ("09:00") of the estate's clock."""
        asked = await request.json()
        if until := asked.get("until"):
            step = until_next(self.now(), time.fromisoformat(until), self.zone)
        else:
            step = timedelta(seconds=float(asked["seconds"]))
        if not timedelta(0) < step <= LONGEST_JUMP:
            return refused("the clock only goes forward, 400 days at most")
        await self.forward(step)
        self.changed()
        return web.json_response({})

    async def fault(self, request: web.Request) -> web.StreamResponse:
        """Switch one of FAULTS on or off; at most one is on."""
        asked = await request.json()
        methods, fault = FAULTS[asked["kind"]]
        self.telegram.faults.clear()
        if asked["on"]:
            for method in methods:
                self.telegram.faults.always(method, fault)
        return web.json_response({})

    def changed(self) -> None:
        for changes in self.streams:
            if changes.empty():
                changes.put_nowait(b"data: changed\n\n")

    async def close(self, application: web.Application) -> None:
        """Let go of the browsers, or the server would wait for them."""
        del application
        for changes in self.streams:
            if changes.full():
                changes.get_nowait()
            changes.put_nowait(END)


def install(
    application: web.Application,
    telegram: Telegram,
    *,
    zone: ZoneInfo,
    now: Callable[[], datetime],
    forward: Callable[[timedelta], Awaitable[None]],
    about: Mapping[int, str] = MappingProxyType({}),
    hints: Callable[[], Sequence[Hint]] = tuple,
) -> None:
    """Add the page to `server.application`, which must listen on loopback only.

    `zone` is the estate's, `now` the playground's clock (aware); `forward` moves it and returns
    when all that became due is done. `about` says in a line who a person is, by user id; `hints`
    is asked at each refresh.
    """
    page = Page(telegram, zone, now, forward, about, hints)
    telegram.listeners.append(page.changed)
    application.on_shutdown.append(page.close)
    application.add_routes(
        [
            web.get("/", guarded(page.index)),
            web.get("/page/state", guarded(page.state)),
            web.get("/page/events", guarded(page.events)),
            web.get("/page/media/{file_id}", guarded(page.media)),
            web.get("/page/{name}", guarded(page.file)),
            web.post("/page/act", guarded(page.act)),
            web.post("/page/forward", guarded(page.move)),
            web.post("/page/faults", guarded(page.fault)),
        ]
    )


def until_next(now: datetime, wall: time, zone: ZoneInfo) -> timedelta:
    """From `now` to the next time that clocks in `zone` show `wall`."""
    here = now.astimezone(zone)
    then = datetime.combine(here.date(), wall, zone)
    if then <= here:
        then = datetime.combine(here.date() + timedelta(days=1), wall, zone)
    return then.astimezone(UTC) - now.astimezone(UTC)


def _number(text: str | None) -> int | None:
    return int(text) if text else None
