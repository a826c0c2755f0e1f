"""Divides a cost so that the shares are the total to the cent, and 100.00 percent.

What rounding leaves is carried by the largest share, the first of equal ones.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from enum import StrEnum

_CENT = Decimal("0.01")
_ALL = Decimal(100)


class Funding(StrEnum):
    """Out of whose purse a share is paid."""

    PRIVATE = "private"
    COMPANY = "company"
    DEVELOPER = "developer"
    FUND = "fund"
    INSURANCE = "insurance"
    REVENUE = "revenue"
    OTHER = "other"


class Preset(StrEnum):
    """A rule that divides a cost in one press."""

    RESPONSIBILITY = "responsibility"
    AREA = "area"
    EQUALLY = "equally"


class Unequal(ValueError):
    """The shares are not the whole: `missing` is what lacks, below zero what is too much."""

    def __init__(self, missing: Decimal) -> None:
        super().__init__(f"the shares differ from the whole by {missing}")
        self.missing = missing


@dataclass(frozen=True, slots=True)
class Share:
    """What somebody pays, and how much of all that is."""

    amount: Decimal
    percent: Decimal


def by_amounts(total: Decimal, amounts: Sequence[Decimal]) -> list[Share]:
    """Shares as they were agreed. Raises Unequal."""
    _written(total, amounts)
    if missing := total - sum(amounts):
        raise Unequal(missing)
    return _shares(amounts, _parts(_ALL, amounts))


def by_percents(total: Decimal, percents: Sequence[Decimal]) -> list[Share]:
    """By responsibility. Raises Unequal when the percents are not 100."""
    _written(total, percents)
    if missing := _ALL - sum(percents):
        raise Unequal(missing)
    return _shares(_parts(total, percents), percents)


def by_weights(total: Decimal, weights: Sequence[Decimal]) -> list[Share]:
    """By area, or whatever else is counted."""
    _positive(total, weights)
    return _shares(_parts(total, weights), _parts(_ALL, weights))


def equally(total: Decimal, among: int) -> list[Share]:
    return by_weights(total, [Decimal(1)] * among)


def percents(total: Decimal, amounts: Sequence[Decimal]) -> list[Decimal]:
    """What each amount is of the total; a hundred together once the amounts are the whole."""
    if total > 0 and sum(amounts) == total:
        return [one.percent for one in by_amounts(total, amounts)]
    return [round(_ALL * one / total, 2) if total else Decimal(0) for one in amounts]


def _positive(total: Decimal, parts: Sequence[Decimal]) -> None:
    if total <= 0 or total != total.quantize(_CENT):
        raise ValueError("a total is above zero and has whole cents")
    if any(part < 0 for part in parts) or not any(parts):
        raise ValueError("no share is below zero, and one is above it")


def _written(total: Decimal, parts: Sequence[Decimal]) -> None:
    _positive(total, parts)
    if any(part != part.quantize(_CENT) for part in parts):
        raise ValueError("shares that people write have two decimals")


def _shares(amounts: Sequence[Decimal], percents: Sequence[Decimal]) -> list[Share]:
    return [Share(amount, percent) for amount, percent in zip(amounts, percents, strict=True)]


def _parts(whole: Decimal, weights: Sequence[Decimal]) -> list[Decimal]:
    """Parts with two decimals that are the whole; rounded down where many would round up."""
    largest = max(range(len(weights)), key=weights.__getitem__)
    for rounding in (ROUND_HALF_UP, ROUND_DOWN):
        of_all = sum(weights)
        parts = [(whole * one / of_all).quantize(_CENT, rounding) for one in weights]
        parts[largest] += whole - sum(parts)
        if parts[largest] >= max(parts):
            break
    return parts
