"""Moves a case between its stages: on when the gate is open, back, on hold, to an end, again.

A turn with a reason is a record whose filing brings the move about; so its reason stands in
the file and needs no row of its own.
"""

from collections.abc import Callable
from dataclasses import replace

from actions import casefile, deadlines, jobs, leading, planning, surveying, telling
from actions.desk import Desk
from actions.door import case_action, save
from actions.leading import lead_of
from actions.overriding import overridden
from storage import due
from storage.cases import Case
from workflow import gates, process, stages
from workflow.casefile import Filed
from workflow.deadlines import WHOLE_CASE
from workflow.process import Move
from workflow.records import Kind
from workflow.records.turns import Termination
from workflow.refusal import Refusal, Stale, TooSoon
from workflow.terms import Stage


def enter(desk: Desk, case: Case, stage: Stage) -> Case:
    """The case stands in another stage from now on: its clock begins anew, people are told."""
    by = stages.done_by(stage, case.urgency, desk.now, desk.hours)
    if by is not None and case.official_due_at is not None and case.official_due_at > desk.now:
        by = min(by, case.official_due_at)
    changed = save(
        desk,
        replace(
            case,
            stage=stage,
            stage_since=desk.now,
            stage_due_at=by,
            close_by=case.close_by or WHOLE_CASE.after(desk.now, desk.hours),
            on_hold_since=None,
            on_hold_until=None,
            on_hold_why=None,
        ),
    )
    arm(desk, changed)
    if stage is Stage.FACT_FINDING:
        ask_again(desk, changed)
    return changed


def arm(desk: Desk, case: Case) -> None:
    """The reminders of the stage: before its time is over, at its end, and after; of the case."""
    deadlines.arm(desk, case)
    due.cancel(desk.db, desk.scope, kind="stage-due", ref=case.id)
    due.cancel(desk.db, desk.scope, kind="hold-over", ref=case.id)
    if case.stage_due_at is None or case.on_hold_since is not None:
        return
    for step, at in enumerate(stages.rungs(case.stage_due_at, desk.hours)):
        if at > desk.now:
            due.arm(desk.db, desk.scope, kind="stage-due", ref=case.id, step=step, at=at)


def unheard(desk: Desk, case: Case) -> None:
    """Each working day of fact-finding: whom the lead has still to hear (R2.1)."""
    file = casefile.load(desk, case)
    left = [one.no for one in file.parties if one.must_hear and not gates.heard(file, one)]
    if not left or case.stage is not Stage.FACT_FINDING:
        return
    if case.on_hold_since is None:
        leading.tell(desk, case, "remind-unheard", reminds=True, parties=left)
    ask_again(desk, case)


def ask_again(desk: Desk, case: Case) -> None:
    """A working day from now it is looked who has still to be heard."""
    at = desk.hours.days_after(desk.now, 1)
    due.arm(desk.db, desk.scope, kind="unheard", ref=case.id, at=at)


@case_action("case.next")
def advance(desk: Desk, case: Case) -> None:
    """Go on to the next stage; `TooSoon` names what is missing for it."""
    if case.on_hold_until is not None:
        raise Refusal("refused-on-hold", until=desk.frozen(case.on_hold_until))
    lacking = process.lacks(casefile.load(desk, case))
    if lacking and not overridden(desk, case, firm=any(one.firm for one in lacking)):
        raise TooSoon(tuple(dict.fromkeys(one.need for one in lacking)))
    stage = process.advance(case, case.stage, Move.NEXT)
    ends = stage in process.ENDS
    changed = enter(desk, replace(case, closed_at=desk.now) if ends else case, stage)
    if case.stage is Stage.PLANNING:
        planning.told(desk, case)
    elif stage is Stage.EVALUATING:
        heard = surveying.ask(desk, changed)
        telling.everybody(desk, case, "told-stage", but=heard, stage=stage)
    elif ends:
        due.cancel(desk.db, desk.scope, kind="survey", ref=case.id)
        telling.everybody(desk, case, "told-archived", stage=stage)
        _put_away(desk, changed)
    else:
        telling.everybody(desk, case, "told-stage", stage=stage)


def _put_away(desk: Desk, case: Case) -> None:
    """The lead gets the whole file without asking."""
    lead = lead_of(desk, case)
    if lead is not None and lead.user_id is not None:
        jobs.ask_for(desk, lead, lead.user_id, "dossier", case=case.id, party=0)


@case_action("case.read_file")
def open_file(desk: Desk, case: Case, page: int) -> None:
    """The journal keeps who has read it; from a group it opens in private."""
    if desk.chat != desk.my_chat:
        desk.show(desk.my_chat, "screen", "case-file", ref=case.id, arg=str(page), anew=True)


def _back(desk: Desk, case: Case, _: Filed) -> None:
    moves = {
        Stage.PLANNING: Move.BACK_TO_FACTS,
        Stage.IMPLEMENTING: Move.BACK_TO_PLAN,
        Stage.EVALUATING: Move.BACK_TO_PLAN,
    }
    if case.stage not in moves:
        raise Stale
    stage = process.advance(case, case.stage, moves[case.stage])
    enter(desk, case, stage)
    telling.everybody(desk, case, "told-stage", stage=stage)


def _terminated(desk: Desk, case: Case, filed: Filed) -> None:
    assert isinstance(filed.content, Termination)
    stage = process.advance(case, case.stage, Move.TERMINATE)
    changed = save(
        desk,
        replace(case, stage=stage, closed_at=desk.now, stage_since=desk.now, stage_due_at=None),
    )
    arm(desk, changed)
    telling.everybody(desk, changed, "told-terminated", remedies=list(filed.content.remedies))


def _reopened(desk: Desk, case: Case, _: Filed) -> None:
    stage = process.advance(case, case.stage, Move.REOPEN)
    enter(desk, replace(case, closed_at=None, close_by=None), stage)
    telling.everybody(desk, case, "told-reopened")


EFFECTS: dict[Kind, Callable[[Desk, Case, Filed], None]] = {
    Kind.BACK: _back,
    Kind.TERMINATION: _terminated,
    Kind.REOPENING: _reopened,
}
