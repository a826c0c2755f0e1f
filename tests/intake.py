"""Cases as the desk takes them in: reported, accepted, judged, in repair."""

from typing import Any

from tests.town import Town

WANG, ZHOU = 1001, 2001


async def reported(town: Town, words: str = "卫生间吊顶滴水，一天接一桶") -> None:
    await town.person(WANG).reports(words)


async def accepted(town: Town, words: str = "卫生间吊顶滴水，一天接一桶") -> None:
    await reported(town, words)
    await town.person(ZHOU).presses("我来受理", chat=town.GROUP)


async def registered(town: Town) -> None:
    await accepted(town)
    await town.person(ZHOU).presses("确定并告知报告人", chat=town.GROUP)


async def a_repair(town: Town) -> None:
    await accepted(town)
    zhou = town.person(ZHOU)
    await zhou.presses("转维修", chat=town.GROUP)
    await zhou.presses("确定并告知报告人", chat=town.GROUP)


async def the_case(town: Town) -> Any:
    return (await town.rows("SELECT * FROM cases ORDER BY id"))[-1]
