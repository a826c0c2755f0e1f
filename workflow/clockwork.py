"""The waits of the program itself, apart from the deadlines that people are promised."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

ALBUM_QUIET = timedelta(seconds=2)
DRAFT_REMINDER = (timedelta(days=1), timedelta(days=7))
LEAVE_STRANGERS = timedelta(seconds=60)
ASK_AGAIN = timedelta(days=3)
REVEALED = timedelta(minutes=10)
"""How long the name of an anonymous reporter stands on a screen."""
NIGHT = time(2)
NIGHT_PAUSE = timedelta(seconds=1)
NIGHT_STEPS_APART = timedelta(minutes=5)
DRAFT_LIVES = timedelta(days=7)


def next_time(wanted: time, now: datetime, zone: str) -> datetime:
    """When a clock of the zone shows a time next; UTC."""
    local = now.astimezone(ZoneInfo(zone))
    then = datetime.combine(local.date(), wanted, local.tzinfo)
    if then <= local:
        then = datetime.combine(local.date() + timedelta(days=1), wanted, local.tzinfo)
    return then.astimezone(UTC)
