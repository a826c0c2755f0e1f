"""What a party says with one press: as which party he speaks, and whether it still counts."""

from actions import casefile, mandates
from actions.desk import Desk
from actions.door import ask_leave
from actions.records import FILE, filed_before
from storage import cases, parties
from workflow import agreement
from workflow.records import Kind
from workflow.records.meetings import Coming
from workflow.refusal import NotAllowed, Refusal


def own_party(desk: Desk, case: int, kind: Kind) -> int:
    """The party for which somebody can file such a record himself."""
    ask_leave(desk, f"record.{kind}", case)
    party = parties.of_person(desk.db, desk.scope, case, desk.me.id)
    if party is None:
        raise NotAllowed
    return party.id


def signing_party(desk: Desk, case_id: int) -> int:
    """The same, for the minutes: one's own party, or the one that has named him."""
    case = cases.get(desk.db, desk.scope, case_id)
    of = mandates.signed_for(desk, case, desk.me.id) if case is not None else None
    return of.id if of is not None else own_party(desk, case_id, Kind.SIGNATURE)


def party_in(desk: Desk, case_id: int, record: int) -> int:
    """The same, for a meeting that has not been moved since; its notice has newer buttons."""
    party = own_party(desk, case_id, Kind.MEETING_ANSWER)
    case = cases.get(desk.db, desk.scope, case_id)
    assert case is not None
    meeting = agreement.last(casefile.load(desk, case))
    if meeting is None or meeting.filed.id != record:
        raise Refusal("refused-meeting-moved")
    return party


def say(desk: Desk, case_id: int, party: int, coming: Coming) -> None:
    """Answer the notice; to have received it takes nothing back that was said."""
    before = filed_before(desk, case_id, Kind.MEETING_ANSWER, party)
    case = cases.get(desk.db, desk.scope, case_id)
    assert case is not None
    meeting = agreement.last(casefile.load(desk, case))
    if coming is Coming.RECEIVED and meeting is not None and meeting.coming(party) is not None:
        return
    FILE[Kind.MEETING_ANSWER](desk, case_id, None, {"coming": coming}, party=party, replaces=before)
