"""Prints the round of a notice: what is to be said, and a line for each home to tick off."""

import json
from pathlib import Path
from shutil import copyfile

from bot.workshop.printing import printed

TEMPLATE = Path(__file__).with_name("round.typ")


def make(folder: Path) -> None:
    """Write `made/01.pdf`, with the font in it."""
    about = json.loads((folder / "about.json").read_text(encoding="utf-8"))
    with (folder / "lines.jsonl").open(encoding="utf-8") as lines:
        read = about | {"lines": [json.loads(line) for line in lines]}
    copyfile(TEMPLATE, folder / TEMPLATE.name)
    (folder / "pages.json").write_text(json.dumps(read), encoding="utf-8")
    (folder / "made" / "01.pdf").write_bytes(printed(folder / TEMPLATE.name))
