"""What the figures were measured on, and how fast the API's process is by itself."""

import json
import os
import platform
import socket
import sqlite3
import time
from pathlib import Path
from typing import Any

from benchmarks.bots import CORES, PINNED, Server
from benchmarks.folder import opened
from benchmarks.table import Line, percentile, quartiles
from bot.clock import Clock
from storage.file import wal_is_safe


def about(folder: Path) -> str:
    """Date, processor, Python, SQLite and journal mode in one line."""
    info = Path("/proc/cpuinfo")
    names = [
        line.partition(":")[2].strip()
        for line in (info.read_text(encoding="utf-8").splitlines() if info.exists() else [])
        if line.startswith("model name")
    ]
    mode = "WAL, synchronous FULL" if wal_is_safe(_version()) else "TRUNCATE, synchronous EXTRA"
    pinned = (
        f"API on core {CORES[0]}, bot on core {CORES[1]}" if PINNED else "no core can be pinned"
    )
    return (
        f"{Clock().now():%Y-%m-%d %H:%M} UTC · {names[0] if names else platform.processor()}"
        f" × {os.cpu_count()} · Python {platform.python_version()}"
        f" · load before {os.getloadavg()[0]:.1f} · SQLite {sqlite3.sqlite_version}, {mode}"
        f" · {pinned} · {fsync(folder)}"
    )


def _version() -> tuple[int, int, int]:
    return sqlite3.sqlite_version_info


def fsync(folder: Path) -> str:
    """What making 4 KB durable costs in this folder."""
    times = []
    with (folder / "fsync").open("wb") as file:
        for _ in range(200):
            file.write(os.urandom(4096))
            file.flush()
            began = time.perf_counter()
            os.fsync(file.fileno())
            times.append((time.perf_counter() - began) * 1000)
    return f"fsync {quartiles(times, 2)} ms, p99 {percentile(times, 0.99):.2f}"


def commit(folder: Path) -> Line:
    """What a small commit costs with the journal mode that the program chooses."""
    with opened(folder / "commits") as db:
        del db
    mode, safe = ("WAL", "FULL") if wal_is_safe(_version()) else ("TRUNCATE", "EXTRA")
    raw = sqlite3.connect(folder / "commits" / "linli.db", isolation_level=None)
    raw.execute(f"PRAGMA journal_mode = {mode}")
    raw.execute(f"PRAGMA synchronous = {safe}")
    times = []
    for number in range(200):
        began = time.perf_counter()
        raw.execute("INSERT INTO meta (key, value) VALUES (?, '')", (f"commit-{number}",))
        times.append((time.perf_counter() - began) * 1000)
    raw.close()
    return Line("one small commit", f"{quartiles(times, 2)} ms")


def ceiling(server: Server, *, updates: int = 4000) -> Line:
    """A client of bare sockets, one connection, echoes as fast as it can."""
    server.ask("begin")
    host, port = server.address.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as connection:
        assert server.process.stdin is not None
        command = {"do": "run", "kind": "echo", "people": updates, "first": 1}
        server.process.stdin.write(json.dumps(command) + "\n")
        server.process.stdin.flush()
        offset, answered = 0, 0
        began = time.perf_counter()
        while answered < updates:
            found = _call(connection, "getUpdates", {"offset": offset, "timeout": 5})
            for update in found["result"]:
                said = update["message"]
                _call(
                    connection, "sendMessage", {"chat_id": said["chat"]["id"], "text": said["text"]}
                )
                offset, answered = update["update_id"] + 1, answered + 1
        seconds = time.perf_counter() - began
    done = server.read(30)
    return Line(
        "the API's own ceiling, bare sockets",
        f"{updates / seconds:,.0f} echoed updates/s, {done['cpu'] / done['calls'] * 1e6:.0f} µs of"
        " its core a call",
    )


def _call(connection: socket.socket, method: str, params: dict[str, Any]) -> Any:
    body = json.dumps(params).encode()
    head = f"POST /bot1:x/{method} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n\r\n"
    connection.sendall(head.encode() + body)
    data = connection.recv(1 << 20)
    head_, _, rest = data.partition(b"\r\n\r\n")
    size = int(head_.rpartition(b": ")[2])
    while len(rest) < size:
        rest += connection.recv(1 << 20)
    return json.loads(rest)
