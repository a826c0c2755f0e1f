"""The file of a case, page by page."""

from actions.stage_views import FileView
from handlers import press
from handlers.draw import records
from handlers.draw.lacks import ABOVE
from handlers.draw.offering import SAID_ONCE, TURNS
from handlers.screen import Button, Screen, two_by_two
from locales import Texts
from workflow import numbers, process
from workflow.records import Kind

LONGEST_PAGE = 3300
"""Characters on a page of the file, so that it fits one message with its markup."""


def _said(view: FileView, texts: Texts, *, longest: int) -> list[str]:
    now, zone = view.now, view.estate.zone
    return [
        "\n".join(
            [
                records.lines(one, named, view.parties, texts, now=now, zone=zone, longest=longest),
                *_digests(view, one.id, texts),
            ]
        )
        for one, named in view.records
    ]


MOST_DIGESTS = 3


def _digests(view: FileView, record: int, texts: Texts) -> list[str]:
    """By what a file that was sent is known again, once we have fetched it."""
    sent = view.media.get(record, [])
    known = [one.sha256 for one in sent if one.sha256]
    found = [texts("file-digest", no=no, sha=sha) for no, sha in enumerate(known[:MOST_DIGESTS], 1)]
    if len(known) > MOST_DIGESTS:
        found.append(texts("file-digests-more", count=len(known) - MOST_DIGESTS))
    return found


def case_file(view: FileView, texts: Texts) -> Screen:
    """A page of the file, each record with a button that files a newer version."""
    case = view.case
    head = texts(
        "file-title",
        short=numbers.short(case.no),
        page=view.page + 1,
        pages=view.pages,
    )
    if not view.records:
        back = (Button(texts("b-back"), press.OpenForOffice(case.id)),)
        return Screen("\n".join([head, texts("file-empty")]), (back,))
    said = _said(view, texts, longest=700)
    if sum(map(len, said)) > LONGEST_PAGE:
        said = _said(view, texts, longest=LONGEST_PAGE // (10 * len(said)))
    edits = [
        Button(
            texts("b-change-record", what=texts.plain(f"record-{one.kind}")),
            press.ChangeRecord(case.id, one.id),
        )
        for one, _ in view.records
        if case.stage in process.stages_of(one.kind)
        and one.kind not in (*TURNS, *ABOVE, *SAID_ONCE, Kind.PARTY)
    ]
    way = []
    if view.page:
        way.append(Button(texts("b-page-before"), press.SeeFile(case.id, view.page - 1)))
    if view.page + 1 < view.pages:
        way.append(Button(texts("b-page-after"), press.SeeFile(case.id, view.page + 1)))
    back = (Button(texts("b-back"), press.OpenForOffice(case.id)),)
    text = "\n\n".join([head, *said])
    return Screen(text, (*two_by_two(edits), *((tuple(way),) if way else ()), back))
