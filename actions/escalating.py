"""Carries a case higher: as its stage runs late, and when its lead asks for another level."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from actions import leading, managing
from actions.desk import Desk
from actions.door import save
from actions.leading import lead_of
from storage.cases import Case
from workflow import stages
from workflow.casefile import Filed
from workflow.records import Kind
from workflow.records.turns import Escalation
from workflow.refusal import Refusal
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
    facts: dict[str, Any] = {"phase": case.stage, "by": by}
    leading.tell(desk, case, "remind-stage", reminds=True, dedupe=once, late=late, **facts)
    if rung >= stages.MANAGER_TOO:
        managing.tell(desk, case, "manager-stage-late", once=once, name=lead.name, **facts)
    desk.redraw_case(case.id)


def _advise_higher(desk: Desk, case: Case) -> None:
    """A week of work past its end: who is over the lead may let others from outside take part."""
    if case.level not in (Level.L4, Level.L5):
        level = case.level or Level.L2
        managing.tell(desk, case, "manager-go-higher", phase=case.stage, level=level)


def _escalated(desk: Desk, case: Case, filed: Filed) -> None:
    assert isinstance(filed.content, Escalation)
    levels = list(Level)
    now = levels.index(case.level) if case.level else 0
    if now + 1 == len(levels):
        raise Refusal("refused-highest")
    changed = save(desk, replace(case, level=levels[now + 1]))
    words, name = filed.content.reason, desk.me.name
    managing.tell(desk, case, "manager-escalated", level=changed.level, words=words, name=name)
    desk.tell_staff("staff-escalated", case=case.id, no=case.no, level=changed.level)


EFFECTS: dict[Kind, Callable[[Desk, Case, Filed], None]] = {
    Kind.ESCALATION: _escalated,
}
