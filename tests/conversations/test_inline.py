"""The office finds a case from any chat by typing the bot's name; nobody else learns anything."""

from typing import Any

from tests.town import Town

WANG, LIU = 1001, 1006
ZHOU, CHEN = 2001, 2006
NEIGHBOURS = -1002
REFUSED = "这件事只有当事人和办理的人能看、能办。"


async def asks(town: Town, user: int, words: str, chat: int = 0) -> tuple[str, dict[str, Any]]:
    query = town.telegram.asks_inline(user, chat or user, words)
    await town.settle()
    answer = town.telegram.inline_results(query)
    assert answer is not None
    return query, answer


async def test_a_clerk_finds_a_case_and_posts_its_number(town: Town) -> None:
    wang, zhou = town.person(WANG), town.person(ZHOU)
    await wang.reports("卫生间吊顶滴水")
    await town.passes(hours=1)
    for words in ("0001", "3-1-10", "漏水 逾期"):
        query, answer = await asks(town, ZHOU, words, town.GROUP)
        (one,) = answer["results"]
        assert one["title"] == "🟠 0001 💧 渗漏水"
        assert "3-1-1002" in one["description"]
        assert "王女士" not in str(answer)
    message = town.telegram.chooses(ZHOU, query, one["id"])
    await town.settle()
    posted = town.telegram.history(town.GROUP)[-1]
    assert posted["message_id"] == message
    assert posted["text"] == "WT-2603-0001"
    (button,) = posted["reply_markup"]["inline_keyboard"][0]
    payload = button["url"].partition("?start=")[2]
    await zhou.starts(payload)
    assert "报告人：王女士" in zhou.screen
    liu = town.person(LIU)
    await liu.starts(payload)
    assert REFUSED in liu.screen
    assert "王女士" not in liu.chat


async def test_nobody_else_learns_anything(town: Town) -> None:
    await town.person(WANG).reports("卫生间吊顶滴水")
    for user in (WANG, CHEN, LIU):
        _, answer = await asks(town, user, "0001")
        assert answer["results"] == []
        assert answer["button"]["start_parameter"] == "inline"
    known = await town.rows("SELECT * FROM people WHERE user_id = 1006")
    assert known == [], "who only types our name is not entered"
    await town.person(LIU).starts("inline")
    assert "我要反映问题" in town.person(LIU).screen


async def test_rights_are_asked_for_each_query(town: Town) -> None:
    await town.person(WANG).reports("卫生间吊顶滴水")
    _, before = await asks(town, ZHOU, "漏水")
    assert before["results"]
    chen = town.person(CHEN)
    await chen.says("/settings")
    for label in ("👥 人员", "周客服", "✖ 不再任客服", "确定移除"):
        await chen.presses(label)
    _, after = await asks(town, ZHOU, "漏水")
    assert after["results"] == []
    assert "只有物业工作人员能在这里查" in after["button"]["text"]


async def test_what_is_not_found_and_what_is_too_much(town: Town) -> None:
    for words in ("", "天气", "9999", "x" * 300, "'; DROP TABLE cases; --", "%"):
        _, answer = await asks(town, ZHOU, words)
        assert answer["results"] == []
    for number in range(25):
        await town.person(WANG).reports(f"卫生间吊顶滴水 {number}次")
    _, answer = await asks(town, ZHOU, "漏水")
    assert len(answer["results"]) == 20


async def test_links_to_what_is_not_there(town: Town) -> None:
    zhou = town.person(ZHOU)
    for payload in ("o_1", "o_x", "o_99999999999999", "o_"):
        await zhou.starts(payload)
        assert REFUSED in zhou.screen or "首页" in zhou.screen or "反映" in zhou.screen
