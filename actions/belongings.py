"""Shows a person what is kept of him: numbers on a screen, every row in a document."""

import json
from datetime import timedelta
from typing import Any

from actions.desk import Desk
from actions.door import action
from storage import belongings, former_reporters, journal, people, phones, reporters, residents
from storage.people import Person
from storage.sealing import KeyUnusable
from workflow.refusal import Refusal
from workflow.retention import SPANS

AGAIN_AFTER = timedelta(minutes=1)


OF_A_REVEAL = frozenset(
    {
        "case.ask_reveal",
        "case.reveal_reason",
        "case.agree_reveal",
        "case.refuse_reveal",
        "case.revealed",
    }
)
"""Of these a reporter hears nothing while a legal hold keeps it from him."""


@action("person.data")
def show(desk: Desk) -> None:
    """Send the document; once a minute at most, for it is read anew each time."""
    assert desk.chat is not None
    actor = f"person:{desk.me.id}"
    before = journal.last(desk.db, desk.scope, actor=actor, action="person.data")
    if before is not None and desk.now - before < AGAIN_AFTER:
        raise Refusal("refused-data-again")
    desk.tell(desk.chat, "mydata")


def document(desk: Desk, user: int) -> bytes:
    """All that is kept of whoever has this account, as JSON; empty when that is nobody."""
    person = people.of_user(desk.db, desk.scope, user)
    if person is None:
        return b""
    told = {
        "estate": desk.estate.name,
        "read_at": desk.now.isoformat(timespec="seconds"),
        "phone": phone_of(desk, person),
        "homes": [home.address for home in residents.homes(desk.db, desk.scope, person.id)],
        "kept_days": {keep: span.days for keep, span in SPANS.items()},
        **of_person(desk, person),
    }
    return json.dumps(told, ensure_ascii=False, indent=1).encode()


def of_person(desk: Desk, person: Person) -> dict[str, list[dict[str, Any]]]:
    """The rows of every table, and the lines of the journal without the names of others."""
    found = belongings.of_person(desk.db, desk.scope, person.id, user=person.user_id)
    return {**found, "journal": _lines(desk, person)}


def phone_of(desk: Desk, person: Person) -> str | None:
    """A person's number, or its last four digits where the key does not open it."""
    try:
        return phones.whole(desk.db, desk.scope, person.id)
    except KeyUnusable:  # the doctor says so; a person still gets all the rest
        return person.phone_last4


def names_in_journal(desk: Desk, person: int) -> tuple[list[str], list[str]]:
    """`(actors, objects)` under which the journal knows a person."""
    mine = reporters.cases_of(desk.db, desk.scope, person, limit=10_000)
    aliases = [reporters.of_case(desk.db, desk.scope, case.id)[1] for case in mine]
    aliases += [one.alias for one in former_reporters.of_person(desk.db, desk.scope, person)]
    actors = [f"person:{person}", *(f"alias:{alias}" for alias in aliases)]
    return actors, [f"person:{person}", *(f"case:{case.id}" for case in mine)]


def lines_about(desk: Desk, person: int) -> list[journal.Line]:
    """The lines of the journal that he wrote or that are about him or his reports."""
    actors, objects = names_in_journal(desk, person)
    lines = {
        line.seq: line for one in actors for line in journal.of_actor(desk.db, desk.scope, one)
    }
    for one in objects:
        lines |= {line.seq: line for line in journal.of_object(desk.db, desk.scope, one)}
    return [lines[seq] for seq in sorted(lines)]


def _lines(desk: Desk, person: Person) -> list[dict[str, Any]]:
    actors, _ = names_in_journal(desk, person.id)
    mine = reporters.cases_of(desk.db, desk.scope, person.id, limit=10_000)
    held = {f"case:{case.id}" for case in mine if case.legal_hold is not None}
    return [
        {
            "at": line.at,
            "by": "me" if line.actor in actors else "office",
            "action": line.action,
            "object": line.object,
            "outcome": line.outcome,
        }
        for line in lines_about(desk, person.id)
        if not (line.object in held and line.action in OF_A_REVEAL)
    ]
