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
MONDAY_MORNING = time(9)
"""When the office gets its week in figures."""
NIGHT_PAUSE = timedelta(seconds=1)
NIGHT_STEPS_APART = timedelta(minutes=5)
DRAFT_LIVES = timedelta(days=7)


def next_time(wanted: time, now: datetime, zone: str, *, every: int = 1) -> datetime:
    """When a clock of the zone shows a time next, on any day or, `every` 7, on a Monday; UTC."""
    local = now.astimezone(ZoneInfo(zone))
    day = local.date() - timedelta(days=local.weekday() % every)
    then = datetime.combine(day, wanted, local.tzinfo)
    if then <= local:
        then = datetime.combine(day + timedelta(days=every), wanted, local.tzinfo)
    return then.astimezone(UTC)


def rhythm(now: datetime, zone: str) -> dict[str, datetime]:
    """What every estate does by the clock, by the kind of its due row, and when next."""
    return {
        "daily": next_time(NIGHT, now, zone),
        "figures": next_time(MONDAY_MORNING, now, zone, every=7),
    }
