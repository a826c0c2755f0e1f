"""The desk takes a case, judges it, and names who leads it."""

from typing import Any

from tests.intake import accepted, registered, reported, the_case
from tests.town import Town

WANG, SUN, LIU = 1001, 1005, 1006
ZHOU, WU, LI, ZHENG, FENG, CHEN = 2001, 2002, 2003, 2004, 2005, 2006


async def snapshot(town: Town) -> list[Any]:
    """Everything that matters but the journal."""
    tables = ("cases", "notes", "drafts", "media", "people", "roles", "groups", "phone_tasks")
    return [[tuple(row) for row in await town.rows(f"SELECT * FROM {one}")] for one in tables]


async def test_who_accepts_is_named_and_a_second_one_is_told_so(town: Town) -> None:
    await reported(town)
    await town.passes(minutes=17)
    wu = town.person(WU)
    card = town.telegram.screen(town.GROUP)["message_id"]
    first = town.telegram.presses(ZHOU, town.GROUP, card - 1, "我来受理")
    second = town.telegram.presses(WU, town.GROUP, card - 1, "我来受理")
    await town.settle()
    assert town.telegram.answers[first]["text"] == "已受理，十分钟内别人不会重复受理"
    assert town.telegram.answers[second]["text"] == "已由周客服于 20:31 受理，不用重复点。"
    assert "周客服处理中（20:31 受理）" in town.group
    assert town.person(WANG).chat.count("已接手 0001") == 1
    refused = await wu.presses("U1", chat=town.GROUP)
    assert refused["text"] == "已由周客服于 20:31 受理，不用重复点。"
    assert (await the_case(town))["urgency"] == "u2"


async def test_ten_minutes_later_another_one_may_take_it(town: Town) -> None:
    await accepted(town)
    wu = town.person(WU)
    assert "我来受理" not in town.seen(town.GROUP)
    await town.passes(minutes=10)
    await wu.presses("我来受理", chat=town.GROUP)
    assert "吴客服处理中" in town.group
    assert "吴客服已接手 0001" in town.person(WANG).chat, "and the reporter is told who has it"
    late = await town.person(ZHOU).presses("多部门", chat=town.GROUP)
    assert "已由吴客服于 20:24 受理" in late["text"]


async def test_it_can_be_put_back(town: Town) -> None:
    await accepted(town)
    await town.person(ZHOU).presses("放弃", chat=town.GROUP)
    assert "还没有人受理" in town.group
    await town.person(WU).presses("我来受理", chat=town.GROUP)
    assert "吴客服处理中" in town.group


async def test_nothing_is_judged_before_somebody_accepts(town: Town) -> None:
    await accepted(town)
    old = town.telegram.screen(town.GROUP)
    button = next(
        one["callback_data"]
        for row in old["reply_markup"]["inline_keyboard"]
        for one in row
        if "确定并告知" in one["text"]
    )
    await town.person(ZHOU).presses("放弃", chat=town.GROUP)
    query = town.telegram.presses_data(ZHOU, town.GROUP, old["message_id"], button)
    await town.settle()
    assert town.telegram.answers[query]["show_alert"]
    assert (await the_case(town))["stage"] == "intake"


async def test_every_line_of_the_judgement_can_be_corrected(town: Town) -> None:
    await accepted(town)
    zhou = town.person(ZHOU)
    for label in ("U3", "楼栋", "多部门"):
        await zhou.presses(label, chat=town.GROUP)
        assert f"[{label} ✔]" in town.group
    assert "层级 L3" in town.group, "the level follows from scope and handling"
    await zhou.presses("层级", chat=town.GROUP)
    await zhou.presses("L2 项目主办", chat=town.GROUP)
    assert "层级 L2" in town.group
    await zhou.presses("💧 渗漏水 ▸", chat=town.GROUP)
    await zhou.presses("🔊 噪声", chat=town.GROUP)
    assert "🔊 噪声 ▸" in town.group
    assert "[两户之间 ✔]" in town.group, "another category suggests the rest anew"
    await zhou.presses("层级", chat=town.GROUP)
    await zhou.presses("返回", chat=town.GROUP)
    await zhou.presses("确定并告知报告人", chat=town.GROUP)
    case = await the_case(town)
    assert (case["category"], case["urgency"], case["scope"], case["level"]) == (
        "noise",
        "u3",
        "between-households",
        "l2",
    )
    assert "要几方一起商量，已立项" in town.person(WANG).chat


