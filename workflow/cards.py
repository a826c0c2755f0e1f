"""The cards that show a case, each drawn anew when anything in the case has changed."""

CASE_CARDS = (
    "staff-case",
    "case-status",
    "my-case",
    "my-part",
    "lead-case",
    "office-case",
    "guest-case",
    "party-case",
    "emergency",
    "plan",
    "proxy",
    "signs-for",
    "meeting",
    "meeting-page",
    "minutes-draft",
    "items",
    "item",
)
