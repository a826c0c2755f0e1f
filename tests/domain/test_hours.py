"""Deadlines that rest when the office does, in three zones and on the days when clocks jump."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workflow.hours import Hours

SHANGHAI = ZoneInfo("Asia/Shanghai")
BERLIN = ZoneInfo("Europe/Berlin")
NEW_YORK = ZoneInfo("America/New_York")


def office(
    zone: ZoneInfo = SHANGHAI,
    *,
    opens: time = time(8),
    closes: time = time(18),
    workdays: frozenset[int] = frozenset(range(5)),
    holidays: frozenset[date] = frozenset(),
    made_up: frozenset[date] = frozenset(),
    quiet: tuple[time, time] = (time(21, 30), time(8)),
) -> Hours:
    return Hours(
        zone=zone,
        opens=opens,
        closes=closes,
        workdays=workdays,
        holidays=holidays,
        workdays_made_up=made_up,
        quiet_from=quiet[0],
        quiet_to=quiet[1],
    )


def at(written: str, zone: ZoneInfo = SHANGHAI, *, fold: int = 0) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=zone, fold=fold).astimezone(UTC)


@pytest.mark.parametrize(
    ("start", "hours", "end"),
    [
        ("2026-03-03 10:00", 2, "2026-03-03 12:00"),
        ("2026-03-03 17:00", 2, "2026-03-04 09:00"),
        ("2026-03-03 16:00", 2, "2026-03-03 18:00"),
        ("2026-03-03 20:14", 2, "2026-03-04 10:00"),
        ("2026-03-03 06:00", 2, "2026-03-03 10:00"),
        ("2026-03-06 17:00", 2, "2026-03-09 09:00"),
        ("2026-03-07 12:00", 12, "2026-03-10 10:00"),
        ("2026-03-03 18:00", 0, "2026-03-04 08:00"),
        ("2026-03-03 10:00", 0, "2026-03-03 10:00"),
    ],
)
def test_only_working_time_counts(start: str, hours: int, end: str) -> None:
    assert office().after(at(start), timedelta(hours=hours)) == at(end)


def test_a_holiday_rests_and_a_made_up_sunday_works() -> None:
    hours = office(
        holidays=frozenset({date(2026, 10, 1), date(2026, 10, 2)}),
        made_up=frozenset({date(2026, 10, 4)}),
    )
    assert hours.after(at("2026-09-30 17:00"), timedelta(hours=2)) == at("2026-10-04 09:00")
    assert not hours.is_working(at("2026-10-01 10:00"))
    assert hours.is_working(at("2026-10-04 10:00"))


@pytest.mark.parametrize(
    ("start", "days", "end"),
    [
        ("2026-03-03 10:00", 1, "2026-03-04 10:00"),
        ("2026-03-06 10:00", 1, "2026-03-09 10:00"),
        ("2026-03-06 20:00", 1, "2026-03-10 08:00"),
        ("2026-03-03 10:00", 5, "2026-03-10 10:00"),
        ("2026-03-03 10:00", 0, "2026-03-03 10:00"),
    ],
)
def test_working_days_keep_the_time_of_day(start: str, days: int, end: str) -> None:
    assert office().days_after(at(start), days) == at(end)


@pytest.mark.parametrize(
    ("moment", "ends"),
    [
        ("2026-03-03 21:29", None),
        ("2026-03-03 21:30", "2026-03-04 08:00"),
        ("2026-03-04 00:00", "2026-03-04 08:00"),
        ("2026-03-04 07:59", "2026-03-04 08:00"),
        ("2026-03-04 08:00", None),
    ],
)
def test_the_night_crosses_midnight(moment: str, ends: str | None) -> None:
    assert office().is_quiet(at(moment)) is (ends is not None)
    assert office().quiet_ends(at(moment)) == at(ends or moment)


def test_a_siesta_does_not() -> None:
    hours = office(quiet=(time(12), time(14)))
    assert hours.quiet_ends(at("2026-03-03 13:00")) == at("2026-03-03 14:00")
    assert not hours.is_quiet(at("2026-03-03 23:00"))


def test_equal_ends_are_no_quiet_time() -> None:
    assert not office(quiet=(time(22), time(22))).is_quiet(at("2026-03-03 22:00"))


def test_a_time_that_the_clocks_skip_is_the_first_minute_after() -> None:
    hours = office(BERLIN, quiet=(time(22), time(2, 30)))
    assert hours.quiet_ends(at("2026-03-29 01:00", BERLIN)) == at("2026-03-29 03:00", BERLIN)
    hours = office(NEW_YORK, opens=time(2, 15, 30), closes=time(10), workdays=frozenset(range(7)))
    assert hours.after(at("2026-03-08 00:00", NEW_YORK), timedelta(0)) == at(
        "2026-03-08 03:00", NEW_YORK
    )


def test_a_shift_that_the_clocks_skip_is_not_worked() -> None:
    hours = office(BERLIN, opens=time(2, 10), closes=time(2, 50), workdays=frozenset(range(7)))
    assert hours.after(at("2026-03-29 00:00", BERLIN), timedelta(0)) == at(
        "2026-03-30 02:10", BERLIN
    )


def test_a_time_that_comes_twice_is_its_first_occurrence() -> None:
    hours = office(BERLIN, quiet=(time(22), time(2, 30)))
    assert hours.quiet_ends(at("2026-10-25 01:00", BERLIN)) == at("2026-10-25 02:30", BERLIN)
    assert not hours.is_quiet(at("2026-10-25 02:15", BERLIN, fold=1))


def test_a_day_of_work_is_an_hour_longer_when_the_clocks_go_back() -> None:
    hours = office(BERLIN, opens=time(0), closes=time(6), workdays=frozenset(range(7)))
    assert hours.after(at("2026-10-25 00:00", BERLIN), timedelta(hours=7)) == at(
        "2026-10-25 06:00", BERLIN
    )


def test_a_moment_without_a_zone_is_refused() -> None:
    naive = datetime(2026, 3, 3, 10)  # noqa: DTZ001
    hours = office()
    for ask in (
        lambda: hours.after(naive, timedelta(0)),
        lambda: hours.days_after(naive, 1),
        lambda: hours.is_working(naive),
        lambda: hours.is_quiet(naive),
        lambda: hours.quiet_ends(naive),
    ):
        with pytest.raises(ValueError, match="zone"):
            ask()


def test_nonsense_is_refused() -> None:
    with pytest.raises(ValueError, match="backwards"):
        office().after(at("2026-03-03 10:00"), timedelta(hours=-1))
    with pytest.raises(ValueError, match="backwards"):
        office().days_after(at("2026-03-03 10:00"), -1)
    with pytest.raises(ValueError, match="opens"):
        office(opens=time(18), closes=time(8))
    with pytest.raises(ValueError, match="weekdays"):
        office(workdays=frozenset({7}))
    with pytest.raises(ValueError, match="no working day"):
        office(workdays=frozenset()).after(at("2026-03-03 10:00"), timedelta(0))


minutes = st.integers(0, 1439).map(lambda minute: time(minute // 60, minute % 60))
calendars = st.builds(
    lambda zone, ends, workdays, holidays, quiet: office(
        zone,
        opens=min(ends),
        closes=max(ends),
        workdays=workdays,
        holidays=holidays,
        quiet=quiet,
    ),
    st.sampled_from([SHANGHAI, BERLIN, NEW_YORK]),
    st.tuples(minutes, minutes).filter(lambda ends: ends[0] != ends[1]),
    st.frozensets(st.integers(0, 6), min_size=2),
    st.frozensets(st.dates(date(2026, 3, 1), date(2026, 4, 1)), max_size=5),
    st.tuples(minutes, minutes),
)
moments = st.datetimes(datetime(2026, 2, 20), datetime(2026, 11, 10), timezones=st.just(UTC))  # noqa: DTZ001
spans = st.integers(0, 2000).map(lambda minute: timedelta(minutes=minute))
an_instant = timedelta(microseconds=1)


@given(calendars, moments, spans)
def test_it_ends_in_working_time_or_at_closing(
    hours: Hours, start: datetime, span: timedelta
) -> None:
    end = hours.after(start, span)
    assert end.tzinfo is UTC
    assert end >= start + span
    assert hours.is_working(end - an_instant if span else end)
    worked = hours.meter(start - timedelta(days=1), end)
    assert worked(end) - worked(start) == span


@given(calendars, moments, moments, spans, spans)
def test_later_or_longer_never_ends_earlier(
    hours: Hours, one: datetime, other: datetime, short: timedelta, long: timedelta
) -> None:
    one, other = sorted((one, other))
    short, long = sorted((short, long))
    assert hours.after(one, short) <= hours.after(other, short)
    assert hours.after(one, short) <= hours.after(one, long)


@given(calendars, moments, spans, spans.filter(bool))
def test_two_spans_are_their_sum(
    hours: Hours, start: datetime, first: timedelta, second: timedelta
) -> None:
    assert hours.after(hours.after(start, first), second) == hours.after(start, first + second)


@given(calendars, moments, st.integers(0, 12))
def test_days_end_in_working_time_and_add_up(hours: Hours, start: datetime, days: int) -> None:
    end = hours.days_after(start, days)
    assert end >= start
    assert end <= hours.days_after(start, days + 1)
    day = end.astimezone(hours.zone)
    assert day.weekday() in hours.workdays
    assert day.date() not in hours.holidays


@given(calendars, moments)
def test_quiet_ends_in_the_open(hours: Hours, moment: datetime) -> None:
    ends = hours.quiet_ends(moment)
    assert ends >= moment
    assert not hours.is_quiet(ends)
    assert hours.is_quiet(moment) == (ends != moment)
