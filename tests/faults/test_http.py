"""HTTP as servers and proxies speak it: every way to end a body, kept and closed connections."""

import asyncio
import base64
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from ipaddress import IPv4Address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from telegram import InputFile
from telegram.error import TelegramError

from bot.client import Client
from bot.clock import Clock
from bot.outcome import Class, of_error
from bot.transport import Transport

OK = b'{"ok":true,"result":{"message_id":7}}'
LENGTH = b"Content-Length: %d\r\n\r\n" % len(OK)
Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


class Listening:
    """A server that keeps the requests it was sent."""

    def __init__(self, answer: bytes = b"HTTP/1.1 200 OK\r\n" + LENGTH + OK) -> None:
        self.answer = answer
        self.closes = False
        self.connections = 0
        self.requests: list[tuple[str, bytes]] = []

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        while True:
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            length = head.lower().partition("content-length: ")[2].partition("\r\n")[0]
            self.requests.append((head, await reader.readexactly(int(length or 0))))
            for at in range(len(self.answer)):
                writer.write(self.answer[at : at + 1])
                await asyncio.sleep(0)
            if self.closes:
                return


@asynccontextmanager
async def listening(serve: Serve, tls: ssl.SSLContext | None = None) -> AsyncIterator[int]:
    """The port of a server; at the end everybody has hung up."""
    serving: set[asyncio.Task[None]] = set()

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        mine = asyncio.current_task()
        assert mine is not None
        serving.add(mine)
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            await serve(reader, writer)
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()

    server = await asyncio.start_server(answer, "127.0.0.1", 0, ssl=tls)
    async with server:
        yield int(server.sockets[0].getsockname()[1])
        if serving:
            await asyncio.wait(serving, timeout=5)


@asynccontextmanager
async def client(address: str) -> AsyncIterator[Client]:
    transport = Transport(read=5)
    made = Client("1:x", f"{address}/bot", request=transport, get_updates_request=transport)
    await made.start()
    try:
        yield made
    finally:
        await made.stop()


async def outcome(made: Client) -> Class:
    try:
        await made.call("sendMessage", chat_id=5, text="水")
    except TelegramError as error:
        return of_error(error).kind
    return Class.SUCCESS


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\n" + LENGTH + OK,
        b"HTTP/1.1 200\r\nCONTENT-LENGTH:%d\r\n\r\n" % len(OK) + OK,
        b"HTTP/1.1 200 OK\r\nConnection: Close\r\n\r\n" + OK,
        b"HTTP/1.0 200 OK\r\n\r\n" + OK,
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n" + LENGTH + OK,
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        b"a;note=1\r\n" + OK[:10] + b"\r\n%X\r\n" % (len(OK) - 10) + OK[10:] + b"\r\n"
        b"0\r\nTrailer: x\r\n\r\n",
    ],
)
async def test_an_answer_that_comes_byte_by_byte(answer: bytes) -> None:
    server = Listening(answer)
    server.closes = not any(one in answer.lower() for one in (b"content-length", b"chunked"))
    async with listening(server.serve) as port, client(f"http://127.0.0.1:{port}") as made:
        for _ in range(2):
            assert await made.call("sendMessage", chat_id=5, text="水") == {"message_id": 7}
    head, body = server.requests[0]
    assert head.startswith(f"POST /bot1:x/sendMessage HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n")
    assert body == '{"chat_id": 5, "text": "水"}'.encode()


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n99\r\n{}",
        b"HTTP/1.1 204 No Content\r\n\r\n",
        b"x" * 200_000,
    ],
)
async def test_an_answer_that_cannot_be_read_may_follow_what_was_asked(answer: bytes) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        writer.write_eof()

    async with listening(serve) as port, client(f"http://127.0.0.1:{port}") as made:
        assert await outcome(made) is Class.AMBIGUOUS


async def test_a_connection_is_kept_until_either_side_closes_it() -> None:
    server = Listening()
    async with listening(server.serve) as port, client(f"http://127.0.0.1:{port}") as made:
        assert [await outcome(made) for _ in range(3)] == [Class.SUCCESS] * 3
        assert server.connections == 1
        server.closes = True
        assert await outcome(made) is Class.SUCCESS
        await asyncio.sleep(0.01)
        assert await outcome(made) is Class.SUCCESS
    assert server.connections == 2
    assert len(server.requests) == 5


async def test_a_file_of_many_pieces_arrives_whole() -> None:
    server = Listening()
    photo = InputFile(bytes(range(256)) * 4000, filename='雨"水.jpg')
    async with listening(server.serve) as port, client(f"http://127.0.0.1:{port}") as made:
        await made.call("sendPhoto", chat_id=5, photo=photo)
    _, body = server.requests[0]
    assert bytes(range(256)) * 4000 in body
    assert 'name="photo"; filename="雨%22水.jpg"'.encode() in body
    assert b'name="chat_id"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n5\r\n' in body


async def test_a_plain_proxy_is_asked_for_the_whole_address(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    proxy = Listening()
    async with listening(proxy.serve) as port:
        monkeypatch.setenv("http_proxy", f"http://us:p%40ss@127.0.0.1:{port}")
        async with client("http://api.example") as made:
            assert await outcome(made) is Class.SUCCESS
    head, _ = proxy.requests[0]
    known = base64.b64encode(b"us:p@ss").decode()
    assert head.startswith("POST http://api.example/bot1:x/sendMessage HTTP/1.1\r\n")
    assert f"\r\nHost: api.example\r\nProxy-Authorization: Basic {known}\r\n" in head


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A key and a certificate for 127.0.0.1, signed by itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = Clock().now()
    signed = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))]), False
        )
        .sign(key, hashes.SHA256())
    )
    file = tmp_path_factory.mktemp("tls") / "both.pem"
    pem = serialization.Encoding.PEM
    file.write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + signed.public_bytes(pem)
    )
    return file


@pytest.fixture
def secured(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


async def test_over_tls_and_through_a_tunnel(
    certificate: Path, secured: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    server = Listening()
    asked: list[bytes] = []

    async def tunnel(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.readuntil(b"\r\n\r\n"))
        through = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await asyncio.gather(_carry(reader, through[1]), _carry(through[0], writer))

    async with listening(server.serve, secured) as port, listening(tunnel) as gate:
        address = f"https://127.0.0.1:{port}"
        async with client(address) as made:
            assert await outcome(made) is Class.SUCCESS
        monkeypatch.setenv("https_proxy", f"127.0.0.1:{gate}")
        monkeypatch.setenv("no_proxy", "")
        async with client(address) as made:
            assert await outcome(made) is Class.SUCCESS
    assert asked[0].startswith(f"CONNECT 127.0.0.1:{port} HTTP/1.1\r\n".encode())
    assert [head.partition("\r\n")[0] for head, _ in server.requests] == [
        "POST /bot1:x/sendMessage HTTP/1.1"
    ] * 2


async def _carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await reader.read(65_536):
        writer.write(data)
    writer.close()


async def test_a_certificate_that_nobody_vouches_for(secured: ssl.SSLContext) -> None:
    server = Listening()
    async with (
        listening(server.serve, secured) as port,
        client(f"https://127.0.0.1:{port}") as made,
    ):
        assert await outcome(made) is Class.NOT_SENT
    assert server.requests == []


async def test_a_proxy_that_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    proxy = Listening(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
    async with listening(proxy.serve) as port:
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{port}")
        async with client("https://api.example") as made:
            assert await outcome(made) is Class.NOT_SENT
    assert proxy.requests[0][0].startswith("CONNECT api.example:443 HTTP/1.1\r\n")
