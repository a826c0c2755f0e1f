"""What a person does to register a home: agree, say where, and be verified in one of three ways."""

import re
from dataclasses import dataclass
from typing import Any

from actions import drafting, tries
from actions.desk import Desk
from actions.door import action
from actions.homes import household
from actions.places import Shelf, shelf
from storage import (
    consents,
    drafts,
    forgotten,
    groups,
    household_codes,
    households,
    people,
    phones,
    places,
    residents,
)
from storage.drafts import Stored
from storage.places import Place
from storage.rows import Scope
from workflow import numbers
from workflow.phoning import Why
from workflow.reading import read
from workflow.refusal import Refusal
from workflow.registration import TRIES, Step, last_digits, plain_code, same_initial
from workflow.terms import HomeRelation, PlaceKind, ResidentState, VerifiedBy

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
    place = places.get(desk.db, desk.scope, place_id) if place_id else None
    if place is not None and place.kind is PlaceKind.ROOM:
        turn_to(desk, draft, Step.RELATION, place=place.id)
    else:
        turn_to(desk, draft, Step.PLACE, within=place.id if place else None)


def room_typed(desk: Desk, draft: Stored, words: str) -> None:
    """A flat that was typed: `3-1-1002`, or its number inside what was chosen."""
    address = read(words).place or ""
    if address.count("-") < 2:
        within = draft.answers.get("within")
        outer = places.get(desk.db, desk.scope, within) if within else None
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


def _asked(desk: Desk, claim: Claim) -> int:
    """The resident's row: new, or the one that still waits for an answer."""
    households.ensure(desk.db, desk.scope, claim.place)
    made = residents.ask(
        desk.db,
        desk.scope,
        person=desk.me.id,
        place=claim.place,
        relation=claim.relation,
        now=desk.now,
    )
    if made is not None:
        return made
    known = next(
        one
        for one in residents.homes(desk.db, desk.scope, desk.me.id)
        if one.place_id == claim.place
    )
    if known.state is ResidentState.VERIFIED:
        raise Refusal("refused-registered", home=known.address)
    if known.relation is not claim.relation:
        residents.end(desk.db, desk.scope, known.id, now=desk.now)
        desk.redraw("registration", known.id)
        return _asked(desk, claim)
    return known.id


@action("home.use_code")
def use_code(desk: Desk, draft: Stored, code: str) -> None:
    """Verified by the code of the fee bill: one use for each relation."""
    claim = claim_of(draft)
    found = usable(desk, code) if code else _kept_code(desk, draft)
    if found.place_id != claim.place or found.relation not in (None, claim.relation):
        raise Refusal("refused-home-code")
    if residents.code_used(desk.db, desk.scope, found.id, claim.relation):
        raise Refusal("refused-code-used")
    resident = _asked(desk, claim)
    residents.verify(desk.db, desk.scope, resident, by=VerifiedBy.INVITATION_CODE, code=found.id)
    registered(desk, resident)
    _ask_owners(desk, resident)


def _kept_code(desk: Desk, draft: Stored) -> household_codes.HouseholdCode:
    found = household_codes.get(desk.db, desk.scope, draft.answers["code"], now=desk.now)
    if found is None:
        raise Refusal("refused-home-code")
    return found


@action("home.match_phone")
def match_phone(desk: Desk, draft: Stored, number: str, surname: str) -> None:
    """Verified when the household's record has this number under a name that begins alike.

    A record without Telegram becomes this person: his reports and homes are now hers.
    """
    claim = claim_of(draft)
    known = [
        one
        for one in phones.of_last4(desk.db, desk.scope, last_digits(number, 4))
        if one.id != desk.me.id and one.id in _living(desk, claim.place)
    ]
    if not known:
        raise Refusal("refused-phone-unknown")
    fitting = [
        one
        for one in known
        if same_initial(one.name, surname) and _same_number(desk, one.id, number)
    ]
    if not fitting:
        raise Refusal("refused-surname")
    record = fitting[0]
    if record.user_id is None:
        people.become(desk.db, desk.scope, record.id, desk.me.id)
        people.rename(desk.db, desk.scope, desk.me.id, record.name)
    phones.keep(desk.db, desk.scope, desk.me.id, number)
    waiting = [
        home
        for home in residents.homes(desk.db, desk.scope, desk.me.id)
        if home.place_id == claim.place
    ]
    if not waiting or waiting[0].state is ResidentState.ASKED:
        resident = _asked(desk, claim)
        residents.verify(desk.db, desk.scope, resident, by=VerifiedBy.PHONE)
    else:
        resident = waiting[0].id
    registered(desk, resident)
    _ask_owners(desk, resident)


