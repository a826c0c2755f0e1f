"""Lays a plan before whoever has to say yes to it, and takes the answer."""

from actions import casefile, community, duty
from actions.desk import Desk
from actions.door import ask_leave, case_action
from actions.planning import plan_facts
from actions.records import FILE, filed_before
from storage import cases
from storage.cases import Case
from workflow import plan
from workflow.records import Kind
from workflow.records.approvals import Verdict
from workflow.records.plans import ChoiceMade
from workflow.refusal import Refusal, Stale
from workflow.roles import Role


@case_action("case.ask_approval")
def ask_approval(desk: Desk, case: Case) -> None:
    """Lay the plan before whoever has to say yes to it, in one message."""
    file = casefile.load(desk, case)
    open_ = [kind for kind in plan.approvers(file) if not plan.approved(file, kind)]
    made = file.last(Kind.CHOICE)
    if made is None or not isinstance(made.content, ChoiceMade) or plan.chosen(file) is None:
        raise Refusal("refused-nothing-chosen")
    if not open_:
        raise Refusal("refused-no-approval")
    community.invite(desk, case)
    community.require(desk, case)
    version = plan.plan_version(file)
    for kind in open_:
        asked = [one for one in duty.everybody(desk, ABOVE[kind]) if one.id != case.lead_id]
        if not asked:
            raise Refusal(f"refused-nobody-{kind}")
        for person in asked:
            desk.tell_one(
                person,
                "approval-asked",
                case=case.id,
                dedupe=f"{desk.scope}-{kind}-{case.id}-{version}-{person.id}",
                ref=case.id,
                no=case.no,
                name=desk.me.name,
                level=case.level,
                wanted=kind,
                version=version,
                words=made.content.reason,
                **plan_facts(file, file.parties),
            )


ABOVE = {Kind.APPROVAL: Role.MANAGER, Kind.CONSENT: Role.COMMITTEE}
"""Who is asked for which yes."""


def approve(desk: Desk, case_id: int, kind: Kind, version: int) -> None:
    """Say yes to the plan as it was shown; one that has changed since is shown anew."""
    ask_leave(desk, f"record.{kind}", case_id)
    case = cases.get(desk.db, desk.scope, case_id)
    if case is None or plan.plan_version(casefile.load(desk, case)) != version:
        raise Stale
    before = filed_before(desk, case_id, kind, None)
    FILE[kind](desk, case_id, None, {"verdict": Verdict.APPROVED}, replaces=before)
