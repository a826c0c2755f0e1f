"""Stage five: asked whether it is solved, judged, learnt from, put away, and back again."""

import json
from hashlib import sha256
from io import BytesIO
from zipfile import ZipFile

from tests.canaries import readable
from tests.conversations.test_items import with_an_item
from tests.conversations.test_stages import fills
from tests.person import Person
from tests.talks import WANG, ZHAO_USER, documents
from tests.town import Town

ZHOU, LI, FENG, SUN = 2001, 2003, 2005, 1005


async def evaluating(town: Town, *, alone: bool = False, with_: int = 0) -> Person:
    """The parties have written to each other; what they agreed on is done and verified.

    `alone` when whoever reported is a party no longer; `with_` somebody who reported the same.
    """
    li = await with_an_item(town, "letter")
    if with_:
        await town.person(with_).reports("3号楼1单元有水渗下来")
        joined = "UPDATE cases SET stage = 'merged', main_case_id = 1, closed_at = reported_at"
        await town.app.database.write(lambda db: db.run(f"{joined} WHERE id = 2"))
    if alone:
        left = "UPDATE parties SET until = '2026-03-03' WHERE no = 1"
        await town.app.database.write(lambda db: db.run(left))
    zhao, zhou = town.person(ZHAO_USER), town.person(ZHOU)
    await zhao.presses("✅ 已完成")
    await fills(zhao, "做好了", "-", "[是我的意思]")
    await zhou.presses("看这一项", chat=town.GROUP)
    await zhou.presses("✅ 合格")
    await fills(zhou, "[到现场看]", "顶板干燥", "-", "[存入案卷]")
    await opens(li)
    await li.presses("进入下一阶段")
    return li


async def opens(li: Person) -> None:
    """The card of the case, by its number."""
    await li.says("/find 0001")
    await li.presses("0001")


async def rates(who: Person, answer: str = "😀 解决了", stars: str = "⭐⭐⭐⭐") -> None:
    """Solved, the same stars for all four, no word."""
    await who.presses(answer)
    await fills(who, *[f"[{stars}]"] * 4, "-", "[是我的意思]")


async def asked_by_phone(town: Town) -> None:
    """The desk asks 赵先生, who does not answer."""
    zhou = town.person(ZHOU)
    await opens(zhou)
    await zhou.presses("回访乙")
    await fills(zhou, "[解决了]", "[打电话]")
    assert "后面都不填" in zhou.screen
    await fills(zhou, *["[⭐⭐⭐⭐]"] * 4)
    assert "后面都不填" not in zhou.screen, "one line is skipped as fast"
    await fills(zhou, "-", "[存入案卷]")


async def judged(li: Person) -> None:
    """All that the lead files before the end."""
    await opens(li)
    await li.presses("下一步：复查安排")
    await fills(li, "[另选一天]", "3月20日", "[存入案卷]")
    await li.presses("下一步：效果评估")
    await fills(li, "[达到]", "[和预算一样]", "-", "[A 好]", "[存入案卷]")
    await li.presses("下一步：经验总结")
    await fills(li, "闭水试验让人信服", "-", "[加巡查项]", "[好了]", "[存入案卷]")
    await li.presses("下一步：归档检查")
    while "不适用" in li.screen:
        await li.presses("存在别处")
    await fills(li, "-", "[不公示]", "[存入案卷]")


async def archived(town: Town, *, with_: int = 0) -> Person:
    """The case is put away."""
    li = await evaluating(town, with_=with_)
    await rates(town.person(WANG))
    await asked_by_phone(town)
    await judged(li)
    assert "都齐了" in li.screen
    await li.presses("进入下一阶段")
    return li


async def test_what_is_not_solved_goes_back_at_once_and_the_manager_hears(town: Town) -> None:
    await evaluating(town)
    wang = town.person(WANG)
    await wang.presses("🙁 没解决")
    assert "对不起，没有办好" in wang.chat
    assert "甲说没有解决" in town.person(FENG).chat
    assert (await town.rows("SELECT stage FROM cases"))[0]["stage"] == "planning"


