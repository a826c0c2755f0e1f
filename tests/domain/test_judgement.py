"""What a case usually is: how far it reaches, who ends it, at which level."""

import pytest

from workflow.amounts import mentioned
from workflow.judgement import MANY, level, suggest
from workflow.terms import Category, Handling, Level, Scope

C, S, H, L = Category, Scope, Handling, Level


@pytest.mark.parametrize(
    ("category", "scope", "handling", "reporters", "usual"),
    [
        (C.ELEVATOR, S.UNIT, H.ROUTINE_REPAIR, 1, L.L1),
        (C.ELEVATOR, S.UNIT, H.ROUTINE_REPAIR, MANY, L.L1),
        (C.LEAK, S.BETWEEN_HOUSEHOLDS, H.MULTI_PARTY, 1, L.L2),
        (C.LEAK, S.BUILDING, H.MULTI_PARTY, 1, L.L3),
        (C.PUBLIC_REVENUE, S.UNIT, H.MULTI_PARTY, 1, L.L3),
        (C.GARBAGE, S.BUILDING, H.MULTI_DEPARTMENT, MANY - 1, L.L3),
        (C.GARBAGE, S.BUILDING, H.MULTI_DEPARTMENT, MANY, L.L4),
    ],
)
def test_levels(
    category: Category, scope: Scope, handling: Handling, reporters: int, usual: Level
) -> None:
    assert level(category, scope, handling, reporters=reporters) is usual


@pytest.mark.parametrize(
    ("words", "usual"),
    [
        ("赔我500块", L.L2),
        ("修顶要5000元", L.L2),
        ("吊顶和地板一共8千块", L.L3),
        ("报价 ¥7,520，另加500元", L.L3),
        ("维修基金 2万人签名", L.L2),
        ("索赔6万", L.L4),
        ("asks for 60,000 yuan", L.L4),
    ],
)
def test_the_level_rises_with_the_money_that_is_spoken_of(words: str, usual: Level) -> None:
    money = mentioned(words)
    assert level(C.LEAK, S.BETWEEN_HOUSEHOLDS, H.MULTI_PARTY, money=money) is usual


def test_what_comes_from_outside_is_never_one_hands_alone() -> None:
    assert suggest(C.ELEVATOR).handling is H.ROUTINE_REPAIR
    assert suggest(C.ELEVATOR, outside=True).handling is H.MULTI_PARTY
