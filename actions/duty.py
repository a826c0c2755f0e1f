"""Who is reached in place of whom: absences with their deputies, and the week of duty."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from actions.desk import Desk
from actions.door import action
from storage import absences, due, offices, people, shifts
from storage.absences import Absence
from storage.people import Person
from workflow.duty import Shift, away, shift_at
from workflow.refusal import Refusal
from workflow.roles import STAFF, Role


def stand_in(desk: Desk, person: Person) -> Person:
    """Who gets now what is for a person: himself, his deputy while he is away, the deputy's …"""
    seen = {person.id}
    while (absence := _away_now(desk, person.id)) is not None:
        deputy = people.get(desk.db, desk.scope, absence.deputy_id)
        if deputy is None or deputy.id in seen or not _serves(desk, deputy.id):
            break
        seen.add(deputy.id)
        person = deputy
    return person


def _serves(desk: Desk, person: int) -> bool:
    return bool(offices.roles(desk.db, desk.scope, person) & STAFF)


def _away_now(desk: Desk, person: int) -> Absence | None:
    absence = absences.to_come(desk.db, desk.scope, person, now=desk.now)
    return absence if absence is not None and absence.since <= desk.now else None


def covers(desk: Desk, person: int) -> frozenset[int]:
    """For whom somebody stands in, and for whom those do who are away themselves."""
    found: set[int] = set()
    asked = [person]
    while asked:
        for one in absences.covered(desk.db, desk.scope, asked.pop(), now=desk.now):
            if one != person and one not in found:
                found.add(one)
                asked.append(one)
    return frozenset(found)


def take_seat(desk: Desk) -> None:
    """A member of staff may do what those may for whom he stands in; no administration."""
    if desk.person is not None and desk.roles & STAFF:
        desk.covers = covers(desk, desk.person.id)
        desk.roles |= _lent(desk, desk.covers)


def seat_of(desk: Desk, reader: Person) -> Desk:
    """A desk at which somebody reads, with all that he may at this moment."""
    own = offices.roles(desk.db, desk.scope, reader.id)
    seat = replace(desk, person=reader, roles=own, covers=frozenset(), promised=[])
    take_seat(seat)
    return seat


def roles(desk: Desk, person: int) -> frozenset[Role]:
    """A person's own roles and those that he has as a deputy."""
    own = offices.roles(desk.db, desk.scope, person)
    return own | _lent(desk, covers(desk, person)) if own & STAFF else own


def _lent(desk: Desk, covered: frozenset[int]) -> frozenset[Role]:
    found = [offices.roles(desk.db, desk.scope, one) & STAFF for one in covered]
    return frozenset().union(*found)


def on_duty(desk: Desk) -> list[Person]:
    """Who is on shift now, deputies in the place of who is away."""
    weekday, shift = shift_at(desk.now, desk.estate.zone)
    return _each_once(desk, shifts.on(desk.db, desk.scope, weekday, shift))


def everybody(desk: Desk, *roles: Role) -> list[Person]:
    """All with one of the roles, deputies in the place of who is away."""
    return _each_once(desk, offices.holders(desk.db, desk.scope, *roles))


def _each_once(desk: Desk, found: list[Person]) -> list[Person]:
    return _once([stand_in(desk, person) for person in found])


def _once(found: list[Person]) -> list[Person]:
    return list({one.id: one for one in found}.values())


@action("duty.set")
def put_on_shift(desk: Desk, weekday: int, shift: Shift, person: int) -> bool:
    """Put somebody on a shift of the week, or take him off."""
    if weekday not in range(7) or not _serves(desk, person):
        raise Refusal("refused-stale")
    return shifts.toggle(desk.db, desk.scope, weekday, shift, person)


@action("absence.own")
def go_away(desk: Desk, deputy: int, since: date, until: date) -> None:
    """Be away on whole days; a deputy stands in."""
    _enter(desk, desk.me, deputy, since, until)


@action("absence.any")
def send_away(desk: Desk, person: int, deputy: int, since: date, until: date) -> None:
    """Enter the absence of somebody who cannot do it himself."""
    somebody = people.get(desk.db, desk.scope, person)
    if somebody is None:
        raise Refusal("refused-stale")
    _enter(desk, somebody, deputy, since, until)


@action("absence.end")
def come_back(desk: Desk) -> None:
    """Be back before the end, or not go."""
    _end(desk, desk.me.id)


@action("absence.end_any")
def bring_back(desk: Desk, person: int) -> None:
    """End the absence of somebody."""
    _end(desk, person)


def _enter(desk: Desk, person: Person, deputy: int, since: date, until: date) -> None:
    zone = ZoneInfo(desk.estate.zone)
    today = desk.now.astimezone(zone).date()
    other = people.get(desk.db, desk.scope, deputy)
    if (
        other is None
        or not _serves(desk, deputy)
        or deputy == person.id
        or not away(since, until, today)
    ):
        raise Refusal("refused-stale")
    if absences.to_come(desk.db, desk.scope, person.id, now=desk.now) is not None:
        raise Refusal("refused-away-already")
    begins = max(desk.now, _midnight(since, zone))
    ends = _midnight(until + timedelta(days=1), zone)
    number = absences.add(
        desk.db,
        desk.scope,
        person=person.id,
        deputy=deputy,
        since=begins,
        until=ends,
        by=desk.me.id,
    )
    last = ends - timedelta(minutes=1)
    desk.tell_one(other, "deputy-named", name=person.name, since=begins, until=last)
    if person.id != desk.me.id:
        desk.tell_one(person, "away-entered", name=other.name, since=begins, until=last)
    for step, at in ((0, begins), (1, ends)):
        if at > desk.now:
            due.arm(desk.db, desk.scope, kind="absence", ref=number, step=step, at=at)


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), tzinfo=zone).astimezone(UTC)


def _end(desk: Desk, person: int) -> None:
    absence = absences.to_come(desk.db, desk.scope, person, now=desk.now)
    if absence is None:
        raise Refusal("refused-answered")
    absences.end(desk.db, desk.scope, absence.id, now=desk.now)
    due.cancel(desk.db, desk.scope, kind="absence", ref=absence.id)
    _tell_deputy(desk, absence, "deputy-over")


def absence_due(desk: Desk, number: int, step: int) -> None:
    """The first or the last day has come: the deputy hears of it."""
    absence = absences.get(desk.db, desk.scope, number)
    if absence is not None:
        _tell_deputy(desk, absence, "deputy-begins" if step == 0 else "deputy-over")


def _tell_deputy(desk: Desk, absence: Absence, kind: str) -> None:
    person = people.get(desk.db, desk.scope, absence.person_id)
    deputy = people.get(desk.db, desk.scope, absence.deputy_id)
    if person is not None and deputy is not None:
        desk.tell_one(deputy, kind, name=person.name)
