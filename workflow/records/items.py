"""What was agreed is done: the items, how they go on, and who has looked at the result."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from workflow.questions import Answers, Choice, Day, Files, Pick, PickSeveral, Source, Words, asks
from workflow.records import Kind, Record
from workflow.refusal import Refusal
from workflow.terms import YesNo


class Going(StrEnum):
    """How an item goes on, as whoever does it says."""

    DOING = "doing"
    BLOCKED = "blocked"
    DONE = "done"


class Obstacle(StrEnum):
    """What stands in the way (障碍)."""

    MONEY = "money"
    ACCESS = "access"
    MATERIAL = "material"
    WEATHER = "weather"
    REFUSAL = "refusal"
    NEWS = "news"
    OTHER = "other"


class WayOn(StrEnum):
    """What the lead does about an obstacle."""

    REMIND = "remind"
    ADJUST = "adjust"
    MEET = "meet"
    ESCALATE = "escalate"
    WAIT = "wait"


class LookedBy(StrEnum):
    """How a result was looked at."""

    SITE = "site"
    CALL = "call"
    PAPERS = "papers"
    PHOTOS = "photos"


class Result(StrEnum):
    """What came of looking."""

    GOOD = "good"
    FAILED = "failed"


class Stands(StrEnum):
    """What becomes of agreed items when a signature under them is none, or all sign anew."""

    WAIT = "wait"
    ON = "on"
    OFF = "off"


def _blocked(answers: Answers) -> bool:
    return answers.get("going") == Going.BLOCKED


def _done(answers: Answers) -> bool:
    return answers.get("going") == Going.DONE


def _told(answers: Answers) -> bool:
    return _blocked(answers) or _done(answers)


def _waits(answers: Answers) -> bool:
    return answers.get("way") == WayOn.WAIT


OF_ITEMS = (Kind.ITEM,)


@dataclass(frozen=True, kw_only=True)
class ItemAgreed(Record, kind=Kind.ITEM):
    """事项: who does what, by when, how it is accepted; `hand` is who of the office does it."""

    most = 40

    who: int = asks(Pick(source=Source.PARTIES))
    what: str = asks(Words(limit=300))
    by: date = asks(Day())
    acceptance: str = asks(Words(limit=200))
    hand: int | None = asks(Pick(source=Source.STAFF, optional=True))


@dataclass(frozen=True, kw_only=True)
class Progress(Record, kind=Kind.PROGRESS):
    """进展: doing, blocked and by what, done with something that shows it."""

    of_party, by_party = True, True

    item: int = asks(Pick(source=Source.RECORDS, kinds=OF_ITEMS))
    going: Going = asks(Choice(of=Going))
    obstacle: Obstacle | None = asks(Choice(of=Obstacle, only=_blocked))
    words: str | None = asks(Words(limit=400, optional=True, only=_told))
    files: int | None = asks(Files(optional=True, only=_done))

    def check(self) -> None:
        if self.going is Going.DONE and not (self.words or self.files):
            raise Refusal("refused-no-proof")


@dataclass(frozen=True, kw_only=True)
class ObstacleAnswer(Record, kind=Kind.OBSTACLE_ANSWER):
    """What the lead does about an obstacle, told to whoever met it."""

    item: int = asks(Pick(source=Source.RECORDS, kinds=OF_ITEMS))
    way: WayOn = asks(Choice(of=WayOn))
    until: date | None = asks(Day(only=_waits))
    words: str | None = asks(Words(limit=300, optional=True))


@dataclass(frozen=True, kw_only=True)
class Extension(Record, kind=Kind.EXTENSION):
    """申请延期: another day, if those whom it touches agree; the office can change what is done."""

    of_party, by_party = True, True

    item: int = asks(Pick(source=Source.RECORDS, kinds=OF_ITEMS))
    by: date = asks(Day())
    what: str | None = asks(Words(limit=300, optional=True, staff=True))
    reason: str = asks(Words(limit=300))


@dataclass(frozen=True, kw_only=True)
class ExtensionAnswer(Record, kind=Kind.EXTENSION_ANSWER):
    """What a party whom it touches says to another day."""

    of_party, by_party = True, True

    extension: int = asks(Pick(source=Source.RECORDS, kinds=(Kind.EXTENSION,)))
    agrees: YesNo = asks(Choice(of=YesNo))


@dataclass(frozen=True, kw_only=True)
class ItemDropped(Record, kind=Kind.ITEM_DROPPED):
    """An item that is not done after all, and why."""

    item: int = asks(Pick(source=Source.RECORDS, kinds=OF_ITEMS))
    reason: str = asks(Words(limit=300))


@dataclass(frozen=True, kw_only=True)
class Suspension(Record, kind=Kind.SUSPENSION):
    """What the signatures under some items mean for them; written by the program alone."""

    items: tuple[int, ...] = asks(PickSeveral(source=Source.RECORDS, kinds=OF_ITEMS))
    stands: Stands = asks(Choice(of=Stands))


@dataclass(frozen=True, kw_only=True)
class Verification(Record, kind=Kind.VERIFICATION):
    """结果核实: somebody who did none of it has looked at one item."""

    item: int = asks(Pick(source=Source.RECORDS, kinds=OF_ITEMS))
    result: Result = asks(Choice(of=Result))
    looked: LookedBy = asks(Choice(of=LookedBy))
    findings: str = asks(Words(limit=400))
    files: int | None = asks(Files(optional=True))
