"""The names of the record kinds, as buttons and rows carry them."""

from enum import StrEnum


class Kind(StrEnum):
    """What can be filed, in the order of the process."""

    PARTY = "party"
    REGISTRATION = "registration"
    STATEMENT = "statement"
    ATTEMPT = "attempt"
    DECLINED = "declined"
    DISPUTE = "dispute"
    VISIT = "visit"
    NO_VISIT = "no-visit"
    EVIDENCE = "evidence"
    DOCUMENT = "document"
    REGULATION = "regulation"
    CAUSE = "cause"
    RESPONSIBILITY = "responsibility"
    IMPACT = "impact"
    GOAL = "goal"
    OPTION = "option"
    SPLIT = "split"
    DUTY = "duty"
    CHOICE = "choice"
    METHOD = "method"
    PAUSE = "pause"
    ESCALATION = "escalation"
    BACK = "back"
    OVERRIDE = "override"
    TERMINATION = "termination"
    REOPENING = "reopening"
