"""What a guest of a case sees of it, and the reporter of those who act for him."""

from collections.abc import Callable
from dataclasses import dataclass

from actions.desk import Desk
from actions.guests import part_of
from actions.office_views import taking_part
from actions.views import Case, View, viewer
from storage import cases, notes, reporters
from storage.cards import Card
from storage.notes import Note
from storage.participants import Participant
from workflow.refusal import NotAllowed
from workflow.roles import Relation


@dataclass(frozen=True, slots=True)
class GuestView(View):
    """The header of a case and what was said between the office and this firm."""

    case: Case
    part: Participant
    notes: list[Note]


@dataclass(frozen=True, slots=True)
class ProxyView(View):
    """Who acts for the reporter, with names."""

    case: Case
    proxies: list[tuple[Participant, str]]


def _guest_case(desk: Desk, card: Card) -> GuestView:
    part = part_of(desk, card.ref, viewer(desk, card).id)
    case = cases.get(desk.db, desk.scope, card.ref)
    if part is None or case is None or part.relation is not Relation.INVITED:
        raise NotAllowed
    said = notes.with_participant(desk.db, desk.scope, case.id, part.id)
    return GuestView(desk.estate, desk.now, card, case, part, said)


def _proxy(desk: Desk, card: Card) -> ProxyView:
    case = cases.get(desk.db, desk.scope, card.ref)
    if case is None or reporters.of_case(desk.db, desk.scope, case.id)[0] != viewer(desk, card).id:
        raise NotAllowed
    proxies = taking_part(desk, case, Relation.REPRESENTATIVE)
    return ProxyView(desk.estate, desk.now, card, case, proxies)


LOADERS: dict[str, Callable[[Desk, Card], View]] = {"guest-case": _guest_case, "proxy": _proxy}
