"""What a time of day means: 3 in the afternoon is 15:00, 12 at night ends the day."""

from datetime import timedelta
from enum import Enum, auto


class Part(Enum):
    """The part of the day in which an hour was said."""

    SMALL_HOURS = auto()
    MORNING = auto()
    NOON = auto()
    AFTERNOON = auto()
    EVENING = auto()


_HOURS = {
    Part.SMALL_HOURS: {12: 0, **{hour: hour for hour in range(7)}},
    Part.MORNING: {hour: hour for hour in range(1, 13)},
    Part.NOON: {11: 11, 12: 12, 13: 13, 14: 14, 1: 13, 2: 14},
    Part.AFTERNOON: {12: 12, **{hour: hour % 12 + 12 for hour in (*range(1, 9), *range(13, 21))}},
    Part.EVENING: {
        **{hour: hour % 12 + 12 for hour in (*range(5, 12), *range(17, 24))},
        **dict.fromkeys((0, 12, 24), 24),
    },
}
"""Hours as said, and as the 24 of a day; what is missing means nothing: ten in the afternoon."""


def clock(hour: str, minute: str, part: Part | None) -> timedelta | None:
    """The time since midnight. Without a part of the day 1 to 6 are in the afternoon, unless
    written like `03:30`: nobody meets at three in the night."""
    said, minutes = int(hour), int(minute or 0)
    if part is not None:
        meant = _HOURS[part].get(said)
    elif said in range(1, 7) and not hour.startswith("0"):
        meant = said + 12
    else:
        meant = said
    if meant is None or minutes > 59 or meant + minutes / 60 > 24:
        return None
    return timedelta(hours=meant, minutes=minutes)
