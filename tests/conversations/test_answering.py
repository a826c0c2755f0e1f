"""The office takes a case, judges it, answers, and is reminded as long as it has not."""

from typing import Any

from playground import faults
from playground.chats import Status
from tests.town import Town

WANG, ZHAO, EMMA, SUN, LIU = 1001, 1002, 1004, 1005, 1006
ZHOU, WU, LI, ZHENG, FENG, CHEN = 2001, 2002, 2003, 2004, 2005, 2006


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


async def test_a_repair_ends_with_the_reporters_answer(town: Town) -> None:
    await a_repair(town)
    wang, zheng = town.person(WANG), town.person(ZHENG)
    assert "0001 是一般维修，周客服已经派单" in wang.chat
    await zheng.presses("修好了", chat=town.GROUP)
    prompt = town.telegram.screen(town.GROUP)
    assert prompt["reply_markup"]["force_reply"]
    await zheng.sends(
        "photo", caption="换了一段管子", chat=town.GROUP, reply_to=prompt["message_id"]
    )
    assert "已报修好，等报告人回答" in town.group
    assert "解决了吗？" in wang.screen
    assert "换了一段管子" in wang.screen
    assert "🖼 0001" in wang.chat, "the photo comes along"
    await wang.presses("没解决")
    assert "报告人回答：没解决。请再去看看。" in town.group
    await zheng.presses("修好了", chat=town.GROUP)
    await zheng.answers_prompt("换了阀门")
    await wang.presses("部分解决")
    assert "报告人回答：部分解决。已结案。" in town.group
    assert (await the_case(town))["stage"] == "archived"
    late = await wang.presses("😀 解决了")
    assert late["text"] == "这一步已经办过了，不用重复点。"


async def test_whoever_presses_the_button_of_a_question_has_received_it(town: Town) -> None:
    await a_repair(town)
    wang, zheng = town.person(WANG), town.person(ZHENG)
    await zheng.presses("修好了", chat=town.GROUP)
    town.telegram.faults.always("sendMessage", faults.lost_answer)
    await zheng.answers_prompt("换了阀门")
    town.telegram.faults.clear()
    assert wang.chat.count("解决了吗？") == 1
    (asked,) = await town.rows("SELECT * FROM outbox WHERE kind = 'ask-solved'")
    assert asked["state"] == "queued", "nobody knows yet whether it arrived"
    await wang.presses("没解决")
    await town.passes(seconds=31)
    assert wang.chat.count("可能重复") == 0
    (asked,) = await town.rows("SELECT * FROM outbox WHERE kind = 'ask-solved'")
    assert asked["state"] == "sent"


async def test_a_note_in_between_does_not_spoil_the_question(town: Town) -> None:
    await a_repair(town)
    zheng, zhou, wang = town.person(ZHENG), town.person(ZHOU), town.person(WANG)
    await zheng.presses("修好了", chat=town.GROUP)
    await zheng.answers_prompt("换了阀门")
    await zhou.presses("内部备注", chat=town.GROUP)
    await zhou.answers_prompt("下周再去看一次")
    await wang.presses("😀 解决了")
    assert "已结案" in town.group


async def test_three_days_after_a_repair_the_reporter_is_asked_once_more(town: Town) -> None:
    await a_repair(town)
    zheng = town.person(ZHENG)
    await zheng.presses("修好了", chat=town.GROUP)
    await zheng.answers_prompt("换了阀门")
    wang = town.person(WANG)
    assert wang.chat.count("解决了吗？") == 1
    await town.passes(days=4)
    assert wang.chat.count("解决了吗？") == 2
    await town.passes(days=9)
    assert wang.chat.count("解决了吗？") == 2


async def test_a_note_to_the_reporter_and_one_that_he_never_sees(town: Town) -> None:
    await registered(town)
    zhou, wang = town.person(ZHOU), town.person(WANG)
    await zhou.presses("告诉报告人", chat=town.GROUP)
    await zhou.answers_prompt("明天上午十点来看")
    assert "0001 周客服：\n明天上午十点来看" in wang.chat
    await zhou.presses("内部备注", chat=town.GROUP)
    await zhou.answers_prompt("这户去年也漏过")
    assert "已记下，只有工作人员看得到。" in town.group
    assert "📝 这户去年也漏过" in town.group
    await wang.presses("看进度")
    assert "这户去年也漏过" not in wang.chat
    assert "物业：明天上午十点来看" in wang.screen


