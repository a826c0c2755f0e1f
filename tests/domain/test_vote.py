"""The owners' vote: who took part is asked before who agreed (民法典 278)."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workflow.vote import Hurdle, Matter, Result, Tally, count

ALL = Tally(72, Decimal(6912))


def vote(
    took_part: tuple[int, str],
    agreed: tuple[int, str],
    matter: Matter = Matter.USE_OF_FUND,
    all_: Tally = ALL,
) -> Result:
    return count(
        matter,
        all_=all_,
        took_part=Tally(took_part[0], Decimal(took_part[1])),
        agreed=Tally(agreed[0], Decimal(agreed[1])),
    )


def test_the_roof_of_building_six_is_paid_from_the_fund() -> None:
    result = vote((58, "5630"), (47, "4590"))
    assert result.passed
    assert [str(share) for share in (*result.took_part, *result.agreed)] == [
        "80.56",
        "81.45",
        "81.03",
        "81.53",
    ]


def test_enough_households_with_too_little_area_decide_nothing() -> None:
    result = vote((49, "4500"), (49, "4500"))
    assert result.failed == (Hurdle.QUORUM_AREA,)
    assert result.took_part[1] == Decimal("65.10")


@pytest.mark.parametrize(
    ("took_part", "agreed", "matter", "failed"),
    [
        ((48, "4608"), (25, "2305"), Matter.USE_OF_FUND, ()),  # exactly two thirds take part
        ((47, "4608"), (47, "4608"), Matter.USE_OF_FUND, ("quorum-heads",)),
        ((48, "4607.99"), (48, "4607.99"), Matter.USE_OF_FUND, ("quorum-area",)),
        ((47, "4000"), (0, "0"), Matter.USE_OF_FUND, ("quorum-heads", "quorum-area")),
        ((48, "4608"), (24, "2305"), Matter.USE_OF_FUND, ("majority-heads",)),  # half is not more
        ((48, "4608"), (25, "2304"), Matter.USE_OF_FUND, ("majority-area",)),
        ((48, "4608"), (36, "3456"), Matter.CHANGE_OR_TRADE, ()),  # exactly three quarters
        ((48, "4608"), (35, "3456"), Matter.RAISING_OF_FUND, ("majority-heads",)),
        ((48, "4608"), (36, "3455.99"), Matter.REBUILDING, ("majority-area",)),
        ((48, "4608"), (35, "3455"), Matter.SERVICE_PROVIDER, ()),
    ],
)
def test_each_hurdle(
    took_part: tuple[int, str], agreed: tuple[int, str], matter: Matter, failed: tuple[str, ...]
) -> None:
    assert vote(took_part, agreed, matter).failed == failed


def test_two_thirds_of_all_need_not_agree() -> None:
    """What old pages say: two thirds of all owners must agree. 25 of 72 may be enough."""
    assert vote((48, "4608"), (25, "2400")).passed


@given(
    heads=st.integers(1, 5000),
    area=st.decimals("0.01", 500_000, places=2),
    data=st.data(),
    matter=st.sampled_from(Matter),
)
def test_more_who_agree_never_make_it_fail(
    heads: int, area: Decimal, data: st.DataObject, matter: Matter
) -> None:
    there = Tally(data.draw(st.integers(0, heads)), data.draw(st.decimals(0, area, places=2)))
    agreed = Tally(
        data.draw(st.integers(0, there.heads)), data.draw(st.decimals(0, there.area, places=2))
    )
    some = count(matter, all_=Tally(heads, area), took_part=there, agreed=agreed)
    everybody = count(matter, all_=Tally(heads, area), took_part=there, agreed=there)
    assert everybody.passed or not some.passed
    assert not (some.passed and 3 * there.area < 2 * area)


@pytest.mark.parametrize(
    ("took_part", "agreed"),
    [((73, "6000"), (40, "4000")), ((50, "6912.01"), (40, "4000")), ((50, "5000"), (51, "4000"))],
)
def test_a_part_that_is_larger_than_the_whole_is_a_mistake(
    took_part: tuple[int, str], agreed: tuple[int, str]
) -> None:
    with pytest.raises(ValueError, match="larger than the whole"):
        vote(took_part, agreed)
