"""The moments that people write in Chinese and in figures, and the words that are none.

It is Tuesday, 24 November 2026, 10:30 in Shanghai.
"""

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.draw import moments
from locales import load
from workflow.when import When, read

SHANGHAI = "Asia/Shanghai"
NOW = datetime(2026, 11, 24, 2, 30, tzinfo=UTC)

CHINESE = """
明天 = 2026-11-25
后天 = 2026-11-26
大后天 = 2026-11-27
明天下午3点 = 2026-11-25 15:00
明天下午三点半 = 2026-11-25 15:30
明早9点 = 2026-11-25 09:00
明天上午9:30 = 2026-11-25 09:30
明天上午9：30 = 2026-11-25 09:30
明晚8点 = 2026-11-25 20:00
明晚 = 2026-11-25
明天中午 = 2026-11-25 12:00
后天上午十点 = 2026-11-26 10:00
后天15:00 = 2026-11-26 15:00
今晚8点 = 2026-11-24 20:00
今天下午5点前 = 2026-11-24 17:00
下午3点 = 2026-11-24 15:00
下午三点半 = 2026-11-24 15:30
晚上9点 = 2026-11-24 21:00
中午12点 = 2026-11-24 12:00
15:30 = 2026-11-24 15:30
下午三点一刻 = 2026-11-24 15:15
下午3点45分 = 2026-11-24 15:45
凌晨2点 = 2026-11-25 02:00
早上8点 = 2026-11-25 08:00
明天3点 = 2026-11-25 15:00
明天03:00 = 2026-11-25 03:00
明天晚上12点 = 2026-11-26 00:00
周三三点半 = 2026-11-25 15:30
周三十一点 = 2026-11-25 11:00
下周三晚上七点半 = 2026-12-02 19:30
下周三 = 2026-12-02
下周一上午9点 = 2026-11-30 09:00
下下周二 = 2026-12-08
这周五下午2点 = 2026-11-27 14:00
本周日 = 2026-11-29
周五 = 2026-11-27
周五前 = 2026-11-27
星期五下午4点 = 2026-11-27 16:00
周二下午三点 = 2026-11-24 15:00
周二早上八点 = 2026-12-01 08:00
周二 = 2026-11-24
礼拜六 = 2026-11-28
下个星期五 = 2026-12-04
周末 = 2026-11-28
周五 7pm = 2026-11-27 19:00
12月5日 14:00 = 2026-12-05 14:00
12月5号下午2点 = 2026-12-05 14:00
12/5 14:00 = 2026-12-05 14:00
5/13 = 2027-05-13
25/12 = 2026-12-25
2026年12月5日下午两点 = 2026-12-05 14:00
2026-12-05 14:00 = 2026-12-05 14:00
2026-12-05T14:00 = 2026-12-05 14:00
二〇二六年十二月五日 = 2026-12-05
2025年3月14日 = 2025-03-14
明年3月1日 = 2027-03-01
1月8日 = 2027-01-08
3月14日 = 2027-03-14
3.14 19:30 = 2027-03-14 19:30
11月24日 = 2026-11-24
十二月五日下午两点 = 2026-12-05 14:00
12月5日(周六) 14:00 = 2026-12-05 14:00
5号 = 2026-12-05
31号 = 2026-12-31
二十五号晚上八点 = 2026-11-25 20:00
下个月5号 = 2026-12-05
月底 = 2026-11-30
月底前 = 2026-11-30
下月底 = 2026-12-31
年底 = 2026-12-31
元旦 = 2027-01-01
三天内 = 2026-11-27
三天后 = 2026-11-27
一周内 = 2026-12-01
24小时内 = 2026-11-25 10:30
3天后下午2点 = 2026-11-27 14:00
两小时后 = 2026-11-24 12:30
半小时后 = 2026-11-24 11:00
一个半小时后 = 2026-11-24 12:00
30分钟后 = 2026-11-24 11:00
两周后 = 2026-12-08
一个月后 = 2026-12-24
半个月后 = 2026-12-09
昨天晚上8点 = 2026-11-23 20:00
明天下午3點 = 2026-11-25 15:00
下週三晚上七點半 = 2026-12-02 19:30
後天上午十點 = 2026-11-26 10:00
 12 月 5 日 下午 2 点 。 = 2026-12-05 14:00
"""

