"""Links that make somebody staff: random, single-use, expiring, kept only as a hash."""

from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection
from storage.moments import written
from storage.rows import Scope, columns, filled, next_number
from workflow.roles import Mandate, Role


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a link stands for; `title` names the department or the firm.

    A guest's link opens one case, `until` a moment or (None) the case's end.
    """

    estate_id: int
    id: int
    role: Role
    title: str
    case_id: int | None
    mandate: Mandate | None
    party_id: int | None
    until: datetime | None
    expires_at: datetime
    used_by: int | None
    revoked: bool

    def opens(self, now: datetime) -> bool:
        """Whether the link still leads anywhere."""
        return self.used_by is None and not self.revoked and self.expires_at >= now


def make(
    db: Connection,
    scope: Scope,
    *,
    role: Role,
    title: str,
    digest: str,
    by: int,
    expires: datetime,
    case: int | None = None,
    mandate: Mandate | None = None,
    party: int | None = None,
    until: datetime | None = None,
) -> None:
    """Keep an invitation."""
    db.run(
        """
        INSERT INTO invitations
               (estate_id, id, role, title, case_id, mandate, party_id, until, hash, made_by,
                expires_at)
        VALUES (:scope, :id, :role, :title, :case, :mandate, :party, :until, :digest, :by,
                :expires)
        """,
        case=case,
        mandate=mandate,
        party=party,
        until=written(until) if until else None,
        scope=scope,
        id=next_number(db, scope, "invitations"),
        role=role,
        title=title,
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


def waiting(db: Connection, scope: Scope, *, now: datetime) -> list[Invitation]:
    """Links that can still be used, the newest first."""
    rows = db.all(
        f"""
        SELECT {columns(Invitation)} FROM invitations
         WHERE estate_id = :scope AND used_by IS NULL AND revoked = 0 AND expires_at >= :now
         ORDER BY id DESC LIMIT 20
        """,
        scope=scope,
        now=written(now),
    )
    return [filled(Invitation, row) for row in rows]


def revoke(db: Connection, scope: Scope, invitation: int) -> bool:
    """Stop a link that nobody has used; False when it was used or stopped before."""
    return bool(
        db.run(
            """
            UPDATE invitations SET revoked = 1
             WHERE estate_id = :scope AND id = :id AND used_by IS NULL AND revoked = 0
            """,
            scope=scope,
            id=invitation,
        )
    )


def prune(db: Connection, scope: Scope, *, before: datetime) -> int:
    """Forget links that ended before a moment, used or not; how many."""
    return db.run(
        "DELETE FROM invitations WHERE estate_id = :scope AND expires_at < :before",
        scope=scope,
        before=written(before),
    )
