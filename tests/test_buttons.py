"""Every button fits 64 bytes, comes back as it went, and no forged one comes through."""

from enum import StrEnum
from random import Random

import pytest

from handlers import press, pressing
from handlers.press import KINDS, LIMIT, Press, UnknownButton, pack, unpack

BIGGEST = 2**52 - 1
EVERY = sorted(KINDS)


def longest(choice: type[StrEnum]) -> StrEnum:
    return max(choice, key=lambda one: len(one.encode()))


def made(kind: type[Press], number: int, chance: Random | None = None) -> Press:
    values = {}
    for name, turn in press._plan(kind):
        if turn is int:
            values[name] = number
        elif issubclass(turn, StrEnum):
            values[name] = chance.choice(list(turn)) if chance else longest(turn)  # type: ignore[assignment]
    return kind(**values)


def test_the_longest_button_fits() -> None:
    data = {tag: pack(made(kind, BIGGEST)) for tag, kind in KINDS.items()}
    assert not {tag for tag, one in data.items() if len(one.encode()) > LIMIT}


def test_a_button_comes_back_as_it_went() -> None:
    for tag in EVERY:
        chance = Random(tag)
        for number in (0, 1, 35, 36, 12345, BIGGEST):
            button = made(KINDS[tag], number, chance)
            assert unpack(pack(button)) == button


def test_somebody_does_what_a_button_says() -> None:
    assert set(KINDS.values()) == set(pressing.PRESSES)


def test_tags_are_short_and_used_once() -> None:
    assert len({kind.tag for kind in KINDS.values()}) == len(KINDS)
    assert all(len(tag) <= 2 and tag.isascii() and tag.isalnum() for tag in KINDS)
    with pytest.raises(TypeError, match="reuses tag"):
        type("Twice", (Press,), {}, tag="g")


def test_nothing_that_was_typed_travels_in_a_button() -> None:
    for kind in KINDS.values():
        for name, turn in press._plan(kind):
            assert turn is int or issubclass(turn, StrEnum), f"{kind.__name__}.{name}"


FORGED = {
    "an unknown tag": "zz.1",
    "a field too many": "sa.1.2",
    "a field too few": "sc.1",
    "a word where a number belongs": "sa.一",
    "a number where a word belongs": "g.17",
    "a number that no id has": "sa." + "z" * 13,
    "signs that only Python reads": "sa.1_000",
    "blanks": "sa. 1",
    "another script's digits": "sa.١",
    "another case": "SA.1",
    "an empty field": "sa.",
    "nothing": "",
    "dots": "....",
    "more than 64 bytes": "g." + "home" * 20,
    "a line": "sa.1\n",
    "a zero byte": "sa.1\x00",
}


@pytest.mark.parametrize("data", FORGED.values(), ids=FORGED.keys())
def test_a_forged_button_is_no_button(data: str) -> None:
    with pytest.raises(UnknownButton):
        unpack(data)


def test_a_button_that_would_be_too_long_is_our_mistake() -> None:
    with pytest.raises(ValueError, match="bytes"):
        pack(press.Appoint(2**120, 2**120, 2**120))
