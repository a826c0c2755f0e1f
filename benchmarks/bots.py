"""The processes of a run: the Bot API on the first core, one bot at a time on the second."""

import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks.echo import TOKEN

ROOT = Path(__file__).parent.parent
PINNED = hasattr(os, "sched_setaffinity") and len(os.sched_getaffinity(0)) > 1
CORES = sorted(os.sched_getaffinity(0))[:2] if PINNED else []
PATIENCE = 900.0
AS_INSTALLED = {
    name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
}
"""A start finds the program compiled, as every start does but the first."""


class Stuck(Exception):
    """A run that does not end, or a bot that has died."""


@contextmanager
def on_core(number: int) -> Iterator[None]:
    """What is started inside stays on this core."""
    if not PINNED:
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {CORES[number]})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


class Server:
    """The Bot API's process."""

    def __init__(self) -> None:
        self.bot: subprocess.Popen[bytes] | None = None
        with on_core(0):
            self.process = subprocess.Popen(
                [sys.executable, "-m", "benchmarks.server"],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
        self.address = f"http://127.0.0.1:{self.read(10)['port']}"

    def ask(self, do: str, *, patience: float = PATIENCE, **more: Any) -> dict[str, Any]:
        """Give a command and wait for its answer; raises `Stuck`."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({"do": do, **more}) + "\n")
        self.process.stdin.flush()
        return self.read(patience)

    def read(self, patience: float) -> dict[str, Any]:
        """The next answer; raises `Stuck`."""
        out = self.process.stdout
        assert out is not None
        until = time.monotonic() + patience
        while not select.select([out], [], [], 1.0)[0]:
            if time.monotonic() > until:
                raise Stuck(f"no answer in {patience:.0f} s")
            if self.bot is not None and self.bot.poll() is not None:
                raise Stuck(f"the bot ended with {self.bot.returncode}")
        answer: dict[str, Any] = json.loads(out.readline())
        return answer

    def close(self) -> None:
        """End it."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait(10)


class Bot:
    """A bot's process; `started` is the moment before it was."""

    def __init__(self, server: Server, arguments: list[str], environment: dict[str, str]) -> None:
        self.server = server
        self.started = time.perf_counter()
        with on_core(1):
            self.process = subprocess.Popen(
                [sys.executable, "-m", *arguments],
                cwd=ROOT,
                env={**AS_INSTALLED, **environment},
                stdout=subprocess.DEVNULL,
                stderr=Path(environment["BENCH_LOG"]).open("a"),  # noqa: SIM115 - the child's
            )
        server.bot = self.process

    def polls(self, patience: float = 30.0) -> float:
        """Seconds from its start to its first getUpdates; raises `Stuck`."""
        until = time.perf_counter() + patience
        while time.perf_counter() < until:
            first = float(self.server.ask("state")["first_poll"])
            if first:
                return first - self.started
            if self.process.poll() is not None:
                raise Stuck(f"the bot ended with {self.process.returncode}")
            time.sleep(0.02)
        raise Stuck("the bot does not poll")

    def memory(self) -> float:
        """Resident megabytes now."""
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        kilobytes = next(line for line in status.splitlines() if line.startswith("VmRSS"))
        return int(kilobytes.split()[1]) / 1024

    def cpu(self) -> float:
        """Seconds of processor time so far."""
        parts = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="ascii").split()
        return (int(parts[13]) + int(parts[14])) / os.sysconf("SC_CLK_TCK")

    def stop(self) -> None:
        """Ask it to end."""
        self.server.bot = None
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(60)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


@contextmanager
def linli(
    server: Server, folder: Path, *arguments: str, rate: float = 0.0, **begin: Any
) -> Iterator[Bot]:
    """The program on a folder; with arguments by way of `benchmarks.linli`."""
    server.ask("begin", **begin)
    environment = {
        "LINLI_BOT_TOKEN": TOKEN,
        "LINLI_API_URL": server.address,
        "LINLI_DATA": str(folder),
        "LINLI_SEND_RATE": str(rate),
        "BENCH_LOG": str(folder / "log"),
    }
    start = ["benchmarks.linli", *arguments] if arguments else ["bot.main", "run"]
    bot = Bot(server, start, environment)
    try:
        bot.polls()
        yield bot
    finally:
        bot.stop()


@contextmanager
def echo(server: Server, folder: Path, **begin: Any) -> Iterator[Bot]:
    """The baseline."""
    server.ask("begin", **begin)
    bot = Bot(server, ["benchmarks.echo", server.address], {"BENCH_LOG": str(folder / "echo.log")})
    try:
        bot.polls()
        yield bot
    finally:
        bot.stop()
