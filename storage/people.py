"""The people of an estate and the roles they hold there."""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Connection, Referred
from storage.moments import written
from storage.rows import Scope, columns, filled, next_number
from workflow.terms import Contact


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody the estate knows; `user_id` is Telegram's, None for whoever has no Telegram.

    Where he lives and whether that is verified, `residents` says.
    """

    id: int
    user_id: int | None
    name: str
    lang: str
    lang_chosen: bool
    contact: Contact
    phone_last4: str | None


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


def estates_of(db: Connection, user: int) -> dict[Scope, Person]:
    """The estates in which a Telegram account is known, and as whom; the one chosen last first."""
    rows = db.all(
        f"SELECT {columns(Person)}, estate_id FROM people"
        " WHERE user_id = :user ORDER BY chosen DESC",
        user=user,
    )
    return {Scope(row["estate_id"]): filled(Person, row) for row in rows}


_NEXT_CHOICE = "(SELECT 1 + COALESCE(MAX(chosen), 0) FROM people WHERE user_id = :user)"


def choose(db: Connection, scope: Scope, person: int, *, user: int) -> None:
    """From now on the account speaks in this estate."""
    db.run(
        f"UPDATE people SET chosen = {_NEXT_CHOICE} WHERE estate_id = :scope AND id = :person",
        scope=scope,
        person=person,
        user=user,
    )


def meet(
    db: Connection,
    scope: Scope,
    *,
    user: int | None,
    name: str,
    lang: str,
    now: datetime,
    contact: Contact = Contact.TELEGRAM,
) -> Person:
    """Enter somebody who writes for the first time, or who never will (`user` is None)."""
    if user is None and contact is Contact.TELEGRAM:
        contact = Contact.PHONE
    person = next_number(db, scope, "people")
    db.run(
        f"""
        INSERT INTO people (estate_id, id, user_id, name, lang, contact, met_at, chosen)
        VALUES (:scope, :person, :user, :name, :lang, :contact, :now, {_NEXT_CHOICE})
        """,
        scope=scope,
        person=person,
        user=user,
        name=name,
        lang=lang,
        contact=contact,
        now=written(now),
    )
    return Person(
        id=person,
        user_id=user,
        name=name,
        lang=lang,
        lang_chosen=False,
        contact=contact,
        phone_last4=None,
    )


def speak(db: Connection, scope: Scope, person: int, lang: str) -> None:
    """The language that the person chose."""
    db.run(
        "UPDATE people SET lang = :lang, lang_chosen = 1 WHERE estate_id = :scope AND id = :person",
        scope=scope,
        person=person,
        lang=lang,
    )


def reach(db: Connection, scope: Scope, person: int, contact: Contact) -> None:
    """How the person wants to be told things."""
    db.run(
        "UPDATE people SET contact = :contact WHERE estate_id = :scope AND id = :person",
        scope=scope,
        person=person,
        contact=contact,
    )


def keep_phone(db: Connection, scope: Scope, person: int, number: str | None) -> None:
    """Keep a phone number: sealed, and its last four digits to be found by."""
    phone, last4 = sealed(db, scope, person, number)
    db.run(
        "UPDATE people SET phone = :phone, phone_last4 = :last4"
        " WHERE estate_id = :scope AND id = :person",
        scope=scope,
        person=person,
        phone=phone,
        last4=last4,
    )


def sealed(
    db: Connection, scope: Scope, person: int, number: str | None
) -> tuple[str | None, str | None]:
    """A number as it is kept for a person, and its last four digits."""
    digits = "".join(sign for sign in number or "" if sign.isdecimal())
    phone = db.sealer.seal(number, about=_phone_of(scope, person)) if number else None
    return phone, digits[-4:] or None


def phone(db: Connection, scope: Scope, person: int) -> str | None:
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


def drop_phones(db: Connection) -> int:
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


def forget(db: Connection, scope: Scope, person: int, *, now: datetime) -> None:
    """Mark an emptied row: what is left of somebody who wanted to be forgotten."""
    db.run(
        "UPDATE people SET forgotten_at = :now WHERE estate_id = :scope AND id = :person",
        scope=scope,
        person=person,
        now=written(now),
    )


def met_before(db: Connection, scope: Scope, person: int, *, when: str) -> bool:
    """Whether the person was known at a moment, as it is written."""
    row = db.one(
        "SELECT 1 FROM people WHERE estate_id = :scope AND id = :person AND met_at <= :when"
        " AND forgotten_at IS NULL",
        scope=scope,
        person=person,
        when=when,
    )
    return row is not None


def is_forgotten(db: Connection, scope: Scope, person: int) -> bool:
    """Whether nothing but an emptied row is left of somebody, or not even that."""
    row = db.one(
        "SELECT forgotten_at FROM people WHERE estate_id = :scope AND id = :person",
        scope=scope,
        person=person,
    )
    return row is None or row["forgotten_at"] is not None


def remove(db: Connection, scope: Scope, person: int) -> bool:
    """Take a row away; False while a case, or what the office did, still points to it."""
    try:
        return bool(
            db.run(
                "DELETE FROM people WHERE estate_id = :scope AND id = :person",
                scope=scope,
                person=person,
            )
        )
    except Referred:
        return False


def forgotten(db: Connection, scope: Scope, *, after: int, limit: int) -> list[int]:
    """The emptied rows that are still there, after an id."""
    rows = db.all(
        """
        SELECT id FROM people
         WHERE estate_id = :scope AND forgotten_at IS NOT NULL AND id > :after
         ORDER BY id LIMIT :limit
        """,
        scope=scope,
        after=after,
        limit=limit,
    )
    return [row["id"] for row in rows]


def strangers(
    db: Connection, scope: Scope, *, met_before: datetime, after: int, limit: int
) -> tuple[list[Person], int | None]:
    """Of the next `limit` people those who never reported, with the id to go on after."""
    rows = db.all(
        f"""
        SELECT {columns(Person, "p")}, p.met_at,
               EXISTS (SELECT 1 FROM roles AS r
                        WHERE r.estate_id = p.estate_id AND r.person_id = p.id)
            OR EXISTS (SELECT 1 FROM reporters AS c
                        WHERE c.estate_id = p.estate_id AND c.person_id = p.id)
            OR EXISTS (SELECT 1 FROM residents AS h
                        WHERE h.estate_id = p.estate_id AND h.person_id = p.id) AS known
          FROM people AS p WHERE p.estate_id = :scope AND p.id > :after ORDER BY p.id LIMIT :limit
        """,
        scope=scope,
        after=after,
        limit=limit,
    )
    found = [
        filled(Person, row)
        for row in rows
        if not row["known"] and row["user_id"] and row["met_at"] < written(met_before)
    ]
    return found, rows[-1]["id"] if len(rows) == limit else None


RECORDED = (
    "residents",
    "reporters",
    "former_reporters",
    "phone_tasks",
    "to_tell",
    "consents",
    "parties",
    "participants",
)
"""Where somebody without Telegram can stand."""


def become(db: Connection, scope: Scope, record: int, person: int) -> None:
    """A record without Telegram turns out to be somebody who writes: one person from now on.

    What he had only asked for where the record lives gives way to the record; by hand he need
    be told nothing any more.
    """
    db.run(
        """
        DELETE FROM residents
         WHERE estate_id = :scope AND person_id = :person AND state = 'asked' AND place_id IN
               (SELECT r.place_id FROM residents AS r
                 WHERE r.estate_id = residents.estate_id AND r.person_id = :record
                   AND r.state <> 'ended')
        """,
        scope=scope,
        record=record,
        person=person,
    )
    db.run(
        "DELETE FROM rounds WHERE estate_id = :scope AND person_id = :record",
        scope=scope,
        record=record,
    )
    for table in RECORDED:
        db.run(
            f"UPDATE {table} SET person_id = :person"
            " WHERE estate_id = :scope AND person_id = :record",
            scope=scope,
            record=record,
            person=person,
        )
    db.run(
        "DELETE FROM people WHERE estate_id = :scope AND id = :record", scope=scope, record=record
    )


def rename(db: Connection, scope: Scope, person: int, name: str) -> None:
    """The name under which others see the person."""
    db.run(
        "UPDATE people SET name = :name WHERE estate_id = :scope AND id = :person",
        scope=scope,
        person=person,
        name=name,
    )


def forget_child(db: Connection, scope: Scope, person: int) -> None:
    """Of a child no profile is kept: no name and no number (personal information law 31)."""
    db.run(
        "UPDATE people SET name = '', phone = NULL, phone_last4 = NULL"
        " WHERE estate_id = :scope AND id = :person",
        scope=scope,
        person=person,
    )


def to_tell(db: Connection, scope: Scope) -> list[Person]:
    """All people of the estate who can be told something: by the bot, or by hand."""
    rows = db.all(
        f"""
        SELECT {columns(Person)} FROM people
         WHERE estate_id = :scope AND forgotten_at IS NULL
           AND (user_id IS NOT NULL OR contact <> 'telegram')
         ORDER BY id
        """,
        scope=scope,
    )
    return [filled(Person, row) for row in rows]
