"""A button that is old, forged or pressed elsewhere: it is answered, and nothing changes."""

from typing import Any

import pytest

from handlers import press
from tests.forge import forge
from tests.substance import inbox, substance
from tests.town import Town
from workflow.terms import Urgency

WANG, SUN, ZHOU = 1001, 1005, 2001


async def test_an_old_card_opens_the_latest(town: Town) -> None:
    wang, zhou = town.person(WANG), town.person(ZHOU)
    await wang.reports("楼上很吵")
    await zhou.presses("我来受理", chat=town.GROUP)
    old = town.telegram.screen(town.GROUP)
    await wang.replies("还有一句", to="已收到")  # the case has another revision now
    data = press.pack(press.JudgeUrgency(1, 2, Urgency.U1))
    query = town.telegram.presses_data(ZHOU, town.GROUP, old["message_id"], data)
    await town.settle()
    assert town.telegram.answers[query]["text"] == "这张卡片旧了，我打开最新的给您。"
    assert (await town.rows("SELECT urgency FROM cases"))[0]["urgency"] == "u3"


async def test_a_press_on_an_inaccessible_message_is_a_press(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("楼上很吵")
    shown = town.telegram.screen(WANG)
    data = shown["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    query = town.telegram.presses_data(WANG, WANG, shown["message_id"], data, inaccessible=True)
    await town.settle()
    assert town.telegram.answers[query]["text"] == "已收到 WT-2603-0001"
    assert "已收到 WT-2603-0001" in wang.chat


async def test_presses_that_belong_to_no_message_of_ours(town: Town) -> None:
    person = {"id": WANG, "is_bot": False, "first_name": "王女士"}
    before = await substance(town)
    odd: list[dict[str, Any]] = [
        {"inline_message_id": "AAA", "data": "g.home"},
        {"inline_message_id": "AAA", "data": "rs.1"},
        {"data": "g.home"},
        {"game_short_name": "chess"},
        {"inline_message_id": "AAA"},
    ]
    for number, query in enumerate(odd):
        town.telegram.asked[f"9{number}"] = town.telegram.now()
        town.telegram.queue_raw(
            {"callback_query": {"id": f"9{number}", "from": person, "chat_instance": "1"} | query}
        )
    await town.settle()
    for number in range(len(odd)):
        assert "text" in town.telegram.answers[f"9{number}"]
    assert await substance(town) == before
    assert "parked" not in await inbox(town)


async def test_a_private_button_pressed_in_a_group_changes_nothing(town: Town) -> None:
    """A forging client may press anything that any chat shows."""
    await town.person(WANG).reports("楼上很吵")
    card = town.telegram.screen(town.GROUP)
    for data in ("g.home", "g.staff", "co.1", "la.en", "rs.1", "rz.1", "ai.admin"):
        query = town.telegram.presses_data(ZHOU, town.GROUP, card["message_id"], data)
        await town.settle()
        assert town.telegram.answers[query]["show_alert"], data
    assert "WT-2603-0001" in town.group


FORGERS = (("a resident", WANG, WANG), ("a stranger", SUN, -1001), ("a clerk", ZHOU, ZHOU))


@pytest.mark.parametrize(("who", "user", "chat"), FORGERS, ids=[who for who, _, _ in FORGERS])
async def test_forged_buttons_do_nothing_and_are_answered(
    town: Town, who: str, user: int, chat: int
) -> None:
    """Two thousand values beside those that the person was shown."""
    found = await forge(town, 2000 // len(FORGERS) + 1, user=user, chat=chat, seed=user)
    assert found.bad == []
    assert found.answered == found.tried > 600
