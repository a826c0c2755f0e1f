"""Another day for an item: asked for, agreed to by those whom it touches, or refused."""

from collections.abc import Callable
from typing import Any

from actions import casefile, item_clock
from actions.desk import Desk
from actions.doers import ask_running, before_it, facts_of, of, own, tell_doer, tell_lead
from storage import people, records
from storage.cases import Case
from workflow.casefile import CaseFile, Filed
from workflow.items import Item, affected, unanswered
from workflow.records import Kind
from workflow.records.items import Extension, ExtensionAnswer
from workflow.refusal import NotAllowed, Refusal
from workflow.terms import YesNo


def extension_asked(desk: Desk, case: Case, filed: Filed) -> None:
    """Whom it touches is asked; until all agree the old day holds."""
    said = filed.content
    assert isinstance(said, Extension)
    file = casefile.load(desk, case)
    one = own(file, filed, said.item)
    before = before_it(file, filed, said.item)
    ask_running(before)
    if not before.open():
        raise Refusal("refused-item-over")
    if said.by <= max(before.by, desk.now.astimezone(desk.hours.zone).date()):
        raise Refusal("refused-not-later")
    if one.asked is None:
        _moved(desk, case, file, one)
        return
    asks = {"extension": filed.id, "words": said.reason, "day": said.by.isoformat()}
    _tell_affected(desk, case, file, one, "ask-extension", **asks)
    tell_lead(desk, case, file, one, "lead-extension", day=said.by.isoformat(), words=said.reason)


def extension_answered(desk: Desk, case: Case, filed: Filed) -> None:
    """One no is enough against another day; with the last yes it holds."""
    said = filed.content
    assert isinstance(said, ExtensionAnswer)
    file = casefile.load(desk, case)
    asked = records.get(desk.db, desk.scope, said.extension)
    if asked is None or asked.case_id != case.id or not isinstance(asked.content, Extension):
        raise NotAllowed
    before = before_it(file, filed, asked.content.item)
    waits = before.asked is not None and before.asked.id == said.extension
    if not waits or filed.party_id not in {one.id for one in unanswered(file, before)}:
        raise Refusal("refused-extension-over")
    one = of(file, asked.content.item)
    if said.agrees is YesNo.NO:
        for tell in (tell_doer, tell_lead):
            tell(desk, case, file, one, "extension-refused")
    elif one.asked is None:
        _moved(desk, case, file, one)


def _tell_affected(
    desk: Desk, case: Case, file: CaseFile, one: Item, kind: str, **facts: Any
) -> None:
    for party in affected(file, one):
        person = people.get(desk.db, desk.scope, party.person_id) if party.person_id else None
        if person is not None:
            said = {"of_party": party.id, "what": one.content.what, "as_party": 1} | facts
            desk.tell_one(person, kind, case=case.id, **(facts_of(case, file, one) | said))


def _moved(desk: Desk, case: Case, file: CaseFile, one: Item) -> None:
    """Whoever does it, the lead and all whom it touches hear of the day that holds now."""
    item_clock.arm(desk, one)
    for tell in (tell_doer, tell_lead, _tell_affected):
        tell(desk, case, file, one, "item-moved")


EFFECTS: dict[Kind, Callable[[Desk, Case, Filed], None]] = {
    Kind.EXTENSION: extension_asked,
    Kind.EXTENSION_ANSWER: extension_answered,
}
