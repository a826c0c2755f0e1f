"""Days as people count them from today: the next 5th, Friday of next week, the end of a month."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_YEARS = range(1950, 2100)


@dataclass(frozen=True, slots=True)
class Said:
    """A day and a time of day (since midnight).

    `again` is how many days later the same words mean, once the moment has passed;
    `dated` says that the year was written.
    """

    day: date
    clock: timedelta | None = None
    again: int = 0
    dated: bool = False


@dataclass(frozen=True, slots=True)
class Later:
    """A time from now, like two hours."""

    by: timedelta


def on(day: date | None, *, dated: bool = False) -> Said | None:
    return None if day is None else Said(day, dated=dated)


def weekday(today: date, number: int) -> date:
    """The next such day, today included; 0 is Monday."""
    return today + timedelta(days=(number - today.weekday()) % 7)


def in_week(today: date, weeks: int, number: int) -> date:
    """A day of the week that is so many weeks from this one; weeks begin on Monday."""
    return today + timedelta(days=7 * weeks + number - today.weekday())


def dated(year: int, month: int, day: int, weekday_: int | None = None) -> date | None:
    """A written date; None if there is none or it falls on another weekday."""
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    fits = year in _YEARS and weekday_ in (None, found.weekday())
    return found if fits else None


def of_year(today: date, month: int, day: int, weekday_: int | None = None) -> date | None:
    """The next such day that falls on the weekday, if one was said: this year or the next."""
    found = (dated(year, month, day, weekday_) for year in (today.year, today.year + 1))
    return next((one for one in found if one and one >= today), None)


def slashed(today: date, first: int, second: int, weekday_: int | None = None) -> date | None:
    """`3/14` and `14/3`: the month first, unless only the other way gives a day."""
    return of_year(today, first, second, weekday_) or of_year(today, second, first, weekday_)


def of_month(today: date, day: int) -> date | None:
    """The next month's day with this number, today included; a short month is passed over."""
    found = (dated(year, month, day) for year, month in _months(today, 3))
    return next((one for one in found if one and one >= today), None)


def in_month(today: date, months: int, day: int) -> date | None:
    """The day with this number of a month that is so many from this one."""
    year, month = list(_months(today, months + 1))[-1]
    return dated(year, month, day)


def month_end(today: date, months: int) -> date:
    """The last day of a month that is so many from this one."""
    year, month = list(_months(today, months + 1))[-1]
    return date(year, month, monthrange(year, month)[1])


def months_later(today: date, months: int) -> date:
    """The same day so many months later, or the last one of a shorter month."""
    last = month_end(today, months)
    return last.replace(day=min(today.day, last.day))


def _months(today: date, count: int) -> Iterator[tuple[int, int]]:
    for number in range(today.month - 1, today.month - 1 + count):
        yield today.year + number // 12, number % 12 + 1
