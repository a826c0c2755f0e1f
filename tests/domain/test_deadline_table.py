"""A deadline runs along the clock that its row names."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from workflow import regulations
from workflow.deadlines import DEADLINES, TABLE
from workflow.hours import Hours
from workflow.terms import Urgency

SHANGHAI = Hours(
    zone=ZoneInfo("Asia/Shanghai"),
    opens=time(8),
    closes=time(18),
    workdays=frozenset(range(5)),
    holidays=frozenset(),
    workdays_made_up=frozenset(),
    quiet_from=time(21, 30),
    quiet_to=time(8),
)
FRIDAY = datetime(2026, 3, 6, 16, tzinfo=SHANGHAI.zone)


@pytest.mark.parametrize(
    ("name", "urgency", "by"),
    [
        ("judge", Urgency.U2, "03-06 17:00"),
        ("judge", Urgency.U3, "03-09 10:00"),
        ("judge", Urgency.U4, "03-09 16:00"),
        ("site", Urgency.U1, "03-06 16:30"),
        ("site", Urgency.U2, "03-06 18:00"),
        ("reply", Urgency.U3, "03-16 16:00"),
        ("offence", Urgency.U3, "03-07 16:00"),
        ("lift-accident", Urgency.U1, "03-06 17:00"),
    ],
)
def test_by_when(name: str, urgency: Urgency, by: str) -> None:
    at = DEADLINES[name].within[urgency].after(FRIDAY.astimezone(UTC), SHANGHAI)
    assert f"{at.astimezone(SHANGHAI.zone):%m-%d %H:%M}" == by


def test_what_is_local_names_a_rule_of_a_place_with_its_date() -> None:
    rules = {one.name: regulations.get(one.law) for one in TABLE if one.local}
    assert rules
    for name, rule in rules.items():
        assert rule is not None, name
        assert rule.pack is not None, name
        assert rule.checked_on is not None, name
