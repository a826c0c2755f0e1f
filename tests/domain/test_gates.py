"""Attempts to reach a party count by the days of the estate, not of the database."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from workflow.casefile import Filed
from workflow.gates import tried_enough
from workflow.records import Kind
from workflow.records.parties import Attempt, Came, ReachedBy


def attempt(at: datetime, way: ReachedBy) -> Filed:
    content = Attempt(way=way, came=Came.NOBODY)
    return Filed(1, 1, Kind.ATTEMPT, 1, content, 7, at, None, None, None)


def test_one_morning_in_shanghai_is_one_day_although_it_is_two_in_utc() -> None:
    morning = [
        attempt(datetime(2026, 3, 3, 23, tzinfo=UTC), ReachedBy.PHONE),  # 7:00 on the fourth
        attempt(datetime(2026, 3, 4, 1, tzinfo=UTC), ReachedBy.DOOR),
        attempt(datetime(2026, 3, 4, 2, tzinfo=UTC), ReachedBy.PHONE),
    ]
    evening = attempt(datetime(2026, 3, 4, 16, 30, tzinfo=UTC), ReachedBy.PHONE)  # on the fifth
    zone = ZoneInfo("Asia/Shanghai")
    assert not tried_enough(morning, zone)
    assert tried_enough([*morning, evening], zone)
