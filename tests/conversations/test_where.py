"""Where it is: from a poster, from the map, from what is known already."""

from tests.town import Town

WANG, LIU, ZHOU = 1001, 1006, 2001


async def test_a_poster_fills_in_the_place(town: Town) -> None:
    wang = town.person(WANG)
    code = (await town.rows("SELECT code FROM places WHERE address = '3-1-L1'"))[0]["code"]
    await wang.starts(f"l_{code}")
    assert "📍 3号楼1单元电梯" in wang.screen
    assert "发生了什么？" in wang.screen
    await wang.says("关门有怪声")
    assert "3号楼1单元电梯" in wang.screen
    await wang.presses("就这样提交")
    case = (await town.rows("SELECT channel, place FROM cases"))[0]
    assert tuple(case) == ("qr", "3-1-L1")
    assert "扫码" in town.group
    await wang.starts("l_NOSUCH")
    assert "这个链接用过了或已失效" in wang.screen


async def test_a_poster_scanned_in_the_middle_of_a_report_adds_the_place(town: Town) -> None:
    wang = town.person(WANG)
    code = (await town.rows("SELECT code FROM places WHERE address = '3-1-L1'"))[0]["code"]
    await wang.says("关门有怪声")
    await wang.starts(f"l_{code}")
    await wang.presses("返回")
    assert "3号楼1单元电梯" in wang.screen
    assert "关门有怪声" in wang.screen


async def test_a_place_on_the_map_reaches_the_office(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("/report")
    await wang.presses("卫生垃圾")
    await wang.sends("location", latitude=31.2304, longitude=121.4737)
    assert "谁可以知道是您？" in wang.screen
    await wang.presses("处理人知道即可")
    assert "地图位置" in wang.screen
    await wang.presses("就这样提交")
    assert "31.23040" not in town.group, "it could be somebody's home"
    zhou = town.person(ZHOU)
    await zhou.says("/inbox")
    await zhou.presses("0001")
    assert "📍 31.23040, 121.47370" in zhou.screen


async def test_a_place_is_asked_only_while_it_is_unknown(town: Town) -> None:
    liu = town.person(LIU)
    await liu.starts()
    await liu.says("3-2-0501 厨房漏水")
    await liu.presses("就这样提交")
    await town.passes(minutes=11)
    await liu.says("/report")
    await liu.presses("噪声")
    assert "我家 3-2-0501" in liu.screen, "nobody is asked twice where he lives"
