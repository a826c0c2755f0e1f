"""People press and send whatever they see, in any order: nothing breaks, all is answered."""

from random import Random
from typing import Any

import pytest

from playground.keyboards import buttons
from tests.town import Town

PEOPLE = (1001, 1002, 1004, 1005, 1006, 2001, 2002, 2003, 2004, 2005, 2006)
WORDS = (
    "卫生间吊顶滴水，一天接一桶",
    "楼上很吵",
    "The lift in building 5 unit 2 has stopped again",
    "电梯困人了",
    "你好",
    "谢谢",
    "？",
    "3-1-1002",
    "/start",
    "/report",
    "/my",
    "/help",
    "/settings",
    "/inbox",
    "/cancel",
    "/setup",
    "/nosuch",
    "8888-0000",
    "<b>&</b>" * 100,
    "很长的话。" * 700,
)
KINDS = ("photo", "video", "voice", "document", "sticker", "location", "contact")


def visible(town: Town, chat: int) -> list[tuple[int, str]]:
    """All buttons of a chat, old ones too: Telegram keeps them for ever."""
    return [
        (message["message_id"], button["callback_data"])
        for message in town.telegram.history(chat)
        for button in buttons(message)
        if "callback_data" in button
    ]


def does(town: Town, user: int, chance: Random, queries: list[str]) -> None:
    """One thing that this person might do next."""
    telegram = town.telegram
    staff = user >= 2000
    chat = town.GROUP if staff and chance.random() < 0.5 else user
    seen = visible(town, chat)
    deed = chance.random()
    if deed < 0.65 and seen:
        recent = seen[-25:] if chance.random() < 0.8 else seen
        message, data = chance.choice(recent)
        queries.append(telegram.presses_data(user, chat, message, data))
    elif deed < 0.85:
        ours = [
            one["message_id"]
            for one in telegram.history(chat)
            if one.get("from", {}).get("id") == telegram.bot["id"]
        ]
        reply = chance.choice(ours[-8:]) if ours and chance.random() < 0.4 else None
        words = chance.choice(WORDS)
        if chat == town.GROUP and reply is None and ours:
            reply = ours[-1]
        telegram.says(user, chat, words, reply_to=reply)
    elif chat == user:
        telegram.sends(user, chat, chance.choice(KINDS), caption=chance.choice(("", "漏水")))


@pytest.mark.parametrize("seed", range(1, 5))
async def test_anything_goes(town: Town, seed: int) -> None:
    chance = Random(seed)
    queries: list[str] = []
    town.telegram.starts(1006)
    await town.person(1001).reports("卫生间吊顶滴水")  # so that there is something to press
    for step in range(300):
        does(town, chance.choice(PEOPLE), chance, queries)
        if chance.random() < 0.7:
            await town.settle()
        if chance.random() < 0.05:
            await town.settle()  # a press that waited longer than 15 s is not answered
            await town.passes(minutes=chance.choice((1, 11, 31, 180)))
        if step == 120:
            await town.settle()
            await town.closes()
            await town.opens()
    await town.settle()
    await town.passes(hours=12)

    parked: list[Any] = await town.rows("SELECT error, body FROM inbox WHERE state = 'parked'")
    assert not [row["error"] for row in parked]
    failed = await town.rows("SELECT kind, error FROM outbox WHERE state = 'failed'")
    assert not [tuple(row) for row in failed]
    waiting = await town.rows("SELECT id FROM inbox WHERE state = 'new'")
    assert not waiting
    assert not [one for one in queries if one not in town.telegram.answers]
    numbers = [row["no"] for row in await town.rows("SELECT no FROM cases ORDER BY id")]
    serials = [int(no.rpartition("-")[2]) for no in numbers]
    assert serials == list(range(1, len(numbers) + 1))
    unshown = await town.rows(
        "SELECT k.kind FROM cards AS k JOIN chats AS c ON c.id = k.chat_id"
        " WHERE k.wanted <> k.shown AND c.reachable = 1"
    )
    assert not [row["kind"] for row in unshown]
    refused = [call for call in town.telegram.calls if call.status == 400]
    assert not [(call.method, call.params.get("text", "")[:200]) for call in refused]
