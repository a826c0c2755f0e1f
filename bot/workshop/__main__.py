"""`python -m bot.workshop KIND FOLDER`: one piece of work, from files to files.

An orphan of a killed bot ends by itself: its time on the processor is limited.
"""

import resource
import sys
from collections.abc import Callable
from pathlib import Path

from bot.workshop import LONGEST, dossier, figures, minutes, printing, rounds, sheets, tables

KINDS: dict[str, Callable[[Path], None]] = {
    "posters": printing.make,
    "door-notice": printing.make,
    "round": rounds.make,
    "codes": tables.hand_out,
    "minutes": minutes.make,
    "dossier": dossier.make,
    "figures": figures.make,
    "sheet-in": sheets.take_in,
    "sheet-out": tables.hand_out,
}


def main(kind: str, folder: Path) -> None:
    """Do it; whatever is raised ends the process with a code that is not 0."""
    resource.setrlimit(resource.RLIMIT_CPU, (LONGEST, LONGEST))
    KINDS[kind](folder)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
