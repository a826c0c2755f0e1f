"""What a form can ask: one class for each kind of answer, knowing how to read and keep it.

An answer on its way is plain JSON, as the draft keeps it; `value` turns it into what the
record holds. Typed words are read by `read`, which raises a `Refusal` with the sentence that
says what would have been understood.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from workflow import amounts, when
from workflow.refusal import Refusal

SPOKEN = "🎤"
"""The answer to a question for words that was given by voice; the recording is with the form."""

Json = Any
Answers = Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Told:
    """When, where and in which language somebody types an answer."""

    now: datetime
    zone: str
    lang: str


@dataclass(frozen=True, kw_only=True)
class Question:
    """One question of a form.

    `optional` can be skipped. `only` leaves it out unless the answers so far ask for it.
    `staff` is asked only of whoever writes down what somebody else says.
    """

    optional: bool = False
    only: Callable[[Answers], bool] | None = None
    staff: bool = False

    def read(self, text: str, told: Told) -> Json:
        """What a typed answer says; most questions are answered by buttons alone."""
        raise Refusal("refused-pick")

    def value(self, kept: Json) -> Any:
        """What the record holds, from what the draft has kept."""
        return kept


class Source(StrEnum):
    """Where the options of a question come from that only the case knows."""

    PARTIES = "parties"
    STAFF = "staff"
    PLACES = "places"
    RESIDENTS = "residents"
    REGULATIONS = "regulations"
    FOLDER = "folder"
    RECORDS = "records"
    MINUTES = "minutes"
    CHECKLIST = "checklist"
    TEMPLATES = "templates"


@dataclass(frozen=True, kw_only=True)
class Words(Question):
    """Free words; `limit` in characters. What `begins` offers fills this line and others."""

    limit: int = 600
    begins: Source | None = None

    def read(self, text: str, told: Told) -> Json:
        if len(text) > self.limit:
            raise Refusal("refused-too-long", limit=self.limit, length=len(text))
        return text


@dataclass(frozen=True, kw_only=True)
class Choice(Question):
    """One of a list; its texts are `<name of the list>-<member>`."""

    of: type[StrEnum]

    def value(self, kept: Json) -> Any:
        return self.of(kept)


@dataclass(frozen=True, kw_only=True)
class Several(Question):
    """Any of a list, at least one unless optional."""

    of: type[StrEnum]

    def value(self, kept: Json) -> Any:
        return tuple(self.of(one) for one in kept)


@dataclass(frozen=True, kw_only=True)
class Number(Question):
    """A number between two bounds; `whole` has no decimals, `percent` may have its sign."""

    least: Decimal = Decimal(0)
    most: Decimal = Decimal(1_000_000_000)
    whole: bool = False
    percent: bool = False

    def read(self, text: str, told: Told) -> Json:
        number = amounts.count(text)
        if number is None and self.percent:
            number = amounts.percent(text)
        unclear = number is None or number != round(number, 0 if self.whole else 2)
        if number is None or unclear or not self.least <= number <= self.most:
            raise Refusal("refused-number", least=str(self.least), most=str(self.most))
        return str(number)

    def value(self, kept: Json) -> Any:
        return Decimal(kept)


@dataclass(frozen=True, kw_only=True)
class Money(Question):
    """An amount in the estate's currency, exact to the cent."""

    def read(self, text: str, told: Told) -> Json:
        number = amounts.money(text)
        if number is None or number < 0 or number != round(number, 2):
            raise Refusal("refused-money")
        return str(round(number, 2))

    def value(self, kept: Json) -> Any:
        return Decimal(kept)


@dataclass(frozen=True, kw_only=True)
class Area(Question):
    """Square metres; none is written as 0."""

    def read(self, text: str, told: Told) -> Json:
        number = Decimal(0) if text.strip() == "0" else amounts.area(text)
        if number is None:
            raise Refusal("refused-area")
        return str(number)

    def value(self, kept: Json) -> Any:
        return Decimal(kept)


@dataclass(frozen=True, kw_only=True)
class Day(Question):
    """A date, without a time of day."""

    def read(self, text: str, told: Told) -> Json:
        found = when.read(text, told.now, told.zone)
        if found is None:
            raise Refusal("refused-date")
        return found.day.isoformat()

    def value(self, kept: Json) -> Any:
        return date.fromisoformat(kept)


@dataclass(frozen=True, kw_only=True)
class Moment(Question):
    """A date with a time of day, kept as UTC; `past` when it has already been."""

    past: bool = False

    def read(self, text: str, told: Told) -> Json:
        found = when.read(text, told.now, told.zone)
        if found is None:
            raise Refusal("refused-date")
        if not found.timed:
            raise Refusal("refused-time-too")
        at = found.at
        if self.past and at > told.now:
            at = _a_year_before(at, told.zone)
        return at.isoformat()

    def value(self, kept: Json) -> Any:
        return datetime.fromisoformat(kept)


def _a_year_before(at: datetime, zone: str) -> datetime:
    """`3月4日` means the next such day; what has already been was the one before."""
    local = at.astimezone(ZoneInfo(zone))
    day = min(local.day, 28) if local.month == 2 else local.day
    return local.replace(year=local.year - 1, day=day).astimezone(UTC)


@dataclass(frozen=True, kw_only=True)
class Pick(Question):
    """One of what the case or the estate has, by its id."""

    source: Source
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class PickSeveral(Question):
    """Any of what the case or the estate has, by their ids; `kinds` of records."""

    source: Source
    kinds: tuple[str, ...] = ()

    def value(self, kept: Json) -> Any:
        return tuple(kept)


@dataclass(frozen=True, kw_only=True)
class Files(Question):
    """Photos, videos, voice or papers, sent one after the other; keeps how many there are."""

    def value(self, kept: Json) -> Any:
        return int(kept)


@dataclass(frozen=True, kw_only=True)
class Shares(Question):
    """What each party bears of a total, exact to the cent; kept as `{party: amount}`.

    `of` is the question that asks for the total.
    """

    of: str = "total"

    def value(self, kept: Json) -> Any:
        return {int(party): Decimal(amount) for party, amount in kept.items()}


@dataclass(frozen=True, kw_only=True)
class Each(Question):
    """One of a list for each of several things, one after the other; kept as `{id: member}`.

    The things come from `over`; of the parties it is those that bear a share, of the checklist
    those lines that have nothing.
    """

    of: type[StrEnum]
    over: Source
    kinds: tuple[str, ...] = ()

    def value(self, kept: Json) -> Any:
        return {int(one): self.of(member) for one, member in kept.items()}


def asks(question: Question) -> Any:
    """A field of a record that is filled by this question."""
    if question.optional or question.only or question.staff:
        return field(default=None, metadata={"asks": question})
    return field(metadata={"asks": question})
