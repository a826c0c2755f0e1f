"""A part of a transaction may fail alone, unless it is the file that fails."""

import sqlite3

import pytest

from storage import people
from storage.connection import Connection
from storage.rows import Scope
from tests.storage.conftest import NOW

HERE = Scope(1)


def meets(db: Connection, error: Exception | None = None) -> int:
    """Somebody new, and then perhaps a fault."""
    person = people.meet(db, HERE, user=1001, name="Wang", lang="zh", now=NOW).id
    if error is not None:
        raise error
    return person


@pytest.mark.parametrize(
    "error",
    [KeyError("tomorrow"), sqlite3.IntegrityError("a rule"), sqlite3.ProgrammingError("a value")],
)
def test_what_fails_alone_is_undone_alone(db: Connection, error: Exception) -> None:
    db.begin()
    assert db.attempt("part", lambda: meets(db, error)) == (None, error)
    assert people.of_user(db, HERE, 1001) is None
    person, none = db.attempt("part", lambda: meets(db))
    assert none is None
    db.commit()
    found = people.of_user(db, HERE, 1001)
    assert found is not None
    assert found.id == person


@pytest.mark.parametrize(
    "error",
    [
        sqlite3.DatabaseError("database disk image is malformed"),
        sqlite3.OperationalError("database or disk is full"),
    ],
)
def test_nothing_is_set_aside_when_it_is_the_file(db: Connection, error: Exception) -> None:
    db.begin()
    with pytest.raises(type(error), match=str(error)):
        db.attempt("part", lambda: meets(db, error))
    db.rollback()
    assert people.of_user(db, HERE, 1001) is None