async def test_a_lead_is_chosen_among_those_without_a_conflict(town: Town) -> None:
    zheng = town.person(ZHENG)
    await zheng.reports("3号楼1单元电梯今天停了两次")
    zhou, feng = town.person(ZHOU), town.person(FENG)
    await zhou.presses("我来受理", chat=town.GROUP)
    await zhou.presses("主办", chat=town.GROUP)
    assert "[冯经理]" in town.group
    assert "[郑工]" not in town.group, "nobody leads a case of his own"
    await zhou.presses("冯经理", chat=town.GROUP)
    assert "主办 冯经理 ▸" in town.group
    await zhou.presses("多方协调", chat=town.GROUP)
    await zhou.presses("确定并告知报告人", chat=town.GROUP)
    assert "请您主办这件事" in feng.screen
    await feng.presses("无利害关系", chat=FENG)
    assert "0001 由冯经理主办" in zheng.chat


async def test_a_lead_with_an_interest_declines_and_another_is_named(town: Town) -> None:
    await registered(town)
    li, zhou, feng = town.person(LI), town.person(ZHOU), town.person(FENG)
    assert "报告人：王女士" in li.screen
    await li.presses("我有利害关系")
    await li.presses("亲属")
    assert "李协调不便接办（有利害关系），请另定主办" in town.group
    assert "王女士" not in li.screen, "what he led no longer concerns him"
    refused = await li.presses("首页") if "[🏠 首页]" in li.screen else {}
    assert not refused.get("show_alert")
    await zhou.presses("主办", chat=town.GROUP)
    await zhou.presses("冯经理", chat=town.GROUP)
    await feng.presses("无利害关系")
    assert "0001 由冯经理主办" in town.person(WANG).chat


async def test_a_lead_is_named_with_his_department(town: Town) -> None:
    chen, liu, zhou = town.person(CHEN), town.person(LIU), town.person(ZHOU)
    await chen.says("/settings")
    await chen.presses("人员")
    await chen.presses("部门")
    await chen.presses("工程")
    start = chen.chat.rpartition("?start=")[2].split()[0].strip("）)。")
    await liu.starts(start)
    await accepted(town)
    await zhou.presses("主办", chat=town.GROUP)
    await zhou.presses("刘先生", chat=town.GROUP)
    await zhou.presses("确定并告知报告人", chat=town.GROUP)
    assert "主办 刘先生（工程" in town.group


async def test_a_lead_who_stays_silent_is_reported_after_half_an_hour(town: Town) -> None:
    await registered(town)
    await town.passes(minutes=29)
    assert "半小时还没有接办" not in town.group
    await town.passes(minutes=2)
    assert "⏰ 0001 李协调半小时还没有接办" in town.group
    await town.person(LI).presses("无利害关系")
    assert "已接办" in town.group


async def test_a_lead_who_takes_it_is_not_reported(town: Town) -> None:
    await registered(town)
    await town.person(LI).presses("无利害关系")
    await town.passes(minutes=40)
    assert "半小时还没有接办" not in town.group


async def test_not_accepted_for_a_reason_of_the_list_and_looked_at_again(town: Town) -> None:
    await accepted(town, "楼上天天吵架")
    zhou, wang, feng = town.person(ZHOU), town.person(WANG), town.person(FENG)
    await zhou.presses("不受理", chat=town.GROUP)
    await zhou.presses("请找人民调解", chat=town.GROUP)
    assert "0001 不归物业办理，因为：这是私人之间的纠纷，可以找居委会的人民调解员" in wang.chat
    assert "理由：这是私人之间的纠纷" in town.group
    said = await wang.presses("我不同意")
    assert said == said | {"text": "已记下，项目经理会再看一遍并答复您。", "show_alert": True}
    assert "报告人不同意“不受理”" in town.group
    assert "报告人不同意“不受理”" in feng.chat
    again = await wang.presses("我不同意")
    assert again["text"] == "这一步已经办过了，不用重复点。"
    refused = await zhou.presses("重新受理", chat=town.GROUP)
    assert refused["text"] == "这件事只有当事人和办理的人能看、能办。"
    await feng.presses("重新受理", chat=town.GROUP)
    assert "0001 我们重新看" in wang.chat
    assert "还没有人受理" in town.group
    await zhou.presses("我来受理", chat=town.GROUP)
    await zhou.presses("确定并告知报告人", chat=town.GROUP)
    assert "已立项" in wang.chat


