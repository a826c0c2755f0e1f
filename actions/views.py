"""What a card or a screen needs to be drawn, read from fresh rows at the moment of drawing.

A view holds only what its reader may see: names of anonymous reporters never leave here.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from actions import duty
from actions.desk import Desk
from storage import media, people
from storage.cards import Card
from storage.cases import Case as Case  # handlers draw it and may not import storage
from storage.drafts import Stored as Stored
from storage.estates import Estate as Estate
from storage.media import Medium
from storage.notes import Note
from storage.people import Person
from storage.places import Place as Place
from storage.topics import Topic as Topic
from workflow.refusal import NotAllowed
from workflow.roles import Role


@dataclass(frozen=True, slots=True)
class View:
    """What every drawing may need: which estate, when, and the card itself."""

    estate: Estate
    now: datetime
    card: Card


@dataclass(frozen=True, slots=True)
class CasesView(View):
    """A list of cases."""

    cases: list[Case]


@dataclass(frozen=True, slots=True)
class CaseView(View):
    """One case as its reporter sees it."""

    case: Case
    accepted: str
    lead: str
    notes: list[Note]
    media: int


def viewer(desk: Desk, card: Card) -> Person:
    """Who reads a card of a private chat."""
    if desk.person is not None and desk.person.user_id == card.chat_id:
        return desk.person
    person = people.of_user(desk.db, desk.scope, card.chat_id)
    if person is None:
        raise NotAllowed
    return person


def needs(desk: Desk, card: Card, wanted: frozenset[Role]) -> None:
    """A page that was open when a role was taken away is not drawn again."""
    if not duty.roles(desk, viewer(desk, card).id) & wanted:
        raise NotAllowed


def name_of(desk: Desk, person: int | None) -> str:
    """The name of somebody, empty of nobody."""
    somebody = people.get(desk.db, desk.scope, person)
    return somebody.name if somebody else ""


def hides(card: Card, case: Case) -> bool:
    """Whether a card may name no more than the building of a case."""
    return case.guarded if card.chat_id < 0 else case.anonymous


def bare(desk: Desk, card: Card) -> View:
    """A card that shows nothing but the estate."""
    return View(desk.estate, desk.now, card)


def pictures(desk: Desk, ids: list[int]) -> list[Medium]:
    """The media that a message of kind `photos` carries."""
    return media.some(desk.db, desk.scope, ids)


LOADERS: dict[str, Callable[[Desk, Card], View]] = {
    "help": bare,
    "human": bare,
    "forgotten": bare,
    "prompt": bare,
    "not-allowed": bare,
    "topic": bare,
    "found-sure": bare,
}
