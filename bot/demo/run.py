"""Runs the bot against the playground in one process, with one clock that can be moved."""

import asyncio
import json
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from random import Random, SystemRandom
from shutil import rmtree
from zoneinfo import ZoneInfo

from aiohttp import web

from bot.app import App
from bot.assembly import assemble
from bot.clock import Clock
from bot.config import Config
from bot.demo import sample
from bot.demo.hints import hints
from bot.opening import FINDING, FOLDER, Failure, open_database, open_locked
from bot.transport import Transport
from playground import page, server
from playground.playing import play
from playground.stage import Stage
from playground.story import Story, StoryFailed, read_story
from playground.telegram import Telegram
from storage.database import Database
from storage.estates import get as estate_of
from storage.rows import Scope

TOKEN = "8710:a-token-that-only-the-playground-knows"  # noqa: S105
BOT = {"id": 8710, "is_bot": True, "first_name": "邻里", "username": "linli_bot"}


@dataclass(slots=True)
class Demo:
    """A running demo; `begin` opens the folder and starts a bot on it."""

    app: App
    telegram: Telegram
    clock: Clock
    address: str
    begin: Callable[[], Awaitable[App]]

    async def restart(self) -> None:
        """End the bot and begin anew with what its folder keeps."""
        await self.app.stop()
        self.app = await self.begin()

    async def forward(self, by: timedelta) -> None:
        """Move the clock of both."""
        await self.app.forward(by)

    async def settle(self) -> None:
        """Wait until the bot has nothing to do and Telegram nothing to give."""
        while True:
            await self.app.settle()
            if not self.telegram.waiting():
                return
            await asyncio.sleep(0.01)


async def demo(config: Config, *, story: Path | None, fresh: bool) -> int:
    """`linli demo`: the page, or a story played to its end; the exit code."""
    folder = Path(".demo") if config.data == Path("data") else config.data
    if story is not None:
        return await _play(config, folder / "story", read_story(story))
    if fresh and folder.exists():
        rmtree(folder)
    async with running(config, folder) as demo_:
        _greet(demo_.address, folder)
        stop = asyncio.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
        await stop.wait()
    return 0


async def _play(config: Config, folder: Path, story: Story) -> int:
    if folder.exists():
        rmtree(folder)
    unlimited = replace(config, send_rate=0.0, demo_port=0)
    async with running(unlimited, folder, starts=story) as demo_:
        captured = await demo_.app.database.write(sample.given, story.empty, SystemRandom())
        stage = Stage(
            demo_.telegram,
            sample.cast(),
            demo_.settle,
            demo_.forward,
            demo_.restart,
            story,
            captured,
        )
        try:
            await play(story, stage)
        except StoryFailed as failure:
            print(failure, file=sys.stderr)
            return FINDING
        finally:
            print(stage.transcript)
    print(f"ok {story.title}: {stage.count}")
    return 0


@asynccontextmanager
async def running(
    config: Config, folder: Path, *, starts: Story | None = None
) -> AsyncIterator[Demo]:
    """The bot and the playground, started and stopped together."""
    config = replace(config, data=folder)
    database, lock = await open_locked(config)
    with lock:
        clock = Clock()
        telegram = _telegram(folder, clock, starts)
        told = sample.read()
        application = server.application(telegram)
        demo_: Demo

        async def forward(by: timedelta) -> None:
            await demo_.forward(by)

        page.install(
            application,
            telegram,
            zone=ZoneInfo("Asia/Shanghai"),
            now=clock.now,
            forward=forward,
            about=told.about,
            hints=hints,
        )
        runner = server.runner(application)
        await runner.setup()
        try:
            site = web.TCPSite(runner, "127.0.0.1", config.demo_port)
            await site.start()
        except OSError as error:
            await runner.cleanup()
            await database.close()
            raise Failure(
                FOLDER, f"cannot use port {config.demo_port} (LINLI_DEMO_PORT): {error.strerror}"
            ) from None
        port = runner.addresses[0][1]
        api = replace(config, api_url=f"http://127.0.0.1:{port}")
        chance = SystemRandom()

        async def begin(database: Database | None = None) -> App:
            app = await assemble(
                api,
                token=TOKEN,
                database=database or await open_database(api, create=False),
                request=Transport(),
                polling=Transport(connections=2, read=60),
                clock=clock,
                chance=chance,
            )
            await app.start()
            return app

        new = await database.read(lambda db: not estate_of(db, Scope(1)).ready)
        if new and not (starts and starts.empty):
            await database.write(sample.load, told, clock, chance)
        app = await begin(database)
        demo_ = Demo(app, telegram, clock, f"http://127.0.0.1:{port}/", begin)
        if new and not (starts and starts.empty):
            sample.greet(telegram, told)
            await demo_.settle()
        try:
            yield demo_
        finally:
            await demo_.app.stop()
            await runner.cleanup()
            _save(folder, telegram, clock)


def _state(folder: Path) -> Path:
    return folder / "playground.json"


def _telegram(folder: Path, clock: Clock, story: Story | None) -> Telegram:
    kept = _state(folder)
    if kept.exists():
        state = json.loads(kept.read_text(encoding="utf-8"))
        clock.offset = timedelta(seconds=state.pop("offset"))
        return Telegram.from_json(state, clock=clock.now, chance=Random())
    if story is not None and story.starts is not None:
        clock.offset = story.starts - clock.now()
    telegram = Telegram(
        token=TOKEN, bot=BOT, clock=clock.now, chance=Random(), limits=story is None
    )
    sample.populate(telegram, sample.read())
    return telegram


def _save(folder: Path, telegram: Telegram, clock: Clock) -> None:
    state = telegram.to_json() | {"offset": clock.offset.total_seconds()}
    temporary = _state(folder).with_suffix(".part")
    temporary.write_text(json.dumps(state), encoding="utf-8")
    temporary.replace(_state(folder))


def _greet(address: str, folder: Path) -> None:
    print(
        f"""邻里 linli — demo, 梧桐里 (8 buildings)

  {address}?as=1001    王女士, a resident: send a photo or a sentence, press ✅
  {address}?as=2001    周客服, the duty clerk: open the staff group, press ✋
  {address}?as=1004    Emma Clarke, who reads English

Open two tabs for two phones. The clock at the top can be moved forward.
Ctrl+C ends; what you did is kept in {folder} (linli demo --fresh forgets it).""",
        flush=True,
    )
