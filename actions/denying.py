"""Takes a signature back that its party says is not its own, and what was agreed with it."""

from typing import Any

from actions import attesting, leading, managing, suspending
from actions.desk import Desk
from actions.door import ask_leave, case_action
from storage import minutes as kept
from storage import parties, signatures
from storage.cases import Case
from storage.signatures import Signature
from workflow.items import TERMS
from workflow.minutes import Minutes
from workflow.refusal import NotAllowed, Stale
from workflow.terms import Stage


def deniable(desk: Desk, case_id: int, number: int) -> int:
    """The version under which somebody has signed, for as long as he has not denied it."""
    ask_leave(desk, "party.deny_signature", case_id)
    found, minutes = _own(desk, case_id, number)
    if found.denied_at is not None:
        raise Stale
    return minutes.version


def _own(desk: Desk, case: int, number: int) -> tuple[Signature, Minutes]:
    found = signatures.get(desk.db, desk.scope, number)
    if found is None or found.case_id != case or found.person_id != desk.me.id:
        raise NotAllowed
    minutes = kept.get(desk.db, desk.scope, found.minutes_id)
    assert minutes is not None
    return found, minutes


@case_action("party.deny_signature")
def deny(desk: Desk, case: Case, number: int) -> None:
    """Somebody says that it was not him: his decision counts no longer, a new version is needed.

    Once the work is done no version can go round: whether the case goes back is the managers'.
    """
    found, minutes = _own(desk, case.id, number)
    if not signatures.deny(desk.db, desk.scope, number, now=desk.now):
        raise Stale
    late = case.stage is not Stage.IMPLEMENTING
    held = minutes.state in TERMS and not late
    if held:
        kept.reopen(desk.db, desk.scope, minutes.id)
        suspending.suspend(desk, case, minutes)
    attesting.minutes(desk, minutes.id)
    party = parties.get(desk.db, desk.scope, found.party_id)
    facts: dict[str, Any] = {"version": minutes.version, "party": party.no if party else 0}
    then = "late" if late else "held" if held else "no"
    leading.tell(desk, case, "lead-denied", urgent=True, then=then, **facts)
    if late:
        managing.tell(desk, case, "lead-denied", but=case.lead_id, then=then, **facts)
    desk.tell_staff("staff-denied", case=case.id, ref=case.id, no=case.no, **facts)
    desk.redraw_case(case.id)
