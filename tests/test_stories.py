"""Every story plays to its end; one of each language also over HTTP (see test_program.py)."""

from pathlib import Path

import pytest

from bot.demo import sample
from playground.stage import Stage, play
from playground.story import read_story
from tests.town import town

FOLDER = Path(__file__).parent.parent / "stories"


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.yaml")), ids=lambda path: path.stem)
async def test_story(path: Path, tmp_path: Path) -> None:
    story = read_story(path)
    assert story.starts is not None
    async with town(tmp_path, start=story.starts, empty=story.empty) as place:

        async def forward(by: object) -> None:
            await place.passes(seconds=by.total_seconds())  # type: ignore[attr-defined]

        captured = await place.app.database.write(sample.given, story.empty, place.chance)
        stage = Stage(
            place.telegram,
            sample.cast(),
            place.settle,
            forward,
            story,
            captured=captured,
        )
        await play(story, stage)
