"""Makes the file of a case to keep: one PDF, and parcels with what was sent and the manifest.

`about.json` says which case, when, and which files lie in `files/` under which names;
`lines.jsonl` is the one document.
"""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile
from zipfile import ZIP_STORED, ZipFile

from bot.workshop.printing import printed
from workflow.minutes import canonical

TEMPLATE = Path(__file__).with_name("dossier.typ")
LARGEST = 45_000_000
"""Bytes of a parcel: Telegram takes fifty megabytes."""


def make(folder: Path) -> None:
    """Write `made/01.pdf`, then `made/02.zip` and so on; `result.json` has the manifest."""
    about = json.loads((folder / "about.json").read_text(encoding="utf-8"))
    copyfile(TEMPLATE, folder / TEMPLATE.name)
    (folder / "lines.jsonl").rename(folder / "pages.json")
    paper = folder / "made" / "01.pdf"
    paper.write_bytes(printed(folder / TEMPLATE.name))
    sent = [(name, folder / "files" / sha256) for name, sha256 in about["files"]]
    packed = [(about["paper"], paper), *((name, file) for name, file in sent if file.exists())]
    listed = [[name, _sha256(file), file.stat().st_size] for name, file in packed]
    manifest = canonical({"case": about["case"], "made": about["made"], "files": listed})
    for number, parcel in enumerate(_parcels(packed), 2):
        with ZipFile(folder / "made" / f"{number:02d}.zip", "w", ZIP_STORED) as out:
            if number == 2:  # the first one
                out.writestr("manifest.json", manifest)
            for name, file in parcel:
                out.write(file, name)
    result = folder / "made" / "result.json"
    result.write_text(json.dumps({"manifest": manifest}), encoding="utf-8")


def _parcels(packed: list[tuple[str, Path]]) -> Iterator[list[tuple[str, Path]]]:
    """As few as hold everything, in its order."""
    parcel: list[tuple[str, Path]] = []
    size = 0
    for name, file in packed:
        more = file.stat().st_size
        if parcel and size + more > LARGEST:
            yield parcel
            parcel, size = [], 0
        parcel.append((name, file))
        size += more
    yield parcel


def _sha256(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
