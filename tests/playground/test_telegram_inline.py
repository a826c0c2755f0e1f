"""Typing the bot's name in any chat: queries, answers, and what is posted."""

from collections.abc import Callable
from typing import Any

import pytest

from playground.protocol import Impossible
from playground.telegram import Telegram

Bot = Callable[..., Any]


def article(number: str = "1", **extra: Any) -> dict[str, Any]:
    return {
        "type": "article",
        "id": number,
        "title": "0017",
        "input_message_content": {"message_text": "WT-2603-0017"},
    } | extra


def test_an_answer_is_shown_and_posted(telegram: Telegram, bot: Bot) -> None:
    query = telegram.asks_inline(10, -100, "0017")
    (update,) = bot("getUpdates")[-1:]
    assert update["inline_query"]["query"] == "0017"
    assert update["inline_query"]["chat_type"] == "supergroup"
    assert telegram.inline_results(query) is None
    keyboard = {"inline_keyboard": [[{"text": "Open", "url": "https://t.me/linli_bot?start=o_1"}]]}
    button = {"text": "private", "start_parameter": "inline"}
    results = [article(reply_markup=keyboard, description="Leak")]
    assert bot("answerInlineQuery", inline_query_id=query, results=results, button=button)
    bot("answerInlineQuery", inline_query_id=query, results=[])
    answer = telegram.inline_results(query)
    assert answer is not None
    assert answer["button"] == button
    telegram.chooses(10, query, "1")
    posted = telegram.history(-100)[-1]
    assert (posted["text"], posted["from"]["id"]) == ("WT-2603-0017", 10)
    assert posted["via_bot"]["username"] == "linli_bot"
    assert posted["reply_markup"] == keyboard
    with pytest.raises(Impossible):
        telegram.chooses(11, query, "1")
    with pytest.raises(Impossible):
        telegram.chooses(10, query, "2")


@pytest.mark.parametrize(
    ("params", "said"),
    [
        ({"results": [article(), article()]}, "RESULT_ID_DUPLICATE"),
        ({"results": [article("")]}, "RESULT_ID_INVALID"),
        ({"results": [article("x" * 65)]}, "RESULT_ID_INVALID"),
        ({"results": [article(title="")]}, "ARTICLE_TITLE_EMPTY"),
        ({"results": [article(input_message_content={})]}, "message text is empty"),
        ({"results": [article(str(i)) for i in range(51)]}, "RESULTS_TOO_MUCH"),
        ({"results": [], "button": {"text": "x", "start_parameter": "a b"}}, "START_PARAM_INVALID"),
        ({"results": [article(type="photo")]}, "type must be article"),
    ],
)
def test_what_telegram_does_not_take(
    telegram: Telegram, bot: Bot, params: dict[str, Any], said: str
) -> None:
    query = telegram.asks_inline(10, 10, "x")
    assert said in bot("answerInlineQuery", inline_query_id=query, **params)


def test_a_query_lives_half_a_minute(
    telegram: Telegram, bot: Bot, later: Callable[[float], None]
) -> None:
    query = telegram.asks_inline(10, 10, "x")
    later(31)
    assert bot("getUpdates") == [] or all("inline_query" not in one for one in bot("getUpdates"))
    answer = bot("answerInlineQuery", inline_query_id=query, results=[])
    assert "query is too old" in answer
