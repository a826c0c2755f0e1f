"""A report that is being told: what was said so far and what is understood of it."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from workflow.reading import Reading, read
from workflow.registration import is_child
from workflow.sources import Sender, Source
from workflow.terms import Category, Channel, Disclosure, Urgency
from workflow.vocabulary import When

SHORTEST = 2  # 漏水 is a complete report
LONGEST = 8000


class Danger(StrEnum):
    """Whether anybody is in danger, and whether that was asked."""

    UNASKED = "unasked"
    OPEN = "open"
    NO = "no"
    YES = "yes"


class Question(StrEnum):
    """What the guided report, or a line of the summary, asks for."""

    WHAT = "what"
    WHERE = "where"
    WHEN = "when"
    WORDS = "words"
    WISH = "wish"
    WHO = "who"
    SUMMARY = "summary"
    URGENCY = "urgency"
    STAFF = "staff"
    SOURCE = "source"


class Wish(StrEnum):
    """您希望怎么办: what the reporter would like to happen."""

    REPAIR = "repair"
    STOP = "stop"
    EXPLAIN = "explain"
    COMPENSATE = "compensate"
    ADVISE = "advise"


GUIDED = (Question.WHAT, Question.WHERE, Question.WHO)


@dataclass(frozen=True, slots=True)
class Report:
    """The answers so far; None is "not said". `fixed` names what the person set by hand.

    `locating` while a button below the text field offers to send where one is.
    `behalf` is the person in whose name somebody of the office tells it; what has changed since
    it was read back to him is read back again. `about_staff` is set when it is about a member of
    staff: the manager whom it is about, 0 for anybody else. `group` is the group of residents
    that has led here, `again` the ended case of which it is about the same.
    """

    words: str = ""
    category: Category = Category.OTHER
    urgency: Urgency = Urgency.U3
    danger: Danger = Danger.UNASKED
    threat: bool = False
    place: str = ""
    place_id: int | None = None
    latitude: float | None = None
    longitude: float | None = None
    happened: When | None = None
    wish: Wish | None = None
    disclosure: Disclosure = Disclosure.STAFF
    channel: Channel = Channel.DIRECT
    guided: bool = False
    locating: bool = False
    asking: Question = Question.SUMMARY
    media: int = 0
    fixed: tuple[str, ...] = ()
    behalf: int | None = None
    read_back: bool = False
    about_staff: int | None = None
    source: Source = Source.RESIDENT
    source_ref: str = ""
    source_sender: Sender | None = None
    official_due: str = ""
    group: int | None = None
    again: int | None = None

    @classmethod
    def of(cls, answers: dict[str, Any]) -> "Report":
        """The report that a draft keeps; what another release has called otherwise is left out."""
        kept = {name: answers[name] for name in cls.__slots__ if name in answers}
        for name, kind in _ENUMS.items():
            if kept.get(name) is not None:
                try:
                    kept[name] = kind(kept[name])
                except ValueError:
                    del kept[name]
        kept["fixed"] = tuple(name for name in kept.get("fixed", ()) if name in kept)
        return cls(**kept)

    def answers(self) -> dict[str, Any]:
        """What a draft keeps of it."""
        return {name: getattr(self, name) for name in self.__slots__}

    def hears(self, text: str) -> "Report":
        """More words: they are kept whole, and understood where nothing was set by hand."""
        words = f"{self.words}\n{text}".strip() if self.words else text.strip()
        reading = read(words)
        heard = replace(self, words=words[:LONGEST], threat=reading.threat, read_back=False)
        heard = _understood(heard, reading)
        if (reading.danger or reading.threat) and self.danger is Danger.UNASKED:
            heard = replace(heard, danger=Danger.OPEN)
        return heard

    def receives(self, *, speaks: bool) -> "Report":
        """Something that cannot be read; `speaks` when it says by itself what is the matter."""
        unsure = not self.words and not speaks and self.danger is Danger.UNASKED
        return replace(self, media=self.media + 1, danger=Danger.OPEN if unsure else self.danger)

    def says(self, **answers: Any) -> "Report":
        """Set by hand: later words do not change it."""
        fixed = tuple(dict.fromkeys((*self.fixed, *answers)))
        return replace(self, fixed=fixed, read_back=False, **answers)

    def in_danger(self, danger: bool) -> "Report":
        """The answer to "is anyone in danger now?"."""
        if danger:
            return replace(self, danger=Danger.YES, urgency=Urgency.U1)
        calmer = Urgency.U2 if self.urgency is Urgency.U1 else self.urgency
        return replace(self, danger=Danger.NO, urgency=calmer)

    @property
    def enough(self) -> bool:
        """Whether it says anything at all."""
        return (
            bool(self.media)
            or len(self.words) >= SHORTEST
            or "category" in self.fixed
            or self.danger is Danger.YES
        )

    @property
    def child(self) -> bool:
        """Whether a child tells it, by its own words."""
        return is_child(self.words)

    def after(self, question: Question) -> Question:
        """What is asked next."""
        if not self.guided or question not in GUIDED:
            return Question.SUMMARY
        for later in GUIDED[GUIDED.index(question) + 1 :]:
            if not (later is Question.WHERE and self.place):
                return later
        return Question.SUMMARY


_ENUMS: dict[str, type[StrEnum]] = {
    "category": Category,
    "urgency": Urgency,
    "danger": Danger,
    "happened": When,
    "wish": Wish,
    "disclosure": Disclosure,
    "channel": Channel,
    "asking": Question,
    "source": Source,
    "source_sender": Sender,
}


def _understood(report: Report, reading: Reading) -> "Report":
    found: dict[str, Any] = {}
    if reading.category is not Category.OTHER:
        found["category"] = reading.category
    if report.danger is not Danger.YES:
        found["urgency"] = reading.urgency
    if reading.place and not report.place_id:
        found["place"] = reading.place
    if reading.when:
        found["happened"] = reading.when
    if report.danger is Danger.NO and found.get("urgency") is Urgency.U1:
        found["urgency"] = Urgency.U2
    return replace(
        report, **{name: value for name, value in found.items() if name not in report.fixed}
    )
