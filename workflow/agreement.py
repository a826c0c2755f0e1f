"""What the talks of a case have come to: its meetings, what is agreed there, the gate G4."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from workflow.casefile import CaseFile, Filed, Party
from workflow.gates import Lack, Need
from workflow.minutes import ENDED
from workflow.records import Kind
from workflow.records.meetings import (
    Attendance,
    Coming,
    MeetingAnswer,
    MeetingCalled,
    Point,
    Upshot,
)
from workflow.records.plans import Manner, MannerChosen


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting of a case; `answers` are those to its newest version, by party.

    `round` is 1 for the first one.
    """

    filed: Filed
    called: MeetingCalled
    round: int
    answers: dict[int, MeetingAnswer]
    attendance: Attendance | None
    called_off: Filed | None
    points: tuple[tuple[Filed, Point], ...]

    def open(self) -> bool:
        """Whether it is still to come or goes on."""
        return self.called_off is None and self.attendance is None

    def moved(self) -> bool:
        """Whether somebody was told of another time or place before."""
        return self.filed.replaces is not None

    def begun(self, now: datetime) -> bool:
        """Whether its time has come."""
        return self.called.at <= now

    def of(self, upshot: Upshot) -> list[tuple[Filed, Point]]:
        """Its points of one kind."""
        return [(filed, point) for filed, point in self.points if point.upshot is upshot]

    def coming(self, party: int) -> Coming | None:
        """What a party has said."""
        answer = self.answers.get(party)
        return answer.coming if answer else None


def meetings(file: CaseFile) -> list[Meeting]:
    """The meetings of a case in their order; records belong to the one that was called before."""
    found: list[Meeting] = []
    begins = [place for place, one in enumerate(file.records) if one.kind is Kind.MEETING]
    for number, first in enumerate(begins, 1):
        last = begins[number] if number < len(begins) else len(file.records)
        found.append(_meeting(number, file.records[first], file.records[first + 1 : last]))
    return found


def _meeting(number: int, filed: Filed, after: tuple[Filed, ...]) -> Meeting:
    assert isinstance(filed.content, MeetingCalled)
    answers, points = {}, []
    attendance = called_off = None
    for one in after:
        content = one.content
        if isinstance(content, MeetingAnswer) and one.party_id and one.id > filed.id:
            answers[one.party_id] = content
        elif isinstance(content, Attendance):
            attendance = content
        elif isinstance(content, Point):
            points.append((one, content))
        elif one.kind is Kind.CALLING_OFF:
            called_off = one
    return Meeting(filed, filed.content, number, answers, attendance, called_off, tuple(points))


def last(file: CaseFile) -> Meeting | None:
    """The meeting that was called last."""
    found = meetings(file)
    return found[-1] if found else None


def asked(meeting: Meeting, file: CaseFile) -> list[Party]:
    """Who is asked to come and still takes part in the case."""
    return [one for one in file.parties if one.id in meeting.called.attendees]


COUNTED = {
    "coming": Coming.YES,
    "proxy": Coming.PROXY,
    "maybe": Coming.MAYBE,
    "declined": Coming.NO,
    "received": Coming.RECEIVED,
    "silent": None,
}


def counts(meeting: Meeting, file: CaseFile) -> dict[str, int]:
    """How many have said what; `silent` have not even said that they have it."""
    said = [meeting.coming(one.id) for one in asked(meeting, file)]
    return {name: said.count(coming) for name, coming in COUNTED.items()}


def incomplete(meeting: Meeting) -> list[Filed]:
    """The agreed items of which nobody has said who, by when, or how it is accepted."""
    return [
        filed
        for filed, one in meeting.of(Upshot.AGREED)
        if one.who is None or one.by is None or one.acceptance is None
    ]


def newest(meeting: Meeting) -> int:
    """The newest record of the meeting: what was read up to it is what is circulated."""
    return max([meeting.filed.id, *(filed.id for filed, _ in meeting.points)])


def meets(file: CaseFile) -> bool:
    """Whether the parties talk with each other; a letter has a way of its own."""
    method = file.last(Kind.METHOD)
    manner = method.content.manner if method and isinstance(method.content, MannerChosen) else None
    return manner is not Manner.LETTER


def _held(file: CaseFile) -> Iterable[Lack]:
    if not meets(file):
        return
    meeting = last(file)
    if meeting is None or meeting.called_off is not None:
        yield Lack("meeting", Kind.MEETING)
    elif meeting.attendance is None:
        yield Lack("attendance", Kind.ATTENDANCE)


def _signed(file: CaseFile) -> Iterable[Lack]:
    """The newest minutes have come to an end, whatever it is."""
    if meets(file) and (file.minutes is None or file.minutes.state not in ENDED):
        yield Lack("minutes")


G4: tuple[Need, ...] = (
    Need("meeting", _held),
    Need("minutes", _signed, firm=True),
)
