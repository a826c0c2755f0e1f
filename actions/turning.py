"""Moves a case between its stages: on when the gate is open, back, on hold, to an end, again.

A turn with a reason is a record whose filing brings the move about; so its reason stands in
the file and needs no row of its own.
"""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

from actions import casefile, confidants, deadlines, duty, jobs, planning, surveying, telling
from actions.desk import Desk
from actions.door import case_action, save
from storage import due, overrides, parties, people, reporters
from storage.cases import Case
from workflow import gates, process, stages
from workflow.casefile import Filed
from workflow.deadlines import WHOLE_CASE
from workflow.messages import FOR_MERGED
from workflow.process import Move
from workflow.records import Kind
from workflow.records.turns import Escalation, Override, Pause, Prolongation, Termination
from workflow.refusal import NotAllowed, Refusal, Stale, TooSoon
from workflow.roles import Role
from workflow.terms import Level, Stage


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
    lead = people.get(desk.db, desk.scope, case.lead_id) if case.lead_id else None
    file = casefile.load(desk, case)
    left = [one.no for one in file.parties if one.must_hear and not gates.heard(file, one)]
    if not left or case.stage is not Stage.FACT_FINDING:
        return
    if lead is not None and case.on_hold_since is None:
        desk.tell_one(
            duty.stand_in(desk, lead),
            "remind-unheard",
            case=case.id,
            ref=case.id,
            no=case.no,
            parties=left,
        )
    ask_again(desk, case)


def ask_again(desk: Desk, case: Case) -> None:
    """A working day from now it is looked who has still to be heard."""
    due.cancel(desk.db, desk.scope, kind="unheard", ref=case.id)
    at = desk.hours.days_after(desk.now, 1)
    due.arm(desk.db, desk.scope, kind="unheard", ref=case.id, at=at)


def tell_all(desk: Desk, case: Case, kind: str, *, but: Collection[int] = (), **facts: Any) -> None:
    """The reporter and every party hear of it, each once and in private, `but` some people.

    Whoever reported what was merged into the case hears of it also without its reporter.
    """
    reporter, _ = reporters.of_case(desk.db, desk.scope, case.id)
    taking_part = parties.of_case(desk.db, desk.scope, case.id)
    own = next((one.id for one in taking_part if one.person_id == reporter), 0)
    if reporter not in but:
        telling.reporter(desk, case, kind, ref=case.id, party_id=own, **facts)
    elif kind in FOR_MERGED:
        telling.merged(desk, case, FOR_MERGED[kind], ref=case.id, **facts)
    for party in taking_part:
        person = people.get(desk.db, desk.scope, party.person_id) if party.person_id else None
        if person is not None and person.id != reporter and person.id not in but:
            telling.person(
                desk,
                person.id,
                kind,
                case=case,
                ref=case.id,
                as_party=1,
                party_id=party.id,
                **facts,
            )


@case_action("case.next")
def advance(desk: Desk, case: Case) -> None:
    """Go on to the next stage; `TooSoon` names what is missing for it."""
    if case.on_hold_until is not None:
        raise Refusal("refused-on-hold", until=desk.frozen(case.on_hold_until))
    lacking = process.lacks(casefile.load(desk, case))
    if lacking and not _overridden(desk, case, firm=any(one.firm for one in lacking)):
        raise TooSoon(tuple(dict.fromkeys(one.need for one in lacking)))
    stage = process.advance(case, case.stage, Move.NEXT)
    ends = stage in process.ENDS
    changed = enter(desk, replace(case, closed_at=desk.now) if ends else case, stage)
    if case.stage is Stage.PLANNING:
        planning.told(desk, case)
    elif stage is Stage.EVALUATING:
        heard = surveying.ask(desk, changed)
        tell_all(desk, case, "told-stage", but=heard, stage=stage)
    elif ends:
        due.cancel(desk.db, desk.scope, kind="survey", ref=case.id)
        tell_all(desk, case, "told-archived", stage=stage)
        _put_away(desk, changed)
    else:
        tell_all(desk, case, "told-stage", stage=stage)


def _put_away(desk: Desk, case: Case) -> None:
    """The lead gets the whole file without asking."""
    lead = people.get(desk.db, desk.scope, case.lead_id) if case.lead_id else None
    if lead is not None and lead.user_id is not None:
        jobs.ask_for(desk, lead, lead.user_id, "dossier", case=case.id, party=0)


