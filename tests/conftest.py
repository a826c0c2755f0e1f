"""What every test may ask for."""

import logging
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.town import Town
from tests.town import town as a_town

# Nothing is timed in a test: a busy machine is no failure.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")
ZHOU, CHEN = 2001, 2006


@pytest.fixture(autouse=True)
def undrawn() -> Iterator[list[logging.LogRecord]]:
    """What was given up because it could not be drawn: a fault, unless a test empties the list."""
    records: list[logging.LogRecord] = []
    ear = logging.Handler()
    ear.emit = records.append  # type: ignore[assignment, method-assign]
    log = logging.getLogger("bot.undrawn")
    log.addHandler(ear)
    yield records
    log.removeHandler(ear)
    assert not records


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    """The sample estate at 20:14 on Tuesday, 3 March 2026."""
    async with a_town(tmp_path) as place:
        yield place


@pytest.fixture
async def empty(tmp_path: Path) -> AsyncIterator[Town]:
    """People and groups, and a bot that knows none of them."""
    async with a_town(tmp_path, empty=True) as place:
        yield place


@pytest.fixture
async def forum(tmp_path: Path) -> AsyncIterator[Town]:
    """The sample estate, whose staff group has turned its topics on."""
    async with a_town(tmp_path) as place:
        place.telegram.turns_topics(CHEN, place.GROUP, on=True)
        await place.person(ZHOU).says("/help", chat=place.GROUP)
        yield place
