"""Who pays what: the shares are the total to the cent and a hundred percent."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workflow.records.plans import Split
from workflow.refusal import Refusal
from workflow.shares import Unequal, by_amounts, by_percents, by_weights, equally

TOTALS = st.decimals("0.01", 10_000_000, places=2)
WEIGHTS = st.lists(st.decimals(0, 1000, places=2), min_size=1, max_size=200).filter(any)


def numbers(*written: str) -> list[Decimal]:
    return [Decimal(one) for one in written]


@pytest.mark.parametrize(
    ("total", "amounts", "percents"),
    [
        ("7520", ("7000", "520"), ("93.09", "6.91")),
        (
            "110400",
            ("61000", "18600", "6800", "24000"),
            ("55.25", "16.85", "6.16", "21.74"),
        ),
        ("38600", ("12000", "21400", "5200"), ("31.09", "55.44", "13.47")),
    ],
)
def test_amounts_that_were_agreed_get_their_percents(
    total: str, amounts: tuple[str, ...], percents: tuple[str, ...]
) -> None:
    shares = by_amounts(Decimal(total), numbers(*amounts))
    assert [share.percent for share in shares] == numbers(*percents)
    assert sum(share.percent for share in shares) == 100


def test_by_responsibility() -> None:
    shares = by_percents(Decimal(9600), numbers("70", "30"))
    assert [share.amount for share in shares] == numbers("6720", "2880")


def test_what_is_missing_is_said() -> None:
    with pytest.raises(Unequal) as refused:
        by_amounts(Decimal(7520), numbers("7000", "500"))
    assert refused.value.missing == 20
    with pytest.raises(Unequal) as refused:
        by_percents(Decimal(7520), numbers("70", "30.01"))
    assert refused.value.missing == Decimal("-0.01")


def test_the_largest_share_carries_what_rounding_leaves() -> None:
    assert [share.amount for share in equally(Decimal(100), 3)] == numbers(
        "33.34", "33.33", "33.33"
    )
    by_area = by_weights(Decimal(100), numbers("1", "5", "1"))
    assert [share.amount for share in by_area] == numbers("14.29", "71.42", "14.29")


def test_by_area_among_all_homes_of_a_building() -> None:
    areas = [Decimal("88.5"), Decimal("96.25"), Decimal(104)] * 48
    shares = by_weights(Decimal(38600), areas)
    assert sum(share.amount for share in shares) == 38600
    assert sum(share.percent for share in shares) == 100


@given(TOTALS, WEIGHTS)
def test_shares_are_the_whole_and_none_is_below_zero(
    total: Decimal, weights: list[Decimal]
) -> None:
    shares = by_weights(total, weights)
    assert sum(share.amount for share in shares) == total
    assert sum(share.percent for share in shares) == 100
    assert all(share.amount >= 0 and share.percent >= 0 for share in shares)


@given(TOTALS, WEIGHTS)
def test_a_larger_weight_never_pays_less(total: Decimal, weights: list[Decimal]) -> None:
    shares = by_weights(total, weights)
    largest = max(range(len(weights)), key=weights.__getitem__)
    assert all(share.amount <= shares[largest].amount for share in shares)


@pytest.mark.parametrize(
    ("total", "amounts"),
    [
        ("0", ("0",)),
        ("-5", ("-5",)),
        ("5", ("6", "-1")),
        ("1", ("0.333", "0.667")),
        ("0.001", ("0.001",)),
    ],
)
def test_what_cannot_be_paid_is_refused(total: str, amounts: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match=r"zero|decimals"):
        by_amounts(Decimal(total), numbers(*amounts))


@given(TOTALS, st.lists(st.decimals(0, 10_000, places=2), min_size=1, max_size=9))
def test_a_split_that_can_be_filed_is_the_total_and_a_hundred_percent(
    total: Decimal, amounts: list[Decimal]
) -> None:
    for shares in (amounts, [*amounts, total - sum(amounts)]):
        answers = {
            "total": str(total),
            "shares": {str(party): str(one) for party, one in enumerate(shares)},
            "funding": {str(party): "private" for party in range(len(shares))},
        }
        try:
            split = Split.of(answers)
            split.check()
        except Refusal:
            assert sum(shares) != total or min(shares) < 0
            continue
        assert sum(split.shares.values()) == total
        assert sum(split.percents.values()) == 100
