"""The list of places: the administrator opens, adds, names and closes them."""

from actions import places
from actions.door import ask_leave
from handlers import place_answers, press, typing
from handlers.press import Say, Yes
from handlers.session import Presses, Session


async def opened(pressed: press.OpenPlaces, s: Session) -> None:
    """What is inside a place, a page of it."""
    await s.do(ask_leave, "place.add")
    s.show("places", pressed.place, str(pressed.page))


async def adding(pressed: press.AddPlace, s: Session) -> None:
    """What kind of place is it?"""
    await s.do(ask_leave, "place.add")
    s.show("place-kind", pressed.inside)


async def named(pressed: press.NewPlace, s: Session) -> None:
    """What is it called?"""
    await typing.ask(s, Say.PLACE, pressed.inside, kind=pressed.kind)


async def closed(pressed: press.ClosePlace, s: Session) -> None:
    """No longer offer it, or offer it again."""
    await s.do(places.close, pressed.place, closed=pressed.closed is Yes.YES)
    s.show("places", pressed.place)


PRESSES: Presses = {
    press.OpenPlaces: opened,
    press.AddPlace: adding,
    press.NewPlace: named,
    press.ClosePlace: closed,
    press.EnterBuildings: place_answers.buildings_entered,
}
