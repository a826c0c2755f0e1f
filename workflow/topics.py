"""Which topic of the staff group is for what: one a purpose, and one a registered case."""

from enum import StrEnum

from workflow.process import ENDS
from workflow.terms import Stage


class Purpose(StrEnum):
    """What a topic is for."""

    INTAKE = "intake"
    MEETINGS = "meetings"
    REPORTS = "reports"
    EMERGENCIES = "emergencies"
    CASE = "case"


STANDING = (Purpose.INTAKE, Purpose.MEETINGS, Purpose.REPORTS, Purpose.EMERGENCIES)
"""The topics that every staff group with topics has."""

OF_SLOT = {
    "case": Purpose.INTAKE,
    "phone": Purpose.INTAKE,
    "urgent": Purpose.EMERGENCIES,
    "topic": Purpose.CASE,
    "meeting": Purpose.CASE,
}
"""Where a card stands, by the first word of its slot; others stand where they were asked for."""

OF_KIND = {
    "alarm": Purpose.EMERGENCIES,
    "alarm-taken": Purpose.EMERGENCIES,
    "emergency-over": Purpose.EMERGENCIES,
    "anchor": Purpose.REPORTS,
    "staff-meeting": Purpose.MEETINGS,
    "staff-meeting-off": Purpose.MEETINGS,
    "week-figures": Purpose.REPORTS,
}
"""Where a message goes that belongs to no case with a topic; all others go to the intake."""

WITH_TOPIC = frozenset(
    {
        Stage.REGISTERED,
        Stage.FACT_FINDING,
        Stage.PLANNING,
        Stage.IMPLEMENTING,
        Stage.EVALUATING,
    }
)
"""A case gets its topic when it is registered; whatever becomes of it then, the topic follows."""


def of_slot(slot: str) -> Purpose | None:
    """What the topic of a card is for."""
    return OF_SLOT.get(slot.partition("-")[0])


def closed(stage: Stage) -> bool:
    """Whether the topic of a case in this stage is closed."""
    return stage in ENDS
