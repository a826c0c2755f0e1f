"""A million cases in one estate: how long a card, a list or a search takes, and an update."""

import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from random import Random
from typing import Any

from actions import (
    accepting,
    answering,
    drafting,
    duty,
    figures,
    looking,
    reporting,
    triage,
    turning,
)
from actions.delivery import office
from actions.desk import Desk
from actions.records import FILE
from benchmarks.folder import opened, with_estate
from benchmarks.measures.run import Run
from benchmarks.table import Line, percentile
from bot.clock import Clock
from handlers.draw.cards import card as draw
from locales import load
from storage import cards, people
from storage.connection import Connection
from storage.moments import written
from storage.rows import Scope
from workflow import bigrams
from workflow.records import Kind
from workflow.report import Report
from workflow.roles import ChatKind
from workflow.terms import Category, Handling

FEW, MANY, OPEN = 1_000, 1_000_000, 300
WANG, ZHOU, LI = 1001, 2001, 2003
TIMES, SCREEN, WEEK, SPREAD = 300, 0.05, 0.25, 1.2
PIECE = 50_000
STEPS_COUNTED = 20
"""SQLite counts in pieces of so many steps of its machine."""

WORDS = (
    "卫生间吊顶滴水，一天接一桶",
    "楼上半夜跑步，孩子睡不着",
    "电梯困人，按铃没有人应",
    "楼道里堆了装修垃圾，安全出口堵了",
    "地库车位被别人占了三天",
    "the lift stops between two floors",
    "外墙瓷砖掉下来，下面有人走",
    "垃圾房没有人收，味道很大",
)


