"""Proves that somebody lives where he says: by a code, by a number on file, or by the desk."""

from actions import tries
from actions.desk import Desk
from actions.door import action
from actions.registering import Claim, address_of, claim_of, drop, usable
from storage import groups, household_codes, households, people, phones, residents
from storage.drafts import Stored
from storage.rows import Scope
from workflow.refusal import Refusal
from workflow.registration import TRIES, last_digits, same_initial
from workflow.terms import HomeRelation, ResidentState, VerifiedBy


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
