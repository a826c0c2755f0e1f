"""Every field of `Update` in Bot API 10.2 is handled, or ignored and counted."""

from typing import Any

import pytest

from tests.town import Town

WANG, GROUP = 1001, -1001
PERSON = {"id": WANG, "is_bot": False, "first_name": "王女士", "language_code": "zh-hans"}
PRIVATE = {"id": WANG, "type": "private", "first_name": "王女士"}
ROOM = {"id": GROUP, "type": "supergroup", "title": "梧桐里 工作群"}
CHANNEL = {"id": -2001, "type": "channel", "title": "公告"}
DATE = 1772540040
TEXT = {"message_id": 901, "date": DATE, "chat": PRIVATE, "from": PERSON, "text": "漏水"}
POST = {"message_id": 902, "date": DATE, "chat": CHANNEL, "text": "漏水"}
MEMBER = {"status": "member", "user": PERSON}
BOT = {"id": 424242, "is_bot": True, "first_name": "邻里"}
STAR = [{"type": "emoji", "emoji": "👍"}]

UPDATE: dict[str, tuple[Any, str]] = {
    "message": (TEXT, "done"),
    "edited_message": (TEXT | {"edit_date": DATE}, "done"),
    "channel_post": (POST, "ignored"),
    "edited_channel_post": (POST | {"edit_date": DATE}, "ignored"),
    "business_connection": (
        {
            "id": "b",
            "user": PERSON,
            "user_chat_id": WANG,
            "date": DATE,
            "is_enabled": True,
        },
        "ignored",
    ),
    "business_message": (TEXT | {"business_connection_id": "b"}, "ignored"),
    "edited_business_message": (TEXT | {"business_connection_id": "b"}, "ignored"),
    "deleted_business_messages": (
        {"business_connection_id": "b", "chat": PRIVATE, "message_ids": [1]},
        "ignored",
    ),
    "guest_message": (TEXT, "ignored"),
    "message_reaction": (
        {
            "chat": PRIVATE,
            "message_id": 1,
            "user": PERSON,
            "date": DATE,
            "old_reaction": [],
            "new_reaction": STAR,
        },
        "ignored",
    ),
    "message_reaction_count": (
        {"chat": CHANNEL, "message_id": 1, "date": DATE, "reactions": []},
        "ignored",
    ),
    "inline_query": ({"id": "1", "from": PERSON, "query": "0017", "offset": ""}, "done"),
    "chosen_inline_result": ({"result_id": "1", "from": PERSON, "query": "x"}, "ignored"),
    "callback_query": (
        {"id": "1", "from": PERSON, "chat_instance": "1", "message": TEXT, "data": "g.home"},
        "done",
    ),
    "shipping_query": (
        {
            "id": "1",
            "from": PERSON,
            "invoice_payload": "x",
            "shipping_address": {
                "country_code": "CN",
                "state": "",
                "city": "x",
                "street_line1": "x",
                "street_line2": "",
                "post_code": "1",
            },
        },
        "ignored",
    ),
    "pre_checkout_query": (
        {
            "id": "1",
            "from": PERSON,
            "currency": "XTR",
            "total_amount": 1,
            "invoice_payload": "x",
        },
        "ignored",
    ),
    "purchased_paid_media": ({"from": PERSON, "paid_media_payload": "x"}, "ignored"),
    "poll": (
        {
            "id": "1",
            "question": "?",
            "options": [],
            "total_voter_count": 0,
            "is_closed": False,
            "is_anonymous": True,
            "type": "regular",
            "allows_multiple_answers": False,
        },
        "ignored",
    ),
    "poll_answer": ({"poll_id": "1", "user": PERSON, "option_ids": [0]}, "ignored"),
    "my_chat_member": (
        {
            "chat": PRIVATE,
            "from": PERSON,
            "date": DATE,
            "old_chat_member": {"status": "kicked", "user": BOT, "until_date": 0},
            "new_chat_member": {"status": "member", "user": BOT},
        },
        "done",
    ),
    "chat_member": (
        {
            "chat": ROOM,
            "from": PERSON,
            "date": DATE,
            "old_chat_member": {"status": "left", "user": PERSON},
            "new_chat_member": MEMBER,
        },
        "ignored",
    ),
    "chat_join_request": (
        {"chat": ROOM, "from": PERSON, "user_chat_id": WANG, "date": DATE},
        "ignored",
    ),
    "chat_boost": (
        {
            "chat": CHANNEL,
            "boost": {
                "boost_id": "1",
                "add_date": DATE,
                "expiration_date": DATE,
                "source": {"source": "premium", "user": PERSON},
            },
        },
        "ignored",
    ),
    "removed_chat_boost": (
        {
            "chat": CHANNEL,
            "boost_id": "1",
            "remove_date": DATE,
            "source": {"source": "premium", "user": PERSON},
        },
        "ignored",
    ),
    "managed_bot": ({"user": PERSON, "bot": BOT}, "ignored"),
    "subscription": ({"user": PERSON, "state": "active"}, "ignored"),
}
"""Each with a body as Telegram sends it, and the state in which the inbox keeps it."""


@pytest.mark.parametrize("field", UPDATE)
async def test_a_field_of_update(town: Town, field: str) -> None:
    body, state = UPDATE[field]
    update_id = town.telegram.queue_raw({field: body})
    await town.settle()
    kept = await town.rows("SELECT state FROM inbox WHERE update_id = :id", id=update_id)
    assert [row["state"] for row in kept] == [state]


@pytest.mark.parametrize("body", [{}, [], None, "x", 7, {"from": {}}, {"chat": {"id": "x"}}])
async def test_fields_that_do_not_parse_stop_nothing(town: Town, body: object) -> None:
    wang = town.person(WANG)
    for number, field in enumerate(UPDATE):
        town.telegram.queue_raw({field: body})
        await town.settle()
        await wang.says(f"楼上很吵，第 {number} 次")
        assert "我理解为" in wang.screen, field
        assert f"第 {number} 次" in wang.screen, field


async def test_a_field_of_tomorrow_is_counted(town: Town) -> None:
    update_id = town.telegram.queue_raw({"telepathy": {"from": PERSON}})
    await town.settle()
    kept = await town.rows("SELECT state FROM inbox WHERE update_id = :id", id=update_id)
    assert [row["state"] for row in kept] == ["ignored"]
