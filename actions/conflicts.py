"""Whom of the office a case touches himself: he neither judges nor leads it."""

from storage import interests, offices, parties, places, reporters, residents
from storage.cases import Case
from storage.connection import Connection
from storage.people import Person
from storage.rows import Scope
from workflow import address
from workflow.roles import LEADING, STAFF, Interest, Relation, Role
from workflow.terms import Confidentiality


def ties(db: Connection, scope: Scope, person: int, case: Case) -> frozenset[Relation]:
    """What makes a case somebody's own; a declared interest, or a complaint, like being a party."""
    found = set()
    reporter, _ = reporters.of_case(db, scope, case.id)
    if person == reporter and case.of_resident:
        found.add(Relation.REPORTER)
    elif lives_at(db, scope, person, case):
        found.add(Relation.SAME_HOUSEHOLD)
    if person in interests.concerned(db, scope, case.id) or parties.is_one(
        db, scope, case.id, person
    ):
        found.add(Relation.PARTY)
    mine = _homes(db, scope, person)
    if mine and offices.roles(db, scope, person) - {Role.RESIDENT}:
        theirs = _homes_of_others(db, scope, person, case)
        if mine & theirs:
            found.add(Relation.SAME_HOUSEHOLD)
        elif any(address.near(one, other) for one in mine for other in {*theirs, case.place}):
            found.add(Relation.NEIGHBOUR)
    return frozenset(found)


def lives_at(db: Connection, scope: Scope, person: int, case: Case) -> bool:
    """Whether a case is about somebody's own flat."""
    known = residents.homes(db, scope, person)
    if known:
        return any(one.address == case.place or one.place_id == case.place_id for one in known)
    return bool(case.place) and reporters.told_home(db, scope, person) == case.place


def could_lead(db: Connection, scope: Scope, case: Case) -> list[Person]:
    """Who can be named as the lead of a case."""
    named = offices.holders(db, scope, *LEADING)
    return [one for one in named if may_lead(db, scope, one.id, case)]


def may_lead(db: Connection, scope: Scope, person: int, case: Case) -> bool:
    """Whether somebody can lead: who is over somebody whom it concerns, only if nobody else can."""
    if not _free(db, scope, person, case):
        return False
    if not _over(db, scope, person, case):
        return True
    others = offices.holders(db, scope, *LEADING)
    return not any(
        _free(db, scope, one.id, case) and not _over(db, scope, one.id, case) for one in others
    )


def reads(db: Connection, scope: Scope, person: int, case: Case) -> bool:
    """Whether somebody could read the case as its lead."""
    sealed = case.confidentiality is Confidentiality.SEALED
    return not sealed or Role.MANAGER in offices.roles(db, scope, person)


def _free(db: Connection, scope: Scope, person: int, case: Case) -> bool:
    return reads(db, scope, person, case) and not ties(db, scope, person, case)


def _over(db: Connection, scope: Scope, person: int, case: Case) -> bool:
    """A manager is over all the staff."""
    about = interests.concerned(db, scope, case.id, kind=Interest.RESPONDENT) - {person}
    return Role.MANAGER in offices.roles(db, scope, person) and any(
        offices.roles(db, scope, one) & STAFF for one in about
    )


def _homes(db: Connection, scope: Scope, person: int) -> set[str]:
    return {one.address for one in residents.homes(db, scope, person)}


def _homes_of_others(db: Connection, scope: Scope, person: int, case: Case) -> set[str]:
    """Where those live whom a case concerns; to ask it of who is anonymous would tell of him."""
    found, involved = set(), set(interests.concerned(db, scope, case.id))
    if not case.anonymous:
        involved.add(reporters.of_case(db, scope, case.id)[0])
    for party in parties.of_case(db, scope, case.id):
        place = places.get(db, scope, party.place_id)
        if place is not None:
            found.add(place.address)
        if party.person_id is not None:
            involved.add(party.person_id)
    return found.union(*(_homes(db, scope, one) for one in involved - {person}))
