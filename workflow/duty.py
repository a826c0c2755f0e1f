"""Three shifts a day, so that a week of duty fits one keyboard.

Day 8–16, evening 16–24, night 0–8, local time of the estate. The night belongs to the day on
which it begins: Monday's night is 0–8 on Tuesday, as people say it.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TypeVar
from zoneinfo import ZoneInfo

T = TypeVar("T")

LONGEST_AWAY = timedelta(days=90)


class Shift(StrEnum):
    """A third of a day."""

    DAY = "day"
    EVENING = "evening"
    NIGHT = "night"


def shift_at(at: datetime, zone: str) -> tuple[int, Shift]:
    """Weekday (0 is Monday) and shift of a moment."""
    local = at.astimezone(ZoneInfo(zone))
    if local.hour < 8:
        return (local.date() - timedelta(days=1)).weekday(), Shift.NIGHT
    return local.weekday(), Shift.DAY if local.hour < 16 else Shift.EVENING


def call_list(on_duty: Iterable[T], clerks: Iterable[T], managers: Iterable[T]) -> list[list[T]]:
    """Who is called together, one group after the other, each person once."""
    called: list[T] = []
    found = []
    for group in (on_duty, clerks, managers):
        new = [one for one in group if one not in called]
        called += new
        if new:
            found.append(new)
    return found


def away(since: date, until: date, today: date) -> bool:
    """Whether an absence of whole days can be: not in the past, not for ever."""
    return today <= until and since <= until and until - since <= LONGEST_AWAY
