"""Lets a gate be opened although something is missing: one asks with a reason, another agrees."""

from collections.abc import Callable

from actions import casefile, managing
from actions.desk import Desk
from actions.door import case_action
from storage import overrides, people
from storage.cases import Case
from workflow import process
from workflow.casefile import Filed
from workflow.records import Kind
from workflow.records.turns import Override
from workflow.refusal import NotAllowed, Refusal, Stale


def overridden(desk: Desk, case: Case, *, firm: bool) -> bool:
    """Whether another has agreed since the stage began; what is firm is never overridden."""
    asked = overrides.newest(desk.db, desk.scope, case.id, case.stage)
    since = case.stage_since or case.reported_at
    agreed = asked is not None and asked.agreed is True and asked.asked_at >= since
    return agreed and not firm


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
    if all(one.id == desk.me.id for one in managing.managers(desk, case)):
        raise Refusal("refused-no-other-manager")
    managing.tell(
        desk,
        case,
        "override-asked",
        but=desk.me.id,
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


EFFECTS: dict[Kind, Callable[[Desk, Case, Filed], None]] = {
    Kind.OVERRIDE: _override_asked,
}
