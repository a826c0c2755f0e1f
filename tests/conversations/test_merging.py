"""Several people report the same thing: one case goes on, each hears of it, none of the others."""

import itertools
from random import Random

from actions import looking
from actions.delivery import office
from storage import cards
from storage.connection import Connection
from storage.rows import Scope
from tests.ground import START
from tests.town import Town

WANG, ZHAO, XIAO, SUN = 1001, 1002, 1003, 1005
ZHOU, LI, FENG = 2001, 2003, 2005

HEAP = "7号楼1单元楼道口堆满垃圾，走不过去"


async def merged(town: Town) -> None:
    """孙奶奶 and 王女士 have each reported the heap; the desk has merged the second."""
    await town.person(SUN).reports(HEAP)
    wang, zhou = town.person(WANG), town.person(ZHOU)
    await wang.says("7号楼1单元门口一堆垃圾，我腿脚不好出不去")
    await wang.presses("另报一件")
    await zhou.presses("我来受理", chat=town.GROUP)
    await zhou.presses("可能重复 0001", chat=town.GROUP)
    await zhou.presses("并入 0001", chat=town.GROUP)
    await zhou.presses("确定并案", chat=town.GROUP)


async def test_a_neighbour_is_told_a_number_and_joins_with_one_press(town: Town) -> None:
    await town.person(SUN).reports(HEAP)
    wang = town.person(WANG)
    await wang.says("7号楼1单元门口一堆垃圾，我腿脚不好出不去")
    assert "7号楼已有 1 位邻居反映过：🗑 卫生垃圾" in wang.screen
    assert "孙奶奶" not in wang.screen
    await wang.presses("就是这件事，跟进它")
    assert "已收到 WT-2603-0002" in wang.chat
    assert "现在共 2 位报告人" in town.group
    zhou = town.person(ZHOU)
    await zhou.presses("我来受理", chat=town.GROUP)
    await zhou.presses("确定并告知报告人", chat=town.GROUP)
    assert "0001</b> 是一般维修" not in wang.chat, "he knows his own number alone"
    assert "0002 是一般维修" in wang.chat
    rows = await town.rows("SELECT stage, main_case_id FROM cases ORDER BY id")
    assert [tuple(row) for row in rows] == [("routine", None), ("merged", 1)]


async def test_nobody_is_told_that_a_neighbour_complains_of_another(town: Town) -> None:
    await town.person(SUN).reports("7-1-0302 半夜很吵")
    wang = town.person(WANG)
    await wang.says("7-1-0302 半夜很吵")
    assert "位邻居反映过" not in wang.screen
    liu = town.person(1006)
    await liu.starts()
    await town.person(SUN).reports("7号楼1单元楼道垃圾")
    await liu.says("7号楼1单元楼道垃圾")
    assert "位邻居反映过" not in liu.screen, "nor is a stranger told anything"


async def test_what_is_alike_is_looked_at_before_the_judgement_is_confirmed(town: Town) -> None:
    await town.person(SUN).reports(HEAP)
    await town.person(WANG).says("7号楼一楼全是垃圾")
    await town.person(WANG).presses("另报一件")
    zhou = town.person(ZHOU)
    await zhou.presses("我来受理", chat=town.GROUP)
    assert "可能重复：0001" in town.group
    answer = await zhou.presses("确定并告知报告人", chat=town.GROUP)
    assert answer["text"] == "先看看是不是同一件事"
    assert "走不过去" in town.seen(town.GROUP)
    assert (await town.rows("SELECT stage FROM cases WHERE id = 2"))[0]["stage"] == "intake"
    await zhou.presses("都不是，确定并告知", chat=town.GROUP)
    assert (await town.rows("SELECT stage FROM cases WHERE id = 2"))[0]["stage"] == "routine"


async def test_each_reporter_hears_the_same_and_nothing_of_the_others(town: Town) -> None:
    await merged(town)
    sun, wang, zhou = town.person(SUN), town.person(WANG), town.person(ZHOU)
    assert "0002 和另一份报告是同一件事" in wang.chat
    assert "已并入 0001" in town.group
    assert "2 位报告人（并入 0002）" not in wang.chat
    await zhou.presses("我来受理", chat=town.GROUP)
    await zhou.presses("确定并告知报告人", chat=town.GROUP)
    await zhou.says("下午四点清走", chat=town.GROUP, reply_to=None)
    await zhou.presses("告诉报告人", chat=town.GROUP)
    await zhou.answers_prompt("下午四点前清走")
    assert "下午四点前清走" in wang.chat
    assert "下午四点前清走" in sun.chat
    await sun.presses("问一句")
    await sun.says("我儿子能来搬吗")
    await zhou.replies("可以，请他找保安", to="我儿子能来搬吗", chat=town.GROUP)
    assert "请他找保安" in sun.chat
    assert "请他找保安" not in wang.chat
    await zhou.presses("修好了", chat=town.GROUP)
    await zhou.answers_prompt("都清走了")
    assert "0001 办完了，请您看看：解决了吗" in sun.chat
    assert "0002 办完了" in wang.chat
    await wang.presses("看进度")
    assert "与同一件事的其他报告一起办" in wang.screen
    assert "下午四点前清走" in wang.screen
    for other in ("孙奶奶", "走不过去", "我儿子"):
        assert other not in wang.chat
    for other in ("王女士", "腿脚不好"):
        assert other not in sun.chat


