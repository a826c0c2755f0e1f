"""What an administrator sees of his estate: its set-up, places, posters and sheets."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from actions import calendar
from actions.desk import Desk
from actions.places import Shelf, shelf
from actions.views import Estate, Place, View, bare, needs
from storage import due, estates, groups, meta, offices, people, places, staged
from storage.cards import Card
from workflow import buildings
from workflow.almanac import Year
from workflow.buildings import Plan
from workflow.roles import HEADS, PUBLIC, STAFF, Role
from workflow.sheets import Change, Sheet
from workflow.terms import PlaceKind


@dataclass(frozen=True, slots=True)
class PlacesView(View):
    """The places of the estate, level by level, for the administrator."""

    shelf: Shelf
    buildings: int
    rooms: int
    entering: bool


@dataclass(frozen=True, slots=True)
class PostersView(View):
    """What posters can be ordered for."""

    places: list[Place]


@dataclass(frozen=True, slots=True)
class PlaceView(View):
    """One place (None: the estate), for the administrator."""

    place: Place | None


@dataclass(frozen=True, slots=True)
class SetUpView(View):
    """The settings of the estate, and what of it is still open."""

    buildings: int
    rooms: int
    entering: bool
    group: bool
    residents: bool
    backups: str
    staff: int
    year: Year
    today: date


@dataclass(frozen=True, slots=True)
class EstatesView(View):
    """The estates between which somebody can choose."""

    estates: list[Estate]


@dataclass(frozen=True, slots=True)
class PlanView(View):
    """What a sentence about buildings would enter."""

    plan: Plan


@dataclass(frozen=True, slots=True)
class SheetView(View):
    """A sheet that was read and what it would do; no counts when it is gone."""

    sheet: Sheet
    counts: dict[Change, int]


def _places(desk: Desk, card: Card) -> PlacesView:
    needs(desk, card, frozenset({Role.ADMIN}))
    place = places.get(desk.db, desk.scope, card.ref)
    return PlacesView(
        desk.estate,
        desk.now,
        card,
        shelf(desk, place, int(card.arg or 0), closed=True),
        buildings=places.count(desk.db, desk.scope, PlaceKind.BUILDING),
        rooms=places.count(desk.db, desk.scope, PlaceKind.ROOM),
        entering=due.waiting(desk.db, desk.scope, kind="enter-places"),
    )


def _posters(desk: Desk, card: Card) -> PostersView:
    needs(desk, card, HEADS)
    return PostersView(desk.estate, desk.now, card, places.inside(desk.db, desk.scope, None))


def _papers(desk: Desk, card: Card) -> View:
    needs(desk, card, HEADS)
    return bare(desk, card)


def _codes(desk: Desk, card: Card) -> View:
    needs(desk, card, frozenset({Role.ADMIN}))
    return bare(desk, card)


def _sheet(desk: Desk, card: Card) -> SheetView:
    needs(desk, card, HEADS)
    counts = staged.counts(desk.db, desk.scope, card.ref)
    return SheetView(desk.estate, desk.now, card, Sheet(card.arg), counts)


def _set_up(desk: Desk, card: Card) -> SetUpView:
    needs(desk, card, frozenset({Role.ADMIN}))
    today = desk.now.astimezone(ZoneInfo(desk.estate.zone)).date()
    return SetUpView(
        desk.estate,
        desk.now,
        card,
        rooms=places.count(desk.db, desk.scope, PlaceKind.ROOM),
        buildings=places.count(desk.db, desk.scope, PlaceKind.BUILDING),
        entering=due.waiting(desk.db, desk.scope, kind="enter-places"),
        group=groups.staff(desk.db, desk.scope) is not None,
        backups=meta.get(desk.db, "backups") or "",
        residents=any(one.kind in PUBLIC for one in groups.bound(desk.db, desk.scope)),
        staff=len(offices.holders(desk.db, desk.scope, *STAFF)),
        year=calendar.year(desk, today.year),
        today=today,
    )


MOST_ESTATES = 9


"""As many are offered to choose from, the ones chosen last."""


def _estates(desk: Desk, card: Card) -> EstatesView:
    known = people.estates_of(desk.db, card.chat_id)
    mine = [estates.get(desk.db, scope) for scope in list(known)[:MOST_ESTATES]]
    return EstatesView(desk.estate, desk.now, card, mine or estates.ready(desk.db))


def _place(desk: Desk, card: Card) -> PlaceView:
    needs(desk, card, frozenset({Role.ADMIN}))
    place = places.get(desk.db, desk.scope, card.ref)
    return PlaceView(desk.estate, desk.now, card, place)


def _plan(desk: Desk, card: Card) -> PlanView:
    needs(desk, card, frozenset({Role.ADMIN}))
    return PlanView(desk.estate, desk.now, card, buildings.read(card.arg))


LOADERS: dict[str, Callable[[Desk, Card], View]] = {
    "set-up": _set_up,
    "which-estate": _estates,
    "places": _places,
    "papers": _papers,
    "posters": _posters,
    "codes-sure": _codes,
    "sheet-sure": _sheet,
    "sheet-done": _papers,
    "sheet-faults": _papers,
    "place-kind": _place,
    "buildings-sure": _plan,
}
