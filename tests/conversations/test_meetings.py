"""Stage four: the parties are called, say whether they come, are reminded, and meet."""

from tests.conversations.test_stages import fills
from tests.talks import WANG, ZHAO_USER, called, documents, implementing
from tests.town import Town

ESTATE = -1002


async def test_a_notice_needs_the_four_facts_and_reaches_every_party(town: Town) -> None:
    li = await implementing(town)
    wang, zhao = town.person(WANG), town.person(ZHAO_USER)
    await li.presses("约会议")
    await fills(li, "昨天 19:30", "会议室")
    assert "要谈哪几件事" in li.screen
    await fills(li, "漏水原因", "-", "-", "[是]")
    assert "参会：甲 王女士、乙 赵先生、丙 工程部" in li.screen
    await li.presses("改 参会")
    await fills(li, "[丙 工程部]", "[甲 王女士]", "[乙 赵先生]")
    assert "[好了" not in li.screen
    await fills(li, "[甲 王女士]", "[乙 赵先生]", "[好了]")
    refused = await li.presses("存入案卷")
    assert "时间已经过了" in refused["text"]
    await li.presses("改 时间")
    await fills(li, "周五晚上7点半", "[存入案卷]")
    for who in (wang, zhao):
        assert "时间：3月6日(周五) 19:30\n地点：会议室\n议题：漏水原因\n参会：甲、乙" in who.screen
    assert "王女士" not in zhao.screen
    assert "未回复 2" in town.group
    await wang.presses("已收到")
    assert "只收到 1 · 未回复 1" in town.group
    await wang.presses("能来")
    await wang.presses("已收到")
    await zhao.presses("来不了")
    await fills(zhao, "[没时间]", "周六上午可以", "[是我的意思]")
    assert "能来 1 · 👤 委托 0 · 🟡 不确定 0 · ❌ 来不了 1" in town.group
    assert "乙来不了：没时间 “周六上午可以”" in li.chat
    await zhao.says("/my")
    await zhao.presses("0001")
    await zhao.presses("委托别人")
    await fills(zhao, "张伟，我儿子", "[是我的意思]")
    assert "能来 1 · 👤 委托 1" in town.group
    assert "张伟" not in town.group
    await town.person(2001).presses("谁来、谁不来", chat=town.GROUP)
    assert "乙 赵先生：委托别人来 张伟，我儿子" in town.person(2001).screen


async def test_a_meeting_that_moves_or_is_off_reaches_whoever_was_told(town: Town) -> None:
    li = await called(town)
    wang, zhao = town.person(WANG), town.person(ZHAO_USER)
    await wang.presses("能来")
    await wang.presses("加到日历")
    await li.presses("📅 会议")
    await li.presses("改时间、地点")
    await fills(li, "3月7日 10:00", "[存入案卷]")
    assert "协调会有改动" in wang.screen
    assert "时间：3月7日(周六) 10:00（原来是 3月6日(周五) 19:30）" in zhao.screen
    assert "未回复 3" in town.group
    await li.presses("📅 会议")
    await li.presses("取消会议")
    await fills(li, "乙方住院", "[存入案卷]")
    for who in (wang, zhao):
        assert "3月7日(周六) 10:00 的协调会取消了" in who.chat
    await town.passes(days=4)
    assert "⏰" not in wang.chat
    first, moved, off = (read_back(one) for one in documents(town, WANG))
    assert documents(town, ZHAO_USER) == []
    assert first["UID"] == moved["UID"] == off["UID"]
    assert int(first["SEQUENCE"]) < int(moved["SEQUENCE"]) < int(off["SEQUENCE"])
    assert [one["DTSTART"] for one in (first, moved)] == ["20260306T113000Z", "20260307T020000Z"]
    assert (moved["METHOD"], off["METHOD"]) == ("REQUEST", "CANCEL")
    assert off["STATUS"] == "CANCELLED"
    assert first["DESCRIPTION"] == "议题：漏水原因；怎么修；费用"


def read_back(file: bytes) -> dict[str, str]:
    """The lines of a calendar file, unfolded."""
    assert all(len(line) <= 75 for line in file.split(b"\r\n"))
    lines = file.decode().replace("\r\n ", "").split("\r\n")
    return dict(line.split(":", 1) for line in lines if line)


