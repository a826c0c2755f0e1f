"""Three weeks with restarts agree with the model; `make quarter` plays 500 items."""

from pathlib import Path

import pytest

from actions import item_clock
from tests.quarter import REMINDERS, play
from workflow.item_clock import LADDER


async def test_each_reminder_is_said_once_in_time_and_to_nobody_asleep(tmp_path: Path) -> None:
    found = await play(tmp_path, seed=4, items=15, days=21)
    assert not found.wrong
    assert found.restarts > 5
    assert {kind.split()[0] for kind in found.said} == set(REMINDERS)


async def test_a_reminder_that_is_left_out_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(item_clock, "LADDER", (*LADDER[:3], *[LADDER[4]] * 3))
    found = await play(tmp_path, seed=4, items=4, days=10)
    assert any("lead-item-late" in one for one in found.wrong)
