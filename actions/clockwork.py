"""What happens when a due row's time has come; whether its reason still holds is asked now."""

import logging
from collections.abc import Callable
from datetime import datetime
from random import Random

from actions import (
    alarming,
    calendar,
    calls,
    circulating,
    deadlines,
    duty,
    emergency,
    entering,
    figures,
    first_word,
    item_clock,
    meeting_reminders,
    night,
    notices,
    outage,
    planning,
    publishing,
    recusing,
    rehearsing,
    reminding,
    results,
    silence,
    sourcing,
    surveying,
    telling,
    turning,
    visiting,
    weighing,
)
from actions.delivery import office
from actions.desk import Desk
from actions.reporting import arm_ladder, place_for_all
from storage import (
    cards,
    cases,
    drafts,
    due,
    forgotten,
    groups,
    inbox,
    journal,
    media_retention,
    people,
    phone_tasks,
    records,
    reporters,
    showing,
)
from storage.cases import Case
from storage.connection import Connection, DatabaseError
from storage.due import Due
from storage.rows import Scope
from workflow import reminders
from workflow.clockwork import ALBUM_QUIET, DRAFT_LIVES, rhythm
from workflow.deadlines import DEADLINES
from workflow.roles import Role
from workflow.terms import Stage

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
    desk.db.savepoint("due")
    try:
        KINDS[row.kind](desk, row)
    except DatabaseError:
        raise
    except Exception:
        desk.db.undo("due")
        log.exception("due row %d (%s) set aside", row.id, row.kind)
        desk.tell_staff("staff-due", what=row.kind, row=str(row.id))
    else:
        desk.db.release("due")


def _first_answer(desk: Desk, row: Due) -> None:
    """Half, all and twice of the promised time are gone without a person's answer."""
    case = cases.get(desk.db, desk.scope, row.ref)
    if case is None or case.answered_at is not None or case.closed_at is not None:
        return
    if forgotten.is_forgotten(
        desk.db, desk.scope, reporters.of_case(desk.db, desk.scope, case.id)[0]
    ):
        return
    since = datetime.fromisoformat(row.given["since"])
    rung = reminders.reached(case.urgency, since, desk.hours, desk.estate.pace, now=desk.now)
    arm_ladder(desk, case, since=since)
    if rung is None:
        return
    facts = {
        "no": case.no,
        "by": case.answer_by,
        "ref": case.id,
        "urgency": case.urgency,
        "place": place_for_all(case),
    }
    once = f"first-answer-{case.id}-{case.answer_by.isoformat()}-{rung.share}"
    desk.tell_staff(rung.message, case=case.id, dedupe=f"{desk.scope}-{once}", **facts)
    told = duty.everybody(desk, Role.MANAGER, Role.CLERK) if rung.managers else duty.on_duty(desk)
    if case.confidential:  # the managers have heard it in the group's place
        told = []
    for person in told:
        desk.tell_one(
            person,
            rung.message,
            case=case.id,
            urgent=True,
            dedupe=f"{desk.scope}-{once}-{person.id}",
            **facts,
        )
    desk.redraw("staff-case", case.id)


def _alarm(desk: Desk, row: Due) -> None:
    """Nobody who was called for an emergency has said that he sees to it."""
    alarming.call_on(desk, row.ref, row.given["turn"])


def _emergency_debts(desk: Desk, row: Due) -> None:
    """What was put off in an emergency is owed."""
    emergency.debts_due(desk, row.ref, row.step)


def _official_due(desk: Desk, row: Due) -> None:
    """The day is near by which an authority wants its answer."""
    sourcing.official_due(desk, row.ref, row.step)


def _first_word(desk: Desk, row: Due) -> None:
    """A party may hear that there is something."""
    first_word.say(desk, row.ref)


def _lead_silent(desk: Desk, row: Due) -> None:
    """The named lead has not taken the case within half an hour (R1.3)."""
    case = cases.get(desk.db, desk.scope, row.ref)
    if case is None or case.lead_at is not None or case.closed_at or case.stage is Stage.INTAKE:
        return
    if case.lead_id is None:
        desk.tell_staff("staff-no-lead", case=case.id, ref=case.id, no=case.no)
        return
    lead = people.get(desk.db, desk.scope, case.lead_id)
    desk.tell_staff(
        "staff-lead-silent", case=case.id, ref=case.id, no=case.no, name=lead.name if lead else ""
    )


