"""What the screens of the office's people show: who holds what, who is away, who is on duty."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from actions import duty, staff
from actions.desk import Desk
from actions.views import Case, View, needs, viewer
from storage import absences, groups, invitations, offices, people, shifts
from storage.cards import Card
from storage.invitations import Invitation
from storage.offices import Office
from storage.people import Person
from storage.shifts import OnShift
from workflow.refusal import NotAllowed
from workflow.roles import HEADS, INVITABLE, STAFF, Role


@dataclass(frozen=True, slots=True)
class Member:
    """One of the office with his roles; `deputy` stands in while he is away."""

    person: Person
    offices: list[Office]
    since: datetime | None = None
    until: datetime | None = None
    deputy: str = ""


@dataclass(frozen=True, slots=True)
class StaffListView(View):
    """The people of the office; only an administrator invites."""

    staff: list[Member]
    group: bool
    invites: bool
    links: int


@dataclass(frozen=True, slots=True)
class MemberView(View):
    """One of the office; what he leaves open, and who could take it."""

    member: Member
    dismisses: bool
    held: list[Case]
    heir: Person | None


@dataclass(frozen=True, slots=True)
class LinksView(View):
    """Links that can still be used."""

    links: list[Invitation]


@dataclass(frozen=True, slots=True)
class AwayView(View):
    """Somebody's absence, and who could stand in; `own` when he looks at it himself."""

    member: Member
    others: list[Person]
    own: bool


@dataclass(frozen=True, slots=True)
class DutyView(View):
    """The week of duty; `staff` can be put on a shift by whoever may."""

    week: list[OnShift]
    staff: list[Person]
    sets: bool


def _member(desk: Desk, person: Person) -> Member:
    absence = absences.to_come(desk.db, desk.scope, person.id, now=desk.now)
    held = offices.held(desk.db, desk.scope, person.id)
    if absence is None:
        return Member(person, held)
    deputy = people.get(desk.db, desk.scope, absence.deputy_id)
    return Member(person, held, absence.since, absence.until, deputy=deputy.name if deputy else "")


def _somebody(desk: Desk, card: Card) -> Person:
    """The person of a card: the reader himself, or (for heads) whoever is meant."""
    reader = viewer(desk, card)
    if card.ref in (0, reader.id):
        return reader
    needs(desk, card, HEADS)
    person = people.get(desk.db, desk.scope, card.ref)
    if person is None:
        raise NotAllowed
    return person


def _staff(desk: Desk, card: Card) -> StaffListView:
    needs(desk, card, HEADS)
    reader = viewer(desk, card)
    return StaffListView(
        desk.estate,
        desk.now,
        card,
        [_member(desk, one) for one in offices.holders(desk.db, desk.scope, *INVITABLE)],
        groups.staff(desk.db, desk.scope) is not None,
        invites=Role.ADMIN in duty.roles(desk, reader.id),
        links=len(invitations.waiting(desk.db, desk.scope, now=desk.now)),
    )


def _person(desk: Desk, card: Card) -> MemberView:
    needs(desk, card, HEADS)
    reader, person = viewer(desk, card), _somebody(desk, card)
    return MemberView(
        desk.estate,
        desk.now,
        card,
        _member(desk, person),
        dismisses=Role.ADMIN in duty.roles(desk, reader.id),
        held=staff.held(desk, person.id),
        heir=staff.heir(desk, person.id),
    )


def _links(desk: Desk, card: Card) -> LinksView:
    needs(desk, card, frozenset({Role.ADMIN}))
    waiting = invitations.waiting(desk.db, desk.scope, now=desk.now)
    return LinksView(desk.estate, desk.now, card, waiting)


def _departments(desk: Desk, card: Card) -> View:
    needs(desk, card, frozenset({Role.ADMIN}))
    return View(desk.estate, desk.now, card)


def _away(desk: Desk, card: Card) -> AwayView:
    needs(desk, card, STAFF | HEADS)
    person = _somebody(desk, card)
    others = [one for one in offices.holders(desk.db, desk.scope, *STAFF) if one.id != person.id]
    own = person.id == viewer(desk, card).id
    return AwayView(desk.estate, desk.now, card, _member(desk, person), others, own)


def _duty(desk: Desk, card: Card) -> DutyView:
    needs(desk, card, STAFF | HEADS)
    return DutyView(
        desk.estate,
        desk.now,
        card,
        shifts.week(desk.db, desk.scope),
        offices.holders(desk.db, desk.scope, *STAFF),
        sets=bool(duty.roles(desk, viewer(desk, card).id) & HEADS),
    )


LOADERS: dict[str, Callable[[Desk, Card], View]] = {
    "staff": _staff,
    "person": _person,
    "dismiss-sure": _person,
    "links": _links,
    "departments": _departments,
    "away": _away,
    "away-from": _away,
    "away-until": _away,
    "duty": _duty,
    "duty-cell": _duty,
}
