"""Every story plays to its end; one of each language also over HTTP (see test_program.py)."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.demo import sample
from playground.playing import play
from playground.stage import Stage
from playground.story import Step, Story, StoryFailed, read_story
from tests.town import town

FOLDER = Path(__file__).parent.parent / "stories"


PATHS = sorted(FOLDER.glob("*.yaml"))


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_no_story_needs_a_command(path: Path) -> None:
    """What comes next is a press away; `/start` is what Telegram's own button says."""
    typed = [one.deed for one in read_story(path).steps if one.deed.startswith("says /")]
    assert not [one for one in typed if one.split()[1] != "/start"]


async def test_a_story_fails_when_it_takes_more_than_it_may(tmp_path: Path) -> None:
    story = replace(
        read_story(FOLDER / "e11-twice.zh.yaml"),
        budget={},
        steps=(Step(1, "甲", "says 楼道灯不亮"), Step(2, "甲", "needed at most 0 typed")),
    )
    with pytest.raises(StoryFailed, match="needed 1 typed, at most 0 allowed"):
        await played(story, tmp_path)


ELSEWHERE = {"c01-leak.zh"}
"""The longest is played where its questions to the database are looked at as well
(storage/test_query_plans.py)."""


@pytest.mark.parametrize(
    "path", [one for one in PATHS if one.stem not in ELSEWHERE], ids=lambda path: path.stem
)
async def test_story(path: Path, tmp_path: Path) -> None:
    await played(read_story(path), tmp_path)


async def played(story: Story, folder: Path) -> None:
    """Play it in a town of its own."""
    assert story.starts is not None
    async with town(folder, start=story.starts, empty=story.empty) as place:

        async def forward(by: timedelta) -> None:
            await place.passes(seconds=by.total_seconds())

        captured = await place.app.database.write(sample.given, story.empty, place.chance)
        stage = Stage(
            place.telegram,
            sample.cast(),
            place.settle,
            forward,
            place.restarts,
            story,
            captured=captured,
        )
        await play(story, stage)
