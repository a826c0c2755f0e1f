"""Who leads a case, and what he is told of it."""

from typing import Any

from actions import duty
from actions.desk import Desk
from storage import people
from storage.cases import Case
from storage.people import Person


def lead_of(desk: Desk, case: Case) -> Person | None:
    """Who leads the case."""
    return people.get(desk.db, desk.scope, case.lead_id)


def tell(
    desk: Desk,
    case: Case,
    kind: str,
    *,
    but: int | None = None,
    reminds: bool = False,
    **facts: Any,
) -> None:
    """Promise him a message, unless he is `but`, who knows it; what `reminds` his deputy hears."""
    lead = lead_of(desk, case)
    if lead is not None and lead.id != but:
        person = duty.stand_in(desk, lead) if reminds else lead
        desk.tell_one(person, kind, case=case.id, **{"ref": case.id, "no": case.no, **facts})
