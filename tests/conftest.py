"""What every test may ask for."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.town import Town
from tests.town import town as a_town

# Nothing is timed in a test: a busy machine is no failure.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")
ZHOU, CHEN = 2001, 2006


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
