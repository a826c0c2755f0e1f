"""Who signs for a party in its place: whom its person has named for that, while he means it."""

from actions.desk import Desk
from storage import participants, parties, people, reporters
from storage.cases import Case
from storage.people import Person
from workflow.casefile import Party
from workflow.roles import SIGNING


def signed_for(desk: Desk, case: Case, person: int) -> Party | None:
    """The party that has named somebody to sign for it.

    Whoever is a party himself speaks for his own side alone.
    """
    taking_part = parties.of_case(desk.db, desk.scope, case.id)
    if any(one.person_id == person for one in taking_part):
        return None
    return next((one for one in taking_part if person in _ids(desk, case, one)), None)


def for_party(desk: Desk, case: Case, party: Party) -> list[Person]:
    """Whom a party has named to sign for it; the reporter does so as he names who speaks."""
    found = [people.get(desk.db, desk.scope, one) for one in _ids(desk, case, party)]
    return [one for one in found if one is not None]


def _ids(desk: Desk, case: Case, party: Party) -> list[int]:
    reporter, _ = reporters.of_case(desk.db, desk.scope, case.id)
    own = party.person_id is not None and party.person_id == reporter
    return [
        one.person_id
        for one in participants.of_case(desk.db, desk.scope, case.id, now=desk.now)
        if one.mandate in SIGNING and (one.party_id == party.id or (own and one.party_id is None))
    ]
