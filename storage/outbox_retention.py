"""What the outbox is no longer to say: of people and cases that are forgotten, and what is old."""

import json
from collections.abc import Collection
from datetime import datetime
from typing import Any

from storage.connection import Connection
from storage.moments import written
from storage.rows import Scope

EMPTY: dict[str, Any] = {"words": "", "media": []}


def forget(db: Connection, scope: Scope, *, dedupe: str) -> None:
    """What it was to say is gone: it is not sent any more."""
    db.run(
        """
        UPDATE outbox SET state = 'failed', facts = '{}', error = 'waited too long'
         WHERE estate_id = :scope AND dedupe = :dedupe AND state = 'queued'
        """,
        scope=scope,
        dedupe=dedupe,
    )


def forget_reminders(
    db: Connection, scope: Scope, *, kinds: Collection[str], prio: int, item: int
) -> None:
    """What still waits to be said of an item of a case has lost its reason."""
    db.run(
        """
        UPDATE outbox SET state = 'failed', facts = '{}', error = 'no reason any more'
         WHERE state = 'queued' AND prio = :prio AND estate_id = :scope
           AND kind IN (SELECT value FROM json_each(:kinds))
           AND json_extract(facts, '$.item') = :item
        """,
        scope=scope,
        prio=prio,
        kinds=json.dumps(list(kinds)),
        item=item,
    )


def forget_chat(db: Connection, scope: Scope, chat: int, *, after: int) -> None:
    """Take away what was said, or was to be said, in a chat; rows up to `after` say nothing."""
    for which in (
        "message_id IS NOT NULL",
        "state = 'queued'",
        "id > :after",
    ):
        db.run(
            f"DELETE FROM outbox WHERE estate_id = :scope AND chat_id = :chat AND {which}",
            scope=scope,
            chat=chat,
            **({"after": after} if ":after" in which else {}),
        )


def forget_case(db: Connection, scope: Scope, case: int, *, after: int) -> None:
    """Forget what messages about a case said; those on their way go without words and pictures."""
    rows = db.all(
        """
        SELECT id, state, facts FROM outbox
         WHERE id > :after AND estate_id = :scope AND case_id = :case AND facts <> '{}'
        """,
        after=after,
        scope=scope,
        case=case,
    )
    for row in rows:
        facts: dict[str, Any] = {}
        if row["state"] in ("queued", "sending"):
            facts = json.loads(row["facts"])
            facts |= {name: empty for name, empty in EMPTY.items() if name in facts}
        db.run(
            "UPDATE outbox SET facts = :facts, copy = NULL WHERE id = :id AND estate_id = :scope",
            id=row["id"],
            scope=scope,
            facts=json.dumps(facts, ensure_ascii=False),
        )


def prune(db: Connection, *, before: datetime, after: int, limit: int) -> tuple[int, bool]:
    """Forget what the next `limit` messages said, if they are old; `(pruned up to, more)`.

    A message about a case keeps its row, so that a reply still finds the case. What could not
    be delivered in all that time is given up.
    """
    rows = db.all(
        """
        SELECT id, case_id, message_id, due_at FROM outbox
         WHERE id > :after ORDER BY id LIMIT :limit
        """,
        after=after,
        limit=limit,
    )
    for row in rows:
        if row["due_at"] >= written(before):
            return after, False
        after = row["id"]
        if row["case_id"] is None or row["message_id"] is None:
            db.run("DELETE FROM outbox WHERE id = :id", id=after)
        else:
            db.run(
                "UPDATE outbox SET facts = '{}', copy = NULL, error = NULL WHERE id = :id", id=after
            )
    return after, len(rows) == limit


def doubt(db: Connection, *, now: datetime) -> int:
    """What a restored copy still had to send by now may have been sent since: not again."""
    return db.run(
        """
        UPDATE outbox SET state = 'uncertain', error = 'restored', facts = '{}', copy = NULL
         WHERE state IN ('queued', 'sending') AND due_at <= :now
        """,
        now=written(now),
    )
