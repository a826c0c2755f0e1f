"""How long the builder answers for a part of a house (建设工程质量管理条例 40).

The years run from the day on which the finished building passed its acceptance, not from
anybody's moving in; what was reported before the end stays the builder's after it.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from . import days

NEAR = timedelta(days=90)


class BuildingPart(StrEnum):
    """What the regulation gives a period of its own."""

    STRUCTURE = "structure"
    WATERPROOFING = "waterproofing"
    HEATING = "heating"
    PIPES_AND_WIRES = "pipes-and-wires"
    FINISHES = "finishes"


class Verdict(StrEnum):
    """Where a day stands to the end of the warranty."""

    IN = "in"
    NEAR_END = "near-end"
    OUT = "out"


YEARS = {BuildingPart.WATERPROOFING: 5, BuildingPart.PIPES_AND_WIRES: 2, BuildingPart.FINISHES: 2}
SEASONS = 2


@dataclass(frozen=True, slots=True)
class Season:
    """When heating runs, as (month, day); it crosses the end of the year."""

    begins: tuple[int, int] = (11, 15)
    ends: tuple[int, int] = (3, 15)


NORTH = Season()


@dataclass(frozen=True, slots=True)
class Warranty:
    """`end` is the last day of it; `reported_within` whether the first report came by then."""

    end: date
    verdict: Verdict
    reported_within: bool


def judge(
    part: BuildingPart,
    accepted: date,
    today: date,
    *,
    first_report: date | None = None,
    design_life: int | None = None,
    season: Season = NORTH,
) -> Warranty:
    """The shortest period that the law allows; a contract may give more.

    ValueError: a structure without its design life in years.
    """
    end = _end(part, accepted, design_life, season)
    if today > end:
        verdict = Verdict.OUT
    else:
        verdict = Verdict.NEAR_END if end - today <= NEAR else Verdict.IN
    reported = first_report is not None and accepted <= first_report <= end
    return Warranty(end, verdict, reported)


def _end(part: BuildingPart, accepted: date, design_life: int | None, season: Season) -> date:
    if part is BuildingPart.HEATING:
        return _after_seasons(accepted, season)
    if part is not BuildingPart.STRUCTURE:
        return days.months_later(accepted, 12 * YEARS[part])
    if design_life is None:
        raise ValueError("the warranty of a structure is its design life")
    return days.months_later(accepted, 12 * design_life)


def _after_seasons(accepted: date, season: Season) -> date:
    """The end of the second whole season; one that had begun before does not count."""
    first = accepted.year + (accepted > date(accepted.year, *season.begins))
    return date(first + SEASONS, *season.ends)
