"""Stops the clock of a case and lets it go on, or gives the whole of it more time."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from actions import deadlines, telling
from actions.desk import Desk
from actions.door import case_action, save
from actions.turning import arm
from storage import due
from storage.cases import Case
from workflow import stages
from workflow.casefile import Filed
from workflow.records import Kind
from workflow.records.turns import Pause, Prolongation
from workflow.refusal import Refusal, Stale


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
    telling.everybody(desk, changed, "told-resumed")


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
    telling.everybody(desk, changed, "told-paused", hold=pause.why, until=desk.frozen(until))


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
    telling.everybody(
        desk, changed, "told-prolonged", until=desk.frozen(until), words=longer.reason
    )


EFFECTS: dict[Kind, Callable[[Desk, Case, Filed], None]] = {
    Kind.PAUSE: _paused,
    Kind.PROLONGATION: _prolonged,
}
