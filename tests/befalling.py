"""Does to the program what befalls the items of `tests.fates`, by its own actions."""

from typing import Any

from actions import drafting, item_clock, reporting, turning
from actions.desk import Desk
from actions.records import FILE
from storage import cases, chats, estates, parties, people, records
from storage.connection import Connection
from storage.rows import Scope
from tests.around import Around
from tests.desks import desk_of
from tests.fates import ASLEEP, DOERS, LI, SIGN, WANG, ZHENG, ZHOU
from tests.reminded import Happening, Plan, Verb
from tests.town import Town
from workflow.casefile import Capacity, PartyKind
from workflow.records import Kind
from workflow.records.items import Going, Obstacle, WayOn
from workflow.refusal import Refusal
from workflow.report import Report
from workflow.terms import Stage

HERE = Scope(1)
OF_A_CASE = 12

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


class Doing:
    """The cases of a town, and the items that were `entered` there."""

    def __init__(self, town: Town) -> None:
        self.town = town
        self.entered: dict[int, int] = {}

    def desk(self, db: Connection, user: int) -> Desk:
        """Somebody's turn in his private chat."""
        return desk_of(db, user, now=self.town.clock.now(), chance=self.town.chance)

    def founds(self, db: Connection, place: Around, items: int) -> None:
        """The estate's days and nights, and cases whose parties have come to terms."""
        quiet = place.nights[WANG]
        estates.change(
            db,
            HERE,
            {
                "opens": f"{place.opens:%H:%M}",
                "closes": f"{place.closes:%H:%M}",
                "workdays": "01234",
                "country": "",
                "closed_days": " ".join(map(str, sorted(place.closed))),
                "worked_days": " ".join(map(str, sorted(place.worked))),
                "quiet_from": f"{quiet[0]:%H:%M}",
                "quiet_to": f"{quiet[1]:%H:%M}",
            },
        )
        for user, night in ASLEEP.items():
            chats.ensure(db, user, lang="zh")
            chats.be_quiet(db, user, night)
        for _ in range(0, items, OF_A_CASE):
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

    def enters(self, db: Connection, number: int, party: int, item: Plan) -> None:
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

    def befalls(self, db: Connection, number: int, party: int, one: Happening) -> None:
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
