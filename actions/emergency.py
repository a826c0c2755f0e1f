"""An emergency while it lasts: who sees to it, what was done when, what is still owed, its end."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from actions import alarming, casefile, duty, managing
from actions.audience import house_of
from actions.desk import Desk
from actions.door import case_action, may, save
from actions.hearing import Said, keep_sent
from actions.leading import lead_of
from actions.views import Case, View, viewer
from storage import cases, due, emergency_log, people, places
from storage.cards import Card
from storage.emergency_log import Entry
from workflow import process
from workflow.duplicates import building
from workflow.emergency import What
from workflow.refusal import NotAllowed, Refusal
from workflow.roles import Role
from workflow.terms import Urgency

LINES = 40
"""Of a long log the last ones are shown; all of it is kept."""


@dataclass(frozen=True, slots=True)
class EmergencyView(View):
    """The log with the names of who did what, and what is owed."""

    case: Case
    lines: list[tuple[Entry, str]]
    taken: str
    owed: list[str]
    may_end: bool


def _running(case: Case) -> None:
    if not case.in_emergency:
        raise Refusal("refused-answered")


@case_action("case.take_alarm")
def take(desk: Desk, case: Case) -> None:
    """See to it; the others hear who does, and nobody else is called."""
    _running(case)
    before = emergency_log.taken(desk.db, desk.scope, case.id)
    if before is not None:
        by = people.get(desk.db, desk.scope, before.person_id)
        raise Refusal("refused-accepted", name=by.name if by else "", at=desk.frozen(before.at))
    _write(desk, case, What.TAKEN)
    alarming.stop(desk, case.id)
    save(desk, case)
    name = desk.me.name
    desk.tell_staff("alarm-taken", case=case.id, no=case.no, name=name)
    for person in alarming.called(desk, case.id):
        if person.id != desk.me.id:
            desk.tell_one(person, "alarm-taken", case=case.id, no=case.no, name=name)
    desk.show(desk.my_chat, f"emergency-{case.id}", "emergency", ref=case.id, anew=True)


@case_action("case.see_log")
def see(desk: Desk, case: Case) -> None:
    """Open the log in private."""
    desk.show(desk.my_chat, f"emergency-{case.id}", "emergency", ref=case.id, anew=True)


@case_action("case.write_log")
def write(desk: Desk, case: Case, said: Said) -> None:
    """Say what was done; its time is that of the message, to the second."""
    _running(case)
    keep_sent(desk, said, case=case.id)
    _write(desk, case, What.NOTE, said.words)
    save(desk, case)


@case_action("case.end_emergency")
def end(desk: Desk, case: Case, *, false: bool = False) -> None:
    """The danger is over: a manager says so, or whoever is on duty or sees to it.

    After a `false` alarm nothing is owed: the case goes on like any other, unhurried.
    """
    _running(case)
    if not _may_end(desk, case):
        raise NotAllowed
    _write(desk, case, What.FALSE if false else What.ENDED)
    alarming.stop(desk, case.id)
    if false:
        due.cancel(desk.db, desk.scope, kind="emergency-debts", ref=case.id)
        save(desk, replace(case, emergency_at=None, urgency=Urgency.U3))
    else:
        save(desk, replace(case, emergency_over_at=desk.now))
    said = "yes" if false else "no"
    desk.tell_staff(
        "emergency-over", case=case.id, ref=case.id, no=case.no, name=desk.me.name, false=said
    )
    desk.redraw("emergency", case.id)


def _may_end(desk: Desk, case: Case) -> bool:
    taken = emergency_log.taken(desk.db, desk.scope, case.id)
    responsible = {one.id for one in duty.on_duty(desk)}
    responsible |= {taken.person_id or 0} if taken else set()
    return Role.MANAGER in desk.roles or desk.me.id in responsible


def _write(desk: Desk, case: Case, what: What, words: str = "") -> None:
    emergency_log.add(
        desk.db,
        desk.scope,
        case=case.id,
        what=what,
        person=desk.me.id,
        words=words,
        now=desk.now,
    )


def house(desk: Desk, case_id: int) -> int | None:
    """The building that hears of it."""
    case = cases.get(desk.db, desk.scope, case_id)
    if case is None:
        raise NotAllowed
    if case.place_id is not None:
        return house_of(desk, case.place_id)
    found = places.of_address(desk.db, desk.scope, building(case.place))
    return found.id if found else None


def debts_due(desk: Desk, number: int, step: int) -> None:
    """Most of a day has passed, or all of it: what is owed is asked for."""
    case = cases.get(desk.db, desk.scope, number)
    if case is None or case.closed_at is not None or case.stage not in process.IN_COORDINATION:
        return
    owed = [one.need for one in process.debts(casefile.load(desk, case))]
    if not owed:
        return
    lead = lead_of(desk, case)
    told = [duty.stand_in(desk, lead)] if lead else []
    if step or not told:
        told += managing.managers(desk, case)
    for person in {one.id: one for one in told}.values():
        once = f"{desk.scope}-debts-{case.id}-{step}-{person.id}"
        desk.tell_one(
            person,
            "emergency-debts",
            case=case.id,
            dedupe=once,
            ref=case.id,
            no=case.no,
            missing=list(dict.fromkeys(owed)),
        )


def _emergency(desk: Desk, card: Card) -> EmergencyView:
    reader = duty.seat_of(desk, viewer(desk, card))
    reader.kind = None
    case = cases.get(desk.db, desk.scope, card.ref)
    if case is None or not may(reader, "case.see_log", case.id):
        raise NotAllowed
    lines = emergency_log.of_case(desk.db, desk.scope, case.id)[-LINES:]
    taken = emergency_log.taken(desk.db, desk.scope, case.id)
    coordinated = case.stage in process.IN_COORDINATION
    owed = process.debts(casefile.load(desk, case)) if coordinated else []
    return EmergencyView(
        desk.estate,
        desk.now,
        card,
        case,
        [(one, _name(desk, one.person_id)) for one in lines],
        _name(desk, taken.person_id) if taken else "",
        list(dict.fromkeys(one.need for one in owed)),
        case.in_emergency and _may_end(reader, case),
    )


def _name(desk: Desk, person: int | None) -> str:
    somebody = people.get(desk.db, desk.scope, person)
    return somebody.name if somebody else ""


LOADERS: dict[str, Callable[[Desk, Card], View]] = {"emergency": _emergency}
