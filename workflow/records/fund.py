"""Whether the maintenance fund may pay, and on whose decision (process 二(三), 民法典 278, 281)."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from workflow import vote
from workflow.questions import Area, Choice, Files, Number, Several, Words, asks
from workflow.records import Kind, Record
from workflow.refusal import Refusal
from workflow.regulations import Pack
from workflow.terms import YesNo
from workflow.vote import Matter, Tally


class Subject(StrEnum):
    """What the owners decide about."""

    USE_OF_FUND = "use-of-fund"
    RAISING_OF_FUND = "raising-of-fund"
    REBUILDING = "rebuilding"
    CHANGE_OR_TRADE = "change-or-trade"
    OTHER = "other"


MATTERS = {
    Subject.USE_OF_FUND: Matter.USE_OF_FUND,
    Subject.RAISING_OF_FUND: Matter.RAISING_OF_FUND,
    Subject.REBUILDING: Matter.REBUILDING,
    Subject.CHANGE_OR_TRADE: Matter.CHANGE_OR_TRADE,
    Subject.OTHER: Matter.OTHER,
}


class Paper(StrEnum):
    """What stands for the vote in an emergency."""

    REVIEW = "review"
    CONFIRMATION = "confirmation"
    APPRAISAL = "appraisal"
    NOTICE = "notice"


PAPERS = {
    Pack.HANGZHOU: (Paper.REVIEW, Paper.CONFIRMATION, Paper.NOTICE),
    Pack.SHANGHAI: (Paper.APPRAISAL, Paper.NOTICE),
}
"""What local rules ask for; elsewhere somebody confirms it and everybody reads it."""
ANYWHERE = (Paper.CONFIRMATION, Paper.NOTICE)


def papers(packs: str) -> tuple[Paper, ...]:
    """The papers of an emergency under the local rules that an estate has switched on."""
    local = [PAPERS[Pack(name)] for name in packs.split() if name in PAPERS]
    return tuple(dict.fromkeys(paper for one in local for paper in one)) or ANYWHERE


@dataclass(frozen=True, kw_only=True)
class FundCheck(Record, kind=Kind.FUND_CHECK):
    """维修资金核对: three questions, each of which keeps the fund from paying."""

    one = True

    warranty: YesNo = asks(Choice(of=YesNo))
    damage: YesNo = asks(Choice(of=YesNo))
    contract: YesNo = asks(Choice(of=YesNo))
    note: str | None = asks(Words(limit=300, optional=True))

    @property
    def barred(self) -> bool:
        """Whether somebody else has to pay."""
        return YesNo.YES in (self.warranty, self.damage, self.contract)


@dataclass(frozen=True, kw_only=True)
class OwnersVote(Record, kind=Kind.VOTE):
    """业主表决: the figures of the owners' meeting, counted by the program."""

    one = True

    subject: Subject = asks(Choice(of=Subject))
    held: str = asks(Words(limit=300))
    heads: Decimal = asks(Number(whole=True, most=Decimal(100_000)))
    area: Decimal = asks(Area())
    voted: Decimal = asks(Number(whole=True, most=Decimal(100_000)))
    voted_area: Decimal = asks(Area())
    agreed: Decimal = asks(Number(whole=True, most=Decimal(100_000)))
    agreed_area: Decimal = asks(Area())
    files: int | None = asks(Files(optional=True))

    @property
    def result(self) -> vote.Result:
        """What came of it; ValueError when the figures cannot be."""
        return vote.count(
            MATTERS[self.subject],
            all_=Tally(int(self.heads), self.area),
            took_part=Tally(int(self.voted), self.voted_area),
            agreed=Tally(int(self.agreed), self.agreed_area),
        )

    def check(self) -> None:
        try:
            _ = self.result
        except ValueError:
            raise Refusal("refused-vote") from None


@dataclass(frozen=True, kw_only=True)
class EmergencyUse(Record, kind=Kind.EMERGENCY):
    """应急使用: no vote, but it is confirmed and made public as the local rules say."""

    one = True

    danger: str = asks(Words(limit=400))
    papers: tuple[Paper, ...] = asks(Several(of=Paper))
    files: int | None = asks(Files(optional=True))
