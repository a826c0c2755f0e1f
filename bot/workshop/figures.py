"""Draws the week in figures: one picture, as wide as a phone shows it."""

import json
from pathlib import Path
from shutil import copyfile

from bot.workshop.printing import printed

TEMPLATE = Path(__file__).with_name("figures.typ")


def make(folder: Path) -> None:
    """Write `made/01.png`, 1080 by 1350 pixels."""
    about = json.loads((folder / "about.json").read_text(encoding="utf-8"))
    copyfile(TEMPLATE, folder / TEMPLATE.name)
    (folder / "pages.json").write_text(json.dumps(about), encoding="utf-8")
    picture = printed(folder / TEMPLATE.name, form="png")
    (folder / "made" / "01.png").write_bytes(picture)
