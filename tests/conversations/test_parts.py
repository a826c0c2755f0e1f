"""A party of somebody else's case: his own page, his words, another lead when he asks for one."""

import json

from actions import door_notices
from handlers.draw import door_notice
from tests.conversations.test_homes import LIU
from tests.conversations.test_posters import A5, received
from tests.conversations.test_stages import FENG, LI, WANG, XIAO, ZHAO, ZHOU, fills, registered
from tests.homes import asked_how, on_file
from tests.person import Person
from tests.planning import at_desk, files
from tests.town import Town
from workflow.records import Kind
from workflow.roles import Role

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
    await fills(
        li,
        "[住户]",
        home if "-" in home else f"[{home}]",
        f"[{name}]",
        f"[{capacity}]",
        "[是]",
        f"[{sign}]",
    )
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
    await town.passes(days=2)
    assert "还没有听取：甲、丙" in li.chat


async def test_files_are_added_to_what_was_said_before(town: Town) -> None:
    await in_facts(town)
    zhao = town.person(ZHAO)
    await zhao.says("/my")
    await zhao.presses("0001")
    await zhao.presses("现在回答")
    await fills(zhao, "做过防水", "2024年11月", "-", "先查老管子", "-")
    await zhao.sends("photo", caption="装修合同")
    await zhao.presses("好了")
    await zhao.presses("是我的意思")
    await zhao.presses("改或补充")
    await zhao.sends("photo", caption="收据")
    assert "附件：2 个" in zhao.screen
    await zhao.presses("是我的意思")
    assert "附件：2 个" in zhao.screen
    newest = await town.rows("SELECT MAX(id) AS id FROM records")
    of = await town.rows("SELECT record_id FROM media")
    assert [one["record_id"] for one in of] == [newest[0]["id"]] * 2


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


async def test_what_was_taken_by_phone_is_confirmed_by_the_party_himself(town: Town) -> None:
    li = await in_facts(town)
    zhao = town.person(ZHAO)
    await asks(li, "乙")
    await zhao.presses("请打电话给我")
    zhou = town.person(ZHOU)
    await zhou.presses("我来联系", chat=town.GROUP)
    assert "和 0001 有关" in zhou.chat
    await zhao.says("139 0000 5678，晚饭后")
    assert "记下了，会告诉联系您的人" in zhao.chat
    assert "139 0000 5678，晚饭后" in zhou.screen
    assert "5678" not in town.group
    await zhao.presses("留电话号码")
    await zhao.says("不对，是 13900005679")
    assert "13900005679" in zhou.screen
    await zhou.presses("🗣 陈述")
    await fills(
        zhou,
        "[电话]",
        "是老管子，不是我家",
        "2024年11月",
        "-",
        "不拆，先查老管子",
        "-",
        "-",
        "[否]",
    )
    await zhou.presses("存入案卷")
    assert "乙✖" in li.chat
    await zhou.presses("已联系")
    await zhao.presses("留电话号码")
    await zhao.says("13900005678，晚饭后")
    assert "已经联系过了" in zhao.chat
    (kept,) = await town.rows("SELECT words FROM calls")
    assert kept["words"] == "", "what is said after the call is not kept"
    assert "我们整理成这样，对吗？" in zhao.chat
    await zhao.presses("是我的意思")
    assert "乙确认了陈述" in li.chat
    assert "乙✔" in li.chat


async def test_a_visit_is_agreed_on_reminded_of_and_goes_on_before_a_closed_door(
    town: Town,
) -> None:
    li = await in_facts(town)
    wang, zhao, xiao = (town.person(one) for one in (WANG, ZHAO, XIAO))
    await li.presses("约上门")
    await fills(li, "3月5日 18:30", "[乙]", "[丙]", "[好了]", "请居委会见证")
    await li.presses("存入案卷")
    assert "上门看看情况" not in wang.chat
    assert "我们想在 3月5日(周四) 18:30 上门看看情况" in zhao.chat
    await xiao.presses("✅ 可以")
    assert "丙对上门时间：可以" in li.chat
    await zhao.presses("改时间")
    await fills(zhao, "[否]", "周六上午")
    await zhao.presses("是我的意思")
    assert "乙对上门时间：想改，“周六上午”" in li.chat
    await town.passes(days=1)
    assert zhao.chat.count("请家里留人") == 1
    assert "看完请填勘查" in li.chat
    await town.passes(hours=22)
    assert zhao.chat.count("请家里留人") == 2
    await town.passes(hours=1)
    await li.says("/find 0001")
    await li.presses("0001")
    await li.presses("🔎 勘查")
    assert "3月5日 18:30" not in li.screen  # it stands in the summary, nobody types it again
    await fills(li, "[好了]" if "好了" in li.screen else "-", "[没让进]", "-", "-")
    assert "时间：3月5日(周四) 18:30" in li.screen
    await li.presses("存入案卷")
    assert "没让进" in li.chat
    await li.presses("门上告知")
    [(name, pdf)] = received(town.telegram, LI)
    assert name == "门上告知 0001.pdf"
    assert pdf.count(A5) == 1, "both parties live behind one door"
    assert "发书面通知" in li.chat
    await li.presses("约上门")
    assert "什么时候上门看" in li.screen


