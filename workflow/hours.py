"""Working and quiet time of an estate, so that no deadline runs while nobody is there.

Moments are aware; results are UTC. Local times follow the estate's zone: one that the clocks
skip is the first minute after the gap, one that comes twice is its first occurrence.
"""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

_DAY = timedelta(days=1)
_NONE = timedelta(0)
_MINUTE = timedelta(minutes=1)
_LONGEST_CLOSED = 366  # days; a calendar without work for longer is a mistake in it


@dataclass(frozen=True, slots=True)
class Hours:
    """Opening hours on working days, and the night in which residents are left alone.

    `workdays` are weekdays (0 is Monday). `workdays_made_up` are worked although weekday or
    holiday say otherwise (调休). The quiet time may cross midnight; from equal to to is none.
    """

    zone: ZoneInfo
    opens: time
    closes: time
    workdays: frozenset[int]
    holidays: frozenset[date]
    workdays_made_up: frozenset[date]
    quiet_from: time
    quiet_to: time

    def __post_init__(self) -> None:
        if self.opens >= self.closes:
            raise ValueError("an estate opens before it closes")
        if not self.workdays <= frozenset(range(7)):
            raise ValueError("weekdays are 0 to 6")

    @property
    def day(self) -> timedelta:
        """How long a working day is."""
        begins, ends = (
            timedelta(hours=at.hour, minutes=at.minute) for at in (self.opens, self.closes)
        )
        return ends - begins

    def after(self, start: datetime, span: timedelta) -> datetime:
        """When `span` of working time has passed since `start`; without span the next moment
        of work. A span that fills a day ends at closing time, not on the next morning.
        ValueError: negative span, naive start, or no work for a year."""
        if span < timedelta(0):
            raise ValueError("time cannot be worked backwards")
        start = _utc(start)
        day = start.astimezone(self.zone).date()
        while True:
            day = self._workday_from(day)
            begins = max(start, self._moment(day, self.opens))
            room = self._moment(day, self.closes) - begins
            if room > timedelta(0):
                if span <= room:
                    return begins + span
                span -= room
            day += _DAY

    def days_after(self, start: datetime, working_days: int) -> datetime:
        """The same time of day so many working days later.

        A start outside working time counts from the next opening. ValueError as in `after`."""
        if working_days < 0:
            raise ValueError("days cannot be worked backwards")
        begins = self.after(start, timedelta(0))
        local = begins.astimezone(self.zone)
        day = local.date()
        for _ in range(working_days):
            day = self._workday_from(day + _DAY)
        return max(begins, self._moment(day, self.opens), self._moment(day, local.time()))

    def meter(self, since: datetime, until: datetime) -> Callable[[datetime], timedelta]:
        """How much working time has passed at a moment between the two, for many moments."""
        day, last = (_utc(at).astimezone(self.zone).date() for at in (since, until))
        begins: list[datetime] = []
        worked = [_NONE]
        while day <= last:
            if self._works(day):
                begins.append(self._moment(day, self.opens))
                worked.append(worked[-1] + self._moment(day, self.closes) - begins[-1])
            day += _DAY

        def read(at: datetime) -> timedelta:
            days = bisect_right(begins, at)
            return min(worked[days - 1] + (at - begins[days - 1]), worked[days]) if days else _NONE

        return read

    def is_working(self, at: datetime) -> bool:
        """Closing time itself is no longer working time."""
        at = _utc(at)
        day = at.astimezone(self.zone).date()
        return self._works(day) and (
            self._moment(day, self.opens) <= at < self._moment(day, self.closes)
        )

    def is_quiet(self, at: datetime) -> bool:
        return self.quiet_ends(at) > _utc(at)

    def quiet_ends(self, at: datetime) -> datetime:
        """The end of the quiet time around `at`, and `at` itself when it is not quiet."""
        at = _utc(at)
        today = at.astimezone(self.zone).date()
        over_midnight = self.quiet_from > self.quiet_to
        for day in (today - _DAY, today):
            begins = self._moment(day, self.quiet_from)
            ends = self._moment(day + _DAY if over_midnight else day, self.quiet_to)
            if begins <= at < ends:
                return ends
        return at

    def _workday_from(self, day: date) -> date:
        for days in range(_LONGEST_CLOSED):
            if self._works(day + days * _DAY):
                return day + days * _DAY
        raise ValueError("no working day within a year")

    def _works(self, day: date) -> bool:
        if day in self.workdays_made_up:
            return True
        return day.weekday() in self.workdays and day not in self.holidays

    def _moment(self, day: date, at: time) -> datetime:
        return _in_utc(self.zone, day, at)


@lru_cache(maxsize=256)
def _in_utc(zone: ZoneInfo, day: date, at: time) -> datetime:
    """A local time in UTC: in a gap the first minute after it, in a fold the first of two."""
    local = datetime.combine(day, at)
    while True:
        moment = local.replace(tzinfo=zone).astimezone(UTC)
        if moment.astimezone(zone).replace(tzinfo=None, fold=0) == local:
            return moment
        local = local.replace(second=0, microsecond=0) + _MINUTE


def _utc(at: datetime) -> datetime:
    if at.utcoffset() is None:
        raise ValueError("a moment without a zone")
    return at.astimezone(UTC)
