"""Stage four: the parties are called, say whether they come, meet, and sign what they agreed on."""

from tests.conversations.test_stages import fills
from tests.talks import WANG, ZHAO_USER, called, circulated, held, implementing, signs
from tests.town import Town


async def test_a_notice_needs_the_four_facts_and_reaches_every_party(town: Town) -> None:
    li = await implementing(town)
    wang, zhao = town.person(WANG), town.person(ZHAO_USER)
    await li.presses("约会议")
    await fills(li, "昨天 19:30", "会议室")
    assert "要谈哪几件事" in li.screen
    await fills(li, "漏水原因")
    assert "请哪几方参加" in li.screen
    await fills(li, "[甲 王女士]", "[乙 赵先生]", "[好了]", "[李协调]", "-", "-", "[是]")
    refused = await li.presses("存入案卷")
    assert "时间已经过了" in refused["text"]
    await li.presses("改 时间")
    await fills(li, "周五晚上7点半", "[存入案卷]")
    for who in (wang, zhao):
        assert "时间：3月6日 19:30\n地点：会议室\n议题：漏水原因\n参会：甲、乙" in who.screen
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


async def test_minutes_are_read_signed_and_final_when_all_have_signed(town: Town) -> None:
    li = await circulated(town)
    wang, zhao = town.person(WANG), town.person(ZHAO_USER)
    assert "不签不算同意" in wang.screen
    await wang.presses("读全文并签字")
    for words in ("1. 重做防水", "谁：乙　期限：2026年3月28日（周六）　验收：48 小时闭水不漏"):
        assert words in wang.screen
    await wang.presses("签字确认")
    assert "您以 甲 王女士（反映方）的名义" in wang.screen
    await wang.presses("我已读完全文")
    minutes = (await town.rows("SELECT * FROM minutes"))[0]
    assert f"校验 {minutes['sha256']}" in wang.chat
    assert "🏁" not in wang.chat
    await signs(zhao, how="有保留签字", words="只认这一次")
    assert "全部签署" in wang.chat
    assert "全部签署" in town.group
    for user in (WANG, ZHAO_USER, 2003):
        assert [one[:5] for one in files(town, user)] == [b"%PDF-"]
    assert not await town.rows("SELECT 1 FROM documents")
    rows = await town.rows("SELECT decision, content_sha256 FROM signatures ORDER BY id")
    assert [tuple(row) for row in rows] == [
        ("sign", minutes["sha256"]),
        ("reserve", minutes["sha256"]),
    ]
    item = (await town.rows("SELECT no, party_id, what, by, acceptance FROM agreed_items"))[0]
    assert tuple(item) == (1, 2, "重做防水", "2026-03-28", "48 小时闭水不漏")
    await li.says("/find 0001")
    await li.presses("0001")
    assert "都齐了" in li.screen
    await li.presses("进入下一阶段")
    assert "效果评估" in li.screen


async def test_an_objection_leads_to_a_second_version_which_all_sign_anew(town: Town) -> None:
    li = await circulated(town)
    wang, zhao = town.person(WANG), town.person(ZHAO_USER)
    await signs(wang)
    await signs(zhao, how="提出异议", words="请加一次性了结")
    assert "乙对纪要第 1 版提出了异议" in wang.chat
    assert "请加一次性了结" in li.chat
    await li.presses("📄 纪要")
    await li.presses("✏ 改：重做防水")
    await li.presses("改 内容")
    await fills(li, "重做防水，一次性了结", "[存入案卷]")
    await li.says("/find 0001")
    await li.presses("0001")
    await li.presses("📄 纪要")
    await li.presses("第 2 版送签")
    assert "第 1 条），原来的签名作废" in wang.screen
    await signs(zhao)
    states = await town.rows("SELECT version, state FROM minutes ORDER BY version")
    assert [tuple(row) for row in states] == [(1, "superseded"), (2, "circulating")]


async def test_an_item_needs_who_when_and_how_before_it_goes_out(town: Town) -> None:
    li = await held(town)
    await li.presses("记一条")
    await fills(li, "[一致意见]", "装淋浴卡", "-", "-", "-", "[存入案卷]")
    await li.presses("📄 纪要")
    assert "“装淋浴卡”还要填：谁、期限、验收" in li.screen
    assert "送签" not in li.screen


async def test_a_meeting_that_moves_or_is_off_reaches_whoever_was_told(town: Town) -> None:
    li = await called(town)
    wang, zhao = town.person(WANG), town.person(ZHAO_USER)
    await wang.presses("能来")
    await wang.presses("加到日历")
    await li.presses("📅 会议")
    await li.presses("改时间、地点")
    await fills(li, "3月7日 10:00", "[存入案卷]")
    assert "协调会有改动" in wang.screen
    assert "3月7日 10:00" in zhao.screen
    assert "未回复 3" in town.group
    await li.presses("📅 会议")
    await li.presses("取消会议")
    await fills(li, "乙方住院", "[存入案卷]")
    for who in (wang, zhao):
        assert "3月7日 10:00 的协调会取消了" in who.chat
    await town.passes(days=4)
    assert "⏰" not in wang.chat
    first, moved, off = (read_back(one) for one in files(town, WANG))
    assert files(town, ZHAO_USER) == []
    assert first["UID"] == moved["UID"] == off["UID"]
    assert int(first["SEQUENCE"]) < int(moved["SEQUENCE"]) < int(off["SEQUENCE"])
    assert [one["DTSTART"] for one in (first, moved)] == ["20260306T113000Z", "20260307T020000Z"]
    assert (moved["METHOD"], off["METHOD"]) == ("REQUEST", "CANCEL")
    assert off["STATUS"] == "CANCELLED"
    assert first["DESCRIPTION"] == "议题：漏水原因；怎么修；费用"


def files(town: Town, user: int) -> list[bytes]:
    """The calendar files that somebody got."""
    sent = [one["document"] for one in town.telegram.history(user) if "document" in one]
    return [town.telegram.files.stored[one["file_id"]].upload.content for one in sent]


def read_back(file: bytes) -> dict[str, str]:
    """The lines of a calendar file, unfolded."""
    assert all(len(line) <= 75 for line in file.split(b"\r\n"))
    lines = file.decode().replace("\r\n ", "").split("\r\n")
    return dict(line.split(":", 1) for line in lines if line)
