"""What is to be reached, by which way, who does and bears what (process 二(三))."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from workflow.questions import (
    Answers,
    Choice,
    Day,
    Each,
    Money,
    Number,
    Pick,
    PickSeveral,
    Several,
    Shares,
    Source,
    Words,
    asks,
)
from workflow.records import BESIDE, Kind, Record
from workflow.refusal import Refusal
from workflow.shares import Funding, Unequal, by_amounts
from workflow.stops import Stop, halt
from workflow.vocabulary import VAGUE


class Check(StrEnum):
    """What came of one of the three checks of an option."""

    OK = "ok"
    DOUBT = "doubt"
    NO = "no"


class Leaning(StrEnum):
    """What a party says in private about an option."""

    ACCEPT = "accept"
    TALK = "talk"
    REFUSE = "refuse"


class Part(StrEnum):
    """What a party does in the plan (权责)."""

    HOST = "host"
    DECIDES = "decides"
    PERFORMS = "performs"
    PAYS = "pays"
    COOPERATES = "cooperates"
    WITNESSES = "witnesses"
    INFORMED = "informed"


class Manner(StrEnum):
    """How the parties talk (协调方式)."""

    ONE_TO_ONE = "one-to-one"
    CAUCUS = "caucus"
    SMALL_MEETING = "small-meeting"
    SYMPOSIUM = "symposium"
    LETTER = "letter"


@dataclass(frozen=True, kw_only=True)
class Goal(Record, kind=Kind.GOAL):
    """协调目标: by when, who or where, in which state that can be measured."""

    most = 3

    by: date = asks(Day())
    whom: str = asks(Words(limit=100))
    state: str = asks(Words(limit=200))

    def check(self) -> None:
        for word in VAGUE:
            if word in self.state.casefold():
                raise Refusal("refused-vague", word=word)


def _doubt(name: str) -> Callable[[Answers], bool]:
    def asked(answers: Answers) -> bool:
        return answers.get(name) in (Check.DOUBT, Check.NO)

    return asked


def _may_be_lawful(answers: Answers) -> bool:
    return answers.get("lawful") in (Check.OK, Check.DOUBT)


def _without_law(answers: Answers) -> bool:
    return _may_be_lawful(answers) and not answers.get("law")


def _beyond_two(answers: Answers) -> bool:
    """One or two are what the parties can weigh; a third says why it is needed."""
    return bool(answers.get("why_third")) or answers.get(BESIDE, 0) >= USUAL


USUAL = 2


@dataclass(frozen=True, kw_only=True)
class Option(Record, kind=Kind.OPTION):
    """备选方案: its steps, cost, days, three checks, and who gains and loses.

    What is said to be lawful names the law, contract or covenant, or says that none is there.
    """

    most = 3

    summary: str = asks(Words(limit=120, begins=Source.TEMPLATES))
    steps: str = asks(Words(limit=1000))
    cost: Decimal | None = asks(Money(optional=True))
    days: Decimal | None = asks(Number(whole=True, most=Decimal(3650), optional=True))
    lawful: Check = asks(Choice(of=Check))
    law: tuple[int, ...] | None = asks(
        PickSeveral(
            source=Source.RECORDS,
            kinds=(Kind.REGULATION, Kind.DOCUMENT),
            optional=True,
            only=_may_be_lawful,
        )
    )
    no_rule: str | None = asks(Words(limit=200, only=_without_law))
    lawful_why: str | None = asks(Words(limit=300, only=_doubt("lawful")))
    fair: Check = asks(Choice(of=Check))
    fair_why: str | None = asks(Words(limit=300, only=_doubt("fair")))
    feasible: Check = asks(Choice(of=Check))
    feasible_why: str | None = asks(Words(limit=300, only=_doubt("feasible")))
    stops: tuple[Stop, ...] | None = asks(Several(of=Stop, optional=True))
    gains: str = asks(Words(limit=400))
    losses: str = asks(Words(limit=400))
    risks: str | None = asks(Words(limit=400, optional=True))
    why_third: str | None = asks(Words(limit=300, only=_beyond_two))

    def check(self) -> None:
        halt(self.stops or (), self.summary, self.steps)


@dataclass(frozen=True, kw_only=True)
class Pulse(Record, kind=Kind.PULSE):
    """意向: what a party says in private about each option; nobody but the lead sees it."""

    one, of_party, by_party, secret = True, True, True, True

    leanings: dict[int, Leaning] = asks(Each(of=Leaning, over=Source.RECORDS, kinds=(Kind.OPTION,)))
    note: str | None = asks(Words(limit=300, optional=True))


@dataclass(frozen=True, kw_only=True)
class Split(Record, kind=Kind.SPLIT):
    """费用分摊: who bears what of the chosen option's cost, and out of which purse."""

    one = True

    total: Decimal = asks(Money())
    shares: dict[int, Decimal] = asks(Shares())
    funding: dict[int, Funding] = asks(Each(of=Funding, over=Source.PARTIES))
    conditions: str | None = asks(Words(limit=400, optional=True))

    @property
    def percents(self) -> dict[int, Decimal]:
        """What each share is of the total; together a hundred."""
        parts = by_amounts(self.total, list(self.shares.values()))
        return {party: part.percent for party, part in zip(self.shares, parts, strict=True)}

    def pays(self, funding: Funding) -> bool:
        """Whether a part of it comes out of this purse."""
        return any(self.shares.get(party) for party, one in self.funding.items() if one is funding)

    def check(self) -> None:
        if self.total <= 0:
            raise Refusal("refused-split-nothing")
        try:
            by_amounts(self.total, list(self.shares.values()))
        except (Unequal, ValueError):
            total, given = str(self.total), str(sum(self.shares.values()))
            raise Refusal("refused-split", total=total, sum=given) from None
        if any(amount and party not in self.funding for party, amount in self.shares.items()):
            raise Refusal("refused-funding")


@dataclass(frozen=True, kw_only=True)
class Duty(Record, kind=Kind.DUTY):
    """权责清单: what one party does, may and must."""

    one, of_party = True, True

    parts: tuple[Part, ...] = asks(Several(of=Part))
    right: str | None = asks(Words(limit=300, optional=True))
    duty: str = asks(Words(limit=300))

    def check(self) -> None:
        halt((), self.right, self.duty)


@dataclass(frozen=True, kw_only=True)
class ChoiceMade(Record, kind=Kind.CHOICE):
    """Which option is taken, and why."""

    one = True

    option: int = asks(Pick(source=Source.RECORDS, kinds=(Kind.OPTION,)))
    reason: str = asks(Words(limit=400))


@dataclass(frozen=True, kw_only=True)
class MannerChosen(Record, kind=Kind.METHOD):
    """协调方式: how the parties will talk."""

    one = True

    manner: Manner = asks(Choice(of=Manner))
    reason: str | None = asks(Words(limit=300, optional=True))
