"""What may be the same thing, by the few columns that are compared; whole cases stay unread."""

from datetime import datetime

from storage.connection import Connection
from storage.moments import written
from storage.rows import Scope, filled
from workflow.duplicates import Trace
from workflow.terms import Category

COMPARED, COUNTED = 40, 200
"""So many of the newest are looked at, however many there are: a card is drawn again and again."""

WORDS = 400
"""Of what was said the beginning tells enough."""


def open_like(
    db: Connection,
    scope: Scope,
    category: Category,
    *,
    since: datetime,
    but: int = 0,
    guarded: bool,
) -> list[Trace]:
    """The newest open cases of a category since a moment, without what not all of the office reads.

    `guarded` ones too, or only those of which a neighbour may hear. Each `+` keeps an index away
    that would read a fortnight's cases to find the newest few.
    """
    rows = db.all(
        """
        SELECT id AS ref, place, substr(words, 1, :words) AS words, reported_at AS at FROM cases
         WHERE estate_id = :scope AND +category = :category AND closed_at IS NULL
           AND +reported_at >= :since AND id <> :but AND confidentiality = 'normal'
           AND (:guarded OR NOT threat AND disclosure <> 'anonymous')
         ORDER BY id DESC LIMIT :limit
        """,
        scope=scope,
        category=category,
        since=written(since),
        but=but,
        guarded=guarded,
        words=WORDS,
        limit=COMPARED,
    )
    return [filled(Trace, row) for row in rows]


def places(
    db: Connection, scope: Scope, category: Category, *, since: datetime, until: int
) -> list[str]:
    """Where cases of a category were, ended ones too, from a moment up to a case; no merged ones.

    The moment is asked for afterwards: beside a million cases the question ends as soon.
    """
    rows = db.all(
        """
        SELECT place, main_case_id, reported_at FROM cases
         WHERE estate_id = :scope AND category = :category AND id <= :until
         ORDER BY id DESC LIMIT :limit
        """,
        scope=scope,
        category=category,
        until=until,
        limit=COUNTED,
    )
    begins = written(since)
    return [
        row["place"] for row in rows if row["main_case_id"] is None and row["reported_at"] >= begins
    ]
