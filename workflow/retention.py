"""How long what is kept is kept: the classes of roles and privacy 4.6, and the program's own."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from workflow.terms import Category, Handling, MediaKind


class Keep(StrEnum):
    """What a rule is for; its name in the documents."""

    ROUTINE = "routine"
    COORDINATION = "coordination"
    PERMANENT = "permanent"
    VOICE = "voice"
    MESSAGES = "messages"
    DRAFTS = "drafts"
    UPDATES = "updates"
    STRANGERS = "strangers"
    INVITATIONS = "invitations"
    PHONE_TASKS = "phone-tasks"
    FILES = "files"
    REMINDERS = "reminders"
    BACKUPS = "backups"
    CASE = "case"
    PERSON = "person"
    FOR_GOOD = "for-good"


SPANS: dict[Keep, timedelta] = {
    Keep.ROUTINE: timedelta(days=3 * 365 + 1),
    Keep.COORDINATION: timedelta(days=10 * 365 + 3),
    Keep.VOICE: timedelta(days=180),
    Keep.MESSAGES: timedelta(days=30),
    Keep.DRAFTS: timedelta(days=7),
    Keep.UPDATES: timedelta(days=4),
    Keep.STRANGERS: timedelta(days=30),
    Keep.INVITATIONS: timedelta(days=30),
    Keep.PHONE_TASKS: timedelta(days=180),
    Keep.FILES: timedelta(days=7),
    Keep.REMINDERS: timedelta(days=1),
    Keep.BACKUPS: timedelta(days=35),
}
"""Counted from the end: of a case from its closing, of a message from its sending."""

SEVERAL = frozenset({Handling.MULTI_DEPARTMENT, Handling.MULTI_PARTY})
"""What several must agree on is coordination, the rest routine (requirements 1.0.3)."""

FOR_THE_BUILDING = frozenset(
    {
        Category.FIRE_EBIKE,
        Category.MAINTENANCE_FUND,
        Category.ILLEGAL_BUILD,
        Category.FALLING_OBJECT,
    }
)
"""Structure, fire and fund: kept as long as the building stands."""

RAW_VOICE = frozenset({MediaKind.VOICE, MediaKind.VIDEO_NOTE})


@dataclass(frozen=True, slots=True)
class Counting:
    """A rule as a document says it."""

    keep: Keep
    what: str
    since: str


RULES: tuple[Counting, ...] = (
    Counting(Keep.ROUTINE, "cases of one department, repairs, what was not accepted", "closing"),
    Counting(Keep.COORDINATION, "cases of several departments or parties", "closing"),
    Counting(Keep.PERMANENT, "cases of structure, fire protection, maintenance fund", ""),
    Counting(Keep.VOICE, "raw voice and round video, whatever the class of the case", "closing"),
    Counting(Keep.MESSAGES, "words and facts of messages that went out", "sending"),
    Counting(Keep.DRAFTS, "reports and forms begun and not sent, with one reminder", "last word"),
    Counting(Keep.UPDATES, "numbers of handled updates; their words go at once", "arrival"),
    Counting(Keep.STRANGERS, "people who never reported, registered or held a role", "first word"),
    Counting(Keep.INVITATIONS, "invitations used or expired", "expiry"),
    Counting(Keep.PHONE_TASKS, "calls that were made", "call"),
    Counting(Keep.FILES, "files that could not be sent, sheets that were not entered", "making"),
    Counting(Keep.REMINDERS, "reminders that are over", "due time"),
    Counting(Keep.BACKUPS, "backups: seven daily, four weekly", "making"),
)


def of_case(category: Category, handling: Handling | None) -> Keep:
    """The class of a case."""
    if category in FOR_THE_BUILDING:
        return Keep.PERMANENT
    return Keep.COORDINATION if handling in SEVERAL else Keep.ROUTINE
