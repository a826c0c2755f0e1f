"""Answers to any form, drawn by Hypothesis: what a record needs, and nothing else."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from workflow.questions import (
    Area,
    Choice,
    Day,
    Each,
    Files,
    Moment,
    Money,
    Number,
    Pick,
    PickSeveral,
    Question,
    Several,
    Shares,
    Source,
    Words,
)
from workflow.records import CLASSES, Kind

Ids = Mapping[tuple[Source, tuple[str, ...]], Sequence[Any]]
SAID = st.sampled_from(["漏水", "三天了", "48 小时闭水零渗漏", "tap runs", "尽快"])
NEAR = date(2026, 3, 10)


def picked(question: Pick | PickSeveral, ids: Ids) -> Sequence[Any]:
    return ids.get((question.source, question.kinds), ())


def fillable(kind: Kind, ids: Ids) -> bool:
    """Whether there is something to pick for each question that must be answered by picking."""
    return all(
        question.optional or not isinstance(question, Pick | PickSeveral) or picked(question, ids)
        for question in CLASSES[kind].questions().values()
    )


def answer(question: Question, ids: Ids, answers: dict[str, Any]) -> st.SearchStrategy[Any]:  # noqa: C901, PLR0911, PLR0912
    """What can be answered, as the draft keeps it."""
    match question:
        case Words():
            return SAID
        case Choice():
            return st.sampled_from([str(one) for one in question.of])
        case Several():
            members = [str(one) for one in question.of]
            return st.lists(st.sampled_from(members), min_size=1, max_size=3, unique=True)
        case Number():
            most = int(min(question.most, Decimal(500)))
            return st.integers(int(question.least), most).map(str)
        case Area():
            return st.integers(1, 100_000).map(lambda tenths: str(Decimal(tenths) / 10))
        case Money():
            return st.integers(0, 1_000_000).map(lambda cents: str(Decimal(cents) / 100))
        case Day():
            return st.integers(0, 60).map(lambda days: (NEAR + timedelta(days)).isoformat())
        case Moment():
            start = datetime(2026, 3, 4, 2, tzinfo=UTC)
            return st.integers(0, 40).map(
                lambda hours: (start + timedelta(hours=hours)).isoformat()
            )
        case Files():
            return st.just(1)
        case Pick():
            return st.sampled_from(picked(question, ids))
        case PickSeveral():
            return st.lists(st.sampled_from(picked(question, ids)), min_size=1, unique=True)
        case Each():
            members = [str(one) for one in question.of]
            over = ids.get((question.over, ()), ())
            return st.fixed_dictionaries({str(one): st.sampled_from(members) for one in over})
        case Shares():
            parties = ids.get((Source.PARTIES, ()), ())
            cents = int(Decimal(answers["total"]) * 100)
            return _divided(cents, parties)
    raise TypeError(question)


@st.composite
def _divided(draw: st.DrawFn, cents: int, parties: Sequence[int]) -> dict[str, str]:
    cuts = sorted(draw(st.integers(0, max(cents, 0))) for _ in parties[1:])
    ends = [0, *cuts, max(cents, 0)]
    return {
        str(party): str(Decimal(after - before) / 100)
        for party, before, after in zip(parties, ends, ends[1:], strict=False)
    }


def filled(draw: Any, kind: Kind, ids: Ids, given: Mapping[str, Any]) -> dict[str, Any]:
    """The answers to all questions that they leave in the form; an optional one may be skipped."""
    answers: dict[str, Any] = dict(given)
    while True:
        open_ = [one for one in CLASSES[kind].asked(answers, staff=True) if one[0] not in answers]
        if not open_:
            return answers
        name, question = open_[0]
        nothing = isinstance(question, Pick | PickSeveral) and not picked(question, ids)
        skipped = nothing or (question.optional and draw(st.booleans()))
        answers[name] = None if skipped else draw(answer(question, ids, answers))
