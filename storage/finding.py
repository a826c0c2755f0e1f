"""Finds cases by what they are called, where they are and what they are about.

Beside a million cases each question must have an index that is narrow enough, or an order in
which the first rows are the answer. Which one that is depends on what is asked for, so the
question is put together from fixed pieces; values never become part of it.
"""

import json
from datetime import datetime

from storage.cases import Case
from storage.connection import Connection
from storage.moments import written
from storage.rows import Scope, columns, filled
from workflow.terms import Category

AFTER_ALL = "\U0010ffff"
"""Sorts behind whatever else a place may begin with."""


def search(
    db: Connection,
    scope: Scope,
    *,
    number: str,
    place: str,
    category: Category | None,
    late_at: datetime | None,
    among: list[int] | None = None,
    limit: int,
) -> list[Case]:
    """Cases with this number or its ending, whose place begins like this; open ones first.

    Of each the newest. `late_at` asks for those whose answer was due by then, `among` for some of
    these alone.
    """
    named = {
        "scope": scope,
        "number": number,
        "place": place,
        "beyond": place + AFTER_ALL,
        "category": category,
        "among": json.dumps(among),
        "late_at": written(late_at) if late_at else None,
        "limit": limit,
    }
    late = " AND answered_at IS NULL AND answer_by < :late_at" if late_at else ""
    asked = _asked(number, place, category, among, narrow=True)
    found = _found(db, f"closed_at IS NULL{late}{asked}", named)
    if late_at is None and len(found) < limit:
        named["limit"] = limit - len(found)
        asked = _asked(number, place, category, among, narrow=bool(number) or among is not None)
        found += _found(db, f"closed_at IS NOT NULL{asked}", named)
    return found


def _asked(
    number: str, place: str, category: Category | None, among: list[int] | None, *, narrow: bool
) -> str:
    """The conditions. A `+` keeps a column's index out of what is `narrow` already."""
    conditions = []
    if "-" in number:
        conditions.append("no = :number")
    elif number:
        conditions.append("substr(no, instr(no, '-') + 6) = :number")
    if among is not None:
        conditions.append("id IN (SELECT value FROM json_each(:among))")
    if place:
        # A flat is one of thousands; a building is where every tenth of the newest cases is.
        by_index = place.count("-") > 1 and not narrow
        conditions.append(f"{'' if by_index else '+'}place >= :place AND place < :beyond")
        narrow = narrow or by_index
    if category is not None:
        conditions.append(f"{'+' if narrow else ''}category = :category")
    return "".join(f" AND {one}" for one in conditions)


def _found(db: Connection, conditions: str, named: dict[str, object]) -> list[Case]:
    """Which ones is asked of an index alone where it can be; only those few are read whole."""
    rows = db.all(
        f"""
        SELECT {columns(Case, "c")} FROM (
            SELECT estate_id, id FROM cases WHERE estate_id = :scope AND {conditions}
             ORDER BY id DESC LIMIT :limit) AS chosen
          JOIN cases AS c ON c.estate_id = chosen.estate_id AND c.id = chosen.id
         ORDER BY c.id DESC
        """,
        **named,
    )
    return [filled(Case, row) for row in rows]
