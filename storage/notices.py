"""What the office has told the residents in public."""

from collections.abc import Set
from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection
from storage.moments import written
from storage.rows import Scope, columns, filled, next_number
from workflow.notices import NoticeKind


@dataclass(frozen=True, slots=True)
class Notice:
    """A public notice; `buildings` are ids of places between blanks, '' is the whole estate."""

    id: int
    kind: NoticeKind
    words: str
    media_id: int | None
    buildings: str
    until: datetime | None
    privately: bool
    owners: bool
    sent_at: datetime
    changed_at: datetime | None
    withdrawn_at: datetime | None

    @property
    def houses(self) -> frozenset[int]:
        """The buildings that it concerns; none mean all."""
        return frozenset(map(int, self.buildings.split()))


def add(
    db: Connection,
    scope: Scope,
    *,
    kind: NoticeKind,
    words: str,
    media: int | None,
    houses: Set[int],
    until: datetime | None,
    privately: bool,
    owners: bool = False,
    by: int,
    now: datetime,
) -> int:
    """Keep a notice; its id."""
    notice = next_number(db, scope, "notices")
    db.run(
        """
        INSERT INTO notices (estate_id, id, kind, words, media_id, buildings, until, privately,
                             owners, made_by, sent_at)
        VALUES (:scope, :notice, :kind, :words, :media, :buildings, :until, :privately,
                :owners, :by, :now)
        """,
        scope=scope,
        notice=notice,
        kind=kind,
        words=words,
        media=media,
        buildings=" ".join(map(str, sorted(houses))),
        until=written(until) if until else None,
        privately=int(privately),
        owners=int(owners),
        by=by,
        now=written(now),
    )
    return notice


def get(db: Connection, scope: Scope, notice: int) -> Notice | None:
    """One notice."""
    row = db.one(
        f"SELECT {columns(Notice)} FROM notices WHERE estate_id = :scope AND id = :notice",
        scope=scope,
        notice=notice,
    )
    return filled(Notice, row) if row else None


def latest(db: Connection, scope: Scope, *, limit: int) -> list[Notice]:
    """The newest notices, whatever has become of them."""
    rows = db.all(
        f"""
        SELECT {columns(Notice)} FROM notices
         WHERE estate_id = :scope ORDER BY id DESC LIMIT :limit
        """,
        scope=scope,
        limit=limit,
    )
    return [filled(Notice, row) for row in rows]


def correct(
    db: Connection,
    scope: Scope,
    notice: int,
    *,
    kind: NoticeKind,
    words: str,
    until: datetime | None,
    now: datetime,
) -> bool:
    """Say it otherwise; False when it was withdrawn."""
    return bool(
        db.run(
            """
            UPDATE notices SET kind = :kind, words = :words, until = :until, changed_at = :now
             WHERE estate_id = :scope AND id = :notice AND withdrawn_at IS NULL
            """,
            scope=scope,
            notice=notice,
            kind=kind,
            words=words,
            until=written(until) if until else None,
            now=written(now),
        )
    )


def withdraw(db: Connection, scope: Scope, notice: int, *, now: datetime) -> bool:
    """It holds no longer; False when it was withdrawn before."""
    return bool(
        db.run(
            """
            UPDATE notices SET withdrawn_at = :now
             WHERE estate_id = :scope AND id = :notice AND withdrawn_at IS NULL
            """,
            scope=scope,
            notice=notice,
            now=written(now),
        )
    )
