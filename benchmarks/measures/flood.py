"""1. Everything waits at once: updates a second against the bare echo bot, in pairs."""

import statistics

from benchmarks.bots import echo, linli
from benchmarks.folder import with_estate
from benchmarks.measures.run import Run
from benchmarks.table import Line, quartiles

PAIRS, PEOPLE, WARM = 9, 750, 50


def measure(run: Run) -> list[Line]:
    """Pairs, the order within them alternating, so that a slow minute hits both."""
    ours, alone, theirs, busy = [], [], [], []
    for pair in range(3 if run.quick else PAIRS):
        for mine in (True, False) if pair % 2 == 0 else (False, True):
            if mine:
                rate, share, one_call = _linli(run)
                ours.append(rate)
                busy.append(share)
                alone.append(one_call)
            else:
                theirs.append(_echo(run))
    ratios = _ratios(ours, theirs)
    return [
        Line("flood of reports, linli: updates/s", f"{quartiles(ours)}, {len(ours)} pairs"),
        Line(
            "the first half of it, one call for an update as the echo: updates/s", quartiles(alone)
        ),
        Line("flood, echo bot that stores nothing: updates/s", quartiles(theirs)),
        Line(
            "linli / echo, pair by pair",
            quartiles(ratios, 2),
            "≥ 1.0",
            statistics.median(ratios) >= 1.0,
        ),
        Line("the first half / echo, pair by pair", quartiles(_ratios(alone, theirs), 2)),
        Line("how busy the API's core was in linli's floods", f"{max(busy):.0%} at most"),
    ]


def _ratios(ours: list[float], theirs: list[float]) -> list[float]:
    return [mine / other for mine, other in zip(ours, theirs, strict=True)]


def _linli(run: Run) -> tuple[float, float, float]:
    """Text, card, press, edit, receipt, answered press, the office's card: all count.

    Then, last of the three, others only write and see what was understood.
    """
    with linli(run.server, with_estate(run.folder())) as bot:
        run.server.ask("run", kind="report", people=WARM, first=10_000, staff=True)
        done = run.server.ask("run", kind="report", people=PEOPLE, first=20_000, staff=True)
        half = run.server.ask("run", kind="ask", people=2 * PEOPLE, first=40_000)
        run.note_memory("flood", bot)
    return (
        done["updates"] / done["seconds"],
        done["cpu"] / done["seconds"],
        half["updates"] / half["seconds"],
    )


def _echo(run: Run) -> float:
    with echo(run.server, run.folder()):
        run.server.ask("run", kind="echo", people=2 * WARM, first=10_000)
        done = run.server.ask("run", kind="echo", people=2 * PEOPLE, first=20_000)
    return float(done["updates"] / done["seconds"])
