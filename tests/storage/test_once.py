"""What was found is found again without a question, as long as nothing has changed."""

import sqlite3
from pathlib import Path

from storage import people
from storage.connection import Connection
from storage.rows import Scope
from tests.storage.conftest import NOW

HERE = Scope(1)


def met(db: Connection) -> int:
    """Somebody of the estate, named Wang."""
    return people.meet(db, HERE, user=1001, name="Wang", lang="zh", now=NOW).id


def rename(db: Connection, person: int, name: str) -> None:
    db.run("UPDATE people SET name = :name WHERE id = :person", name=name, person=person)


def name(db: Connection, person: int) -> str:
    found = people.get(db, HERE, person)
    assert found is not None
    return found.name


def asked(db: Connection) -> list[str]:
    """The statements that SQLite hears from now on."""
    heard: list[str] = []
    db.raw.set_trace_callback(heard.append)
    return heard


def test_a_transaction_asks_once(db: Connection) -> None:
    wang = met(db)
    db.begin()
    heard = asked(db)
    assert [name(db, wang), name(db, wang)] == ["Wang", "Wang"]
    assert len(heard) == 1


def test_a_change_is_seen_at_once(db: Connection) -> None:
    wang = met(db)
    db.begin()
    assert name(db, wang) == "Wang"
    rename(db, wang, "Wang Wei")
    assert name(db, wang) == "Wang Wei"


def test_what_is_undone_is_seen_no_more(db: Connection) -> None:
    wang = met(db)
    db.begin()
    db.savepoint("part")
    rename(db, wang, "Wang Wei")
    assert name(db, wang) == "Wang Wei"
    db.undo("part")
    assert name(db, wang) == "Wang"


def test_between_transactions_another_process_may_have_written(
    db: Connection, tmp_path: Path
) -> None:
    wang = met(db)
    other = Connection(sqlite3.connect(tmp_path / "linli.db", isolation_level=None))
    db.begin()
    assert name(db, wang) == "Wang"
    db.commit()
    rename(other, wang, "Wang Wei")
    assert name(db, wang) == "Wang Wei"  # outside of a transaction
    db.begin()
    assert name(db, wang) == "Wang Wei"
    other.raw.close()
