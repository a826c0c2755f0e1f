"""Every button of a case, pressed for real by everybody who may not: nothing changes."""

from random import Random
from typing import Any

import pytest

from handlers import dispatch
from handlers.press import KINDS, Press, pack
from tests.entrances import reached
from tests.forge import substance
from tests.test_buttons import made
from tests.town import Town
from workflow.policy import RULES
from workflow.roles import Relation, Role

WANG, SUN, ZHOU, ZHENG, CHEN = 1001, 1005, 2001, 2004, 2006
PEOPLE: dict[int, tuple[set[Role], set[Relation]]] = {
    WANG: ({Role.RESIDENT}, {Relation.REPORTER}),
    SUN: ({Role.RESIDENT}, set()),
    ZHOU: ({Role.CLERK}, set()),
    ZHENG: ({Role.DEPARTMENT}, set()),
    CHEN: ({Role.ADMIN}, set()),
}
OF_A_CASE = [
    kind
    for kind in KINDS.values()
    if "case" in kind.__annotations__ and "draft" not in kind.__annotations__
]


def forbidden(kind: type[Press], user: int) -> set[str]:
    """The actions of a button, if somebody may do none of them."""
    roles, relations = PEOPLE[user]
    actions = reached(dispatch.PRESSES[kind]) - {"person.call", "report.submit"}
    may = {one for one in actions if RULES[one].allows(roles | {Role.GUEST}, relations)}
    return actions if actions and not may else set()


@pytest.mark.parametrize("user", PEOPLE)
async def test_whoever_may_not_changes_nothing(town: Town, user: int) -> None:
    await town.person(WANG).reports("卫生间吊顶滴水")
    await town.person(user).starts()
    chats = [user] if user in (WANG, SUN) else [user, town.GROUP]
    kinds = [kind for kind in OF_A_CASE if forbidden(kind, user)]
    assert len(kinds) >= (1 if user == ZHOU else 5)
    before = await substance(town)
    for kind in kinds:
        button: Any = made(kind, 1, Random(1))
        for chat in chats:
            message = town.telegram.screen(chat)["message_id"]
            query = town.telegram.presses_data(user, chat, message, pack(button))
            await town.settle()
            assert town.telegram.answers[query].get("show_alert"), (kind.__name__, chat)
            (line,) = await town.rows("SELECT * FROM journal ORDER BY seq DESC LIMIT 1")
            assert line["outcome"] == "refused-not-allowed", (kind.__name__, chat)
    assert await substance(town) == before
    assert not await town.rows("SELECT 1 FROM inbox WHERE state = 'parked'")
