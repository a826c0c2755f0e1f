"""Rings for an emergency, one group of people after the other, until somebody sees to it."""

from dataclasses import replace
from typing import Any

from actions import confidants, deadlines, duty
from actions.desk import Desk
from actions.door import save
from storage import cases, due, emergency_log, interests, people
from storage.cases import Case
from storage.people import Person
from workflow import veil
from workflow.duty import call_list
from workflow.emergency import CALL_AGAIN, CALL_ON, DEBTS, What
from workflow.roles import Role


def begin(desk: Desk, case: Case) -> Case:
    """First things first: the log is opened, people are called, papers follow within a day."""
    if not case.in_emergency:
        case = save(desk, replace(case, emergency_at=desk.now, emergency_over_at=None))
        emergency_log.add(desk.db, desk.scope, case=case.id, what=What.BEGUN, now=desk.now)
        for step, wait in enumerate(DEBTS):
            at = desk.now + wait
            due.arm(desk.db, desk.scope, kind="emergency-debts", ref=case.id, step=step, at=at)
        deadlines.arm(desk, case)
    ring(desk, case, 0)
    return case


def ring(desk: Desk, case: Case, turn: int) -> None:
    """Call the next ones of the list; who is concerned is passed over."""
    if turn == 0:
        desk.tell_staff("alarm", case=case.id, no=case.no, ref=case.id, place=_place(case))
    heads = confidants.heads(desk.db, desk.scope, case.id) if case.confidential else None
    lists = _lists(desk, case, heads)
    if not lists:
        return
    for person in lists[turn % len(lists)]:
        kept_out = heads is not None and person not in heads  # he hears that, and may not open it
        facts: dict[str, Any] = {} if kept_out else {"ref": case.id}
        desk.tell_one(person, "alarm", case=case.id, no=case.no, place=_place(case), **facts)
        emergency_log.add(
            desk.db,
            desk.scope,
            case=case.id,
            what=What.CALLED,
            person=person.id,
            now=desk.now,
        )
    wait = CALL_ON if turn + 1 < len(lists) else CALL_AGAIN
    facts_ = {"turn": turn + 1}
    due.arm(desk.db, desk.scope, kind="alarm", ref=case.id, at=desk.now + wait, facts=facts_)
    desk.redraw("emergency", case.id)


def _lists(desk: Desk, case: Case, heads: list[Person] | None) -> list[list[Person]]:
    """Of a confidential case the heads have heard it in the group's place, and are called again."""
    on_duty, clerks = duty.on_duty(desk), duty.everybody(desk, Role.CLERK)
    if heads is not None:
        found = [[one for one in on_duty or clerks if one not in heads], heads]
    else:
        found = call_list(on_duty, clerks, duty.everybody(desk, Role.MANAGER))
    passed = interests.concerned(desk.db, desk.scope, case.id)
    found = [[one for one in some if one.id not in passed] for some in found]
    return [some for some in found if some]


def call_on(desk: Desk, number: int, turn: int) -> None:
    """A minute has passed: if nobody sees to it, the next ones are called."""
    case = cases.get(desk.db, desk.scope, number)
    if case is None or case.closed_at is not None or not case.in_emergency:
        return
    if emergency_log.taken(desk.db, desk.scope, number) is None:
        ring(desk, case, turn)


def stop(desk: Desk, case: int) -> None:
    """Somebody sees to it, or it is over: nobody else is called."""
    due.cancel(desk.db, desk.scope, kind="alarm", ref=case)


def called(desk: Desk, case: int) -> list[Person]:
    """Who was called since it began, each once."""
    lines = emergency_log.since_begun(desk.db, desk.scope, case)
    ids = dict.fromkeys(one.person_id for one in lines if one.what is What.CALLED)
    found = [people.get(desk.db, desk.scope, one) for one in ids if one is not None]
    return [one for one in found if one is not None]


def wake(desk: Desk, case: Case) -> None:
    """At night nobody looks at the group: whoever is on duty is rung for what is urgent."""
    for person in duty.on_duty(desk) or duty.everybody(desk, Role.CLERK):
        desk.tell_one(
            person,
            "night-call",
            case=case.id,
            ref=case.id,
            no=case.no,
            category=str(case.category),
            place=_place(case),
            by=case.answer_by,
        )
    again = desk.now + CALL_AGAIN
    if again < case.answer_by:
        due.arm(desk.db, desk.scope, kind="night-call", ref=case.id, at=again)


def wake_again(desk: Desk, number: int) -> None:
    """One ring is slept through: another, until somebody has taken the case."""
    case = cases.get(desk.db, desk.scope, number)
    if case is not None and case.closed_at is None and case.accepted_by is None:
        wake(desk, case)


def _place(case: Case) -> str:
    return veil.place(case.place, guarded=case.guarded)
