"""Who is asked whether it is solved and who has answered; what a case lacks to be put away: G5."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from fractions import Fraction

from workflow.casefile import CaseFile, Filed
from workflow.checklist import gaps
from workflow.gates import Lack, Need, record
from workflow.items import all_over
from workflow.records import Kind
from workflow.records.results import Archiving, Callback, LookAgain, Recheck, Survey
from workflow.terms import YesNo

AGAIN_WITHIN = timedelta(days=30)
"""So long after its end a case goes on when the trouble is back."""

REMINDED = (timedelta(days=3), timedelta(days=7))
RUNG_UP = timedelta(days=8)
"""When whoever has not answered is asked again, and when he is rung up."""

GIVEN_UP = 2
"""So many working days later it is written down that there is no answer."""

FEW = 3
"""Fewer answers than these are not shown: everybody would know whose they are."""

LOW = 2
"""With so few stars the manager calls."""

DAYS = {LookAgain.MONTH: 30, LookAgain.FORTNIGHT: 14}


def asked(file: CaseFile) -> list[int | None]:
    """Who is asked: parties by their ids, None for a reporter who is none of them."""
    sent = file.last(Kind.CALLBACK)
    if sent is None or not isinstance(sent.content, Callback):
        return []
    found: list[int | None] = [
        one.id for one in file.parties if one.id in (sent.content.parties or ())
    ]
    return [*found, None] if sent.content.reporter is YesNo.YES else found


def answers(file: CaseFile) -> dict[int | None, Filed]:
    """The answers since they were asked last, and that there is none."""
    found: dict[int | None, Filed] = {}
    for one in file.records:
        if one.kind is Kind.CALLBACK:
            found = {}
        elif one.kind in (Kind.SURVEY, Kind.UNANSWERED):
            found[one.party_id] = one
    return found


def silent(file: CaseFile) -> list[int | None]:
    """Who has still to answer."""
    said = answers(file)
    return [one for one in asked(file) if one not in said]


def surveys(file: CaseFile) -> list[Survey]:
    """What was said."""
    return [one.content for one in answers(file).values() if isinstance(one.content, Survey)]


def hidden(file: CaseFile) -> frozenset[Kind]:
    """What nobody of the office reads by name while there are too few of them."""
    return frozenset({Kind.SURVEY}) if len(surveys(file)) < FEW else frozenset()


def mean(file: CaseFile) -> Fraction | None:
    """The mean of all scores, if there are enough answers to show it."""
    said = surveys(file)
    scores = [score for one in said for score in one.scores]
    return Fraction(sum(scores), len(scores)) if scores and len(said) >= FEW else None


def look_again(content: Recheck, today: date) -> date | None:
    """The day on which it is looked again."""
    if content.when is LookAgain.NEVER:
        return None
    days = DAYS.get(content.when)
    return today + timedelta(days=days) if days is not None else content.day


def may_go_on(closed_at: datetime | None, now: datetime) -> bool:
    """Whether a case that has ended can go on when the trouble is back."""
    return closed_at is not None and now <= closed_at + AGAIN_WITHIN


def _verified(file: CaseFile) -> Iterable[Lack]:
    if not all_over(file):
        yield Lack("items")


def _answered(file: CaseFile) -> Iterable[Lack]:
    for party in silent(file):
        yield Lack("survey", Kind.SURVEY, party)


def _put_away(file: CaseFile) -> Iterable[Lack]:
    """Each line of the checklist is there, or there is a reason."""
    filed = file.last(Kind.ARCHIVING)
    content = filed.content if filed is not None else None
    reasons = content.gaps or {} if isinstance(content, Archiving) else None
    if reasons is None or not set(gaps(file)) <= set(reasons):
        yield Lack("archiving", Kind.ARCHIVING)


G5: tuple[Need, ...] = (
    Need("items", _verified, firm=True),
    Need("survey", _answered),
    record(Kind.RECHECK),
    record(Kind.EVALUATION),
    record(Kind.LESSON),
    Need("archiving", _put_away),
)
