"""Three shifts a day, so that a week of duty fits one keyboard.

Day 8–16, evening 16–24, night 0–8, local time of the estate. The night belongs to the day on
which it begins: Monday's night is 0–8 on Tuesday, as people say it.
"""

from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

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


def away(since: date, until: date, today: date) -> bool:
    """Whether an absence of whole days can be: not in the past, not for ever."""
    return today <= until and since <= until and until - since <= LONGEST_AWAY
