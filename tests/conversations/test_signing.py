"""Stage four: minutes are drawn up, read in full, signed or objected to, and end in some way."""

from tests.conversations.test_stages import fills
from tests.talks import WANG, ZHAO_USER, circulated, denies, documents, held, signs
from tests.town import Town

LI, FENG = 2003, 2005


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
    made = (await town.rows("SELECT * FROM minutes"))[0]
    assert f"校验 {made['sha256']}" in wang.chat
    assert "已有 1 方作了决定，一共 2 方" in wang.chat
    assert "🏁" not in wang.chat
    await signs(zhao, how="有保留签字", words="只认这一次")
    assert "全部签署" in wang.chat
    assert "全部签署" in town.group
    for user in (WANG, ZHAO_USER, 2003):
        assert [one[:5] for one in documents(town, user)] == [b"%PDF-"]
    assert not await town.rows("SELECT 1 FROM documents")
    rows = await town.rows("SELECT decision, content_sha256 FROM signatures ORDER BY id")
    assert [tuple(row) for row in rows] == [
        ("sign", made["sha256"]),
        ("reserve", made["sha256"]),
    ]
    item = (await town.rows("SELECT no, party_id, what, by, acceptance FROM agreed_items"))[0]
    assert tuple(item) == (1, 2, "重做防水", "2026-03-28", "48 小时闭水不漏")
    await li.says("/find 0001")
    await li.presses("0001")
    assert "还差 事项办完并核实" in li.screen


async def test_an_item_needs_who_when_and_how_before_it_goes_out(town: Town) -> None:
    li = await held(town)
    await li.presses("记一条")
    await fills(li, "[一致意见]", "装淋浴卡", "-", "-", "-", "[存入案卷]")
    await li.presses("📄 纪要")
    assert "“装淋浴卡”还要填：谁、期限、验收" in li.screen
    assert "送签" not in li.screen


async def test_what_has_changed_is_marked_and_an_old_button_signs_nothing(town: Town) -> None:
    li = await circulated(town)
    wang, zhao = town.person(WANG), town.person(ZHAO_USER)
    await zhao.presses("读全文并签字")
    await signs(wang)
    await li.presses("📄 纪要")
    await li.presses("✏ 改：重做防水")
    await li.presses("改 验收")
    await fills(li, "72 小时闭水不漏", "[存入案卷]")
    await li.presses("📄 纪要")
    await li.presses("第 2 版送签")
    await zhao.presses("签字确认")
    assert "纪要已有第 2 版" in (await zhao.presses("我已读完全文"))["text"]
    await wang.presses("读全文并签字")
    assert "与第 1 版不同的地方" in wang.screen
    assert "48 小时闭水不漏 → 重做防水" in wang.screen
    assert "72 小时闭水不漏" in wang.screen
    await wang.presses("看纪要全文")
    assert "已被第 2 版取代" in wang.screen
    assert "签字确认" not in wang.screen
    twice = await li.presses("📄 纪要")
    assert twice is not None
    rows = await town.rows("SELECT minutes_id, decision FROM signatures")
    assert [tuple(row) for row in rows] == [(1, "sign")]


async def test_the_office_enters_a_signature_and_he_says_that_it_was_not_him(town: Town) -> None:
    li = await circulated(town)
    wang, zhao = town.person(WANG), town.person(ZHAO_USER)
    await signs(wang)
    await li.presses("📄 纪要")
    await li.presses("替乙登记")
    await fills(li, "[签字确认]", "[以物业或部门的名义]")
    assert "物业公司由经理签" in (await li.presses("存入案卷"))["text"]
    await li.presses("改 方式")
    await fills(li, "[纸上签字]", "居委会金主任")
    assert "签字页" in li.screen
    await li.sends("photo", caption="")
    await fills(li, "[好了]", "[存入案卷]")
    assert "物业替您登记：签字确认" in zhao.chat
    assert "纸上签字，见证人 居委会金主任" in zhao.chat
    assert "全部签署" in town.group
    await zhao.presses("不是我签的")
    assert "确实不是您签的吗" in zhao.screen
    assert "乙说纪要" not in town.group, "a slip of the thumb is not enough"
    await zhao.presses("确实不是我签的")
    assert "乙说纪要第 1 版不是他签的" in town.group
    assert (await town.rows("SELECT state FROM minutes"))[0]["state"] == "circulating"
    await li.presses("📄 纪要")
    assert "本人说不是他签的" in li.screen
    assert "旧了" in (await zhao.presses("确实不是我签的"))["text"]
    await li.presses("第 2 版送签")
    await signs(zhao)
    assert "请重签" in wang.chat
    rows = await town.rows("SELECT minutes_id, denied_at IS NULL AS holds FROM signatures")
    assert sorted(tuple(row) for row in rows) == [(1, 0), (1, 1), (2, 1)]


async def test_it_ends_as_it_stands_and_says_what_they_differ_on(town: Town) -> None:
    li = await circulated(town)
    wang, zhao = town.person(WANG), town.person(ZHAO_USER)
    await signs(wang)
    await li.presses("📄 纪要")
    await li.presses("结束签署")
    await fills(li, "乙认为是老管子")
    assert "还有人没有签" in (await li.presses("存入案卷"))["text"]
    await li.presses("以后再填")
    await town.passes(days=3, hours=1)
    assert "第 1 版还等您签" in zhao.chat
    assert zhao.chat.count("第 1 版还等您签") == 2
    assert "第 1 版还等您签" not in wang.chat
    assert "乙 没有签" in li.chat
    await li.presses("📄 纪要")
    await li.presses("结束签署")
    await fills(li, "[存入案卷]")
    assert "纪要第 1 版：部分签署。乙认为是老管子" in wang.chat
    await zhao.presses("看纪要全文")
    assert "签字确认" not in zhao.screen


