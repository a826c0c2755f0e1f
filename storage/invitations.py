"""Links that make somebody staff: random, single-use, expiring, kept only as a hash."""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Connection
from storage.moments import written
from storage.rows import Scope, columns, filled, next_number
from workflow.roles import Role


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a link stands for."""

    estate_id: int
    id: int
    role: Role
    expires_at: datetime
    used_by: int | None


def make(
    db: Connection, scope: Scope, *, role: Role, digest: str, by: int, expires: datetime
) -> None:
    """Keep an invitation."""
    db.run(
        """
        INSERT INTO invitations (estate_id, id, role, hash, made_by, expires_at)
        VALUES (:scope, :id, :role, :digest, :by, :expires)
        """,
        scope=scope,
        id=next_number(db, scope, "invitations"),
        role=role,
        digest=digest,
        by=by,
        expires=written(expires),
    )


def find(db: Connection, digest: str) -> Invitation | None:
    """The invitation of a link, whatever estate it belongs to: the link decides."""
    row = db.one(
        f"SELECT {columns(Invitation)} FROM invitations WHERE hash = :digest",
        digest=digest,
    )
    return filled(Invitation, row) if row else None


def use(db: Connection, scope: Scope, invitation: int, *, by: int, now: datetime) -> bool:
    """Use it up; False when somebody was faster."""
    return bool(
        db.run(
            """
            UPDATE invitations SET used_by = :by, used_at = :now
             WHERE estate_id = :scope AND id = :id AND used_by IS NULL
            """,
            scope=scope,
            id=invitation,
            by=by,
            now=written(now),
        )
    )