def _absence(desk: Desk, row: Due) -> None:
    """Somebody's absence begins or is over."""
    duty.absence_due(desk, row.ref, row.step)


def _digest(desk: Desk, row: Due) -> None:
    """Nine o'clock, or half past four: what waits for one person is looked through."""
    reminding.gather(desk, row.ref)


def _call(desk: Desk, row: Due) -> None:
    """Somebody was promised to hear from a person by now."""
    calls.late(desk, row.ref)


def _stage_due(desk: Desk, row: Due) -> None:
    """A stage is near its end, or past it."""
    case = cases.get(desk.db, desk.scope, row.ref)
    if case is not None and case.closed_at is None:
        turning.stage_due(desk, case, row.step)


def _hold_over(desk: Desk, row: Due) -> None:
    """The day until which a case was to rest."""
    case = cases.get(desk.db, desk.scope, row.ref)
    if case is not None and case.closed_at is None:
        turning.hold_over(desk, case)


def _recusal(desk: Desk, row: Due) -> None:
    """Nobody has answered a party that asked for another lead."""
    recusing.unanswered(desk, row.ref)


def _pulse(desk: Desk, row: Due) -> None:
    """A day after the parties were asked about the options."""
    case = cases.get(desk.db, desk.scope, row.ref)
    if case is not None:
        planning.pulse_due(desk, case)


def _visit(desk: Desk, row: Due) -> None:
    """Somebody comes to look tomorrow, or in an hour."""
    visiting.remind(desk, row.ref)


def _meeting(desk: Desk, row: Due) -> None:
    """The parties meet tomorrow, in two hours, or in a quarter of an hour."""
    meeting_reminders.remind(desk, row.ref, row.step)


def _notice_unread(desk: Desk, row: Due) -> None:
    """Half a day, and a day, after the notice of a meeting went out."""
    meeting_reminders.unread(desk, row.ref, row.step)


def _sign(desk: Desk, row: Due) -> None:
    """Somebody has still to sign, or the time to do so is over."""
    circulating.remind(desk, row.ref, row.given["minutes"], row.step)


def _item(desk: Desk, row: Due) -> None:
    """The day is near by which something agreed is done, or it is over."""
    found = _of_record(desk, row)
    if found is not None:
        item_clock.item_due(desk, found, row.ref, row.step)


def _obstacle(desk: Desk, row: Due) -> None:
    """Somebody waits for a way round an obstacle."""
    found = _of_record(desk, row)
    if found is not None:
        item_clock.obstacle_due(desk, found, row.ref)


def _survey(desk: Desk, row: Due) -> None:
    """Somebody has not said whether it is solved."""
    case = cases.get(desk.db, desk.scope, row.ref)
    if case is not None and case.stage is Stage.EVALUATING:
        surveying.remind(desk, case, row.step)


def _recheck(desk: Desk, row: Due) -> None:
    """It is looked again whether the trouble has come back."""
    filed = records.get(desk.db, desk.scope, row.ref)
    case = cases.get(desk.db, desk.scope, filed.case_id) if filed else None
    if case is not None:
        results.recheck_due(desk, case)


def _of_record(desk: Desk, row: Due) -> Case | None:
    """The case of a record, as long as it runs."""
    filed = records.get(desk.db, desk.scope, row.ref)
    case = cases.get(desk.db, desk.scope, filed.case_id) if filed else None
    return case if case is not None and case.closed_at is None else None


def _finding(desk: Desk, row: Due) -> None:
    """A preliminary view was published three days ago."""
    publishing.remind(desk, row.ref)


def _priority(desk: Desk, row: Due) -> None:
    """Two weeks ago it was said how much a case weighs."""
    weighing.outdated(desk, row.ref)


def _silent(desk: Desk, row: Due) -> None:
    """A reporter has heard nothing for a week."""
    silence.lasted(desk, row.ref)


def _unheard(desk: Desk, row: Due) -> None:
    """Another working day of fact-finding is over."""
    case = cases.get(desk.db, desk.scope, row.ref)
    if case is not None and case.closed_at is None:
        turning.unheard(desk, case)


def _lock_over(desk: Desk, row: Due) -> None:
    """Nobody has judged the case in ten minutes: its card lets others accept it."""
    desk.redraw("staff-case", row.ref)


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


