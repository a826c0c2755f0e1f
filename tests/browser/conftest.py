"""A playground on a free port, with a bot in it, and browsers to look at it."""

import asyncio
import os
import random
from collections.abc import AsyncIterator
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio
from aiohttp import web
from playwright.async_api import Browser, async_playwright

from playground import page, server
from playground.telegram import Telegram
from tests.browser.concierge import Concierge
from tests.browser.estate import BUILDING, CHEN, CHROMIUM, LI, OFFICE, WANG, Clock, Estate, Phones

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest_asyncio.fixture(loop_scope="session")
async def estate() -> AsyncIterator[Estate]:
    clock = Clock()
    telegram = Telegram(
        token="1:test",
        bot={"id": 1, "first_name": "Linli", "username": "linli_bot"},
        clock=lambda: clock.now,
        chance=random.Random(1),
    )
    telegram.add_person(WANG, "王秀英")
    telegram.add_person(LI, "Li", last_name="Qiang", language_code="en")
    telegram.add_person(CHEN, "陈静")
    telegram.add_group(OFFICE, "梧桐里工作群", creator=CHEN)
    telegram.add_group(BUILDING, "Building 3", creator=CHEN, members=[WANG, LI], forum=True)
    bot = Concierge(telegram)
    telegram.starts(WANG)
    hint = page.Hint(WANG, WANG, {"zh": "报漏水", "en": "Report a leak"}, "water drips")
    app = server.application(telegram)
    page.install(
        app,
        telegram,
        zone=ZoneInfo("Asia/Shanghai"),
        now=lambda: clock.now,
        forward=clock.forward,
        about={WANG: "3-1-1002"},
        hints=lambda: [hint],
    )
    runner = server.runner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield Estate(telegram, bot, clock.moves, f"http://127.0.0.1:{runner.addresses[0][1]}/")
    finally:
        await runner.cleanup()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    if not CHROMIUM.exists():
        sentence = f"no browser at {CHROMIUM}: the pages are not tested"
        (pytest.fail if "CI" in os.environ else pytest.skip)(sentence)
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=str(CHROMIUM), args=ARGUMENTS)
        yield opened
        await opened.close()


@pytest_asyncio.fixture(loop_scope="session")
async def phones(browser: Browser, estate: Estate) -> AsyncIterator[Phones]:
    opened = Phones(browser, estate.url)
    yield opened
    await asyncio.gather(*(context.close() for context in browser.contexts))
    assert opened.errors == []