NONE = """
3号楼2单元
3-1-1102
1102
3
漏了三天了
三天
3天前
明天有人来修吗
尽快
下周
下午
5点到7点
25点
明天下午10点
明天8点75分
晚上3点
2月30日
13月1日
13/13
12月5日周五
2026年12月5日星期日
2031年2月29日
零号
三三号
"""


MINUTES = st.integers(1, 364 * 24 * 60)


def rows(table: str) -> list[tuple[str, When]]:
    """The words of each line, and what they mean."""
    lines = (line.rpartition(" = ") for line in table.strip("\n").split("\n"))
    return [(words, shanghai(said, timed=":" in said)) for words, _, said in lines]


def shanghai(written: str, *, timed: bool) -> When:
    local = datetime.fromisoformat(written).replace(tzinfo=ZoneInfo(SHANGHAI))
    return When(local.date(), local.astimezone(UTC), timed)


def moment(minutes: int, *, timed: bool) -> When:
    """So many minutes from now, or the day of it."""
    local = (NOW + timedelta(minutes=minutes)).astimezone(ZoneInfo(SHANGHAI))
    return shanghai(f"{local:%Y-%m-%d %H:%M}" if timed else f"{local:%Y-%m-%d}", timed=timed)


@pytest.mark.parametrize(("words", "meant"), rows(CHINESE))
def test_a_moment_as_people_write_it(words: str, meant: When) -> None:
    assert read(words, NOW, SHANGHAI) == meant


@pytest.mark.parametrize("words", ["", " ", *NONE.strip().split("\n"), "明天" * 40])
def test_what_is_no_clear_moment_is_refused(words: str) -> None:
    assert read(words, NOW, SHANGHAI) is None


@given(st.text(max_size=70) | st.text("明后天下周三月号日点半十二1230:/.-apm 内后前", max_size=12))
def test_nothing_that_is_written_breaks_it(words: str) -> None:
    found = read(words, NOW, SHANGHAI)
    assert found is None or found.at.tzinfo is UTC


@given(minutes=MINUTES, timed=st.booleans())
def test_what_is_said_back_is_read_as_the_same_moment(minutes: int, timed: bool) -> None:
    meant = moment(minutes, timed=timed)
    said = moments.said_back(meant.at if timed else meant.day, NOW, SHANGHAI, load("zh"))
    assert read(said, NOW, SHANGHAI) == meant


@given(minutes=st.integers(0, 700_000), days=st.integers(0, 364))
def test_a_day_and_month_is_the_next_such_day(minutes: int, days: int) -> None:
    now = NOW + timedelta(minutes=minutes)
    day = now.astimezone(ZoneInfo(SHANGHAI)).date() + timedelta(days=days)
    found = read(f"{day.month}月{day.day}日", now, SHANGHAI)
    assert found is not None
    assert (found.day, found.timed) == (day, False)


def test_a_moment_follows_the_clocks_of_the_estate() -> None:
    before = datetime(2026, 3, 28, 20, tzinfo=UTC)  # clocks in Berlin jump in the coming night
    assert read("明天早上8点", before, "Europe/Berlin") == When(
        date(2026, 3, 29), datetime(2026, 3, 29, 6, tzinfo=UTC), timed=True
    )
    assert read("12小时后", before, "Europe/Berlin") == When(
        date(2026, 3, 29), before + timedelta(hours=12), timed=True
    )


def test_the_library_is_not_loaded_before_it_is_needed() -> None:
    program = (
        "import sys, bot.main, handlers.dispatch\n"
        "from datetime import UTC, datetime\nfrom workflow import when\n"
        "when.read('明天下午3点', datetime.now(UTC), 'Asia/Shanghai')\n"
        "sys.exit('dateparser' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
