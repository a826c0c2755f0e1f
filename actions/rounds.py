"""A notice told by hand: one list of all whom it concerns without Telegram, ticked off.

The staff group sees the homes that are left; names and numbers come in private or on paper.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from actions import jobs
from actions.desk import Desk
from actions.door import action, ask_leave
from storage import groups, phones, rounds
from storage.notices import Notice
from storage.people import Person
from storage.rounds import OnRound
from workflow.refusal import Refusal
from workflow.terms import Contact


@dataclass(frozen=True, slots=True)
class Stop:
    """Somebody on the round, with the number to call."""

    person: int
    name: str
    home: str
    way: Contact
    phone: str
    told: bool


def begin(desk: Desk, notice: Notice, told: Iterable[Person]) -> None:
    """Put who is told by hand on the round, and its card before the office; once more if the
    notice has changed, and of one that is void only who has heard of it."""
    by_hand = [(one.id, one.contact) for one in told if one.contact is not Contact.TELEGRAM]
    if notice.withdrawn_at is None:
        rounds.put(desk.db, desk.scope, notice.id, by_hand)
    else:
        rounds.take_back(desk.db, desk.scope, notice.id)
    group = groups.staff(desk.db, desk.scope)
    if group is not None and rounds.of_notice(desk.db, desk.scope, notice.id):
        desk.show(group, f"round-{notice.id}", "round", ref=notice.id, anew=True)
    _redraw(desk, notice.id)


def add(desk: Desk, notice: Notice, missed: Iterable[Person]) -> None:
    """Put on the round whom the bot could not tell, each once."""
    known = {one.person_id for one in rounds.of_notice(desk.db, desk.scope, notice.id)}
    new = [(one.id, Contact.PHONE) for one in missed if one.id not in known]
    if not new:
        return
    rounds.put(desk.db, desk.scope, notice.id, new)
    group = groups.staff(desk.db, desk.scope)
    if group is not None and not known:
        desk.show(group, f"round-{notice.id}", "round", ref=notice.id, anew=True)
    _redraw(desk, notice.id)


def _redraw(desk: Desk, number: int) -> None:
    for kind in ("round", "my-round", "notice", "notice-sent"):
        desk.redraw(kind, number)


@action("notice.see_round")
def see(desk: Desk, number: int) -> None:
    """Names and numbers of all on the round, in private; the journal keeps who has read them."""
    desk.log("notice.round_seen", f"notice:{number}")


@action("notice.tick")
def tick(desk: Desk, number: int, person: int) -> None:
    """Somebody has been told, or was ticked off by mistake."""
    if not rounds.tick(desk.db, desk.scope, number, person, by=desk.me.id, now=desk.now):
        raise Refusal("refused-stale")
    _redraw(desk, number)


@action("notice.tick_all")
def tick_all(desk: Desk, number: int) -> None:
    """All of them have been told."""
    if not rounds.tick_all(desk.db, desk.scope, number, by=desk.me.id, now=desk.now):
        raise Refusal("refused-answered")
    _redraw(desk, number)


@action("notice.print_round")
def order(desk: Desk, number: int) -> None:
    """Have the round printed, to be taken along."""
    if not rounds.of_notice(desk.db, desk.scope, number):
        raise Refusal("refused-stale")
    jobs.ask(desk, "round", notice=number)


def printed(desk: Desk, number: int) -> list[Stop]:
    """What stands on the paper; whoever asked must still be allowed to."""
    ask_leave(desk, "notice.print_round")
    return [stop(desk, one) for one in rounds.of_notice(desk.db, desk.scope, number)]


def hand_over(desk: Desk, number: int, content: bytes) -> None:
    """Send the paper; that people's data has left is in the journal."""
    desk.log("notice.round_handed_over", f"notice:{number}")
    desk.hand_over(content, key="round-file", file="round-file.file", notice=number)


def stop(desk: Desk, one: OnRound) -> Stop:
    """Somebody on the round, with his number."""
    phone = phones.whole(desk.db, desk.scope, one.person_id) or ""
    return Stop(one.person_id, one.name, one.home, one.way, phone, one.told_at is not None)
