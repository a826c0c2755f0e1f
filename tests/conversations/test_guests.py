"""Those who take part in one case by a link: an outside firm, and who acts for the reporter."""

from tests.town import Town

WANG, ZHAO, LIU = 1001, 1002, 1006
ZHOU, WU, LI = 2001, 2002, 2003
REFUSED = "这件事只有当事人和办理的人能看、能办。"


def link(screen: str) -> str:
    return screen.partition("?start=")[2].split()[0]


async def a_running_case(town: Town) -> None:
    await town.person(WANG).reports("卫生间吊顶滴水")
    for label in ("我来受理", "转维修", "确定并告知报告人"):
        await town.person(ZHOU).presses(label, chat=town.GROUP)


async def invites(town: Town, label: str = "邀请，到结案为止") -> str:
    """周客服 invites a firm; what the link carries."""
    zhou = town.person(ZHOU)
    await zhou.presses("外部单位", chat=town.GROUP)
    await zhou.presses(label, chat=town.GROUP)
    await zhou.answers_prompt("安达防水")
    return link(zhou.chat.rpartition("请把这个链接发给")[2])


async def test_a_firm_sees_the_header_and_what_is_said_to_it(town: Town) -> None:
    await a_running_case(town)
    secret = await invites(town)
    assert secret not in town.group, "the group reads along"
    liu, zhou, wang = town.person(LIU), town.person(ZHOU), town.person(WANG)
    await liu.starts(secret)
    assert "WT-2603-0001" in liu.screen
    assert "贵单位：安达防水" in liu.screen
    assert "渗漏水  3号楼" in liu.screen
    for hidden in ("王女士", "1002", "吊顶滴水"):
        assert hidden not in liu.chat
    await zhou.presses("外部单位", chat=town.GROUP)
    await zhou.presses("写给安达防水", chat=town.GROUP)
    await zhou.answers_prompt("明天能来看吗")
    assert "明天能来看吗" in liu.chat
    await liu.presses("回复物业")
    await liu.sends("photo", caption="上午九点到")
    assert "安达防水回复（1 个附件）" in town.group
    assert "上午九点到" in town.group
    await liu.replies("带两个人", to="明天能来看吗")
    assert "带两个人" in town.group
    await wang.says("/my")
    await wang.presses("0001")
    for inner in ("明天能来看吗", "上午九点到"):
        assert inner not in wang.chat, "what the office says to a firm is not the reporter's"
    await liu.says("/my")
    await liu.presses("0001")
    assert "您：上午九点到" in liu.screen


async def test_a_firms_link_works_once_and_ends_with_the_case(town: Town) -> None:
    await a_running_case(town)
    secret = await invites(town)
    liu, zhao, wang, zhou = (town.person(one) for one in (LIU, ZHAO, WANG, ZHOU))
    await liu.starts(secret)
    await zhao.starts(secret)
    assert "这个链接用过了或已失效" in zhao.chat
    await liu.presses("回复物业")
    await zhou.presses("修好了", chat=town.GROUP)
    await zhou.answers_prompt("换了角阀")
    await wang.presses("解决了")
    await liu.says("还有一件事")
    assert REFUSED in liu.chat
    assert "还有一件事" not in town.group
    await liu.says("/my")
    assert "还没有事情" in liu.screen


async def test_a_firm_for_a_month_and_a_firm_sent_away(town: Town) -> None:
    await a_running_case(town)
    liu, zhao, zhou = town.person(LIU), town.person(ZHAO), town.person(ZHOU)
    await liu.starts(await invites(town, "邀请，30 天"))
    await zhao.starts(await invites(town))
    await zhou.presses("外部单位", chat=town.GROUP)
    await zhou.presses("结束安达防水 赵先生", chat=town.GROUP)
    await zhao.presses("首页")
    await zhao.presses("我的事情")
    assert "0001" not in zhao.screen
    await town.passes(days=31)
    await liu.says("/my")
    assert "0001" not in liu.screen


async def test_a_firms_link_opens_nothing_once_the_case_is_closed(town: Town) -> None:
    await a_running_case(town)
    secret = await invites(town)
    await town.person(WANG).says("/my")
    for label in ("0001", "撤回", "确定撤回"):
        await town.person(WANG).presses(label)
    await town.person(LIU).starts(secret)
    assert "这个链接用过了或已失效" in town.person(LIU).chat
    assert not await town.rows("SELECT * FROM participants")


async def test_only_the_office_invites(town: Town) -> None:
    await a_running_case(town)
    refused = await town.person(2004).presses("外部单位", chat=town.GROUP)
    assert not refused.get("text"), "a department may read the page …"
    refused = await town.person(2004).presses("邀请，到结案为止", chat=town.GROUP)
    assert refused["text"] == REFUSED


async def a_proxy(town: Town, label: str) -> None:
    wang = town.person(WANG)
    await wang.says("/my")
    await wang.presses("0001")
    await wang.presses("委托别人（0）")
    await wang.presses(label)
    await town.person(LIU).starts(link(wang.screen))


async def test_somebody_speaks_for_the_reporter(town: Town) -> None:
    await a_running_case(town)
    await a_proxy(town, "请他替我说话")
    wang, liu, zhou = town.person(WANG), town.person(LIU), town.person(ZHOU)
    assert "您是受托人" in liu.screen
    assert "撤回" not in liu.screen
    await liu.presses("问一句")
    await liu.says("哪天来修")
    assert "受托人问：" in town.group
    await zhou.replies("明天", to="哪天来修")
    assert "明天" in liu.chat
    assert "明天" in wang.chat
    await wang.says("/my")
    await wang.presses("0001")
    await wang.presses("委托别人（1）")
    assert "刘先生：替您说话" in wang.screen
    await wang.presses("收回给刘先生的")
    await liu.presses("问一句")
    assert "哪天" not in liu.screen
    await liu.says("/my")
    assert "还没有事情" in liu.screen


async def test_who_may_only_sign_does_not_speak(town: Town) -> None:
    await a_running_case(town)
    await a_proxy(town, "请他替我签字")
    liu = town.person(LIU)
    assert "您是受托人" in liu.screen
    refused = await liu.presses("问一句")
    assert refused["text"] == REFUSED


async def test_nobody_acts_for_who_is_anonymous(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("楼上很吵")
    await wang.presses("谁可以知道")
    await wang.presses("匿名")
    await wang.presses("就这样提交")
    await wang.presses("看进度")
    assert "委托别人" not in wang.screen
