"""How updates wait and are forgotten, how Telegram limits and fails, and how it is saved."""

import json
import random
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from playground import faults
from playground.faults import AnswerLost, ConnectionRefused, Fault
from playground.telegram import Telegram

Bot = Callable[..., Any]
Later = Callable[[float], None]


def texts(updates: list[dict[str, Any]]) -> list[str]:
    return [update["message"]["text"] for update in updates if "message" in update]


@pytest.fixture(autouse=True)
def _quiet(telegram: Telegram, bot: Bot) -> None:
    bot("getUpdates", offset=telegram.updates.next_id)


def test_unconfirmed_updates_stay(telegram: Telegram, bot: Bot) -> None:
    for text in "abc":
        telegram.says(10, 10, text)
    first = bot("getUpdates", limit=2)
    assert texts(first) == ["a", "b"]
    assert [update["update_id"] for update in first] == [
        telegram.updates.next_id - 3 + at for at in (0, 1)
    ]
    assert texts(bot("getUpdates")) == ["a", "b", "c"]
    assert texts(bot("getUpdates", offset=str(first[-1]["update_id"] + 1))) == ["c"]
    assert telegram.waiting() == 1


def test_odd_offsets(telegram: Telegram, bot: Bot) -> None:
    for text in "abc":
        telegram.says(10, 10, text)
    assert texts(bot("getUpdates", offset=telegram.updates.next_id + 11)) == ["a", "b", "c"]
    assert texts(bot("getUpdates", offset=-1)) == ["c"]
    assert telegram.waiting() == 1
    assert bot("getUpdates", offset=telegram.updates.next_id) == []


def test_at_most_a_hundred(telegram: Telegram, bot: Bot) -> None:
    for at in range(120):
        telegram.says(10, 10, f"{at}")
    assert len(bot("getUpdates", limit=500)) == 100


def test_presses_live_150_seconds_and_messages_a_day(
    telegram: Telegram, bot: Bot, later: Later
) -> None:
    telegram.says(10, 10, "a")
    telegram.presses_data(10, 10, 1, "x")
    later(149)
    assert telegram.waiting() == 2
    later(1)
    assert texts(bot("getUpdates")) == ["a"]
    later(86_400 - 151)
    assert telegram.waiting() == 1
    later(1)
    assert telegram.waiting() == 0


def test_allowed_updates_stick(telegram: Telegram, bot: Bot) -> None:
    bot("getUpdates", allowed_updates='["callback_query"]')
    telegram.says(10, 10, "a")
    telegram.presses_data(10, 10, 1, "x")
    assert [sorted(update) for update in bot("getUpdates")] == [["callback_query", "update_id"]]
    bot("getUpdates", allowed_updates=[])
    telegram.says(10, 10, "b")
    assert texts(bot("getUpdates")) == ["b"]


def test_webhook_and_polling_exclude_each_other(telegram: Telegram, bot: Bot) -> None:
    assert "HTTPS" in bot("setWebhook", url="http://a.cn")
    assert bot("setWebhook", url="https://a.cn/hook") is True
    telegram.says(10, 10, "a")
    assert bot("getUpdates").startswith("Conflict: can't use getUpdates method while webhook")
    assert bot("getWebhookInfo")["pending_update_count"] == 1
    assert bot("deleteWebhook") is True
    assert texts(bot("getUpdates")) == ["a"]
    assert bot("deleteWebhook", drop_pending_updates=True) is True
    assert telegram.waiting() == 0


def test_any_update_can_be_queued(telegram: Telegram, bot: Bot) -> None:
    made = telegram.queue_raw({"message": "no object", "future": {}})
    [update] = bot("getUpdates")
    assert update == {"update_id": made, "message": "no object", "future": {}}


@pytest.fixture
def strict(found: Callable[..., Telegram]) -> Callable[..., Any]:
    """Sends one message to a chat of a Telegram with limits: ok, or the seconds to wait."""
    telegram = found(limits=True)
    telegram.adds_bot(10, -100)
    for person in range(1000, 1040):
        telegram.add_person(person, "x")
        telegram.starts(person)

    def send(chat: int, method: str = "sendMessage", **more: Any) -> Any:
        body = telegram.answer(method, {"chat_id": chat, "text": "a", **more}).body
        if not body["ok"] and body["error_code"] == 429:
            seconds = body["parameters"]["retry_after"]
            assert body["description"] == f"Too Many Requests: retry after {seconds}"
            return seconds
        return "ok"

    return send


def test_three_at_once_then_one_a_second(strict: Callable[..., Any], later: Later) -> None:
    assert [strict(10) for _ in range(4)] == ["ok", "ok", "ok", 1]
    later(1)
    assert [strict(10), strict(10)] == ["ok", 1]


