"""2. People come when they come (Poisson), and the API answers in 50 ms."""

from benchmarks.bots import linli
from benchmarks.folder import with_estate
from benchmarks.measures.run import Run
from benchmarks.table import Line, milliseconds, percentile

RATE, DELAY, SECONDS = 100.0, 0.05, 20
SLOW = 0.005


def measure(run: Run) -> list[Line]:
    """At a normal disk, then with every commit 5 ms slower."""
    asked, pressed = _at_pace(run)
    slow_asked, slow_pressed = _at_pace(run, "--slow", str(SLOW))
    return [
        Line(
            "100 updates/s: update available → reply request",
            milliseconds(asked),
            "p99 < 25 ms",
            percentile(asked, 0.99) < 0.025,
        ),
        Line(
            "100 presses/s: press available → finished edit (one 50 ms call in it)",
            milliseconds(pressed),
            "p99 < 100 ms",
            percentile(pressed, 0.99) < 0.1,
        ),
        Line("the same updates, 5 ms added to every commit", milliseconds(slow_asked)),
        Line("the same presses, 5 ms added to every commit", milliseconds(slow_pressed)),
    ]


def _at_pace(run: Run, *arguments: str) -> tuple[list[float], list[float]]:
    people = int(RATE * (5 if run.quick else SECONDS))
    with linli(run.server, with_estate(run.folder()), *arguments, delay=DELAY) as bot:
        run.server.ask("run", kind="ask", people=50, first=10_000)
        asked = run.server.ask("run", kind="ask", people=people, first=20_000, rate=RATE)
        pressed = run.server.ask("run", kind="press", people=people, first=20_000, rate=RATE)
        run.note_memory("pace", bot)
    return asked["latencies"], pressed["latencies"]
