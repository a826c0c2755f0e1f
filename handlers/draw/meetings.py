"""A meeting as it looks: counts in the topic, names in private, what comes next, who comes."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from actions.meeting_views import MeetingView
from handlers import press
from handlers.draw.moments import said_back
from handlers.draw.records import member, party_name
from handlers.draw.wording import sign, worded
from handlers.screen import Attachment, Button, Row, Screen, two_by_two
from locales import Texts
from workflow import agreement, numbers
from workflow.agreement import Meeting
from workflow.casefile import CaseFile, Party
from workflow.ics import Event, file
from workflow.minutes import ENDED, MinutesState
from workflow.records import Kind
from workflow.records.meetings import Coming, Upshot
from workflow.terms import YesNo

EARLY_ENOUGH = timedelta(days=3)
"""How long before a meeting its notice should go out (D-NOTICE)."""


def card(view: MeetingView, texts: Texts) -> Screen:
    """Counts only: names and reasons open in private."""
    if view.meeting is None:
        return Screen(texts("meeting-none", short=numbers.short(view.case.no)))
    see = Button(texts("b-who-comes"), press.SeeMeeting(view.case.id))
    return Screen("\n".join(_head(view, view.meeting, texts)), ((see,),))


def page(view: MeetingView, texts: Texts) -> Screen:
    """The meeting with names, and what the office can do about it."""
    case = view.case.id
    back = (Button(texts("b-back"), press.OpenForOffice(case)),)
    meeting = view.meeting
    if meeting is None:
        call = Button(texts("record-meeting.button"), press.BeginForm(case, Kind.MEETING, 0))
        return Screen(texts("meeting-none", short=numbers.short(view.case.no)), ((call,), back))
    lines = _head(view, meeting, texts)
    if meeting.open() and meeting.called.at - meeting.filed.filed_at < EARLY_ENOUGH:
        lines.append(texts("meeting-short-notice"))
    asked = agreement.asked(meeting, view.file)
    lines += [_answer(meeting, one, texts) for one in asked]
    lines += _points(meeting, texts)
    return Screen("\n".join(lines), (*_rows(view, meeting, asked, texts), back))


def _head(view: MeetingView, meeting: Meeting, texts: Texts) -> list[str]:
    called = meeting.called
    state = "off" if meeting.called_off else "held" if meeting.attendance else "open"
    lines = [
        texts(
            "meeting-head",
            short=numbers.short(view.case.no),
            round=meeting.round,
            at=said_back(called.at, view.now, view.estate.zone, texts),
            where=called.place,
            agenda=called.agenda,
            host=view.host,
            recorder=view.recorder or view.host,
            state=state,
            moved="yes" if meeting.moved() else "no",
        )
    ]
    if meeting.attendance is None:
        lines.append(texts("meeting-counts", **agreement.counts(meeting, view.file)))
    else:
        there = meeting.attendance.present or ()
        signs = [sign(one.no, texts) for one in view.file.parties if one.id in there]
        present = texts.listed(signs) or texts.plain("answer-none")
        lines.append(
            texts("meeting-present", present=present, others=meeting.attendance.others or "none")
        )
    return lines


def _answer(meeting: Meeting, party: Party, texts: Texts) -> str:
    answer = meeting.answers.get(party.id)
    return texts(
        "meeting-answer",
        party=party_name(party, texts),
        coming=member(answer.coming, texts) if answer else texts.plain("coming-none"),
        proxy=(answer.proxy or "") if answer else "",
        why=member(answer.why, texts) if answer and answer.why else "",
        words=(answer.words or "none") if answer else "none",
    )


def _points(meeting: Meeting, texts: Texts) -> list[str]:
    return [
        texts("meeting-point", upshot=member(point.upshot, texts), words=point.words)
        for upshot in Upshot
        for _, point in meeting.of(upshot)
    ]


def _rows(view: MeetingView, meeting: Meeting, asked: list[Party], texts: Texts) -> Iterable[Row]:
    case = view.case.id
    if meeting.called_off is not None:
        return ((_form(case, Kind.MEETING, texts),),)
    if not meeting.open():
        again = Button(texts("b-meet-again"), press.BeginForm(case, Kind.MEETING, 0))
        return (
            (_form(case, Kind.POINT, texts), Button(texts("b-minutes"), press.SeeDraft(case))),
            (_form(case, Kind.ATTENDANCE, texts), again),
        )
    silent = [one for one in asked if meeting.coming(one.id) in (None, Coming.RECEIVED)]
    answers = [
        Button(
            texts("b-answer-for", party=sign(one.no, texts)),
            press.BeginForm(case, Kind.MEETING_ANSWER, one.id),
        )
        for one in silent
    ]
    move = Button(texts("b-move-meeting"), press.ChangeRecord(case, meeting.filed.id))
    off = _form(case, Kind.CALLING_OFF, texts)
    begin = (_form(case, Kind.ATTENDANCE, texts),)
    return (begin, *two_by_two(answers), (move, off))


def _form(case: int, kind: Kind, texts: Texts) -> Button:
    return Button(texts(f"record-{kind}.button"), press.BeginForm(case, kind, 0))


def next_row(case: int, file: CaseFile, now: datetime, texts: Texts) -> Row:
    """The next thing of a case that is carried out, first; what is near it beside it."""
    meeting = agreement.last(file)
    if meeting is None or meeting.called_off is not None:
        first = press.BeginForm(case, Kind.MEETING, 0)
        return (Button(texts("record-meeting.button"), first, style="primary"),)
    page_ = Button(texts("b-meeting"), press.SeeMeeting(case))
    draft = Button(texts("b-minutes"), press.SeeDraft(case), style="primary")
    if meeting.attendance is None:
        begin = _form(case, Kind.ATTENDANCE, texts)
        return (page_, begin) if meeting.begun(now) else (page_,)
    signed = file.minutes is not None and file.minutes.state in (*ENDED, MinutesState.CIRCULATING)
    same = signed and file.minutes is not None and file.minutes.meeting == meeting.filed.origin
    return (draft, page_) if same else (_form(case, Kind.POINT, texts), draft, page_)


def ask(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """The answers, or a call instead."""
    call = (Button(texts("b-party-call-me"), press.CallMe(facts["ref"])),)
    return (*answers(facts, texts), call)


def answers(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """I have it, which is not that I come; coming, perhaps, not coming, somebody for me."""
    case, record = facts["ref"], facts["record"]

    def button(coming: Coming) -> Button:
        return Button(texts(f"b-coming-{coming}"), press.AnswerMeeting(case, record, coming))

    for_me = (button(Coming.PROXY),) if facts.get("proxy") == YesNo.YES else ()
    return (
        (button(Coming.YES), button(Coming.MAYBE), button(Coming.NO)),
        (button(Coming.RECEIVED), *for_me),
        (Button(texts("b-take-calendar"), press.TakeCalendar(case)),),
    )


LASTS = 90
"""Minutes that a calendar keeps free."""


def calendar(facts: dict[str, Any], texts: Texts) -> Screen:
    """The meeting as a file that a phone opens with its calendar."""
    said = worded(facts, texts)
    at, written = (datetime.fromisoformat(facts[one]["at"]) for one in ("meets", "written"))
    event = Event(
        uid=facts["uid"],
        sequence=facts["sequence"],
        written_at=written,
        at=at,
        minutes=LASTS,
        title=texts.plain("calendar-title", short=said["short"]),
        where=facts["where"],
        about=texts.plain("minutes-agenda", agenda=facts["agenda"]),
        organiser=facts["estate"],
        phone=facts["phone"],
        off=facts["off"] == YesNo.YES,
    )
    text = texts("meeting-file", short=said["short"], meets=said["meets"], off=facts["off"])
    name = f"{facts['no']}.ics"
    return Screen(text, attachments=(Attachment("document", "", content=file(event), name=name),))


def soon(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """Whoever has answered can think again; others answer now."""
    if facts["coming"] in ("none", Coming.RECEIVED):
        return answers(facts, texts)[:1]
    case, record = facts["ref"], facts["record"]
    other = Coming.NO if facts["coming"] in (Coming.YES, Coming.PROXY) else Coming.YES
    again = press.AnswerMeeting(case, record, other)
    return ((Button(texts(f"b-coming-{other}"), again),),)


def to_lead(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """The page of the meeting, or another time."""
    case = facts["ref"]
    return (
        (Button(texts("b-meeting"), press.SeeMeeting(case)),),
        (Button(texts("b-move-meeting"), press.ChangeRecord(case, facts["record"])),),
    )


def no_shows(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """Meet again, or talk with them one by one."""
    case = facts["ref"]
    again = press.BeginForm(case, Kind.MEETING, 0)
    return (
        (Button(texts("b-meet-again"), again),),
        (Button(texts("b-meeting"), press.SeeMeeting(case)),),
    )


def at_work(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """The page of the meeting."""
    return ((Button(texts("b-meeting"), press.SeeMeeting(facts["ref"])),),)
