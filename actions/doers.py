"""Who does an item, and the words in which he and the lead are told of it."""

from dataclasses import replace
from typing import Any

from actions import leading
from actions.desk import Desk
from storage import people
from storage.cases import Case
from storage.people import Person
from workflow.casefile import OURS, CaseFile, Filed, Party
from workflow.items import OVER, Item, ItemState, item
from workflow.refusal import NotAllowed, Refusal


def of(file: CaseFile, number: int) -> Item:
    """One item of a case."""
    found = item(file, number)
    if found is None:
        raise NotAllowed
    return found


def party_of(file: CaseFile, one: Item) -> Party | None:
    """Whose item it is, as long as he takes part."""
    return next((each for each in file.parties if each.id == one.content.who), None)


def sign_of(file: CaseFile, one: Item) -> int:
    """The number of the party whose item it is."""
    party = party_of(file, one)
    return party.no if party else 0


def doers(desk: Desk, case: Case, file: CaseFile, one: Item) -> list[Person]:
    """Who of the office does it, else the party; whom the bot does not know the lead tells."""
    party = party_of(file, one)
    for number in (one.content.hand, party.person_id if party else None, case.lead_id):
        person = people.get(desk.db, desk.scope, number)
        if person is not None:
            return [person]
    return []


def facts_of(case: Case, file: CaseFile, one: Item) -> dict[str, Any]:
    """By what messages name an item."""
    return {
        "ref": case.id,
        "no": case.no,
        "item": one.id,
        "number": one.no,
        "party": sign_of(file, one),
        "day": one.by.isoformat(),
    }


def tell_doer(
    desk: Desk, case: Case, file: CaseFile, one: Item, kind: str, once: str = "", **facts: Any
) -> None:
    """Whoever does it hears of it in private, `once` if that is named; or who tells him of it."""
    party = party_of(file, one)
    facts = facts_of(case, file, one) | facts
    for person in doers(desk, case, file, one):
        facts["relay"] = "yes" if _relays(party, one, person) else "no"
        if party is not None and party.person_id == person.id:
            facts["as_party"] = 1
        desk.tell_one(
            person,
            kind,
            case=case.id,
            dedupe=f"{desk.scope}-{once}-{person.id}" if once else None,
            what=one.content.what,
            acceptance=one.content.acceptance,
            **facts,
        )


def _relays(party: Party | None, one: Item, person: Person) -> bool:
    """Whether somebody hears of it only to tell a party whom the bot does not know."""
    if party is None or party.kind in OURS:
        return False
    return person.id not in (party.person_id, one.content.hand)


def tell_lead(desk: Desk, case: Case, file: CaseFile, one: Item, kind: str, **facts: Any) -> None:
    """The lead hears of it, if it is not his own doing."""
    facts = facts_of(case, file, one) | {"what": one.content.what} | facts
    leading.tell(desk, case, kind, but=desk.person.id if desk.person else None, **facts)


def own(file: CaseFile, filed: Filed, number: int) -> Item:
    """The item that a record is about; a party speaks of his own alone."""
    one = of(file, number)
    if filed.party_id is not None and one.content.who != filed.party_id:
        raise NotAllowed
    return one


def ask_running(one: Item) -> None:
    """Raise a `Refusal` when an item is over, or waits for signatures."""
    if one.state in OVER:
        raise Refusal("refused-item-over")
    if one.state is ItemState.WAITING:
        raise Refusal("refused-item-waits")


def before_it(file: CaseFile, filed: Filed, number: int) -> Item:
    """The item as it stood before the record."""
    kept = tuple(each for each in file.records if each.id != filed.id)
    return of(replace(file, records=kept), number)
