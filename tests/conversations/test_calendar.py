"""The days of the next year are asked for in December."""

from datetime import UTC, datetime
from pathlib import Path

from tests.town import town as a_town

WANG, CHEN = 1001, 2006


async def test_in_december_the_administrator_is_asked_for_the_next_year_once(
    tmp_path: Path,
) -> None:
    start = datetime(2026, 11, 29, 4, 0, tzinfo=UTC)
    async with a_town(tmp_path, start=start) as town:
        chen = town.person(CHEN)
        await chen.says("/setup")
        await chen.presses("工作时间")
        await chen.presses("改节假日")
        await chen.presses("中国")
        await town.passes(days=1)
        assert "2027 年的放假和调休" not in chen.chat
        await town.passes(days=4)
        assert chen.chat.count("2027 年的放假和调休我还不知道") == 1
        await chen.presses("补录放假、调休")
        await chen.says("2027-02-05 休")
        kept = await town.rows("SELECT closed_days FROM estates")
        assert kept[0]["closed_days"] == "2027-02-05"


async def test_a_year_turns_and_nobody_has_entered_its_days(tmp_path: Path) -> None:
    start = datetime(2026, 12, 30, 4, 0, tzinfo=UTC)
    async with a_town(tmp_path, start=start) as town:
        chen, wang = town.person(CHEN), town.person(WANG)
        await chen.says("/setup")
        for label in ("工作时间", "✓ 周六", "✓ 周日", "改节假日", "中国", "就这样"):
            await chen.presses(label)
        await town.passes(days=9, hours=5)  # Friday, 8 January, 17:00
        assert chen.chat.count("2027 年的放假和调休我还不知道") == 2, "in December, in January"
        assert "先按法定节日和每周的上班日算" in chen.chat
        await chen.says("/setup")
        assert "2027 年的放假、调休还没有公布或补录，先按" in chen.screen
        await wang.reports("楼道灯不亮")
        assert "1月11日 09:00 前有人联系您" in wang.chat
        await chen.presses("工作时间")
        await chen.presses("补录放假、调休")
        await chen.says("2027-01-09 班")
        assert "调休上班 1 天" in chen.screen
        await wang.reports("南门的门禁坏了")
        assert "09:00 前有人联系您" in wang.chat.rpartition("已收到")[2]
        assert "1月11日" not in wang.chat.rpartition("已收到")[2], "the Saturday is worked"


async def test_an_estate_that_keeps_no_holidays_is_asked_for_none(tmp_path: Path) -> None:
    async with a_town(tmp_path, start=datetime(2026, 12, 2, 4, 0, tzinfo=UTC)) as town:
        await town.passes(days=2)
        assert "放假和调休" not in town.person(CHEN).chat
