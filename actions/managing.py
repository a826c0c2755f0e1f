"""The managers who may read a case, and what they are told of it."""

from typing import Any

from actions import confidants, duty
from actions.desk import Desk
from storage.cases import Case
from storage.people import Person
from workflow.roles import Role


def managers(desk: Desk, case: Case) -> list[Person]:
    """The managers who may read the case."""
    if case.confidential:
        return confidants.heads(desk.db, desk.scope, case.id)
    return duty.everybody(desk, Role.MANAGER)


def tell(
    desk: Desk,
    case: Case,
    kind: str,
    *,
    but: int | None = None,
    once: str | None = None,
    **facts: Any,
) -> None:
    """Promise each of them a message, `but` whoever knows it; `once` if that is named."""
    facts = {"ref": case.id, "no": case.no, **facts}
    for person in managers(desk, case):
        if person.id != but:
            dedupe = f"{once}-{person.id}" if once else None
            desk.tell_one(person, kind, case=case.id, dedupe=dedupe, **facts)