async def test_few_stars_bring_the_manager_and_the_lead_does_not_ask(town: Town) -> None:
    li = await evaluating(town)
    wang = town.person(WANG)
    await rates(wang, "😐 部分解决", "⭐⭐")
    assert "有一方打分很低" in town.person(FENG).chat
    await opens(li)
    assert "回访 1/2" in li.screen
    assert "把初步判断发给各方" not in li.screen, "nobody waits for it any more"
    refused = await li.presses("回访乙")
    assert refused["text"]
    await li.presses("案卷（")
    assert "部分解决" not in li.chat


async def test_a_reporter_who_is_no_party_is_asked_and_no_record_names_him(town: Town) -> None:
    li = await evaluating(town, alone=True)
    wang = town.person(WANG)
    await rates(wang)
    said = await town.rows("SELECT party_id, author_id FROM records WHERE kind = 'survey'")
    assert {tuple(row) for row in said} == {(None, None)}
    await opens(li)
    assert "回访 1/2" in li.screen
    await wang.says("/my")
    await wang.presses("0001")
    assert "😀 解决了" not in wang.screen


async def test_whoever_is_silent_is_reminded_twice_then_it_is_written_down(town: Town) -> None:
    li = await evaluating(town)
    wang = town.person(WANG)
    await rates(town.person(ZHAO_USER))
    await town.passes(days=7, hours=14)
    assert wang.chat.count("还想听您说一句") == 2
    assert "没有告诉报告人进展" not in li.chat, "it is the reporter's turn"
    await town.passes(days=3)
    assert "没有答复，已记“未答复”" in li.chat
    await judged(li)
    assert "都齐了" in li.screen


async def test_the_whole_file_is_put_away_with_its_hashes_and_a_party_gets_his_own(
    town: Town,
) -> None:
    await archived(town)
    case = (await town.rows("SELECT stage, keep, solved FROM cases"))[0]
    assert tuple(case) == ("archived", "coordination", "yes")
    paper, parcel = documents(town, LI)
    assert paper.startswith(b"%PDF-")
    with ZipFile(BytesIO(parcel)) as inside:
        manifest = inside.read("manifest.json").decode()
        listed = json.loads(manifest)["files"]
        assert [inside.read(name) for name, *_ in listed] == [paper]
    kept = (await town.rows("SELECT manifest, sha256 FROM dossiers"))[0]
    assert tuple(kept) == (manifest, sha256(manifest.encode()).hexdigest())
    assert listed[0][1] == sha256(paper).hexdigest()
    attested = await town.rows("SELECT 1 FROM journal WHERE object = 'dossiers:1'")
    assert len(attested) == 1
    wang = town.person(WANG)
    await wang.presses("我的一份")
    own = readable(documents(town, WANG)[0])
    assert "止漏、修顶" in own
    assert "赵先生" not in own
    assert len(await town.rows("SELECT 1 FROM dossiers")) == 1


async def test_whoever_is_still_silent_is_rung_up_in_working_time_with_the_questions(
    town: Town,
) -> None:
    li = await evaluating(town)
    wang, zhou = town.person(WANG), town.person(ZHOU)
    await rates(town.person(ZHAO_USER))
    await town.passes(days=8, hours=10)
    assert "请打电话" not in town.group, "nobody is rung up in the night"
    await town.passes(hours=3)
    assert "📞 请打电话" in town.group
    await zhou.presses("打给谁、说什么", chat=town.GROUP)
    assert "1. 解决了吗？" in zhou.screen
    assert "各打几颗星" in zhou.screen
    await zhou.presses("记下 0001 的回访")
    await fills(zhou, "[解决了]", "[打电话]", "[后面都不填]", "[存入案卷]")
    assert "回访结束了。都答复了" in li.chat
    await town.passes(days=5)
    assert "未答复" not in li.chat
    assert wang.chat.count("解决了吗") == 3


