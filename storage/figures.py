"""Counts for the week in figures: each asks an index for the days or for what is open.

A case that was erased counts no more: of what nobody may know, nobody can check the figure.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from storage.connection import Connection, Row
from storage.moments import read, written
from storage.rows import Scope
from workflow.figures import AGES, Answered, Old
from workflow.terms import Category, Solved, Stage, Urgency

COUNTED = "channel <> 'rehearsal' AND stage <> 'merged' AND erased_at IS NULL"

LATE = """
    (on_hold_since IS NULL AND (
        (source = 'resident-report' AND answered_at IS NULL AND answer_by < :now)
        OR (stage_due_at IS NOT NULL AND stage_due_at < :now)))
"""
"""Somebody waits for an answer that was promised, or the stage should be over."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What is open at a moment; `ages` are counts by age in days, the youngest first."""

    open: int
    overdue: int
    confidential: int
    ages: list[int]


def reported(db: Connection, scope: Scope, since: datetime, until: datetime) -> int:
    """How many cases came in, without those that were not accepted."""
    row = db.one(
        f"""
        SELECT COUNT(*) AS n FROM cases
         WHERE estate_id = :scope AND reported_at >= :since AND reported_at < :until
           AND stage <> 'rejected' AND {COUNTED}
        """,
        scope=scope,
        since=written(since),
        until=written(until),
    )
    return row["n"] if row else 0


def ended(db: Connection, scope: Scope, since: datetime, until: datetime) -> dict[Stage, int]:
    """How many cases ended, by how they did."""
    rows = db.all(
        f"""
        SELECT stage, COUNT(*) AS n FROM cases
         WHERE estate_id = :scope AND closed_at >= :since AND closed_at < :until
           AND closed_at IS NOT NULL AND {COUNTED}
         GROUP BY stage
        """,
        scope=scope,
        since=written(since),
        until=written(until),
    )
    return {Stage(row["stage"]): row["n"] for row in rows}


def answered(db: Connection, scope: Scope, since: datetime, until: datetime) -> list[Answered]:
    """The reports of residents, each with its first answer."""
    rows = db.all(
        f"""
        SELECT urgency, reported_at, answer_by, answered_at, closed_at FROM cases
         WHERE estate_id = :scope AND reported_at >= :since AND reported_at < :until
           AND source = 'resident-report' AND stage <> 'rejected' AND {COUNTED}
        """,
        scope=scope,
        since=written(since),
        until=written(until),
    )
    return [
        Answered(Urgency(urgency), read(at), read(by), _read(answered_at), _read(closed_at))
        for urgency, at, by, answered_at, closed_at in rows
    ]


def answers(db: Connection, scope: Scope, since: datetime, until: datetime) -> dict[Solved, int]:
    """What reporters said to "is it solved?": all that is known of satisfaction is read here.

    A yes ends its case and counts in that week; a no counts as long as it stands.
    """
    rows = db.all(
        f"""
        SELECT solved, COUNT(*) AS n FROM cases
         WHERE estate_id = :scope AND closed_at >= :since AND closed_at < :until
           AND closed_at IS NOT NULL AND solved IS NOT NULL AND {COUNTED}
         GROUP BY solved
        """,
        scope=scope,
        since=written(since),
        until=written(until),
    )
    found = {Solved(row["solved"]): row["n"] for row in rows}
    sent_back = db.one(
        f"""
        SELECT COUNT(*) AS n FROM cases
         WHERE estate_id = :scope AND closed_at IS NULL AND solved = 'no' AND {COUNTED}
        """,
        scope=scope,
    )
    found[Solved.NO] = found.get(Solved.NO, 0) + (sent_back["n"] if sent_back else 0)
    return found


def standing(db: Connection, scope: Scope, *, now: datetime) -> Standing:
    """What is open, what of it is overdue or confidential, and how old it is."""
    older = [f"SUM(reported_at <= :older{days})" for days in AGES]
    row = db.one(
        f"""
        SELECT COUNT(*), SUM({LATE}), SUM(confidentiality <> 'normal'), {", ".join(older)}
          FROM cases WHERE estate_id = :scope AND closed_at IS NULL AND {COUNTED}
        """,
        scope=scope,
        now=written(now),
        **{f"older{days}": written(now - timedelta(days=days)) for days in AGES},
    )
    assert row is not None
    count, late, confidential, *from_ = (value or 0 for value in row)
    bounds = [count, *from_, 0]
    ages = [more - less for more, less in pairwise(bounds)]
    return Standing(count, late, confidential, ages)


def oldest(db: Connection, scope: Scope, *, now: datetime, limit: int) -> list[Old]:
    """The cases that are open for longest; one that not all of the office may read is left out."""
    rows = db.all(
        f"""
        SELECT no, category, stage, reported_at, {LATE} AS late FROM cases
         WHERE estate_id = :scope AND closed_at IS NULL AND confidentiality = 'normal'
           AND {COUNTED}
         ORDER BY id LIMIT :limit
        """,
        scope=scope,
        now=written(now),
        limit=limit,
    )
    return [_old(row, now) for row in rows]


def _read(text: str | None) -> datetime | None:
    return read(text) if text else None


def _old(row: Row, now: datetime) -> Old:
    return Old(
        row["no"],
        Category(row["category"]),
        Stage(row["stage"]),
        (now - read(row["reported_at"])).days,
        bool(row["late"]),
    )
