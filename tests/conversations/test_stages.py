"""A case on its way through the stages: forms, gates, parties, turns."""

from tests.town import Person, Town

WANG, ZHAO, XIAO = 1001, 1002, 1003
ZHOU, LI, FENG = 2001, 2003, 2005


async def registered(town: Town, words: str = "卫生间吊顶滴水，3-1-1002") -> Person:
    """王女士 has reported, the desk has registered it, 李协调 has taken the lead."""
    await town.person(WANG).reports(words)
    for label in ("我来受理", "多方协调", "确定并告知报告人"):
        await town.person(ZHOU).presses(label, chat=town.GROUP)
    li = town.person(LI)
    await li.presses("无利害关系，我来主办")
    return li


async def fills(who: Person, *answers: str) -> None:
    """Answer a form: `[label]` is pressed, all else typed; `-` skips."""
    for answer in answers:
        if answer == "-":
            await who.presses("跳过")
        elif answer.startswith("["):
            await who.presses(answer[1:-1])
        else:
            await who.says(answer)


async def test_the_button_lists_what_is_missing_and_leads_to_it(town: Town) -> None:
    li = await registered(town)
    assert "还差 发生时间" in li.screen
    await li.presses("进入下一阶段")
    await li.presses("发生时间 ▸")
    assert "登记表" in li.screen
    assert "第 1 步，共 4 步" in li.screen
    await fills(li, "卫生间吊顶渗漏", "3月1日 20:00", "-", "-")
    assert "请核对" in li.screen
    assert "发生时间：3月1日 20:00" in li.screen
    await li.presses("存入案卷")
    assert "都齐了" in li.screen
    await li.presses("进入下一阶段")
    assert "调查研判" in li.screen
    assert "有进展：正在了解情况" in town.person(WANG).chat
