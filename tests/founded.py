"""An estate as far as its set-up has come."""

from random import Random

from bot import setup_code
from tests.town import Town

CHEN = 2006

STAFF_GROUP, ELSEWHERE = -1001, -1009


async def a_code(town: Town, seed: int = 5) -> str:
    """What the program prints at its start."""
    code = await town.app.database.write(setup_code.renew, Random(seed))
    return f"setup_{code}"


async def an_administrator(town: Town) -> None:
    await town.person(CHEN).starts(await a_code(town))


async def an_estate(town: Town) -> None:
    """Set up but for its buildings, its staff and its group."""
    await an_administrator(town)
    chen = town.person(CHEN)
    for words in ("梧桐里", "wt"):
        await chen.says(words)
    await chen.presses("就这样")
    await chen.presses("跳过")
    for words in ("8888-0000", "119 / 110 / 120"):
        await chen.says(words)
    await chen.presses("就这样")
    await chen.presses("标准")
    await chen.presses("下一步")


async def a_bound_group(town: Town) -> None:
    await an_estate(town)
    town.telegram.adds_bot(CHEN, STAFF_GROUP)
    await town.settle()
    await town.person(CHEN).presses("绑定为工作群", chat=STAFF_GROUP)


async def an_invitation(town: Town, role: str) -> str:
    """The payload of a link that the administrator hands on."""
    chen = town.person(CHEN)
    await chen.says("/settings")
    await chen.presses("👥 人员")
    await chen.presses(f"邀请{role}")
    return chen.screen.partition("?start=")[2].split()[0]
