"""What Telegram sends is kept before it is confirmed, once, whatever it looks like."""

import json
from contextlib import suppress

import pytest
from telegram.error import TelegramError

from bot.ingest import OtherPoller, raw
from playground.faults import error, garbage, lost_answer, refuse
from storage import inbox as inbox_rows
from tests.faults.effects import effects
from tests.faults.mortal import Fate, MortalTown

WANG, ZHAO = 1001, 1002
CONFLICT = error(409, "Conflict: terminated by other getUpdates request")


async def inbox(place: MortalTown) -> list[tuple[object, ...]]:
    rows = await place.rows("SELECT update_id, epoch, state FROM inbox ORDER BY id")
    return [tuple(row) for row in rows]


async def test_the_same_batch_twice_is_kept_once(place: MortalTown) -> None:
    """Telegram repeats a batch whose confirmation it never heard."""
    place.telegram.says(WANG, WANG, "卫生间吊顶滴水")
    batch = list(place.telegram.updates.waiting)
    await place.settle()
    before = await inbox(place), await effects(place)
    for _ in range(3):
        place.telegram.updates.waiting.extendleft(reversed(batch))
        place.app.ingest.offset = None
        await place.settle()
    assert (await inbox(place), await effects(place)) == before


async def test_ids_that_start_anew_are_new_updates(place: MortalTown) -> None:
    """After a week of silence Telegram's ids are random and may meet old ones."""
    place.telegram.says(WANG, WANG, "卫生间吊顶滴水")
    first = place.telegram.updates.waiting[0][0]
    await place.settle()
    place.app.ingest.offset = None
    place.telegram.updates.next_id = first
    place.telegram.says(ZHAO, ZHAO, "楼道灯坏了")
    await place.settle()
    assert [row[1:] for row in await inbox(place) if row[0] == first] == [(0, "done"), (1, "done")]
    assert "就这样提交" in place.person(ZHAO).screen
    assert len(await place.rows("SELECT 1 FROM drafts")) == 2


async def test_a_lower_id_after_a_restart_is_not_skipped(place: MortalTown) -> None:
    """The offset is that of the batch, never the highest ever seen."""
    place.telegram.says(WANG, WANG, "卫生间吊顶滴水")
    await place.settle()
    await place.vanishes()
    place.telegram.updates.next_id -= 5000
    place.telegram.says(ZHAO, ZHAO, "楼道灯坏了")
    await place.lives(Fate())
    await place.settle()
    assert "就这样提交" in place.person(ZHAO).screen


@pytest.mark.parametrize("fault", [refuse, lost_answer, garbage, error(500, "restart")])
async def test_a_poll_that_fails_loses_nothing(place: MortalTown, fault: object) -> None:
    place.telegram.says(WANG, WANG, "卫生间吊顶滴水")
    place.telegram.faults.next("getUpdates", fault)  # type: ignore[arg-type]
    with suppress(TelegramError):
        await place.app.ingest.poll(wait=0)
    await place.settle()
    assert "就这样提交" in place.person(WANG).screen
    assert len(await place.rows("SELECT 1 FROM drafts")) == 1


async def test_two_who_poll_are_noticed(place: MortalTown) -> None:
    """Three conflicts within a minute: the program gives way."""
    place.telegram.faults.always("getUpdates", CONFLICT)
    polling = place.begins(place.app.ingest.run())
    for _ in range(2):
        await place.rests()
        assert not polling.done()
        place.clock.forward(place.SECOND * 2)
    await place.rests()
    with pytest.raises(OtherPoller):
        polling.result()


async def test_a_single_conflict_now_and_then_is_waited_out(place: MortalTown) -> None:
    """Telegram may still be serving the poll of the process before us."""
    place.telegram.faults.always("getUpdates", CONFLICT)
    polling = place.begins(place.app.ingest.run())
    for _ in range(4):
        await place.rests()
        assert not polling.done()
        place.app.ingest._conflicts = [at - 61 for at in place.app.ingest._conflicts]
        place.clock.forward(place.SECOND * 2)
    polling.cancel()


HALF = "\ud83d"
ODD: list[dict[str, object]] = [
    {},
    {"message": None},
    {"message": "words"},
    {"message": {"message_id": "x"}},
    {"message": {"message_id": 1, "date": 1, "chat": {"id": "no number", "type": "private"}}},
    {"message": {"message_id": 2, "date": "soon", "chat": {"id": WANG, "type": "private"}}},
    {"message": {"chat": {"type": "private", "id": WANG}}},
    {"message": [1, 2, 3]},
    {"callback_query": {"id": "1"}},
    {"callback_query": {"id": 1, "from": {}, "data": {"x": 1}}},
    {"my_chat_member": {"chat": None}},
    {"edited_message": 7},
    {"something_new_of_next_year": {"a": {"b": {"c": []}}}},
    {"message": {"deep": json.loads("[" * 200 + "]" * 200)}},
]


async def test_what_cannot_be_read_never_stops_the_others(place: MortalTown) -> None:
    place.telegram.says(WANG, WANG, "卫生间吊顶滴水")
    for odd in ODD:
        place.telegram.queue_raw(odd)
    place.telegram.says(ZHAO, ZHAO, "楼道灯坏了")
    await place.settle()

    assert place.telegram.waiting() == 0
    assert not await place.rows("SELECT 1 FROM inbox WHERE state = 'new'")
    states = {row["state"] for row in await place.rows("SELECT state FROM inbox")}
    assert states == {"done", "ignored", "parked"}
    parked = await place.rows("SELECT id FROM inbox WHERE state = 'parked'")
    assert parked
    for row in parked:
        assert f"linli inbox retry {row['id']}" in place.group
    assert "就这样提交" in place.person(ZHAO).chat
    assert "就这样提交" in place.person(WANG).chat


async def test_half_a_character_is_kept_and_parked(place: MortalTown) -> None:
    """Escaped JSON may carry a lone surrogate, which no file can hold."""
    person = {"id": WANG, "is_bot": False, "first_name": "王女士"}
    message = {
        "message_id": 3,
        "date": 1,
        "chat": {"id": WANG, "type": "private", "first_name": "王女士"},
        "from": person,
        "text": f"水{HALF}管",
    }
    kept = raw({"update_id": 1, "message": message}, place.app.ingest.me)
    assert await place.app.database.write(inbox_rows.keep, [kept], now=place.clock.now()) == 1
    await place.settle()
    (row,) = await place.rows("SELECT state FROM inbox WHERE update_id = 1")
    assert row["state"] == "parked"
    assert "没处理成功" in place.person(WANG).screen


async def test_of_neighbours_chatting_only_the_id_is_kept(place: MortalTown) -> None:
    """The bot is an administrator of the staff group, so Telegram sends it everything."""
    number = place.telegram.updates.next_id
    place.telegram.says(2001, place.GROUP, "中午吃什么？")
    place.telegram.sends(2001, place.GROUP, "sticker")
    await place.settle()
    rows = await place.rows(
        "SELECT body, state FROM inbox WHERE update_id >= :number", number=number
    )
    assert [tuple(row) for row in rows] == [(None, "ignored")] * 2
    assert "中午吃什么".encode() not in (place.folder / "linli.db").read_bytes()
