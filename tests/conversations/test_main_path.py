"""A leak, from the bathroom ceiling to the lead who takes it."""

from tests.town import Town

WANG, ZHOU, LI = 1001, 2001, 2003


async def test_a_report_reaches_the_office_and_the_answer_the_resident(town: Town) -> None:
    wang, zhou, li = town.person(WANG), town.person(ZHOU), town.person(LI)

    await wang.sends("photo", caption="卫生间吊顶滴水，一天接一桶")
    assert "我理解为：💧 渗漏水" in wang.screen

    await wang.presses("就这样提交")
    assert "已收到 WT-2603-0001" in wang.chat
    assert "20:44 前有人联系您" in wang.chat
    assert "WT-2603-0001" in town.group

    await zhou.presses("我来受理", chat=town.GROUP)
    assert "周客服处理中" in town.group
    await zhou.presses("确定并告知报告人", chat=town.GROUP)
    assert "要几方一起商量，已立项" in wang.chat

    assert "请您主办这件事" in li.screen
    await li.presses("我来主办")
    assert "由李协调主办" in wang.chat
