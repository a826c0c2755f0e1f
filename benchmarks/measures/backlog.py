"""3. A night's outage: 20,000 updates wait, each a report of another person."""

from benchmarks.bots import linli
from benchmarks.folder import with_estate
from benchmarks.measures.run import Run
from benchmarks.table import Line

WAITING = 20_000


def measure(run: Run) -> list[Line]:
    """Durable when Telegram is told so; handled when the last reply was requested."""
    waiting = 2_000 if run.quick else WAITING
    with linli(run.server, with_estate(run.folder())) as bot:
        done = run.server.ask("run", kind="ask", people=waiting, first=100_000)
        run.note_memory("backlog", bot)
    return [
        Line(
            f"{waiting:,} waiting updates: durable",
            f"{done['durable']:.1f} s",
            "< 60 s",
            done["durable"] < 60,
        ),
        Line(
            f"{waiting:,} waiting updates: handled, every reply sent",
            f"{done['seconds']:.1f} s",
            "< 5 min",
            done["seconds"] < 300,
        ),
    ]
