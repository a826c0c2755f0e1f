"""What the manager who asked sees of an anonymous reporter, for as long as he may."""

from collections.abc import Callable
from dataclasses import dataclass

from actions.belongings import phone_of
from actions.desk import Desk
from actions.duty import seat_of
from actions.revealing import hidden, may_ask
from actions.views import View, viewer
from storage import cases, reveals
from storage.cards import Card
from workflow.refusal import NotAllowed
from workflow.terms import RevealAnswer


@dataclass(frozen=True, slots=True)
class RevealView(View):
    """Name and number; both are empty once the time is over."""

    no: str
    name: str
    phone: str


def _revealed(desk: Desk, card: Card) -> RevealView:
    reader = viewer(desk, card)
    found = reveals.get(desk.db, desk.scope, card.ref)
    case = cases.get(desk.db, desk.scope, found.case_id) if found is not None else None
    if (
        found is None
        or case is None
        or found.asked_by != reader.id
        or found.answer is not RevealAnswer.AGREED
        or found.until is None
        or not may_ask(seat_of(desk, reader), case.id)
    ):
        raise NotAllowed
    person = hidden(desk, case)
    if person is None or desk.now >= found.until:
        return RevealView(desk.estate, desk.now, card, case.no, name="", phone="")
    phone = phone_of(desk, person) or "-"
    return RevealView(desk.estate, desk.now, card, case.no, name=person.name, phone=phone)


LOADERS: dict[str, Callable[[Desk, Card], View]] = {"revealed": _revealed}
