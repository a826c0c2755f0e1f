"""Which records the pages of a case offer to file, and which are filed elsewhere."""

from workflow.records import Kind

TURNS = (
    Kind.PAUSE,
    Kind.PROLONGATION,
    Kind.ESCALATION,
    Kind.BACK,
    Kind.OVERRIDE,
    Kind.TERMINATION,
)
"""What is not part of the straight way stands on a page of its own."""

OF_FUND = (Kind.FUND_CHECK, Kind.VOTE, Kind.EMERGENCY)
"""What is asked only when the maintenance fund is to pay."""

OF_MEETINGS = (
    Kind.MEETING,
    Kind.CALLING_OFF,
    Kind.ATTENDANCE,
    Kind.POINT,
    Kind.SIGNING_ENDED,
)
"""What stands on the pages of the meeting and of the minutes."""

OF_ITEMS = (
    Kind.ITEM,
    Kind.OBSTACLE_ANSWER,
    Kind.ITEM_DROPPED,
    Kind.VERIFICATION,
    Kind.SUSPENSION,
)
"""What stands on the board and on the page of an item, or is written by the program."""

BY_THEMSELVES = (
    Kind.UNANSWERED,
    Kind.SIGNATURE,
    Kind.PROGRESS,
    Kind.EXTENSION,
    Kind.EXTENSION_ANSWER,
)
"""What is filed for a party from another page than his own."""

OF_RESULTS = (Kind.CALLBACK, Kind.SURVEY, Kind.UNANSWERED, Kind.RECHECKED, Kind.AGAIN)
"""What is asked, what was answered, what was found."""

SAID_ONCE = (Kind.CALLING_OFF, Kind.SIGNING_ENDED, *OF_ITEMS, *BY_THEMSELVES, *OF_RESULTS)
"""What has no newer version."""

ELSEWHERE = (Kind.MEETING_ANSWER, *BY_THEMSELVES, Kind.RECUSAL, Kind.RECUSAL_ANSWER)
"""What the page of a party does not offer: it is said or answered where it was asked."""

AFTER = {
    Kind.VISIT_ANSWER: Kind.APPOINTMENT,
    Kind.FINDING_REPLY: Kind.RESPONSIBILITY,
    Kind.PULSE: Kind.OPTION,
}
"""What answers something: without it there is nothing to be answered."""

ALWAYS = (Kind.EVIDENCE, Kind.REPLY)
"""What comes to light at any time; other records of earlier stages stand on the page for more."""
