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

from actions import drafting, item_clock, reporting, turning
from actions.delivery import office
from actions.desk import Desk
from actions.records import FILE
from storage import cases, chats, estates, offices, parties, people, records
from storage.connection import Connection
from storage.rows import Scope
from tests.fates import ASLEEP, DOERS, LI, SIGN, WANG, ZHENG, ZHOU, around, plan
from tests.reminded import Around, Happening, Plan, Verb, reckon
from tests.town import Town
from tests.town import town as a_town
from workflow.casefile import Capacity, PartyKind
from workflow.records import Kind
from workflow.records.items import Going, Obstacle, WayOn
from workflow.refusal import Refusal
from workflow.report import Report
from workflow.roles import ChatKind
from workflow.terms import Stage

ZONE = ZoneInfo("Asia/Shanghai")
HERE = Scope(1)
OF_A_CASE = 12
LATE = timedelta(seconds=60)

REMINDERS = (
    "remind-item",
    "item-soon",
    "item-late",
    "staff-item-late",
    "lead-item-late",
    "manager-item-late",
    "remind-obstacle",
)


FILED: dict[Verb, tuple[int, Kind, dict[str, Any]]] = {
    Verb.DOING: (0, Kind.PROGRESS, {"going": Going.DOING}),
    Verb.BLOCKED: (0, Kind.PROGRESS, {"going": Going.BLOCKED, "obstacle": Obstacle.MATERIAL}),
    Verb.DONE: (0, Kind.PROGRESS, {"going": Going.DONE, "words": "做好了"}),
    Verb.ASKED: (0, Kind.EXTENSION, {"reason": "等材料"}),
    Verb.ANSWERED: (LI, Kind.OBSTACLE_ANSWER, {"way": WayOn.REMIND}),
    Verb.ESCALATED: (LI, Kind.OBSTACLE_ANSWER, {"way": WayOn.ESCALATE}),
    Verb.RESTS: (LI, Kind.OBSTACLE_ANSWER, {"way": WayOn.WAIT}),
    Verb.DROPPED: (LI, Kind.ITEM_DROPPED, {"reason": "不做了"}),
    Verb.FAILED: (ZHOU, Kind.VERIFICATION, {"result": "failed"}),
    Verb.PASSED: (ZHOU, Kind.VERIFICATION, {"result": "good"}),
}
"""Who files what; 0 is whoever does the item."""


@dataclass
class Figures:
    """What came of it; `wrong` names what must not have happened."""

    items: int = 0
    tried: int = 0
    refused: int = 0
    restarts: int = 0
    said: Counter[str] = field(default_factory=Counter)
    worst: timedelta = timedelta(0)
    wrong: list[str] = field(default_factory=list)


