"""Where people live, for all who must know: the report, the judging."""

from actions.desk import Desk
from actions.entering import enter
from storage import households, places, reporters, residents
from workflow.buildings import Entry
from workflow.terms import PlaceKind, ResidentState


def home(desk: Desk, person: int) -> str | None:
    """A person's home; of whoever is not registered the flat of his own first report."""
    known = residents.homes(desk.db, desk.scope, person)
    return known[0].address if known else reporters.told_home(desk.db, desk.scope, person)


def household(desk: Desk, address: str) -> int:
    """The household at an address, as its room's id; entered when it is new."""
    room = places.of_address(desk.db, desk.scope, address)
    place = room.id if room else _room(desk, address)
    households.ensure(desk.db, desk.scope, place)
    return place


def _room(desk: Desk, address: str) -> int:
    """A room that nobody has entered before stands in its entrance, if that is known."""
    outer = address.rpartition("-")[0] or None
    enter(desk, [Entry(PlaceKind.ROOM, address, outer)])
    made = places.of_address(desk.db, desk.scope, address)
    assert made is not None
    return made.id


def registered(desk: Desk, person: int) -> bool:
    """Whether somebody has a verified home."""
    known = residents.homes(desk.db, desk.scope, person)
    return any(one.state is ResidentState.VERIFIED for one in known)
