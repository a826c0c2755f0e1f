"""A clerk enters what a reporter, whom Telegram does not reach, has answered on the telephone."""

from actions.desk import Desk
from actions.door import case_action
from storage import chats, people, reporters
from storage.cases import Case
from workflow.refusal import Refusal
from workflow.terms import Contact, Disclosure


def by_hand(desk: Desk, case: Case) -> bool:
    """Whether the reporter is told by hand, and may be known to the office."""
    reporter, _ = reporters.of_case(desk.db, desk.scope, case.id)
    person = people.get(desk.db, desk.scope, reporter)
    if person is None or case.disclosure is Disclosure.ANONYMOUS:
        return False
    chat = chats.get(desk.db, person.user_id) if person.user_id is not None else None
    lost = chat is not None and not chat.reachable
    return lost or person.contact is not Contact.TELEGRAM


@case_action("case.for_reporter")
def stand_in(desk: Desk, case: Case) -> None:
    """For the rest of this turn the clerk acts for the reporter; the journal names both."""
    if not by_hand(desk, case):
        raise Refusal("refused-asks-himself")
    desk.stands_for, _ = reporters.of_case(desk.db, desk.scope, case.id)
