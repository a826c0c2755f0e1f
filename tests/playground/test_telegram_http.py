"""The Bot API over real HTTP."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

import pytest
from aiohttp import ClientSession, FormData, ServerDisconnectedError, web

from playground import faults
from playground.protocol import Upload
from playground.server import application, runner
from playground.telegram import Telegram

Call = Callable[..., Coroutine[Any, Any, Any]]


@pytest.fixture
async def served(telegram: Telegram) -> AsyncIterator[web.AppRunner]:
    telegram.updates.waiting.clear()
    running = runner(application(telegram))
    await running.setup()
    await web.TCPSite(running, "127.0.0.1", 0).start()
    yield running
    await running.cleanup()


@pytest.fixture
def address(served: web.AppRunner) -> str:
    return f"http://127.0.0.1:{served.addresses[0][1]}"


@pytest.fixture
async def client() -> AsyncIterator[ClientSession]:
    async with ClientSession() as session:
        yield session


@pytest.fixture
def call(address: str, client: ClientSession) -> Call:
    async def post(method: str, **params: Any) -> Any:
        async with client.post(f"{address}/bot1:secret/{method}", data=params) as answer:
            return await answer.json()

    return post


async def test_every_way_to_ask(address: str, client: ClientSession) -> None:
    url = f"{address}/bot1:secret/sendMessage"
    asked = {"chat_id": "10", "text": "好"}
    async with client.get(url, params=asked) as answer:
        assert (await answer.json())["result"]["text"] == "好"
    async with client.post(url, json=asked) as answer:
        assert (await answer.json())["result"]["text"] == "好"
    async with client.post(url, data=asked) as answer:
        assert (await answer.json())["result"]["text"] == "好"
    async with client.post(url, data=b"{", headers={"Content-Type": "application/json"}) as answer:
        assert answer.status == 400


async def test_files_go_up_and_down(
    telegram: Telegram, address: str, client: ClientSession
) -> None:
    form = FormData({"chat_id": "10"})
    form.add_field("media", json.dumps([{"type": "photo", "media": f"attach://{n}"} for n in "ab"]))
    for name in "ab":
        form.add_field(name, name.encode(), filename=f"{name}.jpg", content_type="image/jpeg")
    async with client.post(f"{address}/bot1:secret/sendMediaGroup", data=form) as answer:
        first, _ = (await answer.json())["result"]
    file_id = first["photo"][0]["file_id"]
    assert telegram.media(file_id) == Upload("a.jpg", b"a", "image/jpeg")
    path = telegram.answer("getFile", {"file_id": file_id}).body["result"]["file_path"]
    async with client.get(f"{address}/file/bot1:secret/{path}") as answer:
        assert (answer.content_type, await answer.read()) == ("application/octet-stream", b"a")
    async with client.get(f"{address}/file/bot1:secret/photos/none.jpg") as answer:
        assert answer.status == 404
    async with client.get(f"{address}/file/bot1:wrong/{path}") as answer:
        assert answer.status == 401


async def test_a_wrong_token_and_an_unknown_method(
    address: str, client: ClientSession, call: Call
) -> None:
    async with client.get(f"{address}/bot1:wrong/getMe") as answer:
        assert await answer.json() == {
            "ok": False,
            "error_code": 401,
            "description": "Unauthorized",
        }
    assert (await call("sendNonsense"))["error_code"] == 404


async def test_a_long_poll_ends_with_the_first_update(telegram: Telegram, call: Call) -> None:
    poll = await waiting_poll(telegram, call)
    telegram.says(10, 10, "在吗")
    assert [update["message"]["text"] for update in (await poll)["result"]] == ["在吗"]


async def waiting_poll(telegram: Telegram, call: Call) -> asyncio.Task[Any]:
    """A poll that the server has surely begun: what it allows is in force."""
    poll = asyncio.create_task(call("getUpdates", timeout=50, allowed_updates='["message"]'))
    while telegram.updates.allowed != ("message",):
        await call("getMe")
    return poll


async def test_a_newer_poll_ends_the_older(telegram: Telegram, call: Call) -> None:
    older = await waiting_poll(telegram, call)
    newer = asyncio.create_task(call("getUpdates", timeout=50))
    answer = await older
    assert answer["error_code"] == 409
    assert answer["description"].startswith("Conflict: terminated by other getUpdates request")
    telegram.says(10, 10, "a")
    assert len((await newer)["result"]) == 1


async def test_an_outage_ends_a_waiting_poll(telegram: Telegram, call: Call) -> None:
    poll = await waiting_poll(telegram, call)
    telegram.faults.always("*", faults.refuse)
    with pytest.raises(ServerDisconnectedError):
        await poll
    telegram.faults.clear()
    assert (await call("getUpdates"))["ok"]


async def test_faults_on_the_wire(
    telegram: Telegram, address: str, client: ClientSession, call: Call
) -> None:
    telegram.faults.next("sendMessage", faults.refuse)
    with pytest.raises(ServerDisconnectedError):
        await call("sendMessage", chat_id=10, text="a")
    assert telegram.screen(10) == {}
    telegram.faults.next("sendMessage", faults.lost_answer)
    with pytest.raises(ServerDisconnectedError):
        await call("sendMessage", chat_id=10, text="b")
    assert telegram.screen(10)["text"] == "b"
    telegram.faults.next("getMe", faults.garbage)
    async with client.get(f"{address}/bot1:secret/getMe") as answer:
        assert (answer.status, answer.content_type) == (502, "text/html")
    telegram.faults.next("sendMessage", faults.flood(3))
    assert (await call("sendMessage", chat_id=10, text="c"))["parameters"] == {"retry_after": 3}
    telegram.faults.next("getMe", faults.slow(0.01))
    assert (await call("getMe"))["ok"]


async def test_faults_meet_downloads(
    telegram: Telegram, address: str, client: ClientSession
) -> None:
    telegram.sends(10, 10, "document", Upload("a.txt", b"a", "text/plain"))
    path = next(stored.path for stored in telegram.files.stored.values())
    url = f"{address}/file/bot1:secret/{path}"
    telegram.faults.always("download", faults.lost_answer)  # a client may try twice
    with pytest.raises(ServerDisconnectedError):
        await client.get(url)
    telegram.faults.clear()
    telegram.faults.next("download", faults.error(500, "Internal Server Error"))
    async with client.get(url) as answer:
        assert answer.status == 500
    telegram.faults.next("download", faults.slow(0.01))
    async with client.get(url) as answer:
        assert await answer.read() == b"a"


async def test_closing_the_server_ends_a_poll(
    telegram: Telegram, served: web.AppRunner, call: Call
) -> None:
    poll = await waiting_poll(telegram, call)
    await served.cleanup()
    assert (await poll)["result"] == []
    assert telegram.listeners == []