async def test_the_notice_for_a_door_says_when_and_what_to_do_and_nothing_of_the_matter(
    town: Town,
) -> None:
    await in_facts(town)
    at, again = "2026-03-05T10:30:00+00:00", "2026-03-09T01:00:00+00:00"
    await files(town, Kind.VISIT, at=at, access="nobody-home", next_at=again)
    given = {"case": 1, "record": (await town.rows("SELECT MAX(id) AS id FROM records"))[0]["id"]}
    notice = await town.app.database.write(
        lambda db: door_notices.written(at_desk(db, town, LI, Role.COORDINATOR), given)
    )
    [page] = door_notice.pages(notice, "linli_bot")
    for said in (
        "3-1-1102 的住户",
        "3月5日(周四) 18:30，我们来您家了解一件事，家里没有人",
        "请您在 3月7日(周六) 前打 8888-0000，报编号 0001",
        "我们 3月9日(周一) 09:00 再来一次",
        "To the residents of 3-1-1102",
        "On Thu 5 Mar 18:30 we came to ask you about something, and nobody was at home",
        "Please call 8888-0000 by Sat 7 Mar, give the number 0001",
        "李协调",
    ):
        assert said in json.dumps(page, ensure_ascii=False)
    for hidden in ("王女士", "1002", "漏", "Leak", "赵先生"):
        assert hidden not in json.dumps(page, ensure_ascii=False)


async def test_the_first_word_to_another_party_accuses_nobody(town: Town) -> None:
    li = await registered(town)
    await party(li, "楼上", "赵先生", "被反映方")
    await party(li, "楼上", "小陈", "见证人", sign="否")
    zhao = town.person(ZHAO)
    assert "没有认定是谁的责任" in zhao.chat
    assert "由李协调主办" in zhao.chat
    assert "8888-0000，编号 0001" in zhao.chat
    for hidden in ("王女士", "1002", "吊顶"):
        assert hidden not in zhao.chat
    assert "有邻居反映" not in town.person(XIAO).chat, "a witness is asked by the lead himself"


async def test_after_an_anonymous_report_the_first_word_waits(town: Town) -> None:
    wang, zhou, li = town.person(WANG), town.person(ZHOU), town.person(LI)
    await wang.says("楼上半夜很吵，3-1-1102")
    await wang.presses("谁可以知道")
    await wang.presses("匿名")
    await wang.presses("就这样提交")
    for label in ("我来受理", "多方协调", "确定并告知报告人"):
        await zhou.presses(label, chat=town.GROUP)
    await li.presses("无利害关系，我来主办")
    await li.presses("当事人")
    await li.presses("添加当事人")
    zhao = town.person(ZHAO)
    await fills(li, "[住户]", "3-1-1102", "[赵先生]", "[被反映方]", "[是]", "[是]")
    await li.presses("存入案卷")
    assert "有邻居反映" not in zhao.chat
    await town.passes(hours=12)
    assert "有邻居反映" in zhao.chat


async def test_a_form_waits_with_its_files_while_something_else_is_done(town: Town) -> None:
    await in_facts(town)
    zhao = town.person(ZHAO)
    await zhao.says("/my")
    await zhao.presses("0001")
    await zhao.presses("现在回答")
    await fills(zhao, "重贴砖时做过防水", "2024年11月")
    await zhao.presses("现在回答")  # the button below the question still stands
    assert "③ 您做过什么" in zhao.screen
    await fills(zhao, "-", "先查老管子", "-", "-")
    assert "经过：重贴砖时做过防水" in zhao.screen
    await zhao.says("/my")  # another room: the form waits
    await zhao.presses("0001")
    await zhao.presses("现在回答")
    assert "经过：重贴砖时做过防水" in zhao.screen
    await zhao.sends("photo")
    await zhao.says("/help")
    await zhao.says("/my")
    await zhao.presses("0001")
    await zhao.presses("现在回答")
    assert "附件：1 个" in zhao.screen
    sent = await town.rows("SELECT draft_id, state FROM media")
    open_ = await town.rows("SELECT id FROM drafts")
    assert [(one["draft_id"], one["state"]) for one in sent] == [(open_[0]["id"], "kept")]
    await zhao.starts()
    await zhao.presses("重来")
    assert "① 请您说说发生了什么" in zhao.screen
    assert "重贴砖" not in zhao.screen
    assert [one["state"] for one in await town.rows("SELECT state FROM media")] == []
    await fills(zhao, "一")
    await zhao.sends("photo")
    await zhao.says("/my")
    await town.passes(days=9)
    assert not await town.rows("SELECT 1 FROM forms")
    assert not await town.rows("SELECT 1 FROM media")


async def test_whoever_was_a_party_on_paper_finds_his_page_when_he_registers(town: Town) -> None:
    number = town.telegram.people[LIU].contact()["phone_number"]
    await on_file(town, "刘明", number, "2-1-0301")
    li = await registered(town)
    await party(li, "2-1-0301", "刘明", "受影响方")
    liu = await asked_how(town, LIU, "2-1-0301", "业主")
    await liu.presses("核对手机号")
    await liu.taps("发送我的手机号")
    assert "登记好了" in liu.chat
    await liu.says("/my")
    await liu.presses("0001")
    assert "您在这件事里是 乙" in liu.screen
