"""Who holds which role of an estate, and for what."""

from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection, once
from storage.moments import written
from storage.people import Person
from storage.rows import Scope, columns, filled
from workflow.roles import Role


@dataclass(frozen=True, slots=True)
class Office:
    """A role with the name of the department for which it is held."""

    role: Role
    title: str


@once
def roles(db: Connection, scope: Scope, person: int) -> frozenset[Role]:
    """The roles a person holds at this moment; a verified home makes a resident."""
    rows = db.all(
        """
        SELECT role FROM roles WHERE estate_id = :scope AND person_id = :person
         UNION ALL
        SELECT 'resident' FROM residents
         WHERE estate_id = :scope AND person_id = :person
           AND state <> 'ended' AND state = 'verified'
        """,
        scope=scope,
        person=person,
    )
    return frozenset(Role(row["role"]) for row in rows)


def held(db: Connection, scope: Scope, person: int) -> list[Office]:
    """The roles of a person with what they are for."""
    rows = db.all(
        f"""
        SELECT {columns(Office)} FROM roles
         WHERE estate_id = :scope AND person_id = :person ORDER BY role
        """,
        scope=scope,
        person=person,
    )
    return [filled(Office, row) for row in rows]


def appoint(
    db: Connection, scope: Scope, person: int, role: Role, *, now: datetime, title: str = ""
) -> None:
    """Give a role, other than that of a resident (that one comes with a home), or a new title."""
    db.run(
        """
        INSERT INTO roles (estate_id, person_id, role, title, since)
        VALUES (:scope, :person, :role, :title, :now)
        ON CONFLICT (estate_id, person_id, role) DO UPDATE SET title = excluded.title
        """,
        scope=scope,
        person=person,
        role=role,
        title=title,
        now=written(now),
    )


def dismiss(db: Connection, scope: Scope, person: int, role: Role) -> bool:
    """Take a role away; effective at the next press."""
    return bool(
        db.run(
            "DELETE FROM roles WHERE estate_id = :scope AND person_id = :person AND role = :role",
            scope=scope,
            person=person,
            role=role,
        )
    )


def holders(db: Connection, scope: Scope, *wanted: Role) -> list[Person]:
    """Who holds one of the roles, in the order of their appointment."""
    names = {f"role{i}": role for i, role in enumerate(wanted)}
    marks = ", ".join(f":{name}" for name in names)
    rows = db.all(
        f"""
        SELECT {columns(Person, "p")}, MIN(r.since) AS since FROM people AS p
          JOIN roles AS r ON r.estate_id = p.estate_id AND r.person_id = p.id
         WHERE r.estate_id = :scope AND r.role IN ({marks})
         GROUP BY r.person_id ORDER BY since, r.person_id
        """,
        scope=scope,
        **names,
    )
    return [filled(Person, row) for row in rows]


def administrator_exists(db: Connection) -> bool:
    """Whether anybody at all can set the program up."""
    return db.one("SELECT 1 FROM roles WHERE role = 'admin' LIMIT 1") is not None
