"""Whom a notice concerns: groups, residents, and the buildings by their names."""

from actions.desk import Desk
from storage import groups, people, places, residents
from storage.groups import Group
from storage.people import Person
from workflow.notices import concerns
from workflow.terms import PlaceKind, ResidentState


def addressed(desk: Desk, houses: frozenset[int]) -> list[Group]:
    """The groups in which a notice for these buildings is posted."""
    return [
        group
        for group in groups.bound(desk.db, desk.scope)
        if concerns(group.kind, group.buildings, houses)
    ]


def residents_of(desk: Desk, houses: frozenset[int]) -> list[Person]:
    """Who lives in these buildings, each once; all residents when there are none."""
    if not houses:
        return people.to_tell(desk.db, desk.scope)
    living = {
        resident.person_id
        for house in sorted(houses)
        for place in places.within(desk.db, desk.scope, house)
        if place.kind is PlaceKind.ROOM
        for resident in residents.of_household(desk.db, desk.scope, place.id)
        if resident.state is ResidentState.VERIFIED
    }
    found = [people.get(desk.db, desk.scope, one) for one in sorted(living)]
    return [one for one in found if one is not None]


def addresses(desk: Desk, houses: frozenset[int]) -> list[str]:
    """The buildings as they are written."""
    found = [places.get(desk.db, desk.scope, one) for one in sorted(houses)]
    return [one.written for one in found if one is not None]


def house_of(desk: Desk, place: int) -> int:
    """The building that a place is in."""
    found = places.get(desk.db, desk.scope, place)
    while found is not None and found.parent_id is not None:
        place = found.parent_id
        found = places.get(desk.db, desk.scope, place)
    return place
