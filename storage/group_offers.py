"""What a chat is to become once whoever made the offer confirms it: by a code, kept as a hash."""

from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection
from storage.moments import written
from storage.rows import Scope, columns, filled, next_number
from workflow.roles import GroupKind


@dataclass(frozen=True, slots=True)
class Offer:
    """To bind a chat as something; `chat_id` is known once the code was used there."""

    estate_id: int
    id: int
    kind: GroupKind
    case_id: int | None
    made_by: int
    expires_at: datetime
    chat_id: int | None


def make(
    db: Connection,
    scope: Scope,
    *,
    kind: GroupKind,
    by: int,
    expires: datetime,
    case: int | None = None,
    digest: str | None = None,
    chat: int | None = None,
) -> int:
    """Keep an offer; its id."""
    offer = next_number(db, scope, "group-offers")
    db.run(
        """
        INSERT INTO group_offers (estate_id, id, kind, case_id, hash, made_by, expires_at, chat_id)
        VALUES (:scope, :offer, :kind, :case, :digest, :by, :expires, :chat)
        """,
        scope=scope,
        offer=offer,
        kind=kind,
        case=case,
        digest=digest,
        by=by,
        expires=written(expires),
        chat=chat,
    )
    return offer


def get(db: Connection, scope: Scope, offer: int) -> Offer | None:
    """One offer."""
    row = db.one(
        f"SELECT {columns(Offer)} FROM group_offers WHERE estate_id = :scope AND id = :offer",
        scope=scope,
        offer=offer,
    )
    return filled(Offer, row) if row else None


def find(db: Connection, digest: str) -> Offer | None:
    """The offer of a code, whatever estate it belongs to: the link decides."""
    row = db.one(
        f"SELECT {columns(Offer)} FROM group_offers WHERE hash = :digest",
        digest=digest,
    )
    return filled(Offer, row) if row else None


def use(db: Connection, scope: Scope, offer: int, *, chat: int) -> bool:
    """Use the code in a chat; False when it was used before."""
    return bool(
        db.run(
            """
            UPDATE group_offers SET chat_id = :chat
             WHERE estate_id = :scope AND id = :offer AND chat_id IS NULL
            """,
            scope=scope,
            offer=offer,
            chat=chat,
        )
    )


def prune(db: Connection, scope: Scope, *, before: datetime) -> int:
    """Forget offers that ended before a moment; how many."""
    return db.run(
        "DELETE FROM group_offers WHERE estate_id = :scope AND expires_at < :before",
        scope=scope,
        before=written(before),
    )
