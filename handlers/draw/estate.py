"""An estate's settings on one screen, and the choice between estates."""

from actions.estate_views import EstatesView, SetUpView
from actions.views import View
from handlers import press
from handlers.draw import packs
from handlers.draw.start import home_row
from handlers.press import Go, Room, SetUp, Yes
from handlers.screen import Button, Row, Screen, two_by_two
from locales import Texts
from workflow.steps import ORDER, Country, Step, Zone

ASKED = ORDER[:-1]


def zone_name(zone: Zone) -> str:
    """`hong-kong`, as its text is called."""
    return zone.name.lower().replace("_", "-")


def hours(view: SetUpView, texts: Texts) -> dict[str, str]:
    """When the estate works, and when it sleeps."""
    estate = view.estate
    return {
        "days": " ".join(texts.plain(f"weekday-{day}") for day in map(int, estate.workdays)),
        "opens": estate.opens,
        "closes": estate.closes,
        "from": estate.quiet_from,
        "to": estate.quiet_to,
        "country": texts.plain(f"country-{estate.country or Country.NONE}"),
        "year": _year(view, texts),
    }


def _year(view: SetUpView, texts: Texts) -> str:
    """How many days this year differ from the week, and whether all of them are known."""
    if not view.estate.country:
        return ""
    key = "calendar-known" if view.year.known else "calendar-unknown"
    return texts.plain(
        key,
        year=str(view.today.year),
        off=len(view.year.holidays),
        worked=len(view.year.worked),
    )


def region(view: SetUpView, texts: Texts) -> dict[str, str]:
    """Its time zone and its language."""
    known = next((zone for zone in Zone if str(zone) == view.estate.zone), None)
    return {
        "zone": texts.plain(f"zone-{zone_name(known)}") if known else view.estate.zone,
        "lang": texts.plain(f"language-{view.estate.lang}"),
    }


def settings(view: SetUpView, texts: Texts) -> Screen:
    """All settings on one screen, and at its top what is still open."""
    estate = view.estate
    open_ = [
        texts(f"still-open-{what}")
        for what, is_open in (
            ("buildings", not view.rooms and not view.entering),
            ("staff", not view.staff),
            ("group", not view.group),
            ("residents", not view.residents),
        )
        if is_open
    ]
    entering = [texts("places-entering")] if view.entering else []
    lines = [
        texts("estate-ready", estate=estate.name),
        *entering,
        *open_,
        texts(
            "estate-settings",
            code=estate.code,
            phone=estate.duty_phone,
            emergency=estate.emergency,
            pace=texts.plain(f"pace-{estate.pace}"),
            packs=packs.names(view, texts),
            buildings=view.buildings,
            rooms=view.rooms,
            **region(view, texts),
            **hours(view, texts),
        ),
        *([texts("set-up-backups", folder=view.backups)] if view.backups else []),
    ]
    asked = [Button(texts(f"step-{step}"), SetUp(step)) for step in ASKED if step not in ELSEWHERE]
    rows: list[Row] = [
        *two_by_two(asked),
        (Button(texts("b-places"), Go(Room.PLACES)), Button(texts("b-staff"), Go(Room.STAFF))),
        (Button(texts("b-groups"), Go(Room.GROUPS)), Button(texts("b-posters"), Go(Room.POSTERS))),
        (
            Button(texts("b-sheets"), Go(Room.SHEETS)),
            Button(texts("b-found"), press.FoundEstate(Yes.NO)),
        ),
        home_row(texts),
    ]
    return Screen("\n".join(lines), tuple(rows))


def which_estate(view: EstatesView, texts: Texts) -> Screen:
    """Asked once of somebody new, and of whoever switches."""
    rows = [
        (Button(one.name or texts("estate-unnamed"), press.ChooseEstate(one.id)),)
        for one in view.estates
    ]
    return Screen(texts("which-estate"), tuple(rows))


def found_sure(view: View, texts: Texts) -> Screen:
    """Another estate is apart from this one in everything."""
    return Screen(
        texts("found-sure", estate=view.estate.name),
        (
            (Button(texts("b-back"), SetUp(Step.DONE)),),
            (Button(texts("b-found"), press.FoundEstate(Yes.YES), style="primary"),),
        ),
    )


ELSEWHERE = frozenset({Step.BUILDINGS, Step.STAFF})
