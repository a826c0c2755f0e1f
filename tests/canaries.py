"""Looks for what must not leave: in what was sent to anybody, in files, and in the log.

The playground keeps every call to the Bot API and every file; whatever has been played in a
town, one whose process dies too, is searched when it closes.
"""

import io
import json
import logging
import re
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from playground.telegram import Telegram

ANONYMOUS = """
    SELECT c.no, c.place, p.name, p.user_id,
           (SELECT GROUP_CONCAT(m.user_id) FROM reveals AS v
              JOIN people AS m ON m.estate_id = v.estate_id AND m.id = v.asked_by
             WHERE v.estate_id = c.estate_id AND v.case_id = c.id AND v.answer = 'agreed') AS shown
      FROM cases AS c
      JOIN reporters AS r ON r.estate_id = c.estate_id AND r.case_id = c.id
      JOIN people AS p ON p.estate_id = r.estate_id AND p.id = r.person_id
     WHERE c.disclosure = 'anonymous' AND p.user_id IS NOT NULL
"""


def payloads(telegram: Telegram) -> list[tuple[int, str]]:
    """Every payload that was sent to a chat, with the chat."""
    return [
        (int(call.params["chat_id"]), _words(call.params))
        for call in telegram.calls
        if str(call.params.get("chat_id", "")).lstrip("-").isdigit()
    ]


def files(telegram: Telegram) -> list[tuple[int, str]]:
    """What can be read in every document that was sent to a chat, with the chat."""
    chats = {chat for chat, _ in payloads(telegram)}
    return [
        (chat, readable(telegram.files.stored[message["document"]["file_id"]].upload.content))
        for chat in chats
        for message in telegram.history(chat)
        if "document" in message and message["from"]["id"] == telegram.bot["id"]
    ]


def readable(content: bytes) -> str:
    """The words of a file: of a spreadsheet and of a PDF those of its parts, spelled out."""
    if content.startswith(b"PK"):
        with ZipFile(io.BytesIO(content)) as book:
            parts = [book.read(name) for name in book.namelist()]
        return " ".join(part.decode(errors="replace") for part in parts)
    if content.startswith(b"%PDF"):
        return content.decode(errors="replace") + "\n".join(_printed(content))
    return content.decode("utf-8-sig", errors="replace")


def _printed(pdf: bytes) -> Iterator[str]:
    """What a PDF says: its parts, and what its pages show in the letters of each of its fonts."""
    parts = [_inflated(one) for one in STREAM.findall(pdf)]
    yield from (part.decode(errors="replace") for part in parts)
    fonts = [dict(LETTER.findall(part)) for part in parts if b"beginbfchar" in part]
    for part in parts:
        for shown in SHOWN.findall(part):
            glyphs = b"".join(_unescaped(one) for one in STRING.findall(shown))
            for letters in fonts:
                codes = (b"%02X%02X" % pair for pair in zip(*[iter(glyphs)] * 2, strict=False))
                found = (letters.get(code, b"") for code in codes)
                yield b"".join(bytes.fromhex(one.decode()) for one in found).decode("utf-16-be")


STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
LETTER = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]+)>")
STRING = re.compile(rb"\(((?:\\.|[^\\)])*)\)", re.DOTALL)
SHOWN = re.compile(
    rb"\[(?:{0}|[^\[\]()])*\]\s*TJ|{0}\s*Tj".replace(rb"{0}", rb"\((?:\\.|[^\\)])*\)"), re.DOTALL
)
ESCAPED = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
SIGNS = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def _unescaped(string: bytes) -> bytes:
    def sign(found: re.Match[bytes]) -> bytes:
        code = found[1]
        return bytes([int(code, 8)]) if code.isdigit() else SIGNS.get(code, code)

    return ESCAPED.sub(sign, string)


def _inflated(stream: bytes) -> bytes:
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return stream


PERSONAL = """
    SELECT name AS mark FROM people WHERE user_id IS NOT NULL
     UNION SELECT words FROM cases UNION SELECT words FROM notes
"""
PHONE = re.compile(r"(?<!\d)1[3-9]\d{9}(?!\d)")


@contextmanager
def searched(folder: Path, telegram: Telegram, token: str) -> Iterator[None]:
    """Whatever has left by the end, by Telegram or by the log, is searched; not after a failure."""
    with log_kept() as log:
        yield
    with closing(sqlite3.connect(folder / "linli.db")) as raw:
        raw.row_factory = sqlite3.Row
        reported, personal = raw.execute(ANONYMOUS).fetchall(), raw.execute(PERSONAL).fetchall()
    found = leaks(telegram, reported) + logged(log, [row["mark"] for row in personal], token)
    if found:
        raise AssertionError("\n".join(found))


@contextmanager
def log_kept() -> Iterator[list[str]]:
    """Every line that is logged meanwhile, as it would be written, with what went wrong."""
    lines: list[str] = []
    keeper, root = _Keeper(lines), logging.getLogger()
    level = root.level
    root.addHandler(keeper)
    root.setLevel(logging.INFO)
    try:
        yield lines
    finally:
        root.removeHandler(keeper)
        root.setLevel(level)


class _Keeper(logging.Handler):
    def __init__(self, lines: list[str]) -> None:
        super().__init__()
        self.lines = lines

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


def logged(lines: Iterable[str], personal: Iterable[str], token: str) -> list[str]:
    """Lines of the log in which a name, a number, somebody's words or the token stands."""
    marks = [token, *(one for one in personal if len(one) > 1)]
    return [line for line in lines if PHONE.search(line) or any(one in line for one in marks)]


def _words(params: Any) -> str:
    return json.dumps(params, ensure_ascii=False, default=str)


def leaks(telegram: Telegram, reported: list[Any]) -> list[str]:
    """Payloads about an anonymous case that name its reporter, or his door, to anybody else.

    A manager to whom he was shown, as a second person agreed, reads the name in that one message.
    """
    found = []
    for case in reported:
        short = case["no"].rpartition("-")[2]
        marks = [case["name"], f"id={case['user_id']}"]
        if case["place"].count("-") == 2:
            marks.append(case["place"])
        shown = (case["shown"] or "").split(",")
        for chat, words in payloads(telegram) + files(telegram):
            if str(chat) in shown and "🔓" in words:
                continue
            if chat == case["user_id"] or (case["no"] not in words and f"{short}</b>" not in words):
                continue
            found += [f"{case['no']}: {mark} in {chat}: {words}" for mark in marks if mark in words]
    return found
