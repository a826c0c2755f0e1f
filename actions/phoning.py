"""Telling people by hand: what to say and to whom, told, not reached, again later."""

from datetime import datetime, time, timedelta
from typing import Any

from actions.delivery import answered
from actions.desk import Desk
from actions.door import action
from actions.homes import home
from storage import cases, due, outbox, people, phone_tasks, phones
from storage.people import Person
from storage.phone_tasks import PhoneTask
from workflow.messages import ALARM
from workflow.phoning import ATTEMPTS, TRY_AGAIN, Later
from workflow.refusal import NotAllowed, Refusal
from workflow.terms import Contact, Disclosure

EVENING = time(18, 30)
MORNING = time(9)
WAITING_SHOWN = 5


def _open(desk: Desk, task: int) -> PhoneTask:
    found = phone_tasks.get(desk.db, desk.scope, task)
    if found is None:
        raise NotAllowed
    if found.done_at is not None:
        raise Refusal("refused-answered")
    return found


@action("phone.see")
def see(desk: Desk, task: int) -> None:
    """Name, number and the words to say, in private; of an anonymous reporter nothing."""
    found = _open(desk, task)
    if hides(desk, found.case_id):
        raise Refusal("refused-anonymous-call")
    person = people.get(desk.db, desk.scope, found.person_id)
    if person is None:
        raise NotAllowed
    case = found.case_id
    desk.tell(
        desk.my_chat,
        "phone-sheet",
        task=task,
        name=person.name,
        home=home(desk, person.id) or "-",
        phone=phones.whole(desk.db, desk.scope, person.id) or "-",
        say=_to_say(desk, found, person),
        ref=case or 0,
    )
    desk.log("phone.seen", f"phone-task:{task}")


def hides(desk: Desk, case: int | None) -> bool:
    """Whether it is about an anonymous report, whose reporter nobody may see."""
    found = cases.get(desk.db, desk.scope, case)
    return found is not None and found.disclosure is Disclosure.ANONYMOUS


def _to_say(desk: Desk, task: PhoneTask, person: Person) -> list[list[Any]]:
    """`[kind, facts]` of each message: those kept by the task, and those that wait in Telegram.

    What waits of the person's anonymous reports stays where it is.
    """
    kept = [[one.kind, one.given] for one in phone_tasks.words(desk.db, desk.scope, task.id)]
    if person.user_id is None:
        return kept
    waiting = outbox.waiting_for(
        desk.db, desk.scope, person.user_id, prio=ALARM + 1, limit=WAITING_SHOWN
    )
    return kept + [[one.kind, one.given] for one in waiting if not hides(desk, one.case_id)]


@action("phone.done")
def told(desk: Desk, task: int) -> None:
    """Somebody has told the person; a logged call is a first answer."""
    found = _open(desk, task)
    phone_tasks.done(desk.db, desk.scope, task, by=desk.me.id, now=desk.now)
    due.cancel(desk.db, desk.scope, kind="phone-again", ref=task)
    desk.redraw("phone-task", task)
    about = {one.case_id for one in phone_tasks.words(desk.db, desk.scope, task)}
    for case in {found.case_id, *about} - {None}:
        assert case is not None
        answered(desk, case)


@action("phone.missed")
def missed(desk: Desk, task: int) -> None:
    """Nobody answered: again in two hours, and after three calls a note goes to the door."""
    found = _open(desk, task)
    tries = found.tries + 1
    way = Contact.DOOR if tries >= ATTEMPTS else found.way
    _again(desk, found, at=desk.hours.quiet_ends(desk.now + TRY_AGAIN), tries=tries, way=way)
    if way is not found.way:
        desk.remind(task)


@action("phone.later")
def later(desk: Desk, task: int, when: Later) -> None:
    """The person asked to be called at another time."""
    found = _open(desk, task)
    _again(desk, found, at=_moment(desk, when), tries=found.tries, way=found.way)


def _moment(desk: Desk, when: Later) -> datetime:
    if when is Later.HOUR:
        return desk.now + timedelta(hours=1)
    local = desk.now.astimezone(desk.hours.zone)
    at = EVENING if when is Later.EVENING else MORNING
    then = local.replace(hour=at.hour, minute=at.minute, second=0, microsecond=0)
    if when is Later.TOMORROW or then <= local:
        then += timedelta(days=1)
    return then.astimezone(desk.now.tzinfo)


def _again(desk: Desk, task: PhoneTask, *, at: datetime, tries: int, way: Contact) -> None:
    phone_tasks.try_again(desk.db, desk.scope, task.id, at=at, tries=tries, way=way)
    due.arm(desk.db, desk.scope, kind="phone-again", ref=task.id, at=at)
    desk.redraw("phone-task", task.id)


def again(desk: Desk, number: int) -> None:
    """Somebody was not reached, or asked to be called later: the card comes back."""
    task = phone_tasks.get(desk.db, desk.scope, number)
    if task is not None and task.done_at is None:
        desk.remind(task.id)
