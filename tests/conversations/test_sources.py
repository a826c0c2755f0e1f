"""What no resident has told: a patrol, an alarm, a meeting, a letter, the hotline."""

from datetime import UTC, datetime

import pytest

from tests.conversations.test_stages import fills
from tests.town import Town
from workflow.sources import Source, read

WANG = 1001
ZHOU, WU, LI, ZHENG, FENG = 2001, 2002, 2003, 2004, 2005
NOW = datetime(2026, 3, 12, 2, 0, tzinfo=UTC)


async def entered(town: Town, label: str, line: str) -> None:
    """周客服 has entered it from its source."""
    zhou = town.person(ZHOU)
    await zhou.says("/new")
    await zhou.presses(label)
    if label == "来函":
        await zhou.presses("政府部门")
    await zhou.says(line)
    await zhou.presses("就这样提交")


async def the_case(town: Town) -> tuple[object, ...]:
    rows = await town.rows("SELECT source, source_ref, urgency, stage FROM cases ORDER BY id")
    return tuple(rows[-1])


async def test_a_finding_becomes_a_case_in_two_presses_and_keeps_its_point(town: Town) -> None:
    zheng = town.person(ZHENG)
    code = (await town.rows("SELECT code FROM places WHERE address = '8'"))[0]
    await zheng.starts(f"l_{code['code']}")
    await zheng.sends("photo", caption="北立面外墙瓷砖空鼓")
    await zheng.presses("这是巡查发现")
    await zheng.presses("要修")
    assert "已登记 WT-2603-0001" in zheng.chat
    assert await the_case(town) == ("patrol", "", "u3", "intake")
    assert (await town.rows("SELECT place FROM cases"))[0]["place"] == "8"
    assert len(await town.rows("SELECT 1 FROM media WHERE case_id = 1")) == 1
    assert "🔦 巡查发现" in town.group


async def test_whoever_entered_it_may_judge_it_and_nobody_is_told(town: Town) -> None:
    await entered(town, "设备报警", "E35 07:52:10 2号楼1单元电梯故障停了")
    zhou = town.person(ZHOU)
    assert (await the_case(town))[:2] == ("equipment-alarm", "E35 · 07:52:10")
    before = zhou.chat.count("已接手")
    await zhou.presses("我来受理", chat=town.GROUP)
    await zhou.presses("转维修", chat=town.GROUP)
    await zhou.presses("✅ 确定", chat=town.GROUP)
    assert zhou.chat.count("已接手") == before
    await zhou.presses("修好了", chat=town.GROUP)
    await zhou.answers_prompt("换了门机皮带")
    rows = await town.rows("SELECT stage, answered_at IS NOT NULL AS heard FROM cases")
    assert tuple(rows[0]) == ("archived", 1), "there is nobody to ask whether it is solved"
    await zhou.says("/my")
    assert "0001" not in zhou.screen, "it was his work, not his own matter"


async def test_a_neighbour_who_joined_an_alarm_hears_that_it_is_repaired(town: Town) -> None:
    await entered(town, "设备报警", "E35 3号楼1单元电梯故障停了")
    wang, zhou = town.person(WANG), town.person(ZHOU)
    await wang.says("3号楼1单元电梯停了")
    await wang.presses("就是这件事，跟进它")
    for label in ("我来受理", "✅ 确定", "修好了"):
        await zhou.presses(label, chat=town.GROUP)
    await zhou.answers_prompt("换了门机皮带")
    assert "0002 是一般维修" in wang.chat
    assert "0002 办完了" in wang.chat


async def test_an_answer_counts_once_it_says_all_that_it_must(town: Town) -> None:
    await entered(town, "12345", "202603030017 3月6日前答复 3号楼1单元楼上漏水两家说不拢")
    zhou, li = town.person(ZHOU), town.person(LI)
    await zhou.presses("我来受理", chat=town.GROUP)
    await zhou.presses("多方协调", chat=town.GROUP)
    await zhou.presses("✅ 确定", chat=town.GROUP)
    await li.presses("无利害关系")
    await town.passes(days=1, hours=12)
    assert "要写到：什么事、地点和时间、影响到谁、已做的处置、下一步和日期、联系人和电话" in li.chat
    await li.presses("对外答复")
    await fills(
        li,
        "[12345 热线]",
        "[网上提交]",
        "昨天 15:00",
        "[什么事]",
        "[已做的处置]",
        "[好了]",
        "-",
        "-",
    )
    refused = await li.presses("存入案卷")
    assert "还没写到：地点和时间、影响到谁、下一步和日期、联系人和电话" in refused["text"]
    await li.presses("改 内容")
    await fills(li, "[地点和时间]", "[影响到谁]", "[下一步和日期]", "[联系人和电话]", "[好了]")
    await li.presses("存入案卷")
    assert "已于 3月4日 15:00 答复" in li.screen
    before = li.chat.count("前要正式答复")
    await town.passes(days=2)
    assert li.chat.count("前要正式答复") == before


async def test_what_an_interview_brings_up_is_entered_too(town: Town) -> None:
    await entered(town, "业主访谈", "3月2日 3-1-1102 希望楼道装扶手")
    assert "业主访谈 · 3月2日" in town.group
    assert "3-1-1102" in town.group


async def test_only_the_counter_enters_letters(town: Town) -> None:
    zheng = town.person(ZHENG)
    await zheng.says("/new")
    assert "来函" not in zheng.screen


async def test_what_is_missing_in_the_line_is_asked_for(town: Town) -> None:
    zhou = town.person(ZHOU)
    await zhou.says("/new")
    await zhou.presses("12345")
    await zhou.says("3号楼夜里施工")
    assert "请写上工单号和答复期限" in zhou.screen
    await zhou.says("202603030017 3月9日前 3号楼夜里施工")
    assert "☎ 12345 转办 · 202603030017" in zhou.screen


@pytest.mark.parametrize(
    ("source", "line", "ref"),
    [
        (Source.MEETING, "3月1日 第4项 12人 电梯总坏", "3月1日 · № 4 · × 12"),
        (Source.MEETING, "1 March item 4, 12 people, lift", "1 March · № 4 · × 12"),
        (Source.LETTER, "杭住建〔2026〕12号 3月20日前回复 外墙", "杭住建〔2026〕12号"),
        (Source.LETTER, "HZ-2026/12 20 March facade", "HZ-2026/12"),
        (Source.HOTLINE, "202603120017 3月19日前 夜里施工", "202603120017"),
        (Source.ALARM, "e35 07:52:10 2号楼电梯", "E35 · 07:52:10"),
    ],
)
def test_lines(source: Source, line: str, ref: str) -> None:
    found = read(source, line, NOW, "Asia/Shanghai")
    assert found is not None
    assert found.ref == ref


@pytest.mark.parametrize(
    ("source", "line"),
    [
        (Source.MEETING, "电梯总坏"),
        (Source.HOTLINE, "202603120017 夜里施工"),
        (Source.LETTER, "请回复"),
        (Source.ALARM, "电梯停了"),
    ],
)
def test_a_line_without_what_the_source_needs(source: Source, line: str) -> None:
    assert read(source, line, NOW, "Asia/Shanghai") is None
