"""Reminds of what the table of deadlines says is done in time, as long as it is not done."""

from datetime import date, datetime

from actions import duty, managing
from actions.desk import Desk
from storage import cases, due, people, records
from storage.cases import Case
from storage.due import Due
from storage.people import Person
from workflow.deadlines import DEADLINES, TABLE, Deadline
from workflow.process import IN_COORDINATION
from workflow.records import Kind
from workflow.records.outward import Reply
from workflow.reminders import ROUND_THE_CLOCK
from workflow.terms import Stage


def arm(desk: Desk, case: Case) -> None:
    """All that runs for the case as it now stands; what is over already is not said."""
    due.cancel_all(desk.db, desk.scope, kinds=[one.name for one in TABLE], ref=case.id)
    steps = [
        (one.name, step, at)
        for one in TABLE
        if _runs(desk, case, one)
        for step, at in enumerate(_moments(desk, case, one))
        if at > desk.now
    ]
    if steps:
        due.arm_all(desk.db, desk.scope, ref=case.id, steps=steps)


def fire(desk: Desk, row: Due) -> None:
    """A rung of one of them; where several are over only the last one is said."""
    case = cases.get(desk.db, desk.scope, row.ref)
    one = DEADLINES[row.kind]
    if case is None or not _runs(desk, case, one):
        return
    if any(at <= desk.now for at in _moments(desk, case, one)[row.step + 1 :]):
        return
    rung = one.rungs[row.step]
    by = _at(desk, case, one, 1)
    binding = one.holds_by_law(desk.estate.packs.split(), _today(desk))
    facts = {
        "ref": case.id,
        "no": case.no,
        "deadline": one.name,
        "by": by,
        "late": "yes" if by <= desk.now else "no",
        "law": one.law,
        "binding": "yes" if binding else "no",
        "form": "yes" if one.told and case.stage in IN_COORDINATION else "no",
    }
    once = f"{desk.scope}-{one.name}-{case.id}-{by.isoformat()}-{row.step}"
    if rung.group and not case.confidential:  # else the managers hear it in private
        desk.tell_staff("staff-deadline", case=case.id, dedupe=once, **facts)
    for person in told(desk, case, _holder(case), managers=rung.managers):
        desk.tell_one(
            person,
            "remind-deadline",
            case=case.id,
            dedupe=f"{once}-{person.id}",
            urgent=case.urgency in ROUND_THE_CLOCK,
            **facts,
        )


def _runs(desk: Desk, case: Case, one: Deadline) -> bool:
    if case.closed_at is not None or (one.rests and case.on_hold_since is not None):
        return False
    if case.urgency not in one.within or one.begins(case, case.urgency) is None:
        return False
    if case.category not in one.about or any(getattr(case, name) for name in one.until):
        return False
    if one.local and not one.holds_by_law(desk.estate.packs.split(), _today(desk)):
        return False
    filed = records.of_case(desk.db, desk.scope, case.id) if one.told else []
    replies = [each.content for each in filed if each.kind is Kind.REPLY]
    return not any(isinstance(said, Reply) and said.to in one.told for said in replies)


def _moments(desk: Desk, case: Case, one: Deadline) -> list[datetime]:
    return [_at(desk, case, one, rung.share) for rung in one.rungs]


def _at(desk: Desk, case: Case, one: Deadline, share: float) -> datetime:
    since = one.begins(case, case.urgency)
    assert since is not None
    return one.within[case.urgency].after(since, desk.hours, share)


def _today(desk: Desk) -> date:
    return desk.now.astimezone(desk.hours.zone).date()


def _holder(case: Case) -> int | None:
    """Who judges or leads the case."""
    if case.stage is not Stage.INTAKE:
        return case.lead_id
    return None if case.confidential else case.accepted_by


def told(desk: Desk, case: Case, holder: int | None, *, managers: bool) -> list[Person]:
    """Who has the case in hand, or else is on duty, of those who may read it; each once."""
    person = people.get(desk.db, desk.scope, holder)
    if person is not None:
        found = [duty.stand_in(desk, person)]
    else:
        found = [] if case.confidential else duty.on_duty(desk)
    if managers or not found:
        found = [*found, *managing.managers(desk, case)]
    return list({one.id: one for one in found}.values())
