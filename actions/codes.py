"""Invitation codes of all households at once, for the fee bill: made as they are handed out."""

from actions import jobs
from actions.desk import Desk
from actions.door import action, ask_leave
from actions.residency import fresh_code
from storage import sheets
from workflow.refusal import Refusal

AT_ONCE = 200


@action("household.codes")
def order(desk: Desk) -> None:
    """Have a new code made for every household."""
    if not sheets.households(desk.db, desk.scope, after=0, limit=1):
        raise Refusal("refused-no-households")
    jobs.ask(desk, "codes")


def made(desk: Desk, after: int) -> tuple[list[tuple[str, str]], int | None]:
    """`(address, code)` of some households, and where the next begin; only hashes stay."""
    ask_leave(desk, "household.codes")
    found = sheets.households(desk.db, desk.scope, after=after, limit=AT_ONCE)
    codes = [(one.address, fresh_code(desk, one.id)) for one in found]
    return codes, found[-1].id if len(found) == AT_ONCE else None


def hand_over(desk: Desk, content: bytes) -> None:
    """Send them to whoever asked; that they have left is in the journal."""
    desk.log("household.codes_handed_over", "estate")
    desk.hand_over(content, key="codes-file", file="codes-file.file")
