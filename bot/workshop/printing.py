"""Prints pages: `about.json` and `lines.jsonl` become PDF files of a few pages each.

The words never become markup; what a page looks like, a template beside this module says.
"""

import io
import json
from itertools import count
from pathlib import Path
from shutil import copyfile
from typing import Literal

import segno
import typst
from pylopdf_fonts_zh_cn import sans_path

DOTS = 144
"""Of a picture, for each inch: two for each point."""


def make(folder: Path) -> None:
    """Write `made/01.pdf` and so on; the font is in each file."""
    about = json.loads((folder / "about.json").read_text(encoding="utf-8"))
    with (folder / "lines.jsonl").open(encoding="utf-8") as lines:
        pages = [json.loads(line) for line in lines]
    template = folder / f"{about['template']}.typ"
    copyfile(Path(__file__).with_name(template.name), template)
    each = about["per_file"]
    for number, first in zip(count(1), range(0, len(pages), each), strict=False):
        drawn = [page | {"qr": qr(page["link"])} for page in pages[first : first + each]]
        read = {"title": about["title"], "lang": about["lang"], "pages": drawn}
        (folder / "pages.json").write_text(json.dumps(read), encoding="utf-8")
        (folder / "made" / f"{number:02d}.pdf").write_bytes(printed(template))


def printed(template: Path, form: Literal["pdf", "png"] = "pdf") -> bytes:
    """The pages, with nothing but our own font: the system's would make it slow and different."""
    made: bytes = typst.compile(
        str(template),
        root=str(template.parent),
        font_paths=[str(sans_path().parent)],
        ignore_system_fonts=True,
        format=form,
        ppi=DOTS,
    )
    return made


def qr(link: str) -> str:
    """The code as SVG with its quiet zone; a fifteenth of it may be dirty."""
    out = io.BytesIO()
    segno.make(link, error="m", micro=False).save(out, kind="svg", border=4, xmldecl=False)
    return out.getvalue().decode()
