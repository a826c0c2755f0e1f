"""A case on its way through the stages: forms, gates, parties, turns."""

import pytest

from tests.person import Person
from tests.town import Town

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


async def test_nobody_waits_a_week_without_a_word(town: Town) -> None:
    li = await registered(town)
    await town.passes(days=6)
    assert "没有告诉报告人进展" not in li.chat
    await town.passes(days=1, hours=20)
    assert "已经 7 天没有告诉报告人进展了" in li.chat
    await li.presses("告诉各方还在办")
    assert "还在办：已立项，有专人负责" in town.person(WANG).chat
    again = await li.presses("告诉各方还在办")
    assert again["text"] == "刚刚才告诉过他们。"
    await town.passes(days=6)
    assert li.chat.count("没有告诉报告人进展") == 1


async def test_the_button_lists_what_is_missing_and_leads_to_it(town: Town) -> None:
    li = await registered(town)
    assert "还差 发生时间" in li.screen
    await li.presses("进入下一阶段")
    await li.presses("发生时间 ▸")
    assert "登记表" in li.screen
    assert "第 1 步，共 4 步" in li.screen
    await fills(li, "卫生间吊顶渗漏", "3月1日 20:00", "-", "-")
    assert "请核对" in li.screen
    assert "发生时间：3月1日(周日) 20:00" in li.screen
    await li.presses("存入案卷")
    assert "都齐了" in li.screen
    await li.presses("进入下一阶段")
    assert "调查研判" in li.screen
    assert "有进展：正在了解情况" in town.person(WANG).chat


async def in_fact_finding(town: Town) -> Person:
    """The registration form is filed and the first gate is behind."""
    li = await registered(town)
    await li.presses("登记表")
    await fills(li, "卫生间吊顶渗漏", "3月1日 20:00", "-", "-", "[存入案卷]", "[进入下一阶段]")
    return li


async def test_a_party_is_entered_and_asked_and_answers_himself(town: Town) -> None:
    li, zhao = await in_fact_finding(town), town.person(ZHAO)
    await li.presses("当事人")
    await li.presses("添加当事人")
    await fills(li, "[住户]", "[楼上]", "[赵先生]", "[被反映方]", "[是]", "[是]", "[存入案卷]")
    assert "当事人 甲✖ 乙✖" in li.screen
    await li.presses("当事人")
    await li.presses("乙 赵先生")
    assert "必听 · 必签 · 还没有听取" in li.screen
    await li.presses("机器人问他五个问题")
    assert "没有认定是谁的责任" in zhao.chat
    for hidden in ("王女士", "1002"):
        assert hidden not in zhao.chat.partition("没有认定")[0].rpartition("您好")[2]
    await zhao.presses("现在回答")
    await fills(
        zhao, "去年十一月重贴过砖，做过防水", "不清楚", "-", "先查清楚是不是老管子", "-", "-"
    )
    assert "我整理成这样，对吗" in zhao.screen
    await zhao.presses("✏ 改 开始时间")
    await zhao.says("上个月听说的")
    await zhao.presses("是我的意思")
    assert "乙已作陈述" in li.chat
    await li.presses("打开（私聊）") if "打开（私聊）" in li.screen else None
    said = await town.rows("SELECT confirmed_at, author_id FROM records WHERE kind = 'statement'")
    assert said[0]["confirmed_at"] is not None


async def test_what_was_filed_is_never_changed_a_newer_version_takes_its_place(town: Town) -> None:
    li = await in_fact_finding(town)
    await li.presses("成因")
    await fills(li, "防水失效", "-", "-", "[根本原因]", "[试验]", "[很可能]", "[否]", "[存入案卷]")
    await li.presses("案卷（2）")
    assert "为什么 ①：防水失效" in li.screen
    await li.presses("✏ 改 成因")
    await li.presses("✏ 改 把握")
    await li.presses("确认")
    await li.presses("存入案卷")
    await li.presses("案卷（2）")
    assert "把握：确认" in li.screen
    assert "，已更新" in li.screen
    kept = await town.rows("SELECT replaced, content FROM records WHERE kind = 'cause' ORDER BY id")
    assert [row["replaced"] for row in kept] == [1, 0]
    assert "probable" in kept[0]["content"]
    with pytest.raises(Exception, match="a record is replaced, never changed"):
        await town.app.database.write(
            lambda db: db.run("UPDATE records SET content = '{\"why\": 1}' WHERE id = 1")
        )