async def test_reminders_are_worded_by_the_answer_and_the_silent_are_the_leads_task(
    town: Town,
) -> None:
    li = await called(town)
    wang, zhao = town.person(WANG), town.person(ZHAO_USER)
    await wang.presses("能来")
    await town.passes(hours=14)
    assert wang.chat.count("想请您一起坐下来谈一谈") == 1
    assert zhao.chat.count("想请您一起坐下来谈一谈") == 2
    assert "请打电话" not in town.group
    await town.passes(hours=12)
    assert town.group.count("赵先生") == 0
    assert await town.rows("SELECT 1 FROM phone_tasks")
    await zhao.presses("已收到")
    await town.passes(days=1)
    assert "⏰ 0001 协调会：3月6日(周五) 19:30，服务中心会议室。您回复过“能来”。" in wang.chat
    assert "您能来吗？请点一下。" in zhao.chat
    assert "能来 1 · 委托 0 · 不确定 0 · 来不了 0 · 只收到 1" in town.group
    assert "两小时后开会" not in li.chat
    await zhao.presses("来不了")
    await fills(zhao, "[想单独谈]", "-", "[是我的意思]")
    await wang.presses("来不了")
    await fills(wang, "[其他]", "-", "[以后再填]")
    await town.passes(hours=21, minutes=25)
    assert wang.chat.count("⏰") == 3
    assert zhao.chat.count("⏰") == 1
    assert wang.chat.count("协调会：3月6日(周五) 19:30") == 3, "a day, two hours, a quarter before"
    assert town.group.count("⏰ 0001 协调会 3月6日(周五) 19:30") == 3
    assert "两小时后开会" not in li.chat


async def test_whoever_must_sign_and_is_silent_becomes_the_leads_task(town: Town) -> None:
    li = await called(town)
    await town.passes(days=2, hours=21, minutes=20)
    assert "必签的 甲、乙 还没有说来不来" in li.chat
    await li.presses("📅 会议")
    await li.presses("替乙回复")
    await fills(li, "[能来]", "[存入案卷]")
    assert "乙 赵先生：能来" in li.screen or "能来 1" in town.group
    await town.passes(hours=2)
    await li.presses("签到")
    await fills(li, "[甲 王女士]", "[好了]", "-", "[存入案卷]")
    assert "必签的 乙 没有到" in li.chat


async def test_only_what_concerns_all_is_announced_and_without_names(town: Town) -> None:
    await called(town)
    estate = town.heard(ESTATE)
    assert "协调会" not in estate
    await town.app.database.write(lambda db: db.run("UPDATE cases SET scope = 'estate'"))
    li = town.person(2003)
    await li.presses("📅 会议")
    await li.presses("改时间、地点")
    await fills(li, "3月7日 10:00", "[存入案卷]")
    assert "渗漏水的协调会改到 3月7日(周六) 10:00" in town.heard(ESTATE)
    assert "王女士" not in town.heard(ESTATE)


async def test_no_reminder_is_early_or_in_the_night_where_clocks_change(town: Town) -> None:
    """In Berlin clocks go forward on 29 March: 10:00 is 08:00 UTC, a day before it was 09:00."""
    sql = "UPDATE estates SET zone = 'Europe/Berlin', quiet_to = '08:00'"
    await town.app.database.write(lambda db: db.run(sql))
    li = await called(town, "3月29日 8:30")
    rows = await town.rows("SELECT due_at FROM due WHERE kind = 'meeting' ORDER BY step")
    assert [row["due_at"][:16] for row in rows] == [
        "2026-03-28T07:00",
        "2026-03-29T04:30",
        "2026-03-29T06:15",
    ]
    await li.presses("📅 会议")
    await li.presses("改时间、地点")
    await fills(li, "3月29日 10:00", "[存入案卷]")
    sql = "SELECT due_at FROM due WHERE kind = 'meeting' AND state = 'armed' ORDER BY step"
    assert [row["due_at"][:16] for row in await town.rows(sql)] == [
        "2026-03-28T08:00",
        "2026-03-29T06:00",
        "2026-03-29T07:45",
    ]


async def test_what_was_missed_while_the_bot_was_away_is_said_once(town: Town) -> None:
    await called(town)
    zhao = town.person(ZHAO_USER)
    await town.away(days=2, hours=22)
    assert zhao.chat.count("⏰") == 1
    assert "必签的 甲、乙 还没有说来不来" in town.person(2003).chat
    await town.away(hours=3)
    assert zhao.chat.count("⏰") == 1
