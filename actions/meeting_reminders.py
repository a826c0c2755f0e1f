"""Calls a meeting to mind before it begins, and a notice that somebody has not answered."""

from datetime import timedelta

from actions import casefile, inviting, leading
from actions.desk import Desk
from storage import cases, due, groups, people, records
from storage.cases import Case
from workflow import agreement
from workflow.agreement import Meeting
from workflow.casefile import OURS, CaseFile, Party
from workflow.records.meetings import Coming

SILENT = 1
"""The step from which on the lead sees to whoever must sign and has not answered."""

UNREAD = (timedelta(hours=12), timedelta(hours=24))
"""When whoever has not even said that he has the notice is asked again, then called."""


def arm(desk: Desk, meeting: Meeting) -> None:
    """Want the reminders of a meeting, none in the quiet hours but on its own day."""
    for step, before in enumerate(inviting.BEFORE):
        at = meeting.called.at - before
        if step == 0:
            at = desk.hours.quiet_ends(at)
        if at > desk.now:
            due.arm(desk.db, desk.scope, kind="meeting", ref=meeting.filed.id, step=step, at=at)
    for step, wait in enumerate(UNREAD):
        at = desk.hours.quiet_ends(desk.now + wait)
        if at < meeting.called.at - inviting.BEFORE[1]:
            due.arm(
                desk.db, desk.scope, kind="notice-unread", ref=meeting.filed.id, step=step, at=at
            )


def disarm(desk: Desk, record: int) -> None:
    """The meeting has moved, was called off, or has begun."""
    for kind in ("meeting", "notice-unread"):
        due.cancel(desk.db, desk.scope, kind=kind, ref=record)


def unread(desk: Desk, record: int, step: int) -> None:
    """Whoever has not said that he has the notice gets it again, at last from a person."""
    found = _open_at(desk, record)
    if found is None:
        return
    case, file, meeting = found
    for party in agreement.asked(meeting, file):
        person = people.get(desk.db, desk.scope, party.person_id)
        if meeting.coming(party.id) is not None or person is None:
            continue
        if step == 0:
            inviting.tell(
                desk, case, party, meeting, "ask-meeting", **inviting.notice(desk, file, meeting)
            )
        else:
            facts = {"ref": case.id, "no": case.no, "meets": meeting.called.at}
            notice = inviting.notice(desk, file, meeting)
            desk.by_hand(person, "ask-meeting", case=case.id, **facts, **notice)


def _open_at(desk: Desk, record: int) -> tuple[Case, CaseFile, Meeting] | None:
    """The meeting that this record has called, while it is still to come."""
    filed = records.get(desk.db, desk.scope, record)
    case = cases.get(desk.db, desk.scope, filed.case_id) if filed else None
    if case is None or case.closed_at is not None:
        return None
    file = casefile.load(desk, case)
    meeting = agreement.last(file)
    if meeting is None or meeting.filed.id != record or not meeting.open():
        return None
    return None if meeting.begun(desk.now) else (case, file, meeting)


def remind(desk: Desk, record: int, step: int) -> None:
    """A day, two hours and a quarter of an hour before: whoever has not declined, and the hosts.

    What was missed while the program was away is not said beside the next one.
    """
    found = _open_at(desk, record)
    if found is None:
        return
    case, file, meeting = found
    left = meeting.called.at - desk.now
    later = inviting.BEFORE[step + 1] if step + 1 < len(inviting.BEFORE) else timedelta(0)
    if left <= later:
        return
    asked = agreement.asked(meeting, file)
    for party in asked:
        coming = meeting.coming(party.id)
        if coming is Coming.NO and step > 0:
            continue
        _remind(desk, case, party, meeting, step, coming)
    for person in inviting.hosts(desk, meeting):
        inviting.tell_host(desk, case, person, meeting, "meeting-duty-soon")
    counts = agreement.counts(meeting, file)
    desk.tell_staff(
        "staff-meeting-soon",
        case=case.id,
        no=case.no,
        meets=meeting.called.at,
        where=meeting.called.place,
        **counts,
    )
    for group in groups.of_case(desk.db, desk.scope, case.id):
        desk.tell(
            group.chat_id,
            "group-meeting-soon",
            case=case.id,
            no=case.no,
            meets=meeting.called.at,
            where=meeting.called.place,
        )
    if step >= SILENT:
        _hand_to_lead(desk, case, meeting, asked)


def _remind(
    desk: Desk, case: Case, party: Party, meeting: Meeting, step: int, coming: Coming | None
) -> None:
    person = people.get(desk.db, desk.scope, party.person_id)
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
        meets=meeting.called.at,
        where=meeting.called.place,
        coming=coming or "none",
        record=meeting.filed.id,
        party_id=party.id,
    )


def _hand_to_lead(desk: Desk, case: Case, meeting: Meeting, asked: list[Party]) -> None:
    """Whoever must sign and has not said whether he comes is the lead's task now."""
    said = (None, Coming.RECEIVED)
    silent = [
        one.no
        for one in asked
        if one.must_sign and one.kind not in OURS and meeting.coming(one.id) in said
    ]
    if silent:
        leading.tell(
            desk,
            case,
            "lead-silent-parties",
            dedupe=f"{desk.scope}-silent-{meeting.filed.id}",
            urgent=True,
            parties=silent,
            record=meeting.filed.id,
        )