async def test_a_form_is_kept_when_another_one_begins_and_goes_on_later(town: Town) -> None:
    li = await in_fact_finding(town)
    await li.presses("成因")
    await li.says("防水失效")
    await li.presses("以后再填")
    await li.presses("影响")
    await li.presses("取消")
    await li.says("/inbox")
    await li.presses("0001")
    await li.presses("成因")
    assert "第 2 步" in li.screen
    await li.presses("返回")
    assert "已填：防水失效" in li.screen


async def test_a_gate_is_passed_over_only_with_a_second_manager(town: Town) -> None:
    li, feng = await in_fact_finding(town), town.person(FENG)
    await li.presses("进入下一阶段")
    await li.presses("缺项也进入，请人同意")
    await fills(li, "住户急着用，先商量办法", "[存入案卷]")
    assert "李协调请您同意" in feng.chat
    await li.presses("进入下一阶段")
    assert "阶段 ●●○○○ 调查研判" in li.screen
    await feng.presses("同意")
    assert "同意了，现在可以进入下一阶段" in li.chat
    await li.says("/inbox")
    await li.presses("0001")
    await li.presses("进入下一阶段")
    assert "阶段 ●●●○○ 方案制定" in li.screen


async def test_a_case_rests_until_a_day_and_goes_on_by_itself(town: Town) -> None:
    li, wang = await in_fact_finding(town), town.person(WANG)
    before = (await town.rows("SELECT stage_due_at FROM cases"))[0]["stage_due_at"]
    await li.presses("更多")
    await li.presses("中止")
    await fills(li, "[等鉴定]", "-", "3月9日", "[存入案卷]")
    assert "中止到 3月9日 08:00（等鉴定）" in li.screen
    assert "先停一停，到 3月9日 08:00 再继续。原因：等鉴定" in wang.chat
    await li.presses("进入下一阶段")
    assert "中止到" in li.chat
    await town.passes(days=6)
    assert "继续办理了" in wang.chat
    after = (await town.rows("SELECT stage_due_at, on_hold_until FROM cases"))[0]
    assert after["on_hold_until"] is None
    assert after["stage_due_at"] > before


async def test_the_lead_is_reminded_and_at_last_the_manager(town: Town) -> None:
    li, feng = await in_fact_finding(town), town.person(FENG)
    await town.passes(days=3)
    assert "超过了期限" in li.chat
    assert "超过期限三个工作日" not in feng.chat
    await town.passes(days=4)
    assert "超过期限三个工作日" in feng.chat
    assert feng.chat.count("超过期限三个工作日") == 1


async def test_no_agreement_ends_with_the_other_ways_named_and_can_begin_again(town: Town) -> None:
    li, wang = await in_fact_finding(town), town.person(WANG)
    await li.presses("更多")
    await li.presses("协调终止")
    await fills(li, "各方都不愿再谈", "[人民调解]", "[诉讼]", "[好了]", "[存入案卷]")
    assert "您还有这些办法：人民调解（免费）、诉讼（一般三年内）" in wang.chat
    await li.says("/find 0001")
    await li.presses("0001")
    await li.presses("重新启动")
    await fills(li, "又漏了", "[存入案卷]")
    assert "重新办理了" in wang.chat
    assert "阶段 ●●○○○ 调查研判" in li.screen


@pytest.mark.parametrize(
    ("button", "typed", "sentence"),
    [
        ("目标", "随便", "没看懂这个日期"),
        ("影响", "三", "请点下面的按钮"),
    ],
)
async def test_what_cannot_be_read_gets_a_sentence_and_nothing_is_lost(
    town: Town, button: str, typed: str, sentence: str
) -> None:
    li = await in_fact_finding(town)
    if button == "目标":
        await town.app.database.write(
            lambda db: db.run("UPDATE cases SET stage = 'planning' WHERE id = 1")
        )
        await li.says("/inbox")
        await li.presses("0001")
    await li.presses(button)
    await li.says(typed)
    assert sentence in li.chat
    open_ = await town.rows("SELECT kind FROM drafts WHERE kind = 'form'")
    assert len(open_) == 1


async def test_a_case_is_found_by_what_was_filed_in_it(town: Town) -> None:
    li = await in_fact_finding(town)
    await li.presses("成因")
    await fills(
        li, "防水层失效", "-", "-", "[根本原因]", "[试验]", "[很可能]", "[否]", "[存入案卷]"
    )
    await town.person(ZHOU).says("/find 失效")
    assert "0001" in town.person(ZHOU).screen
    await li.presses("案卷（2）")
    await li.presses("✏ 改 成因")
    await li.presses("✏ 改 为什么 ①")
    await li.says("接口开裂")
    await li.presses("存入案卷")
    await town.person(ZHOU).says("/find 失效")
    assert "0001" not in town.person(ZHOU).screen
