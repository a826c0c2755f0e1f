"""Minutes of two pages as a PDF: what one takes of a core, and whether the bot feels fifty."""

import json
import resource
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from actions import jobs, printing
from actions.delivery import office
from benchmarks.bots import ROOT, Stuck, linli, on_core
from benchmarks.folder import opened, quieten, with_estate
from benchmarks.measures import million
from benchmarks.measures.run import Run
from benchmarks.table import Line, percentile
from bot.clock import Clock
from handlers.draw import minutes as draw
from handlers.draw import minutes_paper
from locales import LANGUAGES, load
from storage import chats, minutes, people
from storage.connection import Connection
from storage.rows import Scope
from workflow.casefile import Capacity
from workflow.minutes import canonical

MANAGER, CASE, MINUTES = 2005, 1, 1
ALONE, TOGETHER = 20, 50
OF_A_CORE, LAG = 0.5, 0.02
PATIENCE = 300.0


def measure(run: Run) -> list[Line]:
    """The work of the child that prints, then the real bot with fifty orders waiting."""
    alone, together = (ALONE // 4, TOGETHER // 5) if run.quick else (ALONE, TOGETHER)
    folder = with_estate(run.folder())
    with opened(folder) as db:
        page = _circulate(db)
        _order(db, together)
        quieten(db)
    taken = [_printed(run.folder(), page) for _ in range(alone)]
    late, seconds = _lags(run, folder, together)
    worst = max(taken)
    return [
        Line(
            f"a PDF of two pages: of one core, process and font included, n {alone}",
            f"p50 {percentile(taken, 0.5) * 1000:.0f} ms, most {worst * 1000:.0f} ms",
            "< 500 ms",
            worst < OF_A_CORE,
        ),
        Line(
            f"a sleep in the bot's loop while {together} are made on its core ({seconds:.0f} s)",
            f"p99 {percentile(late, 0.99) * 1000:.1f} ms late, p99.9"
            f" {percentile(late, 0.999) * 1000:.1f} ms, most {max(late) * 1000:.1f} ms,"
            f" n {len(late):,}",
            "p99.9 < 20 ms",
            percentile(late, 0.999) < LAG,
        ),
    ]


def _circulate(db: Connection) -> str:
    """Minutes that fill two pages, frozen as the bot freezes them; what is printed of them."""
    now = Clock().now()
    db.run(million.CASE, **million.one_case(CASE, 1, now))
    content = _content(now)
    made = minutes.add(
        db,
        Scope(1),
        case=CASE,
        meeting=1,
        version=1,
        content=canonical(content),
        shown={lang: draw.words(content, load(lang)) for lang in LANGUAGES},
        author=1,
        sign_by=now + timedelta(days=3),
        now=now,
    )
    assert made == MINUTES
    desk = office(db, Scope(1), now=now, chance=Random(1))
    desk.chat = MANAGER
    [one] = printing.prints(desk, MINUTES, "one")
    return json.dumps(minutes_paper.printed(one, desk.estate, load(one.lang)), ensure_ascii=False)


def _content(now: datetime) -> dict[str, object]:
    """Two parties, twelve agreed items, and what stays open."""
    day = (now + timedelta(days=20)).date().isoformat()
    parties = [
        {"no": no, "name": name, "capacity": capacity, "there": True, "signs": True, "proxy": None}
        for no, name, capacity in (
            (1, "王女士", Capacity.COMPLAINANT),
            (2, "赵先生", Capacity.AFFECTED),
        )
    ]
    items = [
        {
            "no": no,
            "words": "重做卫生间淋浴区防水，恢复原样，施工前三天告知楼上楼下，垃圾当天清走",
            "who": 2,
            "by": day,
            "acceptance": "48 小时闭水试验不漏，双方和工程部到场查看并拍照",
        }
        for no in range(1, 13)
    ]
    return {
        "case": "WT-2603-0001",
        "version": 1,
        "at": now.isoformat(timespec="minutes"),
        "place": "服务中心会议室",
        "host": "李协调",
        "recorder": "周客服",
        "agenda": "漏水原因；怎么修；费用",
        "parties": parties,
        "others": "居委会金主任",
        "items": items,
        "shares": [],
        "dissent": ["顶面是否全部重做"],
        "parked": ["以后怎样提前告知"],
        "sign_by": (now + timedelta(days=3)).isoformat(timespec="minutes"),
    }


def _order(db: Connection, count: int) -> None:
    """So many copies asked for, which wait for the bot to start."""
    now = Clock().now()
    desk = office(db, Scope(1), now=now, chance=Random(1))
    chats.meet(db, MANAGER, kind="private", title="", lang="zh")
    manager = people.of_user(db, Scope(1), MANAGER)
    for _ in range(count):
        jobs.ask_for(desk, manager, MANAGER, "minutes", minutes=MINUTES, copies="one")


def _printed(place: Path, page: str) -> float:
    """Seconds of a core that the child has used for one file; raises when it has not two pages."""
    (place / "made").mkdir()
    (place / "about.json").write_text("{}\n", encoding="utf-8")
    (place / "lines.jsonl").write_text(page + "\n", encoding="utf-8")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with on_core(1):
        child = [sys.executable, "-m", "bot.workshop", "minutes", str(place)]
        subprocess.run(child, cwd=ROOT, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    pages = (place / "made" / "01.pdf").read_bytes().count(b"/MediaBox")
    if pages != 2:
        raise Stuck(f"{pages} pages")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _lags(run: Run, folder: Path, count: int) -> tuple[list[float], float]:
    """How late sleeps in the bot's loop ended until all were made, and how long that took."""
    probe = folder / "lag"
    with linli(run.server, folder, "--lag", str(probe)) as bot:
        began = time.time()
        until = time.monotonic() + PATIENCE
        while left := _waiting(folder):
            if time.monotonic() > until:
                raise Stuck(f"{left} of {count} not made")
            time.sleep(0.5)
        ended = time.time()
        run.note_memory("pdf", bot)
    lines = (line.split() for line in probe.read_text(encoding="ascii").splitlines())
    return [float(late) for at, late in lines if began <= float(at) <= ended], ended - began


def _waiting(folder: Path) -> int:
    with closing(sqlite3.connect(f"file:{folder / 'linli.db'}?mode=ro", uri=True)) as raw:
        found = raw.execute("SELECT COUNT(*) FROM jobs WHERE state = 'waiting'").fetchone()
        return int(found[0])
