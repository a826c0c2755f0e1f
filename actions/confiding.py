"""Who of the office may read a case: the manager says so, with a reason."""

from dataclasses import replace
from datetime import timedelta

from actions import confidants, conflicts
from actions.desk import Desk
from actions.door import case_action, save
from storage import interests, offices, outbox
from storage.cases import Case
from workflow import veil
from workflow.refusal import Refusal
from workflow.roles import STAFF, Interest, Role
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
        entrust(desk, changed)


@case_action("case.about_staff")
def about_staff(desk: Desk, case: Case) -> None:
    """The desk sees that it is about a member of staff: from now on it is the managers'."""
    if case.confidential:
        raise Refusal("refused-answered")
    entrust(desk, restrict(desk, case, Confidentiality.RESTRICTED))


@case_action("case.name_concerned")
def name_concerned(desk: Desk, case: Case, person: int) -> None:
    """Whom of the staff it is about: he reads nothing of it and does none of its work."""
    if not offices.roles(desk.db, desk.scope, person) & STAFF:
        raise Refusal("refused-stale")
    _concerns(desk, case, person, by=desk.me.id)
    if case.lead_id is not None and not conflicts.may_lead(desk.db, desk.scope, case.lead_id, case):
        case = replace(case, lead_id=None, lead_at=None)
    if case.accepted_by == person and case.stage is Stage.INTAKE:
        case = replace(case, accepted_by=None, accepted_at=None)
    wanted = case.confidentiality if case.confidential else Confidentiality.RESTRICTED
    before = case.confidential
    changed = restrict(desk, case, wanted)
    manager = Role.MANAGER in offices.roles(desk.db, desk.scope, person)
    if manager or not before:
        entrust(desk, changed)


def reported(desk: Desk, case: Case, about: int) -> None:
    """A report that is said to be about a member of staff; `about` is a manager, or 0."""
    if Role.MANAGER in offices.roles(desk.db, desk.scope, about):
        _concerns(desk, case, about, by=about)  # the row must not tell who reported
    entrust(desk, case)


def _concerns(desk: Desk, case: Case, person: int, *, by: int) -> None:
    interests.note(
        desk.db,
        desk.scope,
        case=case.id,
        person=person,
        kind=Interest.RESPONDENT,
        by=by,
        now=desk.now,
    )


def restrict(desk: Desk, case: Case, confidentiality: Confidentiality) -> Case:
    """Whoever may not read it any more has not accepted it and does not lead it."""
    changed = replace(case, confidentiality=confidentiality)
    if changed.confidential:
        managers = {one.id for one in offices.holders(desk.db, desk.scope, Role.MANAGER)}
        new = case.stage is Stage.INTAKE
        if new and case.accepted_by not in managers:
            changed = replace(changed, accepted_by=None, accepted_at=None)
        if (new or confidentiality is Confidentiality.SEALED) and case.lead_id not in managers:
            changed = replace(changed, lead_id=None, lead_at=None)
    saved = save(desk, changed)
    if saved.confidential:
        _unpromise(desk, saved)
    for listing in ("inbox", "today", "found"):
        desk.redraw(listing, 0)
    return saved


def _unpromise(desk: Desk, case: Case) -> None:
    """Reminders that wait for whoever may not read it any more are not said."""
    readers = {case.lead_id, *(one.id for one in confidants.heads(desk.db, desk.scope, case.id))}
    for person in offices.holders(desk.db, desk.scope, *STAFF):
        if person.user_id is None or person.id in readers:
            continue
        last = desk.now + timedelta(days=7)
        for row in outbox.reminders_for(desk.db, desk.scope, person.user_id, until=last):
            if row.case_id == case.id:
                outbox.gather(desk.db, desk.scope, row.id)


def entrust(desk: Desk, case: Case) -> None:
    """The managers whom it does not concern hear of the case, in private.

    Where there is none, somebody of the committee is asked to lead it, and else the
    administrators are asked to name a manager.
    """
    role, found = confidants.turn(desk.db, desk.scope, case.id)
    if role is Role.COMMITTEE:
        lead = next((one for one in found if one.user_id is not None), found[0])
        case = save(desk, replace(case, lead_id=lead.id, lead_at=None))
        if lead.user_id is not None:
            desk.show(lead.user_id, f"lead-{case.id}", "lead-case", ref=case.id, anew=True)
        return
    if role is Role.ADMIN:
        for person in found:
            desk.tell_one(person, "name-a-manager", case=case.id, no=case.no)
        return
    for person in found:
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