def test_twenty_a_minute_in_a_group_edits_counted(strict: Callable[..., Any], later: Later) -> None:
    assert strict(-100) == "ok"
    later(10)
    assert {strict(-100, "editMessageText", message_id=2) for _ in range(19)} == {"ok"}
    assert strict(-100) == 50
    later(50)
    assert [strict(-100), strict(-100)] == ["ok", 10]


def test_thirty_a_second_in_all(strict: Callable[..., Any], later: Later) -> None:
    assert [strict(person) for person in range(1000, 1031)] == ["ok"] * 30 + [1]
    later(1)
    assert strict(1030) == "ok"


def test_answers_to_presses_are_free(found: Callable[..., Telegram]) -> None:
    telegram = found(limits=True)
    for _ in range(50):
        press = telegram.presses_data(10, 10, 1, "x")
        assert telegram.answer("answerCallbackQuery", {"callback_query_id": press}).status == 200


def test_a_refused_request_is_not_executed(telegram: Telegram) -> None:
    telegram.faults.next("sendMessage", faults.refuse)
    with pytest.raises(ConnectionRefused):
        telegram.answer("sendMessage", {"chat_id": 10, "text": "a"})
    assert telegram.screen(10) == {}
    assert telegram.answer("sendMessage", {"chat_id": 10, "text": "a"}).status == 200
    assert [call.status for call in telegram.calls][-2:] == [0, 200]


def test_a_lost_answer_was_executed(telegram: Telegram) -> None:
    telegram.faults.next("*", faults.lost_answer)
    with pytest.raises(AnswerLost):
        telegram.answer("sendMessage", {"chat_id": 10, "text": "a"})
    assert telegram.screen(10)["text"] == "a"


@pytest.mark.parametrize(
    ("fault", "status", "executed"),
    [
        (faults.error(500, "Internal Server Error: restart"), 500, False),
        (faults.flood(7), 429, False),
        (faults.garbage, 200, True),
        (faults.slow(3), 200, True),
    ],
)
def test_other_faults(telegram: Telegram, fault: Fault, status: int, *, executed: bool) -> None:
    telegram.faults.next("sendMessage", fault)
    reply = telegram.answer("sendMessage", {"chat_id": 10, "text": "a"})
    assert reply.status == status
    assert bool(telegram.screen(10)) is executed
    assert reply.garbled is not reply.payload().startswith(b"{")
    assert reply.delay == fault.seconds


def test_faults_in_turn(telegram: Telegram) -> None:
    def status() -> int:
        return telegram.answer("getMe", {}).status

    telegram.faults.next("getMe", faults.flood(1), times=2)
    telegram.faults.next("*", faults.error(502, "Bad Gateway"))
    telegram.faults.always("*", faults.error(500, "Internal Server Error"))
    telegram.faults.always("getMe", faults.error(504, "Gateway Timeout"))
    assert [status() for _ in range(4)] == [429, 429, 502, 504]
    assert telegram.faults.standing("getMe") is not None
    telegram.faults.clear()
    assert status() == 200


def test_listeners_hear_of_every_change(telegram: Telegram, bot: Bot) -> None:
    heard: list[int] = []
    telegram.listeners.append(lambda: heard.append(len(heard)))
    for change in (
        lambda: telegram.says(10, 10, "a"),
        lambda: bot("sendMessage", chat_id=10, text="a"),
        telegram.faults.clear,
    ):
        before = len(heard)
        change()
        assert len(heard) > before
    before = len(heard)
    bot("getUpdates")
    bot("sendMessage", chat_id=99, text="a")
    assert len(heard) == before


def test_saved_and_restored(telegram: Telegram, bot: Bot) -> None:
    telegram.adds_bot(10, -200, admin=True)
    telegram.opens_topic(11, -200, "电梯")
    telegram.sends(10, 10, "photo", caption="滴水")
    press = telegram.presses_data(10, 10, 1, "x")
    bot("answerCallbackQuery", callback_query_id=press, text="好")
    bot("setMessageReaction", chat_id=10, message_id=1, reaction=[{"type": "emoji", "emoji": "👍"}])
    bot("setMyCommands", commands=[{"command": "a", "description": "b"}], language_code="zh")
    bot("setChatMenuButton", chat_id=10, menu_button={"type": "commands"})
    bot("setMyDescription", description="邻里")
    state = json.loads(json.dumps(telegram.to_json()))
    now = datetime(2026, 11, 24, 2, 30, tzinfo=UTC)
    again = Telegram.from_json(state, clock=lambda: now, chance=random.Random(1))
    assert json.loads(json.dumps(again.to_json())) == state
    assert again.answer("getUpdates", {}).body == telegram.answer("getUpdates", {}).body
    assert again.says(10, 10, "a") == telegram.says(10, 10, "a")
    assert again.waiting() == telegram.waiting()
    photo = again.history(10)[1]["photo"][0]["file_id"]
    assert again.media(photo) == telegram.media(photo)
