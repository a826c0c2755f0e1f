"""An estate on a Telegram of its own: Wang and Li live there, the bot is the neighbour."""

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from playground.telegram import Telegram


class Time:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 24, 2, 30, tzinfo=UTC)
        self.seconds = 0.0

    def passes(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)
        self.seconds += seconds


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def later(time: Time) -> Callable[[float], None]:
    """Lets that many seconds pass."""
    return time.passes


@pytest.fixture
def found(time: Time) -> Callable[..., Telegram]:
    """A Telegram with Wang (10), Li (11), their group (-100), a small group and a channel."""

    def make(**options: Any) -> Telegram:
        telegram = Telegram(
            token="1:secret",
            bot={"id": 1, "first_name": "邻里", "username": "linli_bot"},
            clock=lambda: time.now,
            monotonic=lambda: time.seconds,
            chance=random.Random(7),
            **options,
        )
        telegram.add_person(10, "王芳")
        telegram.add_person(11, "Li", username="li_na", language_code="en")
        telegram.add_person(12, "Zhao")
        telegram.add_group(-100, "3 号楼", creator=10, members=[11])
        telegram.add_group(-5, "小群", creator=10, members=[11], supergroup=False)
        telegram.add_group(-200, "论坛", creator=10, members=[11], forum=True)
        telegram.add_channel(-300, "公告", creator=10)
        telegram.starts(10)
        return telegram

    return make


@pytest.fixture
def telegram(found: Callable[..., Telegram]) -> Telegram:
    return found()


@pytest.fixture
def bot(telegram: Telegram) -> Callable[..., Any]:
    """One call of the bot: its result, or the description of the refusal."""

    def call(method: str, /, **params: Any) -> Any:
        body = telegram.answer(method, params).body
        return body["result"] if body["ok"] else body["description"]

    return call


@pytest.fixture
def hears(telegram: Telegram, bot: Callable[..., Any]) -> Callable[[], list[tuple[str, Any]]]:
    """What has reached the bot since the last time: (kind, body) of each update."""
    offset = 0

    def take() -> list[tuple[str, Any]]:
        nonlocal offset
        updates = bot("getUpdates", offset=offset)
        offset = telegram.updates.next_id
        return [
            (kind, update[kind]) for update in updates for kind in update if kind != "update_id"
        ]

    take()
    return take
