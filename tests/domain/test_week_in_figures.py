"""Which week is told, how fast somebody was answered, and when there are too few to say."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.domain.test_hours import at, office
from workflow.figures import Answered, Response, response, share, told, week
from workflow.terms import Solved, Urgency

NOW = at("2026-03-09 09:00")


@pytest.mark.parametrize(
    ("now", "monday"),
    [
        ("2026-03-30 09:00", date(2026, 3, 23)),
        ("2026-03-29 23:59", date(2026, 3, 16)),
        ("2026-10-26 00:00", date(2026, 10, 19)),
        ("2024-03-04 09:00", date(2024, 2, 26)),
        ("2027-01-04 09:00", date(2026, 12, 28)),
    ],
)
def test_a_week_is_the_last_whole_one_of_the_estate(now: str, monday: date) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    found = week(datetime.fromisoformat(now).replace(tzinfo=berlin), "Europe/Berlin")
    assert found.monday == monday
    midnights = [one.astimezone(berlin) for one in (found.begins, found.ends)]
    assert [one.date() for one in midnights] == [monday, monday + timedelta(weeks=1)]
    assert {(one.hour, one.minute) for one in midnights} == {(0, 0)}
    assert found.begins.tzinfo is UTC


def report(minutes: int | None, urgency: Urgency = Urgency.U3) -> Answered:
    """Told at ten in the evening with two hours of the next morning promised, or half an hour."""
    told_at = at("2026-03-05 22:00")
    began = told_at if urgency is Urgency.U2 else at("2026-03-06 08:00")
    promised = timedelta(minutes=30 if urgency is Urgency.U2 else 120)
    answer = None if minutes is None else began + timedelta(minutes=minutes)
    return Answered(urgency, told_at, began + promised, answer, None)


def test_the_first_answer_is_timed_by_the_clock_that_was_promised() -> None:
    slow = [report(minutes) for minutes in (10, 40, 120, 121)]
    urgent = report(29, Urgency.U2)
    assert response([*slow, urgent], office(), now=NOW) == Response(40, 4, 5)


def test_who_still_waits_counts_once_his_time_is_over() -> None:
    reports = [report(60)] * 5 + [report(None)]
    assert response(reports, office(), now=at("2026-03-06 09:59")) == Response(60, 5, 5)
    assert response(reports, office(), now=at("2026-03-06 10:01")) == Response(60, 5, 6)


def test_of_few_nothing_is_said() -> None:
    assert response([report(60)] * 4, office(), now=NOW) is None
    assert told({Solved.YES: 3, Solved.NO: 1}) is None
    assert told({Solved.YES: 4, Solved.NO: 1}) == {"yes": 4, "partly": 0, "no": 1}
    assert [share(1, 8), share(1, 3), share(0, 0), share(7, 7)] == [13, 33, 0, 100]
