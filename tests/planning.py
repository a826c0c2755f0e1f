"""Brings a case into planning through the actions, quickly: parties heard, facts filed."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from actions import turning
from actions.delivery import office
from actions.desk import Desk
from actions.records import FILE
from storage import cases, parties, people, places
from storage.connection import Connection
from storage.rows import Scope
from tests.conversations.test_stages import registered
from tests.person import Person
from tests.town import Town
from workflow.casefile import Capacity, PartyKind
from workflow.records import Kind
from workflow.records.findings import SIX, Confidence, Method, Rank, Root, Search
from workflow.roles import Role
from workflow.terms import YesNo

LI = 2003


@dataclass(frozen=True)
class Named:
    """A party to be entered: somebody of a flat, or a name; `percent` of the responsibility."""

    kind: PartyKind
    name: str = ""
    user: int = 0
    flat: str = ""
    percent: Decimal | None = None
    signs: bool = True


ZHAO = Named(PartyKind.HOUSEHOLD, user=1002, flat="3-1-1102")
COMPANY = Named(PartyKind.COMPANY, name="物业")


async def planning(town: Town, *named: Named) -> Person:
    """The case stands in planning, 王女士 its first party and others after her; its lead."""
    li = await registered(town)
    await town.app.database.write(_planning, town, named)
    await town.settle()
    return li


def _planning(db: Connection, town: Town, named: tuple[Named, ...]) -> None:
    desk = at_desk(db, town, LI, Role.COORDINATOR)
    file(desk, Kind.REGISTRATION, title="卫生间吊顶渗漏", occurred="2026-02-26T12:00:00+00:00")
    for one in named:
        _enters(desk, one)
    _on(desk)
    entered = parties.of_case(db, desk.scope, 1)
    said: dict[str, Any] = {"facts": "吊顶滴水", "since": "2月26日", "claim": "止漏、修顶"}
    file(desk, Kind.STATEMENT, entered[0].id, taken="phone", read_back="yes", **said)
    file(desk, Kind.NO_VISIT, reason="照片已经很清楚")
    for paper in SIX:
        file(desk, Kind.DOCUMENT, what=paper, found=Search.NONE)
    file(
        desk,
        Kind.CAUSE,
        why="淋浴区防水失效",
        weight=Root.ROOT,
        method=Method.TEST,
        confidence=Confidence.CONFIRMED,
        appraisal=YesNo.NO,
    )
    file(desk, Kind.RESPONSIBILITY, entered[0].id, rank=Rank.NONE)
    for one, party in zip(named, entered[1:], strict=True):
        percent = str(one.percent) if one.percent is not None else None
        file(desk, Kind.RESPONSIBILITY, party.id, rank=Rank.UNDETERMINED, percent=percent)
    scores: dict[str, Any] = {"life": "2", "safety": "1", "belongings": "2", "harmony": "2"}
    file(desk, Kind.IMPACT, **scores, people="3", worsens="days", vulnerable=YesNo.NO)
    _on(desk)


def at_desk(db: Connection, town: Town, user: int, role: Role) -> Desk:
    """Somebody's turn, in no chat."""
    desk = office(db, Scope(1), now=town.clock.now(), chance=town.chance)
    desk.person = people.of_user(db, desk.scope, user)
    desk.roles = frozenset({role})
    return desk


def file(
    desk: Desk,
    kind: Kind,
    party: int | None = None,
    replaces: int | None = None,
    **answers: Any,
) -> int:
    """File a record of the first case."""
    return FILE[kind](desk, 1, None, answers, party=party, replaces=replaces)


async def files(
    town: Town,
    kind: Kind,
    party: int | None = None,
    replaces: int | None = None,
    **answers: Any,
) -> None:
    """The lead files a record of the first case."""

    def write(db: Connection) -> None:
        file(at_desk(db, town, LI, Role.COORDINATOR), kind, party, replaces, **answers)

    await town.app.database.write(write)
    await town.settle()


def _enters(desk: Desk, one: Named) -> None:
    home = places.of_address(desk.db, desk.scope, one.flat) if one.flat else None
    person = people.of_user(desk.db, desk.scope, one.user) if one.user else None
    file(
        desk,
        Kind.PARTY,
        what=one.kind,
        place=home.id if home else None,
        person=person.id if person else None,
        name=one.name or None,
        capacity=Capacity.AFFECTED,
        must_hear=YesNo.NO,
        must_sign=YesNo.YES if one.signs else YesNo.NO,
    )


def _on(desk: Desk) -> None:
    case = cases.get(desk.db, desk.scope, 1)
    assert case is not None
    turning.advance(desk, 1, case.revision)
