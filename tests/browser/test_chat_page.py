"""One person plays everybody in the browser, and the page behaves like Telegram."""

import asyncio
from datetime import timedelta

import pytest
from playwright.async_api import Page, expect

from tests.browser.estate import (
    BOT_CHAT,
    BUILDING,
    CHEN,
    LI,
    OFFICE,
    WANG,
    Estate,
    Phones,
    attach,
    write,
)

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_what_is_sent_is_heard_and_answered(estate: Estate, phones: Phones) -> None:
    tab = await phones.open(BOT_CHAT)
    await write(tab, "water drips")
    await expect(tab.locator(".own .text").last).to_have_text("water drips")
    await expect(tab.locator(".other .text").last).to_have_text("heard")
    await expect(tab.locator("#live")).to_have_text("Linli: heard")
    await expect(tab.locator(f"[data-chat='{WANG}']")).to_contain_text("heard")


async def test_words_are_never_markup(estate: Estate, phones: Phones) -> None:
    nasty = "<img src=x onerror=alert(1)> <b>bold?</b>"
    estate.telegram.says(WANG, BUILDING, nasty)
    estate.telegram.people[LI].first_name = nasty
    tab = await phones.open(f"as={WANG}&chat={BUILDING}")
    await expect(tab.locator(".own .text")).to_have_text(nasty)
    assert await tab.locator("img[src='x']").count() == 0


async def test_formatting_looks_like_telegrams(estate: Estate, phones: Phones) -> None:
    estate.bot.say(
        WANG,
        "👋 <b>bold <i>both</i></b> <u>u</u> <s>s</s> <code>c</code>\n<pre>p</pre>\n"
        "<blockquote>q</blockquote><tg-spoiler>secret</tg-spoiler> "
        '<a href="https://example.org/">site</a> <a href="javascript:alert(1)">bad</a> /help',
    )
    tab = await phones.open(BOT_CHAT)
    said = tab.locator(".other .text").last
    await expect(said.locator("strong em")).to_have_text("both")
    for tag, words in (("u", "u"), ("s", "s"), ("pre", "p"), ("blockquote", "q")):
        await expect(said.locator(tag)).to_have_text(words)
    await expect(said.get_by_role("link", name="site")).to_have_attribute(
        "href", "https://example.org/"
    )
    assert await said.locator("a[href^=javascript]").count() == 0
    secret = said.locator(".spoiler")
    await expect(secret.locator("span")).to_be_hidden()
    await secret.click()
    await expect(secret.locator("span")).to_be_visible()
    await said.get_by_role("button", name="/help").click()
    await expect(tab.locator(".own .text").last).to_have_text("/help")


async def test_a_pressed_button_answers_with_a_toast(estate: Estate, phones: Phones) -> None:
    estate.bot.card(WANG)
    tab = await phones.open(BOT_CHAT)
    await tab.get_by_role("button", name="Submit", exact=True).click()
    await expect(tab.locator(".toast")).to_have_text("Submitted")
    await expect(tab.locator(".other .text").last).to_have_text("Submitted as LL-0017")
    await expect(tab.locator(".other .stamp").last).to_contain_text("edited")


async def test_an_alert_waits_for_ok(estate: Estate, phones: Phones) -> None:
    estate.bot.card(WANG)
    tab = await phones.open(BOT_CHAT)
    await tab.get_by_role("button", name="Drop").click()
    alert = tab.get_by_role("dialog")
    await expect(alert).to_contain_text("three days")
    await alert.get_by_role("button", name="OK").click()
    await expect(alert).to_have_count(0)


async def test_a_button_spins_until_it_is_answered(estate: Estate, phones: Phones) -> None:
    estate.bot.card(WANG)
    tab = await phones.open(BOT_CHAT)
    button = tab.get_by_role("button", name="Think")
    await button.click()
    await expect(button).to_have_attribute("aria-busy", "true")
    await expect(tab.locator(".key.success .icon-success")).to_be_visible()
    estate.bot.call("answerCallbackQuery", callback_query_id=estate.bot.asked[0]["id"])
    await expect(button).not_to_have_attribute("aria-busy", "true")


async def test_nothing_can_be_begun_before_the_page_knows_the_chat(
    estate: Estate, phones: Phones
) -> None:
    known = asyncio.Event()
    tab = await phones.open(BOT_CHAT, known=known)
    await expect(tab.locator("#phone .composer")).to_be_attached()
    await expect(tab.get_by_role("button", name="Attach")).to_have_count(0)
    known.set()
    await attach(tab, "Sample photo: leak")
    await expect(tab.locator(".tray img")).to_have_count(1)


async def test_the_clock_moves_forward(estate: Estate, phones: Phones) -> None:
    tab = await phones.open(BOT_CHAT)
    clock = tab.locator(".clock time")
    await expect(clock).to_contain_text("14:30")
    await tab.get_by_role("button", name="Forward 1 hour").click()
    await expect(clock).to_contain_text("15:30")
    await tab.get_by_role("button", name="Forward to the next 9:00").click()
    await expect(clock).to_contain_text("3 Mar")
    await expect(clock).to_contain_text("09:00")
    await tab.get_by_role("button", name="Other…").click()
    await tab.get_by_role("spinbutton", name="Amount").fill("2")
    await tab.get_by_label("Unit").select_option(label="days")
    await tab.get_by_role("button", name="Forward", exact=True).click()
    await expect(clock).to_contain_text("5 Mar")
    hours = timedelta(hours=1)
    assert estate.moves == [hours, 17 * hours + 30 * hours / 60, 48 * hours]


