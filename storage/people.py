"""The people of an estate and the roles they hold there."""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Connection
from storage.moments import written
from storage.rows import Scope, columns, filled, next_number
from workflow.roles import Role


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who has written to the bot; `user_id` is Telegram's and never changes."""

    id: int
    user_id: int
    name: str
    lang: str
    lang_chosen: bool
    place_id: int | None
    home: str | None
    verified: bool


def get(db: Connection, scope: Scope, person: int) -> Person | None:
    """One person of the estate."""
    row = db.one(
        f"SELECT {columns(Person)} FROM people WHERE estate_id = :scope AND id = :person",
        scope=scope,
        person=person,
    )
    return filled(Person, row) if row else None


def of_user(db: Connection, scope: Scope, user: int) -> Person | None:
    """The person behind a Telegram account in this estate."""
    row = db.one(
        f"SELECT {columns(Person)} FROM people WHERE estate_id = :scope AND user_id = :user",
        scope=scope,
        user=user,
    )
    return filled(Person, row) if row else None


def home_estate(db: Connection, user: int) -> Scope | None:
    """The estate in which a Telegram account is known; the newest if there are several."""
    row = db.one(
        "SELECT estate_id FROM people WHERE user_id = :user ORDER BY met_at DESC LIMIT 1", user=user
    )
    return Scope(row["estate_id"]) if row else None


def meet(db: Connection, scope: Scope, *, user: int, name: str, lang: str, now: datetime) -> Person:
    """Enter somebody who writes for the first time."""
    person = next_number(db, scope, "people")
    db.run(
        """
        INSERT INTO people (estate_id, id, user_id, name, lang, met_at)
        VALUES (:scope, :person, :user, :name, :lang, :now)
        """,
        scope=scope,
        person=person,
        user=user,
        name=name,
        lang=lang,
        now=written(now),
    )
    return Person(
        id=person,
        user_id=user,
        name=name,
        lang=lang,
        lang_chosen=False,
        place_id=None,
        home=None,
        verified=False,
    )


def speak(db: Connection, scope: Scope, person: int, lang: str) -> None:
    """The language that the person chose."""
    db.run(
        "UPDATE people SET lang = :lang, lang_chosen = 1 WHERE estate_id = :scope AND id = :person",
        scope=scope,
        person=person,
        lang=lang,
    )


def settle(
    db: Connection, scope: Scope, person: int, *, home: str | None, place: int | None
) -> None:
    """Where the person lives, so that nobody is asked twice."""
    db.run(
        "UPDATE people SET home = :home, place_id = :place"
        " WHERE estate_id = :scope AND id = :person",
        scope=scope,
        person=person,
        home=home,
        place=place,
    )


def verify(db: Connection, scope: Scope, person: int) -> None:
    """The office knows who this is."""
    db.run(
        "UPDATE people SET verified = 1 WHERE estate_id = :scope AND id = :person",
        scope=scope,
        person=person,
    )


def unverify(db: Connection, scope: Scope, person: int) -> None:
    """What the office knew of the person no longer holds."""
    db.run(
        "UPDATE people SET verified = 0 WHERE estate_id = :scope AND id = :person",
        scope=scope,
        person=person,
    )


def rename(db: Connection, scope: Scope, person: int, name: str) -> None:
    """The name under which others see the person."""
    db.run(
        "UPDATE people SET name = :name WHERE estate_id = :scope AND id = :person",
        scope=scope,
        person=person,
        name=name,
    )


def roles(db: Connection, scope: Scope, person: int) -> frozenset[Role]:
    """The roles a person holds at this moment."""
    rows = db.all(
        "SELECT role FROM roles WHERE estate_id = :scope AND person_id = :person",
        scope=scope,
        person=person,
    )
    return frozenset(Role(row["role"]) for row in rows)


def appoint(db: Connection, scope: Scope, person: int, role: Role, *, now: datetime) -> None:
    """Give a role."""
    db.run(
        """
        INSERT INTO roles (estate_id, person_id, role, since)
        VALUES (:scope, :person, :role, :now) ON CONFLICT DO NOTHING
        """,
        scope=scope,
        person=person,
        role=role,
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
         WHERE p.estate_id = :scope AND r.role IN ({marks})
         GROUP BY p.id ORDER BY since, p.id
        """,
        scope=scope,
        **names,
    )
    return [filled(Person, row) for row in rows]


def administrator_exists(db: Connection) -> bool:
    """Whether anybody at all can set the program up."""
    return db.one("SELECT 1 FROM roles WHERE role = 'admin' LIMIT 1") is not None


def everybody(db: Connection, scope: Scope) -> list[Person]:
    """All people of the estate."""
    rows = db.all(
        f"SELECT {columns(Person)} FROM people WHERE estate_id = :scope ORDER BY id", scope=scope
    )
    return [filled(Person, row) for row in rows]
