"""The estate's folder: its papers by kind, and when each building was accepted."""

from typing import Any

from actions.fact_views import FolderView
from handlers import press
from handlers.draw.records import member
from handlers.draw.start import home_row
from handlers.draw.wording import place, shortened
from handlers.press import Say
from handlers.screen import Button, Row, Screen, two_by_two
from locales import Texts
from workflow.records.findings import DocumentKind

KEPT = tuple(one for one in DocumentKind if one is not DocumentKind.HISTORY)
"""What the folder is divided into; earlier cases are found by the program."""


def folder(view: FolderView, texts: Texts) -> Screen:
    """What is there; a paper's button brings its file, whoever keeps the folder changes it."""
    lines = [texts("folder")]
    rows: list[Row] = []
    for paper in view.papers:
        said = " ".join(filter(None, [paper.title, paper.clause]))
        lines.append(texts("folder-line", kind=member(paper.kind, texts), title=said))
        row: Row = ()
        if paper.medium_id is not None:
            row += (Button(shortened(paper.title, 24), press.SeeInFolder(paper.id)),)
        if view.keeps:
            out = texts("b-folder-out", title=shortened(paper.title, 12))
            row += (Button(out, press.DropFromFolder(paper.id)),)
        rows += [row] if row else []
    for building, day in view.accepted.items():
        lines.append(texts("folder-accepted", place=place(building, texts), day=f"{day:%Y-%m-%d}"))
    if view.keeps:
        add = [
            Button(texts("b-folder-add", kind=member(one, texts)), press.AddToFolder(one))
            for one in KEPT
        ]
        rows += two_by_two(add)
        rows.append((Button(texts("b-folder-accepted"), press.Type(0, Say.ACCEPTED)),))
    return Screen("\n".join(lines), (*rows[-40:], home_row(texts)))


def owner_file(facts: dict[str, Any], texts: Texts) -> Screen:
    """Who is registered in each home, for whoever has said why he must know."""
    lines = [texts("owner-file", short=facts["no"].rpartition("-")[2])]
    for one in facts["homes"]:
        lines.append(texts("owner-file-home", home=place(one["home"], texts)))
        for name, relation, verified in one["members"]:
            what = texts.plain(f"relation-{relation}")
            lines.append(texts("owner-file-member", name=name, relation=what, verified=verified))
    return Screen("\n".join(lines))
