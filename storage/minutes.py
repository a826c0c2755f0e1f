"""Minutes of meetings: each version as it was circulated, its words, its items."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from storage.connection import Connection, once
from storage.moments import written
from storage.rows import Scope, columns, filled, next_number
from workflow.minutes import Minutes, MinutesState, digest


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that was agreed: who does what, by when, how it is accepted."""

    id: int
    case_id: int
    minutes_id: int
    no: int
    party_id: int
    what: str
    by: str
    acceptance: str


@dataclass(frozen=True, slots=True)
class Shown:
    """The words in which minutes are read in one language."""

    words: str
    sha256: str


def add(
    db: Connection,
    scope: Scope,
    *,
    case: int,
    meeting: int,
    version: int,
    content: str,
    shown: Mapping[str, str],
    author: int,
    sign_by: datetime,
    now: datetime,
) -> int:
    """Freeze a version with its words in each language; its id. What it replaces is superseded."""
    db.run(
        """
        UPDATE minutes SET state = 'superseded'
         WHERE estate_id = :scope AND case_id = :case AND meeting = :meeting
        """,
        scope=scope,
        case=case,
        meeting=meeting,
    )
    minutes = next_number(db, scope, "minutes")
    db.run(
        """
        INSERT INTO minutes (estate_id, id, case_id, meeting, version, content, sha256, state,
                             author_id, circulated_at, sign_by)
        VALUES (:scope, :minutes, :case, :meeting, :version, :content, :sha256, :state, :author,
                :now, :sign_by)
        """,
        scope=scope,
        minutes=minutes,
        case=case,
        meeting=meeting,
        version=version,
        content=content,
        sha256=digest(content),
        state=MinutesState.CIRCULATING,
        author=author,
        now=written(now),
        sign_by=written(sign_by),
    )
    for lang, words in shown.items():
        db.run(
            """
            INSERT INTO minutes_texts (estate_id, minutes_id, lang, case_id, words, sha256)
            VALUES (:scope, :minutes, :lang, :case, :words, :sha256)
            """,
            scope=scope,
            minutes=minutes,
            lang=lang,
            case=case,
            words=words,
            sha256=digest(words),
        )
    return minutes


def add_item(
    db: Connection,
    scope: Scope,
    *,
    case: int,
    minutes: int,
    no: int,
    party: int,
    what: str,
    by: date,
    acceptance: str,
) -> int:
    """Keep one agreed item of a version; its id."""
    item = next_number(db, scope, "agreed_items")
    db.run(
        """
        INSERT INTO agreed_items (estate_id, id, case_id, minutes_id, no, party_id, what, by,
                                  acceptance)
        VALUES (:scope, :item, :case, :minutes, :no, :party, :what, :by, :acceptance)
        """,
        scope=scope,
        item=item,
        case=case,
        minutes=minutes,
        no=no,
        party=party,
        what=what,
        by=by.isoformat(),
        acceptance=acceptance,
    )
    return item


def items(db: Connection, scope: Scope, minutes: int) -> list[Item]:
    """What was agreed in a version, in its order."""
    rows = db.all(
        f"""
        SELECT {columns(Item)} FROM agreed_items
         WHERE estate_id = :scope AND minutes_id = :minutes ORDER BY no
        """,
        scope=scope,
        minutes=minutes,
    )
    return [filled(Item, row) for row in rows]


def get(db: Connection, scope: Scope, minutes: int) -> Minutes | None:
    """One version."""
    row = db.one(
        f"SELECT {columns(Minutes)} FROM minutes WHERE estate_id = :scope AND id = :minutes",
        scope=scope,
        minutes=minutes,
    )
    return filled(Minutes, row) if row else None


@once
def newest(db: Connection, scope: Scope, case: int) -> Minutes | None:
    """The version that was circulated last in a case."""
    row = db.one(
        f"""
        SELECT {columns(Minutes)} FROM minutes WHERE estate_id = :scope AND case_id = :case
         ORDER BY meeting DESC, version DESC LIMIT 1
        """,
        scope=scope,
        case=case,
    )
    return filled(Minutes, row) if row else None


def of_case(db: Connection, scope: Scope, case: int) -> list[int]:
    """All versions of a case, by their ids."""
    rows = db.all(
        "SELECT id FROM minutes WHERE estate_id = :scope AND case_id = :case ORDER BY id",
        scope=scope,
        case=case,
    )
    return [row["id"] for row in rows]


def before(db: Connection, scope: Scope, minutes: Minutes) -> Minutes | None:
    """The version that this one took the place of."""
    row = db.one(
        f"""
        SELECT {columns(Minutes)} FROM minutes
         WHERE estate_id = :scope AND case_id = :case AND meeting = :meeting AND version = :version
        """,
        scope=scope,
        case=minutes.case_id,
        meeting=minutes.meeting,
        version=minutes.version - 1,
    )
    return filled(Minutes, row) if row else None


def end(db: Connection, scope: Scope, minutes: int, state: MinutesState, *, now: datetime) -> None:
    """Signing is over."""
    db.run(
        """
        UPDATE minutes SET state = :state, ended_at = :now
         WHERE estate_id = :scope AND id = :minutes
        """,
        scope=scope,
        minutes=minutes,
        state=state,
        now=written(now),
    )


def shown(db: Connection, scope: Scope, minutes: int, lang: str) -> Shown | None:
    """The words of a version in a language."""
    row = db.one(
        f"""
        SELECT {columns(Shown)} FROM minutes_texts
         WHERE estate_id = :scope AND minutes_id = :minutes AND lang = :lang
        """,
        scope=scope,
        minutes=minutes,
        lang=lang,
    )
    return filled(Shown, row) if row else None


def reopen(db: Connection, scope: Scope, minutes: int) -> None:
    """One of the signatures was none: it is not final."""
    db.run(
        """
        UPDATE minutes SET state = 'circulating', ended_at = NULL
         WHERE estate_id = :scope AND id = :minutes
        """,
        scope=scope,
        minutes=minutes,
    )
