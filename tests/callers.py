"""People without Telegram, as far as the desk has noted them."""

from typing import Any

from tests.person import Person
from tests.town import Town

ZHOU, WU = 2001, 2002

LINE = "何奶奶 139 0000 4471 7-1-0402"


async def calls(town: Town, line: str = LINE, *, how: str = "电话", user: int = ZHOU) -> Person:
    """Somebody calls, and a clerk writes down who it is."""
    clerk = town.person(user)
    await clerk.says("/new")
    await clerk.presses(how)
    await clerk.says(line)
    return clerk


async def entered(town: Town, line: str = LINE, *, how: str = "电话") -> str:
    """The whole way to a number."""
    clerk = await calls(town, line, how=how)
    await clerk.presses("➕ 新的人")
    if "的关系" in clerk.screen:
        await clerk.presses("业主")
    await clerk.says("厨房水管漏水")
    await clerk.presses("我读给对方听了")
    await clerk.presses("就这样提交")
    rows = await town.rows("SELECT no FROM cases ORDER BY id DESC LIMIT 1")
    return str(rows[0]["no"])


async def judged(town: Town) -> None:
    """Accepted, a repair, confirmed: there is something to tell."""
    wu = town.person(WU)
    for label in ("我来受理", "转维修", "确定并告知报告人"):
        await wu.presses(label, chat=town.GROUP)


async def journal(town: Town, action: str) -> list[tuple[Any, ...]]:
    rows = await town.rows(
        "SELECT actor, outcome FROM journal WHERE action = :action ORDER BY seq", action=action
    )
    return [tuple(row) for row in rows]
