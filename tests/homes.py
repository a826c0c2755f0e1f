"""Homes, codes and numbers on file, as they stand before somebody registers."""

import re
from typing import Any

from actions import setup
from actions.delivery import office
from storage.connection import Connection
from storage.rows import Scope
from tests.person import Person
from tests.town import Town
from workflow.roles import Role

CHEN = 2006


async def homes_of(town: Town, user: int) -> list[tuple[Any, ...]]:
    rows = await town.rows(
        """
        SELECT p.address, r.relation, r.state, r.verified_by FROM residents AS r
          JOIN places AS p ON p.id = r.place_id JOIN people AS m ON m.id = r.person_id
         WHERE m.user_id = :user ORDER BY r.id
        """,
        user=user,
    )
    return [tuple(row) for row in rows]


async def a_code(town: Town, address: str) -> str:
    """What the administrator has printed on the fee bill of a household."""
    chen = town.person(CHEN)
    await chen.says("/settings")
    await chen.presses("位置")
    await chen.presses("邀请码")
    await chen.says(address)
    found = re.search(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b", chen.chat[chen.chat.rindex(address) :])
    assert found is not None
    return found[0]


async def on_file(town: Town, name: str, phone: str, address: str) -> None:
    """The office has somebody without Telegram in its records."""

    def enter(db: Connection) -> None:
        desk = office(db, Scope(1), now=town.clock.now(), chance=town.chance)
        desk.roles = frozenset({Role.ADMIN})
        setup.enter(desk, user=None, name=name, lang="zh", home=address, phone=phone)

    await town.app.database.write(enter)


async def asked_how(town: Town, user: int, home: str, relation: str) -> Person:
    """Up to the question how it shall be verified."""
    person = town.person(user)
    await person.starts()
    await person.presses("登记我家")
    if "登记前请知道" in person.screen:
        await person.presses("同意并继续")
    await person.says(home)
    await person.presses(relation)
    assert f"{home}：用哪种方式核对" in person.screen
    return person
