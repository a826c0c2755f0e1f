"""What happens when a due row's time has come; whether its reason still holds is asked now."""

import logging
from collections.abc import Callable
from datetime import datetime
from random import Random

from actions import (
    alarming,
    answering,
    appointing,
    calendar,
    calls,
    circulating,
    deadlines,
    drafting,
    duty,
    emergency,
    entering,
    escalating,
    figures,
    first_answer,
    first_word,
    item_clock,
    meeting_reminders,
    membership,
    night,
    notices,
    obstacles,
    outage,
    pausing,
    phoning,
    planning,
    publishing,
    reaching,
    recusing,
    rehearsing,
    reminding,
    results,
    silence,
    sourcing,
    surveying,
    turning,
    visiting,
    weighing,
)
from actions.delivery import office
from actions.desk import Desk
from storage import cases, drafts, due, inbox, journal, records
from storage.cases import Case
from storage.connection import Connection
from storage.due import Due
from storage.rows import Scope
from workflow.clockwork import ALBUM_QUIET, rhythm
from workflow.deadlines import DEADLINES
from workflow.terms import Stage

Fire = Callable[[Desk, Due], object]
log = logging.getLogger(__name__)


def fire(db: Connection, *, now: datetime, chance: Random, limit: int = 200) -> int:
    """Do what is due; how many rows there were. What they promise waits for the sender."""
    rows = due.take(db, now=now, limit=limit)
    desks: dict[int, Desk] = {}
    for row in rows:
        desk = desks.get(row.estate_id)
        if desk is None:
            desk = office(db, Scope(row.estate_id), now=now, chance=chance)
            desks[row.estate_id] = desk
        _attempt(desk, row)
    return len(rows)


def _attempt(desk: Desk, row: Due) -> None:
    """One row that cannot be done must not hold up the others, or the program for ever."""
    _, error = desk.db.attempt("due", lambda: KINDS[row.kind](desk, row))
    if error is not None:
        log.error("due row %d (%s) set aside", row.id, row.kind, exc_info=error)
        desk.tell_staff("staff-due", what=row.kind, row=str(row.id))


def _album(desk: Desk, row: Due) -> None:
    """Two quiet seconds after an album's last part its sender gets one reply."""
    given = row.given
    if inbox.album_waits(desk.db, given["album"]):
        due.arm(
            desk.db,
            desk.scope,
            kind="album",
            ref=row.ref,
            facts=given,
            at=desk.now + ALBUM_QUIET,
        )
        return
    draft = drafts.of_person(desk.db, desk.scope, given["chat"], given["person"])
    if draft is not None and draft.id == row.ref:
        desk.show(given["chat"], "screen", given["screen"], ref=given["case"], anew=True)


def _daily(desk: Desk, _: Due) -> None:
    """Every night: the anchor goes to the staff group, and what is old is let go of."""
    head = journal.head(desk.db)
    desk.tell_staff("anchor", rows=str(head.rows), head=head.head)
    calendar.ask_for_days(desk)
    night.begin(desk)
    _again(desk, "daily")


def _figures(desk: Desk, _: Due) -> None:
    """Monday, nine o'clock: the office gets its week in figures, once however many were missed."""
    later = figures.weekly(desk)
    if later is None:
        _again(desk, "figures")
    else:
        due.arm(desk.db, desk.scope, kind="figures", ref=0, at=later)


def _again(desk: Desk, kind: str) -> None:
    at = rhythm(desk.now, desk.estate.zone)[kind]
    due.arm(desk.db, desk.scope, kind=kind, ref=0, at=at)


def _ref(act: Callable[[Desk, int], object]) -> Fire:
    """What needs no more than the number of what the row is about."""
    return lambda desk, row: act(desk, row.ref)


def _step(act: Callable[[Desk, int, int], object]) -> Fire:
    """What comes in several steps."""
    return lambda desk, row: act(desk, row.ref, row.step)


