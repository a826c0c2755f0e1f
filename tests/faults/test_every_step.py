"""Conversations, each killed once wherever it leaves something new behind, and gone on with.

A step is a statement of SQL, the moment after a COMMIT, a request before Telegram has it
and one before its answer is read. Whatever the step: nothing is lost, no effect happens
twice, every message is there, and a message is there twice only if nobody can know that
Telegram has it: its answer, or the note of it in the database, was lost.
"""

import re
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from playground.protocol import Upload
from tests.conversations.test_items import with_an_item
from tests.conversations.test_results import evaluating
from tests.faults.effects import effects, in_doubt, newest, said
from tests.faults.mortal import AWAY, Fate, Moment, MortalTown, press
from tests.talks import WANG, called, circulated
from tests.town import Town, town

ZHOU, LI = 2001, 2003
Act = Callable[[MortalTown], object]


def presses(user: int, label: str, *, chat: int = 0) -> Act:
    """Somebody presses a button."""
    return lambda place: press(place.telegram, user, label, chat=chat)


def reports(place: MortalTown) -> None:
    """王女士 sends a photo with a sentence."""
    drip = Upload("ceiling.jpg", b"drip", "image/jpeg")
    words = "卫生间吊顶滴水，一天接一桶"
    place.telegram.sends(WANG, WANG, "photo", drip, caption=words)


def later(**span: float) -> Act:
    """Time has passed in which the process did nothing: something is due."""

    def act(place: MortalTown) -> None:
        place.clock.at += timedelta(**span)

    return act


async def nothing(_: Town) -> None:
    """The estate as it begins."""


async def ready_to_sign(place: Town) -> None:
    await circulated(place)
    wang = place.person(WANG)
    await wang.presses("读全文并签字")
    await wang.presses("签字确认")


async def meeting_called(place: Town) -> None:
    await called(place)
    await place.person(WANG).presses("能来")


async def nearly_due(place: Town) -> None:
    """Eighteen o'clock on the 10th is the end of the item's day."""
    await with_an_item(place)
    await place.passes(days=6, hours=21, minutes=44)


async def silent(place: Town) -> None:
    """Nobody answers whether it is solved."""
    await evaluating(place)
    await place.passes(days=2, hours=23)


@dataclass(frozen=True)
class Play:
    """What is made ready, what is done then, one after the other, and what must be said.

    `says` leaves out what also tells how much time is left; `steps` are there at least.
    """

    prepare: Callable[[Town], Awaitable[object]]
    acts: tuple[Act, ...]
    says: str
    steps: int

    def heard(self, place: MortalTown) -> Counter[tuple[int, str]]:
        """The messages that must be there."""
        return self.of(said(place.telegram))

    def of(self, all_: Counter[tuple[int, str]]) -> Counter[tuple[int, str]]:
        """Those of them; the journal's salts, and so its head, differ from run to run."""
        found = Counter[tuple[int, str]]()
        for (chat, words), count in all_.items():
            if self.says in words:
                found[chat, re.sub(r"[0-9a-f]{64}", "#", words)] += count
        return found


PLAYS = {
    "report": Play(
        nothing,
        (
            reports,
            presses(WANG, "就这样提交"),
            presses(ZHOU, "我来受理", chat=Town.GROUP),
            presses(ZHOU, "确定并告知报告人", chat=Town.GROUP),
            presses(LI, "我来主办"),
        ),
        "",
        1100,
    ),
    "sign": Play(ready_to_sign, (presses(WANG, "我已读完全文"),), "已收到您的决定", 300),
    "meeting": Play(meeting_called, (later(days=2),), "⏰", 200),
    "item": Play(nearly_due, (later(minutes=3),), "到期", 60),
    "survey": Play(silent, (later(hours=2),), "解决了吗", 60),
}


@pytest.mark.parametrize("name", PLAYS)
async def test_killed_at_every_step(name: str, tmp_path: Path) -> None:
    play = PLAYS[name]
    (tmp_path / "first").mkdir()
    async with town(tmp_path / "first") as place:
        await play.prepare(place)
        moment = Moment.of(place)
    deaths, steps = [], 0
    for number, act in enumerate(play.acts):
        async with MortalTown(tmp_path, moment, seed=number) as whole:
            before = newest(whole.telegram)
            act(whole)
            fate = Fate()
            deaths += [(number, before, *death) for death in await whole.deaths(fate)]
            steps += len(fate.steps)
            wanted, spoken = await effects(whole), play.heard(whole)
            moment = Moment.of(whole)
            await whole.vanishes()
    print(f"{name}: {steps} steps, {len(deaths)} of them leave something new behind")
    assert steps >= play.steps
    assert spoken
    for number, before, step, left in deaths:
        async with MortalTown(tmp_path, left, seed=number) as mortal:
            doubtful = await in_doubt(mortal, before)
            await mortal.lives(Fate())
            await mortal.settle()
            if await mortal.rows("SELECT 1 FROM outbox WHERE state = 'queued'"):
                mortal.clock.forward(AWAY)
                await mortal.settle()
            for act in play.acts[number + 1 :]:
                act(mortal)
                await mortal.settle()
            now, heard = await effects(mortal), play.heard(mortal)
            await mortal.vanishes()
        for table, rows in wanted.items():
            assert now[table] == rows, f"step {step}: {table}"
        assert not spoken - heard, f"step {step}: missing"
        assert not heard - spoken - play.of(doubtful), f"step {step}: twice"
