"""Names the lead of a case, asks him, and looks for another when there is none."""

from dataclasses import replace

from actions import conflicts, duty
from actions.accepting import in_hand
from actions.desk import Desk
from actions.door import case_action, save
from actions.leading import lead_of
from storage import cases, due, people
from storage.cases import Case
from storage.people import Person
from workflow import reminders
from workflow.refusal import Refusal
from workflow.terms import Stage


@case_action("case.appoint")
def appoint(desk: Desk, case: Case, lead: int) -> None:
    """Name the lead; nobody whom the case touches himself is a choice."""
    if not conflicts.reads(desk.db, desk.scope, lead, case):
        raise Refusal("refused-sealed")
    known = people.get(desk.db, desk.scope, lead)
    if known is None or not conflicts.may_lead(desk.db, desk.scope, lead, case):
        raise Refusal("refused-conflict")
    if case.stage is Stage.INTAKE:
        in_hand(desk, case)
    changed = save(desk, replace(case, lead_id=lead, lead_at=None))
    if case.stage is not Stage.INTAKE:
        ask_lead(desk, changed)


def recuse(desk: Desk, case: Case) -> None:
    """Whoever turns out to be tied to the case leads it no longer, and the desk names another."""
    lead = lead_of(desk, case)
    if lead is not None and conflicts.ties(desk.db, desk.scope, lead.id, case):
        left_open(desk, case, lead, interest=True)


def left_open(desk: Desk, case: Case, lead: Person, *, interest: bool) -> None:
    """The case has lost its lead: the desk hears, and is reminded half an hour later."""
    watch_lead(desk, save(desk, replace(case, lead_id=None, lead_at=None)))
    desk.tell_staff(
        "staff-lead-declined",
        case=case.id,
        ref=case.id,
        no=case.no,
        name=lead.name,
        interest="yes" if interest else "no",
    )


def watch_lead(desk: Desk, case: Case) -> None:
    """Half an hour without a lead, and the desk is reminded."""
    at = desk.now + reminders.LEAD_ANSWER
    due.arm(desk.db, desk.scope, kind="lead-silent", ref=case.id, at=at)


def ask_lead(desk: Desk, case: Case) -> None:
    """Ask the lead in private to take the case; half an hour later the desk is reminded."""
    lead = lead_of(desk, case)
    if lead is not None:
        deputy = duty.stand_in(desk, lead)
        lead = deputy if conflicts.may_lead(desk.db, desk.scope, deputy.id, case) else lead
    if lead is not None and lead.user_id is not None:
        desk.show(lead.user_id, f"lead-{case.id}", "lead-case", ref=case.id, anew=True)
        watch_lead(desk, case)


def unanswered(desk: Desk, number: int) -> None:
    """The named lead has not taken the case within half an hour (R1.3)."""
    case = cases.get(desk.db, desk.scope, number)
    if case is None or case.lead_at is not None or case.closed_at or case.stage is Stage.INTAKE:
        return
    if case.lead_id is None:
        desk.tell_staff("staff-no-lead", case=case.id, ref=case.id, no=case.no)
        return
    lead = lead_of(desk, case)
    name = lead.name if lead else ""
    desk.tell_staff("staff-lead-silent", case=case.id, ref=case.id, no=case.no, name=name)
