"""Posters: the screen on which they are ordered, and the words of one page in both languages."""

import re
from typing import Any

from actions.estate_views import PostersView
from actions.views import Estate, Place
from handlers import press
from handlers.draw.places import short
from handlers.draw.wording import place as worded
from handlers.press import Room
from handlers.screen import Button, Row, Screen, two_by_two
from locales import LANGUAGES, Texts, load
from workflow import numbers
from workflow.posters import Posters
from workflow.terms import PlaceKind

BUILDINGS = 84


def posters(view: PostersView, texts: Texts) -> Screen:
    """What can be ordered: everything, the lifts, the garage, or the doors of one building."""
    buildings = [place for place in view.places if place.kind is PlaceKind.BUILDING]
    rows: list[Row] = [
        (Button(texts("b-posters-all"), press.OrderPosters(Posters.ALL, 0), style="primary"),),
        (
            Button(texts("b-posters-lifts"), press.OrderPosters(Posters.LIFTS, 0)),
            Button(texts("b-posters-garage"), press.OrderPosters(Posters.GARAGE, 0)),
        ),
        *two_by_two(
            [
                Button(short(place, texts), press.OrderPosters(Posters.BUILDING, place.id))
                for place in buildings[:BUILDINGS]
            ],
            wide=3,
        ),
        (Button(texts("b-back"), press.Go(Room.PAPERS)),),
    ]
    return Screen(texts("posters"), tuple(rows))


def page(place: Place, estate: Estate, bot: str) -> dict[str, Any]:
    """One page: what saves a life in the estate's language, all else in both."""
    first = load(estate.lang)
    emergency = "·".join(re.split(r"\s*[/／、,，;；·]\s*", estate.emergency))
    code = numbers.grouped(place.code)
    both = [load(lang) for lang in LANGUAGES]
    return {
        "phones": [
            first.plain("poster-emergency", phones=emergency),
            first.plain("poster-duty", phone=estate.duty_phone),
        ],
        "alarm": [one.plain("poster-alarm", phone=estate.duty_phone) for one in both]
        if place.kind is PlaceKind.LIFT
        else [],
        "scan": " — ".join(one.plain("poster-scan") for one in both),
        "link": f"https://t.me/{bot}?start=l_{place.code}",
        "place": worded(place.written, first),
        "code": code,
        "call": [one.plain("poster-call") for one in both],
        "data": [one.plain("poster-data") for one in both],
    }
