"""The office's day: shifts, absences, when reminders are said, what is looked for."""

from datetime import UTC, date, datetime, timedelta

import pytest

from workflow.duty import LONGEST_AWAY, Shift, away, shift_at
from workflow.finding import Wanted, understand
from workflow.quiet import next_gathering
from workflow.terms import Category

SHANGHAI, BERLIN = "Asia/Shanghai", "Europe/Berlin"


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("at", "zone", "weekday", "shift"),
    [
        ("2026-03-03T00:00", SHANGHAI, 1, Shift.DAY),  # Tuesday, 8:00
        ("2026-03-03T07:59", SHANGHAI, 1, Shift.DAY),
        ("2026-03-03T08:00", SHANGHAI, 1, Shift.EVENING),
        ("2026-03-03T15:59", SHANGHAI, 1, Shift.EVENING),
        ("2026-03-03T16:00", SHANGHAI, 1, Shift.NIGHT),  # Wednesday, 0:00: Tuesday's night
        ("2026-03-03T23:59", SHANGHAI, 1, Shift.NIGHT),
        ("2026-03-08T16:00", SHANGHAI, 6, Shift.NIGHT),  # the night of Sunday
        ("2026-03-29T01:30", BERLIN, 5, Shift.NIGHT),  # 3:30, the clocks have just gone forward
    ],
)
def test_which_shift_it_is(at: str, zone: str, weekday: int, shift: Shift) -> None:
    assert shift_at(utc(at), zone) == (weekday, shift)


def test_an_absence_is_of_whole_days_not_past_and_not_for_ever() -> None:
    today = date(2026, 3, 3)
    assert away(today, today, today)
    assert away(today, today + LONGEST_AWAY, today)
    assert not away(today, today + LONGEST_AWAY + timedelta(days=1), today)
    assert not away(today, today - timedelta(days=1), today)
    assert not away(today + timedelta(days=2), today + timedelta(days=1), today)


@pytest.mark.parametrize(
    ("now", "said"),
    [
        ("2026-03-03T00:58", "2026-03-03T01:00"),  # 8:58 → 9:00
        ("2026-03-03T01:00", "2026-03-03T08:30"),  # 9:00 → 16:30, not in less than a minute
        ("2026-03-03T08:31", "2026-03-04T01:00"),
        ("2026-03-03T16:00", "2026-03-04T01:00"),  # midnight
    ],
)
def test_reminders_are_said_twice_a_day(now: str, said: str) -> None:
    assert next_gathering(utc(now), SHANGHAI) == utc(said)


def test_nine_o_clock_is_nine_o_clock_when_the_clocks_change() -> None:
    before = next_gathering(utc("2026-03-28T20:00"), BERLIN)
    assert before == utc("2026-03-29T07:00")


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("0017", Wanted(number="0017")),
        ("017", Wanted(number="0017")),
        ("wt-2603-0017", Wanted(number="WT-2603-0017")),
        ("3-1-11", Wanted(place="3-1-11")),
        ("漏水 逾期", Wanted(category=Category.LEAK, late=True, said="漏水")),
        ("leak OVERDUE", Wanted(category=Category.LEAK, late=True, said="leak")),
        ("漏水 3-1-1002", Wanted(category=Category.LEAK, place="3-1-1002", said="漏水")),
        ("天气", Wanted(said="天气", unknown="天气")),
        ("%", Wanted(said="%", unknown="%")),
        ("", Wanted()),
    ],
)
def test_what_is_looked_for(words: str, wanted: Wanted) -> None:
    assert understand(words) == wanted