async def test_whose_home_is_not_verified_does_not_sign(town: Town) -> None:
    await circulated(town)
    await town.app.database.write(lambda db: db.run("UPDATE residents SET state = 'asked'"))
    wang = town.person(WANG)
    await wang.presses("读全文并签字")
    await wang.presses("签字确认")
    assert "核实了住户身份才能签字" in (await wang.presses("我已读完全文"))["text"]
    assert not await town.rows("SELECT 1 FROM signatures")


async def test_a_reporter_hidden_from_the_parties_stays_so_in_what_they_sign(town: Town) -> None:
    await held(town)
    sql = "UPDATE cases SET disclosure = 'not-parties'"
    await town.app.database.write(lambda db: db.run(sql))
    li, wang, zhao = town.person(LI), town.person(WANG), town.person(ZHAO_USER)
    await li.presses("📄 纪要")
    await li.presses("第 1 版送签")
    await signs(wang)
    await zhao.presses("读全文并签字")
    assert "到场：甲、乙 赵先生（受影响方）" in zhao.screen
    assert "王女士" not in zhao.chat
    assert (await town.rows("SELECT name FROM signatures"))[0]["name"] == ""


async def test_nobody_else_reads_or_signs_them(town: Town) -> None:
    await circulated(town)
    xiao = town.person(1003)
    await town.moves_in(1003, "3-1-1002")
    message = town.telegram.screen(1003)["message_id"]
    for button in ("ir.1.1.0", "is.1.1.sign", "ip.1.1", "in.1.1", "ia.1.1.yes", "id.1"):
        town.telegram.presses_data(1003, 1003, message, button)
        await town.settle()
    assert "重做防水" not in xiao.chat
    assert not await town.rows("SELECT 1 FROM signatures")


async def test_what_was_agreed_waits_while_a_signature_under_it_is_none(town: Town) -> None:
    li = await circulated(town)
    wang, zhao = town.person(WANG), town.person(ZHAO_USER)
    await signs(wang)
    await signs(zhao)
    assert "有一件事请您办：重做防水" in zhao.chat
    await zhao.presses("▶ 进行中")
    await denies(wang)
    assert "重做防水：请先停一停" in zhao.chat
    assert "事项在重签以前都先停着" in li.chat
    for going in ("✅ 已完成", "▶ 进行中"):
        assert "先停着" in (await zhao.presses(going))["text"]
    assert not await town.rows("SELECT 1 FROM due WHERE kind = 'item' AND state = 'armed'")
    await li.says("/find 0001")
    await li.presses("0001")
    assert "事项随签名" not in li.screen, "the program writes it, nobody else"
    await li.presses("📋 事项")
    assert "⏸ ① 乙 重做防水" in li.screen
    await li.presses("◀ 返回")
    await li.presses("📄 纪要")
    await li.presses("第 2 版送签")
    assert "各条文字没有改动" in wang.screen
    assert "请先停一停" in zhao.chat
    await signs(wang)
    await signs(zhao)
    assert "大家重新签好了，请接着办" in zhao.chat
    assert zhao.chat.count("有一件事请您办") == 1, "what goes on is no second item"
    await li.presses("📋 事项")
    assert "▶ ① 乙 重做防水" in li.screen
    assert len(await town.rows("SELECT 1 FROM due WHERE kind = 'item' AND state = 'armed'")) == 6


async def test_what_a_later_version_leaves_out_need_not_be_done(town: Town) -> None:
    li = await circulated(town)
    wang, zhao = town.person(WANG), town.person(ZHAO_USER)
    await signs(wang)
    await signs(zhao)
    await li.presses("📄 纪要")
    await li.presses("✏ 改：重做防水")
    await li.presses("改 验收")
    await fills(li, "72 小时闭水不漏", "[存入案卷]")
    await li.presses("📄 纪要")
    await li.presses("第 2 版送签")
    await signs(wang)
    await signs(zhao)
    assert "重做防水：新签的纪要里没有这一项了" in zhao.chat
    assert zhao.chat.count("有一件事请您办：重做防水") == 2
    await li.says("/find 0001")
    await li.presses("0001")
    await li.presses("📋 事项")
    assert "✖ ① 乙 重做防水" in li.screen
    assert "⏳ ② 乙 重做防水" in li.screen


async def test_a_signature_denied_once_the_work_is_done_is_the_managers_to_judge(
    town: Town,
) -> None:
    li = await circulated(town)
    wang, zhao = town.person(WANG), town.person(ZHAO_USER)
    await signs(wang)
    await signs(zhao)
    await town.app.database.write(lambda db: db.run("UPDATE cases SET stage = 'evaluating'"))
    await denies(wang)
    for who in (li, town.person(FENG)):
        assert "甲说第 1 版不是他签的" in who.chat
        assert "要不要退回去重新签" in who.chat
    assert "先停一停" not in zhao.chat
    assert (await town.rows("SELECT state FROM minutes"))[0]["state"] == "final"


async def test_once_the_case_is_put_away_nothing_of_its_minutes_is_reworded(town: Town) -> None:
    li = await circulated(town)
    for user in (WANG, ZHAO_USER):
        await town.person(user).presses("读全文并签字")
        await signs(town.person(user))
    await li.presses("📄 纪要")
    assert "改：重做防水" in li.screen
    over = "UPDATE cases SET stage = 'archived', closed_at = reported_at WHERE id = 1"
    await town.app.database.write(lambda db: db.run(over))
    await li.presses("📅 会议")
    assert "再约一次" not in li.screen
    await li.presses("📄 纪要")
    assert "已定稿" in li.screen
    assert "改：重做防水" not in li.screen
    assert "记一条" not in li.screen
