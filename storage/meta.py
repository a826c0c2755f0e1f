"""What the program knows of itself, key by key."""

from storage.connection import Connection


def get(db: Connection, key: str) -> str | None:
    """The value, if it was ever set."""
    row = db.one("SELECT value FROM meta WHERE key = :key", key=key)
    return row["value"] if row else None


def put(db: Connection, key: str, value: str) -> None:
    """Set a value."""
    db.run(
        "INSERT INTO meta (key, value) VALUES (:key, :value)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        key=key,
        value=value,
    )


def drop(db: Connection, key: str) -> None:
    """Forget a value."""
    db.run("DELETE FROM meta WHERE key = :key", key=key)
