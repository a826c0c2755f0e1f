"""What follows when a party has said something, or somebody has written it down for him."""

from actions import leading, managing, telling
from actions.desk import Desk
from storage import parties
from storage.cases import Case
from workflow.casefile import Filed
from workflow.manners import threatens
from workflow.questions import SPOKEN
from workflow.records.parties import Statement


def stated(desk: Desk, case: Case, filed: Filed) -> None:
    """His lead hears of it; what others wrote down for him he is asked to confirm."""
    said = filed.content
    assert isinstance(said, Statement)
    party = parties.get(desk.db, desk.scope, filed.party_id)
    assert party is not None
    if filed.confirmed_at is None and party.person_id is not None:
        telling.person(
            desk,
            party.person_id,
            "ask-confirm",
            case=case,
            ref=case.id,
            record=filed.id,
            party_id=party.id,
            words=f"{said.facts}\n{said.claim}",
        )
    voice = "yes" if SPOKEN in (said.facts, said.claim) else "no"
    but = filed.author_id
    leading.tell(desk, case, "lead-statement", but=but, party=party.no, voice=voice)
    if threatens(filed):
        managing.tell(desk, case, "manager-threat")


def confirmed(desk: Desk, case: Case, filed: Filed) -> None:
    """The lead hears that the party means what was written down."""
    party = parties.get(desk.db, desk.scope, filed.party_id)
    if party is not None:
        leading.tell(desk, case, "lead-confirmed", party=party.no)
