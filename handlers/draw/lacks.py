"""What a case lacks for its next stage, in words and as buttons that lead to where it is filled."""

from collections.abc import Callable

from actions.office_views import StaffView
from actions.progress import Progress
from handlers import press
from handlers.draw.records import member
from handlers.draw.wording import sign
from handlers.press import FoundPaper, Menu, Press, TickPaper
from handlers.screen import Button, Row
from locales import Texts
from workflow import gates
from workflow.gates import Lack
from workflow.records import Kind
from workflow.records.findings import DocumentKind, Search

ABOVE = (Kind.APPROVAL, Kind.CONSENT)
"""What is said by others than the lead stands on the page of the plan."""


ELSEWHERE = frozenset({"meeting", "attendance", "minutes", "survey"})
"""What has a row of its own that says more: the meeting, its minutes, and whom others ask."""


PAGES: dict[str, Callable[[int], Press]] = {
    "minutes": press.SeeDraft,
    "items": press.SeeItems,
    "emergency-over": press.SeeLog,
}
"""What is filled on a page of its own."""


def lack_words(lack: Lack, at: Progress, texts: Texts) -> str:
    """What is missing, in a few words."""
    no = next((one.no for one in at.file.parties if one.id == lack.party), 0)
    return texts.plain(f"missing-{lack.need}", party=sign(no, texts) if no else "")


def first(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    """The next thing that is missing, for whoever leads the case: one press away."""
    at = view.progress
    assert at is not None
    for lack in at.lacks if at.in_charge else ():
        if lack.need not in ELSEWHERE and (way := _way(lack, view)) is not None:
            label = texts("b-next-thing", what=lack_words(lack, at, texts))
            return ((Button(label, way, style="primary"),),)
    return ()


def _way(lack: Lack, view: StaffView) -> Press | None:
    """A party is asked on his page, papers are ticked on theirs; for all else there is a form."""
    case = view.case.id
    if lack.kind in ABOVE:
        return press.SeePlan(case)
    if lack.kind is Kind.DOCUMENT:
        return press.TurnTo(case, Menu.LOOKED)
    if lack.need in PAGES:
        return PAGES[lack.need](case)
    if lack.kind is Kind.STATEMENT and lack.party:
        return press.SeeParty(case, lack.party)
    return press.BeginForm(case, lack.kind, lack.party or 0) if lack.kind is not None else None


def missing(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    """Each missing thing is a button into the form that fills it."""
    at, case = view.progress, view.case
    assert at is not None
    rows: list[Row] = [
        (Button(texts("b-fill", what=lack_words(one, at, texts)), way),)
        for one in at.lacks[:20]
        if (way := _way(one, view)) is not None
    ]
    if at.lacks and at.in_charge and not any(one.firm for one in at.lacks):
        rows.append(
            (
                Button(
                    texts("record-override.button"),
                    press.BeginForm(case.id, Kind.OVERRIDE, 0),
                ),
            )
        )
    return (*rows, back(view, texts))


def looked(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    """The kinds of papers that nobody has looked for yet: found, none there, not needed."""
    at, case = view.progress, view.case
    assert at is not None
    rows: list[Row] = []
    for what in map(DocumentKind, gates.papers_left(at.file)):
        name = member(what, texts)
        none, useless = (TickPaper(case.id, what, one) for one in (Search.NONE, Search.NOT_NEEDED))
        found = Button(texts("b-paper-found", what=name), FoundPaper(case.id, what))
        rows += [
            (found,),
            (
                Button(texts("b-paper-none", what=name), none),
                Button(texts("b-paper-not-needed", what=name), useless),
            ),
        ]
    return (*rows, back(view, texts))


def back(view: StaffView, texts: Texts) -> Row:
    """To the first page of the card."""
    return (Button(texts("b-back"), press.TurnTo(view.case.id, Menu.MAIN)),)