def _draft(desk: Desk, row: Due) -> None:
    """A draft that was saved for later is offered once more, then forgotten (5.4)."""
    given = row.given
    draft = drafts.of_person(desk.db, desk.scope, given["chat"], given["person"])
    if draft is None or draft.id != row.ref:
        return
    if row.step == 0:
        desk.show(given["chat"], "screen", "resume", anew=True)
        return
    forgotten_at = draft.changed_at + DRAFT_LIVES
    if desk.now < forgotten_at:
        due.arm(
            desk.db,
            desk.scope,
            kind="draft",
            ref=draft.id,
            step=row.step,
            at=forgotten_at,
            facts=given,
        )
        return
    drafts.drop(desk.db, desk.scope, chat=given["chat"], person=given["person"])
    media_retention.forget_draft(desk.db, desk.scope, draft.id)


def _ask_solved(desk: Desk, row: Due) -> None:
    """Three days after a repair the reporter is asked once more."""
    case = cases.get(desk.db, desk.scope, row.ref)
    if case is None or case.stage is not Stage.ROUTINE or case.repaired_at is None:
        return
    telling.reporter(desk, case, "ask-solved", ref=case.id, words="")


def _phone_again(desk: Desk, row: Due) -> None:
    """Somebody was not reached, or asked to be called later: the card comes back."""
    task = phone_tasks.get(desk.db, desk.scope, row.ref)
    if task is not None and task.done_at is None:
        desk.remind(task.id)


def _outage(desk: Desk, row: Due) -> None:
    """In the morning: whoever has not acted since is told that the bot was away."""
    card = cards.get(desk.db, row.ref)
    if card is None or not showing.is_live(desk.db, card.id):
        return
    since, until = (datetime.fromisoformat(row.given[name]) for name in ("since", "until"))
    outage.tell(desk, card, "outage-person", since=since, until=until)


def _reveal_over(desk: Desk, row: Due) -> None:
    """Ten minutes are over: the name of an anonymous reporter leaves the screen."""
    desk.redraw("revealed", row.ref)


def _leave_group(desk: Desk, row: Due) -> None:
    """A stranger's group is left when nobody has bound it (settled, Group set-up)."""
    if groups.of_chat(desk.db, row.ref) is None:
        desk.tell(row.ref, "leave-group")


def _enter_places(desk: Desk, row: Due) -> None:
    """The next piece of the buildings that the administrator named; told when all are in."""
    given = row.given
    done = entering.enter_piece(desk, given["sentence"], given["done"])
    if done:
        facts = given | {"done": done}
        due.arm(desk.db, desk.scope, kind=row.kind, ref=row.ref, at=desk.now, facts=facts)
    else:
        desk.redraw("places", 0)
        desk.redraw("set-up", 0)


def _notice_over(desk: Desk, row: Due) -> None:
    """The last day of a public notice is over: it says so where it stands."""
    notices.over(desk, row.ref)


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


KINDS: dict[str, Callable[[Desk, Due], None]] = {
    "first-answer": _first_answer,
    "alarm": _alarm,
    "emergency-debts": _emergency_debts,
    "official-due": _official_due,
    "first-word": _first_word,
    "lead-silent": _lead_silent,
    "lock-over": _lock_over,
    "stage-due": _stage_due,
    "hold-over": _hold_over,
    "recusal": _recusal,
    "visit": _visit,
    "meeting": _meeting,
    "notice-unread": _notice_unread,
    "sign": _sign,
    "item": _item,
    "obstacle": _obstacle,
    "survey": _survey,
    "recheck": _recheck,
    "pulse": _pulse,
    "unheard": _unheard,
    "silent": _silent,
    "priority": _priority,
    "finding": _finding,
    "absence": _absence,
    "repair": reminding.repair_due,
    "digest": _digest,
    "call": _call,
    "album": _album,
    "draft": _draft,
    "ask-solved": _ask_solved,
    "reveal-over": _reveal_over,
    "leave-group": _leave_group,
    "outage": _outage,
    "phone-again": _phone_again,
    "enter-places": _enter_places,
    "rehearsal": rehearsing.walk,
    "notice-over": _notice_over,
    "daily": _daily,
    "figures": _figures,
    "night": night.go_on,
    **dict.fromkeys(DEADLINES, deadlines.fire),
}


def next_at(db: Connection) -> datetime | None:
    """When the next row falls due."""
    return due.next_due(db)
