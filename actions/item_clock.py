"""Calls items to mind, climbing from whoever does them to the manager, and lets that be put off."""

from datetime import datetime

from actions import casefile, managing, reminding
from actions.desk import Desk
from actions.doers import doers, facts_of, tell_doer, tell_lead
from actions.door import case_action
from storage import due, outbox_retention
from storage.cases import Case
from workflow.item_clock import AGAIN, LADDER, RESTED, Tells, resumes, rungs
from workflow.items import Item, item
from workflow.messages import REMINDER
from workflow.refusal import NotAllowed, Refusal

TO_DOER = ("remind-item", "item-soon", "item-late")
TO_OTHERS = ("lead-item-late", "manager-item-late")


def arm(desk: Desk, one: Item) -> None:
    """The whole ladder of its day anew; what is over is not said, of all of it a last reminder."""
    stop(desk, one)
    ladder = enumerate(rungs(one.by, desk.hours))
    ahead = {step: at for step, at in ladder if at > desk.now}
    if one.rests is not None and rests(desk, one):
        ahead[RESTED] = resumes(one.rests, desk.hours)
    for step, at in (ahead or {AGAIN: desk.hours.days_after(desk.now, 1)}).items():
        due.arm(desk.db, desk.scope, kind="item", ref=one.id, step=step, at=at)


def stop(desk: Desk, one: Item) -> None:
    """Its reason is gone: nothing more is said of it, nor what waits for a morning."""
    due.forget(desk.db, desk.scope, kind="item", ref=one.id)
    unsay(desk, one, *TO_DOER, *TO_OTHERS)


def rest(desk: Desk, one: Item) -> datetime:
    """Nobody is reminded until the day that its lead has said, then whoever does it is asked."""
    assert one.rests is not None
    at = resumes(one.rests, desk.hours)
    if at <= desk.now:
        raise Refusal("refused-day-past")
    due.arm(desk.db, desk.scope, kind="item", ref=one.id, step=RESTED, at=at)
    unsay(desk, one, *TO_DOER, *TO_OTHERS)
    return at


def rests(desk: Desk, one: Item) -> bool:
    """Whether nobody is reminded of it at this moment."""
    return one.rests is not None and desk.now < resumes(one.rests, desk.hours)


def unsay(desk: Desk, one: Item, *kinds: str) -> None:
    """What still waits for a morning is not said any more."""
    outbox_retention.forget_reminders(desk.db, desk.scope, kinds=kinds, prio=REMINDER, item=one.id)


def item_due(desk: Desk, case: Case, number: int, step: int) -> None:
    """A rung of the ladder: whose turn it is to hear of an item that is not done."""
    file = casefile.load(desk, case)
    one = item(file, number)
    if one is None or not one.open() or rests(desk, one):
        return
    if case.on_hold_until is not None:  # it is said when the case goes on
        due.arm(desk.db, desk.scope, kind="item", ref=one.id, step=step, at=case.on_hold_until)
        return
    once = f"item-{one.id}-{one.by.isoformat()}-{step}"
    if step in (AGAIN, RESTED):
        tell_doer(desk, case, file, one, "remind-item", f"{once}-{desk.now.date()}")
        return
    again = due.step(desk.db, desk.scope, kind="item", ref=one.id, step=AGAIN)
    resting = again is not None and again.due_at > desk.now
    missed = rungs(one.by, desk.hours)[step + 1 : step + 2]
    resting = resting or any(at <= desk.now for at in missed)
    for tells in LADDER[step].tells:
        if tells is Tells.DOER and not resting:
            tell_doer(desk, case, file, one, TO_DOER[step], once)
        elif tells is Tells.GROUP:
            desk.tell_staff(
                "staff-item-late",
                case=case.id,
                dedupe=f"{desk.scope}-{once}",
                **facts_of(case, file, one),
            )
        elif tells is Tells.LEAD:
            tell_lead(desk, case, file, one, "lead-item-late")
        elif tells in (Tells.MANAGER, Tells.ABOVE):
            facts = facts_of(case, file, one) | {"what": one.content.what}
            above = "yes" if tells is Tells.ABOVE else "no"
            managing.tell(desk, case, "manager-item-late", above=above, **facts)


@case_action("party.put_off")
def put_off(desk: Desk, case: Case, number: int, words: str = "") -> None:
    """Not now: the next reminder comes later; others hear of it when they would have."""
    file = casefile.load(desk, case)
    one = item(file, number)
    if one is None or not one.open():
        raise Refusal("refused-item-over")
    if desk.me.id not in {person.id for person in doers(desk, case, file, one)}:
        raise NotAllowed
    before = due.step(desk.db, desk.scope, kind="item", ref=one.id, step=AGAIN)
    given = before.given if before else {}
    reminding.put_off(desk, case, given, words, kind="item", ref=one.id, step=AGAIN)
    unsay(desk, one, *TO_DOER)
