"""Forms of a case that were begun and are gone on with later."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.connection import Connection
from storage.moments import written
from storage.rows import Scope
from workflow.records import Kind


@dataclass(frozen=True, slots=True)
class Kept:
    """What was answered so far, and the draft to which files were sent meanwhile."""

    answers: dict[str, Any]
    draft: int


def keep(
    db: Connection,
    scope: Scope,
    *,
    person: int,
    case: int,
    kind: Kind,
    party: int,
    answers: dict[str, Any],
    draft: int,
    now: datetime,
) -> None:
    """Keep what was answered so far."""
    db.run(
        """
        INSERT INTO forms (estate_id, person_id, case_id, kind, party_id, answers, draft_id,
                           saved_at)
        VALUES (:scope, :person, :case, :kind, :party, :answers, :draft, :now)
        ON CONFLICT (estate_id, person_id, case_id, kind, party_id) DO UPDATE
          SET answers = excluded.answers, draft_id = excluded.draft_id,
              saved_at = excluded.saved_at
        """,
        scope=scope,
        person=person,
        case=case,
        kind=kind,
        party=party,
        answers=json.dumps(answers, ensure_ascii=False),
        draft=draft,
        now=written(now),
    )


def take(
    db: Connection, scope: Scope, *, person: int, case: int, kind: Kind, party: int
) -> Kept | None:
    """What was answered before, which is then the open form's alone; None when nothing was."""
    row = db.one(
        """
        DELETE FROM forms
         WHERE estate_id = :scope AND person_id = :person AND case_id = :case AND kind = :kind
           AND party_id = :party
        RETURNING answers, draft_id
        """,
        scope=scope,
        person=person,
        case=case,
        kind=kind,
        party=party,
    )
    return Kept(json.loads(row["answers"]), row["draft_id"]) if row else None


def forget_case(db: Connection, scope: Scope, case: int) -> list[int]:
    """The case was erased: so are the forms about it; their drafts, for their files."""
    rows = db.all(
        "DELETE FROM forms WHERE estate_id = :scope AND case_id = :case RETURNING draft_id",
        scope=scope,
        case=case,
    )
    return [row["draft_id"] for row in rows]


def of_person(db: Connection, scope: Scope, person: int) -> list[int]:
    """The drafts of the forms that somebody has kept, for their files."""
    rows = db.all(
        "SELECT draft_id FROM forms WHERE estate_id = :scope AND person_id = :person",
        scope=scope,
        person=person,
    )
    return [row["draft_id"] for row in rows]


def forget_old(db: Connection, scope: Scope, *, before: datetime) -> list[int]:
    """What nobody has gone on with is no longer kept; its drafts, for their files."""
    rows = db.all(
        "DELETE FROM forms WHERE estate_id = :scope AND saved_at < :before RETURNING draft_id",
        scope=scope,
        before=written(before),
    )
    return [row["draft_id"] for row in rows]
