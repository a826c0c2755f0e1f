"""What a plan may not contain, and which way of talking suits a case."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, cast

import pytest

from workflow.casefile import Capacity, CaseFile, Party, PartyKind
from workflow.manners import Why, advise
from workflow.records.fund import ANYWHERE, Paper, papers
from workflow.records.plans import Manner
from workflow.refusal import Refusal
from workflow.stops import Stop, halt
from workflow.terms import Scope


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("停水检修，费用由乙付款", ""),
        ("对欠费户停水停电催缴", "refused-stop-cut-supply"),
        ("Cut off the power until they pay", "refused-stop-cut-supply"),
        ("保修期内的漏水也从维修资金出", "refused-stop-fund-misused"),
        ("把欠费业主名单张贴出来", "refused-stop-personal-data"),
        ("群里投票通过就视为业主决定", "refused-stop-poll"),
        ("把孩子的照片发给各方", "refused-stop-minor"),
        ("乱停的一律锁车，罚款200", "refused-stop-force"),
        ("先清理疏散通道", "refused-exit-first"),
        ("施工时停水两小时，提前通知", ""),
        ("公示结果，不写姓名房号", ""),
        ("本人同意后公布照片", ""),
        ("由消防部门罚款", ""),
        ("甲付清余款", ""),
    ],
)
def test_words_that_give_a_plan_away(words: str, key: str) -> None:
    if key:
        with pytest.raises(Refusal, match=key):
            halt((), None, words)
    else:
        halt((), None, words)


@pytest.mark.parametrize("stop", Stop)
def test_what_is_ticked_needs_no_words(stop: Stop) -> None:
    with pytest.raises(Refusal, match=f"refused-stop-{stop}"):
        halt((stop,), "重做防水")


@dataclass(frozen=True)
class Header:
    """As much of a case as the advice looks at."""

    scope: Scope | None = Scope.BETWEEN_HOUSEHOLDS
    threat: bool = False


HOME = Party(
    id=1,
    case_id=1,
    no=1,
    kind=PartyKind.HOUSEHOLD,
    capacity=Capacity.AFFECTED,
    name="",
    person_id=None,
    place_id=None,
    must_hear=True,
    must_sign=True,
    since=datetime(2026, 3, 3, tzinfo=UTC),
    until=None,
)
FIRM = replace(HOME, kind=PartyKind.EXTERNAL)


@pytest.mark.parametrize(
    ("header", "parties", "manner", "why"),
    [
        (Header(), (HOME, HOME), Manner.ONE_TO_ONE, Why.FEW),
        (Header(), (HOME,) * 3, Manner.SMALL_MEETING, Why.SOME),
        (Header(), (HOME,) * 9, Manner.SYMPOSIUM, Why.MANY),
        (Header(scope=Scope.BUILDING), (HOME, HOME), Manner.SYMPOSIUM, Why.PUBLIC),
        (Header(), (HOME, FIRM), Manner.LETTER, Why.OUTSIDE),
        (Header(threat=True), (HOME,) * 9, Manner.CAUCUS, Why.HEATED),
    ],
)
def test_which_way_of_talking_is_suggested(
    header: Header, parties: tuple[Party, ...], manner: Manner, why: Why
) -> None:
    advice = advise(CaseFile(cast(Any, header), parties))
    assert (advice.manner, advice.why, advice.count) == (manner, why, len(parties))


def test_the_papers_of_an_emergency_are_those_of_the_place() -> None:
    assert papers("") == ANYWHERE
    assert Paper.APPRAISAL in papers("shanghai")
    assert set(papers("hangzhou")) == {Paper.REVIEW, Paper.CONFIRMATION, Paper.NOTICE}
