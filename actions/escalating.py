"""Carries a case higher: as its stage runs late, and when its lead asks for another level."""

from collections.abc import Callable
from dataclasses import replace

from actions import confidants, duty
from actions.desk import Desk
from actions.door import save
from actions.leading import lead_of
from storage import people
from storage.cases import Case
from workflow import stages
from workflow.casefile import Filed
from workflow.records import Kind
from workflow.records.turns import Escalation
from workflow.refusal import Refusal
from workflow.roles import Role
from workflow.terms import Level


def stage_due(desk: Desk, case: Case, rung: int) -> None:
    """A rung of the stage's ladder: its lead hears of it, at last the managers too (1.0.5)."""
    lead = lead_of(desk, case)
    if case.stage_due_at is None or case.on_hold_since is not None or lead is None:
        return
    if rung == stages.GO_HIGHER:
        _advise_higher(desk, case)
        return
    late = "yes" if case.stage_due_at <= desk.now else "no"
    once = f"{desk.scope}-stage-{case.id}-{case.stage}-{case.stage_due_at.isoformat()}-{rung}"
    by = desk.frozen(case.stage_due_at)
    facts = {"ref": case.id, "no": case.no, "phase": case.stage, "by": by}
    desk.tell_one(
        duty.stand_in(desk, lead), "remind-stage", case=case.id, dedupe=once, late=late, **facts
    )
    if rung >= stages.MANAGER_TOO:
        for person in managers(desk, case):
            desk.tell_one(
                person,
                "manager-stage-late",
                case=case.id,
                dedupe=f"{once}-{person.id}",
                name=lead.name,
                **facts,
            )
    desk.redraw_case(case.id)


def _advise_higher(desk: Desk, case: Case) -> None:
    """A week of work past its end: who is over the lead may let others from outside take part."""
    if case.level not in (Level.L4, Level.L5):
        for person in managers(desk, case):
            desk.tell_one(
                person,
                "manager-go-higher",
                case=case.id,
                ref=case.id,
                no=case.no,
                phase=case.stage,
                level=case.level or Level.L2,
            )


def _escalated(desk: Desk, case: Case, filed: Filed) -> None:
    assert isinstance(filed.content, Escalation)
    levels = list(Level)
    now = levels.index(case.level) if case.level else 0
    if now + 1 == len(levels):
        raise Refusal("refused-highest")
    changed = save(desk, replace(case, level=levels[now + 1]))
    for person in managers(desk, case):
        desk.tell_one(
            person,
            "manager-escalated",
            case=case.id,
            ref=case.id,
            no=case.no,
            level=changed.level,
            words=filed.content.reason,
            name=desk.me.name,
        )
    desk.tell_staff("staff-escalated", case=case.id, no=case.no, level=changed.level)


def managers(desk: Desk, case: Case) -> list[people.Person]:
    """The managers who may read the case."""
    if case.confidential:
        return confidants.heads(desk.db, desk.scope, case.id)
    return duty.everybody(desk, Role.MANAGER)


EFFECTS: dict[Kind, Callable[[Desk, Case, Filed], None]] = {
    Kind.ESCALATION: _escalated,
}
