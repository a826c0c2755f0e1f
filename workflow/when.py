"""Reads the moment that a person wrote, so that nobody has to learn a form of dates.

What is read is always said back before it counts; words that could mean two moments are refused.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from . import chinese_time, english_time
from .days import Later, Said

_LONGEST = 60  # signs; a moment is short, a story is not one
_AHEAD = timedelta(days=550)  # further away only with its year
_LATIN = re.compile(r"[a-z]{2}")
_HAN = re.compile(r"[\u4e00-\u9fff]")


@dataclass(frozen=True, slots=True)
class When:
    """A local day. `at` is the moment in UTC, or the day's beginning unless a time was said."""

    day: date
    at: datetime
    timed: bool


def read(text: str, now: datetime, zone: str) -> When | None:
    """`明天下午3点`, `3.14 19:30`, `next Wed 7pm` …; None unless all of the text is a moment.

    Words without a year or a day mean the next such moment; `yesterday` and a written year may
    lie in the past, which is for the caller to judge.
    """
    plain = unicodedata.normalize("NFKC", text).strip().lower()
    if not plain or len(plain) > _LONGEST:
        return None
    local = now.astimezone(ZoneInfo(zone))
    english = _LATIN.search(plain) and not _HAN.search(plain)
    said = (english_time if english else chinese_time).read(plain, local.replace(tzinfo=None))
    try:
        return _later(said, now, zone) if isinstance(said, Later) else _meant(said, now, zone)
    except OverflowError:
        return None


def _later(said: Later, now: datetime, zone: str) -> When:
    at = (now + said.by).astimezone(UTC).replace(second=0, microsecond=0)
    return When(at.astimezone(ZoneInfo(zone)).date(), at, timed=True)


def _meant(said: Said | None, now: datetime, zone: str) -> When | None:
    if said is None:
        return None
    day, clock = said.day, said.clock
    found = _moment(day, clock, zone)
    if said.again and clock is not None and found <= now:
        day += timedelta(days=said.again)
        found = _moment(day, clock, zone)
    if found - now > _AHEAD and not said.dated:
        return None
    if clock is not None:
        day = found.astimezone(ZoneInfo(zone)).date()
    return When(day, found, timed=clock is not None)


def _moment(day: date, clock: timedelta | None, zone: str) -> datetime:
    """A local time in UTC; 24:00 is the beginning of the next day."""
    local = datetime.combine(day, time()) + (clock or timedelta())
    return local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
