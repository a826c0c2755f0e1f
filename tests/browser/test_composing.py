"""What somebody types, picks and records on the page is sent as from a client of Telegram."""

import pytest
from playwright.async_api import FilePayload, expect

from tests.browser.estate import BOT_CHAT, BUILDING, LI, WANG, Estate, Phones, attach, write

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_shift_enter_starts_a_new_line(estate: Estate, phones: Phones) -> None:
    tab = await phones.open(BOT_CHAT)
    box = tab.get_by_role("textbox")
    await box.press_sequentially("one")
    await box.press("Shift+Enter")
    await box.press_sequentially("two")
    await box.press("Enter")
    await expect(tab.locator(".own .text").last).to_have_text("one\ntwo")
    await expect(box).to_have_value("")


async def test_several_photos_make_an_album(estate: Estate, phones: Phones) -> None:
    tab = await phones.open(BOT_CHAT)
    await attach(tab, "Sample photo: leak")
    await attach(tab, "Sample photo: rubbish")
    await expect(tab.locator(".tray img")).to_have_count(2)
    await write(tab, "since last night")
    await expect(tab.locator(".album img")).to_have_count(2)
    await expect(tab.locator(".own .text").last).to_have_text("since last night")
    first, second = estate.messages(WANG)[-2:]
    assert first["media_group_id"] == second["media_group_id"]
    await tab.wait_for_function(
        "[...document.querySelectorAll('.album img')].every((image) => image.naturalWidth > 0)"
    )
    await tab.get_by_role("button", name="Open photo").first.click()
    await expect(tab.get_by_role("dialog").locator("img")).to_be_visible()
    await tab.keyboard.press("Escape")
    await expect(tab.get_by_role("dialog")).to_have_count(0)


async def test_photos_and_files_from_disk(estate: Estate, phones: Phones) -> None:
    tab = await phones.open(BOT_CHAT)
    note = FilePayload(name="minutes.txt", mimeType="text/plain", buffer=b"agreed")
    await tab.locator("input[data-kind=document]").set_input_files([note])
    await tab.get_by_role("button", name="Send").click()
    link = tab.get_by_role("link", name="minutes.txt")
    async with tab.expect_download() as download:
        await link.click()
    assert (await download.value).suggested_filename == "minutes.txt"


async def test_a_pdf_opens_in_a_tab_of_its_own(estate: Estate, phones: Phones) -> None:
    tab = await phones.open(BOT_CHAT)
    pdf = FilePayload(name="minutes.pdf", mimeType="application/pdf", buffer=await tab.pdf())
    await tab.locator("input[data-kind=document]").set_input_files([pdf])
    await tab.get_by_role("button", name="Send").click()
    async with tab.expect_popup() as opened:
        await tab.get_by_role("link", name="minutes.pdf").click()
    shown = await opened.value
    await shown.wait_for_load_state()
    assert await shown.evaluate("document.contentType") == "application/pdf"


async def test_a_voice_note_plays(estate: Estate, phones: Phones) -> None:
    tab = await phones.open(BOT_CHAT)
    await attach(tab, "Sample voice note")
    await tab.get_by_role("button", name="Play: Voice note").click()
    await expect(tab.locator(".voice .icon-pause")).to_be_visible()
    await expect(tab.locator(".voice .icon-play")).to_be_visible()


async def test_everything_else_can_be_sent(estate: Estate, phones: Phones) -> None:
    tab = await phones.open(BOT_CHAT)
    for item, shown in (
        ("Location", ".place"),
        ("Contact", ".attachment"),
        ("Dice", ".die"),
    ):
        await attach(tab, item)
        await expect(tab.locator(f".own {shown}")).to_be_visible()
    await attach(tab, "Sticker")
    await tab.get_by_role("menuitem", name="Heart").click()
    await expect(tab.locator(".own img.sticker")).to_be_visible()


async def test_the_reply_keyboard(estate: Estate, phones: Phones) -> None:
    estate.bot.say(
        WANG,
        "Who are you?",
        keyboard=[["Report"], [{"text": "My phone", "request_contact": True}]],
        one_time_keyboard=True,
    )
    tab = await phones.open(BOT_CHAT)
    keys = tab.get_by_role("group", name="Reply keyboard")
    await keys.get_by_role("button", name="My phone").click()
    await expect(tab.locator(".own .attachment")).to_contain_text("王秀英")
    await expect(keys).to_be_hidden()
    await tab.get_by_role("button", name="Show or hide the keyboard").click()
    await keys.get_by_role("button", name="Report").click()
    await expect(tab.locator(".own .text").last).to_have_text("Report")
    estate.bot.say(WANG, "Thanks", remove_keyboard=True)
    await expect(keys).to_be_hidden()


