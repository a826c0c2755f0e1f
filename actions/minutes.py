"""Draws minutes up from what was noted, freezes them, and puts them before whoever must sign."""

from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

from actions import attesting, casefile, circulating
from actions.desk import Desk
from actions.door import ask_leave, case_action
from actions.printing import readable
from storage import cases, people, reporters, signatures
from storage import minutes as kept
from storage.cases import Case
from workflow import agreement, plan
from workflow.agreement import Meeting
from workflow.casefile import CaseFile, Party
from workflow.minutes import TO_SIGN, canonical, differences, digest
from workflow.records.meetings import Upshot
from workflow.refusal import Refusal, Stale
from workflow.terms import Disclosure


def draft(desk: Desk, case_id: int) -> dict[str, Any]:
    """What the minutes of the last meeting would say if they were circulated now."""
    ask_leave(desk, "case.circulate", case_id)
    case = cases.get(desk.db, desk.scope, case_id)
    assert case is not None
    return drawn_up(desk, case, casefile.load(desk, case))


def drawn_up(desk: Desk, case: Case, file: CaseFile) -> dict[str, Any]:
    """The content as it would be frozen; raises a `Refusal` when no meeting was held."""
    meeting = agreement.last(file)
    if meeting is None or meeting.attendance is None:
        raise Refusal("refused-no-meeting")
    zone = ZoneInfo(desk.estate.zone)
    sign_by = (desk.now + TO_SIGN).astimezone(zone)
    return {
        "case": case.no,
        "version": _version(file, meeting),
        "sign_by": sign_by.isoformat(timespec="minutes"),
        **_body(desk, case, file, meeting),
    }


def _version(file: CaseFile, meeting: Meeting) -> int:
    before = file.minutes
    same = before is not None and before.meeting == meeting.filed.origin
    return before.version + 1 if before is not None and same else 1


def _body(desk: Desk, case: Case, file: CaseFile, meeting: Meeting) -> dict[str, Any]:
    """All but the number and the time of a version."""
    veiled = {one.id for one in file.parties if hidden(desk, case, one)}
    named = {one.id: "" if one.id in veiled else one.name for one in file.parties}
    numbers = {one.id: one.no for one in file.parties}
    zone = ZoneInfo(desk.estate.zone)
    assert meeting.attendance is not None
    there = meeting.attendance.present or ()
    split = plan.divided(file)
    return {
        "round": meeting.round,
        "at": meeting.called.at.astimezone(zone).isoformat(timespec="minutes"),
        "place": meeting.called.place,
        "agenda": meeting.called.agenda,
        "host": _name(desk, meeting.called.host),
        "recorder": _name(desk, meeting.called.recorder),
        "parties": [
            {
                "no": one.no,
                "name": named[one.id],
                "capacity": "" if one.id in veiled else one.capacity,
                "there": one.id in there,
                "signs": one.must_sign,
            }
            for one in file.parties
            if one.must_sign or one.id in (*there, *meeting.called.attendees)
        ],
        "others": meeting.attendance.others or "",
        "items": [
            {
                "no": number,
                "words": point.words,
                "who": numbers.get(point.who or 0, 0),
                "by": point.by.isoformat() if point.by else "",
                "acceptance": point.acceptance or "",
            }
            for number, (_, point) in enumerate(meeting.of(Upshot.AGREED), 1)
        ],
        "dissent": [point.words for _, point in meeting.of(Upshot.DISSENT)],
        "parked": [point.words for _, point in meeting.of(Upshot.PARKED)],
        "shares": [
            [numbers[party], named[party], str(amount), f"{split.percents[party]:.2f}"]
            for party, amount in split.shares.items()
            if amount and party in numbers
        ]
        if split is not None
        else [],
    }


def hidden(desk: Desk, case: Case, party: Party) -> bool:
    """Whether it is the reporter who is to be known to the office alone: he has only his sign."""
    reporter, _ = reporters.of_case(desk.db, desk.scope, case.id)
    return case.disclosure is not Disclosure.STAFF and party.person_id == reporter


def _name(desk: Desk, person: int | None) -> str:
    somebody = people.get(desk.db, desk.scope, person)
    return somebody.name if somebody else ""


def differs(desk: Desk, case: Case, file: CaseFile, meeting: Meeting) -> bool:
    """Whether a new version can go out: it says something else, or somebody has denied the last."""
    before = file.minutes
    if before is None or before.meeting != meeting.filed.origin:
        return True
    if any(one.denied_at for one in signatures.of_minutes(desk.db, desk.scope, before.id)):
        return True
    now = _body(desk, case, file, meeting)
    return {name: before.said.get(name) for name in now} != now


@case_action("case.circulate")
def circulate(desk: Desk, case: Case, newest: int, sha256: str, shown: Mapping[str, str]) -> int:
    """Freeze what was read and ask for signatures; an earlier version and all on it are void.

    `newest` is the record up to which it was read, `shown` the words in each language.
    """
    file = casefile.load(desk, case)
    meeting = agreement.last(file)
    if meeting is None or agreement.newest(meeting) != newest:
        raise Stale
    content = canonical(drawn_up(desk, case, file))
    if digest(content) != sha256:
        raise Stale
    _check(file, meeting)
    if not differs(desk, case, file, meeting):
        raise Refusal("refused-minutes-same")
    before = file.minutes
    number = kept.add(
        desk.db,
        desk.scope,
        case=case.id,
        meeting=meeting.filed.origin,
        version=_version(file, meeting),
        content=content,
        shown=shown,
        author=desk.me.id,
        sign_by=desk.now + TO_SIGN,
        now=desk.now,
    )
    _keep_items(desk, case, meeting, number)
    made = kept.get(desk.db, desk.scope, number)
    assert made is not None
    if before is not None:
        attesting.minutes(desk, before.id)
    attesting.minutes(desk, number)
    same = before is not None and before.meeting == made.meeting
    items = differences(before.said, made.said).items if before is not None and same else []
    new = [no for no, _, _ in items]
    circulating.ask(desk, case, file, made, new=new, again=same)
    desk.redraw_case(case.id)
    return number


def _check(file: CaseFile, meeting: Meeting) -> None:
    if not meeting.points:
        raise Refusal("refused-no-points")
    if agreement.incomplete(meeting):
        raise Refusal("refused-item-incomplete")
    if not any(one.must_sign for one in file.parties):
        raise Refusal("refused-nobody-signs")


def _keep_items(desk: Desk, case: Case, meeting: Meeting, minutes: int) -> None:
    for no, (_, point) in enumerate(meeting.of(Upshot.AGREED), 1):
        assert point.who is not None
        assert point.by is not None
        kept.add_item(
            desk.db,
            desk.scope,
            case=case.id,
            minutes=minutes,
            no=no,
            party=point.who,
            what=point.words,
            by=point.by,
            acceptance=point.acceptance or "",
        )


@case_action("party.see_minutes")
def read(desk: Desk, case: Case, minutes: int, page: int) -> None:
    """Show the words of a version, page by page; who signs must have come to the last one."""
    made = readable(desk, case, minutes)
    desk.show(desk.my_chat, "screen", "minutes", ref=made.id, arg=str(page), anew=True)


@case_action("case.see_draft")
def see_draft(desk: Desk, case: Case, page: int) -> None:
    """Show the draft in private, with what it lacks and who has signed."""
    desk.show(desk.my_chat, "screen", "minutes-draft", ref=case.id, arg=str(page), anew=True)
