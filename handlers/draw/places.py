"""Places as buttons: for whoever picks one, and for whoever keeps the list."""

from collections.abc import Callable

from actions.estate_views import PlacesView, PlaceView, PlanView
from actions.places import Shelf
from actions.views import Place
from handlers import press
from handlers.draw.start import home_row
from handlers.draw.wording import counted
from handlers.draw.wording import place as worded
from handlers.press import Press, Say, Yes
from handlers.screen import Button, Row, Screen, two_by_two
from locales import Texts
from workflow import address
from workflow.terms import PlaceKind

NARROW = frozenset({PlaceKind.FLOOR, PlaceKind.ROOM})
INNER = tuple(kind for kind in PlaceKind if kind not in (PlaceKind.BUILDING, PlaceKind.GATE))
OUTER = tuple(
    kind for kind in PlaceKind if kind not in (PlaceKind.UNIT, PlaceKind.FLOOR, PlaceKind.ROOM)
)


def short(place: Place, texts: Texts) -> str:
    """A place's name beside its neighbours: `1单元` inside building 3."""
    known = address.read(place.address)
    if place.label or known is None:
        return place.written[:20]
    if known.kind is PlaceKind.ROOM:
        return known.number
    return texts.plain(f"place-{known.kind}.short", number=counted(known))


def grid(
    shelf: Shelf,
    texts: Texts,
    *,
    pick: Callable[[int], Press],
    turn: Callable[[int, int], Press],
) -> tuple[Row, ...]:
    """A page of places as buttons: `pick(place)`, `turn(place, page)` and one level up."""
    narrow = any(one.kind in NARROW for one in shelf.inner)
    buttons = [
        Button(
            texts("b-place-closed", place=short(one, texts)) if one.closed else short(one, texts),
            pick(one.id),
        )
        for one in shelf.inner
    ]
    here = shelf.place.id if shelf.place else 0
    way: list[Button] = []
    if shelf.page:
        way.append(Button(texts("b-page-before"), turn(here, shelf.page - 1)))
    if shelf.more:
        way.append(Button(texts("b-page-after"), turn(here, shelf.page + 1)))
    if shelf.place is not None:
        way.append(Button(texts("b-place-up"), turn(shelf.place.parent_id or 0, 0)))
    return (*two_by_two(buttons, wide=4 if narrow else 3), *((tuple(way),) if way else ()))


def places(view: PlacesView, texts: Texts) -> Screen:
    """The places of the estate, level by level, for the administrator."""
    place = view.shelf.place
    here = place.id if place else 0
    about = _about(place, texts) if place else _whole(view, texts)
    listed = grid(
        view.shelf,
        texts,
        pick=lambda one: press.OpenPlaces(one, 0),
        turn=press.OpenPlaces,
    )
    add = Button(texts("b-add-place"), press.AddPlace(here))
    if place is None:
        words = Button(texts("b-add-buildings"), press.Type(0, Say.BUILDINGS))
        code = Button(texts("b-household-code"), press.Type(0, Say.HOUSEHOLD_CODE))
        return Screen(about, (*listed, (add, words), (code,), home_row(texts)))
    change = (
        Button(texts("b-rename"), press.Type(here, Say.PLACE_NAME)),
        Button(
            texts("b-reopen-place" if place.closed else "b-close-place"),
            press.ClosePlace(here, Yes.NO if place.closed else Yes.YES),
        ),
    )
    return Screen(about, (*listed, (add, *change), home_row(texts)))


def _about(place: Place, texts: Texts) -> str:
    return texts(
        "place-about",
        place=worded(place.written, texts),
        kind=texts.plain(f"kind-{place.kind}"),
        code=place.code,
        closed="yes" if place.closed else "no",
    )


def _whole(view: PlacesView, texts: Texts) -> str:
    counts = texts("places-count", buildings=view.buildings, rooms=view.rooms)
    entering = texts("places-entering") if view.entering else ""
    return "\n".join(filter(None, [texts("places-title"), counts, entering]))


def kinds(view: PlaceView, texts: Texts) -> Screen:
    """What kind of place is to be added?"""
    inside = view.place.id if view.place else 0
    where = worded(view.place.written, texts) if view.place else view.estate.name
    buttons = [
        Button(texts(f"kind-{kind}"), press.NewPlace(inside, kind))
        for kind in (INNER if view.place else OUTER)
    ]
    return Screen(
        texts("place-kind", place=where),
        (*two_by_two(buttons), (Button(texts("b-back"), press.OpenPlaces(inside, 0)),)),
    )


def buildings_sure(view: PlanView, texts: Texts) -> Screen:
    """What a sentence would enter, counted out before it is."""
    plan = view.plan
    blocks = [
        texts(
            "buildings-block" if block.units else "buildings-block-bare",
            names=texts.listed(block.buildings),
            buildings=len(block.buildings),
            units=block.units,
            floors=len(block.floors),
            rooms=block.on_a_floor,
            homes=block.homes,
        )
        for block in plan.blocks
    ]
    total = texts("buildings-total", homes=plan.homes, lifts=plan.lifts)
    draft = view.card.ref
    return Screen(
        "\n".join([texts("buildings-title"), *blocks, total]),
        (
            (Button(texts("b-enter-buildings"), press.EnterBuildings(draft), style="success"),),
            (
                Button(texts("b-change-buildings"), press.Type(0, Say.BUILDINGS)),
                Button(texts("b-cancel"), press.StopTyping(draft)),
            ),
        ),
    )
