"""What of the media is given up: first in its row, then on the disk."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection
from storage.moments import written
from storage.rows import Scope, filled
from workflow.terms import MediaKind

DISCARD = """
    UPDATE media SET state = 'discarded', draft_id = NULL, case_id = NULL, note_id = NULL,
           record_id = NULL, file_id = '', unique_id = '', album = NULL, name = NULL, size = NULL"""
"""Only the digest is left, by which the file is found and taken off the disk after the commit."""


@dataclass(frozen=True, slots=True)
class Discarded:
    """What is still on the disk; `shared` when somebody else has sent the same."""

    estate_id: int
    id: int
    sha256: str | None
    shared: bool


def forget_draft(db: Connection, scope: Scope, draft: int) -> None:
    """The draft was given up: what it had is not kept."""
    db.run(
        f"{DISCARD} WHERE estate_id = :scope AND draft_id = :draft AND case_id IS NULL",
        scope=scope,
        draft=draft,
    )


def forget_case(db: Connection, scope: Scope, case: int) -> None:
    """The case was erased: so is what was sent to it."""
    db.run(f"{DISCARD} WHERE estate_id = :scope AND case_id = :case", scope=scope, case=case)


def forget_voices(
    db: Connection, scope: Scope, *, kinds: Iterable[MediaKind], closed_before: datetime, limit: int
) -> int:
    """Raw voice of cases that were closed before a moment and are not held; how many."""
    names = {f"kind{i}": kind for i, kind in enumerate(sorted(kinds))}
    rows = db.all(
        f"""
        SELECT m.id FROM media AS m
          JOIN cases AS c ON c.estate_id = m.estate_id AND c.id = m.case_id
         WHERE m.estate_id = :scope AND m.kind IN ({", ".join(":" + name for name in names)})
           AND c.closed_at < :before AND c.legal_hold IS NULL LIMIT :limit
        """,
        scope=scope,
        before=written(closed_before),
        limit=limit,
        **names,
    )
    for row in rows:
        db.run(f"{DISCARD} WHERE estate_id = :scope AND id = :id", scope=scope, id=row["id"])
    return len(rows)


def discarded(db: Connection, *, limit: int) -> list[Discarded]:
    """What is still to be taken off the disk."""
    rows = db.all(
        """
        SELECT m.estate_id, m.id, m.sha256,
               EXISTS (SELECT 1 FROM media AS o
                        WHERE o.sha256 = m.sha256 AND o.state <> 'discarded') AS shared
          FROM media AS m WHERE m.state = 'discarded' ORDER BY m.id LIMIT :limit
        """,
        limit=limit,
    )
    return [filled(Discarded, row) for row in rows]


def gone(db: Connection, scope: Scope, medium: int) -> None:
    """Its file is off the disk."""
    db.run(
        "DELETE FROM media WHERE estate_id = :scope AND id = :medium AND state = 'discarded'",
        scope=scope,
        medium=medium,
    )
