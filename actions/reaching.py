"""How far a notice has come, on one card of whoever sent it; who is missed is told by hand."""

from datetime import timedelta

from actions import rounds
from actions.desk import Desk
from storage import due, notices, people, reached
from storage.notices import Notice
from storage.reached import Reached

EVERY = timedelta(seconds=3)
"""A card is not edited more often."""


def begin(desk: Desk, notice: Notice) -> None:
    """Whoever has just sent or changed it sees how it comes to people."""
    desk.show(desk.my_chat, f"notice-sent-{notice.id}", "notice-sent", ref=notice.id, anew=True)
    due.arm(desk.db, desk.scope, kind="notice-sent", ref=notice.id, at=desk.now + EVERY)


def go_on(desk: Desk, number: int) -> None:
    """Some more have it; look again as long as somebody waits, in the morning if he sleeps."""
    notice = notices.get(desk.db, desk.scope, number)
    if notice is None:
        return
    so_far = of(desk, notice)
    if notice.withdrawn_at is None:
        missed = [people.of_user(desk.db, desk.scope, chat) for chat in so_far.missed]
        rounds.add(desk, notice, [one for one in missed if one is not None])
    desk.redraw("notice-sent", number)
    if so_far.next_at is not None:
        at = max(desk.now, so_far.next_at) + EVERY
        due.arm(desk.db, desk.scope, kind="notice-sent", ref=number, at=at)


def of(desk: Desk, notice: Notice) -> Reached:
    """Who has heard what it says now."""
    return reached.of(desk.db, desk.scope, f"{desk.scope}-{sayings(notice)[-1]}")


def sayings(notice: Notice) -> list[str]:
    """What has been said of a notice in private until now, each once; the newest is the last."""
    said = [f"notice-{notice.id}"]
    if notice.changed_at is not None:
        said.append(f"{said[0]}-{notice.changed_at.isoformat()}")
    if notice.withdrawn_at is not None:
        said.append(f"{said[0]}-withdrawn")
    return said
