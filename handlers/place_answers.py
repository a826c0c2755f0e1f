"""Forms about places: a new one, another name, the buildings in one sentence."""

from collections.abc import Awaitable, Callable

from actions import drafting, places
from actions.founding import change
from actions.hearing import Said
from actions.views import Stored
from handlers import founding, press
from handlers.press import Say
from handlers.sent import only_words
from handlers.session import Session
from workflow import buildings
from workflow.refusal import Refusal
from workflow.steps import Step
from workflow.terms import PlaceKind


async def _place(s: Session, draft: Stored, said: Said) -> None:
    parent, kind = draft.answers["case"], PlaceKind(draft.answers["kind"])
    place = await s.do(places.add, parent, kind, _name(said))
    await s.do(drafting.drop, draft)
    s.say("place-added", place=place.written, code=place.code)
    s.show("places", parent)


async def _place_name(s: Session, draft: Stored, said: Said) -> None:
    place = draft.answers["case"]
    await s.do(places.rename, place, _name(said))
    await s.do(drafting.drop, draft)
    s.show("places", place)


def _name(said: Said) -> str:
    return " ".join(only_words(said).split())[: places.LONGEST_NAME]


async def _buildings(s: Session, draft: Stored, said: Said) -> None:
    sentence = only_words(said)
    buildings.read(sentence)
    await s.do(drafting.keep_answers, draft, {"sentence": sentence})
    s.show("buildings-sure", draft.id, sentence)


async def buildings_entered(pressed: press.EnterBuildings, s: Session) -> None:
    """Enter them; a second press finds no draft."""
    if s.draft is None or s.draft.id != pressed.draft or "sentence" not in s.draft.answers:
        raise Refusal("refused-draft-gone")
    await s.do(places.enter_buildings, pressed.draft, s.draft.answers["sentence"])
    if s.turn.desk.estate.step is Step.BUILDINGS:
        await s.do(change, Step.BUILDINGS, {})
        await founding.go_on(s, Step.BUILDINGS)
        return
    await s.do(drafting.drop, s.draft)
    s.show("places")


FORMS: dict[Say, Callable[[Session, Stored, Said], Awaitable[None]]] = {
    Say.PLACE: _place,
    Say.PLACE_NAME: _place_name,
    Say.BUILDINGS: _buildings,
}
