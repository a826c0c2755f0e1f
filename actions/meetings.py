"""Calls the parties to a meeting, hears who comes, moves it, calls it off, says who was there."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from actions import casefile, confidants
from actions.desk import Desk
from actions.door import case_action
from actions.statements import lead_of
from storage import cases, due, groups, journal, people, records
from storage.cases import Case
from storage.people import Person
from workflow import agreement
from workflow.agreement import Meeting
from workflow.casefile import CaseFile, Filed, Party
from workflow.records import Kind
from workflow.records.meetings import Coming, MeetingAnswer, MeetingCalled, WhyNot
from workflow.refusal import Refusal

BEFORE = (timedelta(days=1), timedelta(hours=2), timedelta(minutes=15))
"""When everybody who may come is reminded; from the second on the lead sees to the silent."""

SILENT = 1
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
        due.cancel(desk.db, desk.scope, kind="meeting", ref=filed.replaces)
        _uninvite(desk, case, file, filed.replaces, meeting)
        _renew_files(desk, case, meeting)
    _arm(desk, meeting)
    for party in agreement.asked(meeting, file):
        _tell(desk, case, party, meeting, "ask-meeting", **_notice(desk, file, meeting))
    for person in _hosts(desk, meeting):
        _tell_host(desk, case, person, meeting, "meeting-duty")
    facts: dict[str, Any] = {
        "at": meeting.called.at,
        "where": meeting.called.place,
        "agenda": meeting.called.agenda,
    }
    moved = "yes" if meeting.moved() else "no"
    desk.tell_staff("staff-meeting", case=case.id, no=case.no, moved=moved, **facts)
    for group in groups.of_case(desk.db, desk.scope, case.id):
        desk.tell(group.chat_id, "staff-meeting", case=case.id, no=case.no, moved=moved, **facts)
    show(desk, case, anew=filed.replaces is None)


def show(desk: Desk, case: Case, *, anew: bool = False) -> None:
    """The card with the counts stands in the topic of the case."""
    group = groups.staff(desk.db, desk.scope)
    if group is not None and not confidants.closed(desk.db, desk.scope, case.id):
        desk.show(group, f"meeting-{case.id}", "meeting", ref=case.id, anew=anew)


def _arm(desk: Desk, meeting: Meeting) -> None:
    for step, before in enumerate(BEFORE):
        at = meeting.called.at - before
        if step == 0:
            at = desk.hours.quiet_ends(at)
        if at > desk.now:
            due.arm(desk.db, desk.scope, kind="meeting", ref=meeting.filed.id, step=step, at=at)


def _notice(desk: Desk, file: CaseFile, meeting: Meeting) -> dict[str, Any]:
    """The facts of the notice; the parties are 甲 and 乙 to each other."""
    host = people.get(desk.db, desk.scope, meeting.called.host)
    return {
        "where": meeting.called.place,
        "agenda": meeting.called.agenda,
        "parties": [one.no for one in agreement.asked(meeting, file)],
        "host": host.name if host else "",
        "bring": meeting.called.bring or "none",
        "proxy": str(meeting.called.proxy),
        "phone": desk.estate.duty_phone or "",
        "moved": "yes" if meeting.moved() else "no",
    }


def _soon(desk: Desk, meeting: Meeting) -> bool:
    """What changes on the last day cannot wait for the morning."""
    return meeting.called.at - desk.now <= BEFORE[0]


def _tell(desk: Desk, case: Case, party: Party, meeting: Meeting, kind: str, **facts: Any) -> None:
    person = people.get(desk.db, desk.scope, party.person_id) if party.person_id else None
    if person is None:
        return
    desk.tell_one(
        person,
        kind,
        case=case.id,
        urgent=_soon(desk, meeting),
        ref=case.id,
        no=case.no,
        at=meeting.called.at,
        record=meeting.filed.id,
        party_id=party.id,
        **facts,
    )


def _hosts(desk: Desk, meeting: Meeting) -> list[Person]:
    named = {meeting.called.host, meeting.called.recorder}
    found = [people.get(desk.db, desk.scope, one) for one in named if one]
    return [one for one in found if one is not None]


def _tell_host(desk: Desk, case: Case, person: Person, meeting: Meeting, kind: str) -> None:
    if desk.person is not None and person.id == desk.person.id:
        return
    desk.tell_one(
        person,
        kind,
        case=case.id,
        urgent=_soon(desk, meeting),
        ref=case.id,
        no=case.no,
        at=meeting.called.at,
        where=meeting.called.place,
    )


def _uninvite(desk: Desk, case: Case, file: CaseFile, old: int, meeting: Meeting) -> None:
    before = records.get(desk.db, desk.scope, old)
    assert before is not None
    assert isinstance(before.content, MeetingCalled)
    for party in file.parties:
        if party.id in before.content.attendees and party.id not in meeting.called.attendees:
            _tell(desk, case, party, meeting, "told-not-needed")


def answered(desk: Desk, case: Case, filed: Filed) -> None:
    """The card counts it; whoever does not come, or not like this, is brought before the lead."""
    answer = filed.content
    assert isinstance(answer, MeetingAnswer)
    file = casefile.load(desk, case)
    meeting = agreement.last(file)
    asked = {one.id: one for one in agreement.asked(meeting, file)} if meeting else {}
    if meeting is None or not meeting.open() or filed.party_id not in asked:
        raise Refusal("refused-meeting-over")
    lead = lead_of(desk, case)
    if answer.coming is Coming.NO and lead is not None and lead.id != filed.author_id:
        desk.tell_one(
            lead,
            "lead-not-coming",
            case=case.id,
            ref=case.id,
            no=case.no,
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
    due.cancel(desk.db, desk.scope, kind="meeting", ref=meeting.filed.id)
    reason = getattr(filed.content, "reason", "")
    for party in agreement.asked(meeting, file):
        _tell(desk, case, party, meeting, "told-meeting-off", words=reason)
    for person in _hosts(desk, meeting):
        _tell_host(desk, case, person, meeting, "meeting-off-duty")
    _renew_files(desk, case, meeting)
    chats = [one.chat_id for one in groups.of_case(desk.db, desk.scope, case.id)]
    facts: dict[str, Any] = {"no": case.no, "at": meeting.called.at, "words": reason}
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
    due.cancel(desk.db, desk.scope, kind="meeting", ref=meeting.filed.id)
    there = meeting.attendance.present or ()
    away = [one.no for one in file.parties if one.must_sign and one.id not in there]
    lead = lead_of(desk, case)
    if away and lead is not None:
        once = f"{desk.scope}-no-shows-{filed.id}"
        desk.tell_one(
            lead,
            "lead-no-shows",
            case=case.id,
            dedupe=once,
            ref=case.id,
            no=case.no,
            parties=away,
            record=meeting.filed.id,
        )
    desk.redraw("meeting", case.id)


def noted(desk: Desk, case: Case, _: Filed) -> None:
    """Something was said at a meeting, so there is one."""
    meeting = agreement.last(casefile.load(desk, case))
    if meeting is None or meeting.called_off is not None:
        raise Refusal("refused-no-meeting")
    desk.redraw("meeting", case.id)


def remind(desk: Desk, record: int, step: int) -> None:
    """A day, two hours and a quarter of an hour before: whoever has not declined, and the hosts.

    What was missed while the program was away is not said beside the next one.
    """
    filed = records.get(desk.db, desk.scope, record)
    case = cases.get(desk.db, desk.scope, filed.case_id) if filed else None
    if filed is None or case is None or case.closed_at is not None:
        return
    file = casefile.load(desk, case)
    meeting = agreement.last(file)
    if meeting is None or meeting.filed.id != record or not meeting.open():
        return
    left = meeting.called.at - desk.now
    later = BEFORE[step + 1] if step + 1 < len(BEFORE) else timedelta(0)
    if left <= later:
        return
    asked = agreement.asked(meeting, file)
    for party in asked:
        coming = meeting.coming(party.id)
        if coming is Coming.NO and step > 0:
            continue
        _remind(desk, case, party, meeting, step, coming)
    for person in _hosts(desk, meeting):
        _tell_host(desk, case, person, meeting, "meeting-duty-soon")
    counts = agreement.counts(meeting, file)
    desk.tell_staff(
        "staff-meeting-soon",
        case=case.id,
        no=case.no,
        at=meeting.called.at,
        where=meeting.called.place,
        **counts,
    )
    for group in groups.of_case(desk.db, desk.scope, case.id):
        desk.tell(
            group.chat_id,
            "group-meeting-soon",
            case=case.id,
            no=case.no,
            at=meeting.called.at,
            where=meeting.called.place,
        )
    if step == SILENT:
        _hand_to_lead(desk, case, meeting, asked)


def _remind(
    desk: Desk, case: Case, party: Party, meeting: Meeting, step: int, coming: Coming | None
) -> None:
    person = people.get(desk.db, desk.scope, party.person_id) if party.person_id else None
    if person is None:
        return
    desk.tell_one(
        person,
        "meeting-soon",
        case=case.id,
        dedupe=f"{desk.scope}-meeting-{meeting.filed.id}-{step}-{party.id}",
        urgent=step > 0,
        ref=case.id,
        no=case.no,
        at=meeting.called.at,
        where=meeting.called.place,
        coming=coming or "none",
        record=meeting.filed.id,
        party_id=party.id,
    )


def _hand_to_lead(desk: Desk, case: Case, meeting: Meeting, asked: list[Party]) -> None:
    """Whoever must sign and has not said whether he comes is the lead's task now."""
    said = (None, Coming.RECEIVED)
    silent = [one.no for one in asked if one.must_sign and meeting.coming(one.id) in said]
    lead = lead_of(desk, case)
    if silent and lead is not None:
        desk.tell_one(
            lead,
            "lead-silent-parties",
            case=case.id,
            urgent=True,
            ref=case.id,
            no=case.no,
            parties=silent,
            record=meeting.filed.id,
        )


