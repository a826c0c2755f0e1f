"""When an estate works, and when somebody may be written to."""

from dataclasses import replace
from datetime import date, datetime, time
from functools import lru_cache
from zoneinfo import ZoneInfo

from storage import chats, shifts
from storage.connection import Connection
from storage.estates import Estate
from workflow import almanac
from workflow.duty import shift_at
from workflow.hours import Hours
from workflow.quiet import NIGHTS


@lru_cache(maxsize=64)
def of(estate: Estate, year: int) -> Hours:
    """The working time that an estate's settings describe, near a year."""
    public = almanac.around(estate.country, year)
    closed, worked = (
        frozenset(map(date.fromisoformat, days.split()))
        for days in (estate.closed_days, estate.worked_days)
    )
    return Hours(
        zone=ZoneInfo(estate.zone),
        opens=time.fromisoformat(estate.opens),
        closes=time.fromisoformat(estate.closes),
        workdays=frozenset(map(int, estate.workdays)),
        holidays=(public.holidays - worked) | closed,
        workdays_made_up=(public.worked - closed) | worked,
        quiet_from=time.fromisoformat(estate.quiet_from),
        quiet_to=time.fromisoformat(estate.quiet_to),
    )


def quiet_ends(db: Connection, estate: Estate, chat: int, *, now: datetime) -> datetime:
    """When somebody may be written to: after his own night, if he is not on duty."""
    working = of(estate, now.year)
    known = chats.get(db, chat) if chat > 0 else None
    if known is not None and known.quiet in NIGHTS:
        begins, over = NIGHTS[known.quiet]
        working = replace(working, quiet_from=begins, quiet_to=over)
    ends = working.quiet_ends(now)
    return now if ends > now and chat > 0 and _on_shift(db, estate, chat, now) else ends


def _on_shift(db: Connection, estate: Estate, user: int, now: datetime) -> bool:
    weekday, shift = shift_at(now, estate.zone)
    return any(one.user_id == user for one in shifts.on(db, estate.scope, weekday, shift))
