"""Calls the parties to a meeting, hears who comes, moves it, calls it off, says who was there."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from actions import casefile, confidants, inviting, leading, meeting_reminders, printing
from actions.desk import Desk
from actions.door import case_action
from storage import groups, records
from storage.cases import Case
from workflow import agreement
from workflow.agreement import Meeting
from workflow.casefile import CaseFile, Filed
from workflow.records import Kind
from workflow.records.meetings import Coming, MeetingAnswer, MeetingCalled, WhyNot
from workflow.refusal import NotAllowed, Refusal

EARLY = timedelta(hours=1)
"""How long before its time a meeting can begin."""


def called(desk: Desk, case: Case, filed: Filed) -> None:
    """Everybody who is asked hears of it; of another time also whoever is asked no longer."""
    assert isinstance(filed.content, MeetingCalled)
    file = casefile.load(desk, case)
    known = agreement.meetings(file)
    meeting = known[-1]
    if meeting.filed.id != filed.id or not meeting.open():
        raise Refusal("refused-meeting-over")
    if filed.replaces is None and len(known) > 1 and known[-2].open():
        raise Refusal("refused-meeting-open")
    if meeting.called.at <= desk.now:
        raise Refusal("refused-meeting-past")
    if filed.replaces is not None:
        meeting_reminders.disarm(desk, filed.replaces)
        _uninvite(desk, case, file, filed.replaces, meeting)
        inviting.renew_files(desk, case, meeting)
    meeting_reminders.arm(desk, meeting)
    for party in agreement.asked(meeting, file):
        inviting.tell(
            desk, case, party, meeting, "ask-meeting", **inviting.notice(desk, file, meeting)
        )
    for person in inviting.hosts(desk, meeting):
        inviting.tell_host(desk, case, person, meeting, "meeting-duty")
    facts: dict[str, Any] = {
        "meets": meeting.called.at,
        "where": meeting.called.place,
        "agenda": meeting.called.agenda,
    }
    moved = "yes" if meeting.moved() else "no"
    desk.tell_staff("staff-meeting", case=case.id, no=case.no, moved=moved, **facts)
    for group in groups.of_case(desk.db, desk.scope, case.id):
        desk.tell(group.chat_id, "staff-meeting", case=case.id, no=case.no, moved=moved, **facts)
    inviting.announce(desk, case, meeting)
    show(desk, case, anew=filed.replaces is None)


def show(desk: Desk, case: Case, *, anew: bool = False) -> None:
    """The card with the counts stands in the topic of the case."""
    group = groups.staff(desk.db, desk.scope)
    if group is not None and not confidants.closed(desk.db, desk.scope, case.id):
        desk.show(group, f"meeting-{case.id}", "meeting", ref=case.id, anew=anew)


def _uninvite(desk: Desk, case: Case, file: CaseFile, old: int, meeting: Meeting) -> None:
    before = records.get(desk.db, desk.scope, old)
    assert before is not None
    assert isinstance(before.content, MeetingCalled)
    for party in file.parties:
        if party.id in before.content.attendees and party.id not in meeting.called.attendees:
            inviting.tell(desk, case, party, meeting, "told-not-needed")


def answered(desk: Desk, case: Case, filed: Filed) -> None:
    """The card counts it; whoever does not come, or not like this, is brought before the lead."""
    answer = filed.content
    assert isinstance(answer, MeetingAnswer)
    file = casefile.load(desk, case)
    meeting = agreement.last(file)
    asked = {one.id: one for one in agreement.asked(meeting, file)} if meeting else {}
    if meeting is None or not meeting.open() or filed.party_id not in asked:
        raise Refusal("refused-meeting-over")
    if answer.coming is Coming.NO:
        leading.tell(
            desk,
            case,
            "lead-not-coming",
            but=filed.author_id,
            party=asked[filed.party_id].no,
            whynot=answer.why or WhyNot.OTHER,
            words=answer.words or "none",
        )
    desk.redraw("meeting", case.id)


def called_off(desk: Desk, case: Case, filed: Filed) -> None:
    """Everybody who was told of it hears that it does not take place."""
    file = casefile.load(desk, case)
    meeting = agreement.last(file)
    earlier = None if meeting is None else meeting.called_off
    if meeting is None or earlier is None or earlier.id != filed.id or meeting.attendance:
        raise Refusal("refused-meeting-over")
    meeting_reminders.disarm(desk, meeting.filed.id)
    reason = getattr(filed.content, "reason", "")
    for party in agreement.asked(meeting, file):
        inviting.tell(desk, case, party, meeting, "told-meeting-off", words=reason)
    for person in inviting.hosts(desk, meeting):
        inviting.tell_host(desk, case, person, meeting, "meeting-off-duty")
    inviting.renew_files(desk, case, meeting)
    inviting.announce(desk, case, meeting)
    chats = [one.chat_id for one in groups.of_case(desk.db, desk.scope, case.id)]
    facts: dict[str, Any] = {"no": case.no, "meets": meeting.called.at, "words": reason}
    desk.tell_staff("staff-meeting-off", case=case.id, **facts)
    for chat in chats:
        desk.tell(chat, "staff-meeting-off", case=case.id, **facts)
    desk.redraw("meeting", case.id)


def attended(desk: Desk, case: Case, filed: Filed) -> None:
    """The meeting has begun; if somebody who must sign is not there, the lead is told at once."""
    file = casefile.load(desk, case)
    meeting = agreement.last(file)
    if meeting is None or meeting.attendance is None or meeting.called_off is not None:
        raise Refusal("refused-no-meeting")
    if meeting.called.at - EARLY > desk.now:
        raise Refusal("refused-meeting-not-yet")
    meeting_reminders.disarm(desk, meeting.filed.id)
    there = meeting.attendance.present or ()
    away = [one.no for one in file.parties if one.must_sign and one.id not in there]
    if away:
        once = f"{desk.scope}-no-shows-{filed.id}"
        about = meeting.filed.id
        leading.tell(desk, case, "lead-no-shows", dedupe=once, parties=away, record=about)
    desk.redraw("meeting", case.id)


def noted(desk: Desk, case: Case, _: Filed) -> None:
    """Something was said at a meeting, so there is one."""
    meeting = agreement.last(casefile.load(desk, case))
    if meeting is None or meeting.called_off is not None:
        raise Refusal("refused-no-meeting")
    desk.redraw("meeting", case.id)


@case_action("party.take_calendar")
def take_calendar(desk: Desk, case: Case) -> None:
    """Send whoever asks the meeting as a file; he gets a new one when it moves or is called off."""
    if not printing.reads(desk, case):
        raise NotAllowed
    meeting = agreement.last(casefile.load(desk, case))
    if meeting is None:
        raise Refusal("refused-no-meeting")
    inviting.send_file(desk, case, meeting, desk.my_chat)


@case_action("case.see_meeting")
def see(desk: Desk, case: Case) -> None:
    """Show the meeting in private, with names and reasons."""
    desk.show(desk.my_chat, "screen", "meeting-page", ref=case.id, anew=True)


EFFECTS: dict[Kind, Callable[[Desk, Case, Filed], None]] = {
    Kind.MEETING: called,
    Kind.MEETING_ANSWER: answered,
    Kind.CALLING_OFF: called_off,
    Kind.ATTENDANCE: attended,
    Kind.POINT: noted,
}
