"""What the manager closes is read by few: no card, list, search or reminder tells the others."""

from typing import Any

from tests.town import Town

WANG, ZHOU, WU, LI, FENG = 1001, 2001, 2002, 2003, 2005


async def closed(town: Town, level: str) -> dict[str, Any]:
    """The manager closes the newest case in private and says why."""
    feng = town.person(FENG)
    await feng.says("/inbox")
    await feng.presses("0001")
    await feng.presses("谁能看")
    await feng.presses(level)
    await feng.says("涉及住户隐私")
    return dict((await town.rows("SELECT * FROM cases ORDER BY id DESC LIMIT 1"))[0])


async def test_a_restricted_case_shows_the_group_building_and_category_only(town: Town) -> None:
    await town.person(WANG).reports("3-1-1002 卫生间吊顶滴水")
    await town.person(ZHOU).presses("我来受理", chat=town.GROUP)
    case = await closed(town, "知悉受限")
    assert case["confidentiality"] == "restricted"
    assert "吊顶" not in town.group
    assert "1002" not in town.group
    assert "渗漏水 · 3" in town.group
    assert "知悉受限：只有项目经理、主办人和审计能看" in town.group
    assert "我来受理" not in town.seen(town.GROUP)
    assert "已改为知悉受限" in town.person(FENG).chat
    (line,) = await town.rows("SELECT * FROM journal WHERE action = 'case.classify_reason'")
    assert line["object"] == "case:1"


async def test_clerks_do_not_find_or_open_it_and_the_manager_does(town: Town) -> None:
    await town.person(WANG).reports("3-1-1002 卫生间吊顶滴水")
    zhou, feng = town.person(ZHOU), town.person(FENG)
    await zhou.says("/inbox")
    await zhou.presses("0001")
    assert "吊顶" in zhou.chat
    await closed(town, "知悉受限")
    assert "吊顶" not in zhou.screen, "the page that he had open goes"
    for asked in ("/inbox", "/find 0001", "/today"):
        await zhou.says(asked)
        assert "渗漏水" not in zhou.screen, asked
        await feng.says(asked)
        assert "渗漏水" in feng.screen, asked
    await zhou.says("/inbox", chat=town.GROUP)
    assert "没有" in town.group
    refused = await zhou.presses("打开（私聊）", chat=town.GROUP)
    assert refused["text"] == "这件事只有当事人和办理的人能看、能办。"
    await feng.presses("打开（私聊）", chat=town.GROUP)
    assert "吊顶" in feng.screen


async def test_reminders_and_questions_go_to_the_manager_in_place_of_the_group(
    town: Town,
) -> None:
    await town.person(WANG).reports("3-1-1002 卫生间吊顶滴水")
    await closed(town, "知悉受限")
    wang, feng = town.person(WANG), town.person(FENG)
    await town.passes(hours=3)
    for word in ("还没有答复", "答复时限", "超过时限"):
        assert word not in town.group
        assert word not in town.person(ZHOU).chat
    assert "答复时限到了" in feng.chat
    await wang.replies("有人来吗", to="已收到")
    assert "有人来吗" not in town.group
    assert "有一个问题" not in town.group
    assert "0001 报告人有一个问题" in feng.chat


async def test_the_lead_of_a_restricted_case_goes_on_and_of_a_sealed_one_does_not(
    town: Town,
) -> None:
    await town.person(WANG).reports("3-1-1002 卫生间吊顶滴水")
    zhou, li, feng = town.person(ZHOU), town.person(LI), town.person(FENG)
    await zhou.presses("我来受理", chat=town.GROUP)
    await zhou.presses("确定并告知报告人", chat=town.GROUP)
    await li.presses("无利害关系")
    await closed(town, "知悉受限")
    assert "吊顶" in li.screen
    await li.presses("内部备注")
    await li.says("周三再看")
    await feng.says("/inbox")
    await feng.presses("0001")
    assert "周三再看" in feng.screen
    case = await closed(town, "密封")
    assert (case["confidentiality"], case["lead_id"]) == ("sealed", None)
    assert "吊顶" not in li.screen
    assert "渗漏水" not in town.seen(town.GROUP)
    await li.says("/find 0001")
    assert "渗漏水" not in li.screen


async def test_it_can_be_opened_to_all_of_the_office_again(town: Town) -> None:
    await town.person(WANG).reports("3-1-1002 卫生间吊顶滴水")
    await closed(town, "知悉受限")
    case = await closed(town, "全体工作人员")
    assert case["confidentiality"] == "normal"
    assert "吊顶" in town.group
    await town.person(WU).presses("我来受理", chat=town.GROUP)
    assert "吴客服处理中" in town.group


async def test_only_the_manager_says_who_reads(town: Town) -> None:
    await town.person(WANG).reports("3-1-1002 卫生间吊顶滴水")
    zhou = town.person(ZHOU)
    await zhou.says("/inbox")
    await zhou.presses("0001")
    assert "谁能看" not in zhou.screen
