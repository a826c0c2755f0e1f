"""Who is told, in place of the staff group, about a case that not all of the office may read."""

from actions import conflicts
from storage import cases, interests, offices
from storage.connection import Connection
from storage.people import Person
from storage.rows import Scope
from workflow.roles import Interest, Role

IN_TURN = (Role.MANAGER, Role.COMMITTEE, Role.ADMIN)


def heads(db: Connection, scope: Scope, case: int) -> list[Person]:
    """The managers whom a case does not concern, else the committee, else the administrators."""
    return turn(db, scope, case)[1]


def turn(db: Connection, scope: Scope, case: int) -> tuple[Role, list[Person]]:
    """Whose turn it is to see to a case, with the role for which it is."""
    about = cases.get(db, scope, case)
    assert about is not None
    for role in IN_TURN:
        named = offices.holders(db, scope, role)
        found = [one for one in named if not conflicts.ties(db, scope, one.id, about)]
        if found:
            return role, found
    return Role.ADMIN, []


def respondents(db: Connection, scope: Scope, case: int) -> frozenset[int]:
    """Whom of the staff a case is about."""
    return interests.concerned(db, scope, case, kind=Interest.RESPONDENT)


def closed(db: Connection, scope: Scope, case: int | None) -> bool:
    """Whether a case is not for all of the office."""
    about = cases.get(db, scope, case)
    return about is not None and about.confidential
