"""5. 100,000 pending reminders: start, a thousand due in one second, what a sweep costs."""

import sqlite3
import time
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from actions import clockwork, hearing, reporting
from actions.desk import Desk
from benchmarks.bots import linli
from benchmarks.crowd import SENTENCE
from benchmarks.folder import opened, quieten, with_estate
from benchmarks.measures.run import Run
from benchmarks.table import Line
from bot.clock import Clock
from storage import chats, drafts, due, estates, people
from storage.connection import Connection
from storage.rows import Scope
from workflow import reminders
from workflow.terms import Urgency

PENDING, AT_ONCE, START_WITHIN = 100_000, 1_000, 2.0
LEAD = timedelta(seconds=20)
HALF = reminders.FIRST_ANSWER[Urgency.U2] / 2


def measure(run: Run) -> list[Line]:
    """The rows that fall due are real cases whose first answer is late; the others wait."""
    folder, clock = with_estate(run.folder()), Clock()
    pending = 10_000 if run.quick else PENDING
    wait_for_ever(folder, clock.now(), pending - AT_ONCE)
    steps = _steps(folder, clock, pending)
    at = fall_due(folder, clock.now() + LEAD, AT_ONCE)
    watch = folder / "commits"
    with linli(run.server, folder, "--watch", str(watch)) as bot:
        started = bot.polls()
        late = _last_commit(watch, at, clock)
        time.sleep(2)
        run.note_memory("reminders", bot)
    return [
        Line(
            f"{pending:,} pending reminders: start to first poll",
            f"{started:.2f} s",
            "< 2 s",
            started < START_WITHIN,
        ),
        Line(
            f"{AT_ONCE:,} due in one second: the last in the outbox",
            f"{late * 1000:.0f} ms late",
            "< 500 ms",
            late < 0.5,
        ),
        *steps,
    ]


def fall_due(folder: Path, at: datetime, count: int) -> datetime:
    """Reports through the real actions, so long ago that half their time is gone at `at`."""
    with opened(folder) as db:
        estate, chance = estates.get(db, Scope(1)), Random(1)
        for user in range(500_000, 500_000 + count):
            desk = Desk(db=db, estate=estate, now=at - HALF, chance=chance, chat=user)
            desk.person = people.meet(
                db, estate.scope, user=user, name="住户", lang="zh", now=desk.now
            )
            chats.meet(db, user, kind="private", title="", lang="zh")
            hearing.hear(desk, None, hearing.Said(words=SENTENCE))
            draft = drafts.of_person(db, estate.scope, user, desk.person.id)
            assert draft is not None
            reporting.submit(desk, draft.id)
        quieten(db)
        first = due.next_due(db)
    assert first is not None
    assert abs(first - at) < timedelta(seconds=1)
    return first


def wait_for_ever(folder: Path, now: datetime, count: int) -> None:
    """Reminders that are armed and far away."""
    with opened(folder) as db:
        for number in range(count):
            at = now + timedelta(days=30, seconds=number)
            due.arm(db, Scope(1), kind="draft", ref=number + 1_000_000, at=at)


def _steps(folder: Path, clock: Clock, pending: int) -> list[Line]:
    """Steps of SQLite's machine for the same sweep beside a thousand rows and beside all."""
    small = folder.parent / "small"
    with_estate(small)
    wait_for_ever(small, clock.now(), 1_000)
    counts = [_sweep(where, clock.now()) for where in (small, folder)]
    (idle_small, busy_small), (idle, busy) = counts
    return [
        Line(
            f"a sweep beside 1,000 and beside {pending:,} armed rows, 200 due",
            f"{busy_small:,} and {busy:,} steps; nothing due {idle_small:,} and {idle:,}",
            "by what is due (within 10 %)",
            busy <= busy_small * 1.1 and idle <= idle_small * 1.1 + 50,
        )
    ]


def _sweep(folder: Path, now: datetime) -> tuple[int, int]:
    """`(nothing due, 200 due)`; what the rows then do is not the sweep's, so theirs is nothing."""
    with closing(sqlite3.connect(folder / "linli.db", isolation_level=None)) as raw:
        raw.row_factory = sqlite3.Row
        db = Connection(raw)
        db.begin()
        db.run("UPDATE due SET due_at = '9999' WHERE kind <> 'draft'")
        idle = _counted(db, now)
        for number in range(200):
            due.arm(db, Scope(1), kind="leave-group", ref=-1001, step=number, at=now)
        busy = _counted(db, now)
        db.rollback()
    return idle, busy


def _counted(db: Connection, now: datetime) -> int:
    steps = 0

    def step() -> int:
        nonlocal steps
        steps += 1
        return 0

    db.raw.set_progress_handler(step, 1)
    clockwork.fire(db, now=now, chance=Random(1))
    clockwork.next_at(db)
    db.raw.set_progress_handler(None, 0)
    return steps


def _last_commit(watch: Path, at: datetime, clock: Clock) -> float:
    """Seconds between the moment and the commit that put the last of them into the outbox."""
    until = at + timedelta(seconds=20)
    while clock.now() < until:
        time.sleep(0.5)
        promised, last = 0, 0.0
        lines = watch.read_text(encoding="ascii").splitlines() if watch.exists() else []
        for moment, count in (line.split() for line in lines):
            if float(moment) >= at.timestamp():
                promised, last = promised + int(count), float(moment)
            if promised >= AT_ONCE:
                return last - at.timestamp()
    return float("inf")
