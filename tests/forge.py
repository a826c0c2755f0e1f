"""Forges buttons and guesses links by the thousand, and counts what came of it.

`python -m tests.forge` prints one line; anything but zero is an error. The suite does the
same with fewer.
"""

import argparse
import asyncio
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from handlers import press
from tests.town import Town
from tests.town import town as a_town

RESIDENT, STRANGER, CLERK, EMMA = 1001, 1005, 2001, 1004
SUBSTANCE = (
    "cases",
    "reporters",
    "interests",
    "participants",
    "notes",
    "roles",
    "groups",
    "group_offers",
    "notices",
    "invitations",
    "places",
    "media",
    "phone_tasks",
    "estates",
)
"""What a forged press could have changed of anybody else's, or of the office's."""

HARMLESS = {
    one.tag
    for one in (
        press.Go,
        press.Speak,
        press.Enlarge,
        press.BeQuiet,
        press.AskPerson,
        press.SeeRegistration,
        press.Invite,
        press.Accept,
    )
}
"""Buttons that everybody, or every clerk, may press at any time."""

KINDS_OF_LINKS = ("l", "s", "g", "r", "x", "o", "i", "c", "m", "v", "setup")
BATCH = 200


@dataclass(slots=True)
class Found:
    """What came of it: `bad` names what must not have happened."""

    tried: int = 0
    answered: int = 0
    bad: list[str] = field(default_factory=list)


async def substance(town: Town) -> dict[str, list[Any]]:
    """Rows that only their owners and the office may change."""
    return {
        table: [tuple(row) for row in await town.rows(f"SELECT * FROM {table}")]
        for table in SUBSTANCE
    }


async def compared(town: Town, before: dict[str, list[Any]], found: Found) -> None:
    """Note what has changed since, and every update that was set aside."""
    after = await substance(town)
    found.bad += [f"{table} has changed" for table in SUBSTANCE if after[table] != before[table]]
    parked = await town.rows("SELECT error FROM inbox WHERE state = 'parked'")
    found.bad += [f"an update was parked: {row['error']}" for row in parked]


async def forge(town: Town, count: int, *, user: int, chat: int, seed: int) -> Found:
    """Press that many forged buttons as somebody who sees a message of a chat."""
    await town.person(EMMA).reports("The lift in building 5 unit 2 has stopped again")
    if chat == town.GROUP and user == STRANGER:
        town.telegram.joins(user, chat)
    await town.person(user).starts()
    message = town.telegram.screen(chat)["message_id"]
    before, found = await substance(town), Found()
    values = forged(Random(seed), count)
    while batch := [data for _, data in zip(range(BATCH), values, strict=False)]:
        queries = [town.telegram.presses_data(user, chat, message, data) for data in batch]
        await town.settle()
        found.tried += len(queries)
        found.answered += sum(query in town.telegram.answers for query in queries)
    await compared(town, before, found)
    return found


async def guess(town: Town, count: int, *, seed: int) -> Found:
    """Try that many links, a new person every thirty."""
    chance, found = Random(seed), Found()
    before = await substance(town)
    user = 700_000
    while found.tried < count:
        user += 1
        town.telegram.add_person(user, "猜")
        for _ in range(min(30, count - found.tried)):
            kind = chance.choice(KINDS_OF_LINKS)
            code = "".join(chance.choices(press.DIGITS, k=chance.choice((4, 8, 16, 22))))
            heard = len(town.telegram.history(user))
            town.telegram.starts(user, f"{kind}_{code}")
            await town.settle()
            found.tried += 1
            found.answered += len(town.telegram.history(user)) > heard + 1
    await compared(town, before, found)
    return found


def forged(chance: Random, count: int) -> Iterator[str]:
    """Values one step away from real ones, of others' cases and drafts, and plain noise."""
    samples = [_sample(kind, chance) for kind in press.KINDS.values()]
    while count:
        data = chance.choice(MUTATIONS)(chance.choice(samples), chance)
        tag = data.partition(".")[0]
        if data and tag not in HARMLESS and len(data.encode()) <= press.LIMIT and not _works(data):
            count -= 1
            yield data


def _works(data: str) -> bool:
    """A well-formed press that asks for something of the person's own: not forged at all."""
    try:
        made = press.unpack(data)
    except press.UnknownButton:
        return False
    return isinstance(made, press.Type | press.StopTyping | press.TurnTo | press.Phoned) or (
        getattr(made, "case", 0) == 1
    )


def _sample(kind: type[press.Press], chance: Random) -> str:
    values = {
        name: chance.randrange(2, 2**40) if turn is int else chance.choice(list(turn))  # type: ignore[call-overload]
        for name, turn in press._plan(kind)
    }
    return press.pack(kind(**values))


def _flipped(data: str, chance: Random) -> str:
    at = chance.randrange(len(data))
    return data[:at] + chance.choice("0123456789abcxyzABC.-_ 一é\u202e\x00😀") + data[at + 1 :]


def _cut(data: str, chance: Random) -> str:
    return data[: chance.randrange(len(data))]


def _grown(data: str, chance: Random) -> str:
    return data + chance.choice([".", ".1", ".home", ".-1", "." * 20, "0" * 30])


def _swapped(data: str, chance: Random) -> str:
    tag, _, rest = data.partition(".")
    return f"{chance.choice(list(press.KINDS))}.{rest}" if rest else tag


def _noise(_: str, chance: Random) -> str:
    return "".join(chance.choice("abcz019._-: {}[]\"'；👀") for _ in range(chance.randrange(1, 20)))


def _as_it_is(data: str, _: Random) -> str:
    return data


MUTATIONS: tuple[Callable[[str, Random], str], ...] = (
    _flipped,
    _cut,
    _grown,
    _swapped,
    _noise,
    _as_it_is,
)


async def main(presses: int, links: int, seed: int) -> int:
    """All of it; 1 if anything changed, broke or stayed without an answer."""
    found = Found()
    forgers = ((RESIDENT, RESIDENT), (STRANGER, Town.GROUP), (CLERK, CLERK), (CLERK, Town.GROUP))
    for user, chat in forgers:
        with TemporaryDirectory() as folder:
            async with a_town(Path(folder)) as town:
                one = await forge(town, presses // len(forgers), user=user, chat=chat, seed=seed)
        found.tried += one.tried
        found.answered += one.answered
        found.bad += one.bad
    with TemporaryDirectory() as folder:
        async with a_town(Path(folder)) as town:
            guessed = await guess(town, links, seed=seed)
    found.bad += guessed.bad
    for line in found.bad[:20]:
        print(line, file=sys.stderr)
    print(
        f"forge: seed {seed}, {found.tried} forged buttons, {found.answered} answered; "
        f"{guessed.tried} guessed links, {guessed.answered} answered; {len(found.bad)} changes"
    )
    whole = found.answered == found.tried and guessed.answered == guessed.tried
    return 0 if whole and not found.bad else 1


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.forge", description=__doc__)
    parser.add_argument("--presses", type=int, default=20_000)
    parser.add_argument("--links", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=7)
    given = parser.parse_args()
    sys.exit(asyncio.run(main(given.presses, given.links, given.seed)))
