"""Opens the one file in the safest mode that this SQLite has, and writes it anew."""

import sqlite3

SAFE_WAL = ((3, 51, 3), (3, 50, 7), (3, 44, 6))
REBUILD = "INSERT INTO search_words (search_words) VALUES ('rebuild')"


def wal_is_safe(version: tuple[int, int, int]) -> bool:
    """Whether this SQLite is free of the WAL-reset race (sqlite.org/wal.html#walresetbug)."""
    newest = SAFE_WAL[0]
    return version >= newest or any(
        version[:2] == fixed[:2] and version[2] >= fixed[2] for fixed in SAFE_WAL[1:]
    )


def prepare(raw: sqlite3.Connection, *, durable: bool) -> bool:
    """Set a connection up; whether its file is new. `durable=False` is for tests."""
    raw.row_factory = sqlite3.Row
    wal = wal_is_safe(sqlite3.sqlite_version_info)
    raw.execute("PRAGMA busy_timeout = 5000")
    raw.execute(f"PRAGMA journal_mode = {'WAL' if wal else 'TRUNCATE'}")
    safe = "FULL" if wal else "EXTRA"
    raw.execute(f"PRAGMA synchronous = {safe if durable else 'OFF'}")
    raw.execute("PRAGMA foreign_keys = ON")
    raw.execute("PRAGMA secure_delete = ON")
    raw.execute("PRAGMA trusted_schema = OFF")
    (version,) = raw.execute("PRAGMA user_version").fetchone()
    return int(version) == 0


def rewrite(raw: sqlite3.Connection) -> None:
    """Write a file anew, without a byte of what was erased.

    FTS5 only marks what is deleted, so its index is built again from the rows that are left.
    """
    raw.execute("BEGIN IMMEDIATE")
    try:
        raw.execute(REBUILD)
    except sqlite3.DatabaseError:  # so damaged that FTS5 cannot open it, nor drop it
        raw.execute("CREATE VIRTUAL TABLE temp.empty_words USING fts5 (words)")
        raw.execute("DELETE FROM search_words_data")
        raw.execute("INSERT INTO search_words_data SELECT * FROM temp.empty_words_data")
        raw.execute("DROP TABLE temp.empty_words")
        raw.execute(REBUILD)
    raw.execute("UPDATE search SET indexed = 1 WHERE indexed = 0")
    raw.execute("COMMIT")
    raw.execute("VACUUM")
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # nothing without WAL