async def test_a_deep_link_starts_the_bot_here(estate: Estate, phones: Phones) -> None:
    estate.bot.card(WANG)
    tab = await phones.open(BOT_CHAT)
    await tab.context.route("https://estate.invalid/", lambda route: route.fulfill(body="there"))
    async with tab.context.expect_page() as outside:
        await tab.get_by_role("button", name="Elsewhere").click()
    await expect((await outside.value).locator("body")).to_have_text("there")
    await tab.get_by_role("button", name="Guide").click()
    await expect(tab.locator(".own .text").last).to_have_text("/start guide")
    estate.telegram.joins(WANG, OFFICE)
    estate.telegram.says(CHEN, OFFICE, "https://t.me/linli_bot?start=room")
    await tab.locator(f"[data-chat='{OFFICE}']").click()
    await tab.get_by_role("link").click()
    await expect(tab.locator(".own .text").last).to_have_text("/start room")
    assert f"chat={WANG}" in tab.url


async def test_two_tabs_are_two_phones(estate: Estate, phones: Phones) -> None:
    wang = await phones.open(f"as={WANG}&chat={BUILDING}")
    li = await phones.open(f"as={LI}")
    await write(wang, "Hello Li")
    row = li.locator(f"[data-chat='{BUILDING}']")
    await expect(row).to_contain_text("Hello Li")
    await expect(row.get_by_role("img", name="New messages")).to_be_visible()
    await row.click()
    await expect(li.locator(".other .from")).to_have_text("王秀英")
    await expect(row.get_by_role("img", name="New messages")).to_have_count(0)
    await write(li, "Hello Wang")
    await expect(wang.locator(".other .text")).to_have_text("Hello Wang")


async def test_topics_are_tabs(estate: Estate, phones: Phones) -> None:
    estate.telegram.adds_bot(CHEN, BUILDING, admin=True)
    topic = estate.bot.call("createForumTopic", chat_id=BUILDING, name="Leaks")
    thread = topic["message_thread_id"]
    estate.bot.call("sendMessage", chat_id=BUILDING, message_thread_id=thread, text="LL-0017")
    tab = await phones.open(f"as={WANG}&chat={BUILDING}")
    await expect(tab.locator(".messages")).not_to_contain_text("LL-0017")
    await tab.get_by_role("tab", name="Leaks").click()
    await expect(tab.locator(".other .text")).to_have_text("LL-0017")
    await write(tab, "Thanks")
    await expect(tab.locator(".own .text")).to_have_text("Thanks")
    assert estate.messages(BUILDING)[-1]["message_thread_id"] == thread


async def test_the_bot_comes_goes_and_is_blocked(estate: Estate, phones: Phones) -> None:
    async def choose(item: str) -> None:
        await tab.get_by_role("button", name="Chat menu").click()
        await tab.get_by_role("menuitem", name=item).click()

    tab = await phones.open(f"as={CHEN}&chat={OFFICE}")
    await choose("Add the bot")
    await expect(tab.locator(".service").last).to_have_text("陈静 added Linli")
    pinned = estate.bot.say(OFFICE, "Duty: 8 to 18")
    await choose("Make the bot an administrator")
    await expect(tab.locator(".head")).to_contain_text("bot is an administrator")
    estate.bot.call("pinChatMessage", chat_id=OFFICE, message_id=pinned)
    await expect(tab.locator(".pinned")).to_contain_text("Duty: 8 to 18")
    await choose("Remove the bot")
    await expect(tab.locator(".head")).to_contain_text("bot was removed")
    await tab.goto(f"{estate.url}?{BOT_CHAT}")
    await choose("Block the bot")
    await tab.get_by_role("button", name="Unblock the bot").click()
    await expect(tab.get_by_role("textbox")).to_be_visible()


async def test_faults_can_be_switched(estate: Estate, phones: Phones) -> None:
    tab = await phones.open(BOT_CHAT)
    for item, warning in (
        ("Answers get lost", "answers to sending get lost"),
        ("Slow", "3 seconds late"),
        ("Telegram unreachable", "cannot reach Telegram"),
    ):
        await tab.get_by_role("button", name="Faults").click()
        await tab.get_by_role("menuitemcheckbox", name=item).click()
        await expect(tab.locator(".warning")).to_contain_text(warning)
    await tab.get_by_role("button", name="Faults").click()
    await tab.get_by_role("menuitemcheckbox", name="Telegram unreachable").click()
    await expect(tab.locator(".warning")).to_be_hidden()


