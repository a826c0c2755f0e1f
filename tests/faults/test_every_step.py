"""The report-and-answer conversation, killed once at each of its steps and run again.

A step is a statement of SQL, the moment after a COMMIT, a request before Telegram has it
and one before its answer is read. Whatever the step: no report is lost, no effect happens
twice, every message is there, and a message is there twice only if nobody can know that
Telegram has it: its answer, or the note of it in the database, was lost.
"""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from playground.protocol import Upload
from playground.telegram import Telegram
from tests.faults.mortal import (
    AWAY,
    Fate,
    Moment,
    MortalTown,
    effects,
    in_doubt,
    newest,
    said,
)
from tests.town import Town, town

WANG, ZHOU, LI = 1001, 2001, 2003
PARTS = 16
FLOOR = 700


def press(telegram: Telegram, user: int, chat: int, label: str) -> None:
    """Press the newest button with these words."""
    for message in reversed(telegram.history(chat)):
        for row in message.get("reply_markup", {}).get("inline_keyboard", []):
            for button in row:
                if label in button["text"]:
                    telegram.presses(user, chat, message["message_id"], button["text"])
                    return
    raise AssertionError(f"no button {label}")


ACTS: tuple[Callable[[Telegram], object], ...] = (
    lambda telegram: telegram.sends(
        WANG,
        WANG,
        "photo",
        Upload("ceiling.jpg", b"drip", "image/jpeg"),
        caption="卫生间吊顶滴水，一天接一桶",
    ),
    lambda telegram: press(telegram, WANG, WANG, "就这样提交"),
    lambda telegram: press(telegram, ZHOU, Town.GROUP, "我来受理"),
    lambda telegram: press(telegram, ZHOU, Town.GROUP, "确定并告知报告人"),
    lambda telegram: press(telegram, LI, LI, "我来主办"),
)


class Undisturbed:
    """The same conversation without any crash: its steps, its moments and its end."""

    def __init__(self) -> None:
        self.points: list[tuple[int, int, str]] = []  # act, step, what the step is
        self.moments: list[Moment] = []
        self.effects: dict[str, list[tuple[object, ...]]] = {}
        self.said = Counter[tuple[int, str]]()


KNOWN: list[Undisturbed] = []


async def undisturbed(folder: Path) -> Undisturbed:
    """Play it once in this process of the tests."""
    if KNOWN:
        return KNOWN[0]
    run = Undisturbed()
    (folder / "first").mkdir()
    async with town(folder / "first") as place:
        moment = Moment.of(place)
    for number, act in enumerate(ACTS):
        run.moments.append(moment)
        async with MortalTown(folder, moment, seed=number) as mortal:
            act(mortal.telegram)
            fate = Fate()
            await mortal.lives(fate)
            begun = len(fate.steps) if number else 0
            await mortal.settle()
            run.points += [
                (number, step, what) for step, what in enumerate(fate.steps) if step >= begun
            ]
            run.effects, run.said = await effects(mortal), said(mortal.telegram)
            moment = Moment.of(mortal)
    KNOWN.append(run)
    return run


async def disturbed(run: Undisturbed, point: tuple[int, int, str], folder: Path) -> int:
    """Kill at one step, start again, go on to the end; how many messages came twice."""
    number, step, what = point
    async with MortalTown(folder, run.moments[number], seed=number) as mortal:
        before = newest(mortal.telegram)
        fate = Fate(at=step)
        ACTS[number](mortal.telegram)
        await mortal.dies(fate)
        assert fate.steps[step] == what, f"came to {fate.steps[step]} instead of {what}"
        doubtful = await in_doubt(mortal, before)
        await mortal.lives(Fate())
        await mortal.settle()
        if await mortal.rows("SELECT 1 FROM outbox WHERE state = 'queued'"):
            mortal.clock.forward(AWAY)
            await mortal.settle()
        for act in ACTS[number + 1 :]:
            act(mortal.telegram)
            await mortal.settle()
        now, spoken = await effects(mortal), said(mortal.telegram)
    for table, rows in run.effects.items():
        assert now[table] == rows, f"{what}: {table}"
    assert not run.said - spoken, f"{what}: missing {run.said - spoken}"
    twice = spoken - run.said
    assert not twice - doubtful, f"{what}: {twice} is there twice, only {doubtful} may be"
    return twice.total()


@pytest.mark.parametrize("part", range(PARTS))
async def test_killed_at_each_step_of_a_part(part: int, tmp_path: Path) -> None:
    run = await undisturbed(tmp_path)
    for point in run.points[part::PARTS]:
        await disturbed(run, point, tmp_path)


async def test_there_are_that_many_steps(tmp_path: Path) -> None:
    run = await undisturbed(tmp_path)
    requests = sum(not what.split()[1].isupper() for _, _, what in run.points)
    print(f"{len(run.points)} points, {requests} of them around requests")
    assert len(run.points) >= FLOOR
