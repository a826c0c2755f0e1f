"""What the screens of a report that is told for somebody else need to be drawn."""

from collections.abc import Callable
from dataclasses import dataclass

from actions.calling import DRAFT, Found, find, on_record
from actions.desk import Desk
from actions.homes import home
from actions.standing_in import by_hand
from actions.views import CaseView, View, needs, viewer
from storage import cases, drafts
from storage.cards import Card
from storage.people import Person
from workflow.calling import Caller, CallStep, caller
from workflow.refusal import NotAllowed, Refusal
from workflow.roles import Role

COUNTER = frozenset({Role.CLERK, Role.COORDINATOR, Role.MANAGER})


@dataclass(frozen=True, slots=True)
class CallerView(View):
    """Who calls, as noted so far, and whoever it could be."""

    draft: int
    step: CallStep
    who: Caller
    found: list[Found]


def _caller(desk: Desk, card: Card) -> CallerView:
    draft = drafts.of_person(desk.db, desk.scope, card.chat_id, viewer(desk, card).id)
    if draft is None or draft.kind != DRAFT:
        raise NotAllowed
    step = CallStep(draft.answers["step"])
    who = caller(draft.answers.get("line", ""))
    found = find(desk, who) if step is CallStep.CHOOSE else []
    return CallerView(desk.estate, desk.now, card, draft.id, step, who, found)


@dataclass(frozen=True, slots=True)
class RecordedView(View):
    """Somebody without Telegram, as the desk reads him back."""

    person: Person
    home: str


def _recorded(desk: Desk, card: Card) -> RecordedView:
    needs(desk, card, COUNTER)
    try:
        person = on_record(desk, card.ref)
    except Refusal:  # he has begun to write since: the page is nobody's any more
        raise NotAllowed from None
    return RecordedView(desk.estate, desk.now, card, person, home(desk, person.id) or "")


def _for_reporter(desk: Desk, card: Card) -> CaseView:
    needs(desk, card, COUNTER)
    case = cases.get(desk.db, desk.scope, card.ref)
    if case is None or not by_hand(desk, case):
        raise NotAllowed
    return CaseView(desk.estate, desk.now, card, case, accepted="", lead="", notes=[], media=0)


LOADERS: dict[str, Callable[[Desk, Card], View]] = {
    "on-behalf": _caller,
    "recorded": _recorded,
    "forget-for": _recorded,
    "for-reporter": _for_reporter,
    "withdraw-for": _for_reporter,
}
