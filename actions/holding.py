"""Legal hold: nothing of a case is erased as long as somebody may need it as evidence."""

from dataclasses import replace

from actions.desk import Desk
from actions.door import case_action, save
from storage.cases import Case
from workflow.refusal import Refusal


@case_action("case.hold")
def hold(desk: Desk, case: Case, reason: str) -> None:
    """Keep the case as it is, with the reason; another reason replaces it."""
    if case.erased_at is not None:
        raise Refusal("refused-erased", no=case.no)
    desk.log("case.hold_reason", f"case:{case.id}", reason=reason)
    save(desk, replace(case, legal_hold=reason))


@case_action("case.end_hold")
def end_hold(desk: Desk, case: Case) -> None:
    """What was kept for the hold alone goes in the following night."""
    if case.legal_hold is None:
        raise Refusal("refused-answered")
    save(desk, replace(case, legal_hold=None))
