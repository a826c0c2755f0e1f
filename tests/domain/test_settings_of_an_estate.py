"""What an estate is asked: codes from names, typed times and days, holidays, the two paces."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from workflow import almanac, initials, reminders, steps
from workflow.hours import Hours
from workflow.refusal import Refusal
from workflow.steps import ORDER, Step, Zone
from workflow.terms import Pace, Urgency

SHANGHAI = ZoneInfo("Asia/Shanghai")


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("梧桐里", "WT"),
        ("阳光花园", "YG"),
        ("翡翠城", "CC"),  # a rare character says nothing
        ("Wutong Estate", "WE"),
        ("Riverside", "RI"),
        ("1号院", "HY"),
    ],
)
def test_a_code_is_suggested_from_the_name(name: str, code: str) -> None:
    assert initials.suggestions(name)[0] == code
    assert all(steps.code(one) == one for one in initials.suggestions(name))


@pytest.mark.parametrize("name", ["", "88", "🏠", "é"])
def test_a_name_without_letters_suggests_nothing(name: str) -> None:
    assert initials.suggestions(name) == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("8:30-17:30", ("08:30", "17:30")),
        ("8-18", ("08:00", "18:00")),
        ("8点到18点30", ("08:00", "18:30")),
        ("9:00 to 18:00", ("09:00", "18:00")),
        ("21：30—8：00", ("21:30", "08:00")),
    ],
)
def test_times_are_read(words: str, said: tuple[str, str]) -> None:
    assert steps.span(words) == said


@pytest.mark.parametrize("words", ["", "早上", "8", "25-26", "8:70-9:00", "18-8"])
def test_times_that_are_none_are_refused(words: str) -> None:
    with pytest.raises(Refusal, match="refused-hours"):
        steps.typed(Step.WORK, words)


def test_days_by_hand_are_added_and_the_last_word_counts() -> None:
    first = steps.days("2027-02-04 休，2027年2月13日 班", "", "")
    assert first == {"closed_days": "2027-02-04", "worked_days": "2027-02-13"}
    second = steps.days("2027-02-04 work", first["closed_days"], first["worked_days"])
    assert second == {"closed_days": "", "worked_days": "2027-02-04 2027-02-13"}
    for words in ("", "明天休", "2027-02-30 休"):
        with pytest.raises(Refusal, match="refused-days"):
            steps.days(words, "", "")


def test_the_set_up_ends() -> None:
    step, asked = ORDER[0], 0
    while step is not Step.DONE:
        step, asked = steps.after(step), asked + 1
    assert asked == len(ORDER) - 1


def test_every_zone_exists_and_suggests_a_country() -> None:
    for zone in Zone:
        assert ZoneInfo(zone)
        assert almanac.year(steps.COUNTRIES[zone], 2026).holidays


# The notice of the State Council's General Office for 2026, as it was published.
WORKED_2026 = {"01-04", "02-14", "02-28", "05-09", "09-20", "10-10"}
OFF_2026 = {
    *("01-01", "01-02", "02-16", "02-17", "02-18", "02-19", "02-20", "02-23", "04-06"),
    *("05-01", "05-04", "05-05", "06-19", "09-25"),
    *("10-01", "10-02", "10-05", "10-06", "10-07"),
}


def test_the_exchanged_days_of_china_are_those_of_the_notice() -> None:
    year = almanac.year("CN", 2026)
    assert {day.strftime("%m-%d") for day in year.worked} == WORKED_2026
    weekdays = {day.strftime("%m-%d") for day in year.holidays if day.weekday() < 5}
    assert weekdays == OFF_2026
    assert year.known


def test_a_year_that_is_not_announced_says_so() -> None:
    assert almanac.year("CN", 2025).known
    assert not almanac.year("CN", max(almanac.ANNOUNCED) + 1).known
    assert not almanac.year("CN", max(almanac.ANNOUNCED) + 1).worked
    assert almanac.year("GB", 2040).known


def test_every_announced_year_has_its_exchanged_days() -> None:
    for number in almanac.ANNOUNCED:
        assert almanac.year("CN", number).worked, number


def hours(country: str) -> Hours:
    public = almanac.around(country, 2026)
    return Hours(
        zone=SHANGHAI,
        opens=time(8, 30),
        closes=time(17, 30),
        workdays=frozenset(range(5)),
        holidays=public.holidays,
        workdays_made_up=public.worked,
        quiet_from=time(21, 30),
        quiet_to=time(8),
    )


def test_a_deadline_waits_for_the_holidays_and_runs_on_the_weekend_worked_for_them() -> None:
    friday_noon = datetime(2026, 2, 13, 16, 30, tzinfo=SHANGHAI)
    by = reminders.answer_by(Urgency.U3, friday_noon, hours("CN"), Pace.STANDARD)
    assert by.astimezone(SHANGHAI) == datetime(2026, 2, 14, 9, 30, tzinfo=SHANGHAI), "Saturday"
    saturday = datetime(2026, 2, 14, 16, 30, tzinfo=SHANGHAI)
    by = reminders.answer_by(Urgency.U3, saturday, hours("CN"), Pace.STANDARD)
    assert by.astimezone(SHANGHAI).date() == date(2026, 2, 24), "after nine days of holiday"
    by = reminders.answer_by(Urgency.U3, friday_noon, hours(""), Pace.STANDARD)
    assert by.astimezone(SHANGHAI).date() == date(2026, 2, 16)


def test_the_strict_pace_halves_all_but_danger() -> None:
    week = hours("")
    promised = {
        pace: [reminders.first_answer(urgency, week, pace) for urgency in Urgency] for pace in Pace
    }
    assert promised[Pace.STANDARD] == [
        timedelta(minutes=5),
        timedelta(minutes=30),
        timedelta(hours=2),
        timedelta(hours=9),
    ]
    assert promised[Pace.STRICT] == [
        timedelta(minutes=5),
        timedelta(minutes=15),
        timedelta(hours=1),
        timedelta(hours=4.5),
    ]
