"""Every statement stays in one estate, and none walks through a whole table.

Both tests look at all SQL of `storage/`: the first reads the source, the second runs every
function once, with made-up arguments, and asks SQLite how it would go about it.
"""

import ast
import importlib
import inspect
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from enum import EnumType
from pathlib import Path
from typing import Any

import storage
from storage.connection import Connection

FOLDER = Path(storage.__file__).parent
MODULES = sorted(file.stem for file in FOLDER.glob("*.py") if file.stem != "__init__")
STATEMENT = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE)\b")
TABLE = re.compile(r"\b(?:FROM|JOIN|INTO|UPDATE)\s+(\w+)")
IN_ONE_ESTATE = re.compile(r"\bestate_id\s*=\s*:(scope|estate)\b")
NOW = datetime(2026, 3, 3, 12, 14, tzinfo=UTC)

ACROSS_ESTATES = {
    # The queues of the one process: whoever waits longest, of whatever estate.
    "deliveries.claim",
    "deliveries.next_due",
    "deliveries.on_the_way",
    "outbox.counts",
    "showing.unshown",
    "showing.next_due",
    "showing.live_since",
    "topics.unshown",
    "topics.next_due",
    "due.take",
    "due.next_due",
    "media.wanted",
    "media.next_due",
    "media_retention.discarded",
    "outbox_retention.prune",
    "outbox_retention.doubt",
    "journal.forgotten",
    "media.kept_files",
    "jobs.first",
    "jobs.next_due",
    # By the row's own key, of a row that the queues above have given out.
    "outbox.get",
    "deliveries.sent",
    "deliveries.again",
    "deliveries.put_back",
    "deliveries.give_up",
    "cards.get",
    "showing.shown",
    "showing.again",
    "showing.give_up",
    "showing.in_general",
    "topics.get",
    "topics.stepped",
    "topics.shown",
    "topics.again",
    "topics.gone",
    "topics.found_closed",
    # By Telegram's id or a secret, to find out which estate it is.
    "cards.of_message",
    "showing.is_live",
    "showing.acted",
    "topics.of_thread",
    "chats.move",
    "chats.of_nobody",
    "chats.forget",
    "group_offers.find",
    "groups.of_chat",
    "household_codes.find",
    "invitations.find",
    "offices.administrator_exists",
    "outbox.estate_of",
    "people.estates_of",
    "phones.any_sealed",
    "phones.drop",
    "places.of_code",
    # The index of what was said is one; who finds in it stays in his estate.
    "search.index",
    "file.rewrite",
    # The one chain of the journal.
    "journal.write",
    "journal.head",
    "journal.verify_part",
    "journal.line_hash",
}

WHOLE_TABLE = {
    "chats.move",  # once in a group's life
    "inbox.counts",  # `linli doctor`
    "outbox.counts",  # `linli doctor`
    "journal.write",  # the last row alone
    "journal.head",  # the last row alone
    "estates.of_code",  # `linli import`, as many rows as estates
    "estates.has_code",  # a handful of estates, once in a set-up
    "estates.found",  # SQLite looks for rows that waited for a new estate
    "estates.ready",  # a handful of estates, for strangers
    "estates.only",  # the first row alone
    "outbox_retention.doubt",  # once, in a copy that is put back
    "journal.forgotten",  # in a copy
    "media.kept_files",  # in a copy
    "estates.everywhere",  # at start and at night; they are few
    "offices.administrator_exists",  # at start, the first one found
    "search.find",  # asks the index itself, which SQLite calls a scan
}


def statements() -> Iterator[tuple[str, str]]:
    """`(module.function, SQL)` of everything in the source that is SQL."""
    for module in MODULES:
        tree = ast.parse((FOLDER / f"{module}.py").read_text(encoding="utf-8"))
        for function in ast.walk(tree):
            if not isinstance(function, ast.FunctionDef):
                continue
            inner: set[ast.AST] = set()
            for node in ast.walk(function):
                if isinstance(node, ast.JoinedStr):
                    inner.update(ast.walk(node))
                    inner.discard(node)
            for node in ast.walk(function):
                if node not in inner and STATEMENT.match(text := _text(node)):
                    for part in text.split("UNION ALL"):
                        yield f"{module}.{function.name}", part


