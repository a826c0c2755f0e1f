"""The people of an estate and the roles they hold there."""

from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection, once
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


@once
def get(db: Connection, scope: Scope, person: int | None) -> Person | None:
    """One person of the estate; nothing for no id, as with all that are got."""
    if person is None:
        return None
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
