"""What the desk does with a new case: judge it, tell the reporter, look at it again (R1.3)."""

from dataclasses import replace

from actions import (
    alarming,
    conflicts,
    deadlines,
    delivery,
    duplicates,
    first_answer,
    telling,
    turning,
)
from actions.accepting import guess, in_hand, usual_lead
from actions.appointing import ask_lead
from actions.desk import Desk
from actions.door import case_action, save
from actions.reminding import arm_repair
from storage import parties, people, places, reporters
from storage.cases import Case
from workflow import amounts, judgement, process, reminders
from workflow.casefile import Capacity, PartyKind
from workflow.process import AFTER_JUDGEMENT, Move
from workflow.refusal import TooSoon
from workflow.terms import Category, Handling, Level, Scope, Urgency


@case_action("case.judge")
def judge(
    desk: Desk,
    case: Case,
    *,
    category: Category | None = None,
    urgency: Urgency | None = None,
    scope: Scope | None = None,
    handling: Handling | None = None,
    level: Level | None = None,
) -> None:
    """Correct one line of the judgement; a changed category suggests the rest anew."""
    in_hand(desk, case)
    changed = case
    if category is not None:
        usual = guess(desk, replace(case, category=category))
        changed = replace(
            changed,
            category=category,
            scope=usual.scope,
            handling=usual.handling,
            level=usual.level,
        )
    if scope is not None or handling is not None:
        reach = scope or changed.scope or Scope.ONE_HOUSEHOLD
        way = handling or changed.handling or Handling.SINGLE_DEPARTMENT
        changed = replace(
            changed,
            scope=reach,
            handling=way,
            level=judgement.level(
                changed.category,
                reach,
                way,
                reporters=duplicates.how_many(desk, case),
                money=amounts.mentioned(case.words),
            ),
        )
    if case.handling and changed.handling and case.lead_id == usual_lead(desk, case, case.handling):
        changed = replace(changed, lead_id=usual_lead(desk, changed, changed.handling))
    if level is not None:
        changed = replace(changed, level=level)
    if urgency is not None and urgency is not case.urgency:
        since = case.reported_at
        if reminders.answer_by(urgency, since, desk.hours, desk.estate.pace) <= desk.now:
            since = desk.now
        by = reminders.answer_by(urgency, since, desk.hours, desk.estate.pace)
        changed = replace(changed, urgency=urgency, answer_by=by)
        if case.answered_at is None:
            first_answer.arm(desk, changed, since=since)
            telling.reporter(desk, changed, "told-urgency", by=by)
    saved = save(desk, changed)
    deadlines.arm(desk, saved)
    if urgency is Urgency.U1 and not saved.in_emergency:
        alarming.begin(desk, saved)


@case_action("case.confirm")
def confirm(desk: Desk, case: Case) -> None:
    """Confirm the judgement and tell the reporter (gate G0, R1.3)."""
    in_hand(desk, case)
    if case.handling is None:
        raise TooSoon(("handling",))
    if case.urgency is not Urgency.U1 and duplicates.uncompared(desk, case):
        raise TooSoon(("compared_at",))
    move = AFTER_JUDGEMENT[case.handling]
    stage = process.advance(case, case.stage, move)
    mine = move is Move.TO_ROUTINE and case.lead_id == desk.me.id
    judged = save(
        desk,
        replace(
            case,
            stage=stage,
            judged_by=desk.me.id,
            judged_at=desk.now,
            lead_at=desk.now if mine else None,
        ),
    )
    if mine:
        arm_repair(desk, judged)
    if move is Move.REGISTER:
        judged = turning.enter(desk, judged, stage)
        _first_party(desk, judged)
    else:
        deadlines.arm(desk, judged)
    lead = people.get(desk.db, desk.scope, judged.lead_id)
    if move is Move.TO_ROUTINE:
        name = lead.name if lead else desk.me.name
        telling.reporter(desk, judged, "told-routine", ref=case.id, name=name)
    else:
        name, known = (lead.name, "yes") if lead else ("", "no")
        telling.reporter(desk, judged, "told-registered", ref=case.id, lead=name, known=known)
    _nobody_waits(desk, judged)
    if not mine:
        ask_lead(desk, judged)


def _nobody_waits(desk: Desk, case: Case) -> None:
    """Of what the office entered itself the judgement is the first answer."""
    if not case.of_resident:
        delivery.answered(desk, case.id)


def _first_party(desk: Desk, case: Case) -> None:
    """The reporter is 甲; who stays anonymous is heard by his report and signs nothing."""
    if parties.of_case(desk.db, desk.scope, case.id) or not case.of_resident:
        return
    reporter, _ = reporters.of_case(desk.db, desk.scope, case.id)
    person = None if case.anonymous else people.get(desk.db, desk.scope, reporter)
    lives = person is not None and conflicts.lives_at(desk.db, desk.scope, person.id, case)
    written = places.of_address(desk.db, desk.scope, case.place) if lives else None
    at = case.place_id or (written.id if written else None)
    parties.add(
        desk.db,
        desk.scope,
        case=case.id,
        kind=PartyKind.HOUSEHOLD,
        capacity=Capacity.COMPLAINANT,
        name=person.name if person else "",
        person=person.id if person else None,
        place=at if lives else None,
        must_hear=person is not None,
        must_sign=person is not None,
        now=desk.now,
    )


@case_action("case.reject")
def reject(desk: Desk, case: Case, reason: str) -> None:
    """Not accept, with a reason and the way to disagree."""
    in_hand(desk, case)
    with_reason = replace(case, reason=reason)
    stage = process.advance(with_reason, case.stage, Move.REJECT)
    save(
        desk,
        replace(
            with_reason,
            stage=stage,
            judged_by=desk.me.id,
            judged_at=desk.now,
            closed_at=desk.now,
        ),
    )
    if reason == judgement.UNFOUNDED:
        telling.reporter(desk, case, "told-unfounded", ref=case.id)
    else:
        telling.reporter(desk, case, "told-rejected", ref=case.id, reason=reason)
    _nobody_waits(desk, case)


@case_action("case.reverse")
def reverse(desk: Desk, case: Case) -> None:
    """A manager lets a case that was not accepted, or was merged, be looked at for itself."""
    stage = process.advance(case, case.stage, Move.LOOK_AGAIN)
    again = save(
        desk,
        replace(
            case,
            stage=stage,
            reason=None,
            main_case_id=None,
            closed_at=None,
            judged_by=None,
            judged_at=None,
            accepted_by=None,
            accepted_at=None,
        ),
    )
    deadlines.arm(desk, again)
    telling.reporter(desk, case, "told-looking-again", ref=case.id)
