"""Reminds who repairs: at his own time, in one message when there are many, and then others."""

from datetime import timedelta
from typing import Any

from actions import duty
from actions.desk import Desk
from actions.door import case_action, save
from actions.leading import lead_of
from storage import cases, due, notes, outbox
from storage.cases import Case
from storage.due import Due
from storage.outbox import Promise
from workflow import veil
from workflow.quiet import DIGEST_FROM
from workflow.refusal import Refusal
from workflow.reminders import AGAIN, REPAIR, ROUND_THE_CLOCK, SNOOZE, SNOOZES
from workflow.roles import Role
from workflow.terms import NoteKind, Stage


def arm_repair(desk: Desk, case: Case) -> None:
    """A repair that is somebody's now: he is reminded when it takes long."""
    if case.stage is Stage.ROUTINE:
        at = desk.hours.days_after(desk.now, REPAIR[case.urgency])
        due.arm(desk.db, desk.scope, kind="repair", ref=case.id, at=at)


def repair_due(desk: Desk, row: Due) -> None:
    """Not reported as done yet: its lead first, then the group, then the managers too."""
    case = cases.get(desk.db, desk.scope, row.ref)
    if case is None or case.stage is not Stage.ROUTINE or case.repaired_at is not None:
        return
    times = row.given.get("times", 0) + 1
    at = desk.hours.days_after(desk.now, AGAIN)
    facts = row.given | {"times": times}
    due.arm(desk.db, desk.scope, kind="repair", ref=case.id, at=at, facts=facts)
    lead = lead_of(desk, case)
    told = [duty.stand_in(desk, lead)] if lead is not None else []
    about: dict[str, Any] = {
        "ref": case.id,
        "no": case.no,
        "category": str(case.category),
        "place": veil.place(case.place, guarded=case.guarded),
    }
    urgent = case.urgency in ROUND_THE_CLOCK
    if times > 1:
        desk.tell_staff("staff-repair-late", case=case.id, **about)
    if times > 2 and not case.confidential:
        told += duty.everybody(desk, Role.MANAGER)
    for person in {one.id: one for one in told}.values():
        desk.tell_one(person, "remind-repair", case=case.id, urgent=urgent, **about)


@case_action("case.snooze")
def snooze(desk: Desk, case: Case, words: str = "") -> None:
    """Put a reminder off: twice at most, the second time with a reason."""
    waiting = due.armed(desk.db, desk.scope, kind="repair", ref=case.id)
    if waiting is None:
        raise Refusal("refused-answered")
    put_off(desk, case, waiting.given, words, kind="repair", ref=case.id)


def put_off(
    desk: Desk, case: Case, given: dict[str, Any], words: str, *, kind: str, ref: int, step: int = 0
) -> None:
    """Arm a reminder anew, if it was not put off too often; `given` is what it knows so far."""
    before = given.get("snoozed", 0)
    if before >= SNOOZES:
        raise Refusal("refused-snoozed")
    if before and not words:
        raise Refusal("ask-why")
    at = desk.hours.days_after(desk.now, SNOOZE)
    facts = given | {"snoozed": before + 1}
    due.arm(desk.db, desk.scope, kind=kind, ref=ref, step=step, at=at, facts=facts)
    if words:
        _note(desk, case, words)
        save(desk, case)


@case_action("case.blocked")
def blocked(desk: Desk, case: Case, words: str) -> None:
    """It cannot go on: the office hears why."""
    _note(desk, case, words)
    save(desk, case)
    desk.tell_staff("staff-blocked", case=case.id, ref=case.id, no=case.no, words=words)


def _note(desk: Desk, case: Case, words: str) -> None:
    notes.add(
        desk.db,
        desk.scope,
        case=case.id,
        kind=NoteKind.INTERNAL,
        author=str(desk.me.id),
        words=words,
        now=desk.now,
    )


def gather(desk: Desk, chat: int) -> None:
    """Three reminders or more for one person become one message; fewer are said one by one.

    What has lost its reason while it waited is not said at all.
    """
    due_now = outbox.reminders_for(desk.db, desk.scope, chat, until=desk.now + SAID_AFTER)
    waiting = []
    for one in due_now:
        if _holds(desk, one):
            waiting.append(one)
        else:
            outbox.gather(desk.db, desk.scope, one.id)
    if len(waiting) < DIGEST_FROM:
        return
    for one in waiting:
        outbox.gather(desk.db, desk.scope, one.id)
    desk.tell(chat, "digest", items=[[one.kind, one.given] for one in waiting])


def _holds(desk: Desk, waiting: Promise) -> bool:
    """Whether a case is still where somebody is to be reminded of it."""
    case = cases.get(desk.db, desk.scope, waiting.case_id) if waiting.case_id else None
    if case is None:
        return True
    if waiting.kind == "remind-repair" and case.repaired_at is not None:
        return False
    phase = waiting.given.get("phase") or ONLY_IN.get(waiting.kind, case.stage)
    return case.closed_at is None and case.stage == phase


ONLY_IN = {
    "remind-repair": Stage.ROUTINE,
    "remind-unheard": Stage.FACT_FINDING,
    "remind-pulse": Stage.PLANNING,
}
"""Reminders of what belongs to one stage; that of a stage names it."""

SAID_AFTER = timedelta(minutes=1)
"""What is not gathered is said a minute later, so that gathering comes first."""
