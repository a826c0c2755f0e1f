"""The chain: whatever is changed in it is noticed, and words can be erased all the same."""

import sqlite3
from datetime import UTC, datetime

import pytest

from storage import journal
from storage.connection import Connection
from storage.journal import Verdict
from storage.rows import Scope

NOW = datetime(2026, 3, 3, 12, 14, tzinfo=UTC)
LINES = 4


@pytest.fixture
def written(db: Connection) -> Connection:
    """Four lines, and none of the triggers that would guard them."""
    for number in range(LINES):
        journal.write(
            db,
            Scope(1),
            at=NOW,
            actor=f"person:{number}",
            action="case.note",
            object=f"case:{number}",
            outcome="done",
            words={"words": f"说的话 {number}"},
            salt=f"{number:032x}",
        )
    db.run("DROP TRIGGER journal_is_append_only_1")
    db.run("DROP TRIGGER journal_is_append_only_2")
    db.run("PRAGMA foreign_keys = OFF")
    return db


def verify(db: Connection, *, limit: int = 2000) -> Verdict:
    at = journal.verify_part(db, Verdict(0, "0" * 64), limit=limit)
    while at.broken_at is None:
        after = journal.verify_part(db, at, limit=limit)
        if after.rows == at.rows and after.broken_at is None:
            return after
        at = after
    return at


def test_an_untouched_chain_holds_and_its_head_is_the_anchor(written: Connection) -> None:
    assert verify(written) == journal.head(written)
    assert verify(written, limit=1) == journal.head(written)
    assert journal.head(written).rows == LINES


def test_every_change_of_every_column_of_every_line_is_noticed(written: Connection) -> None:
    columns = [row["name"] for row in written.all("PRAGMA table_info(journal)")]
    tried = 0
    for line in range(1, LINES + 1):
        for column in columns:
            written.begin()
            changed = "seq + 100" if column == "seq" else f"{column} || '1'"
            if column == "estate_id":
                changed = "estate_id + 1"
            written.run(f"UPDATE journal SET {column} = {changed} WHERE seq = :line", line=line)
            assert verify(written).broken_at is not None, f"{column} of line {line}"
            written.rollback()
            tried += 1
    assert tried == LINES * 10


@pytest.mark.parametrize("column", ["words", "salt"])
def test_changed_words_are_noticed(written: Connection, column: str) -> None:
    written.run(f"UPDATE journal_words SET {column} = {column} || ' ' WHERE seq = 2")
    assert verify(written).broken_at == 2


def test_a_line_that_is_missing_is_noticed(written: Connection) -> None:
    written.run("DELETE FROM journal WHERE seq = 2")
    assert verify(written).broken_at == 3


def test_lines_that_changed_places_are_noticed(written: Connection) -> None:
    written.run("UPDATE journal SET seq = -2 WHERE seq = 2")
    written.run("UPDATE journal SET seq = 2 WHERE seq = 3")
    written.run("UPDATE journal SET seq = 3 WHERE seq = -2")
    assert verify(written).broken_at == 2


def test_a_tail_that_was_cut_shows_only_against_an_anchor(written: Connection) -> None:
    anchor = journal.head(written)
    written.run("DELETE FROM journal WHERE seq = :last", last=LINES)
    assert verify(written).broken_at is None
    assert verify(written) != anchor


def test_erased_words_leave_the_chain_whole(written: Connection) -> None:
    head = journal.head(written)
    written.run("DELETE FROM journal_words WHERE seq IN (1, 3)")
    assert verify(written) == head
    assert not written.all("SELECT 1 FROM journal WHERE digest LIKE '%说的话%'")


def test_the_same_words_cannot_be_recognised_by_their_digest(written: Connection) -> None:
    for salt in ("a", "b"):
        journal.write(
            written,
            Scope(1),
            at=NOW,
            actor="office",
            action="case.note",
            object="case:9",
            outcome="done",
            words={"words": "同样的话"},
            salt=salt,
        )
    digests = {row["digest"] for row in written.all("SELECT digest FROM journal WHERE seq > 4")}
    assert len(digests) == 2


@pytest.mark.parametrize("sql", ["UPDATE journal SET actor = 'x'", "DELETE FROM journal"])
def test_the_file_itself_refuses(db: Connection, sql: str) -> None:
    journal.write(
        db,
        Scope(1),
        at=NOW,
        actor="office",
        action="a",
        object="b",
        outcome="done",
        words={},
        salt="s",
    )
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        db.run(sql)
