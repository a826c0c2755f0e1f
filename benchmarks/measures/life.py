"""6. One process lives through reminders, notices, a flood, a pace and a night's backlog."""

import time
from datetime import timedelta

from benchmarks.bots import linli
from benchmarks.folder import with_estate
from benchmarks.measures import backlog, flood, notices, pace, reminders
from benchmarks.measures.run import Run
from benchmarks.table import Line
from bot.clock import Clock

LARGEST = 200.0


def measure(run: Run) -> list[Line]:
    """Limits are off, so that it ends; what falls due does so while the others write."""
    folder, clock = with_estate(run.folder()), Clock()
    share = 10 if run.quick else 1
    reminders.wait_for_ever(folder, clock.now(), reminders.PENDING // share)
    due = clock.now() + timedelta(seconds=30)
    reminders.fall_due(folder, due, reminders.AT_ONCE // share)
    wanted = notices.NOTICES // share
    notices.promise(folder, wanted, due)
    with linli(run.server, folder) as bot:
        people = flood.PEOPLE // share
        run.server.ask("run", kind="report", people=people, first=20_000, staff=True)
        people = int(pace.RATE * pace.SECONDS) // share
        run.server.ask("run", kind="ask", people=people, first=30_000, rate=pace.RATE)
        run.server.ask("run", kind="press", people=people, first=30_000, rate=pace.RATE)
        run.server.ask("run", kind="ask", people=backlog.WAITING // share, first=100_000)
        until = clock.monotonic() + 60
        while (sent := len(run.server.ask("state")["bulk"])) < wanted and clock.monotonic() < until:
            time.sleep(1)
        size = bot.memory()
    return [
        Line(
            "memory of one process after all of it",
            f"{size:.0f} MB, {sent:,} notices among it",
            f"< {LARGEST:.0f} MB",
            size < LARGEST and sent == wanted,
        )
    ]
