"""The estate as the model sees it: who works when, who sleeps when, when the program was down.

Nothing of the program is used, and nothing clever: days are looked at one by one, on the wall
clock of a zone whose clocks never jump.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
GATHERED = (time(9), time(16, 30))


@dataclass
class Around:
    """The estate: who works when, who sleeps when, when the program was down."""

    opens: time
    closes: time
    closed: frozenset[date]
    worked: frozenset[date]
    nights: dict[int, tuple[time, time]]
    down: list[tuple[datetime, datetime]]
    lead: int
    manager: int
    group: int
    ends: datetime

    def works(self, day: date) -> bool:
        return day in self.worked or (day.weekday() < 5 and day not in self.closed)

    def workday(self, day: date, later: int = 0) -> date:
        """The first working day from this one on, or one of those after it."""
        while not self.works(day) or later:
            later -= self.works(day)
            day += DAY
        return day

    def days_later(self, at: datetime, days: int) -> datetime:
        """The same time so many working days later; out of hours counts as the next opening."""
        if not self.works(at.date()) or not self.opens <= at.time() < self.closes:
            late = self.works(at.date()) and at.time() >= self.closes
            day = self.workday(at.date() + DAY if late else at.date())
            at = datetime.combine(day, self.opens)
        return datetime.combine(self.workday(at.date(), days), at.time())

    def ladder(self, by: date) -> list[datetime]:
        """A day and two hours before the end of its day, then, and 1, 3, 7 working days after."""
        end = datetime.combine(self.workday(by), self.closes)
        before = [end - DAY, end - 2 * timedelta(hours=1), end]
        return before + [self.days_later(end, days) for days in (1, 3, 7)]

    def up(self, at: datetime) -> datetime:
        """The first moment from then on at which the program runs."""
        return next((end for begin, end in self.down if begin <= at < end), at)

    def awake(self, who: int, at: datetime) -> datetime:
        """The first moment from then on at which somebody may be written to."""
        begins, ends = self.nights.get(who, (time(0), time(0)))
        if begins > ends and at.time() >= begins:
            return datetime.combine(at.date() + DAY, ends)
        asleep = at.time() < ends and (begins > ends or at.time() >= begins)
        return datetime.combine(at.date(), ends) if asleep else at

    def gathered(self, who: int, at: datetime) -> datetime:
        """The next of the two times of a day at which what can wait is said."""
        days = (at.date(), at.date() + DAY)
        times = [datetime.combine(day, one) for day in days for one in GATHERED]
        return self.awake(who, next(one for one in times if one >= at + MINUTE))
