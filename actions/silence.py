"""Nobody waits a week without a word: the lead is reminded, and one press says how it stands."""

from datetime import timedelta

from actions import casefile, leading, telling
from actions.desk import Desk
from actions.door import case_action
from actions.telling import SILENT
from storage import cases, due
from storage.cases import Case
from workflow import outcome
from workflow.process import IN_COORDINATION
from workflow.refusal import Refusal
from workflow.terms import Stage

JUST_NOW = timedelta(hours=1)


def lasted(desk: Desk, case_id: int) -> None:
    """The reporter has heard nothing for as long as that."""
    case = cases.get(desk.db, desk.scope, case_id)
    if case is None or case.stage not in IN_COORDINATION:
        return
    due.arm(desk.db, desk.scope, kind="silent", ref=case.id, at=desk.now + SILENT)
    if case.stage is Stage.EVALUATING and outcome.silent(casefile.load(desk, case)):
        return  # he is asked himself, and it is his turn
    if case.on_hold_since is None:
        leading.tell(desk, case, "remind-silent", reminds=True, days=SILENT.days)


@case_action("case.going_on")
def going_on(desk: Desk, case: Case) -> None:
    """Everybody of the case hears where it stands and by when the next step is."""
    armed = due.armed(desk.db, desk.scope, kind="silent", ref=case.id)
    if armed is not None and armed.due_at > desk.now + SILENT - JUST_NOW:
        raise Refusal("refused-told-just-now")
    by = case.stage_due_at if case.stage_due_at and case.stage_due_at > desk.now else None
    dated = "yes" if by else "no"
    telling.everybody(desk, case, "told-going-on", stage=case.stage, by=by, dated=dated)
