"""`python -m benchmarks`: measure everything, print the table, perhaps write it down."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import machine, table
from benchmarks.bots import Server
from benchmarks.measures import (
    Run,
    backlog,
    flood,
    importing,
    life,
    million,
    night,
    notices,
    pace,
    pdf,
    places,
    reminders,
)
from benchmarks.table import Line

MEASURES: dict[str, Callable[[Run], list[Line]]] = {
    "flood": flood.measure,
    "pace": pace.measure,
    "backlog": backlog.measure,
    "reminders": reminders.measure,
    "notices": notices.measure,
    "import": importing.measure,
    "places": places.measure,
    "pdf": pdf.measure,
    "life": life.measure,
    "night": night.measure,
    "million": million.measure,
}


def main() -> int:
    """0 when every promise that was measured holds."""
    parser = argparse.ArgumentParser(prog="benchmarks")
    parser.add_argument("--write", action="store_true", help="put it into docs/performance.md")
    parser.add_argument("--only", choices=MEASURES, action="append", help="only this measure")
    parser.add_argument("--quick", action="store_true", help="fewer and shorter; never written")
    parser.add_argument("--folder", type=Path, help="where the data goes (a real disk)")
    arguments = parser.parse_args()
    if arguments.write and (arguments.quick or arguments.only):
        parser.error("only a whole run is written")
    with TemporaryDirectory(prefix="linli-bench-", dir=arguments.folder) as place:
        about, lines = _measured(Path(place), arguments.only or list(MEASURES), arguments.quick)
    text = table.markdown(about, lines)
    print(f"\n{text}")
    if arguments.write:
        table.write(text)
    return 1 if any(line.holds is False for line in lines) else 0


def _measured(place: Path, names: list[str], quick: bool) -> tuple[str, list[Line]]:
    about = machine.about(place)
    print(about, flush=True)
    server = Server()
    lines: list[Line] = []

    def add(found: list[Line]) -> None:
        for line in found:
            print(f"  {line.what}: {line.measured} {line.verdict}", flush=True)
        lines.extend(found)

    try:
        run = Run(server, place, quick)
        add([machine.commit(place), machine.ceiling(server)])
        for name in names:
            print(name, flush=True)
            add(MEASURES[name](run))
        if run.memory:
            each = ", ".join(f"{name} {size:.0f}" for name, size in run.memory.items())
            add([Line("memory of the bot after each of the others (MB)", each)])
    finally:
        server.close()
    return about, lines


if __name__ == "__main__":
    sys.exit(main())
