"""Moments in Chinese and in figures: 下周三晚上七点半, 3月14日(周六) 19:30, 2小时后, 12/5 14:00."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

from . import days, numerals
from .days import Later, Said
from .daytime import Part, clock

_SIMPLE = str.maketrans("點週後個號兩內禮時鐘這間", "点周后个号两内礼时钟这间")
_N = r"(?:\d{1,3}|[零〇一二两三四五六七八九十]{1,3})"
_WEEK = r"(?:周|星期|礼拜)"
_PARTS = {
    Part.SMALL_HOURS: "凌晨|清晨",
    Part.MORNING: "清早|早上|早晨|上午|早",
    Part.NOON: "中午|正午",
    Part.AFTERNOON: "下午|午后|傍晚",
    Part.EVENING: "晚上|夜里|夜晚|深夜|半夜|晚",
}
_PART = {word: part for part, words in _PARTS.items() for word in words.split("|")}
_TAIL = rf"""
    \(?(?:{_WEEK}(?P<check>[一二三四五六日天]))?\)?
    [ t]?(?P<part>{"|".join(_PART)})?
    (?:(?P<hour>{_N})(?:点钟?|时|:)(?:(?P<minute>{_N})分?|(?P<rest>半|[一三]刻|整))?)?
"""
_PARTS_OF_HOUR = {"半": "30", "一刻": "15", "三刻": "45"}
_WORDS = {"前天": -2, "昨天": -1, "今天": 0, "今日": 0, "今": 0}
_WORDS |= {"明天": 1, "明日": 1, "明": 1, "后天": 2, "大后天": 3}
_FEASTS = {"元旦": (1, 1), "五一": (5, 1), "国庆": (10, 1)}
_WEEKDAYS = {sign: number for number, sign in enumerate("一二三四五六日")} | {"天": 6, "末": 5}
_AFTER = r"(?:之后|以后|后|之内|以内|内)"


def read(text: str, now: datetime) -> Said | Later | None:
    """All of a normalised text; `now` is local."""
    plain = _tidy(text)
    if later := _later(plain):
        return later
    for pattern, means in _DAYS:
        if found := pattern.fullmatch(plain):
            return _timed(found, means(found, now.date()))
    return None


def _tidy(text: str) -> str:
    """Simplified, without spaces beside Chinese and without words that change nothing."""
    plain = re.sub(r"(\d{1,2}(?::\d\d)?) ?([ap])m", _half_day, text.translate(_SIMPLE))
    plain = re.sub(r"(?<=[^\x00-\x7f]) +| +(?=[^\x00-\x7f])|[,。!]", "", plain)
    plain = re.sub(r"(?<=\)) +| +(?=\()", "", re.sub(r" +", " ", plain))
    plain = re.sub(r"^(?:定在|改到|约在|在|于)", "", plain)
    return re.sub(r"(?:左右|吧|之前|以前|前)+$", "", plain)


def _half_day(found: re.Match[str]) -> str:
    hour = found[1].partition(":")[0]
    word = "下午" if found[2] == "p" else "凌晨" if hour == "12" else "上午"
    return f"{word}{found[1]}" + ("" if ":" in found[1] else "点")


def _later(plain: str) -> Later | None:
    found = re.fullmatch(rf"(半|{_N})(个半|个)?(小时|钟头|分钟|分){_AFTER}", plain)
    if found is None:
        return None
    count = 0.5 if found[1] == "半" else _number(found[1])
    count += 0.5 if found[2] == "个半" else 0
    return Later(timedelta(minutes=count) if "分" in found[3] else timedelta(hours=count))


def _timed(found: re.Match[str], said: Said | None) -> Said | None:
    """With the time of day, if one was said and it is one."""
    if said is None or (found["check"] and said.day.weekday() != _WEEKDAYS[found["check"]]):
        return None
    part = _PART.get(found["part"])
    if found["hour"] is None:
        return replace(said, clock=timedelta(hours=12)) if part is Part.NOON else said
    rest = found["rest"]
    minute = _PARTS_OF_HOUR.get(rest, "") or found["minute"]
    time = clock(_digits(found["hour"]), _digits(minute), part)
    return None if time is None else replace(said, clock=time)


def _today(found: re.Match[str], today: date) -> Said | None:
    if found["hour"] or _PART.get(found["part"]) is Part.NOON:
        return Said(today, again=1)
    return None


def _near(found: re.Match[str], today: date) -> Said:
    return Said(today + timedelta(days=_WORDS[found["near"]]))


def _in_days(found: re.Match[str], today: date) -> Said:
    count, unit = _number(found["count"]), found["unit"]
    if "月" in unit:
        return Said(days.months_later(today, count))
    return Said(today + timedelta(days=count * (1 if unit in "天日" else 7)))


def _half_month(_: re.Match[str], today: date) -> Said:
    return Said(today + timedelta(days=15))


def _of_week(found: re.Match[str], today: date) -> Said:
    which, number = found["which"], _WEEKDAYS[found["day"]]
    if which:
        weeks = -1 if which == "上" else which.count("下")
        return Said(days.in_week(today, weeks, number))
    return Said(days.weekday(today, number), again=7)


def _month_end(found: re.Match[str], today: date) -> Said:
    return Said(days.month_end(today, (found["which"] or "").count("下")))


def _year_end(found: re.Match[str], today: date) -> Said:
    return Said(date(today.year + (found["which"] == "明"), 12, 31))


def _of_year(found: re.Match[str], today: date) -> Said | None:
    month, day = _number(found["month"]), _number(found["day"])
    check = _WEEKDAYS[found["check"]] if found["check"] else None
    written = found.groupdict()
    year = written.get("year")
    if year:
        number = today.year + (year == "明") if year in "今明" else _number(year)
        day_ = days.dated(number, month, day, check)
    elif written.get("slash"):
        day_ = days.slashed(today, month, day, check)
    else:
        day_ = days.of_year(today, month, day, check)
    return days.on(day_, dated=bool(year))


def _of_month(found: re.Match[str], today: date) -> Said | None:
    which, day = found["which"], _number(found["day"])
    return days.on(
        days.in_month(today, which.count("下"), day) if which else days.of_month(today, day)
    )


def _feast(found: re.Match[str], today: date) -> Said | None:
    day = days.of_year(today, *_FEASTS[found["feast"]])
    return days.on(day)


def _number(written: str) -> int:
    """The number; what is none becomes 0, which is no day, month or year."""
    return numerals.read(written) or 0


def _digits(written: str | None) -> str:
    """Figures stay as they are: `03` is the night, `3` may be the afternoon."""
    if not written or written.isdecimal():
        return written or ""
    return str(_number(written))


_DAYS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date], Said | None]], ...] = tuple(
    (re.compile(day + _TAIL, re.VERBOSE), means)
    for day, means in (
        (rf"(?P<near>{'|'.join(_WORDS)})", _near),
        (rf"(?P<count>{_N})(?P<unit>天|日|个?周|个?星期|个?礼拜|个月){_AFTER}", _in_days),
        (rf"半个月{_AFTER}", _half_month),
        (rf"(?P<which>上|这|本|下{{1,3}})?个?{_WEEK}(?P<day>[一二三四五六日天末])", _of_week),
        (r"(?P<which>这个?|本|下个?)?月[底末]", _month_end),
        (r"(?P<which>今|明)?年[底末]", _year_end),
        (
            rf"(?:(?P<year>[今明](?=年)|\d{{4}}|[〇零一二三四五六七八九]{{4}})年)?"
            rf"(?P<month>{_N})月(?P<day>{_N})[日号]?",
            _of_year,
        ),
        (
            r"(?P<year>\d{4})(?P<slash>[-/.])(?P<month>\d{1,2})(?P=slash)(?P<day>\d{1,2})",
            _of_year,
        ),
        (r"(?P<month>\d{1,2})(?P<slash>[/.])(?P<day>\d{1,2})", _of_year),
        (rf"(?:(?P<which>这个?|本|下个?)月)?(?P<day>{_N})[日号]", _of_month),
        (rf"(?P<feast>{'|'.join(_FEASTS)})节?", _feast),
        ("", _today),  # last, since its check of the weekday would take a weekday alone
    )
)
