"""A person's rows, found and erased as workflow/privacy.py says of each table."""

import json
from typing import Any

from storage.connection import Connection
from storage.rows import Scope
from workflow.privacy import TABLES, Fate, Table, Whose

CASES = "SELECT case_id FROM reporters WHERE estate_id = :scope AND person_id = :person"
ROWS = {
    Whose.PERSON: "estate_id = :scope AND {by} = :person",
    Whose.CHAT: "estate_id = :scope AND {by} = :user",
    Whose.CASE: f"estate_id = :scope AND {{by}} IN ({CASES})",
}
PARTICULAR = {
    # Whom a complaint is about does not learn of it here.
    "interests": "estate_id = :scope AND person_id = :person AND kind <> 'respondent'",
    # Nobody reads of a request that was refused, or of one that a legal hold keeps from him.
    "reveals": f"estate_id = :scope AND answer = 'agreed' AND case_id IN ({CASES})"
    " AND case_id IN (SELECT id FROM cases WHERE estate_id = :scope AND legal_hold IS NULL)",
    # Of a case's file everybody reads what he has said himself.
    "records": "estate_id = :scope AND party_id IN"
    " (SELECT id FROM parties WHERE estate_id = :scope AND person_id = :person)"
    " AND kind = 'statement'",
    "signatures": "estate_id = :scope AND person_id = :person",
    "overrides": "estate_id = :scope AND asked_by = :person",
    "chats": "id = :user",
    # What a member of staff was told about other people's cases is theirs, not his.
    "outbox": "estate_id = :scope AND chat_id = :user AND message_id IS NOT NULL"
    f" AND (case_id IS NULL OR case_id IN ({CASES}))",
}
JSON = frozenset({"facts", "data", "answers", "content"})


def of_person(
    db: Connection, scope: Scope, person: int, *, user: int | None
) -> dict[str, list[dict[str, Any]]]:
    """What the estate keeps of a person, without what it says of others."""
    found = {
        table.name: _of_table(db, scope, table, person, user)
        for table in TABLES
        if table.whose is not Whose.NOBODY
    }
    return {name: rows for name, rows in found.items() if rows}


def _of_table(
    db: Connection, scope: Scope, table: Table, person: int, user: int | None
) -> list[dict[str, Any]]:
    where = PARTICULAR.get(table.name) or ROWS[table.whose].format(by=table.by)
    rows = db.all(
        f"SELECT {', '.join(table.shown)} FROM {table.name} WHERE {where}",
        scope=scope,
        person=person,
        user=user,
    )
    return [
        {
            name: json.loads(row[name]) if name in JSON and row[name] else row[name]
            for name in table.shown
        }
        for row in rows
    ]


def erase_person(db: Connection, scope: Scope, person: int) -> None:
    """Take away or empty the rows that are a person's own; what is a case's goes with the case."""
    for table in TABLES:
        if table.whose is Whose.PERSON:
            _erase(db, scope, table, "person", person)


def erase_case(db: Connection, scope: Scope, case: int) -> None:
    """Leave of a case and of what was said about it nothing but the header."""
    for table in TABLES:
        if table.whose is Whose.CASE:
            _erase(db, scope, table, "case", case)


def _erase(db: Connection, scope: Scope, table: Table, of: str, number: int) -> None:
    where = f"estate_id = :scope AND {table.by} = :{of}"
    if table.fate is Fate.GOES:
        db.run(f"DELETE FROM {table.name} WHERE {where}", scope=scope, **{of: number})
    elif table.fate is Fate.EMPTIED:
        filled = ", ".join(f"{name} = :to_{name}" for name in table.tells)
        values = {f"to_{name}": value for name, value in table.tells.items()}
        db.run(
            f"UPDATE {table.name} SET {filled} WHERE {where}",
            scope=scope,
            **{of: number},
            **values,
        )
