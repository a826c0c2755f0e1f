"""Finds cases for the office, as far as whoever asks may see them, and says what is due today."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from actions import duty
from actions.desk import Desk
from actions.door import action, sees
from actions.views import Case, View, needs, viewer
from storage import absences, cases, finding, groups, people, search
from storage.cards import Card
from workflow import policy, veil
from workflow.finding import Wanted, understand
from workflow.refusal import NotAllowed
from workflow.roles import STAFF, Role
from workflow.terms import Category

MOST = 20
HITS = 500
"""Texts that are looked at for words, the latest first."""


@dataclass(frozen=True, slots=True)
class FoundView(View):
    """What was found for `words`; `group` when many read along."""

    words: str
    cases: list[Case]
    group: bool


@dataclass(frozen=True, slots=True)
class TodayView(View):
    """Who is on duty and who is away, and which answers are due until midnight."""

    duty: list[str]
    away: list[tuple[str, str]]
    cases: list[Case]
    open: int
    group: bool


@action("office.find")
def may_find(desk: Desk) -> None:
    """Begin to look for cases."""


def find(desk: Desk, words: str) -> list[Case]:
    """The newest cases that fit, open ones first, without what the seeker may not know.

    Raises NotAllowed for who may not look for cases at all.
    """
    policy.require("office.find", desk.roles)
    wanted = understand(words)
    found = _fitting(desk, wanted, wanted.category, wanted.unknown)
    if wanted.said != wanted.unknown:
        found += _fitting(desk, wanted, None, wanted.said)
    if not found and wanted.names_something:
        found = _fitting(desk, wanted, wanted.category, "")
    once = {case.id: case for case in found}.values()
    return sorted(once, key=lambda case: (case.closed_at is not None, -case.id))[:MOST]


def _fitting(desk: Desk, wanted: Wanted, category: Category | None, said: str) -> list[Case]:
    """Cases with all that was asked for, and with these words in what was said, if any."""
    if not (said or wanted.names_something):
        return []
    among = _where_said(desk, said) if said else None
    found = finding.search(
        desk.db,
        desk.scope,
        number=wanted.number,
        place=wanted.place,
        category=category,
        late_at=desk.now if wanted.late else None,
        among=among,
        limit=MOST * 3,
    )
    seen: list[Case] = []
    for case in found:
        veiled = _veiled(case)
        elsewhere = wanted.place and not veiled.place.startswith(wanted.place)
        unsaid = said and desk.person is None and case.guarded  # a group does not read its words
        if not elsewhere and not unsaid and sees(desk, case):
            seen.append(veiled)
        if len(seen) == MOST:
            break
    return seen


def _where_said(desk: Desk, said: str) -> list[int]:
    hits = search.find(desk.db, desk.scope, said, limit=HITS)
    return sorted({hit.case_id for hit in hits if hit.case_id is not None})


def _veiled(case: Case) -> Case:
    """A flat that not everybody may know is not found by asking for it."""
    return replace(case, place=veil.place(case.place, guarded=case.guarded))


def _reader(desk: Desk, card: Card) -> Desk:
    """A desk of whoever reads a card; in the staff group, of the office as a whole."""
    if card.chat_id < 0:
        if groups.staff(desk.db, desk.scope) != card.chat_id:
            raise NotAllowed
        return replace(desk, person=None, roles=policy.SHUT_OUT, promised=[])
    needs(desk, card, STAFF | {Role.AUDITOR})
    return duty.seat_of(desk, viewer(desk, card))


def _found(desk: Desk, card: Card) -> FoundView:
    listed = find(_reader(desk, card), card.arg)
    return FoundView(desk.estate, desk.now, card, card.arg, listed, group=card.chat_id < 0)


def _today(desk: Desk, card: Card) -> TodayView:
    reader = _reader(desk, card)
    waiting = cases.waiting(desk.db, desk.scope, limit=200)
    midnight = _midnight(desk)
    unanswered = (
        case for case in waiting if case.answered_at is None and case.answer_by < midnight
    )
    due = islice((_veiled(case) for case in unanswered if sees(reader, case)), MOST)
    away = [
        (_name(desk, one.person_id), _name(desk, one.deputy_id))
        for one in absences.now_away(desk.db, desk.scope, now=desk.now)
    ]
    return TodayView(
        desk.estate,
        desk.now,
        card,
        [one.name for one in duty.on_duty(desk)],
        away,
        list(due),
        len(waiting),
        group=card.chat_id < 0,
    )


def _midnight(desk: Desk) -> datetime:
    local = desk.now.astimezone(ZoneInfo(desk.estate.zone))
    return datetime.combine(local.date() + timedelta(days=1), time(), tzinfo=local.tzinfo)


def _name(desk: Desk, person: int) -> str:
    somebody = people.get(desk.db, desk.scope, person)
    return somebody.name if somebody else ""


LOADERS: dict[str, Callable[[Desk, Card], View]] = {"found": _found, "today": _today}
