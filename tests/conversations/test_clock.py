"""Days on which clocks jump, a leap day, a clock set back: all that is due is said once, in time.

In each, somebody comes to look on the second day at ten and the parties meet on the third at ten;
another report is told on the first day at four, and nobody answers it.
"""

from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from actions.founding import change
from bot.wake import LONGEST_SLEEP
from storage import estates
from storage.connection import Connection
from storage.rows import Scope
from tests.planning import LI, at_desk, files
from tests.talks import WANG, called
from tests.town import Town
from tests.town import town as a_town
from workflow.messages import KINDS
from workflow.records import Kind
from workflow.roles import Role
from workflow.steps import Step

BERLIN = ZoneInfo("Europe/Berlin")
CHEN, EMMA, GROUP = 2006, 1004, Town.GROUP
MINUTE = timedelta(minutes=1)
SAID_ONCE = {
    ("answer-half", GROUP): ["1 17:00"],
    ("answer-due", GROUP): ["1 18:00"],
    ("answer-late", GROUP): ["2 10:00"],
    ("visit-soon", WANG): ["2 09:00"],
    ("lead-visit-soon", LI): ["2 09:00"],
    ("meeting-soon", WANG): ["2 10:00", "3 08:00", "3 09:45"],
    ("anchor", GROUP): ["2 02:00", "3 02:00"],
}
"""Kind and chat, and when it is to be said: the number of the day and the hour in Berlin."""


@asynccontextmanager
async def three_days(folder: Path, first: str) -> AsyncIterator[Town]:
    """The estate in Berlin, half past eight on the first of the days; all is agreed on."""
    begins = datetime.fromisoformat(f"{first} 08:30").replace(tzinfo=BERLIN)

    def moves(db: Connection) -> None:
        change(at_desk(db, town, CHEN, Role.ADMIN), Step.REGION, {"zone": "Europe/Berlin"})

    async with a_town(folder, start=begins.astimezone(UTC)) as town:
        await town.app.database.write(moves)
        second, third = (begins + timedelta(days=days) for days in (1, 2))
        await called(town, f"{third:%Y-%m-%d} 10:00")
        look = second.replace(hour=10, minute=0)
        await files(town, Kind.APPOINTMENT, at=look.astimezone(UTC).isoformat())
        yield town


async def lives_on(town: Town, first: str) -> None:
    """Until eleven on the third day; at four on the first somebody reports."""
    await till(town, moment(first, "1 16:00"))
    await town.person(EMMA).says("Music at night, 5-2-0901")
    await town.person(EMMA).presses("✅")
    await till(town, moment(first, "3 11:00"))


async def till(town: Town, at: datetime) -> None:
    await town.passes(seconds=(at - town.clock.now()).total_seconds())


def moment(first: str, at: str) -> datetime:
    """When it is so late on one of the days; what the clocks skip is the end of the gap."""
    number, _, hour = at.partition(" ")
    local = datetime.fromisoformat(f"{first} {hour}").replace(tzinfo=BERLIN)
    return (local + timedelta(days=int(number) - 1)).astimezone(UTC)


async def said(town: Town) -> list[tuple[str, int, datetime]]:
    """Kind, chat and moment of all that went out."""
    rows = await town.rows("SELECT kind, chat_id, sent_at FROM outbox WHERE sent_at IS NOT NULL")
    return [(kind, chat, datetime.fromisoformat(at)) for kind, chat, at in rows]


def in_time(sent: list[tuple[str, int, datetime]], first: str, wanted: dict[Any, Any]) -> None:
    for (kind, chat), times in wanted.items():
        there = [at for one, to, at in sent if (one, to) == (kind, chat)]
        due = [moment(first, one) for one in times]
        assert len(there) == len(due), (kind, there)
        late = [at - by for at, by in zip(there, due, strict=True)]
        assert all(timedelta(0) <= one <= MINUTE for one in late), (kind, late)


@pytest.mark.parametrize(
    ("first", "sooner", "monday"),
    [
        # 24 hours before ten, on the far side of the jump
        ("2026-03-28", "1 09:00", "3 09:00"),
        ("2026-10-24", "1 11:00", "3 09:00"),
        ("2028-02-28", "1 10:00", "1 09:00"),
    ],
    ids=["gap", "fold", "leap day and month end"],
)
async def test_everything_due_is_said_once_and_in_time(
    tmp_path: Path, first: str, sooner: str, monday: str
) -> None:
    async with three_days(tmp_path, first) as town:
        await lives_on(town, first)
        sent = await said(town)
        wanted: dict[Any, Any] = SAID_ONCE | {("week-figures", GROUP): [monday]}
        for who in (("visit-soon", WANG), ("lead-visit-soon", LI)):
            wanted[who] = [sooner, *SAID_ONCE[who]]
        in_time(sent, first, wanted)
        await nobody_is_woken(town, sent)
        # Three hours again: what was said is said.
        town.clock.at -= timedelta(hours=3)
        assert await town.app.wake.sweep() <= LONGEST_SLEEP
        await town.passes(hours=4)
        in_time(await said(town), first, wanted)


async def nobody_is_woken(town: Town, sent: list[tuple[str, int, datetime]]) -> None:
    estate = await town.app.database.read(estates.get, Scope(1))
    desk_hours = (await town.app.database.read(at_desk, town, CHEN, Role.ADMIN)).hours
    assert estate.zone == "Europe/Berlin"
    for kind, chat, at in sent:
        assert KINDS[kind].night or not desk_hours.is_quiet(at), (kind, chat, at)


@pytest.mark.parametrize("back", ["2 01:30", "3 07:30", "3 09:30"])
async def test_a_clock_set_back_between_two_reminders_loses_and_doubles_nothing(
    tmp_path: Path, back: str
) -> None:
    first = "2026-03-28"
    async with three_days(tmp_path, first) as town:
        await till(town, moment(first, back))
        before = await said(town)
        town.clock.at -= timedelta(hours=2)
        assert await town.app.wake.sweep() <= LONGEST_SLEEP
        await till(town, moment(first, "3 11:00"))
        sent = await said(town)
        assert sent[: len(before)] == before
        count = Counter((kind, chat) for kind, chat, _ in sent)
        assert count["meeting-soon", WANG] == 3
        assert count["visit-soon", WANG] == 2
        assert count["anchor", GROUP] == 2
        assert count["week-figures", GROUP] == 1