@case_action("party.take_calendar")
def take_calendar(desk: Desk, case: Case) -> None:
    """Send whoever asks the meeting as a file; he gets a new one when it moves or is called off."""
    meeting = agreement.last(casefile.load(desk, case))
    if meeting is None:
        raise Refusal("refused-no-meeting")
    _send_file(desk, case, meeting, desk.my_chat)


def _send_file(desk: Desk, case: Case, meeting: Meeting, chat: int) -> None:
    """The number of the newest record of the meeting makes the sequence: it only grows."""
    newest = meeting.called_off or meeting.filed
    desk.tell(
        chat,
        "meeting-file",
        case=case.id,
        urgent=_soon(desk, meeting),
        no=case.no,
        uid=f"{case.no}-{meeting.filed.origin}@linli",
        sequence=newest.id - meeting.filed.origin,
        written=desk.now,
        at=meeting.called.at,
        where=meeting.called.place,
        agenda=meeting.called.agenda,
        estate=desk.estate.name,
        phone=desk.estate.duty_phone,
        off="yes" if meeting.called_off else "no",
    )


def _renew_files(desk: Desk, case: Case, meeting: Meeting) -> None:
    """Whoever has put the meeting into his calendar gets the file that changes it there."""
    actors = journal.actors(
        desk.db, desk.scope, action="party.take_calendar", object=f"case:{case.id}"
    )
    reporter, alias = cases.reporter(desk.db, desk.scope, case.id)
    for actor in actors:
        kind, _, name = actor.partition(":")
        number = reporter if actor == f"alias:{alias}" else int(name) if kind == "person" else 0
        person = people.get(desk.db, desk.scope, number)
        if person is not None and person.user_id is not None:
            _send_file(desk, case, meeting, person.user_id)


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
