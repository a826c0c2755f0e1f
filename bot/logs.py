"""One line an update on stderr; no secret in any of them, and nothing that somebody wrote."""

import logging
import re
import sys
import traceback
from typing import Any

SECRET = re.compile(r"[0-9]{5,}:[A-Za-z0-9_-]{20,}")
QUIET = ("httpx", "httpcore", "telegram", "aiohttp", "apscheduler", "asyncio", "aiosqlite")


class Redact(logging.Formatter):
    """Takes tokens out of the finished line, and out of tracebacks what the errors say."""

    def format(self, record: logging.LogRecord) -> str:
        """The line without secrets."""
        return SECRET.sub("<token>", super().format(record))

    def formatException(self, ei: Any) -> str:  # noqa: N802 - the library's name
        """Where it failed and by what kind of error, first the cause of all.

        The text of an error may quote what it could not read: a resident's words.
        """
        lines: list[str] = []
        error: BaseException | None = ei[1]
        while error is not None:
            kind = type(error)
            lines[:0] = [
                "Traceback (most recent call last):\n",
                *traceback.format_tb(error.__traceback__),
                f"{kind.__module__}.{kind.__qualname__}\n",
            ]
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "".join(lines).rstrip()


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
    sys.excepthook = _ended


def _ended(*error: Any) -> None:
    """What ends the program is written like any error; Python would print its text."""
    logging.getLogger(__name__).critical("ended", exc_info=error)
