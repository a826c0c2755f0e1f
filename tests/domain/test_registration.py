"""Codes as people type them, numbers and names that fit, and children by their own words."""

import pytest

from workflow.registration import is_child, last_digits, plain_code, same_initial, shown_code


@pytest.mark.parametrize("typed", ["K7Q29M3T", "k7q2-9m3t", " K7Q2 9M3T。", "K7Q2—9M3T"])
def test_a_code_however_it_is_typed(typed: str) -> None:
    assert plain_code(typed) == "K7Q29M3T"
    assert shown_code(plain_code(typed)) == "K7Q2-9M3T"


def test_the_end_of_a_number() -> None:
    assert last_digits("+86 138-0013-4471", 4) == "4471"
    assert last_digits("+86 138-0013-4471", 8) == "00134471"
    assert last_digits("12", 4) == "12"


def test_names_that_begin_alike() -> None:
    assert same_initial("王女士", "王芳")
    assert same_initial("emma", "E. Clarke")
    assert not same_initial("王芳", "刘明")
    assert not same_initial("", "")


@pytest.mark.parametrize(
    "words",
    [
        "我12岁",
        "我今年 9 岁，电梯坏了",
        "我十三岁",
        "我才八岁",
        "I'm 12",
        "i am 9 years old",
        "I’m 13.",
    ],
)
def test_a_child(words: str) -> None:
    assert is_child(words)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "我14岁",
        "我七十岁了",
        "我二十一岁",
        "我儿子12岁，在电梯里",
        "楼上的孩子十岁，总在跑",
        "I'm 12 floors up",
        "I am 80 years old",
        "我等了12天",
    ],
)
def test_no_child(words: str) -> None:
    assert not is_child(words)
