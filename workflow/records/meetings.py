"""The meeting at which the parties talk, what is noted there, and who signs it (process 二(四))."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from workflow.questions import (
    Answers,
    Choice,
    Day,
    Files,
    Moment,
    Pick,
    PickSeveral,
    Source,
    Words,
    asks,
)
from workflow.records import Kind, Record
from workflow.refusal import Refusal
from workflow.terms import YesNo


class Coming(StrEnum):
    """What a party says to a notice; to have received it is not to come."""

    RECEIVED = "received"
    YES = "yes"
    MAYBE = "maybe"
    PROXY = "proxy"
    NO = "no"


class WhyNot(StrEnum):
    """Why somebody does not come."""

    NO_TIME = "no-time"
    ALONE = "alone"
    UNWILLING = "unwilling"
    OTHER = "other"


class Upshot(StrEnum):
    """What a point of a meeting came to."""

    AGREED = "agreed"
    DISSENT = "dissent"
    PARKED = "parked"


class Decision(StrEnum):
    """What a party does with minutes that he has read."""

    SIGN = "sign"
    RESERVE = "reserve"
    OBJECT = "object"


class SignedBy(StrEnum):
    """How somebody decided whose decision the office writes down."""

    PAPER = "paper"
    PHONE = "phone"
    OFFICE = "office"  # company and departments, by whoever speaks for them


def _not_coming(answers: Answers) -> bool:
    return answers.get("coming") == Coming.NO


def _sends_somebody(answers: Answers) -> bool:
    return answers.get("coming") == Coming.PROXY


def _agreed(answers: Answers) -> bool:
    return answers.get("upshot") == Upshot.AGREED


def _has_reason(answers: Answers) -> bool:
    return answers.get("decision") in (Decision.RESERVE, Decision.OBJECT)


def _by_another(answers: Answers) -> bool:
    return answers.get("way") in (SignedBy.PAPER, SignedBy.PHONE)


def _on_paper(answers: Answers) -> bool:
    return answers.get("way") == SignedBy.PAPER


@dataclass(frozen=True, kw_only=True)
class MeetingCalled(Record, kind=Kind.MEETING):
    """协调通知: when, where, about what and who; a newer version moves the meeting."""

    anew = ("at",)

    at: datetime = asks(Moment())
    place: str = asks(Words(limit=80))
    agenda: str = asks(Words(limit=400))
    attendees: tuple[int, ...] = asks(PickSeveral(source=Source.PARTIES))
    host: int = asks(Pick(source=Source.STAFF))
    recorder: int | None = asks(Pick(source=Source.STAFF, optional=True))
    bring: str | None = asks(Words(limit=150, optional=True))
    proxy: YesNo = asks(Choice(of=YesNo))


@dataclass(frozen=True, kw_only=True)
class MeetingAnswer(Record, kind=Kind.MEETING_ANSWER):
    """Whether a party comes; it can be changed until the meeting begins."""

    one, of_party, by_party = True, True, True
    of_each = Kind.MEETING
    anew = ("proxy", "why", "words")

    coming: Coming = asks(Choice(of=Coming))
    proxy: str | None = asks(Words(limit=60, only=_sends_somebody))
    why: WhyNot | None = asks(Choice(of=WhyNot, only=_not_coming))
    words: str | None = asks(Words(limit=200, optional=True, only=_not_coming))


@dataclass(frozen=True, kw_only=True)
class CallingOff(Record, kind=Kind.CALLING_OFF):
    """The meeting does not take place."""

    reason: str = asks(Words(limit=200))


@dataclass(frozen=True, kw_only=True)
class Attendance(Record, kind=Kind.ATTENDANCE):
    """签到: who is there; that somebody is, ends the notice and begins the meeting."""

    one = True
    of_each = Kind.MEETING

    present: tuple[int, ...] | None = asks(PickSeveral(source=Source.PARTIES, optional=True))
    others: str | None = asks(Words(limit=150, optional=True))


@dataclass(frozen=True, kw_only=True)
class Point(Record, kind=Kind.POINT):
    """One point of the meeting; who does what by when can be filled in before it is circulated."""

    most = 30

    upshot: Upshot = asks(Choice(of=Upshot))
    words: str = asks(Words(limit=300))
    who: int | None = asks(Pick(source=Source.PARTIES, optional=True, only=_agreed))
    by: date | None = asks(Day(optional=True, only=_agreed))
    acceptance: str | None = asks(Words(limit=200, optional=True, only=_agreed))


@dataclass(frozen=True, kw_only=True)
class Signature(Record, kind=Kind.SIGNATURE):
    """签署: one party's decision about one version of the minutes."""

    of_party, by_party = True, True

    minutes: int = asks(Pick(source=Source.MINUTES))
    decision: Decision = asks(Choice(of=Decision))
    reason: str | None = asks(Words(limit=500, only=_has_reason))
    way: SignedBy | None = asks(Choice(of=SignedBy, staff=True))
    witness: str | None = asks(Words(limit=60, staff=True, only=_by_another))
    files: int | None = asks(Files(staff=True, only=_on_paper))

    def check(self) -> None:
        if self.way is SignedBy.PAPER and not self.files:
            raise Refusal("refused-no-photo-of-paper")


@dataclass(frozen=True, kw_only=True)
class SigningEnded(Record, kind=Kind.SIGNING_ENDED):
    """Not everybody has signed, and it stays so: what they differ on, in a few words."""

    dissent: str = asks(Words(limit=600))
