"""Somebody wants to speak with a person: the office is asked, and he is told by when."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from actions import duty
from actions.desk import Desk
from actions.door import action, sees
from actions.homes import home
from actions.views import Case, View, needs, viewer
from storage import calls, cases, due, groups, parties, people
from storage.calls import Call
from storage.cards import Card
from storage.people import Person
from workflow.reading import read
from workflow.refusal import NotAllowed, Refusal
from workflow.roles import STAFF, Role
from workflow.terms import Category, Way

GROUPED = re.compile(r"\d{3,}(?:[ -]?\d{3,})*")
SHORTEST = 7
"""A telephone number has groups of three digits or more; a door, 13-2-1002, has not."""

WITHIN = timedelta(minutes=30)
"""Of working time: by then somebody of the office calls or writes."""


@action("person.call")
def ask(desk: Desk, way: Way, words: str = "", case: int | None = None) -> None:
    """Ask for a person and be told by when he calls or writes. One wish at a time.

    Who sees to it finds the `case`, if the person is a party of it.
    """
    about = case if case and parties.is_one(desk.db, desk.scope, case, desk.me.id) else None
    waiting = calls.open_of(desk.db, desk.scope, desk.me.id)
    if waiting is not None:
        raise Refusal("refused-called", by=desk.frozen(waiting.answer_by))
    by = desk.hours.after(desk.now, WITHIN)
    call = calls.add(
        desk.db,
        desk.scope,
        person=desk.me.id,
        case=about,
        way=way,
        words=words,
        now=desk.now,
        by=by,
    )
    due.arm(desk.db, desk.scope, kind="call", ref=call, at=by)
    group = groups.staff(desk.db, desk.scope)
    if group is not None:
        desk.show(group, f"call-{call}", "call", ref=call)
    for person in duty.on_duty(desk):
        desk.tell_one(person, "call-waits", by=by)
    estate = desk.estate
    numberless: dict[str, Any] = {"ref": call} if way is Way.PHONE and not words else {}
    desk.tell(
        desk.my_chat,
        "call-asked",
        **numberless,
        by=by,
        way=way,
        phone=estate.duty_phone,
        emergency=estate.emergency,
        opens=estate.opens,
        closes=estate.closes,
    )


def awaits_number(desk: Desk, words: str) -> int | None:
    """The wish to be phoned that has no number yet, if the words are one and no report."""
    if not any(sum(map(str.isdigit, run)) >= SHORTEST for run in GROUPED.findall(words)):
        return None
    wish = calls.open_of(desk.db, desk.scope, desk.me.id)
    if wish is None or wish.way is not Way.PHONE or wish.words:
        return None
    said = read(words)
    return None if said.danger or said.category is not Category.OTHER else wish.id


@action("person.number")
def say_number(desk: Desk, call: int, words: str) -> None:
    """Say where and when to be phoned, for whoever asked with one press."""
    found = calls.get(desk.db, desk.scope, call)
    if found is None or found.person_id != desk.me.id or found.done_at is not None:
        raise Refusal("refused-call-done")
    calls.say(desk.db, desk.scope, call, words=words)
    desk.redraw("caller", call)


@action("call.take")
def take(desk: Desk, call: int) -> None:
    """See to it: who it is comes in private, the group sees who does."""
    if not calls.take(desk.db, desk.scope, call, by=desk.me.id):
        _seen_to(desk, call)
    desk.show(desk.my_chat, f"caller-{call}", "caller", ref=call, anew=True)
    desk.redraw("call", call)


@action("call.write")
def write(desk: Desk, call: int, words: str) -> None:
    """Write to whoever asked; he can write back by asking again."""
    found = _mine(desk, call)
    person = people.get(desk.db, desk.scope, found.person_id)
    if person is not None:
        desk.tell_one(person, "told-by-person", urgent=True, name=desk.me.name, words=words)
    _end(desk, call)


@action("call.done")
def finish(desk: Desk, call: int) -> None:
    """It was seen to by phone."""
    _mine(desk, call)
    _end(desk, call)


def _mine(desk: Desk, call: int) -> Call:
    found = calls.get(desk.db, desk.scope, call)
    if found is None or found.done_at is not None or found.taken_by != desk.me.id:
        raise Refusal("refused-answered")
    return found


def _end(desk: Desk, call: int) -> None:
    calls.done(desk.db, desk.scope, call, by=desk.me.id, now=desk.now)
    due.cancel(desk.db, desk.scope, kind="call", ref=call)
    desk.redraw("call", call)
    desk.redraw("caller", call)


def _seen_to(desk: Desk, call: int) -> None:
    found = calls.get(desk.db, desk.scope, call)
    by = people.get(desk.db, desk.scope, found.taken_by) if found and found.taken_by else None
    raise Refusal("refused-call-taken", name=by.name if by else "")


def late(desk: Desk, call: int) -> None:
    """The promised time has come and nobody has seen to it."""
    found = calls.get(desk.db, desk.scope, call)
    if found is None or found.done_at is not None:
        return
    desk.tell_staff("staff-call-late", by=found.answer_by)
    for person in duty.on_duty(desk) or duty.everybody(desk, Role.MANAGER):
        desk.tell_one(person, "staff-call-late", by=found.answer_by)


@dataclass(frozen=True, slots=True)
class CallView(View):
    """A wish as the group sees it: nobody's name but that of who sees to it."""

    call: Call
    taken: str


@dataclass(frozen=True, slots=True)
class CallerView(CallView):
    """The same for who sees to it, in private: who it is."""

    person: Person
    home: str
    case: Case | None = None
    party: int = 0


def _call(desk: Desk, card: Card) -> CallView:
    found, taken = _found(desk, card)
    return CallView(desk.estate, desk.now, card, found, taken)


def _caller(desk: Desk, card: Card) -> CallerView:
    needs(desk, card, STAFF)
    found, taken = _found(desk, card)
    person = people.get(desk.db, desk.scope, found.person_id)
    if person is None:
        raise NotAllowed
    where = home(desk, person.id) or ""
    view = CallerView(desk.estate, desk.now, card, found, taken, person, where)
    case = cases.get(desk.db, desk.scope, found.case_id)
    if case is None or not sees(duty.seat_of(desk, viewer(desk, card)), case, "case.open"):
        return view
    party = parties.of_person(desk.db, desk.scope, case.id, person.id)
    return replace(view, case=case, party=party.id if party else 0)


def _found(desk: Desk, card: Card) -> tuple[Call, str]:
    found = calls.get(desk.db, desk.scope, card.ref)
    if found is None:
        raise NotAllowed
    by = people.get(desk.db, desk.scope, found.taken_by)
    return found, by.name if by else ""


LOADERS: dict[str, Callable[[Desk, Card], View]] = {"call": _call, "caller": _caller}
