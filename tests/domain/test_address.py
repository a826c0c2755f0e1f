"""Which doors of a building are near to each other."""

import pytest

from workflow.address import near

NEAR = [
    ("3-1-1002", "3-1-1101"),
    ("3-1-1002", "3-2-0904"),
    ("3-1-1002", "3-1-F11"),
    ("3-1002", "3-1101A"),
    ("A-302", "A-201"),
]
APART = [
    ("3-1-1002", "3-1-1202"),
    ("3-1-1002", "4-1-1002"),
    ("3-1-1002", "3-1"),
    ("3-1-1002", "3"),
    ("3-1-1002", "3-1-L1"),
    ("3-1-1002", "中心花园"),
    ("3-1-1002", ""),
]


@pytest.mark.parametrize(("one", "other"), NEAR)
def test_a_floor_away_or_nearer(one: str, other: str) -> None:
    assert near(one, other)
    assert near(other, one)


@pytest.mark.parametrize(("one", "other"), APART)
def test_further_away_or_on_no_floor(one: str, other: str) -> None:
    assert not near(one, other)
    assert not near(other, one)
