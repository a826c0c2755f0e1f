"""Which places hang a poster: doors, lifts and where people stand about, never somebody's flat."""

from enum import StrEnum

from workflow.terms import PlaceKind

PER_FILE = 40
"""Pages in one file, so that a phone opens it and a copy shop prints it."""


class Posters(StrEnum):
    """What can be asked for in one go."""

    BUILDING = "building"
    LIFTS = "lifts"
    GARAGE = "garage"
    ALL = "all"


POSTED = frozenset(PlaceKind) - {PlaceKind.FLOOR, PlaceKind.ROOM, PlaceKind.PARKING_SPACE}
KINDS: dict[Posters, frozenset[PlaceKind]] = {
    Posters.BUILDING: POSTED,
    Posters.LIFTS: frozenset({PlaceKind.LIFT}),
    Posters.GARAGE: frozenset({PlaceKind.GARAGE}),
    Posters.ALL: POSTED,
}
