"""Who signs for a party in its place: whom its person has named for that, while he means it."""

from actions.desk import Desk
from storage import participants, parties, people, reporters
from storage.cases import Case
from storage.people import Person
from workflow.casefile import Party
from workflow.roles import SIGNING


def signed_for(desk: Desk, case: Case, person: int) -> Party | None:
    """The party for which somebody signs: that of the reporter who has named him.

    Whoever is a party himself speaks for his own side alone.
    """
    if not any(one.id == person for one in signatories(desk, case)):
        return None
    taking_part = parties.of_case(desk.db, desk.scope, case.id)
    if any(one.person_id == person for one in taking_part):
        return None
    reporter, _ = reporters.of_case(desk.db, desk.scope, case.id)
    return next((one for one in taking_part if one.person_id == reporter), None)


def signatories(desk: Desk, case: Case) -> list[Person]:
    """Whom the reporter has named to sign for him."""
    taking_part = participants.of_case(desk.db, desk.scope, case.id, now=desk.now)
    named = [one.person_id for one in taking_part if one.mandate in SIGNING]
    found = [people.get(desk.db, desk.scope, one) for one in named]
    return [one for one in found if one is not None]


def for_party(desk: Desk, case: Case, party: Party) -> list[Person]:
    """Who may sign for a party besides itself."""
    reporter, _ = reporters.of_case(desk.db, desk.scope, case.id)
    return signatories(desk, case) if party.person_id == reporter else []
