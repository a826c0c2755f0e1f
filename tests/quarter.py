"""A quarter of an estate's year: 500 items, everything that befalls them, and restarts in between.

Each reminder is to be said once, at the time that `tests.reminded` works out by itself, to somebody
who is awake. `python -m tests.quarter` plays it (`make quarter`); the tests play three weeks.
"""

import argparse
import asyncio
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any
from zoneinfo import ZoneInfo

from tests.around import Around
from tests.befalling import Doing
from tests.fates import estate, plan
from tests.reminded import Plan, reckon
from tests.town import Town
from tests.town import town as a_town
from workflow.refusal import Refusal

ZONE = ZoneInfo("Asia/Shanghai")
LATE = timedelta(seconds=60)
WRONG = ("lost", "too many", "early", "late", "at night")

REMINDERS = (
    "remind-item",
    "item-soon",
    "item-late",
    "staff-item-late",
    "lead-item-late",
    "manager-item-late",
    "remind-obstacle",
)


@dataclass
class Figures:
    """What came of it; `wrong` names what must not have happened, `off` counts it."""

    items: int = 0
    tried: int = 0
    refused: int = 0
    restarts: int = 0
    said: Counter[str] = field(default_factory=Counter)
    worst: timedelta = timedelta(0)
    wrong: list[str] = field(default_factory=list)
    off: Counter[str] = field(default_factory=Counter)


class Quarter:
    """The town, its cases, and what is to happen to their items."""

    def __init__(self, town: Town, place: Around, plans: list[tuple[int, Plan]]) -> None:
        self.town = town
        self.place = place
        self.plans = plans
        self.doing = Doing(town)
        self.taken: dict[int, list[bool]] = {number: [] for number in range(len(plans))}
        self.heard: dict[tuple[int, str, int], list[datetime]] = {}
        self.read_until = town.clock.now()

    async def lives(self) -> int:
        """Play it to its end; how often the program was begun anew."""
        await self.town.app.database.write(self.doing.founds, self.place, len(self.plans))
        await self.town.settle()
        down = dict(self.place.down)
        for at in sorted({*self._moments(), *down, self.place.ends}):
            await self.till(at)
            if at in down:
                await self.town.closes()
                self.town.clock.forward(down[at] - at)
                await self.town.opens()
                await self.town.settle()
            for number, (party, item) in enumerate(self.plans):
                if item.begun == at:
                    await self._does(self.doing.enters, number, party, item)
                for one in item.fate:
                    if one.at == at:
                        done = await self._does(self.doing.befalls, number, party, one)
                        self.taken[number].append(done)
        await self._reads()
        return len(down)

    def _moments(self) -> Iterator[datetime]:
        for _, item in self.plans:
            yield item.begun
            yield from (one.at for one in item.fate)

    async def till(self, at: datetime) -> None:
        """Time passes until a moment of the estate's clock."""
        at = at.replace(tzinfo=ZONE)
        while (left := at - self.town.clock.now()) > timedelta(0):
            await self.town.passes(seconds=min(left, timedelta(days=7)).total_seconds())
            await self._reads()

    async def _does(self, act: Any, *args: Any) -> bool:
        try:
            await self.town.app.database.write(act, *args)
        except Refusal:
            return False
        finally:
            await self.town.settle()
        return True

    async def _reads(self) -> None:
        """Note what was said since; later it forgets its words."""
        rows = await self.town.rows(
            "SELECT kind, chat_id, facts, sent_at FROM outbox"
            " WHERE state = 'sent' AND sent_at > :since",
            since=self.read_until.isoformat(timespec="milliseconds"),
        )
        self.read_until = self.town.clock.now()
        for row in rows:
            at = datetime.fromisoformat(row["sent_at"]).astimezone(ZONE).replace(tzinfo=None)
            facts = json.loads(row["facts"])
            said = facts["items"] if row["kind"] == "digest" else [[row["kind"], facts]]
            for kind, given in said:
                if kind in REMINDERS:
                    name = f"{kind} {given['above']}" if "above" in given else kind
                    place = (given["item"], name, row["chat_id"])
                    self.heard.setdefault(place, []).append(at)

    def compares(self, figures: Figures) -> None:
        """What was said with what should have been, and what was accepted."""
        wanted: dict[tuple[int, str, int], list[datetime]] = {}
        for number, (_, item) in enumerate(self.plans):
            reckoned = reckon(self.place, item)
            figures.tried += len(item.fate)
            figures.refused += reckoned.taken.count(False)
            if reckoned.taken != self.taken[number]:
                figures.wrong.append(f"should accept {reckoned.taken}: {self._fate(number)}")
            for one in reckoned.said:
                place = (self.doing.entered[number], one.kind, one.to)
                wanted.setdefault(place, []).append(one.at)
        for place in sorted({*wanted, *self.heard}):
            self._compares(figures, place, wanted.get(place, []), self.heard.get(place, []))
        self._nobody_is_woken(figures)

    def _compares(
        self,
        figures: Figures,
        place: tuple[int, str, int],
        wanted: list[datetime],
        heard: list[datetime],
    ) -> None:
        figures.said[place[1]] += len(heard)
        late = [b - a for a, b in zip(sorted(wanted), sorted(heard), strict=False)]
        off = Counter(
            {
                "lost": max(0, len(wanted) - len(heard)),
                "too many": max(0, len(heard) - len(wanted)),
                "early": sum(one < timedelta(0) for one in late),
                "late": sum(one > LATE for one in late),
            }
        )
        figures.off += off
        if off.total():
            number = next(key for key, one in self.doing.entered.items() if one == place[0])
            times = [[str(at) for at in sorted(some)] for some in (wanted, heard)]
            figures.wrong.append(f"{place}: wanted and heard {times}; {self._fate(number)}")
        figures.worst = max([figures.worst, *late])

    def _fate(self, number: int) -> str:
        item = self.plans[number][1]
        tried = zip(item.fate, self.taken[number], strict=True)
        fate = [f"{one.at:%m-%d %H:%M} {one.verb}{'' if ok else ' ✗'}" for one, ok in tried]
        return f"item {number} from {item.begun} by {item.by}: {', '.join(fate)}"

    def _nobody_is_woken(self, figures: Figures) -> None:
        for (item, kind, to), times in self.heard.items():
            for at in times:
                if self.place.awake(to, at) != at:
                    figures.off["at night"] += 1
                    figures.wrong.append(f"{item} {kind} to {to} at night: {at}")


