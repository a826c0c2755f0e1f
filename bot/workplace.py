"""The folder in which a job's child works: what is laid out for it, and what it has made."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copyfile, rmtree
from tempfile import mkdtemp
from typing import Any

from bot.errands import Made
from bot.files import place as kept_at


@contextmanager
def workplace(folder: Path) -> Iterator[Path]:
    """A folder of its own for each attempt, that nobody else can read."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    place = Path(mkdtemp(dir=folder)).resolve()
    try:
        (place / "made").mkdir()
        yield place
    finally:
        rmtree(place, ignore_errors=True)


def lay_out(kept: Path, wanted: list[str], to: Path) -> None:
    """Files that people sent, by their SHA-256; one that is gone is not there."""
    to.mkdir()
    for sha256 in wanted:
        found = kept_at(kept, sha256)
        if found.exists() and not (to / sha256).exists():
            copyfile(found, to / sha256)


def write_json(file: Path, lines: list[Any]) -> None:
    """Add lines to a file, each one value."""
    with file.open("a", encoding="utf-8") as out:
        out.writelines(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)


def made_in(place: Path) -> Made:
    """What the child has left there."""
    made = Made()
    for file in sorted((place / "made").iterdir()):
        if file.name == "result.json":
            made.result = json.loads(file.read_text(encoding="utf-8"))
        elif file.name == "lines.jsonl":
            with file.open(encoding="utf-8") as lines:
                made.lines = [json.loads(line) for line in lines]
        else:
            made.files.append(file.read_bytes())
    return made
