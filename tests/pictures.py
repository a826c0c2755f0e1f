"""Takes the pictures of the README: plays stories on the demo and photographs phones on the way.

`python -m tests.pictures` writes `docs/pictures/<name>.png`. A picture is taken after the first
step of its story with those words, so that it shows what a person sees at that moment.
"""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from random import SystemRandom
from tempfile import TemporaryDirectory

from playwright.async_api import Browser, async_playwright

from bot.config import Config
from bot.demo import sample
from bot.demo.run import Demo, running
from playground.playing import play
from playground.stage import Stage
from playground.story import Story, read_story
from tests.browser.conftest import ARGUMENTS
from tests.browser.estate import CHROMIUM

ROOT = Path(__file__).parent.parent
LOCALES = {"zh": "zh-CN", "en": "en-GB"}


@dataclass(frozen=True, slots=True)
class Shot:
    """A phone of `who` in a chat (his own with the bot by default), after a step."""

    story: str
    after: str
    name: str
    who: str
    chat: str = ""


SHOTS = (
    Shot("c01-leak.zh", "sees 20:44 前有人联系您", "1-report.zh", "甲"),
    Shot("c01-leak.zh", "sees 不是法律上的认定", "2-finding.zh", "乙"),
    Shot("c01-leak.zh", "sees 私下意向：甲 能接受、乙 再谈谈", "3-plan.zh", "主办"),
    Shot("c01-leak.zh", "sees 复漏除外，双方就本次渗漏不再另行主张", "4-minutes.zh", "甲"),
    Shot("c01-leak.zh", "sees 已结案，谢谢您一路配合", "5-result.zh", "甲"),
)


async def main() -> None:
    """Take them all."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=str(CHROMIUM), args=ARGUMENTS)
        for name, shots in groupby(SHOTS, lambda shot: shot.story):
            await _take(read_story(ROOT / "stories" / f"{name}.yaml"), list(shots), browser)
        await browser.close()


async def _take(story: Story, shots: list[Shot], browser: Browser) -> None:
    with TemporaryDirectory() as folder:
        async with running(Config(send_rate=0, demo_port=0), Path(folder), starts=story) as demo:
            captured = await demo.app.database.write(sample.given, story.empty, SystemRandom())
            stage = Stage(
                demo.telegram,
                sample.cast(),
                demo.settle,
                demo.forward,
                demo.restart,
                story,
                captured,
            )
            for part, shot in _parts(story, shots):
                await play(part, stage)
                await _photograph(shot, stage, demo, browser)


def _parts(story: Story, shots: list[Shot]) -> Iterator[tuple[Story, Shot]]:
    """The story cut after the steps at which somebody looks."""
    steps = story.steps
    for shot in shots:
        end = next(at for at, step in enumerate(steps, start=1) if shot.after in step.deed)
        yield replace(story, steps=steps[:end], budget={}), shot
        steps = steps[end:]


async def _photograph(shot: Shot, stage: Stage, demo: Demo, browser: Browser) -> None:
    context = await browser.new_context(
        locale=LOCALES[stage.story.lang],
        viewport={"width": 390, "height": 760},
        device_scale_factor=1.5,
    )
    page = await context.new_page()
    user = stage.id_of(shot.who)
    await page.goto(f"{demo.address}?as={user}&chat={stage.id_of(shot.chat or shot.who)}")
    await page.locator(".other .text").last.wait_for()
    await page.wait_for_timeout(500)  # what scrolls has come to rest
    await page.screenshot(path=ROOT / "docs" / "pictures" / f"{shot.name}.png")
    await context.close()


if __name__ == "__main__":
    asyncio.run(main())
