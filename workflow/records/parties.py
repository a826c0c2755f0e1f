"""Who takes part, what each party says, and how he was asked (process 二(一), 二(二) 多方求证)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from workflow.casefile import Capacity, PartyKind
from workflow.questions import (
    Answers,
    Choice,
    Files,
    Moment,
    Pick,
    Several,
    Source,
    Words,
    asks,
)
from workflow.records import Kind, Record
from workflow.terms import YesNo


class Taken(StrEnum):
    """How a statement was taken."""

    CHAT = "chat"
    PHONE = "phone"
    FACE = "face"
    PAPER = "paper"


class ReachedBy(StrEnum):
    """By which way somebody was tried to be reached."""

    TELEGRAM = "telegram"
    PHONE = "phone"
    DOOR = "door"
    LETTER = "letter"


class Came(StrEnum):
    """What came of an attempt to reach somebody."""

    NOBODY = "nobody"
    LATER = "later"
    SPOKE = "spoke"


class Dispute(StrEnum):
    """What parties can differ on (requirements R2.1)."""

    CAUSE = "cause"
    RESPONSIBILITY = "responsibility"
    AMOUNT = "amount"
    TIME = "time"
    MANNER = "manner"
    APOLOGY = "apology"


def _household(answers: Answers) -> bool:
    return answers.get("what") == PartyKind.HOUSEHOLD


def _unknown(answers: Answers) -> bool:
    """Nobody who lives there was picked, or nobody can be: the name is written."""
    return not _household(answers) or answers.get("person") == 0


def _kept(answers: Answers) -> bool:
    return answers.get("another") == YesNo.NO


@dataclass(frozen=True, kw_only=True)
class PartyEntry(Record, kind=Kind.PARTY):
    """A party is entered; `person` 0 is somebody whom the bot does not know."""

    what: PartyKind = asks(Choice(of=PartyKind))
    place: int | None = asks(Pick(source=Source.PLACES, only=_household))
    person: int | None = asks(Pick(source=Source.RESIDENTS, only=_household))
    name: str | None = asks(Words(limit=40, only=_unknown))
    capacity: Capacity = asks(Choice(of=Capacity))
    must_hear: YesNo = asks(Choice(of=YesNo))
    must_sign: YesNo = asks(Choice(of=YesNo))


@dataclass(frozen=True, kw_only=True)
class Statement(Record, kind=Kind.STATEMENT):
    """陈述: the same five questions for every party (principle P3)."""

    one, of_party, by_party = True, True, True

    taken: Taken | None = asks(Choice(of=Taken, staff=True))
    facts: str = asks(Words(limit=1500))
    since: str = asks(Words(limit=200))
    done: str | None = asks(Words(limit=800, optional=True))
    claim: str = asks(Words(limit=800))
    witnesses: str | None = asks(Words(limit=300, optional=True))
    files: int | None = asks(Files(optional=True))
    read_back: YesNo | None = asks(Choice(of=YesNo, staff=True))


@dataclass(frozen=True, kw_only=True)
class Attempt(Record, kind=Kind.ATTEMPT):
    """An attempt to reach a party; three on two days by two ways open the gate."""

    of_party = True

    way: ReachedBy = asks(Choice(of=ReachedBy))
    came: Came = asks(Choice(of=Came))
    note: str | None = asks(Words(limit=300, optional=True))


@dataclass(frozen=True, kw_only=True)
class Declined(Record, kind=Kind.DECLINED):
    """A party does not want to say anything; nobody is made to."""

    one, of_party = True, True

    way: ReachedBy = asks(Choice(of=ReachedBy))
    words: str | None = asks(Words(limit=300, optional=True))


@dataclass(frozen=True, kw_only=True)
class Recusal(Record, kind=Kind.RECUSAL):
    """A party asks for another lead; he need not say why."""

    one, of_party, by_party = True, True, True

    reason: str | None = asks(Words(limit=400, optional=True))


@dataclass(frozen=True, kw_only=True)
class RecusalAnswer(Record, kind=Kind.RECUSAL_ANSWER):
    """The manager's answer to it; to keep the lead needs a reason."""

    one, of_party = True, True

    another: YesNo = asks(Choice(of=YesNo))
    reason: str | None = asks(Words(limit=400, only=_kept))


@dataclass(frozen=True, kw_only=True)
class Disputes(Record, kind=Kind.DISPUTE):
    """争议焦点: on what the parties differ."""

    one = True

    points: tuple[Dispute, ...] = asks(Several(of=Dispute))
    note: str | None = asks(Words(limit=400, optional=True))


@dataclass(frozen=True, kw_only=True)
class Registration(Record, kind=Kind.REGISTRATION):
    """登记表: what the report left open; an unknown time is said to be unknown."""

    one = True

    title: str = asks(Words(limit=60))
    occurred: datetime | None = asks(Moment(optional=True, past=True))
    description: str | None = asks(Words(limit=1500, optional=True))
    place_note: str | None = asks(Words(limit=200, optional=True))
