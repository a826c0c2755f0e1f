"""What a bot that was killed may have lost or doubled, compared with what the people did."""

import sqlite3
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

from storage import journal, moments
from storage.connection import Connection, Row
from tests.crowd import World
from workflow.reminders import ACCEPT_LOCK

GIVEN_UP = "outbox AS o WHERE o.state IN ('failed', 'uncertain')"
OFFICE_TOLD = """EXISTS (
  SELECT 1 FROM outbox AS t WHERE t.dedupe = 'undelivered-' || o.id AND t.state = 'sent'
)"""
"""A question or an alarm whose answers were lost four times: the office was told its number."""


def told_instead(file: Path) -> int:
    """How many messages were given up and the office was told of them, as it is promised."""
    with closing(sqlite3.connect(file)) as raw:
        (count,) = raw.execute(f"SELECT COUNT(*) FROM {GIVEN_UP} AND {OFFICE_TOLD}").fetchone()
    return int(count)


def findings(world: World, file: Path) -> list[str]:
    """What was lost, doubled or broken."""
    raw = sqlite3.connect(file)
    raw.row_factory = sqlite3.Row
    db = Connection(raw)
    found = [f"resident {user} has no receipt" for user in world.words if user not in world.served]
    found += _reports(world, db)
    found += _effects(db)
    found += _queues(db)
    broken = journal.verify(db).broken_at
    if broken is not None:
        found.append(f"the journal is broken at line {broken}")
    check = db.one("PRAGMA integrity_check")
    if check is None or check[0] != "ok" or db.all("PRAGMA foreign_key_check"):
        found.append("the file is damaged")
    raw.close()
    return found


def _reports(world: World, db: Connection) -> list[str]:
    cases = Counter(row["words"] for row in db.all("SELECT words FROM cases"))
    found = []
    for user, words in world.words.items():
        if cases[words] != 1:
            found.append(f"resident {user}: {cases[words]} cases of one report")
    if cases.total() != len(world.words):
        found.append(f"{cases.total()} cases of {len(world.words)} reports")
    if db.all("SELECT 1 FROM drafts"):
        found.append("a draft is left over")
    return found


def _effects(db: Connection) -> list[str]:
    """Each of these has happened to each case exactly once.

    What one clerk has accepted and not judged for ten minutes another may take over.
    """
    found = []
    for number in [row["id"] for row in db.all("SELECT id FROM cases")]:
        accepted = _done(db, "case.accept", number)
        taken_over = sum(
            moments.read(after["at"]) - moments.read(before["at"]) >= ACCEPT_LOCK
            for before, after in pairwise(accepted)
        )
        clerks = {row["actor"] for row in accepted}
        wanted = {"case.received": 1, "case.accept": 1 + taken_over, "case.confirm": 1}
        found += [
            f"case {number}: {action} {len(_done(db, action, number))} times"
            for action, times in wanted.items()
            if len(_done(db, action, number)) != times
        ]
        told = {"receipt": 1, "told-accepted": len(clerks)}
        found += [
            f"case {number}: {len(_promised(db, kind, number))} times {kind}"
            for kind, times in told.items()
            if len(_promised(db, kind, number)) != times
        ]
    return found


def _done(db: Connection, action: str, case: int) -> list[Row]:
    return db.all(
        "SELECT at, actor FROM journal WHERE action = :action AND object = :object"
        " AND outcome = 'done' ORDER BY seq",
        action=action,
        object=f"case:{case}",
    )


def _promised(db: Connection, kind: str, case: int) -> list[Row]:
    like = f"{kind}%"
    return db.all(
        "SELECT 1 FROM outbox WHERE kind LIKE :like AND case_id = :case", like=like, case=case
    )


def _queues(db: Connection) -> list[str]:
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S")  # noqa: TID251
    found = [
        f"update {row['update_id']} not handled: {row['state']} after {row['attempts']} counted"
        f" tries, {row['error']}"
        for row in db.all("SELECT * FROM inbox WHERE state IN ('new', 'parked')")
    ]
    found += [
        f"{row['kind']} given up as {row['state']} after {row['ambiguous']} lost answers:"
        f" {row['error']}"
        for row in db.all(f"SELECT o.* FROM {GIVEN_UP} AND NOT {OFFICE_TOLD}")
    ]
    wrong = {
        "messages not sent": "SELECT 1 FROM outbox WHERE state = 'sending'"
        " OR state = 'queued' AND due_at < :now",
        "cards not drawn": "SELECT 1 FROM cards AS k JOIN chats AS c ON c.id = k.chat_id"
        " AND c.reachable = 1 WHERE k.wanted <> k.shown",
        "photos not fetched": "SELECT 1 FROM media WHERE state <> 'kept'",
    }
    counted = {
        what: len(db.all(sql, now=now) if ":now" in sql else db.all(sql))
        for what, sql in wrong.items()
    }
    return found + [f"{count} {what}" for what, count in counted.items() if count]
