"""The office before something is asked of it: its settings, who is away, a case that waits."""

from tests.town import Town

WANG, ZHOU, CHEN = 1001, 2001, 2006

REFUSED = "这件事只有当事人和办理的人能看、能办。"


async def opens_staff(town: Town, user: int = CHEN) -> None:
    await town.person(user).says("/settings")
    await town.person(user).presses("👥 人员")


async def is_away(town: Town, user: int, deputy: str, since: str, until: str) -> None:
    person = town.person(user)
    await person.says("/settings")
    await person.presses("我不在的时候")
    await person.presses(deputy)
    await person.presses(since)
    await person.presses(until)


async def a_registered_case(town: Town) -> None:
    """李协调 is asked to lead what 王女士 reported."""
    await town.person(WANG).reports("卫生间吊顶滴水")
    for label in ("我来受理", "多方协调", "确定并告知报告人"):
        await town.person(ZHOU).presses(label, chat=town.GROUP)
