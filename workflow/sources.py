"""Where a case comes from, and the line that says by what its source knows it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from workflow import when

_DATE = re.compile(
    r"\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}月\d{1,2}[日号]?|(?<!\d)\d{1,2}/\d{1,2}(?!\d)"
    r"|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*",
    re.IGNORECASE,
)
_TICKET = re.compile(r"(?<!\d)\d{6,20}(?!\d)")
_LETTER = re.compile(
    r"\S*[〔\[(（]?\d{4}[〕\])）]?第?\d+号|\b[A-Z]{2,}[-/]\d[\w/-]*", re.IGNORECASE
)
_ITEM = re.compile(r"第?(\d{1,3}) ?[项号]|item (\d{1,3})", re.IGNORECASE)
_COUNT = re.compile(r"(\d{1,5}) ?(?:人|户|位|名|people|owners)", re.IGNORECASE)
_CODE = re.compile(r"\b[A-Z]{1,3}-?\d{1,4}\b", re.IGNORECASE)
_TIME = re.compile(r"(?<!\d)\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?!\d)")


class Source(StrEnum):
    """Who or what has raised it (process 二(一), 信息来源)."""

    RESIDENT = "resident-report"
    PATROL = "patrol"
    MEETING = "owners-meeting"
    ALARM = "equipment-alarm"
    LETTER = "external-letter"
    HOTLINE = "hotline"
    INTERVIEW = "interview"


OF_STAFF = tuple(one for one in Source if one is not Source.RESIDENT)
"""What only the office enters; nobody is told of it as its reporter."""


AS_IT_HAPPENS = frozenset({Source.PATROL, Source.ALARM})
"""What is entered at the moment when it happens or is found: nobody has to write down when."""


class Sender(StrEnum):
    """Who has written a letter."""

    DEVELOPER = "developer"
    CONTRACTOR = "contractor"
    GOVERNMENT = "government"
    UTILITY = "utility"
    OTHER = "other-sender"


@dataclass(frozen=True, slots=True)
class Reference:
    """By what the source knows it, and by when it wants an answer."""

    ref: str
    due: datetime | None = None


def read(source: Source, line: str, now: datetime, zone: str) -> Reference | None:
    """What the line says of the source; None when what it must say is missing."""
    reader = _READERS.get(source)
    return reader(line, _day(line, now, zone)) if reader else Reference("")


def _hotline(line: str, day: datetime | None) -> Reference | None:
    ticket = _TICKET.search(line)
    return Reference(ticket[0], day) if ticket and day else None


def _letter(line: str, day: datetime | None) -> Reference | None:
    number = _LETTER.search(_DATE.sub(" ", line))
    return Reference(number[0], day) if number else None


def _meeting(line: str, day: datetime | None) -> Reference | None:
    said, item, count = _DATE.search(line), _ITEM.search(_DATE.sub(" ", line)), _COUNT.search(line)
    if day is None or said is None or item is None or count is None:
        return None
    return Reference(f"{said[0]} · № {item[1] or item[2]} · × {count[1]}")


def _interview(line: str, day: datetime | None) -> Reference | None:
    """Whom somebody has called on stands in the place; here the day."""
    said = _DATE.search(line)
    return Reference(said[0]) if said and day else None


def _alarm(line: str, _: datetime | None) -> Reference | None:
    code, at = _CODE.search(line), _TIME.search(line)
    return Reference(" · ".join([code[0].upper(), *([at[0]] if at else [])])) if code else None


_READERS: dict[Source, Callable[[str, datetime | None], Reference | None]] = {
    Source.HOTLINE: _hotline,
    Source.LETTER: _letter,
    Source.MEETING: _meeting,
    Source.ALARM: _alarm,
    Source.INTERVIEW: _interview,
}


def _day(line: str, now: datetime, zone: str) -> datetime | None:
    found = _DATE.search(line)
    meant = when.read(found[0], now, zone) if found else None
    return meant.at if meant else None
