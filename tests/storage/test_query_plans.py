"""No question reads a whole table that grows: long conversations are listened to."""

import re
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.demo import sample
from playground.playing import play
from playground.stage import Stage
from playground.story import read_story
from storage.connection import Connection, Row
from tests.town import Town, town

MANAGER = 2005
STORIES = Path(__file__).parent.parent.parent / "stories"
FEW = {
    *("meta", "estates", "groups", "counters", "shifts", "roles", "sqlite_schema", "json_each"),
    "main.search_words_config",
}
"""Tables of which an estate has a handful of rows, whatever happens in it."""

NEWEST = "FROM journal ORDER BY seq DESC LIMIT 1"
"""Reads one row from the end of the key, which a plan calls a scan."""

SCAN = re.compile(r"SCAN (?P<table>[\w.]+)(?P<how>.*)")
ESTATE = re.compile(
    r"SEARCH (?P<table>\w+) USING (?:COVERING )?INDEX (?P<how>\w+) \(estate_id=\?\)$"
)
"""All of an estate is read: without statistics the planner prefers an order to a narrow index."""

NARROW = re.compile(r"\b(case|draft|place|person|task)_id = :|phone_last4 = :|\brole IN |shift = ")


async def test_nothing_that_grows_is_read_as_a_whole(tmp_path: Path) -> None:
    heard: dict[str, dict[str, Any]] = {}
    scans: set[str] = set()
    for name in ("c01-leak.zh", "on-behalf.zh"):
        story = read_story(STORIES / f"{name}.yaml")
        assert story.starts is not None
        (tmp_path / name).mkdir()
        async with town(tmp_path / name, start=story.starts, empty=story.empty) as place:
            captured = await place.app.database.write(sample.given, story.empty, place.chance)
            listen(place, heard)
            stage = Stage(
                place.telegram,
                sample.cast(),
                place.settle,
                waits(place),
                restarts(place, heard),
                story,
                captured=captured,
            )
            await play(story, stage)
            await place.passes(hours=30)
            await place.person(MANAGER).says("/kpi")
            scans |= await place.app.database.read(whole, heard)
    assert len(heard) > 100
    assert any("reported_at >=" in one for one in heard), "the week in figures is asked for"
    assert scans == set()


def waits(place: Town) -> Callable[[timedelta], Awaitable[None]]:
    async def wait(by: timedelta) -> None:
        await place.passes(seconds=by.total_seconds())

    return wait


def restarts(place: Town, heard: dict[str, dict[str, Any]]) -> Callable[[], Awaitable[None]]:
    async def restart() -> None:
        await place.restarts()
        listen(place, heard)

    return restart


class Listening(Connection):
    """Keeps one example of each statement, with what it was asked with."""

    def __init__(self, of: Connection, heard: dict[str, dict[str, Any]]) -> None:
        super().__init__(of.raw, of.sealer)
        self.heard = heard

    def one(self, sql: str, **named: Any) -> Row | None:
        self.heard.setdefault(sql, named)
        return super().one(sql, **named)

    def all(self, sql: str, **named: Any) -> list[Row]:
        self.heard.setdefault(sql, named)
        return super().all(sql, **named)

    def run(self, sql: str, **named: Any) -> int:
        self.heard.setdefault(sql, named)
        return super().run(sql, **named)


def listen(place: Town, heard: dict[str, dict[str, Any]]) -> None:
    """Hear what the program asks from now on, until it starts again."""
    database = place.app.database
    database.db = Listening(database.db, heard)


def whole(db: Connection, heard: dict[str, dict[str, Any]]) -> set[str]:
    """The statements that scan a table that grows, with what their plan says."""
    db = Connection(db.raw)
    partial = {
        row["name"]
        for row in db.all("SELECT name, sql FROM sqlite_schema WHERE type = 'index'")
        if row["sql"] and " WHERE " in " ".join(row["sql"].split())
    }
    found = set()
    for statement, named in heard.items():
        if statement.lstrip().startswith("INSERT"):
            continue
        plan = [row["detail"] for row in db.all(f"EXPLAIN QUERY PLAN {statement}", **named)]
        chosen = {line.split()[1] for line in plan if line.startswith("MATERIALIZE")}
        found |= {
            f"{line} | {' '.join(statement.split())[:200]}"
            for line in plan
            if scanned(line, statement, partial) not in FEW | chosen | {""}
        }
    return found


def scanned(detail: str, statement: str, partial: set[str]) -> str:
    """The table that a line of a plan reads as a whole; a partial index holds what is open."""
    found = SCAN.match(detail)
    if found is None and NARROW.search(statement):
        found = ESTATE.match(detail)
    if statement.endswith(NEWEST):
        return ""
    if found is None or found["how"].rpartition(" ")[2] in partial:
        return ""
    alias = re.search(rf"(\w+) AS {found['table']}\b", statement)
    return alias[1] if alias else found["table"]
