"""Prints minutes: each line of `lines.jsonl` is one language, and becomes one PDF file."""

import json
from itertools import count
from pathlib import Path
from shutil import copyfile

from bot.workshop.printing import printed

TEMPLATE = Path(__file__).with_name("minutes.typ")


def make(folder: Path) -> None:
    """Write `made/01.pdf` and so on, in the order of the lines."""
    copyfile(TEMPLATE, folder / TEMPLATE.name)
    with (folder / "lines.jsonl").open(encoding="utf-8") as lines:
        for number, line in zip(count(1), lines, strict=False):
            read = json.loads(line)
            (folder / "pages.json").write_text(json.dumps(read), encoding="utf-8")
            (folder / "made" / f"{number:02d}.pdf").write_bytes(printed(folder / TEMPLATE.name))
