"""10,000 homes in one estate: how long a screen of places takes, and a piece of entering them."""

import time
from collections.abc import Callable
from random import Random

from actions import entering, looking
from actions.delivery import office
from actions.desk import Desk
from benchmarks.folder import opened, with_estate
from benchmarks.measures.run import Run
from benchmarks.table import Line, percentile
from bot.clock import Clock
from handlers.draw.cards import card as draw
from locales import load
from storage import cards, places
from storage.rows import Scope
from workflow.terms import PlaceKind

HOMES = "20-70号楼 每栋2单元 20层 每层5户"
ADMINISTRATOR, TIMES, SCREEN, PIECE = 2006, 1_000, 0.05, 0.25


def measure(run: Run) -> list[Line]:
    """Each screen is read and drawn as the sender does it, of places chosen at random."""
    times = TIMES // 10 if run.quick else TIMES
    with opened(with_estate(run.folder())) as db:
        desk = office(db, Scope(1), now=Clock().now(), chance=Random(2))
        pieces = _enter(desk)
        rooms = places.count(db, desk.scope, PlaceKind.ROOM)
        screens = _timed(lambda number: _look(desk, number), times, desk)
    worst, slow = max(pieces), percentile(screens, 0.95)
    return [
        Line(
            f"a screen of places beside {rooms:,} homes",
            f"p95 {slow * 1000:.1f} ms, n {times}",
            "p95 < 50 ms",
            slow < SCREEN,
        ),
        Line(
            f"entering 10,200 homes: the longest of {len(pieces)} pieces",
            f"{worst * 1000:.0f} ms, all {sum(pieces):.1f} s",
            "< 250 ms",
            worst < PIECE,
        ),
    ]


def _enter(desk: Desk) -> list[float]:
    """Seconds for which each piece holds the database."""
    seconds, done = [], 0
    while True:
        began = time.perf_counter()
        done = entering.enter_piece(desk, HOMES, done)
        seconds.append(time.perf_counter() - began)
        if not done:
            return seconds


def _timed(look: Callable[[int], None], times: int, desk: Desk) -> list[float]:
    rows = desk.db.all("SELECT id FROM places WHERE kind <> 'room'")
    chance, seconds = Random(1), []
    for _ in range(times):
        place = chance.choice(rows)["id"]
        began = time.perf_counter()
        look(place)
        seconds.append(time.perf_counter() - began)
    return seconds


def _look(desk: Desk, place: int) -> None:
    wanted = cards.want(
        desk.db,
        desk.scope,
        chat=ADMINISTRATOR,
        slot="screen",
        kind="places",
        ref=place,
        arg="0",
        now=desk.now,
    )
    card = cards.get(desk.db, wanted)
    assert card is not None
    draw(looking.look(desk, card), load("zh"))
