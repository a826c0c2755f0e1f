"""What waits for the office: the open cases, and for a manager the obstacles that are with him."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from actions import duty, obstacles
from actions.desk import Desk
from actions.door import sees
from actions.views import Case, CasesView, View, hides, needs, viewer
from storage import cases, groups
from storage.cards import Card
from workflow import veil
from workflow.items import Item
from workflow.roles import STAFF, Role


@dataclass(frozen=True, slots=True)
class InboxView(CasesView):
    """The open cases; `obstacles` are blocked items that wait for the manager who reads."""

    obstacles: list[tuple[Case, Item]]


def _inbox(desk: Desk, card: Card) -> InboxView:
    if card.chat_id != groups.staff(desk.db, desk.scope):
        needs(desk, card, STAFF)
    reader = duty.seat_of(desk, viewer(desk, card)) if card.chat_id > 0 else None
    listed = [
        replace(case, place=veil.place(case.place, guarded=hides(card, case)))
        for case in cases.waiting(desk.db, desk.scope)
        if not case.confidential or (reader is not None and sees(reader, case, "case.open"))
    ]
    heads = reader is not None and Role.MANAGER in reader.roles
    above = obstacles.with_managers(reader) if reader is not None and heads else []
    return InboxView(desk.estate, desk.now, card, listed, above)


LOADERS: dict[str, Callable[[Desk, Card], View]] = {"inbox": _inbox}
