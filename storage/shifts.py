"""The week of duty: who is on which shift of which weekday."""

from dataclasses import dataclass

from storage.connection import Connection
from storage.people import Person
from storage.rows import Scope, columns, filled
from workflow.duty import Shift


@dataclass(frozen=True, slots=True)
class OnShift:
    """Somebody on a shift; `weekday` 0 is Monday."""

    weekday: int
    shift: Shift
    person_id: int
    name: str


def toggle(db: Connection, scope: Scope, weekday: int, shift: Shift, person: int) -> bool:
    """Put a person on a shift, or take him off; whether he is on it now."""
    slot = {"scope": scope, "weekday": weekday, "shift": shift, "person": person}
    gone = db.run(
        """
        DELETE FROM shifts WHERE estate_id = :scope AND weekday = :weekday AND shift = :shift
           AND person_id = :person
        """,
        **slot,
    )
    if not gone:
        db.run(
            "INSERT INTO shifts (estate_id, weekday, shift, person_id)"
            " VALUES (:scope, :weekday, :shift, :person)",
            **slot,
        )
    return not gone


def week(db: Connection, scope: Scope) -> list[OnShift]:
    """All shifts of the week."""
    rows = db.all(
        """
        SELECT s.weekday, s.shift, s.person_id, p.name FROM shifts AS s
          JOIN people AS p ON p.estate_id = s.estate_id AND p.id = s.person_id
         WHERE s.estate_id = :scope ORDER BY s.weekday, s.shift, p.id
        """,
        scope=scope,
    )
    return [filled(OnShift, row) for row in rows]


def on(db: Connection, scope: Scope, weekday: int, shift: Shift) -> list[Person]:
    """Who is on a shift."""
    rows = db.all(
        f"""
        SELECT {columns(Person, "p")} FROM shifts AS s
          JOIN people AS p ON p.estate_id = s.estate_id AND p.id = s.person_id
         WHERE s.estate_id = :scope AND s.weekday = :weekday AND s.shift = :shift
         ORDER BY s.person_id
        """,
        scope=scope,
        weekday=weekday,
        shift=shift,
    )
    return [filled(Person, row) for row in rows]


def leave(db: Connection, scope: Scope, person: int) -> None:
    """Take a person off all shifts."""
    db.run(
        "DELETE FROM shifts WHERE estate_id = :scope AND person_id = :person",
        scope=scope,
        person=person,
    )
