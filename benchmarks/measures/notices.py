"""4. Limits on: 2,000 notices go out while somebody reports; Telegram's limits are enforced."""

import time
from datetime import datetime, timedelta
from pathlib import Path

from benchmarks.bots import linli
from benchmarks.crowd import NOTIFIED
from benchmarks.folder import opened, with_estate
from benchmarks.measures.run import Run
from benchmarks.table import Line
from bot.clock import Clock
from bot.limits import LEAVE_FREE
from storage import chats, outbox
from storage.rows import Scope
from workflow.messages import KINDS

NOTICES, RATE, EVERY = 2_000, 25.0, 2.0


def measure(run: Run) -> list[Line]:
    """A press every two seconds, its answer timed; then the rest of the notices."""
    notices = 200 if run.quick else NOTICES
    folder = with_estate(run.folder())
    clock = Clock()
    due = clock.now() + timedelta(seconds=4)
    promise(folder, notices, due)
    answered = []
    with linli(run.server, folder, rate=RATE, limits=True) as bot:
        time.sleep(max(0.0, (due - clock.now()).total_seconds()) + 1)
        bulk, person = RATE - LEAVE_FREE, 0
        until = time.monotonic() + notices / bulk + 20
        while time.monotonic() < until and len(_bulk(run)) < notices:
            person += 1
            run.server.ask("run", kind="ask", people=1, first=person, patience=30)
            pressed = run.server.ask("run", kind="press", people=1, first=person, patience=30)
            answered += pressed["latencies"]
            time.sleep(EVERY)
        sent = _bulk(run)
        refused = run.server.ask("state")["refused"]
        run.note_memory("notices", bot)
    rate = (len(sent) - 1) / (sent[-1] - sent[0]) if len(sent) > 1 else 0.0
    share = rate / bulk
    return [
        Line(
            f"{notices:,} notices with limits on: of the {bulk:.0f}/s for bulk",
            f"{rate:.1f}/s, {share:.1%}, {len(sent):,} sent, {refused} times 429",
            "≥ 95 %, no 429",
            share >= 0.95 and refused == 0 and len(sent) == notices,
        ),
        Line(
            "a press meanwhile: answered and edited",
            f"{max(answered) * 1000:.0f} ms at most, n {len(answered)}",
            "< 1 s",
            max(answered) < 1,
        ),
    ]


def promise(folder: Path, count: int, due: datetime) -> None:
    """Notices to as many people, all due at one moment."""
    with opened(folder) as db:
        for chat in range(NOTIFIED, NOTIFIED + count):
            chats.meet(db, chat, kind="private", title="", lang="zh")
            outbox.promise(
                db,
                Scope(1),
                chat=chat,
                kind="notice",
                facts={"words": "明天上午九点到十一点停水，请提前储水。"},
                prio=KINDS["notice"].prio,
                due=due,
                night=True,
            )


def _bulk(run: Run) -> list[float]:
    sent: list[float] = run.server.ask("state")["bulk"]
    return sent
