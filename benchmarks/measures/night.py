"""6. 10,000 cases whose time is over: the longest piece of a night, the rewriting, the copy."""

import asyncio
import time
from datetime import timedelta
from pathlib import Path
from random import Random

from actions import clockwork, delivery, hearing, night, reporting
from actions.desk import Desk
from benchmarks.crowd import SENTENCE
from benchmarks.folder import opened, quieten, with_estate
from benchmarks.measures.run import Run
from benchmarks.table import Line
from bot import backup
from bot.clock import Clock
from bot.config import Config
from storage import chats, drafts, estates, people
from storage.connection import Connection
from storage.database import Database
from storage.rows import Scope
from workflow.retention import SPANS, Keep

CASES, LONGEST = 10_000, 50.0
REPORTS_OF_ONE = 10


def measure(run: Run) -> list[Line]:
    """Cases through the real actions, closed long ago; then one night over them."""
    count = CASES // 10 if run.quick else CASES
    folder, clock = with_estate(run.folder()), Clock()
    _cases(folder, clock, count)
    size = (folder / "linli.db").stat().st_size / 2**20
    longest, pieces, rewriting, copying = asyncio.run(_night(folder, clock))
    return [
        Line(
            f"a night that erases {count:,} cases ({size:.0f} MB): the longest of its pieces",
            f"{longest:.0f} ms of {pieces}",
            "< 50 ms",
            longest < LONGEST,
        ),
        Line("the database written anew afterwards", f"{rewriting:.2f} s", "told", None),
        Line("copied and checked beside the bot", f"{copying:.2f} s", "told", None),
    ]


def _cases(folder: Path, clock: Clock, count: int) -> None:
    with opened(folder) as db:
        estate, chance, now = estates.get(db, Scope(1)), Random(1), clock.now()
        for user in range(600_000, 600_000 + count // REPORTS_OF_ONE):
            person = people.meet(db, estate.scope, user=user, name="住户", lang="zh", now=now)
            chats.meet(db, user, kind="private", title="", lang="zh")
            for _ in range(REPORTS_OF_ONE):
                desk = Desk(db=db, estate=estate, now=now, chance=chance, chat=user)
                desk.person = person
                hearing.hear(desk, None, hearing.Said(words=SENTENCE))
                draft = drafts.of_person(db, estate.scope, user, person.id)
                assert draft is not None
                reporting.submit(desk, draft.id)
        old = (now - SPANS[Keep.COORDINATION] - timedelta(days=1)).isoformat()
        db.run("UPDATE cases SET stage = 'withdrawn', closed_at = :old", old=old)
        db.run("UPDATE outbox SET due_at = :old", old=old)
        db.run("UPDATE due SET state = 'fired', due_at = :old WHERE kind <> 'daily'", old=old)
        night.begin(delivery.office(db, Scope(1), now=now, chance=chance))
        quieten(db)


async def _night(folder: Path, clock: Clock) -> tuple[float, int, float, float]:
    """`(longest piece in ms, pieces, rewriting in s, copy in s)`; commits are the disk's."""
    database = await Database.open(folder / "linli.db")
    now, chance, took = clock.now(), Random(2), [0.0]

    def piece(db: Connection) -> int:
        began = time.perf_counter()
        count = clockwork.fire(db, now=now, chance=chance)
        if count:
            took.append((time.perf_counter() - began) * 1000)
        return count

    try:
        while await database.write(piece) or now < clock.now() + timedelta(hours=1):
            now += timedelta(seconds=1)
        began = time.perf_counter()
        await database.vacuum()
        rewritten = time.perf_counter()
        await backup.make(Config(data=folder), folder / "backups", now=now)
        return max(took), len(took) - 1, rewritten - began, time.perf_counter() - rewritten
    finally:
        await database.close()
