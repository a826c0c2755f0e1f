"""A slice of the matrix by real updates: whoever may is heard, whoever may not changes nothing."""

import pytest

from actions.door import REGISTRY
from tests.attempts import PAIRS, Stage
from tests.town import Town
from workflow.policy import ANYBODY, RULES
from workflow.roles import Relation, Role

EVERY = 7


async def test_what_may_be_done_is_done_and_nothing_else(town: Town) -> None:
    stage = Stage(town)
    await stage.opens()
    found = await stage.tries(sorted(REGISTRY), PAIRS[::EVERY])
    assert not found.bad
    assert found.denied > 900
    assert found.changed > 70
    assert {role for role, _ in PAIRS[::EVERY]} == set(Role)
    assert {one for _, one in PAIRS[::EVERY]} == set(Relation)


async def test_a_rule_that_opens_too_much_is_found(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = Stage(town)
    await stage.opens()
    monkeypatch.setitem(RULES, "case.note", ANYBODY)
    found = await stage.tries(["case.note", "case.comment"], [(Role.GUEST, Relation.NONE)])
    assert [line.partition(" by ")[0] for line in found.bad] == ["case.note"]
