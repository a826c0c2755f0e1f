"""Forms of a case that were begun and are gone on with later."""

import json
from datetime import datetime
from typing import Any

from storage.database import Connection
from storage.moments import written
from storage.rows import Scope
from workflow.records import Kind


def keep(
    db: Connection,
    scope: Scope,
    *,
    person: int,
    case: int,
    kind: Kind,
    party: int,
    answers: dict[str, Any],
    now: datetime,
) -> None:
    """Keep what was answered so far."""
    db.run(
        """
        INSERT INTO forms (estate_id, person_id, case_id, kind, party_id, answers, saved_at)
        VALUES (:scope, :person, :case, :kind, :party, :answers, :now)
        ON CONFLICT (estate_id, person_id, case_id, kind, party_id) DO UPDATE
          SET answers = excluded.answers, saved_at = excluded.saved_at
        """,
        scope=scope,
        person=person,
        case=case,
        kind=kind,
        party=party,
        answers=json.dumps(answers, ensure_ascii=False),
        now=written(now),
    )


def take(
    db: Connection, scope: Scope, *, person: int, case: int, kind: Kind, party: int
) -> dict[str, Any] | None:
    """What was answered before, which is then the open form's alone; None when nothing was."""
    row = db.one(
        """
        DELETE FROM forms
         WHERE estate_id = :scope AND person_id = :person AND case_id = :case AND kind = :kind
           AND party_id = :party
        RETURNING answers
        """,
        scope=scope,
        person=person,
        case=case,
        kind=kind,
        party=party,
    )
    if row is None:
        return None
    kept: dict[str, Any] = json.loads(row["answers"])
    return kept


def forget_case(db: Connection, scope: Scope, case: int) -> None:
    """The case was erased: so are the forms about it."""
    db.run("DELETE FROM forms WHERE estate_id = :scope AND case_id = :case", scope=scope, case=case)


def forget_old(db: Connection, scope: Scope, *, before: datetime) -> None:
    """What nobody has gone on with."""
    db.run(
        "DELETE FROM forms WHERE estate_id = :scope AND saved_at < :before",
        scope=scope,
        before=written(before),
    )
