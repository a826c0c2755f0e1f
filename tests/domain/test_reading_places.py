"""Where something is, read from what people write."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workflow.reading import read


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("3号楼1单元1002漏水", "3-1-1002"),
        ("3-1-1002", "3-1-1002"),
        ("家住3－1－1002", "3-1-1002"),
        ("3—1—1002滴水", "3-1-1002"),
        ("7-1-0302装修", "7-1-0302"),
        ("3栋1单元1002室", "3-1-1002"),
        ("三号楼一单元1002", "3-1-1002"),
        ("三號樓二單元電梯", "3-2"),
        ("十二幢2单元", "12-2"),
        ("二十一号楼", "21"),
        ("3号1单元", "3-1"),
        ("3#楼1单元10楼1002", "3-1-1002"),
        ("3#1-1002", "3-1-1002"),
        ("3号楼2-501", "3-2-501"),
        ("03号楼 01单元 302", "3-1-302"),
        ("3-1单元电梯", "3-1"),
        ("A座2单元301", "A-2-301"),
        ("3栋1002", "3"),
        ("3-1002室", "3"),
        ("3号楼门禁坏了", "3"),
        ("3号楼，3号楼1单元1002", "3-1-1002"),
        ("3-1-1002被3-1-1102漏了", "3-1-1002"),
        ("building 3 unit 1 flat 1002", "3-1-1002"),
        ("Bldg. 3, Unit 1, Apt 1002", "3-1-1002"),
        ("Flat 1002, unit 1, building 3", "3-1-1002"),
        ("the lift in building 3 is broken", "3"),
        ("block 5 has no water", "5"),
        ("Tower B, unit 2", "B-2"),
        ("3-1-1002 since 24-11-2026", "3-1-1002"),
    ],
)
def test_a_place_is_found(sentence: str, place: str) -> None:
    assert read(sentence).place == place


@pytest.mark.parametrize(
    "sentence",
    [
        "2026-3-1漏水",
        "3-1漏水",
        "24-11-2026 leak",
        "3/1/2026",
        "3月1号",
        "3号下午",
        "3号1点开始",
        "10:30-1130",
        "10-11点",
        "电话138-1234-5678",
        "8888-0001",
        "13812345678",
        "WT-2603-0017",
        "花了3-500元",
        "¥3-1-1000",
        "赔 3 000",
        "3楼漏水",
        "2单元电梯",
        "这3栋楼",
        "一栋楼都没水",
        "7座车",
        "they have been building 3 weeks",
        "they block 2 cars",
        "192.168.1-1-1002",
        "",
    ],
)
def test_a_date_time_phone_or_amount_is_no_place(sentence: str) -> None:
    assert read(sentence).place is None


@given(st.integers(1, 99), st.integers(1, 20), st.integers(1, 33), st.integers(1, 8))
def test_every_flat_is_found_in_every_form(building: int, unit: int, floor: int, flat: int) -> None:
    room = f"{floor}{flat:02}"
    place = f"{building}-{unit}-{room}"
    for form in (
        place,
        f"{building}号楼{unit}单元{room}",
        f"{building}栋{unit}单元{room}室",
        f"building {building} unit {unit} flat {room}",
    ):
        assert read(f"漏水，{form}。").place == place
