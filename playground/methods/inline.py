"""The method that answers what somebody types after the bot's name in any chat."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from playground import keyboards
from playground.messages import text
from playground.protocol import Json, bad
from playground.world import World

QUERY_LIVES = 30  # seconds; Telegram's server, Client.cpp
MOST = 50
_START = re.compile(r"[A-Za-z0-9_-]{1,64}")


def answer_inline_query(world: World, params: Json) -> bool:
    """Articles only; of several answers to a query the first is shown."""
    asked = world.inline.get(params["inline_query_id"])
    if asked is None or world.now() - asked["at"] > QUERY_LIVES:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    results = params["results"]
    if len(results) > MOST:
        raise bad("RESULTS_TOO_MUCH")
    shown = [_article(world, result) for result in results]
    if len({one["id"] for one in shown}) != len(shown):
        raise bad("RESULT_ID_DUPLICATE")
    button = params.get("button")
    if button is not None and not _START.fullmatch(str(button.get("start_parameter", ""))):
        raise bad("START_PARAM_INVALID")
    if asked["answer"] is None:
        asked["answer"] = {"results": shown, "button": button}
    world.changed()
    return True


def _article(world: World, result: Json) -> Json:
    if result.get("type") != "article":
        raise bad("can't parse inline query result: type must be article")
    if not 1 <= len(str(result.get("id", "")).encode()) <= 64:
        raise bad("RESULT_ID_INVALID")
    if not result.get("title"):
        raise bad("ARTICLE_TITLE_EMPTY")
    content = result.get("input_message_content", {})
    if not content.get("message_text"):
        raise bad("message text is empty")
    message = text(world, {**content, "text": content["message_text"]})
    markup = keyboards.tidy(result.get("reply_markup"), private=False, inline_only=True)
    return {
        "id": str(result["id"]),
        "title": result["title"],
        "description": result.get("description", ""),
        "message": message | ({"reply_markup": markup} if markup else {}),
    }


METHODS: Mapping[str, Callable[[World, Json], Any]] = {"answerInlineQuery": answer_inline_query}