class Quarter:
    """The town, its cases, and what is to happen to their items."""

    def __init__(self, town: Town, place: Around, plans: list[tuple[int, Plan]]) -> None:
        self.town = town
        self.place = place
        self.plans = plans
        self.entered: dict[int, int] = {}
        self.taken: dict[int, list[bool]] = {number: [] for number in range(len(plans))}
        self.heard: dict[tuple[int, str, int], list[datetime]] = {}
        self.read_until = town.clock.now()

    async def lives(self) -> int:
        """Play it to its end; how often the program was begun anew."""
        await self.town.app.database.write(self._founds)
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
                    await self._does(self._enters, number, party, item)
                for one in item.fate:
                    if one.at == at:
                        done = await self._does(self._befalls, number, party, one)
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

    def desk(self, db: Connection, user: int) -> Desk:
        """Somebody's turn in his private chat."""
        desk = office(db, HERE, now=self.town.clock.now(), chance=self.town.chance)
        desk.person = people.of_user(db, HERE, user)
        assert desk.person is not None
        desk.roles = offices.roles(db, HERE, desk.person.id)
        desk.chat, desk.kind = user, ChatKind.PRIVATE
        return desk

    def _founds(self, db: Connection) -> None:
        """The estate's days and nights, and cases whose parties have come to terms."""
        quiet = self.place.nights[WANG]
        estates.change(
            db,
            HERE,
            {
                "opens": f"{self.place.opens:%H:%M}",
                "closes": f"{self.place.closes:%H:%M}",
                "workdays": "01234",
                "country": "",
                "closed_days": " ".join(map(str, sorted(self.place.closed))),
                "worked_days": " ".join(map(str, sorted(self.place.worked))),
                "quiet_from": f"{quiet[0]:%H:%M}",
                "quiet_to": f"{quiet[1]:%H:%M}",
            },
        )
        for user, night in ASLEEP.items():
            chats.ensure(db, user, lang="zh")
            chats.be_quiet(db, user, night)
        for _ in range(0, len(self.plans), OF_A_CASE):
            self._case(db)

    def _case(self, db: Connection) -> None:
        wang, li = self.desk(db, WANG), self.desk(db, LI)
        draft = drafting.begin(wang, "report", Report(words="卫生间吊顶滴水").answers())
        number = reporting.submit(wang, draft.id).case
        db.run("UPDATE cases SET lead_id = :li WHERE id = :case", li=li.me.id, case=number)
        case = cases.get(db, HERE, number)
        assert case is not None
        turning.enter(li, case, Stage.IMPLEMENTING)
        for party, doer in DOERS.items():
            ours = doer == ZHENG
            person = people.of_user(db, HERE, doer) if party < 4 else None
            parties.add(
                db,
                HERE,
                case=number,
                kind=PartyKind.COMPANY if ours else PartyKind.HOUSEHOLD,
                capacity=Capacity.AFFECTED,
                name=person.name if person else f"第{party}方",
                person=person.id if person else None,
                place=None,
                must_hear=False,
                must_sign=doer in SIGN,
                now=li.now,
            )

    def _party(self, db: Connection, case: int, number: int) -> int:
        return parties.of_case(db, HERE, case)[number - 1].id

    def _enters(self, db: Connection, number: int, party: int, item: Plan) -> None:
        case = 1 + number // OF_A_CASE
        zheng = people.of_user(db, HERE, ZHENG)
        assert zheng is not None
        self.entered[number] = FILE[Kind.ITEM](
            self.desk(db, LI),
            case,
            None,
            {
                "who": self._party(db, case, party),
                "what": f"第 {number} 项",
                "by": item.by.isoformat(),
                "acceptance": "不漏",
                "hand": zheng.id if DOERS[party] == ZHENG else None,
            },
        )

    def _befalls(self, db: Connection, number: int, party: int, one: Happening) -> None:
        case, item = 1 + number // OF_A_CASE, self.entered[number]
        if one.verb is Verb.SNOOZED:
            item_clock.put_off(self.desk(db, DOERS[party]), case, None, item, "下周")
            return
        if one.verb in (Verb.AGREED, Verb.REFUSED):
            self._answers(db, case, item, one)
            return
        who, kind, answers = FILED[one.verb]
        day = one.day.isoformat()
        answers = answers | {"item": item, "by": day, "until": day}
        answers |= {"looked": "site", "findings": "看过了"}
        of = None if who else self._party(db, case, party)
        FILE[kind](self.desk(db, who or DOERS[party]), case, None, answers, party=of)

    def _answers(self, db: Connection, case: int, item: int, one: Happening) -> None:
        """What somebody says to the newest wish for another day, if there is one."""
        asked = [
            each.id
            for each in records.of_case(db, HERE, case)
            if each.kind is Kind.EXTENSION and getattr(each.content, "item", 0) == item
        ]
        if not asked:
            raise Refusal("refused-extension-over")
        agrees = "yes" if one.verb is Verb.AGREED else "no"
        answers = {"extension": asked[-1], "agrees": agrees}
        party = self._party(db, case, 1 if one.who == WANG else 2)
        desk = self.desk(db, one.who)
        FILE[Kind.EXTENSION_ANSWER](desk, case, None, answers, party=party)

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
                place = (self.entered[number], one.kind, one.to)
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
        fits = all(timedelta(0) <= one <= LATE for one in late)
        if len(wanted) != len(heard) or not fits:
            number = next(key for key, one in self.entered.items() if one == place[0])
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
                    figures.wrong.append(f"{item} {kind} to {to} at night: {at}")


async def play(folder: Path, *, seed: int, items: int, days: int) -> Figures:
    """Play so many items and days and compare."""
    chance = Random(seed)
    begins = datetime(2026, 3, 3, 8, 1)  # noqa: DTZ001 - the model's clock is the wall's
    place = around(chance, begins, days)
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
    print(f"{found.said.total()} reminders, the latest {found.worst.total_seconds():.0f} s late")
    for line in found.wrong[:20]:
        print(f"WRONG {line}")
    print(f"{len(found.wrong)} disagreements with the model")
    return 1 if found.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
