"""Brings a case to the talks, quickly: the plan stands, the parties are to meet."""

from tests.conversations.test_stages import fills
from tests.person import Person
from tests.planned import ENGINEERS, planned
from tests.planning import ZHAO, files, planning
from tests.town import Town
from workflow.records import Kind

WANG, ZHAO_USER = 1001, 1002


async def implementing(town: Town, manner: str = "small-meeting") -> Person:
    """王女士, 赵先生 and the engineers have a plan and are to meet; the case's lead."""
    li = await planning(town, ZHAO, ENGINEERS)
    await planned(town)
    await files(town, Kind.METHOD, manner=manner)
    await li.presses("进入下一阶段")
    return li


async def called(town: Town, at: str = "3月6日 19:30") -> Person:
    """A meeting is called, its notice is out."""
    li = await implementing(town)
    await li.presses("约会议")
    await fills(li, at, "服务中心会议室", "漏水原因；怎么修；费用")
    await fills(li, "-", "装修资料", "[是]", "[存入案卷]")
    return li


async def held(town: Town) -> Person:
    """Both were there; what they agreed on is noted."""
    li = await called(town)
    await town.passes(days=2, hours=23, minutes=20)
    await li.says("/find 0001")
    await li.presses("0001")
    await li.presses("签到")
    await fills(li, "[甲 王女士]", "[乙 赵先生]", "[好了]", "居委会金主任", "[存入案卷]")
    await li.presses("记一条")
    await fills(li, "[一致意见]", "重做防水", "[乙 赵先生]", "3月28日", "48 小时闭水不漏")
    await li.presses("存入案卷")
    return li


async def circulated(town: Town) -> Person:
    """The first version waits for 甲 and 乙 to sign."""
    li = await held(town)
    await li.presses("📄 纪要")
    await li.presses("第 1 版送签")
    return li


async def signs(who: Person, *, how: str = "签字确认", words: str = "") -> None:
    """Read all of it, decide, and confirm on the second screen."""
    await who.presses("读全文并签字")
    await who.presses(how)
    await fills(who, *([words] if words else []), "[我已读完全文]")


def documents(town: Town, user: int) -> list[bytes]:
    """The files that somebody got."""
    sent = [one["document"] for one in town.telegram.history(user) if "document" in one]
    return [town.telegram.files.stored[one["file_id"]].upload.content for one in sent]


async def denies(who: Person) -> None:
    """It was not him, and he says so twice."""
    await who.presses("不是我签的")
    await who.presses("确实不是我签的")
