"""What the first judgement usually is, so that the clerk only corrects (requirements R1.2)."""

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from workflow.terms import Category, Handling, Level, Scope

C, S, H = Category, Scope, Handling

USUAL: dict[Category, tuple[Scope, Handling]] = {
    C.LEAK: (S.BETWEEN_HOUSEHOLDS, H.MULTI_PARTY),
    C.NOISE: (S.BETWEEN_HOUSEHOLDS, H.MULTI_PARTY),
    C.PARKING: (S.ESTATE, H.SINGLE_DEPARTMENT),
    C.ELEVATOR: (S.UNIT, H.ROUTINE_REPAIR),
    C.EQUIPMENT: (S.BUILDING, H.ROUTINE_REPAIR),
    C.GARBAGE: (S.BUILDING, H.SINGLE_DEPARTMENT),
    C.RENOVATION: (S.BETWEEN_HOUSEHOLDS, H.MULTI_PARTY),
    C.FIRE_EBIKE: (S.BUILDING, H.SINGLE_DEPARTMENT),
    C.PETS: (S.BETWEEN_HOUSEHOLDS, H.MULTI_PARTY),
    C.PUBLIC_REVENUE: (S.ESTATE, H.MULTI_PARTY),
    C.FEES: (S.ONE_HOUSEHOLD, H.MULTI_DEPARTMENT),
    C.MAINTENANCE_FUND: (S.BUILDING, H.MULTI_PARTY),
    C.SECURITY: (S.ESTATE, H.SINGLE_DEPARTMENT),
    C.GREENING: (S.ESTATE, H.ROUTINE_REPAIR),
    C.ILLEGAL_BUILD: (S.BUILDING, H.MULTI_PARTY),
    C.FALLING_OBJECT: (S.BUILDING, H.MULTI_DEPARTMENT),
    C.SERVICE_ATTITUDE: (S.ONE_HOUSEHOLD, H.MULTI_DEPARTMENT),
    C.EXTERNAL_WORKS: (S.EXTERNAL, H.MULTI_PARTY),
    C.NEIGHBOUR_OTHER: (S.BETWEEN_HOUSEHOLDS, H.MULTI_PARTY),
    C.OTHER: (S.ONE_HOUSEHOLD, H.SINGLE_DEPARTMENT),
}
AT_HOME = frozenset({C.LEAK, C.NOISE, C.RENOVATION, C.PETS, C.FEES, C.NEIGHBOUR_OTHER})
"""What people report from their own flat, unless they say another place."""

UNFOUNDED = "=unfounded"
"""The reason of a case that was looked into and is not so; nobody is called a liar."""

UNFOUNDED_MOST, UNFOUNDED_WITHIN = 3, timedelta(days=90)
"""After so many in that time a clerk looks at the next one first; danger always passes."""

MONEY_OF_ALL = frozenset({C.PUBLIC_REVENUE, C.MAINTENANCE_FUND})


@dataclass(frozen=True, slots=True)
class Judgement:
    """A first guess for the clerk."""

    scope: Scope
    handling: Handling
    level: Level


TOO_OFTEN = Judgement(Scope.BUILDING, Handling.MULTI_PARTY, Level.L3)
"""A machine that fails again and again: those who keep it going are to be brought together."""

OF_THE_LEAD, WEIGHTY = Decimal(5_000), Decimal(50_000)
"""Up to the first the lead decides alone; from the second on somebody from outside takes part."""

MANY = 10
"""So many reporters make a matter that the neighbourhood committee hears of."""


def suggest(
    category: Category, *, reporters: int = 1, outside: bool = False, money: Decimal | None = None
) -> Judgement:
    """The usual scope, handling and level; what comes from `outside` is never one hand's alone."""
    scope, handling = (S.EXTERNAL, H.MULTI_PARTY) if outside else USUAL[category]
    usual = level(category, scope, handling, reporters=reporters, money=money)
    return Judgement(scope, handling, usual)


def level(
    category: Category,
    scope: Scope,
    handling: Handling,
    *,
    reporters: int = 1,
    money: Decimal | None = None,
) -> Level:
    """协调层级 (requirements 1.0.3): team, lead, manager, and beyond for what many say.

    `money` is the largest amount that was spoken of.
    """
    amount = money or Decimal(0)
    if handling in (H.ROUTINE_REPAIR, H.SINGLE_DEPARTMENT):
        return Level.L1
    if reporters >= MANY or amount >= WEIGHTY:
        return Level.L4
    if category in MONEY_OF_ALL or scope in (S.BUILDING, S.ESTATE) or amount > OF_THE_LEAD:
        return Level.L3
    return Level.L2
