"""Who signs for a party in its place: whom its person has named for that, while he means it."""

from collections.abc import Sequence

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
    named = _named(desk, case, taking_part)
    return next((one for one in taking_part if person in named[one.id]), None)


def for_party(desk: Desk, case: Case, party: Party) -> list[Person]:
    """Whom a party has named to sign for it; the reporter does so as he names who speaks."""
    named = _named(desk, case, [party])[party.id]
    found = [people.get(desk.db, desk.scope, one) for one in named]
    return [one for one in found if one is not None]


def _named(desk: Desk, case: Case, among: Sequence[Party]) -> dict[int, list[int]]:
    """Whom each of the parties has named, by its id."""
    reporter, _ = reporters.of_case(desk.db, desk.scope, case.id)
    signing = [
        one
        for one in participants.of_case(desk.db, desk.scope, case.id, now=desk.now)
        if one.mandate in SIGNING
    ]
    return {
        party.id: [
            one.person_id
            for one in signing
            if one.party_id == party.id or (one.party_id is None and party.person_id == reporter)
        ]
        for party in among
    }
