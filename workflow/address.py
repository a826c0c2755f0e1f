"""Takes an address apart, so that a place is said in the reader's language and veiled safely.

`3` is a building, `3-1` its first entrance, `3-1-F11` a floor, `3-1-L1` a lift, `3-1-1102` a
home; a house without entrances has `3-F11`, `3-L1`, `3-1102`.
"""

import re
from dataclasses import dataclass

from workflow.terms import PlaceKind

_ADDRESS = re.compile(
    r"(?P<building>\d{1,3}|[A-Z])"
    r"(?:-(?P<unit>\d{1,2}))?"
    r"(?:-(?:F(?P<floor>\d{1,2})|L(?P<lift>\d{1,2})|(?P<room>\d{3,4}[A-Z]?)))?"
)
_INNERMOST = (
    ("room", PlaceKind.ROOM),
    ("lift", PlaceKind.LIFT),
    ("floor", PlaceKind.FLOOR),
    ("unit", PlaceKind.UNIT),
    ("building", PlaceKind.BUILDING),
)


@dataclass(frozen=True, slots=True)
class Address:
    """What an address names: `number` is the room's, the lift's, the floor's … own."""

    kind: PlaceKind
    building: str
    unit: str
    number: str


def read(written: str) -> Address | None:
    """The parts of an address; None for any other words."""
    found = _ADDRESS.fullmatch(written)
    if found is None:
        return None
    name, kind = next((name, kind) for name, kind in _INNERMOST if found[name])
    return Address(kind, found["building"], found["unit"] or "", found[name])


def inside(outer: str, kind: PlaceKind, number: str) -> str:
    """The address of an entrance, a floor, a home or a lift inside another place."""
    house = outer.partition("-F")[0]
    sign = {PlaceKind.FLOOR: "F", PlaceKind.LIFT: "L"}.get(kind, "")
    return f"{house}-{sign}{number}" if house else number


def near(one: str, other: str) -> bool:
    """Whether two doors, or floors, of a building are at most a floor apart."""
    first, second = read(one), read(other)
    if first is None or second is None or first.building != second.building:
        return False
    floor, level = _floor(first), _floor(second)
    return floor is not None and level is not None and abs(floor - level) <= 1


def _floor(known: Address) -> int | None:
    """A door's last two digits are its place on the floor, what stands before them the floor."""
    if known.kind is PlaceKind.FLOOR:
        return int(known.number)
    if known.kind is PlaceKind.ROOM:
        return int("".join(filter(str.isdigit, known.number))[:-2])
    return None


def neighbours(known: Address) -> list[tuple[str, str]]:
    """A home and those around it, each with what it is to it; they need not exist."""
    floor, door = known.number[:-2], known.number[-2:]
    if not (floor.isdigit() and door.isdigit()):
        return []
    house = f"{known.building}-{known.unit}" if known.unit else known.building
    found = [("here", int(floor), int(door)), ("above", int(floor) + 1, int(door))]
    found += [("below", int(floor) - 1, int(door))]
    found += [("beside", int(floor), int(door) + step) for step in (-1, 1)]
    return [
        (where, f"{house}-{level:0{len(floor)}d}{one:02d}")
        for where, level, one in found
        if level > 0 and one > 0
    ]
