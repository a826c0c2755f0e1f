"""A small bot that answers at once, so that the page has somebody to talk with."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

from playground.telegram import Telegram

CARD = "Submit this?"


class Concierge:
    """Hears every update as soon as it is queued. `silent` buttons get no answer until told."""

    def __init__(self, telegram: Telegram) -> None:
        self.telegram = telegram
        self.seen = 0
        self.asked: list[Mapping[str, Any]] = []
        self.due = False
        telegram.listeners.append(self.hear)

    def hear(self) -> None:
        if not self.due:
            self.due = True
            asyncio.get_running_loop().call_soon(self.work)

    def work(self) -> None:
        self.due = False
        for update in self.call("getUpdates", offset=self.seen):
            self.seen = update["update_id"] + 1
            for kind, act in self.doors.items():
                if kind in update:
                    act(update[kind])

    @property
    def doors(self) -> Mapping[str, Callable[[Mapping[str, Any]], None]]:
        return {
            "message": self.message,
            "callback_query": self.press,
            "inline_query": self.inline,
        }

    def inline(self, query: Mapping[str, Any]) -> None:
        found = {
            "type": "article",
            "id": "1",
            "title": f"found {query['query']}",
            "input_message_content": {"message_text": "WT-2603-0017"},
        }
        button = {"text": "write to me", "start_parameter": "inline"}
        self.call("answerInlineQuery", inline_query_id=query["id"], results=[found], button=button)

    def call(self, method: str, **params: Any) -> Any:
        reply = self.telegram.answer(method, params)
        assert reply.body["ok"], reply.body
        return reply.body["result"]

    def say(self, chat: int, text: str, **markup: Any) -> int:
        message = self.call(
            "sendMessage", chat_id=chat, text=text, parse_mode="HTML", reply_markup=markup
        )
        return int(message["message_id"])

    def card(self, chat: int, text: str = CARD) -> int:
        return self.say(
            chat,
            text,
            inline_keyboard=[
                [
                    {"text": "Submit", "callback_data": "submit", "style": "success"},
                    {"text": "Drop", "callback_data": "drop", "style": "danger"},
                ],
                [{"text": "Think", "callback_data": "silent", "style": "primary"}],
                [
                    {"text": "Guide", "url": "https://t.me/linli_bot?start=guide"},
                    {"text": "Elsewhere", "url": "estate.invalid"},
                ],
            ],
        )

    def message(self, message: Mapping[str, Any]) -> None:
        chat = message["chat"]
        text = message.get("text", "")
        if chat["type"] == "private" and text and not text.startswith("/"):
            self.say(chat["id"], "heard")

    def press(self, query: Mapping[str, Any]) -> None:
        message = query["message"]
        place = {"chat_id": message["chat"]["id"], "message_id": message["message_id"]}
        if query["data"] == "silent":
            self.asked.append(query)
        elif query["data"] == "drop":
            self.call(
                "answerCallbackQuery",
                callback_query_id=query["id"],
                text="The draft stays for three days.",
                show_alert=True,
            )
        else:
            self.call("answerCallbackQuery", callback_query_id=query["id"], text="Submitted")
            self.call("editMessageText", **place, text="Submitted as LL-0017")
