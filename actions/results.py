"""What came of a case: answers to the survey, the look again, its archive, and that it goes on."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time
from typing import Any

from actions import casefile, drafting, leading, managing, telling, turning
from actions.desk import Desk
from actions.door import ask_leave, relations, save
from storage import cases, due, parties, reporters
from storage.cases import Case
from storage.drafts import Stored
from workflow import checklist, outcome, process
from workflow.casefile import Filed
from workflow.process import Move
from workflow.records import Kind
from workflow.records.items import Result
from workflow.records.results import Again, Archiving, Recheck, Rechecked, Survey
from workflow.refusal import NotAllowed, Refusal
from workflow.retention import SEVERAL, Keep
from workflow.roles import Relation
from workflow.terms import Solved, Stage

MORNING = time(9)


def surveyed(desk: Desk, case: Case, filed: Filed) -> None:
    """What is not solved goes back at once; few stars bring the manager to the telephone."""
    said = filed.content
    assert isinstance(said, Survey)
    file = casefile.load(desk, case)
    if filed.party_id not in outcome.asked(file):
        raise NotAllowed
    if said.way is not None and Relation.DOER in relations(desk, case):
        raise Refusal("refused-doer-asks")
    party = parties.get(desk.db, desk.scope, filed.party_id)
    facts: dict[str, Any] = {
        "ref": case.id,
        "no": case.no,
        "party": party.no if party else 0,
        "alone": "no" if party else "yes",
    }
    reporter, _ = reporters.of_case(desk.db, desk.scope, case.id)
    if party is None or party.person_id == reporter:
        case = save(desk, replace(case, solved=said.solved))
    if said.solved is Solved.NO:
        _not_solved(desk, case, said, facts)
        return
    if said.scores and min(said.scores) <= outcome.LOW:
        once = f"{desk.scope}-low-{filed.origin}"
        managing.tell(desk, case, "manager-few-stars", once=once, **facts)
    if not outcome.silent(file):
        once = f"{desk.scope}-surveyed-{file.last(Kind.CALLBACK).id}"  # type: ignore[union-attr]
        leading.tell(desk, case, "lead-surveyed", dedupe=once, silent=0)


def _not_solved(desk: Desk, case: Case, said: Survey, facts: dict[str, Any]) -> None:
    managing.tell(desk, case, "manager-not-solved", words=said.words or "none", **facts)
    desk.tell_staff("staff-survey-no", case=case.id, **facts)
    _back(desk, case)


def _back(desk: Desk, case: Case) -> None:
    """The agreed things were done and did not help: another plan is needed."""
    due.cancel(desk.db, desk.scope, kind="survey", ref=case.id)
    stage = process.advance(case, case.stage, Move.BACK_TO_PLAN)
    turning.enter(desk, case, stage)
    telling.everybody(desk, case, "told-stage", stage=stage)


def planned(desk: Desk, _: Case, filed: Filed) -> None:
    """The day on which it is looked again is kept, in whatever stage the case stands then."""
    said = filed.content
    assert isinstance(said, Recheck)
    today = desk.now.astimezone(desk.hours.zone).date()
    day = outcome.look_again(said, today)
    if filed.replaces is not None:
        due.cancel(desk.db, desk.scope, kind="recheck", ref=filed.origin)
    if day is None:
        return
    if day <= today:
        raise Refusal("refused-day-past")
    at = datetime.combine(day, MORNING, desk.hours.zone)
    due.arm(desk.db, desk.scope, kind="recheck", ref=filed.origin, at=desk.hours.quiet_ends(at))


def recheck_due(desk: Desk, case: Case) -> None:
    """The day has come: the lead hears of it, and the group."""
    if case.stage not in (Stage.EVALUATING, Stage.ARCHIVED):
        return
    category = str(case.category)
    leading.tell(desk, case, "recheck-due", category=category)
    desk.tell_staff("staff-recheck", case=case.id, ref=case.id, no=case.no, category=category)


def rechecked(desk: Desk, case: Case, filed: Filed) -> None:
    """The trouble is back: an open case needs another plan, one that has ended goes on."""
    said = filed.content
    assert isinstance(said, Rechecked)
    if said.result is Result.GOOD:
        return
    if case.stage is Stage.ARCHIVED:
        _goes_on(desk, case, said.findings)
    else:
        _back(desk, case)


def checked(desk: Desk, case: Case, filed: Filed) -> None:
    """Every line that has nothing has a reason; the class of the case is kept with it."""
    said = filed.content
    assert isinstance(said, Archiving)
    if not set(checklist.gaps(casefile.load(desk, case))) <= set(said.gaps or {}):
        raise Refusal("refused-gaps")
    save(desk, replace(case, keep=Keep(said.retention)))


def over(desk: Desk, case_id: int) -> bool:
    """Whether so much time has passed since a case ended that what is back is a new one."""
    ask_leave(desk, f"record.{Kind.AGAIN}", case_id)
    case = cases.get(desk.db, desk.scope, case_id)
    assert case is not None
    return case.stage is Stage.ARCHIVED and not outcome.may_go_on(case.closed_at, desk.now)


def anew(desk: Desk, case_id: int, draft: Stored | None) -> None:
    """Whoever reported it, or was a party, reports it as the same again.

    The office enters such a report as any other.
    """
    case = cases.get(desk.db, desk.scope, case_id)
    assert case is not None
    mine = relations(desk, case)
    if case.handling not in SEVERAL or not mine & {Relation.REPORTER, Relation.PARTY}:
        raise Refusal("refused-again-late")
    drafting.again(desk, draft, case, own=Relation.REPORTER in mine)


def again(desk: Desk, case: Case, filed: Filed) -> None:
    """Within thirty days the case goes on."""
    said = filed.content
    assert isinstance(said, Again)
    if case.handling not in SEVERAL or not outcome.may_go_on(case.closed_at, desk.now):
        raise Refusal("refused-again-late")
    _goes_on(desk, case, said.words)


def _goes_on(desk: Desk, case: Case, words: str) -> None:
    stage = process.advance(case, case.stage, Move.REOPEN)
    turning.enter(desk, replace(case, closed_at=None, keep=None, solved=Solved.NO), stage)
    managing.tell(desk, case, "manager-again", words=words)
    desk.tell_staff("staff-again", case=case.id, ref=case.id, no=case.no)
    telling.everybody(desk, case, "told-reopened")


EFFECTS: dict[Kind, Callable[[Desk, Case, Filed], None]] = {
    Kind.SURVEY: surveyed,
    Kind.RECHECK: planned,
    Kind.RECHECKED: rechecked,
    Kind.ARCHIVING: checked,
    Kind.AGAIN: again,
}
