"""Telling somebody by hand: when a call is tried again, and what is worth a call."""

from datetime import timedelta
from enum import StrEnum

ATTEMPTS = 3
"""Calls that reach nobody before a note goes to the door."""

TRY_AGAIN = timedelta(hours=2)

WORTH_A_CALL = frozenset(
    {
        "told-urgency",
        "told-routine",
        "told-registered",
        "told-rejected",
        "told-note",
        "told-looking-again",
        "ask-solved",
        "told-stage",
        "told-paused",
        "told-prolonged",
        "told-resumed",
        "told-terminated",
        "told-reopened",
        "ask-statement",
        "told-recusal",
        "ask-confirm",
        "ask-visit",
        "visit-soon",
        "told-finding",
        "ask-meeting",
        "told-not-needed",
        "told-meeting-off",
        "meeting-soon",
        "ask-sign",
        "minutes-ended",
        "item-new",
        "item-late",
        "item-answered",
        "item-moved",
        "item-dropped",
        "item-waits",
        "item-goes-on",
        "item-left-out",
        "item-failed",
        "ask-extension",
        "ask-survey",
        "ask-merged",
        "remind-survey",
        "told-archived",
        "home-verified",
        "home-refused",
        "home-sold",
        "told-succeeded",
        "tenant-asks",
        "tenant-denied",
    }
)
"""Messages that whoever has no Telegram is told; the rest would only make the telephone ring."""


class Why(StrEnum):
    """Why somebody is told by hand."""

    UNREACHABLE = "unreachable"
    REGISTRATION = "registration"
    NEWS = "news"


class Later(StrEnum):
    """When to try again."""

    HOUR = "hour"
    EVENING = "evening"
    TOMORROW = "tomorrow"