async def test_a_merged_reporter_adds_and_is_answered_alone(town: Town) -> None:
    await merged(town)
    sun, wang, zhou = town.person(SUN), town.person(WANG), town.person(ZHOU)
    await wang.presses("看进度")
    await wang.presses("补充")
    await wang.says("现在二楼也有了")
    assert "现在二楼也有了" in town.group
    await zhou.replies("收到，一起清", to="现在二楼也有了", chat=town.GROUP)
    assert "收到，一起清" in wang.chat
    assert "收到，一起清" not in sun.chat


async def test_the_manager_takes_a_merger_back(town: Town) -> None:
    await merged(town)
    feng = town.person(FENG)
    refused = await town.person(ZHOU).presses("不是同一件，分开", chat=town.GROUP)
    assert refused["show_alert"]
    await feng.presses("不是同一件，分开", chat=town.GROUP)
    rows = await town.rows("SELECT stage, main_case_id, closed_at FROM cases WHERE id = 2")
    assert tuple(rows[0]) == ("intake", None, None)


async def test_danger_is_not_lost_in_a_merger(town: Town) -> None:
    await town.person(SUN).reports("7号楼1单元楼道堆了垃圾")
    wang, zhou = town.person(WANG), town.person(ZHOU)
    await wang.says("7号楼1单元楼道垃圾冒烟了")
    await wang.presses("🚨 有危险")
    assert "位邻居反映过" not in wang.screen, "whoever is in danger is asked nothing more"
    await wang.presses("就这样提交")
    await zhou.presses("我来受理", chat=town.GROUP)
    await zhou.presses("可能重复 0001", chat=town.GROUP)
    await zhou.presses("并入 0001", chat=town.GROUP)
    await zhou.presses("确定并案", chat=town.GROUP)
    main = (await town.rows("SELECT urgency, danger FROM cases WHERE id = 1"))[0]
    assert tuple(main) == ("u1", 1)


async def test_any_case_is_merged_with_by_its_number(town: Town) -> None:
    await town.person(SUN).reports("7-1-0302 半夜很吵")
    await town.person(WANG).reports("7号楼1单元楼上敲地板")
    zhou = town.person(ZHOU)
    await zhou.presses("我来受理", chat=town.GROUP)
    await zhou.presses("按编号并案", chat=town.GROUP)
    await zhou.answers_prompt("0099")
    assert "没找到这个编号" in town.seen(town.GROUP)
    await zhou.answers_prompt("0002")
    assert "不能并入自己" in town.seen(town.GROUP)
    await zhou.answers_prompt("wt-2603-0001")
    assert "把 0002 并入 0001？" in town.seen(town.GROUP)
    await zhou.presses("确定并案", chat=town.GROUP)
    assert "0002 和另一份报告是同一件事" in town.person(WANG).chat
    await town.person(LI).reports("9号楼电梯坏了")
    await zhou.presses("我来受理", chat=town.GROUP)
    await zhou.presses("按编号并案", chat=town.GROUP)
    await zhou.answers_prompt("0002")
    assert "把 0003 并入 0001？" in town.seen(town.GROUP), "0002 goes on in 0001 itself"
    await zhou.presses("◀", chat=town.GROUP)
    assert "确定并告知报告人" in town.seen(town.GROUP)


async def test_a_card_costs_no_more_among_two_thousand_like_it_than_among_one(town: Town) -> None:
    await town.person(SUN).reports("7号楼1单元电梯坏了")
    await town.person(ZHOU).presses("我来受理", chat=town.GROUP)
    costs = [await town.app.database.write(crowded, count) for count in (0, 1000, 1000)]
    (fewest, alone), (statements, one), (same, two) = costs
    assert fewest < statements == same <= fewest + 6, (
        "those that are named are read whole, no others"
    )
    assert alone < one
    assert abs(two - one) < 0.02 * one


def crowded(db: Connection, more: int) -> tuple[int, int]:
    """After so many more cases of the same lift: the statements and steps that a card takes."""
    desk = office(db, Scope(1), now=START, chance=Random(1))
    known = db.one("SELECT max(id) AS id FROM cases")
    assert known is not None
    for number in range(known["id"] + 1, known["id"] + 1 + more):
        db.run(LIKE_IT, number=number, no=f"WT-2603-{number:04d}")
    wanted = db.one("SELECT id FROM cards WHERE kind = 'staff-case' AND ref = 1")
    assert wanted is not None
    card = cards.get(db, wanted["id"])
    assert card is not None
    statements: list[str] = []
    steps = itertools.count()
    db.raw.set_trace_callback(statements.append)
    db.raw.set_progress_handler(lambda: next(steps) < 0, 1)
    looking.look(desk, card)
    db.raw.set_trace_callback(None)
    db.raw.set_progress_handler(None, 0)
    return len(statements), next(steps)


LIKE_IT = """
    INSERT INTO cases (estate_id, id, no, stage, channel, draft_id, category, urgency, words, place,
                       disclosure, lang, reported_at, answer_by)
    SELECT estate_id, :number, :no, 'intake', channel, draft_id + :number, category, urgency, words,
           place, disclosure, lang, reported_at, answer_by FROM cases WHERE id = 1
"""
