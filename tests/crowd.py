"""A crowd under which a bot is killed: residents who press twice, clerks who press at once."""

import asyncio
import contextlib
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from random import Random

from playground import faults
from playground.faults import Fault
from playground.keyboards import buttons
from playground.protocol import Impossible, Upload
from playground.telegram import Telegram

GROUP, CLERKS = -1001, (2001, 2002)
FIRST_RESIDENT = 10_000
AT_ONCE = 16
IMPATIENT = 8.0  # seconds after which a person presses again
SUBMIT, ACCEPT, CONFIRM = "✅", "我来受理", "确定并告知报告人"
TROUBLED = ("sendMessage", "sendMessage", "editMessageText", "answerCallbackQuery", "getFile", "*")
TROUBLE: tuple[Fault, ...] = (
    faults.lost_answer,
    faults.refuse,
    faults.garbage,
    faults.error(500, "Internal Server Error: restart"),
    faults.error(502, "Bad Gateway"),
    faults.flood(1),
)


@dataclass(slots=True)
class World:
    """Telegram and what its people have done so far."""

    telegram: Telegram
    chance: Random
    words: dict[int, str] = field(default_factory=dict)  # what each resident reported
    served: set[int] = field(default_factory=set)
    presses: Counter[str] = field(default_factory=Counter)
    tries: Counter[tuple[int, str]] = field(default_factory=Counter)
    troubles: int = 0
    closing: bool = False

    def buttons(self, chat: int, label: str) -> Iterator[tuple[int, str]]:
        """Buttons with these words, the newest message first."""
        for message in reversed(self.telegram.history(chat)):
            for button in buttons(message):
                if label in button["text"]:
                    yield message["message_id"], button["text"]

    def press(self, user: int, chat: int, message: int, label: str, what: str) -> None:
        """Press, unless the button has just gone."""
        with contextlib.suppress(Impossible):
            self.telegram.presses(user, chat, message, label)
            self.presses[what] += 1

    def open(self, what: str) -> Iterator[tuple[int, str]]:
        """Buttons in the staff group, but those pressed in vain since the killing has ended.

        A card whose answer was lost stands there twice; one of the two is dead.
        """
        for message, label in self.buttons(GROUP, what):
            if self.tries[message, what] < 3:
                yield message, label

    def has_receipt(self, user: int) -> bool:
        """Whether the bot has confirmed the report."""
        return self.receipts(user) > 0

    def receipts(self, user: int) -> int:
        """How many messages say that the report was received."""
        return sum("已收到 WT-" in one.get("text", "") for one in self.telegram.history(user))


async def resident(world: World, user: int) -> None:
    """Reports one thing, sends it, and waits for the receipt; gets impatient."""
    world.telegram.add_person(user, f"住户{user}")
    world.telegram.starts(user)
    world.words[user] = f"第{user}号：水管漏水"
    if world.chance.random() < 0.3:
        photo = Upload("drip.jpg", b"drip", "image/jpeg")
        world.telegram.sends(user, user, "photo", photo, caption=world.words[user])
    else:
        world.telegram.says(user, user, world.words[user])
    pressed_at = -IMPATIENT
    while not world.has_receipt(user):
        await asyncio.sleep(0.1)
        if time.monotonic() - pressed_at < IMPATIENT:
            continue
        for message, label in world.buttons(user, SUBMIT):
            pressed_at = time.monotonic()
            world.press(user, user, message, label, "submit")
            if world.chance.random() < 0.2:
                world.press(user, user, message, label, "submit")
            break
    world.served.add(user)


async def residents(world: World) -> None:
    """New ones come as long as the killing goes on."""
    waiting: set[asyncio.Task[None]] = set()
    user = FIRST_RESIDENT
    while not world.closing:
        while len(waiting) < AT_ONCE:
            waiting.add(asyncio.create_task(resident(world, user)))
            user += 1
        _, waiting = await asyncio.wait(waiting, timeout=0.2, return_when="FIRST_COMPLETED")
    world.telegram.faults.clear()
    await asyncio.gather(*waiting)


async def clerks(world: World) -> None:
    """Both press what they see; who was faster decides, the other is told."""
    pressed: dict[tuple[int, str], float] = {}
    while True:
        await asyncio.sleep(0.2)
        for what in (ACCEPT, CONFIRM):
            now = time.monotonic()
            fresh = (
                (message, label)
                for message, label in world.open(what)
                if now - pressed.get((message, what), -IMPATIENT) >= IMPATIENT
            )
            for message, label in islice(fresh, AT_ONCE):
                pressed[message, what] = now
                world.tries[message, what] += world.closing
                for clerk in world.chance.sample(CLERKS, 2):
                    world.press(clerk, GROUP, message, label, what)


async def troubles(world: World) -> None:
    """Now and then a request fails in one of the ways in which requests fail."""
    while not world.closing:
        await asyncio.sleep(world.chance.uniform(0.05, 1.0))
        # Without its first answer from Telegram the program does not begin.
        if any(call.method == "getMe" for call in world.telegram.calls):
            world.telegram.faults.clear()
            method = world.chance.choice(TROUBLED)
            world.telegram.faults.next(method, world.chance.choice(TROUBLE))
            world.troubles += 1