async def test_a_question_goes_to_office_and_lead_and_the_answer_comes_back(town: Town) -> None:
    await registered(town)
    wang, zhou, li = town.person(WANG), town.person(ZHOU), town.person(LI)
    await wang.presses("问一句")
    await wang.says("要不要请假在家？")
    assert "已转给办理的人，回复会发到这里。" in wang.chat
    assert "💬 0001 报告人问：\n要不要请假在家？" in town.group
    assert "💬 0001 报告人问您：\n要不要请假在家？" in li.chat
    await li.presses("回复")
    await li.says("不用，晚上七点来")
    assert "0001 李协调：\n不用，晚上七点来" in wang.chat
    await zhou.replies("我也会到", to="报告人问：", chat=town.GROUP)
    assert "0001 周客服：\n我也会到" in wang.chat
    await wang.replies("好的，等您", to="我也会到")
    assert "好的，等您" in town.group
    await li.replies("谢谢", to="报告人问您：")
    assert "0001 李协调：\n谢谢" in wang.chat


async def test_people_chat_below_a_card_and_the_reporter_does_not_read_it(town: Town) -> None:
    await registered(town)
    zhou, wang = town.person(ZHOU), town.person(WANG)
    await zhou.replies("这家怎么又来了", to="WT-2603-0001", chat=town.GROUP)
    assert "这家怎么又来了" not in wang.chat
    assert "已记下，只有工作人员看得到。" in town.group
    await town.passes(minutes=40)
    await zhou.replies("我打个电话", to="半小时还没有接办", chat=town.GROUP)
    assert "我打个电话" not in wang.chat


async def test_a_reply_answers_what_it_stands_under_whatever_else_is_asked(town: Town) -> None:
    await registered(town)
    await town.passes(minutes=11)
    emma, wang, zhou = town.person(EMMA), town.person(WANG), town.person(ZHOU)
    await emma.says("The lift in building 5 unit 2 has stopped again")
    await emma.presses("Send it like this")
    await emma.presses("Follow it")
    await emma.presses("Ask")
    await emma.says("When will you come?")
    await zhou.presses("告诉报告人", chat=town.GROUP)  # a form about the first case is open
    await zhou.replies("马上来", to="When will you come?", chat=town.GROUP)
    assert "马上来" in emma.chat
    assert "马上来" not in wang.chat
    await zhou.answers_prompt("明天来")
    assert "明天来" in wang.chat
    assert "明天来" not in emma.chat


async def test_photos_come_in_private_in_albums_that_telegram_takes(town: Town) -> None:
    wang, zhou = town.person(WANG), town.person(ZHOU)
    await wang.sends_album(10, caption="楼道堵了")
    await wang.sends("voice")
    await wang.sends("video", caption="又一段")
    await wang.sends("document", caption="合同")
    await wang.presses("就这样提交")
    assert "13 个附件" in town.group
    said = await zhou.presses("看附件 13", chat=town.GROUP)
    assert said["text"] == "已发到您的私聊"
    got = [one for one in town.telegram.history(ZHOU) if "forward_origin" in one]
    assert not got, "never forwarded: a forward names its sender"
    kinds = [
        kind
        for one in town.telegram.history(ZHOU)
        for kind in ("photo", "voice", "video", "document")
        if kind in one
    ]
    assert sorted(kinds) == ["document", *["photo"] * 10, "video", "voice"]


async def test_the_ladder_of_the_first_answer(town: Town) -> None:
    await reported(town)
    await town.passes(minutes=15)
    assert "🟡 0001 3-1-1002 还没有答复报告人，20:44 前要答复。" in town.group
    await town.person(ZHOU).presses("我来受理", chat=town.GROUP)
    await town.passes(minutes=15)
    assert "🔴 0001 3-1-1002 答复时限到了（20:44）" in town.group, "accepting is no answer"
    await town.passes(minutes=30)
    assert "超过时限（20:44）仍未答复报告人，已告知项目经理" in town.group
    assert "超过时限（20:44）" in town.person(FENG).chat
    await town.passes(hours=3)
    assert town.group.count("超过时限") == 1


async def test_the_ladder_stops_when_the_reporter_has_an_answer(town: Town) -> None:
    await registered(town)
    await town.passes(hours=3)
    for word in ("还没有答复", "答复时限到了", "超过时限"):
        assert word not in town.group
    assert "已答复报告人" in town.group


async def test_a_sentence_to_the_reporter_stops_it_too(town: Town) -> None:
    await accepted(town)
    wang, zhou = town.person(WANG), town.person(ZHOU)
    await wang.replies("有人来吗", to="已收到")
    await zhou.replies("十分钟后到", to="报告人问：", chat=town.GROUP)
    await town.passes(hours=2)
    assert "还没有答复" not in town.group