def _overridden(desk: Desk, case: Case, *, firm: bool) -> bool:
    asked = overrides.newest(desk.db, desk.scope, case.id, case.stage)
    since = case.stage_since or case.reported_at
    agreed = asked is not None and asked.agreed is True and asked.asked_at >= since
    return agreed and not firm


def stage_due(desk: Desk, case: Case, rung: int) -> None:
    """A rung of the stage's ladder: its lead hears of it, at last the managers too (1.0.5)."""
    if case.stage_due_at is None or case.on_hold_since is not None or case.lead_id is None:
        return
    lead = people.get(desk.db, desk.scope, case.lead_id)
    if lead is None:
        return
    if rung == stages.GO_HIGHER:
        _advise_higher(desk, case)
        return
    late = "yes" if case.stage_due_at <= desk.now else "no"
    once = f"{desk.scope}-stage-{case.id}-{case.stage}-{case.stage_due_at.isoformat()}-{rung}"
    by = desk.frozen(case.stage_due_at)
    facts = {"ref": case.id, "no": case.no, "phase": case.stage, "by": by}
    desk.tell_one(
        duty.stand_in(desk, lead), "remind-stage", case=case.id, dedupe=once, late=late, **facts
    )
    if rung >= stages.MANAGER_TOO:
        for person in managers(desk, case):
            desk.tell_one(
                person,
                "manager-stage-late",
                case=case.id,
                dedupe=f"{once}-{person.id}",
                name=lead.name,
                **facts,
            )
    desk.redraw_case(case.id)


def _advise_higher(desk: Desk, case: Case) -> None:
    """A week of work past its end: who is over the lead may let others from outside take part."""
    if case.level not in (Level.L4, Level.L5):
        for person in managers(desk, case):
            desk.tell_one(
                person,
                "manager-go-higher",
                case=case.id,
                ref=case.id,
                no=case.no,
                phase=case.stage,
                level=case.level or Level.L2,
            )


@case_action("case.read_file")
def open_file(desk: Desk, case: Case, page: int) -> None:
    """The journal keeps who has read it; from a group it opens in private."""
    if desk.chat != desk.my_chat:
        desk.show(desk.my_chat, "screen", "case-file", ref=case.id, arg=str(page), anew=True)


@case_action("case.resume")
def resume(desk: Desk, case: Case) -> None:
    """The reason to wait is over: the clock goes on where it stood."""
    _resume(desk, case)


def _resume(desk: Desk, case: Case) -> None:
    if case.on_hold_since is None:
        raise Stale
    by, rested = case.stage_due_at, desk.now - case.on_hold_since
    if by is not None:
        by = desk.hours.after(by + rested, timedelta(0))
    changed = save(
        desk,
        replace(
            case,
            on_hold_since=None,
            on_hold_until=None,
            on_hold_why=None,
            stage_due_at=by,
            close_by=case.close_by + rested if case.close_by else None,
        ),
    )
    arm(desk, changed)
    tell_all(desk, changed, "told-resumed")


def hold_over(desk: Desk, case: Case) -> None:
    """The day has come until which a case was to rest: it goes on by itself."""
    if case.on_hold_until is not None and case.on_hold_until <= desk.now:
        _resume(desk, case)


def _paused(desk: Desk, case: Case, filed: Filed) -> None:
    pause = filed.content
    assert isinstance(pause, Pause)
    zone = desk.hours.zone
    until = datetime.combine(pause.until, time(8), zone).astimezone(UTC)
    if not desk.now < until < desk.now + timedelta(days=stages.LONGEST_HOLD):
        raise Refusal("refused-hold-until", days=stages.LONGEST_HOLD)
    changed = save(
        desk,
        replace(
            case,
            on_hold_since=case.on_hold_since or desk.now,
            on_hold_until=until,
            on_hold_why=str(pause.why),
        ),
    )
    arm(desk, changed)
    due.arm(desk.db, desk.scope, kind="hold-over", ref=case.id, at=until)
    tell_all(desk, changed, "told-paused", hold=pause.why, until=desk.frozen(until))


def _prolonged(desk: Desk, case: Case, filed: Filed) -> None:
    longer = filed.content
    assert isinstance(longer, Prolongation)
    until = datetime.combine(longer.until, desk.hours.closes, desk.hours.zone).astimezone(UTC)
    most = desk.now + timedelta(days=stages.LONGEST_HOLD)
    if not max(desk.now, case.close_by or desk.now) < until < most:
        raise Refusal(
            "refused-prolong-until", by=desk.frozen(case.close_by), days=stages.LONGEST_HOLD
        )
    changed = save(desk, replace(case, close_by=until))
    deadlines.arm(desk, changed)
    tell_all(desk, changed, "told-prolonged", until=desk.frozen(until), words=longer.reason)


