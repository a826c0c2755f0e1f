"""Every kind of message that goes out, with what its delivery may do."""

from dataclasses import dataclass
from enum import StrEnum

from workflow.ceiling import DataClass


class WhenLost(StrEnum):
    """What to do when nobody knows whether Telegram got it (no default on purpose)."""

    REPEAT = "repeat"  # the number in it makes a second copy harmless
    WARN = "warn"  # again after 30 s, marked as a possible repeat, three times at most
    DROP = "drop"  # count it as uncertain


NOW, ALARM, NOTICE, REMINDER, BULK = range(5)


@dataclass(frozen=True, slots=True)
class MessageKind:
    """One kind: its text has the same name; `night` ones do not wait for the morning.

    `holds` is the highest class of data in it, compared with the ceiling of its chat; of those
    that say many things (`by_facts`) a group hears what their facts allow. What a
    `secret` one said is forgotten once it is sent. One that `gathers` waits for the next of two
    times a day, to be said with others; its name begins with `remind-`.
    """

    name: str
    prio: int
    holds: DataClass
    when_lost: WhenLost
    night: bool = False
    silent: bool = False
    secret: bool = False
    by_facts: bool = False
    gathers: bool = False


A, B, C = DataClass.PUBLIC, DataClass.CASE, DataClass.PERSONAL
D = DataClass.SENSITIVE
REPEAT, WARN, DROP = WhenLost.REPEAT, WhenLost.WARN, WhenLost.DROP