def _running(act: Callable[[Desk, Case], object]) -> Fire:
    """What is about a case as long as it runs."""

    def fire_(desk: Desk, row: Due) -> None:
        case = cases.get(desk.db, desk.scope, row.ref)
        if case is not None and case.closed_at is None:
            act(desk, case)

    return fire_


def _of_record(desk: Desk, row: Due) -> Case | None:
    """The case of a record."""
    filed = records.get(desk.db, desk.scope, row.ref)
    return cases.get(desk.db, desk.scope, filed.case_id) if filed else None


def _item(desk: Desk, row: Due) -> None:
    case = _of_record(desk, row)
    if case is not None and case.closed_at is None:
        item_clock.item_due(desk, case, row.ref, row.step)


def _obstacle(desk: Desk, row: Due) -> None:
    case = _of_record(desk, row)
    if case is not None and case.closed_at is None:
        obstacles.unanswered(desk, case, row.ref)


def _recheck(desk: Desk, row: Due) -> None:
    case = _of_record(desk, row)
    if case is not None:
        results.recheck_due(desk, case)


def _survey(desk: Desk, row: Due) -> None:
    case = cases.get(desk.db, desk.scope, row.ref)
    if case is not None and case.stage is Stage.EVALUATING:
        surveying.remind(desk, case, row.step)


def _stage_due(desk: Desk, row: Due) -> None:
    case = cases.get(desk.db, desk.scope, row.ref)
    if case is not None and case.closed_at is None:
        escalating.stage_due(desk, case, row.step)


def _pulse(desk: Desk, row: Due) -> None:
    case = cases.get(desk.db, desk.scope, row.ref)
    if case is not None:
        planning.pulse_due(desk, case)


KINDS: dict[str, Fire] = {
    "first-answer": first_answer.missed,
    "alarm": lambda desk, row: alarming.call_on(desk, row.ref, row.given["turn"]),
    "night-call": _ref(alarming.wake_again),
    "emergency-debts": _step(emergency.debts_due),
    "official-due": _step(sourcing.official_due),
    "first-word": _ref(first_word.say),
    "lead-silent": _ref(appointing.unanswered),
    "lock-over": lambda desk, row: desk.redraw("staff-case", row.ref),
    "stage-due": _stage_due,
    "hold-over": _running(pausing.hold_over),
    "recusal": _ref(recusing.unanswered),
    "visit": _ref(visiting.remind),
    "meeting": _step(meeting_reminders.remind),
    "notice-unread": _step(meeting_reminders.unread),
    "sign": lambda desk, row: circulating.remind(desk, row.ref, row.given["minutes"], row.step),
    "item": _item,
    "obstacle": _obstacle,
    "survey": _survey,
    "recheck": _recheck,
    "pulse": _pulse,
    "unheard": _running(turning.unheard),
    "silent": _ref(silence.lasted),
    "priority": _ref(weighing.outdated),
    "finding": _ref(publishing.remind),
    "absence": _step(duty.absence_due),
    "repair": reminding.repair_due,
    "digest": _ref(reminding.gather),
    "call": _ref(calls.late),
    "album": _album,
    "draft": drafting.lapsed,
    "ask-solved": _ref(answering.ask_solved),
    "reveal-over": lambda desk, row: desk.redraw("revealed", row.ref),
    "leave-group": _ref(membership.leave_unbound),
    "outage": outage.in_the_morning,
    "phone-again": _ref(phoning.again),
    "enter-places": entering.go_on,
    "rehearsal": rehearsing.walk,
    "notice-over": _ref(notices.over),
    "notice-sent": _ref(reaching.go_on),
    "daily": _daily,
    "figures": _figures,
    "night": night.go_on,
    **dict.fromkeys(DEADLINES, deadlines.fire),
}


def next_at(db: Connection) -> datetime | None:
    """When the next row falls due."""
    return due.next_due(db)