async def test_at_night_an_urgent_answer_does_not_wait_for_the_morning(town: Town) -> None:
    await town.passes(hours=2)  # 22:14, quiet since 21:30
    await registered(town)
    assert "已立项" in town.person(WANG).chat
    await town.passes(hours=2)
    assert "答复时限到了" not in town.group


async def test_at_night_an_answer_that_can_wait_waits(town: Town) -> None:
    await town.passes(hours=2)
    await accepted(town, "楼上很吵")
    await town.person(ZHOU).presses("确定并告知报告人", chat=town.GROUP)
    wang = town.person(WANG)
    assert "要几方一起商量" not in wang.chat
    await town.passes(hours=10)
    assert "要几方一起商量" in wang.chat
    assert "答复时限到了" not in town.group


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


async def test_whoever_blocks_the_bot_is_phoned_until_he_comes_back(town: Town) -> None:
    await accepted(town)
    wang, zhou = town.person(WANG), town.person(ZHOU)
    await wang.blocks()
    await zhou.presses("确定并告知报告人", chat=town.GROUP)
    assert "📞 请打电话：3-1-1002 收不到消息（WT-2603-0001）。" in town.group
    assert "已答复报告人" not in town.group
    await zhou.presses("已打电话告知", chat=town.GROUP)
    assert "📞 WT-2603-0001 周客服已打电话告知" in town.group
    assert "已答复报告人" in town.group, "a logged call is an answer"
    again = await town.rows("SELECT * FROM phone_tasks WHERE done_at IS NULL")
    assert not again
    await wang.unblocks()
    assert "已立项" in wang.chat, "what waited is sent"


async def test_coming_back_ends_the_call(town: Town) -> None:
    await accepted(town)
    wang, zhou = town.person(WANG), town.person(ZHOU)
    await wang.blocks()
    await zhou.presses("确定并告知报告人", chat=town.GROUP)
    assert "📞 请打电话" in town.group
    await wang.starts()
    assert "已能收到消息，不用打电话了" in town.group
    assert "已立项" in wang.chat


async def test_a_block_that_was_noticed_late_keeps_the_call(town: Town) -> None:
    """The failed message comes before the update that tells of the block."""
    await accepted(town)
    zhou = town.person(ZHOU)
    chat = town.telegram.chats[WANG]
    chat.bot = Status.KICKED
    await zhou.presses("确定并告知报告人", chat=town.GROUP)
    assert "📞 请打电话：3-1-1002 收不到消息" in town.group
    chat.bot = Status.MEMBER
    town.telegram.blocks(WANG)
    await town.settle()
    assert "不用打电话了" not in town.group


async def test_an_anonymous_reporter_who_cannot_be_reached_is_not_named(town: Town) -> None:
    wang, zhou = town.person(WANG), town.person(ZHOU)
    await wang.says("楼上漏水")
    await wang.presses("谁可以知道")
    await wang.presses("匿名")
    await wang.presses("就这样提交")
    await zhou.presses("我来受理", chat=town.GROUP)
    await wang.blocks()
    await zhou.presses("确定并告知报告人", chat=town.GROUP)
    assert "📞 请打电话：一位住户 收不到消息" in town.group
    assert "王女士" not in town.group


async def test_the_office_sees_its_open_cases(town: Town) -> None:
    zhou = town.person(ZHOU)
    await zhou.says("/inbox")
    assert "没有待办的事情。" in zhou.screen
    await reported(town)
    await zhou.says("/inbox")
    assert "🟠 0001 💧 渗漏水 3-1-1002 · 待受理 还有 30 分钟" in zhou.screen
    wang = town.person(WANG)
    await wang.says("/inbox")
    assert "这件事只有当事人和办理的人能看、能办。" in wang.chat


async def test_a_closed_form_lets_go(town: Town) -> None:
    """What was asked has become pointless: the person is not kept in the form."""
    await reported(town)
    wang, zhou = town.person(WANG), town.person(ZHOU)
    await wang.presses("看进度")
    await wang.presses("补充")
    await zhou.presses("我来受理", chat=town.GROUP)
    await zhou.presses("不受理", chat=town.GROUP)
    await zhou.presses("不在管理范围", chat=town.GROUP)
    await wang.says("水更大了")
    assert "WT-2603-0001 已经办结，不能再改。有新情况请重新反映。" in wang.screen
    await town.passes(minutes=11)
    await wang.says("楼上漏水更大了")
    assert "我理解为" in wang.screen
