"""The office answers, and is reminded as long as it has not."""

from playground import faults
from tests.intake import a_repair, accepted, registered, reported, the_case
from tests.town import Town

WANG, EMMA = 1001, 1004
ZHOU, LI, ZHENG, FENG = 2001, 2003, 2004, 2005


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
