"""Every way in which Telegram can fail a card, and what becomes of it."""

import sqlite3
from pathlib import Path

import pytest

from playground.faults import Fault, error, flood, garbage, lost_answer, refuse
from tests.faults.mortal import Fate, Moment, MortalTown
from tests.faults.sending import AWAY, OURS, WANG, card, later, show, tell


@pytest.mark.parametrize(
    "fault",
    [
        refuse,
        flood(5),
        lost_answer,
        garbage,
        error(500, "Internal Server Error"),
        error(502, "Bad Gateway"),
    ],
)
async def test_an_edit_is_repeated_until_it_is_shown(place: MortalTown, fault: Fault) -> None:
    before = (await card(place))["message_id"]
    place.telegram.faults.next("editMessageText", fault, times=3)
    await show(place)
    for _ in range(6):
        await later(place, 8)
    shown = await card(place)
    assert shown["wanted"] == shown["shown"]
    assert shown["message_id"] == before
    assert "8888-0000" in place.person(WANG).screen


@pytest.mark.parametrize(
    "text", ["message to edit not found", "message can't be edited", "MESSAGE_ID_INVALID"]
)
async def test_a_card_that_is_gone_is_sent_anew(place: MortalTown, text: str) -> None:
    before = (await card(place))["message_id"]
    place.telegram.faults.next("editMessageText", error(400, f"Bad Request: {text}"))
    await show(place)
    shown = await card(place)
    assert shown["message_id"] > before
    assert shown["wanted"] == shown["shown"]


async def test_a_card_that_somebody_deleted_is_sent_anew(place: MortalTown) -> None:
    before = (await card(place))["message_id"]
    place.telegram.deletes(WANG, WANG, before)
    await show(place)
    assert (await card(place))["message_id"] > before


async def test_a_card_that_is_shown_already_is_done(place: MortalTown) -> None:
    said = (
        "message is not modified: specified new message content and reply markup are exactly"
        " the same as a current content and reply markup of the message"
    )
    place.telegram.faults.next("editMessageText", error(400, f"Bad Request: {said}"))
    await show(place)
    shown = await card(place)
    assert shown["wanted"] == shown["shown"]


@pytest.mark.parametrize("fault", AWAY)
async def test_a_card_waits_for_whoever_cannot_be_reached(place: MortalTown, fault: Fault) -> None:
    place.telegram.faults.next("editMessageText", fault)
    await show(place)
    waiting = await card(place)
    assert waiting["wanted"] != waiting["shown"]
    await later(place, 3600)
    assert (await card(place))["shown"] == waiting["shown"]
    await place.person(WANG).says("/help")
    shown = await card(place)
    assert shown["wanted"] == shown["shown"]


@pytest.mark.parametrize("text", OURS)
async def test_a_card_that_telegram_refuses_is_left_until_something_new_is_wanted(
    place: MortalTown, text: str
) -> None:
    place.telegram.faults.next("editMessageText", error(400, f"Bad Request: {text}"), times=2)
    await show(place)
    left = await card(place)
    assert left["wanted"] == left["shown"]
    await show(place)
    assert "8888-0000" in place.person(WANG).screen


async def test_a_new_card_whose_answer_is_lost_comes_twice_and_one_of_them_lives(
    place: MortalTown,
) -> None:
    place.telegram.faults.next("sendMessage", lost_answer)
    await place.person(WANG).says("/help")
    await later(place, 2)
    shown = await card(place)
    assert shown["wanted"] == shown["shown"]
    newest = place.telegram.screen(WANG)
    assert shown["message_id"] == newest["message_id"]


async def test_a_card_that_waited_is_read_again_when_the_database_lets_it(
    tmp_path: Path, beginning: Moment
) -> None:
    async with MortalTown(tmp_path, beginning, seed=5) as place:
        fate = Fate()
        refused: list[str] = []
        await place.lives(fate)
        for chat in (1002, 1003, 1004):  # three: everything waits
            place.telegram.faults.next("sendMessage", flood(30))
            await tell(place, chat=chat)
        await show(place)
        assert (await card(place))["shown"] < (await card(place))["wanted"]

        def locked() -> None:
            if not refused and "SELECT id, estate_id, chat_id, thread_id, slot" in fate.steps[-1]:
                refused.append(fate.steps[-1])
                raise sqlite3.OperationalError("database is locked")

        fate.watch = locked
        await later(place, 40)
        await later(place, 5)
        assert refused
        assert (await card(place))["shown"] == (await card(place))["wanted"]
        await place.vanishes()
