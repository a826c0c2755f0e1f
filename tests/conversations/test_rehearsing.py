"""The rehearsal: a made-up case that goes through by itself, and leaves real work alone."""

from tests.town import Town

ZHOU, CHEN = 2001, 2006


async def begins(town: Town) -> str:
    """What the press is answered."""
    chen = town.person(CHEN)
    await chen.says("/setup")
    await chen.presses("演练")
    return str((await chen.presses("开始演练")).get("text", ""))


async def test_it_goes_from_received_to_repaired_even_at_night(town: Town) -> None:
    await town.passes(hours=3)
    chen = town.person(CHEN)
    await begins(town)
    assert "已收到 WT-2603-0001" in chen.chat
    assert "🧪 演练" in town.group
    assert "演练 WT-2603-0001 还没结束" in await begins(town)
    await town.passes(seconds=13)
    for said in ("陈管理已接手 0001", "陈管理已经派单", "0001 办完了，请您看看", "灯换好了。"):
        assert said in chen.chat
    await chen.presses("解决了")
    assert "0001 报告人回答：解决了。已结案。" in town.group
    await begins(town)
    assert "已收到 WT-2603-0002" in chen.chat


async def test_what_somebody_works_on_is_left_to_him(town: Town) -> None:
    await begins(town)
    await town.person(ZHOU).presses("我来受理", chat=town.GROUP)
    await town.passes(minutes=1)
    assert "周客服已接手 0001" in town.person(CHEN).chat
    assert "办完了" not in town.person(CHEN).chat
    assert "陈管理已接手" not in town.person(CHEN).chat


async def test_a_report_that_is_being_told_stays(town: Town) -> None:
    chen = town.person(CHEN)
    await chen.says("3号楼门口路灯不亮")
    await begins(town)
    await chen.starts()
    assert "路灯不亮" in chen.chat
    kept = await town.rows("SELECT data FROM drafts WHERE kind = 'report'")
    assert len(kept) == 1
