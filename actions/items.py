"""Items on their way: agreed, doing, blocked, done, looked at by somebody who did none of it."""

from collections.abc import Callable
from typing import Any

from actions import casefile, extending, item_clock, leading, obstacles, suspending
from actions.desk import Desk
from actions.doers import ask_running, before_it, of, own, sign_of, tell_doer, tell_lead
from actions.door import ask_leave, case_action
from storage import cases, minutes, parties
from storage.cases import Case
from workflow.casefile import CaseFile, Filed
from workflow.items import OVER, TERMS, ItemState, all_over, item, items
from workflow.minutes import Minutes
from workflow.records import Kind
from workflow.records.items import (
    Going,
    ItemDropped,
    Progress,
    Result,
    Verification,
)
from workflow.records.plans import Duty
from workflow.refusal import NotAllowed, Refusal, Stale


def from_minutes(desk: Desk, case: Case, made: Minutes) -> None:
    """What was agreed and signed becomes items; one that is there already is not asked twice."""
    if made.state not in TERMS:
        return
    suspending.settle(desk, case, made)
    there = {
        suspending.key(one)
        for one in items(casefile.load(desk, case))
        if one.state is not ItemState.DROPPED
    }
    new = []
    for one in minutes.items(desk.db, desk.scope, made.id):
        if suspending.as_agreed(one) not in there:
            answers = {
                "who": one.party_id,
                "what": one.what,
                "by": one.by,
                "acceptance": one.acceptance,
                "hand": None,
            }
            new.append(casefile.add(desk, case, Kind.ITEM, answers, author=case.lead_id))
    file = casefile.load(desk, case)
    for number in new:
        _begin(desk, case, file, number)


def agreed(desk: Desk, case: Case, filed: Filed) -> None:
    """An item was entered by hand."""
    if parties.get(desk.db, desk.scope, getattr(filed.content, "who", 0)) is None:
        raise Stale
    _begin(desk, case, casefile.load(desk, case), filed.id)


def _begin(desk: Desk, case: Case, file: CaseFile, number: int) -> None:
    one = of(file, number)
    item_clock.arm(desk, one)
    tell_doer(desk, case, file, one, "item-new")


def went_on(desk: Desk, case: Case, filed: Filed) -> None:
    """How it goes: the group reads a line of it, the lead why it is blocked."""
    said = filed.content
    assert isinstance(said, Progress)
    file = casefile.load(desk, case)
    one = own(file, filed, said.item)
    before = before_it(file, filed, said.item)
    ask_running(before)
    facts = {"number": one.no, "party": sign_of(file, one), "going": said.going}
    desk.tell_staff("staff-item", case=case.id, ref=case.id, no=case.no, item=one.id, **facts)
    obstacles.over(desk, one)
    if not one.open():
        item_clock.stop(desk, one)
    elif not before.open() or item_clock.rests(desk, before):
        item_clock.arm(desk, one)
    if said.going is Going.BLOCKED:
        obstacles.met(desk, case, file, one, said)


def dropped(desk: Desk, case: Case, filed: Filed) -> None:
    """It is not done after all, and whoever was to do it hears why."""
    said = filed.content
    assert isinstance(said, ItemDropped)
    file = casefile.load(desk, case)
    if before_it(file, filed, said.item).state in OVER:
        raise Refusal("refused-item-over")
    one = of(file, said.item)
    item_clock.stop(desk, one)
    obstacles.over(desk, one)
    tell_doer(desk, case, file, one, "item-dropped", words=said.reason)
    _last(desk, case, file)


def verified(desk: Desk, case: Case, filed: Filed) -> None:
    """A good one is over; one that failed is open again, and the case stays where it is."""
    said = filed.content
    assert isinstance(said, Verification)
    file = casefile.load(desk, case)
    one = of(file, said.item)
    if before_it(file, filed, said.item).state is not ItemState.DONE:
        raise Refusal("refused-not-done")
    if said.result is Result.GOOD:
        tell_doer(desk, case, file, one, "item-verified", words=said.findings)
        _last(desk, case, file)
        return
    item_clock.arm(desk, one)
    tell_doer(desk, case, file, one, "item-failed", words=said.findings)
    tell_lead(desk, case, file, one, "lead-item-failed", words=said.findings)


def _last(desk: Desk, case: Case, file: CaseFile) -> None:
    """With the last one the lead can go on."""
    if all_over(file):
        leading.tell(desk, case, "lead-items-over")


EFFECTS: dict[Kind, Callable[[Desk, Case, Filed], None]] = {
    Kind.ITEM: agreed,
    Kind.PROGRESS: went_on,
    Kind.OBSTACLE_ANSWER: obstacles.answered,
    Kind.ITEM_DROPPED: dropped,
    Kind.VERIFICATION: verified,
    **extending.EFFECTS,
}


@case_action("case.see_items")
def see_all(desk: Desk, case: Case) -> None:
    """Show the board in private."""
    desk.show(desk.my_chat, "screen", "items", ref=case.id, anew=True)


@case_action("party.see_item")
def see(desk: Desk, case: Case, number: int) -> None:
    """Show one item, with what whoever reads it can do."""
    if item(casefile.load(desk, case), number) is None:
        raise NotAllowed
    desk.show(desk.my_chat, "screen", "item", ref=case.id, arg=str(number), anew=True)


def of_duty(desk: Desk, case_id: int, party: int) -> dict[str, Any]:
    """What an item begins with that a party takes on in the plan."""
    ask_leave(desk, f"record.{Kind.ITEM}", case_id)
    case = cases.get(desk.db, desk.scope, case_id)
    assert case is not None
    filed = casefile.load(desk, case).last(Kind.DUTY, party)
    if filed is None or not isinstance(filed.content, Duty):
        raise Stale
    return {"who": party, "what": filed.content.duty}


def owner(desk: Desk, case_id: int, number: int) -> int:
    """Whose item it is, for whoever may say how it goes while it goes on."""
    ask_leave(desk, f"record.{Kind.PROGRESS}", case_id)
    case = cases.get(desk.db, desk.scope, case_id)
    assert case is not None
    one = of(casefile.load(desk, case), number)
    ask_running(one)
    return one.content.who
