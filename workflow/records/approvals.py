"""Who above the lead says yes to a plan, or sends it back."""

from dataclasses import dataclass
from enum import StrEnum

from workflow.questions import Answers, Choice, Words, asks
from workflow.records import Kind, Record


class Verdict(StrEnum):
    """What becomes of a plan that was laid before somebody."""

    APPROVED = "approved"
    SENT_BACK = "sent-back"


def _sent_back(answers: Answers) -> bool:
    return answers.get("verdict") == Verdict.SENT_BACK


@dataclass(frozen=True, kw_only=True)
class Approval(Record, kind=Kind.APPROVAL):
    """审批: the manager's, from level 3 on, or when the company pays in a matter of its own."""

    one = True

    verdict: Verdict = asks(Choice(of=Verdict))
    reason: str | None = asks(Words(limit=400, only=_sent_back))


@dataclass(frozen=True, kw_only=True)
class Consent(Record, kind=Kind.CONSENT):
    """业委会意见: the owners' committee, when the company is itself a party and money is spent."""

    one = True

    verdict: Verdict = asks(Choice(of=Verdict))
    reason: str | None = asks(Words(limit=400, only=_sent_back))
