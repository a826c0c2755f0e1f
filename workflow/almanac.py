"""Public holidays of a country, with the weekends that China works in exchange (调休).

China's are announced a year at a time by the General Office of the State Council; the library
knows the announced years, and what it works out for later ones lacks the exchanged days.
The library is slow to load, so it is loaded when the first estate asks.
"""

from dataclasses import dataclass
from datetime import date
from functools import cache

ANNOUNCED = {
    2025: "https://www.gov.cn/gongbao/2024/issue_11726/202411/content_6989767.html",
    2026: "https://www.gov.cn/gongbao/2025/issue_12406/202511/content_7048922.html",
}
"""Years of China whose exchanged days are known, with the notice that says so."""


@dataclass(frozen=True, slots=True)
class Year:
    """What differs from the week; `known` is whether the days were announced."""

    holidays: frozenset[date]
    worked: frozenset[date]
    known: bool


@cache
def year(country: str, number: int) -> Year:
    """The holidays of a country ('' has none) in a year."""
    if not country:
        return Year(frozenset(), frozenset(), known=True)
    import holidays  # noqa: PLC0415 - a quarter of a second; see above

    found = holidays.country_holidays(country, years=number)
    worked = frozenset(day for day in found.weekend_workdays if day.year == number)
    known = country != "CN" or number in ANNOUNCED
    return Year(frozenset(day for day in found if day.year == number), worked, known)


def around(country: str, number: int) -> Year:
    """The year with the one before and the one after: deadlines cross the end of a year."""
    three = [year(country, one) for one in (number - 1, number, number + 1)]
    return Year(
        frozenset().union(*(one.holidays for one in three)),
        frozenset().union(*(one.worked for one in three)),
        known=three[1].known,
    )
