"""When somebody is left alone: the estate's night, a night of his own, or none."""

from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

GATHERED = (time(9), time(16, 30))
"""Reminders that can wait are said at these times of the estate's day (requirements 1.0.5)."""

DIGEST_FROM = 3
"""So many reminders for one person are said in one message."""


class Quiet(StrEnum):
    """Whose night counts."""

    ESTATE = "estate"
    SHORT = "short"
    LONG = "long"
    NEVER = "never"


NIGHTS = {
    Quiet.SHORT: (time(23), time(7)),
    Quiet.LONG: (time(20), time(9)),
    Quiet.NEVER: (time(0), time(0)),
}
"""From and to, local time of the estate; from equal to to is no night."""


def next_gathering(now: datetime, zone: str) -> datetime:
    """When reminders are said next; never in less than a minute."""
    local = (now + timedelta(minutes=1)).astimezone(ZoneInfo(zone))
    for day in range(2):
        for at in GATHERED:
            found = datetime.combine(local.date() + timedelta(days=day), at, tzinfo=local.tzinfo)
            if found >= local:
                return found
    raise AssertionError("a day has two of them")
