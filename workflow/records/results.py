"""What came of it all: asked of those whom it concerned, judged, learnt from, put away (二(五))."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from workflow.questions import (
    Answers,
    Choice,
    Day,
    Each,
    Files,
    PickSeveral,
    Several,
    Source,
    Words,
    asks,
)
from workflow.records import Kind, Record
from workflow.records.items import Result
from workflow.terms import Solved, YesNo


class Stars(StrEnum):
    """How good somebody finds it; five is best."""

    FIVE = "5"
    FOUR = "4"
    THREE = "3"
    TWO = "2"
    ONE = "1"


class Heard(StrEnum):
    """How somebody without Telegram was asked."""

    PHONE = "phone"
    DOOR = "door"
    PAPER = "paper"


class LookAgain(StrEnum):
    """When it is looked whether the trouble has come back."""

    MONTH = "month"
    FORTNIGHT = "fortnight"
    DAY = "day"
    NEVER = "never"


class Reached(StrEnum):
    """Whether a goal was reached."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class Spent(StrEnum):
    """What it cost beside what was planned."""

    AS_PLANNED = "as-planned"
    LESS = "less"
    MORE = "more"
    NOTHING = "nothing"


class Grade(StrEnum):
    """The whole in one letter."""

    A = "a"
    B = "b"
    C = "c"
    D = "d"


class Prevention(StrEnum):
    """What is done so that it does not happen again."""

    PATROL = "patrol"
    TEMPLATE = "template"
    TRAINING = "training"
    COVENANT = "covenant"
    NONE = "none"


class Gap(StrEnum):
    """Why a line of the checklist has nothing."""

    NOT_NEEDED = "not-needed"
    ELSEWHERE = "elsewhere"
    LOST = "lost"
    NOT_DONE = "not-done"


class Retention(StrEnum):
    """How long the case is kept; the values are those of `retention.Keep`."""

    ROUTINE = "routine"
    COORDINATION = "coordination"
    PERMANENT = "permanent"


class Publication(StrEnum):
    """Whether the outcome is said in public."""

    NONE = "none"
    NOTICE = "notice"


def _asked_again(answers: Answers) -> bool:
    return answers.get("solved") not in (None, Solved.NO)


def _on_a_day(answers: Answers) -> bool:
    return answers.get("when") == LookAgain.DAY


def _never(answers: Answers) -> bool:
    return answers.get("when") == LookAgain.NEVER


def _nothing(answers: Answers) -> bool:
    return Prevention.NONE in (answers.get("prevention") or ())


@dataclass(frozen=True, kw_only=True)
class Callback(Record, kind=Kind.CALLBACK):
    """回访发出: who was asked, when the case came to its evaluation; a second time asks anew."""

    parties: tuple[int, ...] | None = asks(PickSeveral(source=Source.PARTIES, optional=True))
    reporter: YesNo = asks(Choice(of=YesNo))


@dataclass(frozen=True, kw_only=True)
class Survey(Record, kind=Kind.SURVEY):
    """回访: solved or not, then four scores and a word; whoever says no is asked no more."""

    one, of_party, or_reporter, by_party = True, True, True, True
    of_each = Kind.CALLBACK
    anew = ("outcome", "speed", "fairness", "attitude", "words")

    solved: Solved = asks(Choice(of=Solved))
    way: Heard | None = asks(Choice(of=Heard, staff=True))
    outcome: Stars | None = asks(Choice(of=Stars, optional=True, only=_asked_again))
    speed: Stars | None = asks(Choice(of=Stars, optional=True, only=_asked_again))
    fairness: Stars | None = asks(Choice(of=Stars, optional=True, only=_asked_again))
    attitude: Stars | None = asks(Choice(of=Stars, optional=True, only=_asked_again))
    words: str | None = asks(Words(limit=600, optional=True))

    @property
    def scores(self) -> list[int]:
        """The scores that were given."""
        given = (self.outcome, self.speed, self.fairness, self.attitude)
        return [int(one) for one in given if one is not None]


@dataclass(frozen=True, kw_only=True)
class Unanswered(Record, kind=Kind.UNANSWERED):
    """未答复: asked three times, no answer; written down by the clock alone."""

    one, of_party, or_reporter = True, True, True
    of_each = Kind.CALLBACK

    tried: YesNo = asks(Choice(of=YesNo))


@dataclass(frozen=True, kw_only=True)
class Recheck(Record, kind=Kind.RECHECK):
    """复查: when it is looked again whether the trouble has come back."""

    one = True

    when: LookAgain = asks(Choice(of=LookAgain))
    day: date | None = asks(Day(only=_on_a_day))
    reason: str | None = asks(Words(limit=200, only=_never))


@dataclass(frozen=True, kw_only=True)
class Rechecked(Record, kind=Kind.RECHECKED):
    """复查结果: what was found when it was looked again."""

    result: Result = asks(Choice(of=Result))
    findings: str = asks(Words(limit=400))
    files: int | None = asks(Files(optional=True))


@dataclass(frozen=True, kw_only=True)
class Evaluation(Record, kind=Kind.EVALUATION):
    """效果评估: the goal, the time, the money, what else came of it."""

    one = True

    goal: Reached = asks(Choice(of=Reached))
    in_time: YesNo = asks(Choice(of=YesNo))
    spent: Spent = asks(Choice(of=Spent))
    side_effects: str | None = asks(Words(limit=400, optional=True))
    grade: Grade = asks(Choice(of=Grade))


@dataclass(frozen=True, kw_only=True)
class Lesson(Record, kind=Kind.LESSON):
    """经验总结: what went well, what did not, what keeps it from happening again."""

    one = True

    worked: str = asks(Words(limit=400))
    lacking: str | None = asks(Words(limit=400, optional=True))
    prevention: tuple[Prevention, ...] = asks(Several(of=Prevention))
    reason: str | None = asks(Words(limit=200, only=_nothing))


@dataclass(frozen=True, kw_only=True)
class Archiving(Record, kind=Kind.ARCHIVING):
    """归档: why lines of the checklist have nothing, how long it is kept, what all may hear."""

    one = True

    gaps: dict[int, Gap] | None = asks(Each(of=Gap, over=Source.CHECKLIST, optional=True))
    words: str | None = asks(Words(limit=300, optional=True))
    retention: Retention = asks(Choice(of=Retention))
    publication: Publication = asks(Choice(of=Publication))


@dataclass(frozen=True, kw_only=True)
class Again(Record, kind=Kind.AGAIN):
    """又发生了: within thirty days of its end the case goes on."""

    of_party, or_reporter, by_party = True, True, True

    words: str = asks(Words(limit=600))
