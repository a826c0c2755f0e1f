"""A member of the office works on a case in his own chat, as he would in the group."""

from tests.town import Town

WANG, ZHOU, WU = 1001, 2001, 2002


async def test_a_clerk_opens_and_judges_a_case_in_private(town: Town) -> None:
    zhou, wang = town.person(ZHOU), town.person(WANG)
    await wang.reports("卫生间吊顶滴水")
    await zhou.says("/inbox")
    await zhou.presses("0001")
    assert "报告人：王女士" in zhou.screen
    await zhou.presses("我来受理")
    assert "周客服处理中" in zhou.screen
    await zhou.presses("渗漏水 ▸")
    await zhou.presses("设施设备")
    assert "🔧 设施设备 ▸" in zhou.screen, "back on the first page"
    await zhou.presses("转维修")
    await zhou.presses("确定并告知报告人")
    assert "是一般维修" in wang.chat
    assert "王女士" not in town.group
    await zhou.presses("主办")
    await zhou.presses("郑工")
    assert "请您主办这件事" in town.person(2004).screen


async def test_what_was_opened_closes_with_the_role(town: Town) -> None:
    zhou, chen = town.person(ZHOU), town.person(2006)
    await town.person(WANG).reports("卫生间吊顶滴水")
    await zhou.says("/inbox")
    await zhou.presses("0001")
    await chen.says("/settings")
    for label in ("👥 人员", "周客服", "✖ 不再任客服", "确定移除"):
        await chen.presses(label)
    refused = await zhou.presses("我来受理")
    assert refused["text"] == "这件事只有当事人和办理的人能看、能办。"
    assert "王女士" not in zhou.screen