async def test_whoever_reported_the_same_is_asked_as_well_and_his_no_is_heard(town: Town) -> None:
    sun, li, feng = town.person(SUN), town.person(LI), town.person(FENG)
    await evaluating(town, with_=SUN)
    assert "0002 您反映的事情办完了，请您看看：您那里解决了吗？" in sun.chat
    assert "0002 有进展：办完了" not in sun.chat, "he is asked once, not told besides"
    await sun.presses("🙁 没解决")
    assert "没有办好" in sun.chat
    for who in (li, feng):
        assert "并在一起的 0002 报告人说没有解决" in who.chat
        assert "孙奶奶" not in who.chat
    assert (await town.rows("SELECT stage FROM cases WHERE id = 1"))[0]["stage"] == "evaluating"
    await sun.says("/my")
    await sun.presses("0002")
    assert "没解决" not in sun.screen, "he has answered"


async def test_whoever_reported_the_same_says_that_it_has_happened_again(town: Town) -> None:
    """A report of his own: what the others have agreed on is not his to open."""
    await archived(town, with_=SUN)
    sun, zhou = town.person(SUN), town.person(ZHOU)
    await sun.says("/my")
    await sun.presses("0002")
    await sun.presses("🔁 又发生了")
    assert "WT-2603-0002 已经结案，这次另立一件" in sun.screen
    await sun.says("又滴水了")
    await sun.presses("就这样提交")
    assert "0001" not in sun.screen, "she knows her own number alone"
    rows = await town.rows("SELECT no, again_of, category FROM cases ORDER BY id")
    assert tuple(rows[2]) == ("WT-2603-0003", 2, "leak")
    assert (await town.rows("SELECT stage FROM cases WHERE id = 1"))[0]["stage"] == "archived"
    assert "🔁 又发生了，以前的是 WT-2603-0002" in town.group
    await zhou.says("/find WT-2603-0003")
    await zhou.presses("0003")
    await zhou.presses("🗂 以前的 WT-2603-0002")
    assert "0001" in zhou.screen, "from there it is one press to what was agreed on"


async def test_after_thirty_days_it_is_a_new_case_that_knows_the_old_one(town: Town) -> None:
    await archived(town)
    wang, zhao, zhou = town.person(WANG), town.person(ZHAO_USER), town.person(ZHOU)
    await town.away(days=31)
    hides = "UPDATE cases SET disclosure = 'not-parties'"
    await town.app.database.write(lambda db: db.run(hides))
    await wang.presses("🔁 又发生了")
    assert "WT-2603-0001 已经结案，这次另立一件" in wang.screen
    await wang.says("同一个地方又滴水了")
    for hers in ("3-1-1002", "对方不要知道是我"):
        assert hers in wang.screen
    await wang.presses("就这样提交")
    rows = await town.rows("SELECT no, again_of, category, place FROM cases ORDER BY id")
    assert tuple(rows[1]) == ("WT-2604-0001", 1, "leak", "3-1-1002")
    assert "🔁 又发生了，以前的是 WT-2603-0001" in town.group
    await zhou.says("/find WT-2604-0001")
    await zhou.presses("0001")
    await zhou.presses("🗂 以前的 WT-2603-0001")
    assert "🔁 后来又发生，见 WT-2604-0001" in zhou.screen
    await zhou.presses("WT-2604-0001")
    assert "以前的是 WT-2603-0001" in zhou.screen
    await wang.says("/my")
    await wang.presses("2604-0001")
    assert "接着 WT-2603-0001" in wang.screen
    await zhao.presses("🔁 又发生了")
    await zhao.says("我家也又湿了")
    for hers in ("3-1-1002", "对方不要知道是我"):
        assert hers not in zhao.screen, "neither her door nor what she wants kept is shown to him"
