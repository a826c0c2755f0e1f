"""Who of the office may read a case: the manager says so, with a reason."""

from dataclasses import replace

from actions import confidants
from actions.desk import Desk
from actions.door import case_action, save
from storage import people
from storage.cases import Case
from workflow import veil
from workflow.refusal import Refusal
from workflow.roles import Role
from workflow.terms import Confidentiality, Stage


@case_action("case.classify")
def classify(desk: Desk, case: Case, confidentiality: Confidentiality, reason: str) -> None:
    """Close a case to most of the office, or open it again; the reason stays in the journal."""
    if case.confidentiality is confidentiality:
        raise Refusal("refused-answered")
    kept = {"reason": reason, "confidentiality": str(confidentiality)}
    desk.log("case.classify_reason", f"case:{case.id}", **kept)
    changed = restrict(desk, case, confidentiality)
    if changed.confidential:
        tell_heads(desk, changed)


def restrict(desk: Desk, case: Case, confidentiality: Confidentiality) -> Case:
    """Whoever may not read it any more has not accepted it and does not lead it."""
    changed = replace(case, confidentiality=confidentiality)
    if changed.confidential:
        managers = {one.id for one in people.holders(desk.db, desk.scope, Role.MANAGER)}
        new = case.stage is Stage.INTAKE
        if new and case.accepted_by not in managers:
            changed = replace(changed, accepted_by=None, accepted_at=None)
        if (new or confidentiality is Confidentiality.SEALED) and case.lead_id not in managers:
            changed = replace(changed, lead_id=None, lead_at=None)
    saved = save(desk, changed)
    for listing in ("inbox", "today", "found"):
        desk.redraw(listing, 0)
    return saved


def tell_heads(desk: Desk, case: Case) -> None:
    """Whoever of the heads has not done it himself hears that there is such a case."""
    for person in confidants.heads(desk.db, desk.scope, case.id):
        if desk.person is None or person.id != desk.person.id:
            desk.tell_one(
                person,
                "confidential-case",
                case=case.id,
                ref=case.id,
                no=case.no,
                category=str(case.category),
                place=veil.place(case.place, guarded=True),
            )
