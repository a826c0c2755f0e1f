"""A complaint about one of the office goes to those whom it does not concern."""

from typing import Any

from actions import confiding
from storage import belongings
from storage.connection import Connection
from storage.rows import Scope
from tests.planning import ZHAO, at_desk, file, planning
from tests.town import Town
from workflow.records import Kind
from workflow.roles import Role

WANG, ZHOU, WU, LI, FENG, CHEN, SUN = 1001, 2001, 2002, 2003, 2005, 2006, 1005


async def complained(town: Town, about: str = "工作人员") -> None:
    wang = town.person(WANG)
    await wang.says("周客服态度不好，3号楼群里骂人")
    await wang.presses("涉及工作人员")
    await wang.presses(about)
    assert "涉及工作人员：不进工作群" in wang.screen
    await wang.presses("就这样提交")


async def becomes(town: Town, person: int, role: str) -> None:
    """The administrator invites somebody."""
    chen = town.person(CHEN)
    await chen.says("/settings")
    await chen.presses("人员")
    await chen.presses(f"邀请{role}")
    await town.person(person).starts(chen.screen.partition("?start=")[2].split()[0])


async def test_it_goes_to_the_manager_and_the_group_reads_no_word(town: Town) -> None:
    await complained(town)
    assert "态度不好" not in town.group
    assert "知悉受限" in town.group
    feng, zhou = town.person(FENG), town.person(ZHOU)
    assert "这件事知悉受限" in feng.chat
    await feng.presses("打开这件事")
    assert "态度不好" in feng.screen
    await town.passes(days=4)
    for person in (ZHOU, WU, LI):
        assert "0001" not in town.person(person).chat
    assert "超过时限" in feng.chat
    await zhou.says("/find 0001")
    assert "服务态度" not in zhou.screen


async def test_opened_to_all_it_is_still_not_led_by_whom_it_is_about(town: Town) -> None:
    await complained(town)
    feng, zhou = town.person(FENG), town.person(ZHOU)
    for button in ("打开这件事", "谁能看", "涉及哪位工作人员", "周客服", "谁能看", "全体工作人员"):
        await feng.presses(button)
    await feng.says("已谈过")
    assert "态度不好" in town.group
    refused = await zhou.presses("我来受理", chat=town.GROUP)
    assert refused["text"] == "这件事只有当事人和办理的人能看、能办。"


async def test_the_clerk_who_judges_marks_it(town: Town) -> None:
    await town.person(WANG).reports("3号楼的保安又骂人了")
    zhou, feng = town.person(ZHOU), town.person(FENG)
    await zhou.presses("我来受理", chat=town.GROUP)
    await zhou.presses("涉及工作人员", chat=town.GROUP)
    assert "保安" not in town.group
    assert "这件事知悉受限" in feng.chat
    await feng.presses("打开这件事")
    await feng.presses("我来受理")
    await feng.presses("转维修")
    await feng.presses("确定并告知报告人")
    assert "冯经理" in town.person(WANG).chat


async def test_about_the_only_manager_without_committee_another_one_is_named(town: Town) -> None:
    chen = town.person(CHEN)
    for button in ("⚙ 设置", "人员", "钱主任", "不再任业委会", "移除"):
        await chen.presses(button)
    await complained(town, "冯经理")
    assert "涉及项目经理" in chen.chat
    assert "态度不好" not in chen.chat
    await becomes(town, SUN, "项目经理")
    sun = town.person(SUN)
    await sun.says("/inbox")
    await sun.presses("0001")
    assert "态度不好" in sun.screen


async def test_about_one_of_two_managers_the_other_has_it(town: Town) -> None:
    await becomes(town, SUN, "项目经理")
    await complained(town, "冯经理")
    assert "知悉受限" in town.person(SUN).chat
    assert "知悉受限" not in town.person(FENG).chat
    rows = await town.rows("SELECT noted_by, person_id FROM interests")
    assert [row["noted_by"] == row["person_id"] for row in rows] == [True]


async def test_whom_it_is_about_does_not_read_it_in_his_data(town: Town) -> None:
    await complained(town, "冯经理")
    kept = await town.app.database.read(
        lambda db: belongings.of_person(db, Scope(1), 11, user=FENG)
    )
    assert kept["people"][0]["name"] == "冯经理"
    assert "interests" not in kept


async def test_an_alarm_rings_once_for_each_and_not_for_whom_it_is_about(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("周客服点火烧东西，3号楼着火了")
    await wang.presses("🚨 有危险")
    await wang.presses("涉及工作人员")
    await wang.presses("工作人员")
    await wang.presses("就这样提交")
    feng, zhou, wu = town.person(FENG), town.person(ZHOU), town.person(WU)
    assert [one.chat.count("可能有人有危险") for one in (feng, wu)] == [1, 1]
    await feng.presses("打开这件事")
    await feng.presses("谁能看")
    await feng.presses("涉及哪位工作人员")
    await feng.presses("周客服")
    before = zhou.chat.count("可能有人有危险")
    await wang.presses("补充")
    await wang.says("火更大了，有人受伤")
    assert zhou.chat.count("可能有人有危险") == before
    assert wu.chat.count("可能有人有危险") == 2


async def test_not_about_staff_after_all(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("3-1-1002 卫生间吊顶滴水")
    await wang.presses("涉及工作人员")
    await wang.presses("工作人员")
    await wang.presses("涉及工作人员")
    await wang.presses("不涉及工作人员")
    await wang.presses("就这样提交")
    assert "吊顶" in town.group


async def test_what_weighs_most_is_told_to_the_managers_who_may_read_it(town: Town) -> None:
    await planning(town, ZHAO)
    await becomes(town, SUN, "项目经理")
    feng, sun = town.person(FENG), town.person(SUN)
    assert feng.chat.count("影响评估为 P1") == 1

    def concerns(db: Connection) -> None:
        desk = at_desk(db, town, SUN, Role.MANAGER)
        confiding.name_concerned(desk, 1, None, 11)

    def weighs(db: Connection, life: str) -> None:
        scores: dict[str, Any] = {"life": life, "safety": "1", "belongings": "2", "harmony": "2"}
        desk = at_desk(db, town, SUN, Role.MANAGER)
        file(desk, Kind.IMPACT, **scores, people="3", worsens="days", vulnerable="no")

    await town.app.database.write(concerns)
    await town.app.database.write(weighs, "0")
    await town.app.database.write(weighs, "3")
    await town.settle()
    assert [one.chat.count("影响评估为 P1") for one in (feng, sun)] == [1, 1]


async def test_what_is_owed_in_time_is_told_to_the_managers_who_may_read_it(town: Town) -> None:
    zhou, feng, sun = town.person(ZHOU), town.person(FENG), town.person(SUN)
    await zhou.says("/new")
    await zhou.presses("12345")
    await zhou.says("202603030017 3月6日前答复 3号楼1单元电梯困人了")
    for label in ("🚨 有危险", "就这样提交", "我来处理"):
        await zhou.presses(label)
    await zhou.presses("多方协调", chat=town.GROUP)
    await zhou.presses("✅ 确定", chat=town.GROUP)
    await town.person(LI).presses("无利害关系")
    await becomes(town, SUN, "项目经理")

    def concerns(db: Connection) -> None:
        confiding.name_concerned(at_desk(db, town, SUN, Role.MANAGER), 1, None, 11)

    await town.app.database.write(concerns)
    await town.passes(days=4)
    for owed in ("还没补", "前要正式答复"):
        assert owed in town.person(LI).chat
        assert owed in sun.chat
        assert owed not in feng.chat
