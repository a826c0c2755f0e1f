"""What cannot be read or drawn is given up alone: all else goes out, and the program lives."""

import logging
from collections.abc import Iterator
from typing import Any

import pytest

from bot.logs import Redact
from tests.faults.mortal import Fate, MortalTown, press
from tests.faults.sending import WANG, card, copies, later, left, row_of, show, tell

ODD = "3号楼的事，不该写进日志"


@pytest.fixture(autouse=True)
def expected(undrawn: list[logging.LogRecord]) -> Iterator[list[logging.LogRecord]]:
    """These tests are about it."""
    yield undrawn
    assert undrawn, "an administrator finds it in the log"
    for record in undrawn:
        record.exc_text = None  # what another formatter has made of it
        assert ODD not in Redact().format(record)
    undrawn.clear()


async def test_a_message_without_what_its_buttons_need(place: MortalTown) -> None:
    held = await _queued(place, "UPDATE outbox SET facts = '{}' WHERE id = :id")
    assert (held["state"], held["error"]) == ("failed", "KeyError")
    assert f"通知 № {held['no']}" in place.group, "the office is told its number"
    assert (await tell(place))["state"] == "sent"


async def test_a_message_of_a_kind_that_this_release_does_not_know(place: MortalTown) -> None:
    held = await _queued(place, "UPDATE outbox SET kind = 'told-tomorrow' WHERE id = :id")
    assert held["state"] == "failed"
    assert (await tell(place))["state"] == "sent"


async def test_it_was_on_its_way_when_the_process_ended(place: MortalTown) -> None:
    row = await tell(place, words="later")
    lost = "UPDATE outbox SET state = 'sending', kind = 'told-tomorrow' WHERE id = :id"
    await left(place, lost, id=row["id"])
    await place.vanishes()
    await place.lives(Fate())
    await place.settle()
    assert (await row_of(place, row["id"]))["state"] == "uncertain"
    assert (await tell(place))["state"] == "sent"


async def test_a_message_that_was_on_its_way_and_cannot_be_drawn(place: MortalTown) -> None:
    """Its copy is drawn when its fate is written down, for the repeat."""
    row = await tell(place, words="later")
    await left(
        place, "UPDATE outbox SET state = 'sending', facts = '{}' WHERE id = :id", id=row["id"]
    )
    await place.vanishes()
    await place.lives(Fate())
    await later(place, 60)
    assert (await row_of(place, row["id"]))["state"] == "failed"
    assert (await tell(place))["state"] == "sent"


async def test_a_card_whose_case_cannot_be_read(place: MortalTown) -> None:
    await _reported(place)
    await left(place, "UPDATE cases SET category = :odd", odd=ODD)
    await left(place, "UPDATE cards SET wanted = wanted + 1 WHERE kind = 'staff-case'")
    await show(place)
    cards = await place.rows("SELECT kind, wanted, shown FROM cards WHERE ref = 1")
    assert all(card["wanted"] == card["shown"] for card in cards)
    assert "8888-0000" in place.person(WANG).screen, "the others are drawn"
    assert "停车" not in place.group
    await left(place, "UPDATE cases SET category = 'parking'")
    await left(place, "UPDATE cards SET wanted = wanted + 1 WHERE kind = 'staff-case'")
    place.app.sender.woken.set()
    await place.settle()
    assert "停车" in place.group, "what is wanted next is drawn again"


async def test_a_screen_that_cannot_be_drawn(place: MortalTown) -> None:
    await show(place)
    await left(
        place,
        "UPDATE cards SET kind = 'prompt', arg = 'nonsense', wanted = wanted + 1"
        " WHERE chat_id = :chat",
        chat=WANG,
    )
    assert (await tell(place))["state"] == "sent"
    assert copies(place) == 1
    await show(place)
    again = await card(place)
    assert (again["kind"], again["shown"]) == ("help", again["wanted"])


async def _reported(place: MortalTown) -> None:
    await place.person(WANG).says("3号楼1单元1002卫生间滴水")
    press(place.telegram, WANG, "就这样提交")
    await place.settle()


async def _queued(place: MortalTown, odd: str) -> dict[str, Any]:
    """A message waits for tomorrow and is no longer what it was."""
    row = await tell(place, words="later")
    await left(place, "UPDATE outbox SET state = 'queued' WHERE id = :id", id=row["id"])
    await left(place, odd, id=row["id"])
    place.app.sender.woken.set()
    await place.settle()
    return await row_of(place, row["id"])
