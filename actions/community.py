"""The residents' committee or the street takes part in what no manager decides alone (level 4)."""

from actions import duty
from actions.desk import Desk
from storage import participants, parties
from storage.cases import Case
from workflow.casefile import PartyKind
from workflow.refusal import Refusal
from workflow.roles import Relation, Role
from workflow.terms import Level

WITH_COMMUNITY = frozenset({Level.L4, Level.L5})


def invite(desk: Desk, case: Case) -> None:
    """Whoever is of the committee takes part from now on: he reads the header and can answer."""
    if case.level not in WITH_COMMUNITY:
        return
    guests = {
        one.person_id for one in participants.of_case(desk.db, desk.scope, case.id, now=desk.now)
    }
    for person in duty.everybody(desk, Role.COMMUNITY):
        if person.id not in guests:
            participants.add(
                desk.db,
                desk.scope,
                case=case.id,
                person=person.id,
                relation=Relation.INVITED,
                title="",
                mandate=None,
                until=None,
                now=desk.now,
            )
        desk.tell_one(
            person,
            "community-invited",
            case=case.id,
            dedupe=f"{desk.scope}-community-{case.id}-{person.id}",
            ref=case.id,
            no=case.no,
            name=desk.me.name,
        )


def require(desk: Desk, case: Case) -> None:
    """Raise a `Refusal` unless somebody from outside takes part: as a guest, or as a party."""
    if case.level not in WITH_COMMUNITY:
        return
    guests = participants.of_case(desk.db, desk.scope, case.id, now=desk.now)
    taking_part = parties.of_case(desk.db, desk.scope, case.id)
    invited = any(one.relation is Relation.INVITED for one in guests)
    if not invited and all(one.kind is not PartyKind.EXTERNAL for one in taking_part):
        raise Refusal("refused-no-community")
