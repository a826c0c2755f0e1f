"""Phone numbers: sealed, and in the clear only the last four digits to be found by."""

from storage.connection import Connection
from storage.people import Person
from storage.rows import Scope, columns, filled


def keep(db: Connection, scope: Scope, person: int, number: str | None) -> None:
    """Keep a phone number: sealed, and its last four digits to be found by."""
    whole, last4 = sealed(db, scope, person, number)
    db.run(
        "UPDATE people SET phone = :phone, phone_last4 = :last4"
        " WHERE estate_id = :scope AND id = :person",
        scope=scope,
        person=person,
        phone=whole,
        last4=last4,
    )


def sealed(
    db: Connection, scope: Scope, person: int, number: str | None
) -> tuple[str | None, str | None]:
    """A number as it is kept for a person, and its last four digits."""
    digits = "".join(sign for sign in number or "" if sign.isdecimal())
    whole = db.sealer.seal(number, about=_phone_of(scope, person)) if number else None
    return whole, digits[-4:] or None


def whole(db: Connection, scope: Scope, person: int) -> str | None:
    """The whole number; raises `KeyUnusable` without the key it was sealed with."""
    row = db.one(
        "SELECT phone FROM people WHERE estate_id = :scope AND id = :person",
        scope=scope,
        person=person,
    )
    if row is None or row["phone"] is None:
        return None
    return db.sealer.open(row["phone"], about=_phone_of(scope, person))


def _phone_of(scope: Scope, person: int) -> str:
    return f"phone-{scope}-{person}"


def drop(db: Connection) -> int:
    """Give up numbers that no key opens; their last four digits stay. How many there were."""
    return db.run("UPDATE people SET phone = NULL WHERE phone_last4 IS NOT NULL")


def any_sealed(db: Connection) -> tuple[Scope, int] | None:
    """Somebody whose number is kept: with him the key can be tried."""
    row = db.one(
        "SELECT estate_id, id FROM people WHERE phone_last4 IS NOT NULL AND phone IS NOT NULL"
        " LIMIT 1"
    )
    return (Scope(row["estate_id"]), row["id"]) if row else None


def of_last4(db: Connection, scope: Scope, last4: str) -> list[Person]:
    """Whose phone number ends like this."""
    rows = db.all(
        f"""
        SELECT {columns(Person)} FROM people
         WHERE estate_id = :scope AND phone_last4 = :last4 ORDER BY id LIMIT 50
        """,
        scope=scope,
        last4=last4,
    )
    return [filled(Person, row) for row in rows]
