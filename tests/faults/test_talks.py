"""A signature and the reminders of a meeting, killed at each step up to the message and run again.

No signature and no reminder is lost, none is there twice in the file, and a message comes
twice only where nobody can know that Telegram has it.
"""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from tests.faults.mortal import AWAY, Fate, Moment, MortalTown, effects, in_doubt, newest, said
from tests.talks import WANG, called, circulated
from tests.town import Town, town

FEW = 6
"""So many of the statements between: all that belong to one transaction die alike."""


def deadly(steps: list[str]) -> list[int]:
    """Around each commit and each sending of a message, and some steps between."""
    sharp = [n for n, what in enumerate(steps) if "COMMIT" in what or "sendMessage" in what]
    return sorted({*sharp, *range(0, sharp[-1], max(1, sharp[-1] // FEW))})


def confirms(place: MortalTown) -> None:
    """甲 presses the last button of the second screen."""
    message = place.telegram.screen(WANG)
    label = message["reply_markup"]["inline_keyboard"][0][0]["text"]
    assert "我已读完全文" in label
    place.telegram.presses(WANG, WANG, message["message_id"], label)


async def ready_to_sign(place: Town) -> None:
    await circulated(place)
    wang = place.person(WANG)
    await wang.presses("读全文并签字")
    await wang.presses("签字确认")


def a_day_before(place: MortalTown) -> None:
    """The time of the first reminder has come."""
    place.clock.at += timedelta(days=2)


async def meeting_called(place: Town) -> None:
    await called(place)
    await place.person(WANG).presses("能来")


@dataclass(frozen=True)
class Play:
    """What is made ready, and what is done then."""

    prepare: Callable[[Town], object]
    act: Callable[[MortalTown], None]
    says: str
    floor: int

    def heard(self, place: MortalTown) -> Counter[tuple[int, str]]:
        """The messages that must be there; how a card says how much time is left does not count."""
        return self.of(said(place.telegram))

    def of(self, all_: Counter[tuple[int, str]]) -> Counter[tuple[int, str]]:
        """Those of them; the journal's salts, and so its head, differ from run to run."""
        found = Counter[tuple[int, str]]()
        for (chat, words), count in all_.items():
            if self.says in words:
                found[chat, re.sub(r"[0-9a-f]{64}", "#", words)] += count
        return found


PLAYS = {
    "sign": Play(ready_to_sign, confirms, "已收到您的决定", 300),
    "reminder": Play(meeting_called, a_day_before, "⏰", 200),
}


async def begun(play: Play, folder: Path) -> Moment:
    """All that there is before the act."""
    (folder / "first").mkdir()
    async with town(folder / "first") as place:
        await play.prepare(place)  # type: ignore[misc]
        return Moment.of(place)


@pytest.mark.parametrize("name", PLAYS)
async def test_killed_on_the_way_to_the_message(name: str, tmp_path: Path) -> None:
    play = PLAYS[name]
    moment = await begun(play, tmp_path)
    async with MortalTown(tmp_path, moment, seed=1) as whole:
        play.act(whole)
        fate = Fate()
        await whole.lives(fate)
        await whole.settle()
        wanted, spoken = await effects(whole), play.heard(whole)
        await whole.vanishes()
    assert len(fate.steps) >= play.floor
    assert spoken
    for step in deadly(fate.steps[:-4]):
        await killed(play, moment, step, tmp_path, wanted, spoken)


async def killed(
    play: Play,
    moment: Moment,
    step: int,
    folder: Path,
    wanted: dict[str, list[tuple[object, ...]]],
    spoken: Counter[tuple[int, str]],
) -> None:
    """Die at a step, live again, and compare."""
    async with MortalTown(folder, moment, seed=1) as mortal:
        before = newest(mortal.telegram)
        play.act(mortal)
        await mortal.dies(Fate(at=step))
        doubtful = await in_doubt(mortal, before)
        await mortal.lives(Fate())
        await mortal.settle()
        if await mortal.rows("SELECT 1 FROM outbox WHERE state = 'queued'"):
            mortal.clock.forward(AWAY)
            await mortal.settle()
        now, heard = await effects(mortal), play.heard(mortal)
        await mortal.vanishes()
    for table, rows in wanted.items():
        assert now[table] == rows, f"step {step}: {table}"
    assert not spoken - heard, f"step {step}: missing"
    assert not heard - spoken - play.of(doubtful), f"step {step}: twice"
