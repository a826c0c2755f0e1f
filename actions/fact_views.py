"""What the pages of the second stage show: claims side by side, earlier cases, the folder."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from actions import casefile, duty, earlier
from actions.desk import Desk
from actions.door import may
from actions.views import Case, View, needs, viewer
from storage import cases, folder, offices, places
from storage.cards import Card
from storage.folder import Paper
from workflow.casefile import CaseFile
from workflow.refusal import NotAllowed
from workflow.roles import HEADS, STAFF


@dataclass(frozen=True, slots=True)
class ClaimsView(View):
    """What each party wants, for whoever may read the file."""

    case: Case
    file: CaseFile


@dataclass(frozen=True, slots=True)
class EarlierView(View):
    """What there was before at the same place and in the same homes."""

    case: Case
    earlier: list[Case]


@dataclass(frozen=True, slots=True)
class FolderView(View):
    """What is in the folder; `keeps` whether the reader may change it."""

    papers: list[Paper]
    accepted: dict[str, date]
    keeps: bool


def _read(desk: Desk, card: Card) -> tuple[Desk, Case]:
    reader = replace(duty.seat_of(desk, viewer(desk, card)), kind=None)
    case = cases.get(desk.db, desk.scope, card.ref)
    if case is None or not may(reader, "case.read_file", case.id):
        raise NotAllowed
    return reader, case


def _claims(desk: Desk, card: Card) -> ClaimsView:
    _, case = _read(desk, card)
    return ClaimsView(desk.estate, desk.now, card, case, casefile.load(desk, case))


def _earlier(desk: Desk, card: Card) -> EarlierView:
    reader, case = _read(desk, card)
    return EarlierView(desk.estate, desk.now, card, case, earlier.of_case(reader, case))


def _folder(desk: Desk, card: Card) -> FolderView:
    needs(desk, card, STAFF | HEADS)
    reader = offices.roles(desk.db, desk.scope, viewer(desk, card).id)
    return FolderView(
        desk.estate,
        desk.now,
        card,
        folder.every(desk.db, desk.scope),
        places.accepted(desk.db, desk.scope),
        bool(reader & HEADS),
    )


LOADERS: dict[str, Callable[[Desk, Card], View]] = {
    "claims": _claims,
    "earlier": _earlier,
    "folder": _folder,
}