def measure(run: Run) -> list[Line]:
    """Fill one estate with few cases and one with many, and do the same in both."""
    many = MANY // 50 if run.quick else MANY
    times = TIMES // 10 if run.quick else TIMES
    steps: dict[int, dict[str, float]] = {}
    screens: dict[str, list[float]] = {}
    weeks: list[float] = []
    for count in (FEW, many):
        with opened(with_estate(run.folder())) as db:
            _fill(db, count)
            desk = office(db, Scope(1), now=Clock().now(), chance=Random(2))
            steps[count] = _steps(desk)
            if count == many:
                screens, weeks = _screens(desk, times), _week(desk, times // 10)
    lines = [
        Line(
            f"{name} beside {many:,} cases",
            f"p95 {percentile(seconds, 0.95) * 1000:.1f} ms, n {len(seconds)}",
            "p95 < 50 ms",
            percentile(seconds, 0.95) < SCREEN,
        )
        for name, seconds in screens.items()
    ]
    worst = max(steps[FEW], key=lambda name: steps[many][name] / steps[FEW][name])
    ratio = steps[many][worst] / steps[FEW][worst]
    said = ", ".join(
        f"{name} {steps[FEW][name]:,.0f} → {steps[many][name]:,.0f}" for name in steps[FEW]
    )
    return [
        *lines,
        Line(
            f"the week in figures counted, with 10,080 reports in it, beside {many:,} cases",
            f"p95 {percentile(weeks, 0.95) * 1000:.0f} ms, n {len(weeks)}",
            "p95 < 250 ms",
            percentile(weeks, 0.95) < WEEK,
        ),
        Line(
            f"steps of SQLite an update, {FEW:,} and {many:,} cases",
            f"{said}; most {ratio - 1:+.0%} ({worst})",
            "no more than 20 % apart",
            1 / SPREAD <= ratio <= SPREAD,
        ),
    ]


def _fill(db: Connection, count: int) -> None:
    """Closed cases of years, and the open ones last; each can be found by its words."""
    reporters = [row["id"] for row in db.all("SELECT id FROM people ORDER BY id")][:6]
    now = Clock().now()
    for first in range(1, count + 1, PIECE):
        ids = range(first, min(first + PIECE, count + 1))
        db.each(CASE, (one_case(number, count, now) for number in ids))
        db.each(SEARCH, (_said(number) for number in ids))
        db.each(
            "INSERT INTO search_words (rowid, words) VALUES (:id, :words)",
            ({"id": n, "words": TOKENS[n % len(WORDS)]} for n in ids),
        )
    # Most people have reported a few times, one of them very often.
    db.run(
        "INSERT INTO reporters (estate_id, case_id, alias, person_id)"
        " SELECT 1, id, 'A' || id, CASE WHEN id % 997 = 0 THEN :often ELSE :seldom END FROM cases",
        often=reporters[1],
        seldom=reporters[0],
    )
    db.run("INSERT INTO counters (estate_id, name, value) VALUES (1, 'cases', :n)", n=count)
    db.run("ANALYZE")


CASE = """
    INSERT INTO cases (estate_id, id, no, stage, channel, draft_id, category, urgency, words, place,
                       disclosure, lang, reported_at, answer_by, answered_at, closed_at)
    VALUES (1, :id, :no, :stage, 'telegram-dm', :draft, :category, 'u3', :words, :place, 'staff',
            'zh', :at, :by, :answered, :closed)
"""
SEARCH = """
    INSERT INTO search (id, estate_id, kind, ref, case_id, words, indexed)
    VALUES (:id, 1, 'case', :id, :id, :words, 1)
"""
TOKENS = [bigrams.tokens(one) for one in WORDS]
CATEGORIES = list(Category)


def one_case(number: int, count: int, now: datetime) -> dict[str, Any]:
    """The row of a case; the last of `count` are open."""
    at = now - timedelta(minutes=count - number + 10)
    open_ = number > count - OPEN
    return {
        "id": number,
        "no": f"WT-{at:%y%m}-{number:07d}",
        "stage": "intake" if open_ else "archived",
        "draft": -number,
        "category": CATEGORIES[number % len(CATEGORIES)],
        "words": WORDS[number % len(WORDS)],
        "place": f"{number % 8 + 1}-{number % 2 + 1}-{number % 18 + 1:02d}0{number % 4 + 1}",
        "at": written(at),
        "by": written(at + timedelta(hours=2)),
        "answered": None if open_ else written(at + timedelta(hours=1)),
        "closed": None if open_ else written(at + timedelta(days=2)),
    }


def _said(number: int) -> dict[str, Any]:
    return {"id": number, "words": TOKENS[number % len(WORDS)]}


def _seat(desk: Desk, user: int) -> Desk:
    person = people.of_user(desk.db, desk.scope, user)
    assert person is not None
    seat = duty.seat_of(desk, person)
    seat.chat, seat.kind = user, ChatKind.PRIVATE
    return seat


def _updates(desk: Desk) -> Iterator[tuple[str, Callable[[], Any]]]:
    """A report and what the office does with it, each as one update."""
    wang, zhou, li = (_seat(desk, user) for user in (WANG, ZHOU, LI))
    report = Report(words="厨房水管漏水", place=f"{99 + desk.chance.randrange(900)}-1").answers()
    draft = drafting.begin(wang, "report", report)
    yield "report", lambda: reporting.submit(wang, draft.id)
    row = desk.db.one("SELECT MAX(id) AS id FROM cases")
    assert row is not None
    case = row["id"]
    yield "accept", lambda: accepting.accept(zhou, case, None)
    yield "judge", lambda: triage.judge(zhou, case, None, handling=Handling.MULTI_PARTY)
    yield "register", lambda: triage.confirm(zhou, case, None)
    yield "lead", lambda: answering.take_lead(li, case, None)
    form = {"title": "水管", "occurred": None, "description": None, "place_note": None}
    yield "file", lambda: FILE[Kind.REGISTRATION](li, case, None, form)
    yield "next stage", lambda: turning.advance(li, case, None)


def _steps(desk: Desk) -> dict[str, float]:
    """Steps of SQLite's machine for each update, the median of a few."""
    found: dict[str, list[int]] = {}
    for _ in range(5):
        for name, act in _updates(desk):
            counted = [0]

            def count(counted: list[int] = counted) -> int:
                counted[0] += STEPS_COUNTED
                return 0

            desk.db.raw.set_progress_handler(count, STEPS_COUNTED)
            act()
            desk.db.raw.set_progress_handler(None, 0)
            found.setdefault(name, []).append(counted[0])
    return {name: sorted(values)[len(values) // 2] for name, values in found.items()}


def _screens(desk: Desk, times: int) -> dict[str, list[float]]:
    """Seconds to read and draw each screen, as the sender does it."""
    row = desk.db.one("SELECT MAX(id) AS id FROM cases")
    assert row is not None
    newest, chance = row["id"], Random(3)
    wanted: dict[str, tuple[int, str, Callable[[], int], Callable[[], str]]] = {
        "the card of a case": (LI, "office-case", lambda: newest, str),
        "any card of a case": (LI, "office-case", lambda: chance.randint(1, newest), str),
        "the file of a case": (LI, "case-file", lambda: newest, str),
        "one's own cases": (WANG, "my", int, str),
        "the inbox": (ZHOU, "inbox", int, str),
        "today": (LI, "today", int, str),
        "a search for two signs": (ZHOU, "found", int, lambda: "滴水"),
        "a search for a word": (ZHOU, "found", int, lambda: "lift stops"),
        "a search for a number": (ZHOU, "found", int, lambda: f"{chance.randint(1, newest):07d}"),
        "a search for a flat": (ZHOU, "found", int, lambda: "3-1-11"),
        "a search for a kind and overdue": (ZHOU, "found", int, lambda: "漏水 逾期"),
    }
    return {
        name: [_seen(desk, user, kind, ref(), arg()) for _ in range(times)]
        for name, (user, kind, ref, arg) in wanted.items()
    }


def _week(desk: Desk, times: int) -> list[float]:
    """Seconds to count the week in figures; a case came every minute."""
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        figures.counted(desk, listed=True)
        taken.append(time.perf_counter() - began)
    return taken


def _seen(desk: Desk, user: int, kind: str, ref: int, arg: str) -> float:
    wanted = cards.want(
        desk.db, desk.scope, chat=user, slot="screen", kind=kind, ref=ref, arg=arg, now=desk.now
    )
    card = cards.get(desk.db, wanted)
    assert card is not None
    began = time.perf_counter()
    draw(looking.look(desk, card), load("zh"))
    return time.perf_counter() - began
