"""How long a stage may take, and when its lead is reminded (requirements 1.0.4, 1.0.5)."""

from datetime import datetime, timedelta

from workflow.hours import Hours
from workflow.terms import Stage, Urgency

DAYS: dict[Stage, dict[Urgency, int]] = {
    Stage.REGISTERED: {Urgency.U1: 1, Urgency.U2: 1, Urgency.U3: 1, Urgency.U4: 1},
    Stage.FACT_FINDING: {Urgency.U1: 1, Urgency.U2: 2, Urgency.U3: 5, Urgency.U4: 10},
    Stage.PLANNING: {Urgency.U1: 1, Urgency.U2: 2, Urgency.U3: 3, Urgency.U4: 5},
}
"""D-REG, D-FACT and D-PLAN in working days; what is urgent runs around the clock."""

ROUND_THE_CLOCK = frozenset({Urgency.U1})
LONGEST_HOLD = 180
"""Days after which a case on hold is looked at again, whatever it waits for."""


def done_by(stage: Stage, urgency: Urgency, start: datetime, hours: Hours) -> datetime | None:
    """By when a stage should be done; None for one without a time of its own."""
    days = DAYS.get(stage, {}).get(urgency)
    if days is None:
        return None
    if urgency in ROUND_THE_CLOCK:
        return start + timedelta(days=days)
    return hours.days_after(start, days)


def rungs(by: datetime, hours: Hours) -> tuple[datetime, ...]:
    """When the lead is reminded: a day before, at the end, a working day and three days after.

    With that one the manager hears of it too; after seven days only he does (1.0.5).
    """
    return (
        by - timedelta(days=1),
        by,
        hours.days_after(by, 1),
        hours.days_after(by, 3),
        hours.days_after(by, 7),
    )


MANAGER_TOO = 3
"""The rung from which on the manager hears of it."""

GO_HIGHER = 4
"""The rung at which he is advised to let somebody from outside take part, as from L4 on."""
