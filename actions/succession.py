"""A flat is sold: the new owner takes over what is open there, the old one keeps his copy (E20)."""

from actions import telling
from actions.desk import Desk
from actions.door import action, save
from actions.proving import registered
from actions.registering import address_of
from actions.residency import OWNERS, mine, waiting
from storage import former_reporters, notes, people, reporters, residents
from storage.cases import Case
from storage.residents import Resident
from workflow import numbers
from workflow.refusal import Refusal
from workflow.terms import Disclosure, HomeRelation, NoteKind, ResidentState, VerifiedBy


@action("home.sold")
def sold(desk: Desk, resident: int) -> str:
    """An owner says that he has sold: his registration ends today; the address."""
    row = mine(desk, resident)
    if row.relation not in OWNERS or row.state is not ResidentState.VERIFIED:
        raise Refusal("refused-answered")
    residents.end(desk.db, desk.scope, row.id, now=desk.now)
    home = address_of(desk, row.place_id)
    desk.tell_staff("staff-sold", home=home)
    return home


@action("home.take_over")
def take_over(desk: Desk, resident: int) -> None:
    """The desk registers a new owner in place of the old ones; tenants stay.

    What the old owners have reported of this flat and is open goes on with the new one, but
    for anonymous reports: those would tell who it was.
    """
    row = waiting(desk, resident)
    if row.relation is not HomeRelation.OWNER:
        raise Refusal("refused-answered")
    before = residents.ever_owners(desk.db, desk.scope, row.place_id, but=row.person_id)
    for one in residents.of_household(desk.db, desk.scope, row.place_id):
        stays = one.relation is HomeRelation.TENANT or one.person_id == row.person_id
        if not stays and one.state is ResidentState.VERIFIED:
            residents.end(desk.db, desk.scope, one.id, now=desk.now)
    residents.verify(desk.db, desk.scope, row.id, by=VerifiedBy.DESK)
    registered(desk, row.id)
    for person in before:
        _hand_over(desk, person, row)


def _hand_over(desk: Desk, person: int, new: Resident) -> None:
    home = address_of(desk, new.place_id)
    old = people.get(desk.db, desk.scope, person)
    theirs = [
        case
        for case in reporters.cases_of(desk.db, desk.scope, person)
        if case.closed_at is None
        and (case.place == home or case.place_id == new.place_id)
        and case.disclosure is not Disclosure.ANONYMOUS
    ]
    for case in theirs:
        _succeed(desk, case, new.person_id)
    if old is not None:
        desk.tell_one(old, "home-sold", home=home, count=len(theirs))


def _succeed(desk: Desk, case: Case, person: int) -> None:
    alias = numbers.code(desk.chance, 6)
    former_reporters.succeed(desk.db, desk.scope, case.id, by=person, alias=alias, now=desk.now)
    notes.add(
        desk.db,
        desk.scope,
        case=case.id,
        kind=NoteKind.SUCCEEDED,
        author=str(desk.me.id),
        words="",
        now=desk.now,
    )
    desk.log("case.succeeded", f"case:{case.id}")
    telling.reporter(desk, save(desk, case), "told-succeeded", ref=case.id)
    desk.tell_staff("staff-succeeded", case=case.id, ref=case.id, no=case.no)
