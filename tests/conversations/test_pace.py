"""Within Telegram's limits of a group, whoever presses a button sees what came of it at once."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from actions import delivery, triage
from bot import limits
from playground.limits import Limits
from storage import people
from storage.connection import Connection
from storage.rows import Scope
from tests.town import Town
from tests.town import town as a_town
from workflow.roles import Role
from workflow.terms import Urgency

ZHOU, WANG, CHEN = 2001, 1001, 2006


@pytest.fixture
async def limited(tmp_path: Path) -> AsyncIterator[Town]:
    """The sample estate, with the limits of the bot and of Telegram switched on."""
    async with a_town(tmp_path) as place:
        await place.person(WANG).reports("卫生间吊顶滴水")
        place.telegram.limits = Limits(place.clock.monotonic)
        place.app.sender.limits = limits.Limits(25, place.clock)
        place.telegram.calls.clear()
        yield place


def edits(place: Town) -> int:
    return sum(
        call.method == "editMessageText" and call.params["chat_id"] == place.GROUP
        for call in place.telegram.calls
    )


def refused(place: Town) -> list[str]:
    return [call.method for call in place.telegram.calls if call.status == 429]


async def seconds(place: Town, count: int) -> None:
    for _ in range(count):
        await place.passes(seconds=1)


async def test_the_first_presses_are_seen_at_once(limited: Town) -> None:
    zhou = limited.person(ZHOU)
    await zhou.presses("我来受理", chat=limited.GROUP)
    for label in ("U3", "单元", "多方协调", "U2"):
        await zhou.presses(label, chat=limited.GROUP)
    assert "U2 ✔" in limited.group
    assert edits(limited) == 5


async def judged(place: Town, urgency: Urgency) -> None:
    """The clerk corrects the urgency, and nobody looks at the card in the group."""

    def judge(db: Connection) -> None:
        desk = delivery.office(db, Scope(1), now=place.clock.now(), chance=place.chance)
        desk.person = people.of_user(db, desk.scope, ZHOU)
        desk.roles = frozenset({Role.CLERK})
        triage.judge(desk, 1, None, urgency=urgency)

    await place.app.database.write(judge)
    await place.settle()


async def test_a_state_that_was_superseded_while_it_waited_is_never_sent(limited: Town) -> None:
    await limited.person(ZHOU).presses("我来受理", chat=limited.GROUP)
    for urgency in (Urgency.U3, Urgency.U4, Urgency.U3, Urgency.U4, Urgency.U3, Urgency.U4):
        await judged(limited, urgency)
    assert edits(limited) == 3
    assert "U4 ✔" in limited.group
    await limited.passes(seconds=4)
    assert edits(limited) == 4
    await judged(limited, Urgency.U3)
    await judged(limited, Urgency.U2)
    await limited.passes(seconds=60)
    assert edits(limited) == 5
    assert "U2 ✔" in limited.group
    assert refused(limited) == []


async def test_whoever_presses_comes_before_what_nobody_looks_at(limited: Town) -> None:
    zhou, wang = limited.person(ZHOU), limited.person(WANG)
    await zhou.presses("我来受理", chat=limited.GROUP)
    for number in range(6):
        await wang.replies(f"第{number}问", to="已收到")
    assert "第5问" not in limited.group
    await zhou.presses("U3", chat=limited.GROUP)
    assert limited.group.count("第5问") == 1, "on the card, which is the new one"
    await zhou.presses("U3", chat=limited.GROUP)
    assert "U3 ✔" in limited.group
    await seconds(limited, 60)
    assert limited.group.count("第5问") == 2
    assert refused(limited) == []


async def test_what_waits_keeps_its_order(limited: Town) -> None:
    wang = limited.person(WANG)
    for number in range(6):
        await wang.replies(f"第{number}问", to="已收到")
    await seconds(limited, 60)
    said = limited.group
    places = [said.rindex(f"第{number}问") for number in range(6)]
    assert places == sorted(places)


async def test_a_burst_never_goes_beyond_what_telegram_allows(limited: Town) -> None:
    zhou = limited.person(ZHOU)
    await zhou.presses("我来受理", chat=limited.GROUP)
    for second in range(120):
        await zhou.presses("U3" if second % 2 else "U4", chat=limited.GROUP)
        await limited.passes(seconds=1)
    assert refused(limited) == []
    assert 20 < edits(limited) < 40