def _text(node: ast.AST) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(
            str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values
        )
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def estate_tables(db: Connection) -> set[str]:
    tables = [row["name"] for row in db.all("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {
        table
        for table in tables
        if any(row["name"] == "estate_id" for row in db.all(f"PRAGMA table_info({table})"))
    }


def stays(sql: str) -> bool:
    """Whether a statement names its estate: in its condition, or among what it inserts."""
    if sql.lstrip().startswith("INSERT"):
        columns = sql.partition("(")[2].partition(")")[0]
        return "estate_id" in columns
    return IN_ONE_ESTATE.search(sql) is not None


def test_every_statement_stays_in_one_estate(db: Connection) -> None:
    tables = estate_tables(db)
    seen, across = 0, set()
    for name, sql in statements():
        if tables.isdisjoint(TABLE.findall(sql)):
            continue
        seen += 1
        if not stays(sql):
            across.add(name)
    assert seen > 80
    assert across == ACROSS_ESTATES


def test_joined_tables_are_of_the_same_estate(db: Connection) -> None:
    tables = estate_tables(db)
    for name, sql in statements():
        joined = [table for table in TABLE.findall(sql) if table in tables]
        if sql.lstrip().startswith("INSERT"):  # `stays` looks at what is inserted
            del joined[:1]
        if len(joined) > 1 and name not in ACROSS_ESTATES:
            same = re.search(r"\b\w+\.estate_id = \w+\.estate_id\b", sql)
            assert same, f"{name} joins {joined} across estates"


VALUES: dict[str, Any] = {
    "int": 1,
    "int | None": 1,
    "str": "x",
    "str | None": "x",
    "bool": False,
    "datetime": NOW,
    "Scope": 1,
    "list[int]": [1],
    "Mapping[str, Any]": {},
    "dict[str, Any]": {},
}


class Asking(sqlite3.Connection):
    """Notes each statement with its values before running it."""

    asked: list[tuple[str, Any]]

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        self.asked.append((sql, parameters))
        return super().execute(sql, parameters)


def arguments(function: Callable[..., Any]) -> dict[str, Any] | None:
    """Made-up arguments; None when one of them is an object of ours."""
    given: dict[str, Any] = {}
    for parameter in list(inspect.signature(function).parameters.values())[1:]:
        kind = parameter.annotation
        name = kind if isinstance(kind, str) else getattr(kind, "__name__", str(kind))
        name = str(kind) if "|" in str(kind) or "[" in str(kind) else name
        if name in VALUES:
            given[parameter.name] = VALUES[name]
        elif isinstance(kind, EnumType):
            given[parameter.name] = next(iter(kind))
        elif parameter.default is inspect.Parameter.empty:
            return None
    return given


def functions() -> Iterator[tuple[str, Callable[..., Any]]]:
    for module in MODULES:
        loaded = importlib.import_module(f"storage.{module}")
        for name, function in inspect.getmembers(loaded, inspect.isfunction):
            first = next(iter(inspect.signature(function).parameters), "")
            if first == "db" and function.__module__ == loaded.__name__:
                yield f"{module}.{name}", function


def test_no_statement_walks_through_a_whole_table(db: Connection, tmp_path: Path) -> None:
    raw = sqlite3.connect(tmp_path / "linli.db", factory=Asking, isolation_level=None)
    raw.row_factory = sqlite3.Row
    raw.asked = []
    walks: dict[str, list[str]] = {}
    asked = 0
    for name, function in functions():
        if name.startswith("database."):
            continue
        given = arguments(function)
        if given is None:
            continue
        raw.asked.clear()
        with suppress(sqlite3.Error, ValueError, AssertionError, TypeError, KeyError):
            several = given.pop("wanted", None)
            if several is None:
                function(Connection(raw), **given)
            else:
                function(Connection(raw), *given.values(), several)
        for sql, values in list(raw.asked):
            asked += 1
            plan = db.raw.execute(f"EXPLAIN QUERY PLAN {sql}", values).fetchall()
            found = [row["detail"] for row in plan if re.match(r"SCAN (?!.*USING)", row["detail"])]
            if found:
                walks.setdefault(name, []).extend(found)
    raw.close()
    assert asked > 90
    assert set(walks) - WHOLE_TABLE == set(), {
        name: walk for name, walk in walks.items() if name not in WHOLE_TABLE
    }
