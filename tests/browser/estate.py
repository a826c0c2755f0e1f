"""A small estate on a playground, and the browser tabs that look at it."""

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, Page, Route

from playground.telegram import Telegram
from tests.browser.concierge import Concierge

CHROMIUM = Path("/usr/bin/chromium")
WANG, LI, CHEN = 11, 12, 14
OFFICE, BUILDING = -1001, -1002
START = datetime(2026, 3, 2, 6, 30, tzinfo=UTC)  # Monday, 14:30 in Shanghai


@dataclass(slots=True)
class Estate:
    """A playground as the page serves it. The clock stands still unless it is moved."""

    telegram: Telegram
    bot: Concierge
    moves: list[timedelta]
    url: str = ""

    def messages(self, chat: int) -> list[dict[str, Any]]:
        return self.telegram.history(chat)


@dataclass(slots=True)
class Clock:
    now: datetime = START
    moves: list[timedelta] = field(default_factory=list)

    async def forward(self, step: timedelta) -> None:
        self.now += step
        self.moves.append(step)


class Phones:
    """Opens pages of one browser profile; an error on any of them fails the test."""

    def __init__(self, browser: Browser, url: str) -> None:
        self.browser = browser
        self.url = url
        self.errors: list[str] = []

    async def open(
        self,
        query: str,
        *,
        width: int = 1280,
        height: int = 800,
        dark: bool = False,
        known: asyncio.Event | None = None,
    ) -> Page:
        """A new tab; until `known` is set, it hears nothing of the state."""
        context = await self.browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if dark else "light",
            locale="en-GB",
        )
        tab = await context.new_page()
        tab.set_default_timeout(10_000)
        tab.on("pageerror", lambda error: self.errors.append(str(error)))
        tab.on(
            "console",
            lambda line: self.errors.append(line.text) if line.type == "error" else None,
        )
        if known:

            async def slowly(route: Route) -> None:
                await known.wait()
                await route.continue_()

            await tab.route("**/page/state?*", slowly)
        await tab.goto(f"{self.url}?{query}")
        return tab


BOT_CHAT = f"as={WANG}&chat={WANG}"


async def write(tab: Page, text: str) -> None:
    await tab.get_by_role("textbox").fill(text)
    await tab.get_by_role("textbox").press("Enter")


async def attach(tab: Page, item: str) -> None:
    await tab.get_by_role("button", name="Attach").click()
    await tab.get_by_role("menuitem", name=item).click()
