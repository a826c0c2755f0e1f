"""What the cases no longer tell: whose time is over, and what is left of an emptied one."""

from collections.abc import Iterable
from datetime import datetime

from storage.cases import Case
from storage.connection import Connection
from storage.moments import written
from storage.rows import Scope, columns, filled
from workflow.terms import Category, Handling


def reword(db: Connection, scope: Scope, case: int, *, words: str) -> None:
    """Put other words in place of what was reported."""
    db.run(
        "UPDATE cases SET words = :words WHERE estate_id = :scope AND id = :case",
        scope=scope,
        case=case,
        words=words,
    )


def empty(db: Connection, scope: Scope, case: int, *, building: str, now: datetime) -> None:
    """An emptied case keeps its building, and nobody knows any more who reported it."""
    db.run(
        """
        UPDATE cases SET place = :building, erased_at = :now, revision = revision + 1
         WHERE estate_id = :scope AND id = :case
        """,
        scope=scope,
        case=case,
        building=building,
        now=written(now),
    )
    db.run(
        "DELETE FROM reporters WHERE estate_id = :scope AND case_id = :case", scope=scope, case=case
    )


def expired(
    db: Connection,
    scope: Scope,
    *,
    several: Iterable[Handling],
    several_before: datetime,
    others_before: datetime,
    never: Iterable[Category],
    limit: int,
) -> list[Case]:
    """Closed cases whose time is over: of `several` parties later, of some categories never.

    What was chosen when a case was put away goes before its category and handling.
    """
    handlings = {f"handling{i}": one for i, one in enumerate(sorted(several))}
    categories = {f"category{i}": one for i, one in enumerate(sorted(never))}
    rows = db.all(
        f"""
        SELECT {columns(Case)} FROM cases
         WHERE estate_id = :scope AND closed_at < :others AND erased_at IS NULL
           AND closed_at IS NOT NULL AND legal_hold IS NULL
           AND (keep = 'routine' OR keep = 'coordination' AND closed_at < :several
                OR keep IS NULL
                   AND category NOT IN ({", ".join(":" + name for name in categories)})
                   AND (closed_at < :several OR handling IS NULL
                        OR handling NOT IN ({", ".join(":" + name for name in handlings)})))
         ORDER BY closed_at LIMIT :limit
        """,
        scope=scope,
        others=written(others_before),
        several=written(several_before),
        limit=limit,
        **handlings,
        **categories,
    )
    return [filled(Case, row) for row in rows]
