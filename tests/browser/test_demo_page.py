"""The real bot on the page: a resident reports on one phone, the office answers on another."""

import os
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from bot.config import Config
from bot.demo.run import running

pytestmark = pytest.mark.asyncio(loop_scope="session")
PHONE = {"width": 390, "height": 800}


async def test_a_report_and_its_answer_on_two_phones(browser: Browser, tmp_path: Path) -> None:
    config = Config(send_rate=0, demo_port=0)
    async with running(config, tmp_path) as demo:
        context = await browser.new_context(locale="zh-CN", viewport=PHONE)  # type: ignore[arg-type]
        wang, zhou = await context.new_page(), await context.new_page()
        await wang.goto(f"{demo.address}?as=1001&chat=1001")
        await zhou.goto(f"{demo.address}?as=2001&chat=-1001")

        await wang.get_by_role("textbox").fill("卫生间吊顶滴水，一天接一桶")
        await wang.get_by_role("textbox").press("Enter")
        await wang.get_by_role("button", name="就这样提交").last.click()
        await expect(wang.locator(".other .text").last).to_contain_text("已收到")

        await zhou.get_by_role("button", name="我来受理").last.click()
        await expect(zhou.locator(".other .text").last).to_contain_text("周客服处理中")
        await zhou.get_by_role("button", name="确定并告知报告人").last.click()
        await expect(wang.locator(".other .text").last).to_contain_text("已立项")
        if pictures := os.environ.get("LINLI_PICTURES"):
            await wang.screenshot(path=f"{pictures}/wang.png")
            await zhou.screenshot(path=f"{pictures}/zhou.png")
        await context.close()
