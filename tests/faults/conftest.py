"""A town that begins at once: the estate is loaded a single time."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.faults.mortal import Fate, Moment, MortalTown
from tests.town import town as a_town

KNOWN: list[Moment] = []


@pytest.fixture
async def beginning(tmp_path: Path) -> Moment:
    """The sample estate at 20:14, everybody greeted and nothing reported."""
    if not KNOWN:
        (tmp_path / "first").mkdir()
        async with a_town(tmp_path / "first") as place:
            KNOWN.append(Moment.of(place))
    return KNOWN[0]


@pytest.fixture
async def place(tmp_path: Path, beginning: Moment) -> AsyncIterator[MortalTown]:
    """The sample estate, its process running."""
    async with MortalTown(tmp_path, beginning, seed=5) as mortal:
        await mortal.lives(Fate())
        yield mortal
        await mortal.vanishes()
