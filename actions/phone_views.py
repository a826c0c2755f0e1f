"""What the office sees of somebody who is to be told by hand."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from actions.desk import Desk
from actions.homes import home
from actions.views import View, name_of
from storage import cases, phone_tasks
from storage.cards import Card
from storage.phone_tasks import PhoneTask
from workflow.refusal import NotAllowed


@dataclass(frozen=True, slots=True)
class PhoneView(View):
    """Somebody to tell by hand: a group sees the home alone, of an anonymous reporter nothing."""

    home: str
    no: str
    task: PhoneTask
    count: int
    done_by: str
    done_at: datetime | None


def _phone(desk: Desk, card: Card) -> PhoneView:
    task = phone_tasks.get(desk.db, desk.scope, card.ref)
    if task is None:
        raise NotAllowed
    case = cases.get(desk.db, desk.scope, task.case_id)
    hidden = case is not None and case.guarded
    return PhoneView(
        desk.estate,
        desk.now,
        card,
        home="" if hidden else home(desk, task.person_id) or "",
        no=case.no if case else "",
        task=task,
        count=len(phone_tasks.words(desk.db, desk.scope, task.id)),
        done_by=name_of(desk, task.done_by),
        done_at=task.done_at,
    )


LOADERS: dict[str, Callable[[Desk, Card], View]] = {
    "phone-task": _phone,
}
