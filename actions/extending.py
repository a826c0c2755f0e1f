"""Another day for an item: asked for, agreed to by those whom it touches, or refused."""

from collections.abc import Callable
from typing import Any

from actions import casefile, item_clock, obstacles
from actions.desk import Desk
from actions.doers import ask_running, before_it, facts_of, of, own, tell_doer, tell_lead
from actions.door import may
from storage import people, records
from storage.cases import Case
from workflow.casefile import CaseFile, Filed
from workflow.items import Item, ItemState, affected, unanswered
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
    today = desk.now.astimezone(desk.hours.zone).date()
    if said.what is None and said.by <= max(before.by, today):
        raise Refusal("refused-not-later")
    if said.by <= today:
        raise Refusal("refused-plan-past")
    answers = may(desk, f"record.{Kind.OBSTACLE_ANSWER}", case.id)
    if before.state is ItemState.BLOCKED and answers:
        obstacles.replanned(desk, case, file, one, before)
    if one.asked is None:
        _moved(desk, case, file, one, said)
        return
    asks = {"words": said.reason, "day": said.by.isoformat(), "instead": said.what or "none"}
    _tell_affected(desk, case, file, one, "ask-extension", extension=filed.id, **asks)
    tell_lead(desk, case, file, one, "lead-extension", **asks)


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
        _moved(desk, case, file, one, asked.content)


def _tell_affected(
    desk: Desk, case: Case, file: CaseFile, one: Item, kind: str, **facts: Any
) -> None:
    for party in affected(file, one):
        person = people.get(desk.db, desk.scope, party.person_id)
        if person is not None:
            said = {"of_party": party.id, "what": one.content.what, "as_party": 1} | facts
            desk.tell_one(person, kind, case=case.id, **(facts_of(case, file, one) | said))


def _moved(desk: Desk, case: Case, file: CaseFile, one: Item, said: Extension) -> None:
    """Whoever does it, the lead and all whom it touches hear of what holds now."""
    item_clock.arm(desk, one)
    changed = "yes" if said.what else "no"
    for tell in (tell_doer, tell_lead, _tell_affected):
        tell(desk, case, file, one, "item-moved", changed=changed)


EFFECTS: dict[Kind, Callable[[Desk, Case, Filed], None]] = {
    Kind.EXTENSION: extension_asked,
    Kind.EXTENSION_ANSWER: extension_answered,
}
