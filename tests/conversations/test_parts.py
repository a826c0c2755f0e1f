"""A party of somebody else's case: his own page, his words, another lead when he asks for one."""

from tests.conversations.test_stages import FENG, WANG, XIAO, ZHAO, fills, registered
from tests.town import Person, Town

CONFIRMED = ("卫生间吊顶渗漏", "3月1日 20:00", "-", "-")


async def in_facts(town: Town) -> Person:
    """甲 is 王女士 who has reported, 乙 赵先生 upstairs, 丙 his tenant; facts are looked for."""
    li = await registered(town)
    await party(li, "楼上", "赵先生", "被反映方")
    await party(li, "楼上", "小陈", "见证人", sign="否")
    await li.presses("还差哪些")
    await li.presses("发生时间 ▸")
    await fills(li, *CONFIRMED)
    await li.presses("存入案卷")
    await li.presses("进入下一阶段")
    return li


async def party(li: Person, home: str, name: str, capacity: str, sign: str = "是") -> None:
    await li.presses("当事人")
    await li.presses("添加当事人")
    await fills(li, "[住户]", f"[{home}]", f"[{name}]", f"[{capacity}]", "[是]", f"[{sign}]")
    await li.presses("存入案卷")


async def asks(li: Person, sign: str) -> None:
    await li.presses("当事人")
    await li.presses(f"{sign} ")
    await li.presses("机器人问他五个问题")


async def test_a_party_answers_on_a_page_of_his_own_and_reads_nothing_of_the_others(
    town: Town,
) -> None:
    li = await in_facts(town)
    await asks(li, "乙")
    zhao = town.person(ZHAO)
    assert "没有认定是谁的责任" in zhao.chat
    await zhao.says("/my")
    await zhao.presses("0001")
    assert "您在这件事里是 乙" in zhao.screen
    assert "请您做：请回答五个小问题" in zhao.screen
    assert "3号楼" in zhao.screen
    assert "1002" not in zhao.screen
    assert "谁在管：李协调" in zhao.screen
    await zhao.presses("现在回答")
    await fills(zhao, "重贴砖时做过防水", "2024年11月", "-", "先查老管子", "-", "-")
    await zhao.presses("是我的意思")
    assert "您的陈述（20:14，您已确认）" in zhao.screen
    assert "诉求：先查老管子" in zhao.screen
    assert "乙已作陈述" in li.chat
    for who in (WANG, XIAO):
        person = town.person(who)
        await person.says("/my")
        await person.presses("0001")
        assert "老管子" not in person.chat
        assert "赵先生" not in person.chat
    for private in ("王女士", "滴水", "1002"):
        assert private not in zhao.chat, private
    await zhao.presses("改或补充")
    await zhao.presses("改 诉求")
    await fills(zhao, "一起查老管子")
    await zhao.presses("是我的意思")
    kept = await town.rows("SELECT confirmed_at FROM records WHERE kind = 'statement'")
    assert [one["confirmed_at"] is not None for one in kept] == [True, True]


async def test_who_asks_for_another_lead_is_answered_or_gets_one(town: Town) -> None:
    li = await in_facts(town)
    wang, zhao, feng = town.person(WANG), town.person(ZHAO), town.person(FENG)
    await wang.says("/my")
    await wang.presses("0001")
    await wang.presses("对主办有意见")
    await fills(wang, "-")
    await wang.presses("是我的意思")
    assert "一个工作日内答复" in wang.screen
    await feng.presses("📝 答复")
    await fills(feng, "[否]", "李协调与各方都没有利害关系")
    await feng.presses("存入案卷")
    assert "仍由这位主办办理" in wang.chat
    assert "李协调与各方都没有利害关系" in wang.chat

    await zhao.says("/my")
    await zhao.presses("0001")
    await zhao.presses("对主办有意见")
    await fills(zhao, "他向着楼下")
    await zhao.presses("是我的意思")
    assert "他向着楼下" not in li.chat
    await town.passes(days=2)
    assert "换一位主办" in zhao.chat
    assert "应当事人要求更换主办" in town.group
    await li.presses("当事人")
    assert "都齐了" not in li.screen
