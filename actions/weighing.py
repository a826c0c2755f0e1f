"""How much a case weighs: its impact makes its priority, and is asked for anew while it lasts."""

from dataclasses import replace
from datetime import timedelta

from actions import leading, managing
from actions.desk import Desk
from actions.door import save
from storage import cases, due
from storage.cases import Case
from workflow import impact
from workflow.casefile import Filed
from workflow.process import IN_COORDINATION
from workflow.records.findings import Impact

GOOD_FOR = timedelta(days=14)
"""So long an assessment is trusted (R2.4)."""


def weighed(desk: Desk, case: Case, filed: Filed) -> None:
    """The impact makes the priority; of what is first the managers hear at once."""
    content = filed.content
    assert isinstance(content, Impact)
    _look_again(desk, case.id)
    priority = impact.priority(content.weight, case.urgency)
    if priority is case.priority:
        return
    save(desk, replace(case, priority=priority))
    if priority is impact.Priority.P1:
        words = content.resources
        given = "yes" if words else "no"
        managing.tell(desk, case, "manager-first", words=words or "", given=given)


def _look_again(desk: Desk, case: int) -> None:
    due.arm(desk.db, desk.scope, kind="priority", ref=case, at=desk.now + GOOD_FOR)


def outdated(desk: Desk, case_id: int) -> None:
    """Two weeks later the lead is asked whether it still weighs as much."""
    case = cases.get(desk.db, desk.scope, case_id)
    if case is None or case.stage not in IN_COORDINATION:
        return
    _look_again(desk, case.id)
    if case.on_hold_since is None:
        leading.tell(desk, case, "remind-priority", reminds=True, priority=case.priority)