async def play(folder: Path, *, seed: int, items: int, days: int) -> Figures:
    """Play so many items and days and compare."""
    chance = Random(seed)
    begins = datetime(2026, 3, 3, 8, 1)  # noqa: DTZ001 - the model's clock is the wall's
    place = estate(chance, begins, days)
    plans = [plan(chance, place, begins) for _ in range(items)]
    start = begins.replace(tzinfo=ZONE).astimezone(UTC) - timedelta(minutes=1)
    async with a_town(folder, start=start) as town:
        quarter = Quarter(town, place, plans)
        figures = Figures(items, restarts=await quarter.lives())
        quarter.compares(figures)
    return figures


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m tests.quarter")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--items", type=int, default=500)
    parser.add_argument("--days", type=int, default=91)
    told = parser.parse_args()
    with TemporaryDirectory() as folder:
        found = asyncio.run(play(Path(folder), seed=told.seed, items=told.items, days=told.days))
    print(
        f"seed {told.seed}: {found.items} items, {told.days} days, {found.restarts} restarts,"
        f" {found.tried} things tried of which {found.refused} were refused"
    )
    for what, count in found.said.most_common():
        print(f"{count:7} {what}")
    off = ", ".join(f"{found.off[one]} {one}" for one in WRONG)
    print(f"{found.said.total()} reminders: {off}; the latest after {found.worst.seconds} s")
    for line in found.wrong[:20]:
        print(f"WRONG {line}")
    print(f"{len(found.wrong)} disagreements with the model")
    return 1 if found.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
