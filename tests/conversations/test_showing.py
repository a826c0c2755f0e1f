"""Staff answer a reporter with a photo, a voice message or a file."""

import pytest

from playground.protocol import Upload
from tests.town import Town

WANG, ZHOU, LI = 1001, 2001, 2003


async def asks(town: Town, about: str = "卫生间吊顶滴水") -> int:
    """The reporter asks; the message in the group that can be replied to."""
    await town.person(WANG).reports(about)
    await town.person(WANG).replies("修成什么样了", to="已收到")
    for message in reversed(town.telegram.history(town.GROUP)):
        if "报告人问：" in message.get("text", "") and "回复这条消息" in message["text"]:
            return int(message["message_id"])
    raise AssertionError(town.group)


@pytest.mark.parametrize("kind", ["photo", "voice", "document", "video"])
async def test_what_staff_send_in_reply_is_passed_on(town: Town, kind: str) -> None:
    question = await asks(town)
    await town.person(ZHOU).sends(kind, chat=town.GROUP, reply_to=question)
    shown = town.telegram.screen(WANG)
    assert kind in shown
    assert shown["caption"] == "🖼 0001 周客服发来的"
    assert "forward_origin" not in shown
    assert "已发给报告人" in town.group
    assert "✅ 20:14 已答复报告人" in town.group


async def test_its_words_are_said_too(town: Town) -> None:
    question = await asks(town)
    await town.person(ZHOU).sends(
        "photo", caption="补好了，明天再看", chat=town.GROUP, reply_to=question
    )
    assert "补好了，明天再看" in town.person(WANG).chat
    assert "photo" in town.telegram.screen(WANG)


async def test_at_night_it_waits_for_the_morning(town: Town) -> None:
    question = await asks(town, "楼上很吵")
    await town.passes(hours=3)
    await town.person(ZHOU).sends("photo", chat=town.GROUP, reply_to=question)
    assert "photo" not in town.telegram.screen(WANG)
    await town.passes(hours=9)
    assert "photo" in town.telegram.screen(WANG)


async def test_all_of_an_album_is_passed_on(town: Town) -> None:
    question = await asks(town)
    photos = [Upload(f"{i}.jpg", f"photo {i}".encode(), "image/jpeg") for i in range(3)]
    town.telegram.sends_album(ZHOU, town.GROUP, photos, reply_to=question)
    await town.settle()
    shown = [one for one in town.telegram.history(WANG) if "photo" in one]
    assert len(shown) == 3
    assert town.group.count("已发给报告人") == 1


async def test_a_place_is_still_refused(town: Town) -> None:
    question = await asks(town)
    await town.person(ZHOU).sends("location", chat=town.GROUP, reply_to=question)
    assert "请用文字写给我" in town.group
    assert "location" not in town.telegram.screen(WANG)


async def test_the_lead_shows_it_in_private(town: Town) -> None:
    await town.person(WANG).reports("卫生间吊顶滴水")
    zhou, li = town.person(ZHOU), town.person(LI)
    await zhou.presses("我来受理", chat=town.GROUP)
    await zhou.presses("多方协调", chat=town.GROUP)
    await zhou.presses("确定并告知报告人", chat=town.GROUP)
    await li.presses("无利害关系，我来主办")
    await town.person(WANG).replies("修成什么样了", to="已收到")
    (question,) = [
        one["message_id"]
        for one in town.telegram.history(LI)
        if "报告人问您" in one.get("text", "")
    ]
    await li.sends("photo", reply_to=question)
    assert "photo" in town.telegram.screen(WANG)
    assert not await town.rows("SELECT * FROM drafts")
