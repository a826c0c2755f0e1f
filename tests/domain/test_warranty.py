"""For how long the builder answers, counted from the acceptance of the building."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workflow.warranty import YEARS, BuildingPart, Verdict, judge

DAYS = st.dates(date(1995, 1, 1), date(2040, 12, 31))


def test_the_roof_was_reported_before_its_warranty_ended() -> None:
    found = judge(
        BuildingPart.WATERPROOFING,
        date(2020, 11, 30),
        date(2026, 3, 16),
        first_report=date(2025, 10, 20),
    )
    assert (found.end, found.verdict) == (date(2025, 11, 30), Verdict.OUT)
    assert found.reported_within


def test_the_facade_was_seen_too_late() -> None:
    found = judge(
        BuildingPart.FINISHES, date(2020, 11, 30), date(2026, 3, 16), first_report=date(2026, 2, 10)
    )
    assert (found.verdict, found.reported_within) == (Verdict.OUT, False)


@pytest.mark.parametrize(
    ("part", "accepted", "end"),
    [
        (BuildingPart.WATERPROOFING, date(2012, 6, 20), date(2017, 6, 20)),
        (BuildingPart.PIPES_AND_WIRES, date(2012, 6, 20), date(2014, 6, 20)),
        (BuildingPart.FINISHES, date(2024, 2, 29), date(2026, 2, 28)),
        (BuildingPart.HEATING, date(2020, 6, 1), date(2022, 3, 15)),
        (BuildingPart.HEATING, date(2020, 11, 15), date(2022, 3, 15)),
        (BuildingPart.HEATING, date(2020, 12, 1), date(2023, 3, 15)),
        (BuildingPart.HEATING, date(2021, 2, 1), date(2023, 3, 15)),
    ],
)
def test_the_end_of_each_period(part: BuildingPart, accepted: date, end: date) -> None:
    assert judge(part, accepted, accepted).end == end


def test_a_structure_lasts_as_long_as_it_was_designed_for() -> None:
    accepted = date(2020, 11, 30)
    assert judge(BuildingPart.STRUCTURE, accepted, accepted, design_life=50).end == date(
        2070, 11, 30
    )
    with pytest.raises(ValueError, match="design life"):
        judge(BuildingPart.STRUCTURE, accepted, accepted)


@given(part=st.sampled_from(sorted(YEARS)), accepted=DAYS, days=st.integers(-400, 400))
def test_the_verdict_turns_ninety_days_before_the_end_and_after_it(
    part: BuildingPart, accepted: date, days: int
) -> None:
    end = judge(part, accepted, accepted).end
    expected = Verdict.OUT if days > 0 else Verdict.NEAR_END if days >= -90 else Verdict.IN
    found = judge(part, accepted, end + timedelta(days=days))
    assert found.verdict is expected
    assert not found.reported_within


@given(accepted=DAYS, reported=DAYS, today=DAYS, part=st.sampled_from(sorted(YEARS)))
def test_a_report_in_time_stays_in_time(
    accepted: date, reported: date, today: date, part: BuildingPart
) -> None:
    found = judge(part, accepted, today, first_report=reported)
    assert found.reported_within == (accepted <= reported <= found.end)
    assert found.end > accepted
