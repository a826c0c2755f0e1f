"""The real transport over real sockets: what failed before Telegram had it, and what after."""

import asyncio
import logging
import socket
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from random import Random

import pytest
from aiohttp import web
from telegram import InputFile
from telegram.error import NetworkError, TelegramError

from bot.assembly import assemble
from bot.client import Client
from bot.clock import Clock
from bot.config import Config
from bot.demo import sample
from bot.logs import QUIET, Redact
from bot.outcome import Class, of_error
from bot.transport import Transport
from playground import faults, server
from playground.faults import Fault
from playground.protocol import Upload
from playground.telegram import Telegram
from storage.database import Database
from storage.migrations import migrate
from tests.ground import START, TOKEN

SECRET = TOKEN.partition(":")[2]
WANG = 1001
Answer = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@pytest.fixture
def telegram() -> Telegram:
    made = Telegram(
        token=TOKEN,
        bot={"id": 424242, "is_bot": True, "first_name": "邻里", "username": "linli_bot"},
        clock=lambda: START,
        chance=Random(3),
    )
    sample.populate(made, sample.read())
    made.starts(WANG)
    return made


@pytest.fixture
async def address(telegram: Telegram) -> AsyncIterator[str]:
    running = server.runner(server.application(telegram))
    await running.setup()
    await web.TCPSite(running, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{running.addresses[0][1]}"
    await running.cleanup()


async def call(address: str, *, read: float = 5.0) -> Class:
    """Send one message and say what became of it."""
    transport = Transport(read=read)
    client = Client(
        TOKEN,
        base_url=f"{address}/bot",
        base_file_url=f"{address}/file/bot",
        request=transport,
        get_updates_request=transport,
    )
    await client.start()
    try:
        await client.call("sendMessage", chat_id=WANG, text="x")
    except TelegramError as error:
        shown, kind = "".join(traceback.format_exception(error)), of_error(error).kind
    else:
        shown, kind = "", Class.SUCCESS
    finally:
        await client.stop()
    assert SECRET not in shown
    return kind


def arrived(telegram: Telegram) -> int:
    return sum(one["from"]["id"] == 424242 for one in telegram.history(WANG))


@pytest.mark.parametrize(
    ("fault", "kind", "copies"),
    [
        (None, Class.SUCCESS, 1),
        # Closed without an answer: whether before or after, the client cannot tell.
        (faults.refuse, Class.AMBIGUOUS, 0),
        (faults.lost_answer, Class.AMBIGUOUS, 1),
        (faults.garbage, Class.AMBIGUOUS, 1),
        (faults.error(500, "Internal Server Error: restart"), Class.AMBIGUOUS, 0),
        (faults.error(502, "Bad Gateway"), Class.AMBIGUOUS, 0),
        (faults.error(504, "Gateway Timeout"), Class.AMBIGUOUS, 0),
        (faults.flood(3), Class.FLOOD, 0),
        (faults.error(401, "Unauthorized"), Class.FATAL, 0),
        (faults.error(403, "Forbidden: bot was blocked by the user"), Class.UNREACHABLE, 0),
        (
            faults.error(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                {"migrate_to_chat_id": -1009},
            ),
            Class.MOVED,
            0,
        ),
    ],
)
async def test_what_telegram_answers(
    telegram: Telegram, address: str, fault: Fault | None, kind: Class, copies: int
) -> None:
    if fault is not None:
        telegram.faults.next("sendMessage", fault)
    assert await call(address) is kind
    assert arrived(telegram) == copies


async def test_an_answer_that_takes_too_long_may_have_been_given(
    telegram: Telegram, address: str
) -> None:
    telegram.faults.next("sendMessage", faults.slow(5))
    assert await call(address, read=0.05) is Class.AMBIGUOUS
    assert arrived(telegram) == 1


async def test_a_document_arrives_under_its_chinese_name(address: str, telegram: Telegram) -> None:
    transport = Transport(read=5.0)
    client = Client(
        TOKEN, base_url=f"{address}/bot", request=transport, get_updates_request=transport
    )
    await client.start()
    paper = InputFile(b"%PDF-1.7", filename="海报 3号楼.pdf")
    await client.call("sendDocument", chat_id=WANG, document=paper)
    await client.stop()
    assert telegram.history(WANG)[-1]["document"]["file_name"] == "海报 3号楼.pdf"


async def test_nobody_listens() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    assert await call(f"http://127.0.0.1:{port}") is Class.NOT_SENT


async def test_there_is_no_such_host() -> None:
    assert await call("http://no-such-host.invalid") is Class.NOT_SENT


async def test_no_tls_where_tls_is_expected(address: str) -> None:
    assert await call(address.replace("http:", "https:")) is Class.NOT_SENT


async def close_at_once(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.close()


async def close_after_the_head(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    writer.transport.abort()


async def half_an_answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"ok": tr')
    await writer.drain()
    writer.close()


async def no_http(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"220 mail.example.org ESMTP\r\n")
    await writer.drain()
    writer.close()


async def json_of_another_kind(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[1, 2, 3]")
    await writer.drain()
    writer.close()


@pytest.mark.parametrize(
    "answer",
    [close_at_once, close_after_the_head, half_an_answer, no_http, json_of_another_kind],
)
async def test_a_connection_that_breaks_may_have_carried_it(answer: Answer) -> None:
    async def answered(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await answer(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            writer.close()

    listening = await asyncio.start_server(answered, "127.0.0.1", 0)
    async with listening:
        port = listening.sockets[0].getsockname()[1]
        assert await call(f"http://127.0.0.1:{port}") is Class.AMBIGUOUS


async def test_the_token_is_in_no_log(
    telegram: Telegram, address: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """At DEBUG, of everybody, through a whole report with every kind of trouble."""
    caplog.set_level(logging.DEBUG)
    for name in list(logging.root.manager.loggerDict):
        caplog.set_level(logging.DEBUG, logger=name)
    database = await Database.open(tmp_path / "linli.db", durable=False)
    await database.call(migrate)
    clock = Clock()
    await database.write(sample.load, sample.read(), clock, Random(1))
    app = await assemble(
        Config(data=tmp_path, send_rate=0, api_url=address, token=TOKEN),
        token=TOKEN,
        database=database,
        request=Transport(read=1),
        polling=Transport(read=60),
        clock=clock,
        chance=Random(1),
    )
    telegram.faults.next("getUpdates", faults.garbage)
    await app.start()
    for fault in (
        faults.lost_answer,
        faults.garbage,
        faults.error(500, "Internal Server Error"),
        faults.error(400, "Bad Request: can't parse entities"),
    ):
        for method in ("sendMessage", "editMessageText", "getFile"):
            telegram.faults.next(method, fault)
        photo = Upload("drip.jpg", b"drip", "image/jpeg")
        telegram.sends(WANG, WANG, "photo", photo, caption="卫生间吊顶滴水")
    async with asyncio.timeout(20):
        while telegram.waiting():  # noqa: ASYNC110 - the playground has no event for it
            await asyncio.sleep(0.01)
        await app.settle()
    await app.stop()

    written = [Redact("%(name)s %(message)s").format(record) for record in caplog.records]
    assert len(written) > 20
    assert not [line for line in written if SECRET in line]
    raw = [
        record
        for record in caplog.records
        if SECRET in _all_of(record)
        and (record.levelno >= logging.WARNING or record.name.partition(".")[0] not in QUIET)
    ]
    assert not raw, f"only the formatter hid it: {[(one.name, one.msg) for one in raw[:3]]}"


def _all_of(record: logging.LogRecord) -> str:
    trace = logging.Formatter().formatException(record.exc_info) if record.exc_info else ""
    return f"{record.getMessage()} {record.args!r} {trace}"


async def test_settings_do_not_show_the_token() -> None:
    assert SECRET not in repr(Config(token=TOKEN))


def test_an_error_of_the_library_is_redacted() -> None:
    record = logging.LogRecord("x", logging.ERROR, "", 1, "GET /bot%s/getMe", (TOKEN,), None)
    assert SECRET not in Redact("%(message)s").format(record)
    error = NetworkError(f"https://api.telegram.org/bot{TOKEN}/getMe")
    trace = logging.LogRecord("x", logging.ERROR, "", 1, "failed", (), (type(error), error, None))
    assert SECRET not in Redact("%(message)s").format(trace)
