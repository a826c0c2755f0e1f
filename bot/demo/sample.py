"""Loads the sample estate through the real actions, and its people into the playground."""

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from actions import binding, entering, founding, setup
from actions import places as listing
from actions.delivery import office
from bot import setup_code
from bot.clock import Clock
from playground.telegram import Telegram
from storage import chats, meta, people, places
from storage.connection import Connection
from storage.rows import Scope
from workflow import buildings
from workflow.roles import GroupKind, Role
from workflow.steps import Step
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
        members = group.get("members", staff)
        telegram.add_group(group["id"], group["title"], creator=2006, members=members)


def _is_staff(one: dict[str, Any]) -> bool:
    return bool(set(one.get("roles", ())) & {"clerk", "coordinator", "dept", "manager", "admin"})


def load(db: Connection, sample: Sample, clock: Clock, chance: Random) -> None:
    """Enter the estate, its places, people and groups, each through its action."""
    desk = office(db, Scope(1), now=clock.now(), chance=chance)
    desk.roles = frozenset({Role.ADMIN})
    first = next(one for one in sample.people if "admin" in one.get("roles", ()))
    desk.person = people.meet(
        db, desk.scope, user=first["id"], name=first["name"], lang="zh", now=desk.now
    )
    told = sample.estate
    settings = {name: told[name] for name in ("name", "code", "duty_phone", "emergency", "lang")}
    founding.change(desk, Step.DONE, settings | {"step": Step.DONE})
    entering.enter(desk, buildings.read(told["buildings"]).places())
    for one in told["place"]:
        listing.add(desk, 0, PlaceKind(one["kind"]), one["name"])
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
        chats.meet(db, group["id"], kind="supergroup", title=group["title"], lang="zh")
        binding.bind(desk, group["id"], GroupKind(group["kind"]))
        for building in group.get("buildings", ()):
            house = places.of_address(db, desk.scope, building)
            assert house is not None
            binding.house(desk, group["id"], house.id)
    meta.put(db, "demo", "yes")


def greet(telegram: Telegram, sample: Sample) -> None:
    """Everybody who is registered has pressed Start, and the bot is in the groups."""
    for one in sample.people:
        if one.get("roles"):
            telegram.starts(one["id"])
    for group in sample.groups:
        telegram.adds_bot(2006, group["id"], admin=group["kind"] == GroupKind.STAFF)


def cast() -> dict[str, int]:
    """The ids that a story's people and groups stand for, by the words of the sample."""
    told = read()
    names = {one["name"]: one["id"] for one in told.people}
    return names | {group["title"]: group["id"] for group in told.groups}


def given(db: Connection, empty: bool, chance: Random) -> dict[str, str]:
    """What a story begins with: the poster of the lift, or the code of an empty installation."""
    if empty:
        return {"code": f"setup_{setup_code.renew(db, chance)}"}
    found = places.of_address(db, Scope(1), "3-1-L1")
    return {"poster": f"l_{found.code}"} if found else {}
