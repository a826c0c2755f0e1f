"""Takes a new case in hand, with a first guess at what it is (R1.2)."""

from dataclasses import replace
from datetime import datetime

from actions import conflicts, duplicates, telling
from actions.desk import Desk
from actions.door import case_action, save
from storage import due, offices, people
from storage.cases import Case
from workflow import amounts, judgement, reminders
from workflow.judgement import Judgement
from workflow.process import AFTER_JUDGEMENT, Move
from workflow.refusal import Refusal
from workflow.roles import Role
from workflow.sources import Source
from workflow.terms import Handling


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
    by = people.get(desk.db, desk.scope, case.accepted_by)
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
    usual = guess(desk, case)
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
            lead_id=case.lead_id or usual_lead(desk, case, case.handling or usual.handling),
        ),
    )
    due.arm(desk.db, desk.scope, kind="lock-over", ref=case.id, at=desk.now + reminders.ACCEPT_LOCK)
    once = f"{desk.scope}-accepted-{case.id}-{desk.me.id}"
    telling.reporter(desk, case, "told-accepted", name=desk.me.name, dedupe=once)


def guess(desk: Desk, case: Case) -> Judgement:
    """The first guess, which the clerk corrects."""
    if duplicates.too_often(desk, case):
        return judgement.TOO_OFTEN
    return judgement.suggest(
        case.category,
        reporters=duplicates.how_many(desk, case),
        outside=case.source is Source.LETTER,
        money=amounts.mentioned(case.words),
    )


def usual_lead(desk: Desk, case: Case, handling: Handling) -> int | None:
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
