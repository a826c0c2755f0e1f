"""What a public notice can be, until when it holds, and which groups it concerns."""

from collections.abc import Set
from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from workflow.roles import PUBLIC, GroupKind

LONGEST = 1500
LONGEST_CAPTION = 800
"""Below a photo; a caption has 1024 units, and the notice a head and a foot."""

SHOWN = 5
"""How many a group is shown that asks for the latest."""


class NoticeKind(StrEnum):
    """What a notice is about."""

    WATER = "water"
    POWER = "power"
    GAS = "gas"
    LIFT = "lift"
    WORKS = "works"
    MEETING = "meeting"
    OTHER = "other"


class Lasts(StrEnum):
    """How long a notice holds; until the end of a day, or until it is withdrawn."""

    OPEN = "open"
    TODAY = "today"
    TOMORROW = "tomorrow"
    DAYS = "days"
    WEEK = "week"


DAYS = {Lasts.TODAY: 0, Lasts.TOMORROW: 1, Lasts.DAYS: 3, Lasts.WEEK: 7}


def ends(lasts: Lasts, now: datetime, zone: str) -> datetime | None:
    """The last minute of the last day on which it holds."""
    if lasts is Lasts.OPEN:
        return None
    local = now.astimezone(ZoneInfo(zone))
    day = local.date() + timedelta(days=DAYS[lasts])
    return datetime.combine(day, time(23, 59), local.tzinfo).astimezone(now.tzinfo)


def concerns(kind: GroupKind, houses: Set[int], buildings: Set[int]) -> bool:
    """Whether a group of this kind and for these houses hears a notice; no buildings mean all."""
    if kind is not GroupKind.BUILDING:
        return kind in PUBLIC
    return not buildings or bool(buildings & houses)
