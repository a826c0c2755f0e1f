"""Who is told, in place of the staff group, about a case that not all of the office may read."""

from storage import cases, interests, people
from storage.database import Connection
from storage.people import Person
from storage.rows import Scope
from workflow.roles import Role

IN_TURN = (Role.MANAGER, Role.COMMITTEE, Role.ADMIN)


def heads(db: Connection, scope: Scope, case: int) -> list[Person]:
    """The managers whom a case does not concern, else the committee, else the administrators."""
    concerned = interests.concerned(db, scope, case)
    for role in IN_TURN:
        found = [one for one in people.holders(db, scope, role) if one.id not in concerned]
        if found:
            return found
    return []


def closed(db: Connection, scope: Scope, case: int | None) -> bool:
    """Whether a case is not for all of the office."""
    about = cases.get(db, scope, case) if case is not None else None
    return about is not None and about.confidential
