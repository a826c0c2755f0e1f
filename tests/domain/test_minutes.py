"""What is frozen, what has changed, and what signing came to."""

import unicodedata
from typing import Any

import pytest

from workflow.minutes import MinutesState, canonical, differences, digest, outcome
from workflow.records.meetings import Decision

SIGN, RESERVE, OBJECT = Decision


@pytest.mark.parametrize(
    ("decided", "came"),
    [
        ({1: SIGN, 2: RESERVE}, MinutesState.FINAL),
        ({1: SIGN, 2: OBJECT}, MinutesState.WITH_DISSENT),
        ({1: SIGN}, MinutesState.PARTLY),
        ({1: OBJECT}, MinutesState.NONE),
        ({1: OBJECT, 2: OBJECT}, MinutesState.NONE),
        ({}, MinutesState.NONE),
        ({1: SIGN, 2: SIGN, 3: OBJECT}, MinutesState.FINAL),
    ],
)
def test_silence_is_never_a_signature(decided: dict[int, Decision], came: MinutesState) -> None:
    assert outcome([1, 2], decided) is came


def test_the_same_content_has_the_same_hash_however_it_was_typed() -> None:
    typed = {"b": "café", "a": [1, {"y": 2, "x": "漏"}]}
    pasted = {"a": [1, {"x": "漏", "y": 2}], "b": unicodedata.normalize("NFD", "café")}
    assert canonical(typed) == canonical(pasted) == '{"a":[1,{"x":"漏","y":2}],"b":"café"}'
    assert digest(canonical(typed)) != digest(canonical({**typed, "b": "cafe"}))


def item(no: int, words: str) -> dict[str, Any]:
    return {"no": no, "words": words, "who": 1, "by": "2026-03-28", "acceptance": "不漏"}


def test_new_changed_and_gone_items_are_told_apart() -> None:
    before = {"items": [item(1, "重做"), item(2, "刷顶")], "dissent": ["道歉"], "agenda": "漏水"}
    after = {"items": [item(1, "重做防水"), item(2, "刷顶"), item(3, "淋浴卡")], "agenda": "漏水"}
    found = differences(before, after)
    assert [(no, bool(old), bool(new)) for no, old, new in found.items] == [
        (1, True, True),
        (3, False, True),
    ]
    assert found.parts == ["dissent"]
    assert [no for no, _, new in differences(after, before).items if new is None] == [3]
    same = differences(after, after)
    assert (same.items, same.parts) == ([], [])
