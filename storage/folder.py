"""The estate's folder: contracts, covenant, drawings, with their files."""

from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection
from storage.moments import written
from storage.rows import Scope, columns, filled, next_number
from workflow.records.findings import DocumentKind


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper; `clause` is what of it is asked for most, `medium_id` its file."""

    id: int
    kind: DocumentKind
    title: str
    clause: str
    medium_id: int | None


def add(
    db: Connection,
    scope: Scope,
    *,
    kind: DocumentKind,
    title: str,
    clause: str,
    medium: int | None,
    by: int,
    now: datetime,
) -> int:
    """Put a paper in; its id."""
    paper = next_number(db, scope, "folder")
    db.run(
        """
        INSERT INTO folder (estate_id, id, kind, title, clause, medium_id, added_by, added_at)
        VALUES (:scope, :paper, :kind, :title, :clause, :medium, :by, :now)
        """,
        scope=scope,
        paper=paper,
        kind=kind,
        title=title,
        clause=clause,
        medium=medium,
        by=by,
        now=written(now),
    )
    return paper


def every(db: Connection, scope: Scope, *, kind: str | None = None) -> list[Paper]:
    """What is in it, of one kind or all."""
    rows = db.all(
        f"""
        SELECT {columns(Paper)} FROM folder
         WHERE estate_id = :scope AND gone_at IS NULL AND (:kind IS NULL OR kind = :kind)
         ORDER BY kind, id LIMIT 60
        """,
        scope=scope,
        kind=kind,
    )
    return [filled(Paper, row) for row in rows]


def get(db: Connection, scope: Scope, paper: int) -> Paper | None:
    """One paper, also one that was taken out."""
    row = db.one(
        f"SELECT {columns(Paper)} FROM folder WHERE estate_id = :scope AND id = :paper",
        scope=scope,
        paper=paper,
    )
    return filled(Paper, row) if row else None


def drop(db: Connection, scope: Scope, paper: int, *, now: datetime) -> None:
    """Take it out."""
    db.run(
        "UPDATE folder SET gone_at = :now WHERE estate_id = :scope AND id = :paper",
        scope=scope,
        paper=paper,
        now=written(now),
    )
