"""Reads the buildings of an estate from one sentence, so that nobody enters homes one by one.

`1-8号楼 每栋2单元 18层 每层4户` and `buildings 1-8, 2 entrances each, 18 floors, 4 homes per
floor` say the same. A second group of buildings begins where buildings are named again.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

from workflow.address import inside
from workflow.refusal import Refusal
from workflow.terms import PlaceKind

MOST_BUILDINGS, MOST_UNITS, MOST_FLOORS, MOST_ON_A_FLOOR = 200, 20, 99, 60
MOST_HOMES = 20_000
LONGEST = 600
LIFT_FROM = 7
"""Houses of this many floors are entered with a lift an entrance; one can be closed again."""

_ITEM = r"(?<![a-z0-9])(?:\d{1,3}|[a-z])(?![a-z0-9])"
_TO = r"\s*(?:-|到|至|to|through)\s*"
_AND = r"\s*(?:,|、|和|及|and|&)\s*"
_RANGE = rf"{_ITEM}(?:{_TO}{_ITEM})?"
_LIST = rf"{_RANGE}(?:{_AND}{_RANGE})*"
_HAN = r"(?:号楼|号|栋|幢|座)"
_HAN_LIST = rf"(?:(?:\d{{1,3}}|[a-z]){_HAN}?{_TO})?(?:{_LIST}{_AND})?{_RANGE}\s*{_HAN}"
_BUT = r"(?:没有|不含|不包括|除了|除|跳过|缺|无|without|except|skipping|skip|but not|not|no)\s*"
_NOUN = r"(?:buildings?|blocks?|towers?)"
_LEVEL = r"(?:floors?|storeys?|stories|levels?)"
_HOME = r"(?:homes?|flats?|apartments?|households?)"
_ONE = r"(?:per|a|each|on each|every|on every)"
_STAIR = r"(?:entrances?|staircases?|stairs|units?)(?![a-z])"
_NAMES = rf"{_RANGE}(?:{_AND}{_RANGE}(?!\s*(?:[个单层户梯]|{_STAIR}|{_LEVEL}|{_HOME})))*"
"""Numbers of buildings; one that counts something else (`buildings 1-8, 2 entrances`) is none."""

_TOKENS = re.compile(
    rf"""
      {_BUT}(?P<no_floors>{_LIST})\s*[层楼](?!\w*[栋幢座])外?
    | {_BUT}(?:{_LEVEL})\s*(?P<no_floors_en>{_NAMES})
    | {_BUT}(?P<no_buildings>{_HAN_LIST})外?
    | {_BUT}{_NOUN}\s*(?P<no_buildings_en>{_NAMES})
    | {_BUT}(?P<no_bare>{_NAMES})
    | {_NOUN}\s*(?P<buildings_en>{_NAMES})
    | (?P<underground>(?:地下|负)\s*\d+\s*层)
    | (?P<buildings>{_HAN_LIST})
    | (?P<units>\d{{1,3}})\s*(?:个?\s*单元|个?门洞|{_STAIR}(?!\s*{_ONE}\s*{_LEVEL}))
    | \d{{1,2}}\s*梯\s*(?P<homes_lift>\d{{1,3}})\s*户
    | 每层\s*(?P<homes>\d{{1,3}})\s*(?:户|家|套)
    | (?P<homes_en>\d{{1,3}})\s*(?:{_HOME}|units)\s*{_ONE}\s*(?:{_LEVEL})
    | (?P<homes_bare>\d{{1,3}})\s*(?:户|套|{_HOME})
    | (?P<floors>\d{{1,3}}(?:{_TO}\d{{1,3}})?)\s*(?:层|{_LEVEL})
    """,
    re.VERBOSE,
)
_DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"两": 2}
_NUMERAL = re.compile(r"[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]")


@dataclass(frozen=True, slots=True)
class Block:
    """Buildings that are alike; without units the homes are right inside the building."""

    buildings: tuple[str, ...]
    units: int
    floors: tuple[int, ...]
    on_a_floor: int

    @property
    def homes(self) -> int:
        """How many homes."""
        return len(self.buildings) * max(self.units, 1) * len(self.floors) * self.on_a_floor


@dataclass(frozen=True, slots=True)
class Entry:
    """One place to be entered; `parent` is an address that comes before it."""

    kind: PlaceKind
    address: str
    parent: str | None


@dataclass(frozen=True, slots=True)
class Plan:
    """All that a sentence names."""

    blocks: tuple[Block, ...]

    @property
    def homes(self) -> int:
        """How many homes."""
        return sum(block.homes for block in self.blocks)

    @property
    def lifts(self) -> int:
        """How many lifts are taken for granted."""
        return sum(1 for entry in self.places() if entry.kind is PlaceKind.LIFT)

    def places(self) -> Iterator[Entry]:
        """Every place, outer ones before inner ones; the addresses are 3, 3-1, 3-1-F11,
        3-1-1102 and 3-1-L1, and without entrances 3, 3-F11, 3-1102 and 3-L1."""
        for block in self.blocks:
            for building in block.buildings:
                yield Entry(PlaceKind.BUILDING, building, None)
                units = [
                    inside(building, PlaceKind.UNIT, str(unit))
                    for unit in range(1, block.units + 1)
                ]
                for unit in units:
                    yield Entry(PlaceKind.UNIT, unit, building)
                for house in units or [building]:
                    yield from _floors(house, block)


def _floors(house: str, block: Block) -> Iterator[Entry]:
    if max(block.floors) >= LIFT_FROM:
        yield Entry(PlaceKind.LIFT, inside(house, PlaceKind.LIFT, "1"), house)
    for floor in block.floors:
        level = inside(house, PlaceKind.FLOOR, str(floor))
        yield Entry(PlaceKind.FLOOR, level, house)
        for number in range(1, block.on_a_floor + 1):
            room = inside(house, PlaceKind.ROOM, f"{floor:02d}{number:02d}")
            yield Entry(PlaceKind.ROOM, room, level)


@dataclass(slots=True)
class _Heard:
    """What one group of buildings has been told so far."""

    buildings: list[str] = field(default_factory=list)
    without: set[str] = field(default_factory=set)
    units: int | None = None
    floors: tuple[int, ...] = ()
    no_floors: set[int] = field(default_factory=set)
    homes: int | None = None

    @property
    def described(self) -> bool:
        return bool(self.units is not None or self.floors or self.homes is not None)


def read(sentence: str) -> Plan:
    """The plan that a sentence describes; a Refusal says what is missing or not understood."""
    if len(sentence) > LONGEST:
        raise Refusal("refused-buildings-many", most=MOST_HOMES)
    plain = _plain(sentence)
    heard = [_Heard()]
    end = 0
    for token in _TOKENS.finditer(plain):
        _leftover(plain[end : token.start()])
        end = token.end()
        kind = token.lastgroup or ""
        if kind.startswith("buildings") and heard[-1].described:
            heard.append(_Heard())
        _hear(heard[-1], kind, token[kind], token[0])
    _leftover(plain[end:])
    plan = Plan(tuple(_block(one) for one in heard))
    named = [name for block in plan.blocks for name in block.buildings]
    twice = next((name for name in named if named.count(name) > 1), None)
    if twice is not None:
        raise Refusal("refused-buildings-twice", building=twice)
    if len(named) > MOST_BUILDINGS or plan.homes > MOST_HOMES:
        raise Refusal("refused-buildings-many", most=MOST_HOMES)
    return plan


def _plain(sentence: str) -> str:
    folded = unicodedata.normalize("NFKC", sentence).lower()
    folded = re.sub("[‐‑‒–—―−~～]", "-", folded).replace("#", "号楼")
    return _NUMERAL.sub(lambda found: str(_numeral(found[0])), folded)


def _numeral(han: str) -> int:
    tens, ten, ones = han.partition("十")
    if not ten:
        return _DIGITS[han]
    return 10 * _DIGITS.get(tens, 1) + _DIGITS.get(ones, 0)


def _leftover(words: str) -> None:
    """What holds a number and was not understood would be lost."""
    if re.search(r"\d", words):
        raise Refusal("refused-buildings-unclear", words=words.strip(" ,;，；。")[:40])


def _hear(one: _Heard, kind: str, value: str, whole: str) -> None:
    name = kind.removesuffix("_en").removesuffix("_bare").removesuffix("_lift")
    if name == "buildings":
        one.buildings += _names(value)
    elif name in ("no_buildings", "no"):
        one.without |= set(_names(value))
    elif name == "no_floors":
        one.no_floors |= {int(level) for level in _names(value) if level.isdecimal()}
    elif name == "floors" and not one.floors:
        low, *high = (int(number) for number in re.findall(r"\d+", value))
        one.floors = tuple(range(low, high[0] + 1)) if high else tuple(range(1, low + 1))
    elif name == "units" and one.units is None:
        one.units = int(value)
    elif name == "homes" and one.homes is None:
        one.homes = int(value)
    else:  # under the ground, or said twice
        raise Refusal("refused-buildings-unclear", words=whole.strip()[:40])


def _names(listed: str) -> list[str]:
    """`1-3、5` as 1, 2, 3, 5; letters as A, B."""
    bare = re.sub(_HAN, " ", listed)
    names: list[str] = []
    for found in re.finditer(rf"({_ITEM})\s*(?:{_TO}({_ITEM}))?", bare):
        first, last = found[1], found[2] or found[1]
        if first.isdecimal() != last.isdecimal():
            raise Refusal("refused-buildings-unclear", words=found[0].strip())
        low, high = (int(one) if one.isdecimal() else ord(one) for one in (first, last))
        if not 0 <= high - low < MOST_BUILDINGS:
            raise Refusal("refused-buildings-unclear", words=found[0].strip())
        spell = str if first.isdecimal() else chr
        names += [spell(number).upper() for number in range(low, high + 1)]
    return names


def _block(one: _Heard) -> Block:
    buildings = tuple(name for name in one.buildings if name not in one.without)
    floors = tuple(level for level in one.floors if level not in one.no_floors and level > 0)
    if not buildings:
        raise Refusal("refused-buildings-which")
    if not floors or not one.homes:
        raise Refusal("refused-buildings-floors")
    units = one.units or 0
    if units > MOST_UNITS or max(floors) > MOST_FLOORS or one.homes > MOST_ON_A_FLOOR:
        raise Refusal("refused-buildings-many", most=MOST_HOMES)
    return Block(buildings, units, floors, one.homes)
