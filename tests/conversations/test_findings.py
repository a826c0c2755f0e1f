"""What was found out: evidence and who may see it, rules, the preliminary view and the replies."""

from hashlib import sha256

from tests.conversations.test_parts import in_facts
from tests.conversations.test_stages import FENG, WANG, XIAO, ZHAO, fills
from tests.person import Person
from tests.town import Town


async def ranked(li: Person, sign: str, rank: str, *basis: str) -> None:
    await li.presses("当事人")
    await li.presses(f"{sign} ")
    await li.presses("⚖ 责任")
    picked = [*(f"[{one}]" for one in basis), "[好了]"] if basis else ["-"]
    await fills(li, f"[{rank}]", "-", *picked, "-")
    await li.presses("存入案卷")


async def found_out(li: Person) -> None:
    """A test that shows it, the cause, and who is how responsible."""
    await li.presses("📎 证据")
    await fills(li, "[测量]", "闭水 6 小时滴水", "工程部试验")
    await li.sends("photo")
    await fills(li, "[好了]", "[各方]", "[否]")
    await li.presses("存入案卷")
    await li.presses("🧭 成因")
    await fills(li, "防水层失效", "-", "-", "[根本原因]", "[试验]", "[确认]", "[否]")
    await li.presses("存入案卷")
    await ranked(li, "乙", "主要责任", "证据")
    await ranked(li, "甲", "没有责任")


async def page(who: Person) -> str:
    await who.says("/my")
    await who.presses("0001")
    return who.screen


async def test_the_view_goes_to_all_at_once_and_each_says_what_he_thinks(town: Town) -> None:
    li = await in_facts(town)
    await found_out(li)
    wang, zhao, xiao = (town.person(one) for one in (WANG, ZHAO, XIAO))
    assert "防水层失效" not in await page(zhao)
    await li.presses("发给各方")
    for who in (wang, zhao, xiao):
        assert "不是法律上的认定" in who.chat
    seen = await page(zhao)
    assert "责任 乙" in seen
    assert "主要责任" in seen
    assert "防水层失效" in seen
    assert "王女士" not in seen
    await zhao.presses("说说我的看法")
    await fills(zhao, "[不认可]", "闭水试验我不在场")
    await zhao.presses("是我的意思")
    assert "乙对初步判断：不认可" in li.chat
    assert "闭水试验我不在场" in li.chat
    assert "闭水试验我不在场" not in await page(wang)
    await wang.presses("说说我的看法")
    await fills(wang, "[认可]")
    await wang.presses("是我的意思")
    assert "您的看法：认可" in wang.screen
    await town.passes(days=4)
    assert "还没收到您对初步判断的看法" in xiao.chat
    assert "还没收到" not in zhao.chat + wang.chat


async def test_where_the_company_is_a_party_a_manager_agrees_first(town: Town) -> None:
    li = await in_facts(town)
    await li.presses("当事人")
    await li.presses("添加当事人")
    await fills(li, "[物业公司]", "物业", "[责任单位]", "[否]", "[否]")
    await li.presses("存入案卷")
    await found_out(li)
    feng, zhao = town.person(FENG), town.person(ZHAO)
    await li.presses("发给各方")
    assert "不是法律上的认定" not in zhao.chat
    assert "请您同意把初步判断发给各方" in feng.chat
    await ranked(li, "丙", "没有责任")
    await feng.presses("同意发给各方")  # what he was shown is no longer all of it
    assert "不是法律上的认定" not in zhao.chat
    await li.presses("发给各方")
    await feng.presses("同意发给各方")
    assert "不是法律上的认定" in zhao.chat


async def test_evidence_is_seen_by_whom_it_is_for(town: Town) -> None:
    li = await in_facts(town)
    await found_out(li)
    await li.presses("📎 证据")
    await fills(li, "[照片]", "乙家地漏照片", "丙提供", "-", "[工作人员]", "[否]")
    await li.presses("存入案卷")
    zhao = town.person(ZHAO)
    seen = await page(zhao)
    assert "闭水 6 小时滴水" in seen
    assert "来源：工程部试验" in seen
    assert "地漏照片" not in seen
    await zhao.presses("看 闭水")
    assert "🖼 0001" in zhao.chat
    await li.presses("📄 案卷")
    assert sha256(b"photo-").hexdigest() in li.chat


async def test_a_rule_is_picked_from_those_about_such_a_problem(town: Town) -> None:
    li = await in_facts(town)
    await li.presses("📖 法规")
    assert "不构成法律意见" in li.screen
    assert "第 288、289 条" in li.screen
    await fills(li, "[第 288、289 条]", "楼上楼下的渗漏")
    assert "邻里相处要方便生活" in li.screen
    await li.presses("存入案卷")
    await ranked(li, "乙", "主要责任", "法规 《民法典》第 288、289 条")
    await li.presses("📄 案卷")
    assert "理由：楼上楼下的渗漏" in li.chat


async def test_what_is_ranked_anew_is_read_as_it_was_until_it_is_sent_again(town: Town) -> None:
    li = await in_facts(town)
    zhao = town.person(ZHAO)
    await found_out(li)
    await li.presses("发给各方")
    assert "主要责任" in await page(zhao)
    await li.presses("当事人")
    await li.presses("乙 ")
    await li.presses("⚖ 责任")
    await li.presses("改 责任")
    await fills(li, "[次要责任]")
    await li.presses("存入案卷")
    seen = await page(zhao)
    assert "主要责任" in seen
    assert "次要责任" not in seen
    await li.presses("发给各方")
    assert "次要责任" in zhao.chat, "the page that is open is drawn anew"
    assert "主要责任" not in await page(zhao)
