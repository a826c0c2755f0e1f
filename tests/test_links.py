"""Links can be guessed, but not for long, and never to any effect."""

from tests.forge import guess
from tests.town import Town

SUN, WANG = 1005, 1001


async def test_after_ten_wrong_links_nothing_is_looked_up_for_ten_minutes(town: Town) -> None:
    sun = town.person(SUN)
    for number in range(10):
        await sun.starts(f"s_{number}")
        assert "这个链接用过了或已失效" in sun.screen
    (lift,) = await town.rows("SELECT code FROM places WHERE address = '3-1-L1'")
    await sun.starts(f"l_{lift['code']}")
    assert "请过十分钟再试" in sun.screen, "not even a right one is looked up now"
    await town.person(WANG).starts(f"l_{lift['code']}")
    assert "3号楼1单元电梯" in town.person(WANG).screen, "others are not held up"
    await sun.says("楼上漏水")
    assert "我理解为" in sun.screen, "and reporting is never held up"
    await town.passes(minutes=11)
    await sun.starts(f"l_{lift['code']}")
    assert "3号楼1单元电梯" in sun.screen


async def test_a_start_without_a_link_is_no_guess(town: Town) -> None:
    sun = town.person(SUN)
    for _ in range(12):
        await sun.starts()
    assert not await town.rows("SELECT * FROM guesses")


async def test_guessed_links_lead_nowhere(town: Town) -> None:
    found = await guess(town, 60, seed=7)
    assert found.bad == []
    assert found.answered == 60
