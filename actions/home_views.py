"""What the screens of registration and of one's homes need to be drawn."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from actions.desk import Desk
from actions.places import Shelf
from actions.registering import DRAFT, address_of, houses
from actions.views import View, bare, viewer
from storage import drafts, people, places, residents
from storage.cards import Card
from storage.places import Place
from storage.residents import Home
from workflow.refusal import NotAllowed
from workflow.registration import Step
from workflow.terms import HomeRelation, ResidentState, VerifiedBy


@dataclass(frozen=True, slots=True)
class RegisterView(View):
    """The registration and what it asks now; `within` is the place whose inside is shown."""

    draft: int
    step: Step
    home: str
    within: Place | None
    shelf: Shelf | None


@dataclass(frozen=True, slots=True)
class HomesView(View):
    """A person's homes, or one of them."""

    name: str
    homes: tuple[Home, ...]


@dataclass(frozen=True, slots=True)
class RegistrationView(View):
    """What the desk is asked; only the room, for a group reads along."""

    home: str
    relation: HomeRelation
    state: ResidentState
    verified_by: VerifiedBy | None
    owned: bool


def _register(desk: Desk, card: Card) -> RegisterView:
    person = viewer(desk, card)
    draft = drafts.of_person(desk.db, desk.scope, card.chat_id, person.id)
    if draft is None or draft.kind != DRAFT:
        raise NotAllowed
    answers: dict[str, Any] = draft.answers
    within = places.get(desk.db, desk.scope, answers.get("within"))
    asks = answers["step"] == Step.PLACE
    return RegisterView(
        desk.estate,
        desk.now,
        card,
        draft.id,
        Step(answers["step"]),
        home=address_of(desk, answers["place"]) if answers.get("place") else "",
        within=within,
        shelf=houses(desk, within, int(card.arg or 0)) if asks else None,
    )


def _homes(desk: Desk, card: Card) -> HomesView:
    person = viewer(desk, card)
    known = residents.homes(desk.db, desk.scope, person.id)
    return HomesView(desk.estate, desk.now, card, person.name, known)


def _my_home(desk: Desk, card: Card) -> HomesView:
    person = viewer(desk, card)
    known = residents.homes(desk.db, desk.scope, person.id)
    mine = tuple(one for one in known if one.id == card.ref)
    if not mine:
        raise NotAllowed
    return HomesView(desk.estate, desk.now, card, person.name, mine)


def _registration(desk: Desk, card: Card) -> RegistrationView:
    row = residents.get(desk.db, desk.scope, card.ref)
    if row is None or people.get(desk.db, desk.scope, row.person_id) is None:
        raise NotAllowed
    return RegistrationView(
        desk.estate,
        desk.now,
        card,
        home=address_of(desk, row.place_id),
        relation=row.relation,
        state=row.state,
        verified_by=row.verified_by,
        owned=bool(residents.ever_owners(desk.db, desk.scope, row.place_id, but=row.person_id)),
    )


LOADERS: dict[str, Callable[[Desk, Card], View]] = {
    "by-phone": bare,
    "child": bare,
    "register": _register,
    "homes": _homes,
    "my-home": _my_home,
    "leave-sure": _my_home,
    "sold-sure": _my_home,
    "registration": _registration,
}
