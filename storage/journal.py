"""The append-only record of who did what, chained so that a change cannot hide."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.connection import Connection
from storage.moments import read, written
from storage.rows import Scope, columns, filled
from workflow import chain


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a walk over the chain found; `broken_at` is the first row that does not fit."""

    rows: int
    head: str
    broken_at: int | None = None


def write(
    db: Connection,
    scope: Scope,
    *,
    at: datetime,
    actor: str,
    action: str,
    object: str,  # noqa: A002 - the word of the field
    outcome: str,
    words: Mapping[str, Any],
    salt: str,
) -> int:
    """Add a line; its sequence number."""
    last = db.one("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1")
    seq, prev = (last["seq"] + 1, last["hash"]) if last else (1, chain.START)
    text = json.dumps(words, ensure_ascii=False, sort_keys=True)
    entry = chain.Entry(
        seq=seq,
        estate=scope,
        at=written(at),
        actor=actor,
        action=action,
        object=object,
        outcome=outcome,
        digest=chain.digest(text, salt),
        prev=prev,
    )
    db.run(
        """
        INSERT INTO journal (seq, estate_id, at, actor, action, object, outcome, digest, prev, hash)
        VALUES (:seq, :estate, :at, :actor, :action, :object, :outcome, :digest, :prev, :hash)
        """,
        **entry.fields(),
        hash=entry.hash(),
    )
    db.run(
        "INSERT INTO journal_words (seq, estate_id, words, salt)"
        " VALUES (:seq, :scope, :words, :salt)",
        seq=seq,
        scope=scope,
        words=text,
        salt=salt,
    )
    return seq


def head(db: Connection) -> Verdict:
    """The anchor: how many lines there are and the hash of the last."""
    last = db.one("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1")
    return Verdict(last["seq"], last["hash"]) if last else Verdict(0, chain.START)


def line_hash(db: Connection, seq: int) -> str | None:
    """The hash of one line."""
    row = db.one("SELECT hash FROM journal WHERE seq = :seq", seq=seq)
    return row["hash"] if row else None


def verify_part(db: Connection, after: Verdict, *, limit: int = 2000) -> Verdict:
    """Walk the next lines; call again until the number of rows stays."""
    rows = db.all(
        """
        SELECT j.seq, j.estate_id AS estate, j.at, j.actor, j.action, j.object, j.outcome, j.digest,
               j.prev, j.hash, w.words, w.salt
          FROM journal AS j LEFT JOIN journal_words AS w ON w.seq = j.seq
         WHERE j.seq > :seq ORDER BY j.seq LIMIT :limit
        """,
        seq=after.rows,
        limit=limit,
    )
    at = after
    for row in rows:
        entry = chain.Entry(**{name: row[name] for name in chain.Entry.names()})
        fits = (
            row["seq"] == at.rows + 1
            and row["prev"] == at.head
            and row["hash"] == entry.hash()
            and (row["words"] is None or chain.digest(row["words"], row["salt"]) == row["digest"])
        )
        if not fits:
            return Verdict(at.rows, at.head, broken_at=row["seq"])
        at = Verdict(row["seq"], row["hash"])
    return at


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it may be shown; `seq` finds its words."""

    seq: int
    at: str
    actor: str
    action: str
    object: str
    outcome: str


def last(db: Connection, scope: Scope, *, actor: str, action: str) -> datetime | None:
    """When somebody last did something, refusals aside."""
    row = db.one(
        """
        SELECT at FROM journal
         WHERE estate_id = :scope AND actor = :actor AND action = :action AND outcome = 'done'
         ORDER BY seq DESC LIMIT 1
        """,
        scope=scope,
        actor=actor,
        action=action,
    )
    return read(row["at"]) if row else None


def actors(db: Connection, scope: Scope, *, action: str, object: str) -> list[str]:  # noqa: A002
    """Who has done this with something, each once, in the order of their first time."""
    rows = db.all(
        """
        SELECT actor FROM journal
         WHERE estate_id = :scope AND object = :object AND action = :action AND outcome = 'done'
         GROUP BY actor ORDER BY MIN(seq)
        """,
        scope=scope,
        object=object,
        action=action,
    )
    return [row["actor"] for row in rows]


def of_actor(db: Connection, scope: Scope, actor: str) -> list[Line]:
    """What somebody did, under one of his names in the journal."""
    rows = db.all(
        f"SELECT {columns(Line)} FROM journal WHERE estate_id = :scope AND actor = :actor",
        scope=scope,
        actor=actor,
    )
    return [filled(Line, row) for row in rows]


def of_object(db: Connection, scope: Scope, object_: str) -> list[Line]:
    """What was done with something, `case:17` or `person:3`."""
    rows = db.all(
        f"SELECT {columns(Line)} FROM journal WHERE estate_id = :scope AND object = :object",
        scope=scope,
        object=object_,
    )
    return [filled(Line, row) for row in rows]


def forget_words(db: Connection, scope: Scope, lines: list[Line]) -> None:
    """Erase the words of lines, and the salt with which they could be guessed."""
    for line in lines:
        db.run(
            "DELETE FROM journal_words WHERE estate_id = :scope AND seq = :seq",
            scope=scope,
            seq=line.seq,
        )


def forgotten(db: Connection) -> list[tuple[int, int, str]]:
    """`(estate, person, when)` of everybody who wanted to be; reads the whole journal."""
    rows = db.all(
        "SELECT estate_id, actor, at FROM journal"
        " WHERE action = 'person.forget' AND outcome = 'done' ORDER BY seq"
    )
    return [(row["estate_id"], int(row["actor"].partition(":")[2]), row["at"]) for row in rows]


def verify(db: Connection) -> Verdict:
    """Walk the whole chain at once, in a file that nobody else waits for."""
    at = Verdict(0, chain.START)
    while True:
        after = verify_part(db, at)
        if after.broken_at is not None or after.rows == at.rows:
            return after
        at = after