TABLE: tuple[MessageKind, ...] = (
    # To whoever has just done something.
    MessageKind("receipt", NOW, C, REPEAT, night=True),
    MessageKind("receipt-held", NOW, C, REPEAT, night=True),
    MessageKind("receipt-follows", NOW, C, REPEAT, night=True),
    MessageKind("receipt-entered", NOW, C, REPEAT, night=True),
    MessageKind("added", NOW, C, REPEAT, night=True),
    MessageKind("answer", NOW, C, REPEAT, night=True, by_facts=True),
    MessageKind("invitation", NOW, C, REPEAT, night=True, secret=True),
    MessageKind("mydata", NOW, C, REPEAT, night=True),
    MessageKind("ask-location", NOW, A, REPEAT, night=True),
    MessageKind("location-done", NOW, A, REPEAT, night=True),
    MessageKind("continued", NOTICE, C, REPEAT, night=True, by_facts=True),
    MessageKind("mishap", NOW, A, REPEAT, night=True),
    MessageKind("document", NOW, C, REPEAT, night=True, secret=True),
    MessageKind("photos", NOW, C, REPEAT, night=True),
    MessageKind("whole-words", NOW, C, REPEAT, night=True),
    # To whoever registers a home, to the owner of it, and what the desk compares.
    MessageKind("ask-contact", NOW, A, REPEAT, night=True),
    MessageKind("contact-done", NOW, A, REPEAT, night=True),
    MessageKind("home-asked", NOW, C, REPEAT, night=True),
    MessageKind("home-verified", NOTICE, C, REPEAT),
    MessageKind("home-refused", NOTICE, C, REPEAT),
    MessageKind("household-code", NOW, C, REPEAT, night=True, secret=True),
    MessageKind("family-code", NOW, C, REPEAT, night=True, secret=True),
    MessageKind("tenant-asks", NOTICE, C, WARN),
    MessageKind("tenant-denied", NOTICE, C, REPEAT),
    MessageKind("home-sold", NOTICE, C, REPEAT),
    MessageKind("told-succeeded", NOTICE, C, REPEAT),
    MessageKind("registration-data", NOW, C, REPEAT, night=True, secret=True),
    # To whoever tells people by hand.
    MessageKind("receipt-for", NOW, C, REPEAT, night=True),
    MessageKind("family-link", NOW, C, REPEAT, night=True, secret=True),
    MessageKind("survey-call", NOTICE, C, REPEAT),
    MessageKind("phone-sheet", NOW, C, REPEAT, night=True, secret=True),
    # To the reporter.
    MessageKind("told-accepted", NOTICE, C, REPEAT, night=True),
    MessageKind("told-on-site", NOTICE, C, REPEAT, night=True),
    MessageKind("told-urgency", NOTICE, C, REPEAT),
    MessageKind("told-routine", NOTICE, C, REPEAT),
    MessageKind("told-registered", NOTICE, C, REPEAT),
    MessageKind("told-rejected", NOTICE, C, REPEAT),
    MessageKind("told-unfounded", NOTICE, C, REPEAT),
    MessageKind("told-first", NOTICE, C, REPEAT),
    MessageKind("told-lead", NOTICE, C, REPEAT),
    MessageKind("told-merged", NOTICE, C, REPEAT),
    MessageKind("told-repaired", NOTICE, C, REPEAT),
    MessageKind("told-note", NOTICE, C, REPEAT),
    MessageKind("told-photos", NOTICE, C, REPEAT),
    MessageKind("told-looking-again", NOTICE, C, REPEAT),
    MessageKind("ask-solved", NOTICE, C, WARN),
    MessageKind("told-stage", NOTICE, C, REPEAT),
    MessageKind("told-going-on", NOTICE, C, REPEAT),
    MessageKind("told-paused", NOTICE, C, REPEAT),
    MessageKind("told-prolonged", NOTICE, C, REPEAT),
    MessageKind("told-resumed", NOTICE, C, REPEAT),
    MessageKind("told-terminated", NOTICE, C, REPEAT),
    MessageKind("told-reopened", NOTICE, C, REPEAT),
    MessageKind("ask-statement", NOTICE, C, REPEAT),
    MessageKind("told-recusal", NOTICE, C, REPEAT),
    MessageKind("ask-confirm", NOTICE, C, REPEAT),
    MessageKind("ask-visit", NOTICE, C, REPEAT),
    MessageKind("visit-soon", REMINDER, C, REPEAT),
    MessageKind("ask-pulse", NOTICE, C, REPEAT),
    MessageKind("plan-ready", NOTICE, C, REPEAT),
    MessageKind("told-finding", NOTICE, C, REPEAT),
    MessageKind("ask-meeting", NOTICE, C, REPEAT),
    MessageKind("meeting-file", NOTICE, C, REPEAT),
    MessageKind("told-not-needed", NOTICE, C, REPEAT),
    MessageKind("told-meeting-off", NOTICE, C, REPEAT),
    MessageKind("meeting-soon", REMINDER, C, REPEAT),
    MessageKind("ask-sign", NOTICE, C, REPEAT),
    MessageKind("ask-agent", NOTICE, C, REPEAT),
    MessageKind("told-minutes", NOTICE, C, REPEAT),
    MessageKind("remind-sign", REMINDER, C, REPEAT),
    MessageKind("manager-sign", NOTICE, C, REPEAT),
    MessageKind("signed", NOW, C, REPEAT, night=True),
    MessageKind("signed-for-you", NOTICE, C, REPEAT),
    MessageKind("signed-as-agent", NOW, C, REPEAT, night=True),
    MessageKind("signed-by-agent", NOTICE, C, REPEAT),
    MessageKind("told-objection", NOTICE, C, REPEAT),
    MessageKind("minutes-ended", NOTICE, C, REPEAT),
    MessageKind("told-revealed", NOTICE, C, REPEAT),
    # About what was agreed: to whoever does it, whom it touches, the office.
    MessageKind("item-new", NOTICE, C, REPEAT),
    MessageKind("remind-item", REMINDER, C, REPEAT, gathers=True),
    MessageKind("item-soon", REMINDER, C, REPEAT),
    MessageKind("item-late", REMINDER, C, REPEAT),
    MessageKind("item-answered", NOTICE, C, REPEAT),
    MessageKind("item-moved", NOTICE, C, REPEAT),
    MessageKind("item-dropped", NOTICE, C, REPEAT),
    MessageKind("item-waits", NOTICE, C, REPEAT),
    MessageKind("item-goes-on", NOTICE, C, REPEAT),
    MessageKind("item-left-out", NOTICE, C, REPEAT),
    MessageKind("item-verified", NOTICE, C, REPEAT),
    MessageKind("item-failed", NOTICE, C, REPEAT),
    MessageKind("ask-extension", NOTICE, C, REPEAT),
    MessageKind("extension-refused", NOTICE, C, REPEAT),
    MessageKind("staff-item", NOTICE, B, REPEAT, night=True, silent=True),
    MessageKind("staff-item-late", REMINDER, B, REPEAT, night=True, silent=True),
    MessageKind("lead-item-blocked", NOTICE, C, REPEAT),
    MessageKind("lead-item-failed", NOTICE, C, REPEAT),
    MessageKind("lead-item-late", REMINDER, C, REPEAT),
    MessageKind("lead-extension", NOTICE, C, REPEAT),
    MessageKind("lead-items-over", NOTICE, B, REPEAT),
    MessageKind("remind-obstacle", REMINDER, C, REPEAT, gathers=True),
    MessageKind("manager-obstacle", NOTICE, C, REPEAT),
    MessageKind("lead-item-answered", NOTICE, C, REPEAT),
    MessageKind("manager-item-late", REMINDER, C, REPEAT),
    # About the outcome.
    MessageKind("ask-survey", NOTICE, C, REPEAT),
    MessageKind("remind-survey", REMINDER, C, REPEAT),
    MessageKind("ask-merged", NOTICE, C, REPEAT),
    MessageKind("merged-not-solved", NOTICE, B, REPEAT),
    MessageKind("staff-merged-solved", NOTICE, B, REPEAT, night=True, silent=True),
    MessageKind("told-archived", NOTICE, C, REPEAT),
    MessageKind("staff-survey", NOTICE, B, REPEAT, night=True),
    MessageKind("staff-survey-no", NOTICE, B, REPEAT, night=True),
    MessageKind("manager-not-solved", NOTICE, C, REPEAT),
    MessageKind("manager-few-stars", NOTICE, C, REPEAT),
    MessageKind("lead-surveyed", NOTICE, B, REPEAT),
    MessageKind("recheck-due", REMINDER, B, REPEAT),
    MessageKind("staff-recheck", REMINDER, B, REPEAT, night=True, silent=True),
    MessageKind("manager-again", NOTICE, C, REPEAT),
    MessageKind("staff-again", NOTICE, B, REPEAT, night=True),
    # To the office.
    MessageKind("alarm", ALARM, B, WARN, night=True),
    MessageKind("alarm-taken", ALARM, B, REPEAT, night=True),
    MessageKind("emergency-over", NOTICE, B, REPEAT, night=True),
    MessageKind("emergency-debts", REMINDER, B, REPEAT),
    MessageKind("official-due", REMINDER, B, REPEAT),
    MessageKind("night-call", ALARM, B, WARN, night=True),
    MessageKind("staff-addition", NOTICE, B, REPEAT, night=True),
    MessageKind("staff-question", NOTICE, B, REPEAT, night=True),
    MessageKind("staff-guarded", NOTICE, B, REPEAT, night=True),
    MessageKind("confidential-case", NOTICE, B, REPEAT, night=True),
    MessageKind("name-a-manager", NOTICE, B, REPEAT, night=True),
    MessageKind("staff-follows", NOTICE, B, REPEAT, night=True, silent=True),
    MessageKind("staff-withdrawn", NOTICE, B, REPEAT, night=True, silent=True),
    MessageKind("staff-reporter-gone", NOTICE, B, REPEAT, night=True, silent=True),
    MessageKind("staff-disagrees", NOTICE, B, REPEAT, night=True),
    MessageKind("manager-disagrees", NOTICE, B, REPEAT, night=True),
    MessageKind("staff-solved", NOTICE, B, REPEAT, night=True, silent=True),
    MessageKind("staff-not-solved", NOTICE, B, REPEAT, night=True),
    MessageKind("staff-lead-declined", NOTICE, B, REPEAT, night=True),
    MessageKind("staff-undelivered", ALARM, B, REPEAT, night=True),
    MessageKind("staff-due", ALARM, A, REPEAT, night=True),
    MessageKind("staff-sold", NOTICE, B, REPEAT, night=True),
    MessageKind("staff-succeeded", NOTICE, B, REPEAT, night=True, silent=True),
    MessageKind("staff-tenant-denied", NOTICE, B, REPEAT, night=True),
    MessageKind("staff-parked", ALARM, A, REPEAT, night=True),
    MessageKind("staff-no-lead", REMINDER, B, REPEAT, night=True),
    MessageKind("staff-handed-over", NOTICE, B, REPEAT, night=True),
    MessageKind("staff-lead-silent", REMINDER, B, REPEAT, night=True),
    MessageKind("menu", BULK, A, REPEAT, night=True, silent=True),
    MessageKind("held-back", NOTICE, B, REPEAT),
    MessageKind("reveal-asked", NOTICE, D, REPEAT),
    MessageKind("reveal-refused", NOTICE, B, REPEAT),
    MessageKind("leave-group", BULK, A, REPEAT, night=True),
    MessageKind("group-link", NOW, C, REPEAT, night=True, secret=True),
    MessageKind("group-over", NOW, A, REPEAT, night=True),
    MessageKind("heard-in-private", NOTICE, A, DROP, night=True, silent=True),
    MessageKind("lead-question", NOTICE, C, REPEAT),
    MessageKind("answer-half", REMINDER, B, REPEAT, night=True, silent=True),
    MessageKind("answer-due", REMINDER, B, REPEAT, night=True),
    MessageKind("answer-late", ALARM, B, REPEAT, night=True),
    MessageKind("anchor", BULK, A, REPEAT, night=True, silent=True),
    MessageKind("week-figures", NOTICE, B, REPEAT),
    MessageKind("calendar-missing", REMINDER, A, REPEAT),
    MessageKind("staff-repair-late", REMINDER, B, REPEAT, night=True, silent=True),
    MessageKind("staff-blocked", NOTICE, B, REPEAT, night=True),
    MessageKind("remind-repair", REMINDER, B, REPEAT, gathers=True),
    MessageKind("digest", REMINDER, B, REPEAT),
    MessageKind("lead-statement", NOTICE, B, REPEAT),
    MessageKind("lead-pulse", NOTICE, B, REPEAT),
    MessageKind("remind-pulse", REMINDER, B, REPEAT, gathers=True),
    MessageKind("vote-counted", NOW, B, REPEAT, night=True),
    MessageKind("approval-asked", NOTICE, C, REPEAT),
    MessageKind("plan-judged", NOTICE, C, REPEAT),
    MessageKind("community-invited", NOTICE, B, REPEAT),
    MessageKind("manager-escalated", NOTICE, C, REPEAT),
    MessageKind("staff-escalated", NOTICE, B, REPEAT, night=True, silent=True),
    MessageKind("manager-first", NOTICE, C, REPEAT),
    MessageKind("owner-file", NOW, C, REPEAT, night=True, secret=True),
    MessageKind("paper", NOW, C, REPEAT, night=True),
    MessageKind("lead-visit-answer", NOTICE, C, REPEAT),
    MessageKind("lead-visit-soon", REMINDER, C, REPEAT),
    MessageKind("meeting-duty", NOTICE, B, REPEAT),
    MessageKind("meeting-duty-soon", REMINDER, B, REPEAT, night=True),
    MessageKind("meeting-off-duty", NOTICE, B, REPEAT),
    MessageKind("staff-meeting", NOTICE, B, REPEAT, night=True, silent=True),
    MessageKind("staff-meeting-off", NOTICE, B, REPEAT, night=True, silent=True),
    MessageKind("staff-meeting-soon", REMINDER, B, REPEAT, night=True, silent=True),
    MessageKind("public-meeting", BULK, A, REPEAT),
    MessageKind("group-meeting-soon", REMINDER, B, REPEAT),
    MessageKind("lead-not-coming", NOTICE, C, REPEAT),
    MessageKind("lead-silent-parties", REMINDER, C, REPEAT),
    MessageKind("lead-no-shows", NOTICE, C, REPEAT, night=True),
    MessageKind("lead-objection", NOTICE, C, REPEAT),
    MessageKind("lead-denied", NOTICE, C, REPEAT, night=True),
    MessageKind("lead-unsigned", REMINDER, C, REPEAT),
    MessageKind("staff-denied", NOTICE, B, REPEAT, night=True),
    MessageKind("staff-minutes-ended", NOTICE, B, REPEAT, night=True),
    MessageKind("lead-finding-reply", NOTICE, C, REPEAT),
    MessageKind("publishing-asked", NOTICE, B, REPEAT),
    MessageKind("lead-confirmed", NOTICE, B, REPEAT),
    MessageKind("visit-closed", NOW, C, REPEAT, night=True),
    MessageKind("manager-threat", ALARM, B, REPEAT, night=True),
    MessageKind("recusal-asked", NOTICE, C, REPEAT),
    MessageKind("staff-recused", NOTICE, B, REPEAT, night=True),
    MessageKind("override-asked", NOTICE, C, REPEAT),
    MessageKind("override-answered", NOTICE, B, REPEAT),
    MessageKind("remind-priority", REMINDER, B, REPEAT, gathers=True),
    MessageKind("remind-silent", REMINDER, B, REPEAT, gathers=True),
    MessageKind("remind-unheard", REMINDER, B, REPEAT, gathers=True),
    MessageKind("remind-stage", REMINDER, B, REPEAT, gathers=True),
    MessageKind("manager-stage-late", REMINDER, B, REPEAT),
    MessageKind("manager-go-higher", REMINDER, B, REPEAT),
    MessageKind("remind-deadline", REMINDER, B, REPEAT, gathers=True),
    MessageKind("staff-deadline", REMINDER, B, REPEAT, night=True),
    # Somebody wants to speak with a person.
    MessageKind("call-asked", NOW, C, REPEAT, night=True),
    MessageKind("call-waits", ALARM, B, REPEAT, night=True),
    MessageKind("staff-call-late", ALARM, B, REPEAT, night=True),
    MessageKind("told-by-person", NOTICE, C, REPEAT, night=True),
    # To and from guests of a case.
    MessageKind("guest-link", NOW, C, REPEAT, night=True, secret=True),
    MessageKind("mandate", NOW, C, REPEAT, night=True, secret=True),
    MessageKind("told-guest", NOTICE, C, REPEAT),
    MessageKind("staff-guest", NOTICE, B, REPEAT, night=True),
    # To one of the office.
    MessageKind("deputy-named", NOTICE, C, REPEAT),
    MessageKind("deputy-begins", NOTICE, C, REPEAT),
    MessageKind("deputy-over", NOTICE, C, REPEAT),
    MessageKind("away-entered", NOTICE, C, REPEAT),
    # After the service was away.
    MessageKind("outage-person", ALARM, A, REPEAT),
    MessageKind("outage-urgent", ALARM, A, REPEAT, night=True),
    MessageKind("outage-staff", ALARM, A, REPEAT, night=True),
    # To everybody.
    MessageKind("notice", BULK, A, DROP),
    MessageKind("notice-corrected", BULK, A, REPEAT),
    MessageKind("notice-withdrawn", BULK, A, REPEAT),
)
KINDS = {kind.name: kind for kind in TABLE}

FOR_MERGED = {
    name: name
    for name in (
        "told-routine",
        "told-registered",
        "told-rejected",
        "told-unfounded",
        "told-lead",
        "told-on-site",
        "told-note",
        "told-photos",
        "told-looking-again",
        "told-stage",
        "told-going-on",
        "told-paused",
        "told-prolonged",
        "told-resumed",
        "told-terminated",
        "told-reopened",
    )
} | {"ask-solved": "told-repaired", "told-archived": "told-stage"}
"""What the reporter of a merged case hears when that of the main one hears this."""
