"""The week in figures: every Monday for the office, and for whoever may ask.

They are counted once and frozen with the job that draws them: picture and words say the same.
"""

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from actions import jobs
from actions.desk import Desk
from actions.door import action
from storage import figures, groups
from workflow.figures import OLDEST, Week, response, told, week
from workflow.roles import Role
from workflow.terms import Stage

LISTED = frozenset({Role.MANAGER, Role.COMMITTEE, Role.AUDITOR})
"""To whom single cases are named; the residents' committee gets sums."""


def weekly(desk: Desk) -> datetime | None:
    """The staff group gets its figures; in the quiet hours it is left alone until then."""
    group = groups.staff(desk.db, desk.scope)
    if group is None:
        return None
    morning = desk.hours.quiet_ends(desk.now)
    if morning > desk.now:
        return morning
    jobs.ask_for(desk, None, group, "figures", **counted(desk, listed=True))
    return None


@action("figures.order")
def order(desk: Desk) -> None:
    """Have the last whole week told and drawn, with what stands open now."""
    listed = desk.chat == groups.staff(desk.db, desk.scope) or bool(desk.roles & LISTED)
    jobs.ask(desk, "figures", **counted(desk, listed=listed))


def hand_over(desk: Desk, given: dict[str, Any], picture: bytes) -> None:
    """Send the picture with all of it in words."""
    desk.bring(picture, "week-figures", file="week-figures.file", **given)


def say(desk: Desk, given: dict[str, Any]) -> None:
    """The words alone: no picture could be made."""
    assert desk.chat is not None
    desk.tell(desk.chat, "week-figures", **given)


def counted(desk: Desk, *, listed: bool) -> dict[str, Any]:
    """All figures, as facts of a message; `listed` with the cases that are open for longest."""
    this, before = (week(desk.now, desk.estate.zone, back=back) for back in (1, 2))
    now, earlier = (_flow(desk, one) for one in (this, before))
    standing = figures.standing(desk.db, desk.scope, now=desk.now)
    reports = figures.answered(desk.db, desk.scope, this.begins, this.ends)
    fast = response(reports, desk.hours, now=desk.now)
    solved = told(figures.answers(desk.db, desk.scope, this.begins, this.ends))
    old = figures.oldest(desk.db, desk.scope, now=desk.now, limit=OLDEST) if listed else []
    return {
        "monday": this.monday.isoformat(),
        "until": desk.frozen(desk.now),
        **asdict(now),
        "before": asdict(earlier),
        "standing": asdict(standing),
        "response": asdict(fast) if fast else None,
        "answers": solved,
        "oldest": [asdict(one) for one in old],
    }


@dataclass(frozen=True, slots=True)
class _Flow:
    """What came and went in a week."""

    new: int
    closed: int
    rejected: int
    withdrawn: int


def _flow(desk: Desk, during: Week) -> _Flow:
    span = (during.begins, during.ends)
    ended = figures.ended(desk.db, desk.scope, *span)
    rejected, withdrawn = (ended.pop(one, 0) for one in (Stage.REJECTED, Stage.WITHDRAWN))
    new = figures.reported(desk.db, desk.scope, *span)
    return _Flow(new, sum(ended.values()), rejected, withdrawn)
