"""Full-text search: what was said, cut into pairs (workflow/bigrams.py), apart for each estate.

Whoever keeps a text that the office should find calls `put` with what the office may read of it.
A row that is erased elsewhere is found no more; its traces in the index go when the file is
written anew.
"""

from dataclasses import dataclass

from storage.connection import Connection, DatabaseError
from storage.rows import Scope
from workflow import bigrams


@dataclass(frozen=True, slots=True)
class Hit:
    """Where the words stand: `kind` and `ref` name the text, in a case if it belongs to one."""

    kind: str
    ref: int
    case_id: int | None


def put(db: Connection, scope: Scope, kind: str, ref: int, case_id: int | None, text: str) -> None:
    """Let a text be found, in place of what it was before."""
    drop(db, scope, kind, ref)
    words = bigrams.tokens(text)
    if not words:
        return
    db.run(
        "INSERT INTO search (estate_id, kind, ref, case_id, words)"
        " VALUES (:scope, :kind, :ref, :case, :words)",
        scope=scope,
        kind=kind,
        ref=ref,
        case=case_id,
        words=words,
    )


def drop(db: Connection, scope: Scope, kind: str, ref: int) -> None:
    """Let a text be found no more."""
    row = db.one(
        "DELETE FROM search WHERE estate_id = :scope AND kind = :kind AND ref = :ref"
        " RETURNING id, words, indexed",
        scope=scope,
        kind=kind,
        ref=ref,
    )
    if row is not None and row["indexed"]:
        db.run(
            "INSERT INTO search_words (search_words, rowid, words) VALUES ('delete', :id, :words)",
            id=row["id"],
            words=row["words"],
        )


def index(db: Connection) -> None:
    """Take what was put into the index, all together.

    FTS5 writes a piece of its own at every savepoint that follows, and joins the pieces later:
    that is dear beside one update, and cheap once for all that share a commit.
    """
    rows = db.all("SELECT id, words FROM search WHERE indexed = 0 ORDER BY id")
    if not rows:
        return
    db.savepoint("indexing")
    try:
        db.each("INSERT INTO search_words (rowid, words) VALUES (:id, :words)", map(dict, rows))
        db.run("UPDATE search SET indexed = 1 WHERE indexed = 0")
    except DatabaseError:
        db.undo_if_open("indexing")
        raise
    db.release("indexing")


def find(db: Connection, scope: Scope, words: str, *, limit: int) -> list[Hit]:
    """The texts with all of the words, the latest first. Rights are for the caller to ask."""
    wanted = bigrams.query(words)
    if not wanted:
        return []
    index(db)
    rows = db.all(
        """
        SELECT s.kind, s.ref, s.case_id FROM search_words AS w
          JOIN search AS s ON s.id = w.rowid
         WHERE w.words MATCH :wanted AND s.estate_id = :scope
         ORDER BY w.rowid DESC LIMIT :limit
        """,
        wanted=wanted,
        scope=scope,
        limit=limit,
    )
    return [Hit(row["kind"], row["ref"], row["case_id"]) for row in rows]
