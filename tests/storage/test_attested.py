"""Whatever is changed in minutes, their words, items, signatures and manifests is noticed."""

import sqlite3
from collections.abc import Iterator

import pytest

from actions import attesting, forgetting
from actions.delivery import office
from storage import attested, cases, dossiers, journal
from storage.connection import Connection
from storage.journal import Verdict
from storage.rows import Scope
from tests.talks import WANG, ZHAO_USER, circulated, signs
from tests.town import Town

HERE = Scope(1)


@pytest.fixture
async def signed(town: Town) -> Connection:
    """A copy of a file in which two have signed, without any guard of its own."""
    await circulated(town)
    await signs(town.person(WANG))
    await signs(town.person(ZHAO_USER))

    def put_away(db: Connection) -> None:
        desk = office(db, HERE, now=town.clock.now(), chance=town.chance)
        number = dossiers.add(db, HERE, case=1, manifest="{}", sha256="", now=desk.now)
        attesting.dossier(desk, number)

    await town.app.database.write(put_away)
    copy = sqlite3.connect(":memory:", isolation_level=None)
    copy.row_factory = sqlite3.Row
    file = sqlite3.connect(town.folder / "linli.db")
    file.backup(copy)
    file.close()
    db = Connection(copy)
    for row in db.all("SELECT name FROM sqlite_schema WHERE type = 'trigger'"):
        db.run(f"DROP TRIGGER {row['name']}")
    return db


def noticed(db: Connection) -> list[str]:
    """All that a whole walk finds, a few rows at a time."""
    found: list[str] = []
    for table in attested.Table:
        place: int | None = 0
        while place is not None:
            bad, place = attested.changed(db, HERE, table, after=place, limit=2)
            found += bad
        name: str | None = ""
        while name is not None:
            bad, name = attested.gone(db, HERE, table, after=name, limit=2)
            found += bad
    chain = journal.verify_part(db, Verdict(0, "0" * 64), limit=100_000)
    return found + ([f"line {chain.broken_at}"] if chain.broken_at else [])


def tampered(db: Connection) -> Iterator[str]:
    """Every column of every row changed, every row deleted, one after the other."""
    for table in attested.Table:
        columns = [row["name"] for row in db.all(f"PRAGMA table_info({table})")]
        for row in db.all(f"SELECT rowid AS place FROM {table}"):
            for column in columns:
                other = f"CASE typeof({column}) WHEN 'integer' THEN {column} + 7"
                other += f" WHEN 'null' THEN (CASE '{column}' WHEN 'entered_by' THEN 7"
                other += f" WHEN 'person_id' THEN 7 ELSE 'x' END) ELSE {column} || 'x' END"
                db.savepoint("one")
                sql = f"UPDATE {table} SET {column} = {other} WHERE rowid = :place"
                db.run(sql, place=row["place"])
                yield f"{table}.{column}"
                db.undo("one")
            db.savepoint("one")
            db.run(f"DELETE FROM {table} WHERE rowid = :place", place=row["place"])
            yield f"{table} deleted"
            db.undo("one")


SWAPS = {
    "two who signed": "UPDATE signatures SET party_id = 3 - party_id, minutes_id = minutes_id",
    "what they signed": "UPDATE signatures SET record_id = (SELECT SUM(record_id) FROM signatures)"
    " - record_id",
    "languages": "UPDATE minutes_texts SET words = (SELECT GROUP_CONCAT(words) FROM minutes_texts)",
    "the reason": "UPDATE records SET content = REPLACE(content, 'sign', 'object')"
    " WHERE kind = 'signature'",
    "a forged row": "INSERT INTO agreed_items SELECT estate_id, 99, case_id, minutes_id, 99,"
    " party_id, what, by, acceptance FROM agreed_items",
    "the line that holds it": "DELETE FROM journal WHERE object LIKE 'signatures:%'",
}


async def test_every_change_every_gap_and_every_swap_is_noticed(signed: Connection) -> None:
    assert noticed(signed) == []
    tried = [what for what in tampered(signed) if noticed(signed) or pytest.fail(what)]
    assert len(tried) > 70
    signed.run("DROP INDEX signatures_party")
    for what, sql in SWAPS.items():
        signed.savepoint("swap")
        signed.run(sql)
        assert noticed(signed), what
        signed.undo("swap")
    assert noticed(signed) == []


async def test_an_erased_case_leaves_no_words_and_a_whole_chain(town: Town) -> None:
    await circulated(town)
    await signs(town.person(WANG))

    def erase(db: Connection) -> None:
        desk = office(db, HERE, now=town.clock.now(), chance=town.chance)
        case = cases.get(db, HERE, 1)
        assert case is not None
        forgetting.erase_case(desk, case)

    await town.app.database.write(erase)
    assert await town.app.database.read(noticed) == []
    kept = await town.rows(
        "SELECT content AS it FROM minutes UNION SELECT words FROM minutes_texts"
        " UNION SELECT what FROM agreed_items UNION SELECT name FROM signatures"
    )
    assert {row["it"] for row in kept} == {"{}", ""}
    assert not await town.rows("SELECT 1 FROM signatures WHERE person_id IS NOT NULL")
