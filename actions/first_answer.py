"""The first answer to a report: its ladder of reminders, until a person has answered."""

from datetime import datetime

from actions import duty
from actions.desk import Desk
from storage import cases, due, forgotten, reporters
from storage.cases import Case
from storage.due import Due
from workflow import reminders, veil
from workflow.reminders import Rung
from workflow.roles import Role


def arm(desk: Desk, case: Case, *, since: datetime) -> None:
    """Arm the next reminder of the first answer; each rung arms the one above it."""
    for rung in reminders.ladder(case.urgency):
        at = reminders.answer_by(
            case.urgency, since, desk.hours, desk.estate.pace, share=rung.share
        )
        if at > desk.now:
            facts = {"since": since.isoformat()}
            due.arm(desk.db, desk.scope, kind="first-answer", ref=case.id, at=at, facts=facts)
            return
    due.cancel(desk.db, desk.scope, kind="first-answer", ref=case.id)


def missed(desk: Desk, row: Due) -> None:
    """Half, all and twice of the promised time are gone without a person's answer."""
    case = cases.get(desk.db, desk.scope, row.ref)
    if case is None or case.answered_at is not None or case.closed_at is not None:
        return
    reporter, _ = reporters.of_case(desk.db, desk.scope, case.id)
    if forgotten.is_forgotten(desk.db, desk.scope, reporter):
        return
    since = datetime.fromisoformat(row.given["since"])
    rung = reminders.reached(case.urgency, since, desk.hours, desk.estate.pace, now=desk.now)
    if rung is not None:
        _say(desk, case, rung)
    arm(desk, case, since=since)


def _say(desk: Desk, case: Case, rung: Rung) -> None:
    """Whoever is to answer hears how far the time is gone."""
    facts = {
        "no": case.no,
        "by": case.answer_by,
        "ref": case.id,
        "urgency": case.urgency,
        "place": veil.place(case.place, guarded=case.guarded),
    }
    once = f"first-answer-{case.id}-{case.answer_by.isoformat()}-{rung.share}"
    desk.tell_staff(rung.message, case=case.id, dedupe=f"{desk.scope}-{once}", **facts)
    told = duty.everybody(desk, Role.MANAGER, Role.CLERK) if rung.managers else duty.on_duty(desk)
    if case.confidential:  # the managers have heard it in the group's place
        told = []
    for person in told:
        desk.tell_one(
            person,
            rung.message,
            case=case.id,
            urgent=True,
            dedupe=f"{desk.scope}-{once}-{person.id}",
            **facts,
        )
    desk.redraw("staff-case", case.id)
