"""Moments in English: tomorrow 3pm, next Wed 19:30, by Friday, in half an hour, Sat 14 Mar.

dateparser reads days and spans. It is slow to load, so it is loaded at the first such text; and
it is generous with room numbers and half sentences, so it gets to see forms of days only.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from . import days
from .days import Later, Said
from .daytime import Part, clock

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_COUNT = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_NTH = r"\d{1,2}(?:st|nd|rd|th)?"
_CLOCK = re.compile(
    r"(?P<at>\bat )?(?<![\w/.:])(?P<hour>\d{1,2})(?::(?P<minute>\d\d))?(?![\w/:]*[/:])"
    r"(?: ?(?P<half>[ap])m\b)?(?P<whole> ?o'?clock)?"
)
_PARTS = {
    "morning": Part.MORNING,
    "noon": Part.NOON,
    "midday": Part.NOON,
    "afternoon": Part.AFTERNOON,
    "evening": Part.EVENING,
    "night": Part.EVENING,
}
_PART = re.compile(rf"\b(?:in )?(?:the )?({'|'.join(_PARTS)})\b")
_EMPTY = re.compile(r"\b(?:by|on|at|before|until|till|around|about|this|the|of)\b")


def read(text: str, now: datetime) -> Said | Later | None:
    """All of a normalised text; `now` is local."""
    plain = _tidy(text)
    if later := re.fullmatch(
        rf"(?:in )?({_COUNT}|\d+\.5) (hour|hr|minute|min)s?(?: from now| later)?", plain
    ):
        return Later(_parsed(f"in {later[1]} {later[2]}", now) - now)
    plain, clock_, clear = _clock(plain)
    if not clear:
        return None
    plain = " ".join(_EMPTY.sub(" ", plain).split())
    for pattern, means in _DAYS:
        if found := pattern.fullmatch(plain):
            said = means(found, now.date())
            return said and _timed(said, clock_, bare=not plain)
    return None


def _tidy(text: str) -> str:
    plain = re.sub(r"(?<=\d)\.(?=\d\d ?[ap]\.?m)", ":", text)
    plain = re.sub(r"\b([ap])\.m\.?", r"\1m", plain)
    plain = re.sub(r"[,!()]|(?<=[a-z])\.|\.$", " ", plain)
    for words, others in (
        (r"\btonight\b", "today evening"),
        (r"\bhalf an hour\b", "30 minutes"),
        (r"\bwithin\b", "in"),
        (r"(?<=\d)t(?=\d)", " "),
    ):
        plain = re.sub(words, others, plain)
    return " ".join(plain.split())


def _clock(plain: str) -> tuple[str, timedelta | None, bool]:
    """The text without its time of day, that time, and whether it is clear."""
    part = None
    if word := _PART.search(plain):
        part = _PARTS[word[1]]
        plain = plain[: word.start()] + plain[word.end() :]
    times = [
        found
        for found in _CLOCK.finditer(plain)
        if found["at"] or found["minute"] or found["half"] or found["whole"]
    ]
    if not times:
        return plain, timedelta(hours=12) if part is Part.NOON else None, True
    found, hour = times[0], int(times[0]["hour"])
    if found["half"] == "a":
        part = Part.SMALL_HOURS if hour == 12 else Part.MORNING
    elif found["half"] == "p":
        part = Part.AFTERNOON if hour <= 8 or hour == 12 else Part.EVENING
    meant = clock(found["hour"], found["minute"] or "", part)
    rest = f"{plain[: found.start()]} {plain[found.end() :]}"
    return rest, meant, len(times) == 1 and meant is not None


def _timed(said: Said, clock_: timedelta | None, *, bare: bool) -> Said | None:
    return None if bare and clock_ is None else replace(said, clock=clock_)


def _parsed(words: str, now: datetime) -> datetime:
    import dateparser  # noqa: PLC0415 - a third of a second; see above

    found: datetime | None = dateparser.parse(
        words, languages=["en"], settings={"RELATIVE_BASE": now}
    )
    if found is None:
        raise ValueError(f"a form of a day that dateparser does not know: {words}")
    return found


def _day(words: str, today: date) -> date:
    return _parsed(words, datetime.combine(today, time())).date()


def _of_year(found: re.Match[str], today: date) -> Said | None:
    try:
        day = _day(f"{found['day']} {found['year'] or 2024}", today)  # a year with 29 February
    except ValueError:
        return None
    return _dated(found, today, day.month, day.day)


def _dated(found: re.Match[str], today: date, month: int, day: int) -> Said | None:
    check = _weekday(found["check"] or found["check_"])
    if found["year"]:
        day_ = days.dated(int(found["year"]), month, day, check)
    else:
        day_ = days.of_year(today, month, day, check)
    return days.on(day_, dated=bool(found["year"]))


def _slashed(found: re.Match[str], today: date) -> Said | None:
    check = _weekday(found["check"] or found["check_"])
    day = days.slashed(today, int(found["first"]), int(found["second"]), check)
    return days.on(day)


def _of_month(found: re.Match[str], today: date) -> Said | None:
    day = days.of_month(today, int(found["day"]))
    return days.on(day)


def _of_week(found: re.Match[str], today: date) -> Said:
    number = _weekday(found["day"])
    assert number is not None
    if found["next"]:
        return Said(days.in_week(today, 1, number))
    return Said(days.weekday(today, number), again=7)


def _weekday(word: str | None) -> int | None:
    """0 is Monday; a weekend begins on Saturday."""
    if not word:
        return None
    return 5 if word == "weekend" else _WEEKDAYS.index(word[:3])


_CHECKED = rf"(?:(?P<check>{_WEEKDAY}) )?{{}}(?: (?P<check_>{_WEEKDAY}))?"
_DAYS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date], Said | None]], ...] = tuple(
    (re.compile(words), means)
    for words, means in (
        ("", lambda _, today: Said(today, again=1)),
        (
            r"today|tomorrow|yesterday|day after tomorrow|next month"
            rf"|in {_COUNT} (?:day|week|month)s?|{_COUNT} (?:day|week|month)s? (?:from now|later)",
            lambda found, today: Said(_day(found[0].replace("later", "from now"), today)),
        ),
        (rf"(?P<next>next )?(?P<day>{_WEEKDAY}|weekend)", _of_week),
        ("end month|month end", lambda _, today: Said(days.month_end(today, 0))),
        ("end next month", lambda _, today: Said(days.month_end(today, 1))),
        ("end year", lambda _, today: Said(date(today.year, 12, 31))),
        (r"(?P<day>\d{1,2})(?:st|nd|rd|th)", _of_month),
        (
            _CHECKED.format(
                rf"(?P<day>{_NTH} {_MONTH}|{_MONTH} {_NTH})(?: (?P<year>\d{{4}}))?",
            ),
            _of_year,
        ),
        (
            _CHECKED.format(r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})"),
            lambda found, today: _dated(found, today, int(found["month"]), int(found["day"])),
        ),
        (_CHECKED.format(r"(?P<first>\d{1,2})[/.](?P<second>\d{1,2})"), _slashed),
    )
)
