"""An obstacle of an item: who answers it, by when, and that what he decides comes about."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from actions import casefile, item_clock, managing
from actions.desk import Desk
from actions.doers import before_it, facts_of, of, tell_doer, tell_lead
from actions.door import ask_leave, sees
from storage import cases, due, records
from storage.cases import Case
from workflow import agreement
from workflow.casefile import CaseFile, Filed
from workflow.item_clock import OBSTACLE_ANSWER
from workflow.items import Item, ItemState, item
from workflow.records import Kind
from workflow.records.items import Obstacle, ObstacleAnswer, Progress, WayOn
from workflow.refusal import Refusal, Stale
from workflow.terms import YesNo

LEAD, MANAGER = range(2)
"""Who is to answer, as the step of the due row."""


def met(desk: Desk, case: Case, file: CaseFile, one: Item, said: Progress) -> None:
    """The lead hears why it does not go on, and answers within a working day."""
    facts = {"obstacle": said.obstacle, "words": said.words or "none", "above": YesNo.NO}
    tell_lead(desk, case, file, one, "lead-item-blocked", **facts)
    arm(desk, one)


def arm(desk: Desk, one: Item, at: datetime | None = None) -> None:
    """Whoever is to answer has a working day, or until a moment."""
    step = MANAGER if one.above else LEAD
    at = at or desk.hours.days_after(desk.now, OBSTACLE_ANSWER)
    due.arm(desk.db, desk.scope, kind="obstacle", ref=one.id, step=step, at=at)


def over(desk: Desk, one: Item) -> None:
    """Nobody waits for a way round it any more."""
    due.cancel(desk.db, desk.scope, kind="obstacle", ref=one.id)
    item_clock.unsay(desk, one, "remind-obstacle")


def unanswered(desk: Desk, case: Case, number: int) -> None:
    """A working day has passed: the lead is asked once more, the managers each day."""
    file = casefile.load(desk, case)
    one = item(file, number)
    if one is None or one.state is not ItemState.BLOCKED:
        return
    if case.on_hold_until is not None:
        arm(desk, one, case.on_hold_until)
        return
    if not one.above:
        tell_lead(desk, case, file, one, "remind-obstacle", above=YesNo.NO)
        return
    _tell_managers(desk, case, file, one, "remind-obstacle")
    arm(desk, one)


def _tell_managers(
    desk: Desk, case: Case, file: CaseFile, one: Item, kind: str, **facts: Any
) -> None:
    facts |= facts_of(case, file, one) | {"what": one.content.what, "above": YesNo.YES}
    managing.tell(desk, case, kind, **facts)


def answered(desk: Desk, case: Case, filed: Filed) -> None:
    """Whoever met it hears what becomes of it, and that comes about."""
    said = filed.content
    assert isinstance(said, ObstacleAnswer)
    file = casefile.load(desk, case)
    before = before_it(file, filed, said.item)
    if before.state is not ItemState.BLOCKED:
        raise Refusal("refused-not-blocked")
    if before.above and said.way is WayOn.ESCALATE:
        raise Stale
    one = of(file, said.item)
    over(desk, one)
    if said.way is WayOn.ESCALATE:
        _tell_managers(
            desk, case, file, one, "manager-obstacle", name=desk.me.name, **_obstacle(file, one)
        )
        arm(desk, one)
    until = item_clock.rest(desk, one) if said.way is WayOn.WAIT else None
    _say(desk, case, file, one, before, said.way, until=until, words=said.words or "none")


def _say(
    desk: Desk,
    case: Case,
    file: CaseFile,
    one: Item,
    before: Item,
    way: WayOn,
    *,
    until: datetime | None = None,
    words: str = "none",
) -> None:
    above = YesNo.YES if before.above else YesNo.NO
    facts: dict[str, Any] = {"decided": way, "until": until, "words": words, "above": above}
    tell_doer(desk, case, file, one, "item-answered", **facts)
    if before.above:
        tell_lead(desk, case, file, one, "lead-item-answered", **facts)


def replanned(desk: Desk, case: Case, file: CaseFile, one: Item, before: Item) -> None:
    """The office asks for another plan of a blocked item: that is its answer."""
    answers = {"item": one.id, "way": WayOn.ADJUST, "words": None}
    casefile.add(desk, case, Kind.OBSTACLE_ANSWER, answers, author=desk.me.id)
    over(desk, one)
    _say(desk, case, file, one, before, WayOn.ADJUST)


def _obstacle(file: CaseFile, one: Item) -> dict[str, Any]:
    """What stands in the way, as it was last said."""
    said = [each.content for each in file.of(Kind.PROGRESS)]
    last = next(
        each
        for each in reversed(said)
        if isinstance(each, Progress) and each.item == one.id and each.obstacle is not None
    )
    return {"obstacle": last.obstacle, "words": last.words or "none"}


@dataclass(frozen=True, slots=True)
class OnAgenda:
    """An obstacle as a point of a meeting; `meeting` is one still to come, with its `agenda`."""

    meeting: int | None
    agenda: str
    what: str
    obstacle: Obstacle
    words: str


def on_agenda(desk: Desk, case_id: int, number: int) -> OnAgenda:
    """What the parties are to talk about."""
    ask_leave(desk, f"record.{Kind.MEETING}", case_id)
    case = cases.get(desk.db, desk.scope, case_id)
    assert case is not None
    file = casefile.load(desk, case)
    one = of(file, number)
    coming = agreement.last(file)
    if coming is not None and not coming.open():
        coming = None
    return OnAgenda(
        coming.filed.id if coming else None,
        coming.called.agenda if coming else "none",
        one.content.what,
        **_obstacle(file, one),
    )


def with_managers(desk: Desk) -> list[tuple[Case, Item]]:
    """The blocked items that wait for a manager and that who acts may see."""
    found = []
    for ref in due.waiting_for(desk.db, desk.scope, kind="obstacle", step=MANAGER):
        filed = records.get(desk.db, desk.scope, ref)
        case = cases.get(desk.db, desk.scope, filed.case_id) if filed else None
        if case is not None and case.closed_at is None and sees(desk, case, "case.open"):
            one = item(casefile.load(desk, case), ref)
            if one is not None and one.above:
                found.append((case, one))
    return found
