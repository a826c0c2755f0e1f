"""What a person sees of himself: the way in, his settings, what is kept of him."""

from collections.abc import Callable
from dataclasses import dataclass

from actions import belongings
from actions.desk import Desk
from actions.homes import home
from actions.views import Case, View, needs, viewer
from storage import chats, drafts, offices, people, reporters, residents
from storage.cards import Card
from storage.people import Person
from storage.residents import Home
from workflow.quiet import Quiet
from workflow.roles import HEADS, Role


@dataclass(frozen=True, slots=True)
class PersonView(View):
    """A screen that shows the person's own settings or the way in."""

    person: Person
    roles: frozenset[Role]
    homes: tuple[Home, ...] = ()
    open_cases: int = 0
    draft: int | None = None
    large: bool = False
    quiet: Quiet = Quiet.ESTATE
    several: bool = False


@dataclass(frozen=True, slots=True)
class MyDataView(View):
    """What is kept of a person: himself, his reports, and how many rows of what else."""

    person: Person
    roles: frozenset[Role]
    home: str | None
    cases: list[Case]
    counts: dict[str, int]


def _person(desk: Desk, card: Card) -> PersonView:
    person = viewer(desk, card)
    draft = drafts.of_person(desk.db, desk.scope, card.chat_id, person.id)
    chat = chats.get(desk.db, card.chat_id)
    return PersonView(
        desk.estate,
        desk.now,
        card,
        person,
        roles=offices.roles(desk.db, desk.scope, person.id),
        homes=residents.homes(desk.db, desk.scope, person.id),
        open_cases=reporters.open_of(desk.db, desk.scope, person.id),
        draft=draft.id if draft and draft.kind == "report" else None,
        large=chat is not None and chat.large,
        quiet=chat.quiet if chat is not None else Quiet.ESTATE,
        several=len(people.estates_of(desk.db, card.chat_id)) > 1,
    )


def _my_data(desk: Desk, card: Card) -> MyDataView:
    person = viewer(desk, card)
    found = belongings.of_person(desk, person)
    return MyDataView(
        desk.estate,
        desk.now,
        card,
        person,
        roles=offices.roles(desk.db, desk.scope, person.id),
        home=home(desk, person.id),
        cases=reporters.cases_of(desk.db, desk.scope, person.id),
        counts={name: len(rows) for name, rows in found.items()},
    )


def _sheets(desk: Desk, card: Card) -> PersonView:
    needs(desk, card, HEADS)
    return _person(desk, card)


LOADERS: dict[str, Callable[[Desk, Card], View]] = {
    "home": _person,
    "settings": _person,
    "quiet": _person,
    "reach": _person,
    "unclear": _person,
    "mydata": _my_data,
    "forget": _my_data,
    "forget-sure": _my_data,
    "not-ready": _person,
    "sheets": _sheets,
}
