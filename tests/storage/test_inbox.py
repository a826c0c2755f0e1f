"""The inbox: kept once, in order, and forgotten when no repeat can come any more."""

from datetime import UTC, datetime, timedelta

from storage import inbox
from storage.connection import Connection
from storage.inbox import Raw
from workflow.retention import SPANS, Keep

NOW = datetime(2026, 3, 3, 12, 14, tzinfo=UTC)


def keep(db: Connection, *updates: Raw) -> int:
    return inbox.keep(db, updates, now=NOW)


def test_a_repeat_is_kept_once_and_another_update_of_the_same_id_too(db: Connection) -> None:
    first, other = Raw(7, "{}", "a"), Raw(7, "{ }", "b")
    assert keep(db, first, first) == 1
    assert keep(db, other, first, other) == 1
    assert keep(db, Raw(7, "{  }", "c")) == 1
    rows = db.all("SELECT epoch, digest FROM inbox ORDER BY id")
    assert [tuple(row) for row in rows] == [(0, "a"), (1, "b"), (2, "c")]


def test_the_oldest_comes_first_whatever_its_number(db: Connection) -> None:
    keep(db, Raw(900, "{}", "a"), Raw(3, "{}", "b"), Raw(901, None, "c"))
    assert [row.update_id for row in inbox.waiting(db, limit=9)] == [900, 3]
    inbox.done(db, 1)
    assert [row.update_id for row in inbox.waiting(db, limit=9)] == [3]


def test_what_was_set_aside_waits_for_a_person(db: Connection) -> None:
    keep(db, Raw(1, "{}", "a"))
    inbox.tried(db, 1)
    inbox.park(db, 1, error="E-1 why")
    assert inbox.waiting(db, limit=9) == []
    assert [one[3] for one in inbox.parked(db)] == ["E-1 why"]
    assert inbox.retry(db, 1)
    assert not inbox.retry(db, 1)
    assert [row.attempts for row in inbox.waiting(db, limit=9)] == [0]


def test_only_what_is_done_and_old_is_forgotten(db: Connection) -> None:
    assert timedelta(days=2) < SPANS[Keep.UPDATES] < timedelta(days=6)
    keep(db, *(Raw(number, "{}", str(number)) for number in range(4)))
    inbox.done(db, 1)
    inbox.done(db, 2, state="ignored")
    inbox.park(db, 3, error="why")
    assert inbox.prune(db, before=NOW) == 0
    assert inbox.prune(db, before=NOW + timedelta(seconds=1)) == 2
    assert inbox.counts(db) == {"parked": 1, "new": 1}
