"""Says moments and days in a person's language."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from locales import Texts


def moment(at: datetime, now: datetime, zone: str, texts: Texts) -> str:
    """`20:44` today, otherwise with the day; in the estate's zone."""
    local = at.astimezone(ZoneInfo(zone))
    return short(local, now.astimezone(ZoneInfo(zone)).date(), texts)


def short(local: datetime, today: date, texts: Texts) -> str:
    """The same of a moment that is local already."""
    time = f"{local.hour:02d}:{local.minute:02d}"
    if local.date() == today:
        return time
    return texts.plain(
        "moment",
        month=_month(local.month, texts),
        day=local.day,
        time=time,
    )


def _month(number: int, texts: Texts) -> str:
    return texts.plain("month-name", month=number)


def said_back(written: date, now: datetime, zone: str, texts: Texts) -> str:
    """A moment or day that somebody wrote, with what he can check it by: weekday, another year."""
    local = written.astimezone(ZoneInfo(zone)) if isinstance(written, datetime) else written
    return dated(local, now.astimezone(ZoneInfo(zone)).year, texts)


def dated(local: date, this_year: int, texts: Texts) -> str:
    """The same of what is local already."""
    key = "said-day" if local.year == this_year else "said-day-of-year"
    day = texts.plain(
        key,
        weekday=texts.plain(f"weekday-{local.weekday()}"),
        day=local.day,
        month=_month(local.month, texts),
        year=str(local.year),
    )
    return f"{day} {local.hour:02d}:{local.minute:02d}" if isinstance(local, datetime) else day


def day(at: date, texts: Texts) -> str:
    """A date, with its weekday."""
    weekday = texts.plain(f"weekday-{at.weekday()}")
    return texts.plain("day", month=_month(at.month, texts), day=at.day, weekday=weekday)


def left(by: datetime, now: datetime, texts: Texts) -> str:
    """How much time is left, or how late it is."""
    seconds = (by - now).total_seconds()
    minutes = int(abs(seconds)) // 60
    key = "time-left" if seconds >= 0 else "time-late"
    return texts.plain(key, days=minutes // 1440, hours=minutes % 1440 // 60, minutes=minutes % 60)
