"""The turns that a case takes besides its straight way: each is filed with its reason."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from workflow.questions import Choice, Day, Several, Words, asks
from workflow.records import Kind, Record


class PauseWhy(StrEnum):
    """Why a case rests."""

    PARTY_AWAY = "party-away"
    WEATHER = "weather"
    THIRD_PARTY = "third-party"
    APPRAISAL = "appraisal"
    OTHER = "other"


class Remedy(StrEnum):
    """What stays open to the parties when no agreement is reached (process of 1.7)."""

    PEOPLES_MEDIATION = "peoples-mediation"
    COMPLAINT = "complaint"
    ARBITRATION = "arbitration"
    COURT = "court"


@dataclass(frozen=True, kw_only=True)
class Pause(Record, kind=Kind.PAUSE):
    """中止: the only time in which the clock stands still, told to the parties."""

    why: PauseWhy = asks(Choice(of=PauseWhy))
    words: str | None = asks(Words(limit=300, optional=True))
    until: date = asks(Day())


@dataclass(frozen=True, kw_only=True)
class Prolongation(Record, kind=Kind.PROLONGATION):
    """延期: the whole case takes longer, and everybody of it reads why."""

    until: date = asks(Day())
    reason: str = asks(Words(limit=300))


@dataclass(frozen=True, kw_only=True)
class Escalation(Record, kind=Kind.ESCALATION):
    """升级: the next level decides."""

    reason: str = asks(Words(limit=400))


@dataclass(frozen=True, kw_only=True)
class BackTurn(Record, kind=Kind.BACK):
    """One stage back: new facts, or a plan that does not work."""

    reason: str = asks(Words(limit=400))


@dataclass(frozen=True, kw_only=True)
class Override(Record, kind=Kind.OVERRIDE):
    """A gate is to open although something is missing; a second person must agree."""

    reason: str = asks(Words(limit=400))


@dataclass(frozen=True, kw_only=True)
class Termination(Record, kind=Kind.TERMINATION):
    """协调终止: no agreement, with the ways that the parties were told of."""

    reason: str = asks(Words(limit=600))
    remedies: tuple[Remedy, ...] = asks(Several(of=Remedy))


@dataclass(frozen=True, kw_only=True)
class Reopening(Record, kind=Kind.REOPENING):
    """重新启动: it was not solved after all."""

    reason: str = asks(Words(limit=400))
