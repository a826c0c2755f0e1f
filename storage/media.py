"""Photos, voice and files: accepted by Telegram's id, then fetched into files of our own."""

from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection
from storage.moments import read, written
from storage.rows import Scope, columns, filled, next_number
from workflow.terms import MediaKind


@dataclass(frozen=True, slots=True)
class Medium:
    """One thing sent; `sha256` is its content's address once it is fetched."""

    estate_id: int
    id: int
    kind: MediaKind
    file_id: str
    size: int | None
    name: str | None
    state: str
    sha256: str | None
    attempts: int


def add(
    db: Connection,
    scope: Scope,
    *,
    kind: MediaKind,
    file_id: str,
    unique_id: str,
    size: int | None,
    name: str | None,
    fits: bool,
    now: datetime,
    album: str | None = None,
    draft: int | None = None,
    case: int | None = None,
    note: int | None = None,
) -> int:
    """Accept something sent; its id. What does not `fit` a download stays at Telegram."""
    medium = next_number(db, scope, "media")
    db.run(
        """
        INSERT INTO media (estate_id, id, draft_id, case_id, note_id, kind, file_id, unique_id,
                           album, size, name, sent_at, state, next_at)
        VALUES (:scope, :medium, :draft, :case, :note, :kind, :file_id, :unique_id,
                :album, :size, :name, :now, :state, :now)
        """,
        scope=scope,
        medium=medium,
        draft=draft,
        case=case,
        note=note,
        kind=kind,
        file_id=file_id,
        unique_id=unique_id,
        album=album,
        size=size,
        name=name,
        now=written(now),
        state="wanted" if fits else "too-big",
    )
    return medium


def adopt(
    db: Connection,
    scope: Scope,
    draft: int,
    *,
    case: int,
    note: int | None = None,
    record: int | None = None,
) -> None:
    """What was sent to a draft belongs to the case that the draft became, or is part of."""
    db.run(
        """
        UPDATE media SET case_id = :case, note_id = COALESCE(:note, note_id),
               record_id = COALESCE(:record, record_id)
         WHERE estate_id = :scope AND draft_id = :draft AND case_id IS NULL
        """,
        scope=scope,
        draft=draft,
        case=case,
        note=note,
        record=record,
    )


def follow(db: Connection, scope: Scope, record: int, *, to: int) -> None:
    """A record has a newer version: what was sent with it belongs to that one."""
    db.run(
        "UPDATE media SET record_id = :to WHERE estate_id = :scope AND record_id = :record",
        scope=scope,
        record=record,
        to=to,
    )


def detach(db: Connection, scope: Scope, medium: int) -> None:
    """It no longer goes when its draft does: something that was sent has it."""
    db.run(
        "UPDATE media SET draft_id = NULL WHERE estate_id = :scope AND id = :medium",
        scope=scope,
        medium=medium,
    )


def of_draft(db: Connection, scope: Scope, draft: int) -> list[Medium]:
    """What a draft has so far."""
    rows = db.all(
        f"""
        SELECT {columns(Medium)} FROM media WHERE estate_id = :scope AND draft_id = :draft
         ORDER BY id
        """,
        scope=scope,
        draft=draft,
    )
    return [filled(Medium, row) for row in rows]


def of_case(db: Connection, scope: Scope, case: int, *, limit: int = 40) -> list[Medium]:
    """What a case has, as it came."""
    rows = db.all(
        f"""
        SELECT {columns(Medium)} FROM media WHERE estate_id = :scope AND case_id = :case
         ORDER BY id LIMIT :limit
        """,
        scope=scope,
        case=case,
        limit=limit,
    )
    return [filled(Medium, row) for row in rows]


def of_record(db: Connection, scope: Scope, record: int, *, case: int) -> list[Medium]:
    """What was sent with a record of a case."""
    rows = db.all(
        f"""
        SELECT {columns(Medium)} FROM media
         WHERE estate_id = :scope AND case_id = :case AND record_id = :record ORDER BY id
        """,
        scope=scope,
        case=case,
        record=record,
    )
    return [filled(Medium, row) for row in rows]


def some(db: Connection, scope: Scope, ids: list[int]) -> list[Medium]:
    """The media with these ids."""
    found = [
        db.one(
            f"SELECT {columns(Medium)} FROM media WHERE estate_id = :scope AND id = :medium",
            scope=scope,
            medium=medium,
        )
        for medium in ids
    ]
    return [filled(Medium, row) for row in found if row]


def hand_on(db: Connection, scope: Scope, draft: int, to: int) -> None:
    """A form is gone on with in another draft: what was sent to it goes along."""
    db.run(
        """
        UPDATE media SET draft_id = :to
         WHERE estate_id = :scope AND draft_id = :draft AND case_id IS NULL
        """,
        scope=scope,
        draft=draft,
        to=to,
    )


def wanted(db: Connection, *, now: datetime, limit: int) -> list[Medium]:
    """What is still to be fetched."""
    rows = db.all(
        f"""
        SELECT {columns(Medium)} FROM media WHERE state = 'wanted' AND next_at <= :now
         ORDER BY next_at LIMIT :limit
        """,
        now=written(now),
        limit=limit,
    )
    return [filled(Medium, row) for row in rows]


def next_due(db: Connection) -> datetime | None:
    """When the next file may be fetched."""
    row = db.one("SELECT MIN(next_at) AS due FROM media WHERE state = 'wanted'")
    return read(row["due"]) if row and row["due"] else None


def kept(db: Connection, scope: Scope, medium: int, *, sha256: str) -> None:
    """It is in a file of ours."""
    db.run(
        "UPDATE media SET sha256 = :sha256,"
        " state = CASE WHEN state = 'discarded' THEN state ELSE 'kept' END"
        " WHERE estate_id = :scope AND id = :medium",
        scope=scope,
        medium=medium,
        sha256=sha256,
    )


def again(db: Connection, scope: Scope, medium: int, *, due: datetime, gone: bool) -> None:
    """Fetch it later, or never when Telegram no longer has it."""
    db.run(
        """
        UPDATE media SET attempts = attempts + 1, next_at = :due,
               state = CASE WHEN :gone AND state <> 'discarded' THEN 'gone' ELSE state END
         WHERE estate_id = :scope AND id = :medium
        """,
        scope=scope,
        medium=medium,
        due=written(due),
        gone=int(gone),
    )


def of_album(
    db: Connection, scope: Scope, album: str
) -> tuple[int | None, int | None, int | None] | None:
    """`(draft, case, note)` that an earlier part of the album joined."""
    row = db.one(
        "SELECT draft_id, case_id, note_id FROM media"
        " WHERE estate_id = :scope AND album = :album ORDER BY id DESC LIMIT 1",
        scope=scope,
        album=album,
    )
    return (row["draft_id"], row["case_id"], row["note_id"]) if row else None


def kept_files(db: Connection) -> list[str]:
    """The digests of all files that are kept; reads the whole table."""
    rows = db.all("SELECT DISTINCT sha256 FROM media WHERE state = 'kept'")
    return [row["sha256"] for row in rows]
