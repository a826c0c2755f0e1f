"""What a person does to register a home: agree, say where, and be verified in one of three ways."""

import re
from dataclasses import dataclass
from typing import Any

from actions import drafting
from actions.desk import Desk
from actions.door import action
from actions.homes import household
from actions.places import Shelf, shelf
from storage import consents, drafts, forgotten, household_codes, places, residents
from storage.drafts import Stored
from storage.places import Place
from workflow import numbers
from workflow.phoning import Why
from workflow.reading import read
from workflow.refusal import Refusal
from workflow.registration import Step, plain_code
from workflow.terms import HomeRelation, PlaceKind

DRAFT = "register"
ROOM_NUMBER = re.compile(r"[A-Za-z]?\d{1,5}[A-Za-z]?", re.ASCII)
HOUSES = frozenset({PlaceKind.BUILDING, PlaceKind.UNIT, PlaceKind.FLOOR, PlaceKind.ROOM})


@dataclass(frozen=True, slots=True)
class Claim:
    """What somebody says of a home."""

    place: int
    relation: HomeRelation


def begin(desk: Desk, code: str = "") -> Stored:
    """Open the registration; whoever comes with a code need not say where."""
    answers: dict[str, Any] = {"step": Step.CONSENT}
    if code:
        found = usable(desk, code)
        answers |= {"code": found.id, "place": found.place_id}
        if found.relation:
            answers["relation"] = found.relation
    if consents.given(desk.db, desk.scope, desk.me.id, consents.REGISTRATION):
        answers["step"] = _after_consent(answers)
    return drafting.begin(desk, DRAFT, answers)


def usable(desk: Desk, code: str) -> household_codes.HouseholdCode:
    """The household's code, while it holds."""
    found = household_codes.find(desk.db, numbers.digest(plain_code(code)), now=desk.now)
    if found is None or found.estate_id != desk.scope:
        raise Refusal("refused-home-code")
    return found


def _after_consent(answers: dict[str, Any]) -> Step:
    if answers.get("relation"):
        return Step.WAY
    return Step.RELATION if answers.get("place") else Step.PLACE


@action("home.consent")
def agree(desk: Desk, draft: Stored) -> None:
    """Agree to the notice; kept with its moment, since consent must be shown."""
    consents.give(desk.db, desk.scope, desk.me.id, consents.REGISTRATION, now=desk.now)
    turn_to(desk, draft, _after_consent(draft.answers))


def turn_to(desk: Desk, draft: Stored, step: Step, /, **answers: Any) -> None:
    """Keep what was answered and ask the next thing."""
    drafting.keep_answers(desk, draft, draft.answers | answers | {"step": step})


def houses(desk: Desk, place: Place | None, page: int) -> Shelf:
    """Buildings, entrances, floors or flats to choose from."""
    return shelf(desk, place, page, kinds=HOUSES)


def pick(desk: Desk, draft: Stored, place_id: int) -> None:
    """A place of the list; a room ends the choice, 0 begins it anew."""
    place = places.get(desk.db, desk.scope, place_id)
    if place is not None and place.kind is PlaceKind.ROOM:
        turn_to(desk, draft, Step.RELATION, place=place.id)
    else:
        turn_to(desk, draft, Step.PLACE, within=place.id if place else None)


def room_typed(desk: Desk, draft: Stored, words: str) -> None:
    """A flat that was typed: `3-1-1002`, or its number inside what was chosen."""
    address = read(words).place or ""
    if address.count("-") < 2:
        within = draft.answers.get("within")
        outer = places.get(desk.db, desk.scope, within)
        number = ROOM_NUMBER.search(words)
        house = outer.address.partition("-F")[0] if outer else ""
        if house.count("-") != 1 or number is None:
            raise Refusal("refused-room")
        address = f"{house}-{number[0].upper()}"
    building = places.of_address(desk.db, desk.scope, address.partition("-")[0])
    if building is None and places.inside(desk.db, desk.scope, None, limit=1, kinds=HOUSES):
        raise Refusal("refused-no-such-home", home=address)
    turn_to(desk, draft, Step.RELATION, place=household(desk, address))


def claim_of(draft: Stored) -> Claim:
    """What the registration has been told; raises a refusal when it is not complete."""
    answers = draft.answers
    if not answers.get("place") or not answers.get("relation"):
        raise Refusal("refused-draft-gone")
    return Claim(answers["place"], HomeRelation(answers["relation"]))


def open_draft(desk: Desk) -> Stored | None:
    """The registration as it stands now."""
    return drafts.of_person(desk.db, desk.scope, desk.my_chat, desk.me.id)


@action("home.by_phone")
def by_phone(desk: Desk) -> None:
    """Whoever would rather not fill in a form is called; nothing of the form is kept."""
    desk.phone(desk.me.id, None, why=Why.REGISTRATION)


@action("person.forget_child")
def forget_child(desk: Desk) -> None:
    """A child began to register: no profile is kept, an adult is asked for."""
    forgotten.child(desk.db, desk.scope, desk.me.id)
    consents.withdraw(desk.db, desk.scope, desk.me.id, consents.REGISTRATION, now=desk.now)
    for home in residents.homes(desk.db, desk.scope, desk.me.id):
        residents.end(desk.db, desk.scope, home.id, now=desk.now)


def drop(desk: Desk) -> None:
    """The registration is done with; a report beneath it comes back."""
    draft = open_draft(desk)
    if draft is not None and draft.kind == DRAFT:
        drafting.drop(desk, draft)


def address_of(desk: Desk, place: int) -> str:
    """A household as people write it."""
    room = places.get(desk.db, desk.scope, place)
    return room.address if room else ""
