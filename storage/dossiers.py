"""What was put away of a case: the manifest of each file that was made of it, frozen."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.connection import Connection
from storage.moments import written
from storage.rows import Scope, columns, filled, next_number


@dataclass(frozen=True, slots=True)
class Dossier:
    """One making; the manifest names every file with its SHA-256, `sha256` is its own."""

    id: int
    case_id: int
    manifest: str
    sha256: str
    made_at: datetime

    @property
    def files(self) -> list[list[Any]]:
        """Name, SHA-256 and size of each file; none once the case was erased."""
        found: list[list[Any]] = json.loads(self.manifest).get("files", [])
        return found


def add(
    db: Connection, scope: Scope, *, case: int, manifest: str, sha256: str, now: datetime
) -> int:
    """Keep a manifest; its id."""
    number = next_number(db, scope, "dossiers")
    db.run(
        """
        INSERT INTO dossiers (estate_id, id, case_id, manifest, sha256, made_at)
        VALUES (:scope, :number, :case, :manifest, :sha256, :now)
        """,
        scope=scope,
        number=number,
        case=case,
        manifest=manifest,
        sha256=sha256,
        now=written(now),
    )
    return number


def of_case(db: Connection, scope: Scope, case: int) -> list[Dossier]:
    """What was made of a case, the newest last."""
    rows = db.all(
        f"""
        SELECT {columns(Dossier)} FROM dossiers WHERE estate_id = :scope AND case_id = :case
         ORDER BY id
        """,
        scope=scope,
        case=case,
    )
    return [filled(Dossier, row) for row in rows]
