"""What the desk does with a new case: accept it, judge it, tell the reporter (R1.2)."""

from dataclasses import replace
from datetime import datetime

from actions import alarming, conflicts, deadlines, delivery, duplicates, duty, telling, turning
from actions.desk import Desk
from actions.door import case_action, save
from actions.reminding import arm_repair
from actions.reporting import arm_ladder
from storage import due, offices, parties, people, places, reporters
from storage.cases import Case
from storage.people import Person
from workflow import amounts, judgement, process, reminders
from workflow.casefile import Capacity, PartyKind
from workflow.judgement import Judgement
from workflow.process import AFTER_JUDGEMENT, Move
from workflow.refusal import Refusal, TooSoon
from workflow.roles import Role
from workflow.sources import Source
from workflow.terms import Category, Handling, Level, Scope, Stage, Urgency


def in_hand(desk: Desk, case: Case) -> None:
    """Only whoever has accepted a case judges it."""
    if case.accepted_by not in {desk.me.id, *desk.covers}:
        if case.accepted_by is None:
            raise Refusal("refused-accept-first")
        _others(desk, case)


def locked_until(case: Case) -> datetime:
    """Until when nobody else can accept the case (R1.2)."""
    return (case.accepted_at or case.reported_at) + reminders.ACCEPT_LOCK


def _others(desk: Desk, case: Case) -> None:
    by = people.get(desk.db, desk.scope, case.accepted_by or 0)
    raise Refusal("refused-accepted", name=by.name if by else "", at=desk.frozen(case.accepted_at))


@case_action("case.release")
def release(desk: Desk, case: Case) -> None:
    """Let through a report that waited because its reporter is not verified."""
    if not case.held:
        raise Refusal("refused-answered")
    save(desk, replace(case, held=False))


@case_action("case.accept")
def accept(desk: Desk, case: Case) -> None:
    """Take a case with a visible name; for ten minutes nobody else can (R1.2)."""
    mine = case.accepted_by == desk.me.id
    if case.accepted_by is not None and (mine or desk.now < locked_until(case)):
        _others(desk, case)
    usual = _usual(desk, case)
    save(
        desk,
        replace(
            case,
            held=False,
            accepted_by=desk.me.id,
            accepted_at=desk.now,
            scope=case.scope or usual.scope,
            handling=case.handling or usual.handling,
            level=case.level or usual.level,
            lead_id=case.lead_id or _usual_lead(desk, case, case.handling or usual.handling),
        ),
    )
    due.arm(desk.db, desk.scope, kind="lock-over", ref=case.id, at=desk.now + reminders.ACCEPT_LOCK)
    once = f"{desk.scope}-accepted-{case.id}-{desk.me.id}"
    telling.reporter(desk, case, "told-accepted", name=desk.me.name, dedupe=once)


def _usual(desk: Desk, case: Case) -> Judgement:
    """The first guess, which the clerk corrects."""
    if duplicates.too_often(desk, case):
        return judgement.TOO_OFTEN
    return judgement.suggest(
        case.category,
        reporters=duplicates.how_many(desk, case),
        outside=case.source is Source.LETTER,
        money=amounts.mentioned(case.words),
    )


def _usual_lead(desk: Desk, case: Case, handling: Handling) -> int | None:
    """A repair stays with whoever accepts it; what several must agree on wants a coordinator."""
    if AFTER_JUDGEMENT[handling] is Move.TO_ROUTINE:
        return desk.me.id
    for person in offices.holders(desk.db, desk.scope, Role.COORDINATOR, Role.MANAGER):
        if conflicts.may_lead(desk.db, desk.scope, person.id, case):
            return person.id
    return None