async def test_a_forced_reply_opens_the_reply_bar(estate: Estate, phones: Phones) -> None:
    tab = await phones.open(BOT_CHAT)
    asked = estate.bot.say(WANG, "Where?", force_reply=True, input_field_placeholder="e.g. 3-1")
    await expect(tab.locator(".answering")).to_contain_text("Where?")
    await expect(tab.get_by_placeholder("e.g. 3-1")).to_be_visible()
    await write(tab, "3-1-1002")
    await expect(tab.locator(".own .quote")).to_contain_text("Where?")
    own = [message for message in estate.messages(WANG) if message.get("text") == "3-1-1002"]
    assert own[0]["reply_to_message"]["message_id"] == asked
    await expect(tab.locator(".answering")).to_be_hidden()


async def test_reply_and_edit_by_the_buttons_of_a_bubble(estate: Estate, phones: Phones) -> None:
    estate.telegram.says(LI, BUILDING, "Is it loud?")
    tab = await phones.open(f"as={WANG}&chat={BUILDING}")
    await tab.locator(".other").hover()
    await tab.locator(".other").get_by_role("button", name="Reply").click()
    await write(tab, "Yes")
    await expect(tab.locator(".own .quote")).to_contain_text("Is it loud?")
    await tab.locator(".own").hover()
    await tab.locator(".own").get_by_role("button", name="Message menu").click()
    await tab.get_by_role("menuitem", name="Edit").click()
    await write(tab, "Very")
    await expect(tab.locator(".own .text")).to_have_text("Very")
    await expect(tab.locator(".own .stamp")).to_contain_text("edited")


async def test_commands_and_start(estate: Estate, phones: Phones) -> None:
    command = {"command": "report", "description": "Report something"}
    estate.bot.call("setMyCommands", commands=[command], language_code="en")
    estate.bot.call("setMyDescription", description="I write down what is broken.")
    tab = await phones.open(f"as={LI}&chat={LI}")
    await expect(tab.locator(".messages")).to_contain_text("I write down what is broken.")
    await tab.get_by_role("button", name="Start").click()
    await tab.get_by_role("button", name="Command menu").click()
    await tab.get_by_role("menuitem", name="/report Report something").click()
    await expect(tab.locator(".own .text").last).to_have_text("/report")


async def test_sending_scrolls_to_the_end(estate: Estate, phones: Phones) -> None:
    for number in range(120):
        estate.telegram.says(WANG, BUILDING, f"line {number}")
    tab = await phones.open(f"as={WANG}&chat={BUILDING}")
    newest = tab.locator(".text", has_text="line 119")
    await expect(newest).to_be_in_viewport()
    await tab.locator(".scroll").evaluate("(node) => { node.scrollTop = 0; }")
    await tab.get_by_role("button", name="Earlier messages").click()
    await expect(tab.get_by_text("line 0", exact=True)).to_be_attached()
    await expect(newest).not_to_be_in_viewport()
    await write(tab, "the end")
    await expect(tab.locator(".own .text").last).to_be_in_viewport()


async def test_forwarding_and_links_into_groups(estate: Estate, phones: Phones) -> None:
    estate.bot.say(WANG, '<a href="https://t.me/linli_bot?startgroup=bind">bind</a>')
    tab = await phones.open(BOT_CHAT)
    await tab.locator(".other .bubble").hover()
    await tab.locator(".other").get_by_role("button", name="Message menu").click()
    await tab.get_by_role("menuitem", name="Forward").click()
    await tab.get_by_role("dialog").get_by_role("button", name="Building 3").click()
    await expect(tab.locator(".own .origin")).to_have_text("Forwarded from Linli")
    await tab.get_by_role("link", name="bind").click()
    await tab.get_by_role("dialog").get_by_role("button", name="Building 3").click()
    await expect(tab.locator(".service").last).to_have_text("王秀英 added Linli")
    await expect(tab.locator(".own .text").last).to_have_text("/start@linli_bot bind")
    await tab.get_by_role("button", name="Chat menu").click()
    await tab.get_by_role("menuitem", name="Show members").click()
    await expect(tab.get_by_role("dialog")).to_contain_text("Li Qiang")
    await tab.keyboard.press("Escape")
    await expect(tab.get_by_role("dialog")).to_have_count(0)
