"""Who may do what: the one table, compared with the roles as the office describes them."""

import importlib
import itertools
import pkgutil
from random import Random
from typing import Any

import pytest

import actions
from actions.door import REGISTRY
from storage.connection import Connection
from tests.desks import desk_of
from tests.ground import START
from tests.rights import EVERYBODY, OWN, REPORTERS, expected
from tests.town import Town
from workflow.policy import RULES, Rule, left, require
from workflow.refusal import NotAllowed
from workflow.roles import Relation, Role
from workflow.terms import Confidentiality

for module in pkgutil.iter_modules(actions.__path__):
    importlib.import_module(f"actions.{module.name}")
SUN, ZHOU, WANG = 1005, 2001, 1001


def allowed(action: str, roles: set[Role], relations: set[Relation]) -> bool:
    try:
        require(action, roles, relations)
    except NotAllowed:
        return False
    return True


def test_the_matrix() -> None:
    for action, role, relation in itertools.product(sorted(RULES), Role, Relation):
        may = allowed(action, {role}, {relation})
        assert may is expected(action, role, relation), (action, role, relation)


def test_every_action_has_a_rule_and_every_rule_an_action() -> None:
    assert sorted(REGISTRY) == sorted(RULES)


def test_an_unknown_action_is_nobodys() -> None:
    with pytest.raises(KeyError):
        require("case.burn", set(Role))


def test_a_rule_without_names_lets_nobody_in() -> None:
    assert not Rule().allows(set(Role), set(Relation))


def test_a_relation_of_ones_own_takes_every_right_of_the_office_away() -> None:
    on_a_case = [name for name in RULES if name.startswith("case.")]
    for action, relation in itertools.product(on_a_case, OWN):
        everything = allowed(action, set(Role), {relation, Relation.LEAD})
        kept = action in REPORTERS and relation is Relation.REPORTER
        assert everything is kept, (action, relation)


def test_in_his_own_affair_a_member_of_the_committee_is_none() -> None:
    roles = {Role.COMMITTEE, Role.RESIDENT}
    for relation in Relation:
        counted, _ = left(Confidentiality.NORMAL, roles, {relation})
        assert counted == (roles - {Role.COMMITTEE} if relation in OWN else roles), relation


def test_of_a_sealed_case_only_a_manager_is_the_lead() -> None:
    mine = {Relation.LEAD, Relation.DOER}
    for role in Role:
        _, counted = left(Confidentiality.SEALED, {role}, mine)
        assert counted == (mine if role is Role.MANAGER else set()), role


@pytest.mark.parametrize("secrecy", Confidentiality)
@pytest.mark.parametrize("relation", [Relation.LEAD, Relation.DOER, *sorted(OWN)])
def test_nobody_verifies_his_own_work_whatever_else_he_is(
    secrecy: Confidentiality, relation: Relation
) -> None:
    roles, mine = left(secrecy, set(Role), {relation})
    assert not allowed("record.verification", set(roles), set(mine))


def test_more_roles_never_take_a_right_away() -> None:
    for action, role in itertools.product(RULES, Role):
        if allowed(action, {role}, set()):
            assert allowed(action, set(Role), set()), action


async def everything(town: Town) -> dict[str, list[tuple[Any, ...]]]:
    named = await town.rows(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    )
    return {
        row["name"]: [tuple(one) for one in await town.rows(f"SELECT * FROM {row['name']}")]
        for row in named
    }


GUARDED = [name for name in RULES if name not in EVERYBODY]


OF_A_CASE = ("case.", "record.", "party.")


async def test_who_is_denied_leaves_one_line_in_the_journal(town: Town) -> None:
    await town.person(WANG).reports("楼上很吵")

    def try_it(db: Connection, action: str) -> None:
        desk = desk_of(db, SUN, now=START, chance=Random(1))
        with pytest.raises(NotAllowed):
            REGISTRY[action](desk, 1, None) if action.startswith(OF_A_CASE) else REGISTRY[action](
                desk
            )

    for action in GUARDED:
        before = await everything(town)
        await town.app.database.write(try_it, action)
        after = await everything(town)
        lines, words = after.pop("journal"), after.pop("journal_words")
        assert lines[:-1] == before.pop("journal"), action
        assert words[:-1] == before.pop("journal_words"), action
        line = (await town.rows("SELECT * FROM journal ORDER BY seq DESC LIMIT 1"))[0]
        assert (line["actor"], line["action"]) == ("person:6", action)
        assert line["outcome"] == "refused-not-allowed", action
        assert after == before, action


async def test_what_is_not_there_is_answered_like_what_may_not_be_seen(town: Town) -> None:
    def try_it(db: Connection) -> None:
        for action in (name for name in GUARDED if name.startswith(OF_A_CASE)):
            for user in (SUN, ZHOU):
                with pytest.raises(NotAllowed):
                    REGISTRY[action](desk_of(db, user, now=START, chance=Random(1)), 4711, None)

    await town.app.database.write(try_it)
