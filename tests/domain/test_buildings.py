"""One sentence names the buildings of an estate, in the words that offices use."""

from collections import Counter
from contextlib import suppress

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from workflow import address, veil
from workflow.buildings import LIFT_FROM, MOST_HOMES, read
from workflow.refusal import Refusal
from workflow.terms import PlaceKind

# The sentence, and `buildings × units × floors × homes` of each group (0 units: none).
SENTENCES = {
    "1-8号楼 每栋2单元 18层 每层4户": "8x2x18x4",
    "1-8号楼每栋2单元18层每层4户": "8x2x18x4",
    "1号楼到8号楼，每栋两个单元，十八层，一梯四户": "8x2x18x4",
    "一至八栋，每栋2个单元，每单元18层，每层4户": "8x2x18x4",
    "１－８号楼　每栋２单元　１８层　每层４户": "8x2x18x4",
    "1-8#楼 2单元 18层 4户": "8x2x18x4",
    "buildings 1-8, 2 entrances each, 18 floors, 4 homes per floor": "8x2x18x4",
    "Buildings 1 to 8: 2 units each, 18 storeys, 4 units per floor": "8x2x18x4",
    "1-3号楼 2单元 18层 每层4户；5号楼 1单元 6层 每层2户": "3x2x18x4 1x1x6x2",
    "1-3号楼2单元18层4户，5号楼1单元6层2户": "3x2x18x4 1x1x6x2",
    "buildings 1-3, 18 floors, 4 flats per floor; building 5, 6 floors, 2 flats per floor": (
        "3x0x18x4 1x0x6x2"
    ),
    "1-3、5、7号楼 11层 每层2户": "5x0x11x2",
    "1号楼、2号楼和6号楼 6层 每层3户": "3x0x6x3",
    "1-8号楼（没有4号楼）6层 每层2户": "7x0x6x2",
    "除4、7号楼外 1-8号楼 6层 每层2户": "6x0x6x2",
    "buildings 1-8 except 4, 2 entrances, 6 floors, 2 homes on each floor": "7x2x6x2",
    "A-C座 33层 每层6户 没有4、14层": "3x0x31x6",
    "blocks A and B, 20 floors, 6 apartments on each floor, no floor 13": "2x0x19x6",
    "9号楼 2-18层 每层2户": "1x0x17x2",
}


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_is_read(sentence: str) -> None:
    said = " ".join(
        f"{len(one.buildings)}x{one.units}x{len(one.floors)}x{one.on_a_floor}"
        for one in read(sentence).blocks
    )
    assert said == SENTENCES[sentence]


NOT_READ = {
    "": "refused-buildings-which",
    "你好": "refused-buildings-which",
    "每层4户，18层": "refused-buildings-which",
    "1-8号楼": "refused-buildings-floors",
    "1-8号楼 18层": "refused-buildings-floors",
    "1-8号楼 18层 每层0户": "refused-buildings-floors",
    "1号楼 没有1号楼 6层 2户": "refused-buildings-which",
    "1-8号楼 18层 每层4户 地下2层": "refused-buildings-unclear",
    "1号楼 6层 7层 每层2户": "refused-buildings-unclear",
    "8-1号楼 6层 每层2户": "refused-buildings-unclear",
    "1-B号楼 6层 每层2户": "refused-buildings-unclear",
    "1-8号楼 6层 每层2户 另有车位300个": "refused-buildings-unclear",
    "1-3号楼 6层 2户，3号楼 6层 2户": "refused-buildings-twice",
    "1-200号楼 20单元 99层 每层60户": "refused-buildings-many",
    "1号楼 21单元 6层 每层2户": "refused-buildings-many",
    "1号楼 100层 每层2户": "refused-buildings-many",
}


@pytest.mark.parametrize("sentence", NOT_READ)
def test_what_is_missing_or_unclear_is_said(sentence: str) -> None:
    with pytest.raises(Refusal) as refused:
        read(sentence)
    assert refused.value.key == NOT_READ[sentence]


def test_the_estate_of_the_paper_has_1152_homes_and_a_lift_an_entrance() -> None:
    plan = read("1-8号楼 每栋2单元 18层 每层4户")
    kinds = Counter(entry.kind for entry in plan.places())
    assert plan.homes == kinds[PlaceKind.ROOM] == 1152
    assert plan.lifts == kinds[PlaceKind.LIFT] == 16
    assert kinds[PlaceKind.BUILDING] == 8
    assert kinds[PlaceKind.UNIT] == 16
    assert kinds[PlaceKind.FLOOR] == 288


def test_low_houses_have_no_lift() -> None:
    assert read(f"1号楼 {LIFT_FROM - 1}层 每层2户").lifts == 0
    assert read(f"1号楼 {LIFT_FROM}层 每层2户").lifts == 1


def test_the_addresses_are_those_on_the_doors() -> None:
    found = {entry.address: entry.parent for entry in read("3号楼 2单元 11层 每层2户").places()}
    assert found["3-1-1102"] == "3-1-F11"
    assert found["3-1-F11"] == "3-1"
    assert found["3-2-L1"] == "3-2"
    bare = {entry.address: entry.parent for entry in read("A座 6层 每层2户").places()}
    assert bare["A-0402"] == "A-F4"
    assert bare["A-F4"] == "A"


@given(
    buildings=st.integers(1, 30),
    units=st.integers(0, 4),
    floors=st.integers(1, 33),
    homes=st.integers(1, 8),
)
@settings(max_examples=60)
def test_both_languages_name_the_same_places(
    buildings: int, units: int, floors: int, homes: int
) -> None:
    assume(buildings * max(units, 1) * floors * homes <= MOST_HOMES)
    han = f"1-{buildings}号楼 " + (f"每栋{units}单元 " if units else "")
    english = f"buildings 1-{buildings}, " + (f"{units} entrances each, " if units else "")
    plan = read(f"{han}{floors}层 每层{homes}户")
    assert plan == read(f"{english}{floors} floors, {homes} homes per floor")
    assert plan.homes == buildings * max(units, 1) * floors * homes
    named = []
    for entry in plan.places():
        assert entry.parent is None or entry.parent in named
        known = address.read(entry.address)
        assert known is not None
        assert known.kind is entry.kind
        assert veil.place(entry.address, guarded=True) == known.building
        named.append(entry.address)
        if len(named) > 400:  # enough; looking an address up in the list takes its time
            break
    assert len(set(named)) == len(named)


@given(st.text(max_size=200))
@settings(max_examples=300)
def test_any_words_are_a_plan_or_a_refusal(words: str) -> None:
    with suppress(Refusal):
        assert read(words).homes > 0


@pytest.mark.parametrize("words", ["1、" * 2000, "1-" * 2000, "没有1层" * 1000, "一" * 4000])
def test_long_nonsense_takes_no_time(words: str) -> None:
    with pytest.raises(Refusal):
        read(words)