@case_action("case.put_back")
def put_back(desk: Desk, case: Case) -> None:
    """Give an accepted case back to the desk."""
    in_hand(desk, case)
    save(desk, replace(case, accepted_by=None, accepted_at=None))


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
        usual = _usual(desk, replace(case, category=category))
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
    if (
        case.handling
        and changed.handling
        and case.lead_id == _usual_lead(desk, case, case.handling)
    ):
        changed = replace(changed, lead_id=_usual_lead(desk, changed, changed.handling))
    if level is not None:
        changed = replace(changed, level=level)
    if urgency is not None and urgency is not case.urgency:
        since = case.reported_at
        if reminders.answer_by(urgency, since, desk.hours, desk.estate.pace) <= desk.now:
            since = desk.now
        by = reminders.answer_by(urgency, since, desk.hours, desk.estate.pace)
        changed = replace(changed, urgency=urgency, answer_by=by)
        if case.answered_at is None:
            arm_ladder(desk, changed, since=since)
            telling.reporter(desk, changed, "told-urgency", by=by)
    saved = save(desk, changed)
    deadlines.arm(desk, saved)
    if urgency is Urgency.U1 and not saved.in_emergency:
        alarming.begin(desk, saved)


@case_action("case.appoint")
def appoint(desk: Desk, case: Case, lead: int) -> None:
    """Name the lead; nobody whom the case touches himself is a choice."""
    if not conflicts.reads(desk.db, desk.scope, lead, case):
        raise Refusal("refused-sealed")
    known = people.get(desk.db, desk.scope, lead)
    if known is None or not conflicts.may_lead(desk.db, desk.scope, lead, case):
        raise Refusal("refused-conflict")
    if case.stage is Stage.INTAKE:
        in_hand(desk, case)
    changed = save(desk, replace(case, lead_id=lead, lead_at=None))
    if case.stage is not Stage.INTAKE:
        ask_lead(desk, changed)


def recuse(desk: Desk, case: Case) -> None:
    """Whoever turns out to be tied to the case leads it no longer, and the desk names another."""
    lead = people.get(desk.db, desk.scope, case.lead_id) if case.lead_id is not None else None
    if lead is not None and conflicts.ties(desk.db, desk.scope, lead.id, case):
        left_open(desk, case, lead, interest=True)


def left_open(desk: Desk, case: Case, lead: Person, *, interest: bool) -> None:
    """The case has lost its lead: the desk hears, and is reminded half an hour later."""
    watch_lead(desk, save(desk, replace(case, lead_id=None, lead_at=None)))
    desk.tell_staff(
        "staff-lead-declined",
        case=case.id,
        ref=case.id,
        no=case.no,
        name=lead.name,
        interest="yes" if interest else "no",
    )


def watch_lead(desk: Desk, case: Case) -> None:
    """Half an hour without a lead, and the desk is reminded."""
    at = desk.now + reminders.LEAD_ANSWER
    due.arm(desk.db, desk.scope, kind="lead-silent", ref=case.id, at=at)


def ask_lead(desk: Desk, case: Case) -> None:
    """Ask the lead in private to take the case; half an hour later the desk is reminded."""
    if case.lead_id is None:
        return
    lead = people.get(desk.db, desk.scope, case.lead_id)
    if lead is not None:
        deputy = duty.stand_in(desk, lead)
        lead = deputy if conflicts.may_lead(desk.db, desk.scope, deputy.id, case) else lead
    if lead is not None and lead.user_id is not None:
        desk.show(lead.user_id, f"lead-{case.id}", "lead-case", ref=case.id, anew=True)
        watch_lead(desk, case)


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
    lead = people.get(desk.db, desk.scope, judged.lead_id) if judged.lead_id else None
    if move is Move.TO_ROUTINE:
        name = lead.name if lead else desk.me.name
        telling.reporter(desk, judged, "told-routine", ref=case.id, name=name)
    else:
        name, known = (lead.name, "yes") if lead else ("", "no")
        telling.reporter(desk, judged, "told-registered", ref=case.id, lead=name, known=known)
    deadlines.arm(desk, judged)
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
