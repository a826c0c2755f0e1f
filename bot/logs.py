"""One line an update on stderr, and no secret in any of them."""

import logging
import re
import sys

SECRET = re.compile(r"[0-9]{5,}:[A-Za-z0-9_-]{20,}")
QUIET = ("httpx", "httpcore", "telegram", "aiohttp", "apscheduler", "asyncio", "aiosqlite")


class Redact(logging.Formatter):
    """Takes tokens out of the finished line, tracebacks included."""

    def format(self, record: logging.LogRecord) -> str:
        """The line without secrets."""
        return SECRET.sub("<token>", super().format(record))


def set_up(level: str) -> None:
    """Log to stderr; the service manager rotates."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Redact("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging._srcfile = None  # noqa: SLF001 - the HOWTO's optimization
    logging.logThreads = logging.logProcesses = logging.logMultiprocessing = False
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