def _escalated(desk: Desk, case: Case, filed: Filed) -> None:
    assert isinstance(filed.content, Escalation)
    levels = list(Level)
    now = levels.index(case.level) if case.level else 0
    if now + 1 == len(levels):
        raise Refusal("refused-highest")
    changed = save(desk, replace(case, level=levels[now + 1]))
    for person in managers(desk, case):
        desk.tell_one(
            person,
            "manager-escalated",
            case=case.id,
            ref=case.id,
            no=case.no,
            level=changed.level,
            words=filed.content.reason,
            name=desk.me.name,
        )
    desk.tell_staff("staff-escalated", case=case.id, no=case.no, level=changed.level)


def managers(desk: Desk, case: Case) -> list[people.Person]:
    """The managers who may read the case."""
    if case.confidential:
        return confidants.heads(desk.db, desk.scope, case.id)
    return duty.everybody(desk, Role.MANAGER)


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
    tell_all(desk, case, "told-stage", stage=stage)


def _override_asked(desk: Desk, case: Case, filed: Filed) -> None:
    assert isinstance(filed.content, Override)
    lacking = process.lacks(casefile.load(desk, case))
    if not lacking:
        raise Refusal("refused-gate-open")
    if any(one.firm for one in lacking):
        raise Refusal("refused-firm")
    reason = filed.content.reason
    number = overrides.ask(
        desk.db,
        desk.scope,
        case=case.id,
        stage=case.stage,
        by=desk.me.id,
        reason=reason,
        now=desk.now,
    )
    others = [one for one in managers(desk, case) if one.id != desk.me.id]
    if not others:
        raise Refusal("refused-no-other-manager")
    for person in others:
        desk.tell_one(
            person,
            "override-asked",
            case=case.id,
            ref=case.id,
            no=case.no,
            name=desk.me.name,
            words=reason,
            override=number,
            missing=[one.need for one in lacking],
        )


def _answer_override(desk: Desk, case: Case, number: int, *, agreed: bool) -> None:
    asked = overrides.newest(desk.db, desk.scope, case.id, case.stage)
    if asked is None or asked.id != number or asked.agreed is not None:
        raise Stale
    if asked.asked_by == desk.me.id:
        raise NotAllowed
    overrides.answer(desk.db, desk.scope, number, agreed=agreed, by=desk.me.id, now=desk.now)
    asker = people.get(desk.db, desk.scope, asked.asked_by)
    if asker is not None:
        said = "yes" if agreed else "no"
        desk.tell_one(
            asker,
            "override-answered",
            case=case.id,
            ref=case.id,
            no=case.no,
            name=desk.me.name,
            agreed=said,
        )
    desk.redraw_case(case.id)


@case_action("case.agree_override")
def agree_override(desk: Desk, case: Case, number: int) -> None:
    """A second person lets the gate be opened."""
    _answer_override(desk, case, number, agreed=True)


@case_action("case.refuse_override")
def refuse_override(desk: Desk, case: Case, number: int) -> None:
    """A second person wants what is missing to be there first."""
    _answer_override(desk, case, number, agreed=False)


def _terminated(desk: Desk, case: Case, filed: Filed) -> None:
    assert isinstance(filed.content, Termination)
    stage = process.advance(case, case.stage, Move.TERMINATE)
    changed = save(
        desk,
        replace(case, stage=stage, closed_at=desk.now, stage_since=desk.now, stage_due_at=None),
    )
    arm(desk, changed)
    tell_all(desk, changed, "told-terminated", remedies=list(filed.content.remedies))


def _reopened(desk: Desk, case: Case, _: Filed) -> None:
    stage = process.advance(case, case.stage, Move.REOPEN)
    enter(desk, replace(case, closed_at=None, close_by=None), stage)
    tell_all(desk, case, "told-reopened")


EFFECTS: dict[Kind, Callable[[Desk, Case, Filed], None]] = {
    Kind.PAUSE: _paused,
    Kind.PROLONGATION: _prolonged,
    Kind.ESCALATION: _escalated,
    Kind.BACK: _back,
    Kind.OVERRIDE: _override_asked,
    Kind.TERMINATION: _terminated,
    Kind.REOPENING: _reopened,
}