def _same_number(desk: Desk, record: int, number: str) -> bool:
    """The last four digits agree; where the whole number is on file, so must more of it."""
    whole = phones.whole(desk.db, desk.scope, record)
    return whole is None or last_digits(whole, 8) == last_digits(number, 8)


def _living(desk: Desk, place: int) -> set[int]:
    return {
        one.person_id
        for one in residents.of_household(desk.db, desk.scope, place)
        if one.state is ResidentState.VERIFIED
    }


@action("home.ask_desk")
def ask_desk(desk: Desk, draft: Stored, number: str | None = None) -> None:
    """Ask the desk, and the owner if it is a tenant; the group sees the room alone."""
    claim = claim_of(draft)
    if number:
        phones.keep(desk.db, desk.scope, desk.me.id, number)
    resident = _asked(desk, claim)
    group = groups.staff(desk.db, desk.scope)
    if group is not None:
        desk.show(group, f"registration-{resident}", "registration", ref=resident)
    address = address_of(desk, claim.place)
    desk.tell(desk.my_chat, "home-asked", home=address, phone=desk.estate.duty_phone)
    _ask_owners(desk, resident)
    drop(desk)


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


def registered(desk: Desk, resident: int) -> None:
    """Tell somebody that his home is registered, wherever he is."""
    row = residents.get(desk.db, desk.scope, resident)
    assert row is not None
    person = people.get(desk.db, desk.scope, row.person_id)
    assert person is not None
    tries.forget(desk, _tries_of(desk.scope, row.person_id))
    desk.tell_one(
        person,
        "home-verified",
        home=address_of(desk, row.place_id),
        relation=row.relation,
        name=person.name,
        resident=resident,
    )
    desk.redraw("registration", resident)
    if desk.person is not None and desk.person.id == row.person_id:
        drop(desk)


def address_of(desk: Desk, place: int) -> str:
    """A household as people write it."""
    room = places.get(desk.db, desk.scope, place)
    return room.address if room else ""


def _ask_owners(desk: Desk, resident: int) -> None:
    """A tenant's owner hears of him and may say no; he is not named to anybody else."""
    row = residents.get(desk.db, desk.scope, resident)
    assert row is not None
    if row.relation is not HomeRelation.TENANT:
        return
    for owner in residents.of_household(desk.db, desk.scope, row.place_id):
        owns = owner.relation in (HomeRelation.OWNER, HomeRelation.CO_OWNER)
        person = people.get(desk.db, desk.scope, owner.person_id)
        if owns and owner.state is ResidentState.VERIFIED and person is not None:
            desk.tell_one(
                person,
                "tenant-asks",
                home=address_of(desk, row.place_id),
                name=desk.me.name,
                resident=resident,
                known="yes" if row.state is ResidentState.VERIFIED else "no",
            )


def _tries_of(scope: Scope, person: int) -> str:
    return f"home-{scope}-{person}"


def missed(desk: Desk) -> bool:
    """Count a code or a number that did not fit; whether the desk is to be asked now."""
    what = _tries_of(desk.scope, desk.me.id)
    tries.count(desk, what)
    return tries.too_many(desk, what, TRIES)


def still_tries(desk: Desk) -> None:
    """Raise when only the desk is left within this hour."""
    if tries.too_many(desk, _tries_of(desk.scope, desk.me.id), TRIES):
        raise Refusal("refused-tried-often", phone=desk.estate.duty_phone)