async def test_not_accepted_in_the_offices_own_words(town: Town) -> None:
    await accepted(town, "楼上天天吵架")
    zhou = town.person(ZHOU)
    await zhou.presses("不受理", chat=town.GROUP)
    await zhou.presses("自己写", chat=town.GROUP)
    assert "周客服，请直接回复这条消息，写下不受理的理由" in town.group
    await zhou.answers_prompt("请向 <城管> 反映 & 打 12345")
    assert "因为：请向 <城管> 反映 & 打 12345" in town.person(WANG).chat
    assert "已告知报告人。" in town.group


async def test_another_urgency_tells_the_reporter_and_counts_anew(town: Town) -> None:
    await accepted(town, "楼上很吵")
    wang, zhou = town.person(WANG), town.person(ZHOU)
    assert "3月4日 10:00 前有人联系您" in wang.chat
    await town.passes(minutes=6)
    await zhou.presses("U2", chat=town.GROUP)
    assert "0001 的紧急程度改了：20:44 前有人联系您" in wang.chat
    await town.passes(minutes=25)
    assert "🔴 0001" in town.group
    await town.passes(minutes=19)
    await zhou.presses("U1", chat=town.GROUP)
    assert "21:09 前有人联系您" in wang.chat, "never a time that has passed"
    await town.passes(minutes=5)
    assert "答复时限到了（21:09）" in town.group


async def test_a_resident_in_the_group_presses_and_nothing_happens(town: Town) -> None:
    town.telegram.joins(SUN, town.GROUP)
    sun = town.person(SUN)
    await reported(town)
    before = await snapshot(town)
    refused = await sun.presses("我来受理", chat=town.GROUP)
    assert refused["text"] == "这件事只有当事人和办理的人能看、能办。"
    await town.person(ZHOU).presses("我来受理", chat=town.GROUP)
    await town.person(ZHOU).presses("确定并告知报告人", chat=town.GROUP)
    before = await snapshot(town)
    shown = len(town.telegram.history(town.GROUP))
    for label in ("告诉报告人", "内部备注", "主办"):
        refused = await sun.presses(label, chat=town.GROUP)
        assert refused["text"] == "这件事只有当事人和办理的人能看、能办。", label
    await sun.replies("我也来说一句", to="WT-2603-0001", chat=town.GROUP)
    assert await snapshot(town) == before
    assert len(town.telegram.history(town.GROUP)) == shown + 2, "his words and the refusal"
    tried = await town.rows("SELECT outcome FROM journal WHERE actor = 'person:6'")
    assert {row["outcome"] for row in tried} >= {"refused-not-allowed"}


async def test_nobody_judges_a_case_of_his_own(town: Town) -> None:
    zhou, wu = town.person(ZHOU), town.person(WU)
    await zhou.reports("地下车库灯不亮")
    refused = await zhou.presses("我来受理", chat=town.GROUP)
    assert refused["text"] == "这件事只有当事人和办理的人能看、能办。"
    await wu.presses("我来受理", chat=town.GROUP)
    for label in ("转维修", "确定并告知报告人", "不受理", "主办"):
        refused = await zhou.presses(label, chat=town.GROUP)
        assert refused["text"] == "这件事只有当事人和办理的人能看、能办。", label
    await zhou.replies("好了吗？", to="已收到")
    assert "💬 0001 报告人问：\n好了吗？" in town.group, "as a reporter he asks like anybody"


async def test_nobody_judges_what_happens_in_his_own_flat(town: Town) -> None:
    await town.moves_in(WU, "3-1-1002")
    await reported(town)
    refused = await town.person(WU).presses("我来受理", chat=town.GROUP)
    assert refused["text"] == "这件事只有当事人和办理的人能看、能办。"
