"""What comes first, by the scores that the lead gives."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workflow.impact import Impact, Priority, Worsens, priority
from workflow.terms import Urgency

SCORE = st.integers(0, 3)
IMPACTS = st.builds(
    Impact, SCORE, SCORE, SCORE, SCORE, st.integers(0, 50), st.sampled_from(Worsens), st.booleans()
)


def test_the_leak_between_two_floors_comes_first() -> None:
    leak = Impact(life=2, safety=1, belongings=2, harmony=2, people=3, worsens=Worsens.DAYS)
    assert (leak.score, priority(leak, Urgency.U2)) == (9, Priority.P1)


@pytest.mark.parametrize(
    ("impact", "score", "first"),
    [
        (Impact(0, 0, 0, 0, 1, Worsens.NO), 0, Priority.P4),
        (Impact(1, 0, 1, 0, 1, Worsens.WEEKS), 2, Priority.P4),
        (Impact(1, 0, 1, 0, 10, Worsens.NO), 3, Priority.P3),
        (Impact(1, 1, 1, 0, 9, Worsens.DAYS), 5, Priority.P3),
        (Impact(1, 1, 1, 0, 9, Worsens.HOURS), 6, Priority.P2),
        (Impact(1, 2, 1, 2, 9, Worsens.NO), 8, Priority.P2),
        (Impact(1, 2, 1, 2, 9, Worsens.NO, vulnerable=True), 9, Priority.P1),
    ],
)
def test_each_step_of_the_priority(impact: Impact, score: int, first: Priority) -> None:
    assert (impact.score, priority(impact, Urgency.U3)) == (score, first)


@given(IMPACTS)
def test_danger_is_first_whatever_the_scores_say(impact: Impact) -> None:
    assert priority(impact, Urgency.U1) is Priority.P1
    assert 0 <= impact.score <= 19


def test_a_score_of_four_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="0 to 3"):
        Impact(4, 0, 0, 0, 1, Worsens.NO)
