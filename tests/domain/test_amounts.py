"""Money, percents and areas as people write them, and what nobody may guess at."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workflow import amounts, numerals

MONEY = {
    "7,920": "7920",
    "¥4800": "4800",
    "￥4,800.50": "4800.50",
    "4800元": "4800",
    "4800 元整": "4800",
    "RMB 4,800": "4800",
    "4800 yuan": "4800",
    "4千8": "4800",
    "7千4": "7400",
    "7千4百": "7400",
    "四千八": "4800",
    "三千零五": "3005",
    "两百五": "250",
    "3万": "30000",
    "3.5万": "35000",
    "1万2": "12000",
    "1万2千": "12000",
    "1万零5": "10005",
    "十二万": "120000",
    "110,400.00": "110400",
    "4.8k": "4800",
    "12块5": "12.5",
    "12元5角": "12.5",
    "0.50": "0.50",
    "4800+2600＋520": "7920",
    "1.2万 + 3千元": "15000",
}
NO_MONEY = """
7.920
7,92
7 920
4800-5000
4800+
+520
9亿+2亿
四五千
大概4千8
4800左右
$500
12.345
-5
1e5
1万2千3百4十5万
百
3千12千
9999999999
12.5%
元
"""


@pytest.mark.parametrize(("written", "meant"), MONEY.items())
def test_money_as_people_write_it(written: str, meant: str) -> None:
    assert amounts.money(written) == Decimal(meant)


@pytest.mark.parametrize("written", ["", *NO_MONEY.strip().split("\n")])
def test_money_that_is_unclear_is_refused(written: str) -> None:
    assert amounts.money(written) is None


COUNTED = {"10天": "10", "72 户": "72", "三人": "3", "2 days": "2", "1 person": "1", "12": "12"}


@pytest.mark.parametrize(("written", "meant"), COUNTED.items())
def test_what_is_counted_may_stand_behind_the_number(written: str, meant: str) -> None:
    assert amounts.count(written) == Decimal(meant)


def test_another_unit_is_no_count() -> None:
    for written in ("10元", "7小时", "天", "10-12天", "70%"):
        assert amounts.count(written) is None, written


@given(st.decimals(0, 999_999_999, places=2))
def test_money_is_read_as_it_is_printed(value: Decimal) -> None:
    for written in (f"¥{value:,}", f"{value}元", str(value)):
        assert amounts.money(written) == value


@given(st.integers(1, 9), st.integers(1, 9), st.sampled_from([("千", 1000), ("万", 10_000)]))
def test_the_last_figure_takes_the_next_unit(first: int, last: int, unit: tuple[str, int]) -> None:
    assert amounts.money(f"{first}{unit[0]}{last}") == first * unit[1] + last * unit[1] // 10


@given(st.text(max_size=20) | st.text("0123456789,.千万百十零两三元块角¥% k成", max_size=10))
def test_nothing_that_is_written_breaks_it(written: str) -> None:
    for read in (amounts.money, amounts.percent, amounts.count, amounts.area):
        found = read(written)
        assert found is None or found >= 0


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("12.5%", "12.5"),
        ("55.25％", "55.25"),
        ("百分之三十", "30"),
        ("三成", "30"),
        ("30 percent", "30"),
    ],
)
def test_a_percent_has_its_sign(written: str, meant: str) -> None:
    assert amounts.percent(written) == Decimal(meant)


@pytest.mark.parametrize("written", ["12.5", "101%", "-1%", "%", "半成", "百分之"])
def test_what_is_no_percent_is_refused(written: str) -> None:
    assert amounts.percent(written) is None


@pytest.mark.parametrize(
    ("written", "meant"),
    [("98.6", "98.6"), ("98.6 ㎡", "98.6"), ("98.6平方米", "98.6"), ("6,912 m²", "6912")],
)
def test_an_area_may_have_its_unit(written: str, meant: str) -> None:
    assert amounts.area(written) == Decimal(meant)
    assert amounts.area("0 ㎡") is None


@pytest.mark.parametrize(
    ("written", "meant"),
    [("十", 10), ("十二", 12), ("二十五", 25), ("一百零五", 105), ("二〇二六", 2026), ("两", 2)],
)
def test_a_chinese_number(written: str, meant: int) -> None:
    assert numerals.read(written) == meant