async def test_hints_put_you_in_place(estate: Estate, phones: Phones) -> None:
    tab = await phones.open(f"as={CHEN}&chat={OFFICE}")
    await tab.get_by_role("button", name="Things to try").click()
    await expect(tab.get_by_role("dialog")).to_contain_text("Report a leak")
    await tab.get_by_role("button", name="Be 王秀英").click()
    await expect(tab.get_by_role("textbox")).to_have_value("water drips")
    await expect(tab.get_by_role("textbox")).to_be_focused()


async def test_the_page_speaks_chinese(estate: Estate, phones: Phones) -> None:
    tab = await phones.open(BOT_CHAT)
    await tab.get_by_role("button", name="切换到中文").click()
    await expect(tab.get_by_role("button", name="发送")).to_be_visible()
    await expect(tab.locator("html")).to_have_attribute("lang", "zh-Hans")


async def test_on_a_phone_list_and_chat_are_two_views(estate: Estate, phones: Phones) -> None:
    tab = await phones.open(f"as={WANG}&lang=zh", width=360, height=740, dark=True)
    estate.bot.card(WANG, "很长的一句话没有空格" * 20 + " https://example.org/" + "a" * 200)
    chat = tab.locator(f"[data-chat='{WANG}']")
    await expect(tab.get_by_role("textbox")).to_be_hidden()
    await chat.click()
    await expect(chat).to_be_hidden()
    await expect(tab.get_by_role("textbox")).to_be_visible()
    assert await small_targets(tab) == []
    wide = "[document.scrollingElement, document.querySelector('.scroll')].map"
    assert await tab.evaluate(f"{wide}((node) => node.scrollWidth - node.clientWidth)") == [0, 0]
    await tab.get_by_role("button", name="返回").click()
    await expect(chat).to_be_visible()
    assert await small_targets(tab) == []
    await chat.click()
    await tab.go_back()
    await expect(chat).to_be_visible()


async def small_targets(tab: Page) -> list[str]:
    """Buttons below 44 by 44 pixels, words within a text apart."""
    found: list[str] = await tab.evaluate(
        """[...document.querySelectorAll("button:not(.inline, .spoiler), textarea")]
        .map((node) => [node, node.getBoundingClientRect()])
        .filter(([, box]) => box.width && (box.width < 43.9 || box.height < 43.9))
        .map(([node]) => node.className + node.textContent)"""
    )
    return found


async def test_the_keyboard_alone_is_enough(estate: Estate, phones: Phones) -> None:
    estate.bot.card(WANG)
    estate.bot.say(WANG, "Anything else?")
    tab = await phones.open(f"as={LI}")
    keys = tab.keyboard

    async def tab_to(words: str) -> None:
        for _ in range(40):
            await keys.press("Tab")
            focused = await tab.evaluate(
                "((node) => node === document.body ? '' : "
                "node.getAttribute('aria-label') ?? node.textContent)(document.activeElement)"
            )
            if words in focused:
                return
        raise AssertionError(f"Tab never reaches {words}")

    await expect(tab.locator("#chats")).to_contain_text("Li Qiang’s phone")
    await tab_to("王秀英")
    await keys.press("Enter")
    await expect(tab.get_by_role("navigation", name="Chats")).to_contain_text("王秀英’s phone")
    await tab_to("Linli")
    outline = await tab.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"
    await keys.press("Enter")
    await expect(tab.get_by_role("textbox")).to_be_focused()
    await keys.type("hello")
    await keys.press("Enter")
    await expect(tab.locator(".other .text").last).to_have_text("heard")
    await keys.press("Escape")
    await expect(tab.locator(".message").last).to_be_focused()
    for _ in range(3):
        await keys.press("ArrowUp")
    await tab_to("Submit")
    await keys.press("Enter")
    await expect(tab.locator(".messages")).to_contain_text("Submitted as LL-0017")
    await tab_to("Attach")
    await keys.press("Enter")
    await expect(tab.get_by_role("menuitem").first).to_be_focused()
    await keys.press("Escape")
    await expect(tab.get_by_role("button", name="Attach")).to_be_focused()


async def test_a_group_that_moves_is_followed(estate: Estate, phones: Phones) -> None:
    estate.telegram.add_group(-77, "Old group", creator=CHEN, supergroup=False)
    tab = await phones.open(f"as={CHEN}&chat=-77")
    await write(tab, "before")
    await expect(tab.locator(".own .text")).to_have_text("before")
    moved = estate.telegram.migrates(-77)
    await expect(tab.locator(".service").last).to_have_text("The group became a supergroup")
    await write(tab, "after")
    await expect(tab.locator(".own .text")).to_have_text("after")
    assert estate.messages(moved)[-1]["text"] == "after"


async def test_the_bots_name_in_any_chat_brings_results(estate: Estate, phones: Phones) -> None:
    tab = await phones.open(f"as={CHEN}&chat={OFFICE}")
    await tab.get_by_role("textbox").fill("@linli_bot 0017")
    await expect(tab.get_by_role("option", name="write to me")).to_be_visible()
    await tab.get_by_role("option", name="found 0017").click()
    await expect(tab.locator(".own .text").last).to_have_text("WT-2603-0017")
    await expect(tab.get_by_role("textbox")).to_have_value("")
    await expect(tab.get_by_role("listbox")).to_be_hidden()
