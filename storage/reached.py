"""How far something that is said to many has come, by its messages in the outbox."""

from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection
from storage.moments import read
from storage.rows import Scope


@dataclass(frozen=True, slots=True)
class Reached:
    """How many have it and how many still wait, from when on; `missed` are the other chats."""

    sent: int
    waiting: int
    missed: tuple[int, ...]
    next_at: datetime | None

    @property
    def all(self) -> int:
        """To how many it was to go."""
        return self.sent + self.waiting + len(self.missed)


def of(db: Connection, scope: Scope, saying: str) -> Reached:
    """Of all messages whose `dedupe` is this saying, a hyphen and something else.

    Who has blocked the bot is missed, and so is who perhaps has it: a call does no harm.
    """
    rows = db.all(
        """
        SELECT o.chat_id, o.due_at, o.state = 'sent' AS sent,
               o.state IN ('queued', 'sending') AND c.reachable = 1 AS waits
          FROM outbox AS o JOIN chats AS c ON c.id = o.chat_id
         WHERE o.dedupe >= :begins AND o.dedupe < :ends AND o.estate_id = :scope
         ORDER BY o.dedupe
        """,
        begins=f"{saying}-",
        ends=f"{saying}.",
        scope=scope,
    )
    waiting = [read(row["due_at"]) for row in rows if row["waits"]]
    return Reached(
        sum(row["sent"] for row in rows),
        len(waiting),
        tuple(row["chat_id"] for row in rows if not (row["sent"] or row["waits"])),
        min(waiting, default=None),
    )
