"""The round of a notice: who is to be told of it by hand, and who has been."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection
from storage.moments import written
from storage.rows import Scope, filled
from workflow.terms import Contact


@dataclass(frozen=True, slots=True)
class OnRound:
    """Somebody on the round; `home` is '' when none is known."""

    person_id: int
    name: str
    home: str
    way: Contact
    told_at: datetime | None


def put(db: Connection, scope: Scope, notice: int, people: Iterable[tuple[int, Contact]]) -> None:
    """Put people on the round, those too who were told what the notice said before."""
    db.each(
        """
        INSERT INTO rounds (estate_id, notice_id, person_id, way)
        VALUES (:scope, :notice, :person, :way)
        ON CONFLICT DO UPDATE SET way = excluded.way, told_by = NULL, told_at = NULL
        """,
        [
            {"scope": scope, "notice": notice, "person": person, "way": way}
            for person, way in people
        ],
    )


def take_back(db: Connection, scope: Scope, notice: int) -> None:
    """The notice is void: only who has been told of it is told that."""
    db.run(
        "DELETE FROM rounds WHERE estate_id = :scope AND notice_id = :notice AND told_at IS NULL",
        scope=scope,
        notice=notice,
    )
    db.run(
        """
        UPDATE rounds SET told_by = NULL, told_at = NULL
         WHERE estate_id = :scope AND notice_id = :notice
        """,
        scope=scope,
        notice=notice,
    )


def of_notice(db: Connection, scope: Scope, notice: int) -> list[OnRound]:
    """Everybody on the round, in the order of the homes."""
    rows = db.all(
        """
        SELECT r.person_id, p.name, COALESCE(a.address, '') AS home, r.way, r.told_at
          FROM rounds AS r
          JOIN people AS p ON p.estate_id = r.estate_id AND p.id = r.person_id
          LEFT JOIN places AS a ON a.estate_id = r.estate_id AND a.id =
               (SELECT MIN(h.place_id) FROM residents AS h
                 WHERE h.estate_id = r.estate_id AND h.person_id = r.person_id
                   AND h.state <> 'ended')
         WHERE r.estate_id = :scope AND r.notice_id = :notice
         ORDER BY a.id IS NULL, a.id, r.person_id
        """,
        scope=scope,
        notice=notice,
    )
    return [filled(OnRound, row) for row in rows]


def tick(db: Connection, scope: Scope, notice: int, person: int, *, by: int, now: datetime) -> bool:
    """The person has been told, or after a second press has not; False: is not on the round."""
    return bool(
        db.run(
            """
            UPDATE rounds SET told_by = IIF(told_at IS NULL, :by, NULL),
                              told_at = IIF(told_at IS NULL, :now, NULL)
             WHERE estate_id = :scope AND notice_id = :notice AND person_id = :person
            """,
            scope=scope,
            notice=notice,
            person=person,
            by=by,
            now=written(now),
        )
    )


def tick_all(db: Connection, scope: Scope, notice: int, *, by: int, now: datetime) -> int:
    """All who were left have been told; how many."""
    return db.run(
        """
        UPDATE rounds SET told_by = :by, told_at = :now
         WHERE estate_id = :scope AND notice_id = :notice AND told_at IS NULL
        """,
        scope=scope,
        notice=notice,
        by=by,
        now=written(now),
    )


def prune(db: Connection, scope: Scope, *, before: datetime) -> None:
    """Forget the rounds of notices that went out, or were changed last, before a moment."""
    db.run(
        """
        DELETE FROM rounds WHERE estate_id = :scope AND notice_id IN
               (SELECT n.id FROM notices AS n
                 WHERE n.estate_id = rounds.estate_id
                   AND MAX(n.sent_at, COALESCE(n.changed_at, ''), COALESCE(n.withdrawn_at, ''))
                       < :before)
        """,
        scope=scope,
        before=written(before),
    )
