"""Who belongs to a household, decided: the desk and the owner answer, people come and leave."""

from dataclasses import replace
from typing import Any

from actions.desk import Desk
from actions.door import action
from actions.homes import household
from actions.proving import registered
from actions.registering import address_of
from storage import household_codes, people, phones, residents
from storage.residents import Resident
from workflow import numbers
from workflow.reading import read
from workflow.refusal import NotAllowed, Refusal
from workflow.registration import CODE_LENGTH, CODE_LIVES, Why, shown_code
from workflow.terms import HomeRelation, ResidentState, VerifiedBy

OWNERS = frozenset({HomeRelation.OWNER, HomeRelation.CO_OWNER})
HOSTS = OWNERS | {HomeRelation.TENANT}
"""Who can hand on a code to the family."""


def waiting(desk: Desk, resident: int) -> Resident:
    """A registration that waits for the desk, and not for him who asks himself."""
    row = residents.get(desk.db, desk.scope, resident)
    if row is None:
        raise NotAllowed
    if row.person_id == desk.me.id:
        raise Refusal("refused-own-home")
    if row.state is not ResidentState.ASKED:
        raise Refusal("refused-answered")
    return row


@action("home.verify")
def verify(desk: Desk, resident: int, by: VerifiedBy) -> None:
    """The desk takes it as true, from its records or after a call."""
    row = waiting(desk, resident)
    residents.verify(desk.db, desk.scope, row.id, by=by)
    registered(desk, row.id)


@action("home.refuse")
def refuse(desk: Desk, resident: int, why: Why) -> None:
    """The desk does not register somebody; he hears why and what he can do."""
    row = waiting(desk, resident)
    residents.end(desk.db, desk.scope, row.id, now=desk.now)
    desk.redraw("registration", row.id)
    _tell(desk, row, "home-refused", why=why, phone=desk.estate.duty_phone)


def _tell(desk: Desk, row: Resident, kind: str, **facts: Any) -> None:
    person = people.get(desk.db, desk.scope, row.person_id)
    if person is not None:
        desk.tell_one(person, kind, home=address_of(desk, row.place_id), **facts)


@action("home.see")
def see(desk: Desk, resident: int) -> None:
    """What the desk compares, in private: who asks, his number, and the numbers on file."""
    row = residents.get(desk.db, desk.scope, resident)
    person = people.get(desk.db, desk.scope, row.person_id) if row else None
    if row is None or person is None:
        raise NotAllowed
    on_file = sorted(_numbers_on_file(desk, row))
    mine = person.phone_last4 or ""
    desk.tell(
        desk.my_chat,
        "registration-data",
        home=address_of(desk, row.place_id),
        relation=row.relation,
        name=person.name,
        phone=phones.whole(desk.db, desk.scope, person.id) or "none",
        file=", ".join(on_file),
        fits=_compared(mine, on_file),
    )
    desk.log("home.seen", f"resident:{row.id}")


def _compared(mine: str, on_file: list[str]) -> str:
    if not on_file:
        return "none-on-file"
    if not mine:
        return "none-given"
    return "yes" if mine in on_file else "no"


def _numbers_on_file(desk: Desk, row: Resident) -> set[str]:
    living = (
        people.get(desk.db, desk.scope, one.person_id)
        for one in residents.of_household(desk.db, desk.scope, row.place_id)
        if one.person_id != row.person_id and one.state is ResidentState.VERIFIED
    )
    return {one.phone_last4 for one in living if one is not None and one.phone_last4}


@action("home.answer_tenant")
def answer_tenant(desk: Desk, resident: int, *, agrees: bool) -> None:
    """The owner says whether it is his tenant; "no" ends also what a code had verified."""
    row = residents.get(desk.db, desk.scope, resident)
    if row is None or row.place_id not in _owned(desk):
        raise NotAllowed
    if row.state is ResidentState.ENDED:
        raise Refusal("refused-answered")
    if not agrees:
        residents.end(desk.db, desk.scope, row.id, now=desk.now)
        desk.redraw("registration", row.id)
        _tell(desk, row, "tenant-denied", phone=desk.estate.duty_phone)
        desk.tell_staff("staff-tenant-denied", home=address_of(desk, row.place_id))
    elif residents.verify(desk.db, desk.scope, row.id, by=VerifiedBy.OWNER):
        registered(desk, row.id)


def _owned(desk: Desk) -> set[int]:
    return {
        home.place_id
        for home in residents.homes(desk.db, desk.scope, desk.me.id)
        if home.relation in OWNERS and home.state is ResidentState.VERIFIED
    }


def mine(desk: Desk, resident: int) -> Resident:
    """One's own registration, while it holds."""
    row = residents.get(desk.db, desk.scope, resident)
    if row is None or row.person_id != desk.me.id or row.state is ResidentState.ENDED:
        raise NotAllowed
    return row


@action("home.leave")
def leave(desk: Desk, resident: int) -> str:
    """Somebody has moved out, or never asks again: the day is kept; the address he leaves."""
    row = mine(desk, resident)
    residents.end(desk.db, desk.scope, row.id, now=desk.now)
    desk.redraw("registration", row.id)
    return address_of(desk, row.place_id)


@action("home.invite_family")
def invite_family(desk: Desk, resident: int) -> tuple[str, str]:
    """`(home, code)` for somebody of one's family, to be handed on; it verifies one person."""
    row = mine(desk, resident)
    if row.state is not ResidentState.VERIFIED or row.relation not in HOSTS:
        raise Refusal("refused-not-verified")
    code = _make_code(desk, row.place_id, HomeRelation.FAMILY)
    return address_of(desk, row.place_id), code


@action("household.code")
def make_code(desk: Desk, address: str) -> tuple[str, str]:
    """`(home, code)` for the fee bill; the household's older codes end with it."""
    home = read(address).place or ""
    if home.count("-") != 2:
        raise Refusal("refused-room")
    return home, shown_code(fresh_code(desk, household(desk, home)))


def fresh_code(desk: Desk, place: int) -> str:
    """A household's new code; its older ones end."""
    household_codes.end(desk.db, desk.scope, place, now=desk.now)
    return _make_code(desk, place, None)


def _make_code(desk: Desk, place: int, relation: HomeRelation | None) -> str:
    code = numbers.code(desk.chance, CODE_LENGTH)
    household_codes.make(
        desk.db,
        desk.scope,
        place=place,
        relation=relation,
        digest=numbers.digest(code),
        by=desk.me.id,
        expires=desk.now + CODE_LIVES,
    )
    return code


@action("person.rename")
def rename(desk: Desk, name: str) -> None:
    """How somebody wants to be called."""
    people.rename(desk.db, desk.scope, desk.me.id, name)
    desk.person = replace(desk.me, name=name)
