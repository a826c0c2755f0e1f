"""An emergency: what its log can say, and how long is waited before the next ones are called."""

from datetime import timedelta
from enum import StrEnum

CALL_ON = timedelta(seconds=60)
"""So long somebody who was called has to say that he sees to it."""

CALL_AGAIN = timedelta(minutes=5)
"""After the last of the list it is called from the top; so often what is urgent rings at night."""

DEBTS = (timedelta(hours=20), timedelta(hours=24))
"""Papers come after deeds: when the lead is reminded of what is owed, and when managers are too."""


class What(StrEnum):
    """What an entry of the log says."""

    BEGUN = "begun"
    CALLED = "called"
    TAKEN = "taken"
    ON_SITE = "on-site"
    NOTE = "note"
    TOLD = "told"
    ENDED = "ended"
    FALSE = "false-alarm"
