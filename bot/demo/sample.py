"""Loads the sample estate through the real actions, and its people into the playground."""

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from actions import setup
from actions.delivery import office
from actions.desk import Desk
from bot.clock import Clock
from playground.telegram import Telegram
from storage import chats, meta, people, places
from storage.database import Connection
from storage.rows import Scope
from workflow.roles import Role
from workflow.terms import HomeRelation, PlaceKind

FILE = Path(__file__).parent / "estate.toml"


@dataclass(frozen=True, slots=True)
class Sample:
    """The sample estate as its file says."""

    estate: dict[str, Any]
    people: list[dict[str, Any]]
    groups: list[dict[str, Any]]
    about: dict[int, str] = field(default_factory=dict)


def read() -> Sample:
    """Read the file."""
    told = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return Sample(
        told["estate"],
        told["person"],
        told["group"],
        {one["id"]: one.get("about", "") for one in told["person"]},
    )


def populate(telegram: Telegram, sample: Sample) -> None:
    """People and groups of the playground; all but the unregistered have met the bot."""
    for one in sample.people:
        telegram.add_person(
            one["id"], one["name"], language_code="en" if one.get("lang") == "en" else "zh-hans"
        )
    staff = [one["id"] for one in sample.people if _is_staff(one)]
    for group in sample.groups:
        members = staff if group.get("staff") else group["members"]
        telegram.add_group(group["id"], group["title"], creator=2006, members=members)


def _is_staff(one: dict[str, Any]) -> bool:
    return bool(set(one.get("roles", ())) & {"clerk", "coordinator", "dept", "manager", "admin"})


def load(db: Connection, sample: Sample, clock: Clock, chance: Random) -> None:
    """Enter the estate, its places, people and staff group, each through its action."""
    desk = office(db, Scope(1), now=clock.now(), chance=chance)
    desk.roles = frozenset({Role.ADMIN})
    first = next(one for one in sample.people if "admin" in one.get("roles", ()))
    desk.person = people.meet(
        db, desk.scope, user=first["id"], name=first["name"], lang="zh", now=desk.now
    )
    told = sample.estate
    setup.set_up(
        desk,
        name=told["name"],
        code=told["code"],
        duty_phone=told["duty_phone"],
        emergency=told["emergency"],
        lang=told["lang"],
    )
    _places(desk, told["buildings"], told["units"])
    for one in sample.people:
        if not one.get("roles"):
            continue
        lang = one.get("lang", "zh")
        setup.enter(
            desk,
            user=one["id"],
            name=one["name"],
            lang=lang,
            home=one.get("home"),
            relation=HomeRelation(one.get("relation", "owner")),
            roles=tuple(Role(name) for name in one["roles"] if name != Role.RESIDENT),
        )
        chats.ensure(db, one["id"], lang=lang)
    for group in sample.groups:
        if group.get("staff"):
            chats.meet(db, group["id"], kind="supergroup", title=group["title"], lang="zh")
            setup.bind(desk, group["id"], again=False)
    meta.put(db, "demo", "yes")


def _places(desk: Desk, buildings: int, units: int) -> None:
    for building in range(1, buildings + 1):
        setup.add_place(
            desk, address=f"{building}", label=f"{building}号楼", kind=PlaceKind.BUILDING
        )
        for unit in range(1, units + 1):
            setup.add_place(
                desk,
                address=f"{building}-{unit}",
                label=f"{building}号楼{unit}单元",
                kind=PlaceKind.UNIT,
                parent=f"{building}",
            )
            setup.add_place(
                desk,
                address=f"{building}-{unit} 电梯",
                label=f"{building}号楼{unit}单元电梯",
                kind=PlaceKind.LIFT,
                parent=f"{building}-{unit}",
            )
    for label, kind in (
        ("地下车库", PlaceKind.GARAGE),
        ("南门", PlaceKind.GATE),
        ("中心花园", PlaceKind.PUBLIC_AREA),
    ):
        setup.add_place(desk, address=label, label=label, kind=kind)


def greet(telegram: Telegram, sample: Sample) -> None:
    """Everybody who is registered has pressed Start, and the bot is in the staff group."""
    for one in sample.people:
        if one.get("roles"):
            telegram.starts(one["id"])
    for group in sample.groups:
        if group.get("staff"):
            telegram.adds_bot(2006, group["id"], admin=True)


def cast() -> dict[str, int]:
    """The ids that a story's people and groups stand for, by the words of the sample."""
    told = read()
    names = {one["name"]: one["id"] for one in told.people}
    return names | {group["title"]: group["id"] for group in told.groups}


def posters(db: Connection) -> dict[str, str]:
    """What the poster of the lift says, for stories that begin with a scan."""
    found = places.of_address(db, Scope(1), "3-1 电梯")
    return {"poster": f"l_{found.code}"} if found else {}
