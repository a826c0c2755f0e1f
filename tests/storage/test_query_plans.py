"""No question reads a whole table that grows: long conversations are listened to."""

import re
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

from bot.demo import sample
from playground.playing import play
from playground.stage import Stage
from playground.story import read_story
from storage.connection import Connection
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

NARROW = re.compile(r"\b(case|draft|place|person|task)_id = \d|phone_last4 = '|\brole IN |shift = ")


async def test_nothing_that_grows_is_read_as_a_whole(tmp_path: Path) -> None:
    heard: dict[str, str] = {}
    scans: set[str] = set()
    for name in ("c01-leak.zh", "on-behalf.zh"):
        story = read_story(STORIES / f"{name}.yaml")
        assert story.starts is not None
        (tmp_path / name).mkdir()
        async with town(tmp_path / name, start=story.starts, empty=story.empty) as place:
            captured = await place.app.database.write(sample.given, story.empty, place.chance)
            await place.app.database.read(listen, heard)
            stage = Stage(
                place.telegram,
                sample.cast(),
                place.settle,
                waits(place),
                place.restarts,
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


def listen(db: Connection, heard: dict[str, str]) -> None:
    """Keep one example of each statement."""

    def hear(statement: str) -> None:
        if statement.lstrip().upper().startswith(("SELECT", "UPDATE", "DELETE")):
            heard.setdefault(re.sub(r"'[^']*'|\d+", "?", statement), statement)

    db.raw.set_trace_callback(hear)


def whole(db: Connection, heard: dict[str, str]) -> set[str]:
    """The statements that scan a table that grows, with what their plan says."""
    db.raw.set_trace_callback(None)
    partial = {
        row["name"]
        for row in db.all("SELECT name, sql FROM sqlite_schema WHERE type = 'index'")
        if row["sql"] and " WHERE " in " ".join(row["sql"].split())
    }
    found = set()
    for statement in heard.values():
        plan = [row["detail"] for row in db.all(f"EXPLAIN QUERY PLAN {statement}")]
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
