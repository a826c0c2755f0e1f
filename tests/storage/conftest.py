"""An empty, migrated database, without any thread or loop."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.connection import Connection
from storage.migrations import migrate

NOW = datetime(2026, 3, 3, 12, 14, tzinfo=UTC)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Connection]:
    """A new file at the newest schema."""
    raw = sqlite3.connect(tmp_path / "linli.db", isolation_level=None)
    raw.row_factory = sqlite3.Row
    raw.execute("PRAGMA foreign_keys = ON")
    connection = Connection(raw)
    migrate(connection)
    yield connection
    raw.close()
