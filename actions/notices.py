"""A notice to everybody of the estate who can be reached, behind all that people wait for."""

from actions.desk import Desk
from actions.door import action
from storage import people


@action("notice.send")
def send(desk: Desk, draft_id: int, words: str) -> int:
    """Promise the notice to each person once; how many there are."""
    everybody = people.with_telegram(desk.db, desk.scope)
    for person in everybody:
        once = f"{desk.scope}-n-{draft_id}-{person.id}"
        desk.tell_one(person, "notice", words=words, dedupe=once)
    return len(everybody)
