"""Every way in which Telegram can fail a message, and what becomes of it."""

import pytest
from telegram.error import TelegramError

from bot.outcome import Class, Dead, of_error
from playground import faults
from playground.faults import Fault, error, flood, garbage, lost_answer, refuse
from tests.faults.mortal import Fate, MortalTown
from tests.faults.sending import AWAY, OURS, WORDS, copies, later, row_of, tell

WANG = 1001


# What was certainly not sent is tried again until it is, in its place.


@pytest.mark.parametrize(("fault", "waits"), [(refuse, 2), (flood(7), 8), (flood(3600), 3961)])
async def test_a_message_that_was_not_sent_waits_in_place(
    place: MortalTown, fault: Fault, waits: int
) -> None:
    place.telegram.faults.next("sendMessage", fault)
    row = await tell(place)
    assert row["state"] == "sending"
    assert copies(place) == 0
    second = await tell(place, words="后来的话")
    assert second["state"] == "sending"
    await later(place, waits)
    assert (await row_of(place, row["id"]))["state"] == "sent"
    said = place.person(WANG).chat
    assert copies(place) == 1
    assert said.index(WORDS) < said.index("后来的话")


async def test_the_other_chats_do_not_wait(place: MortalTown) -> None:
    place.telegram.faults.next("sendMessage", flood(600))
    assert (await tell(place))["state"] == "sending"
    assert (await tell(place, chat=1002))["state"] == "sent"


async def test_three_refused_chats_within_ten_seconds_pause_everything(
    place: MortalTown,
) -> None:
    """Then it is the bot that sends too much: nobody is sent anything until the longest is over."""
    for chat in (WANG, 1002):
        place.telegram.faults.next("sendMessage", flood(30))
        await tell(place, chat=chat)
    assert (await tell(place, chat=1003))["state"] == "sent"
    place.telegram.faults.next("sendMessage", flood(40))
    await tell(place, chat=1004)
    held = await tell(place, chat=1005)
    assert held["state"] == "sending"
    await later(place, 35)
    assert copies(place, chat=1005) == 0
    await later(place, 10)
    assert (await row_of(place, held["id"]))["state"] == "sent"
    assert [copies(place, chat=chat) for chat in (WANG, 1002, 1004, 1005)] == [1, 1, 1, 1]


async def test_a_refused_connection_is_tried_for_ever(place: MortalTown) -> None:
    place.telegram.faults.next("sendMessage", refuse, times=20)
    row = await tell(place)
    for _ in range(25):
        await later(place, 66)
    assert (await row_of(place, row["id"]))["state"] == "sent"
    assert copies(place) == 1


# Whether it was sent is not known: the kind of message decides.

UNSURE = [
    (lost_answer, True),
    (garbage, True),
    (error(500, "Internal Server Error: restart"), False),
    (error(502, "Bad Gateway"), False),
    (error(504, "Gateway Timeout"), False),
]


@pytest.mark.parametrize(("fault", "arrived"), UNSURE)
async def test_a_numbered_message_is_repeated(
    place: MortalTown, fault: Fault, arrived: bool
) -> None:
    place.telegram.faults.next("sendMessage", fault)
    row = await tell(place)
    assert (row["state"], row["ambiguous"]) == ("sent", 1)
    assert copies(place) == 1 + arrived


@pytest.mark.parametrize(("fault", "arrived"), UNSURE)
async def test_a_question_is_repeated_after_half_a_minute_and_says_so(
    place: MortalTown, fault: Fault, arrived: bool
) -> None:
    place.telegram.faults.next("sendMessage", fault)
    row = await tell(place, "ask-solved")
    assert (row["state"], row["ambiguous"]) == ("queued", 1)
    assert copies(place) == arrived
    assert copies(place, "可能重复") == 0
    await later(place, 31)
    assert (await row_of(place, row["id"]))["state"] == "sent"
    assert copies(place) == 1 + arrived
    assert copies(place, f"可能重复 · 通知 № {row['no']}") == 1


async def test_a_question_is_repeated_three_times_and_then_a_person_is_asked(
    place: MortalTown,
) -> None:
    place.telegram.faults.next("sendMessage", lost_answer, times=4)
    row = await tell(place, "ask-solved")
    for _ in range(5):
        await later(place, 31)
    assert copies(place) == 4
    assert (await row_of(place, row["id"]))["state"] == "failed"
    assert f"通知 № {row['no']} 没有送达" in place.group


@pytest.mark.parametrize(("fault", "arrived"), UNSURE)
async def test_a_notice_to_everybody_is_not_repeated(
    place: MortalTown, fault: Fault, arrived: bool
) -> None:
    place.telegram.faults.next("sendMessage", fault)
    row = await tell(place, "notice")
    await later(place, 60)
    assert (await row_of(place, row["id"]))["state"] == "uncertain"
    assert copies(place) == arrived


@pytest.mark.parametrize("kind", ["told-note", "ask-solved"])
async def test_a_process_that_dies_again_and_again_before_it_sends_gives_nothing_up(
    place: MortalTown, kind: str
) -> None:
    place.telegram.faults.next("sendMessage", refuse, times=1000)
    row = await tell(place, kind)
    for _ in range(12):
        assert (await row_of(place, row["id"]))["state"] == "sending"
        await place.vanishes()
        await place.lives(Fate())
        await later(place, 30)
    place.telegram.faults.clear()
    await later(place, 60)
    assert (await row_of(place, row["id"]))["state"] == "sent"
    assert copies(place) == 1


# The person or the group cannot be reached.


@pytest.mark.parametrize("fault", AWAY)
async def test_whoever_cannot_be_reached_is_phoned_and_gets_it_later(
    place: MortalTown, fault: Fault
) -> None:
    place.telegram.faults.next("sendMessage", fault)
    row = await tell(place)
    assert row["state"] == "queued"
    (chat,) = await place.rows("SELECT reachable FROM chats WHERE id = :chat", chat=WANG)
    assert chat["reachable"] == 0
    assert len(await place.rows("SELECT 1 FROM phone_tasks WHERE done_at IS NULL")) == 1
    assert "3-1-1002 收不到消息" in place.group
    await later(place, 3600)
    assert copies(place) == 0

    await place.person(WANG).says("/help")
    assert (await row_of(place, row["id"]))["state"] == "sent"
    assert copies(place) == 1
    assert not await place.rows("SELECT 1 FROM phone_tasks WHERE done_at IS NULL")


GROUP_LOST = [
    error(403, "Forbidden: bot was kicked from the supergroup chat"),
    error(403, "Forbidden: bot is not a member of the supergroup chat"),
    error(403, "Forbidden: the group chat was deleted"),
    error(400, "Bad Request: not enough rights to send text messages to the chat"),
    error(400, "Bad Request: have no rights to send a message"),
    error(400, "Bad Request: CHAT_WRITE_FORBIDDEN"),
    error(400, "Bad Request: group chat was deactivated"),
]


@pytest.mark.parametrize("fault", GROUP_LOST)
async def test_the_administrator_hears_that_the_group_is_lost(
    place: MortalTown, fault: Fault
) -> None:
    place.telegram.faults.next("sendMessage", fault)
    row = await tell(place, "staff-solved", chat=place.GROUP, solved="yes")
    assert row["state"] == "queued"
    assert "我进不了“梧桐里 工作群”了" in place.person(2006).chat


async def test_a_group_that_became_a_supergroup_gets_it_there(place: MortalTown) -> None:
    old = -555
    place.telegram.add_group(old, "小群", creator=2006, members=[2001], supergroup=False)
    place.telegram.adds_bot(2006, old)
    await place.settle()
    await place.person(2006).says("/setup", chat=old)
    await place.person(2006).presses("绑定为工作群", chat=old)
    await place.person(2006).presses("绑定为工作群", chat=old)
    new = place.telegram.migrates(old)
    place.telegram.updates.waiting.clear()
    row = await tell(place, "staff-solved", chat=old, solved="yes")
    assert (row["state"], row["chat_id"]) == ("sent", new)


# What Telegram will not take.


@pytest.mark.parametrize(
    "text", ["message thread not found", "TOPIC_CLOSED", "TOPIC_DELETED", "TOPIC_ID_INVALID"]
)
async def test_what_was_for_a_lost_topic_goes_to_general(place: MortalTown, text: str) -> None:
    place.telegram.faults.next("sendMessage", error(400, f"Bad Request: {text}"))
    row = await tell(place)
    assert row["state"] == "sent"
    assert copies(place) == 1
    assert "没有送达" not in place.group


@pytest.mark.parametrize("text", OURS)
async def test_our_own_mistake_is_sent_once_more_as_plain_text(
    place: MortalTown, text: str
) -> None:
    place.telegram.faults.next("sendMessage", error(400, f"Bad Request: {text}"))
    row = await tell(place)
    assert row["state"] == "sent"
    assert copies(place) == 1


@pytest.mark.parametrize("text", OURS)
async def test_what_is_refused_plain_too_is_told_to_the_office(
    place: MortalTown, text: str
) -> None:
    place.telegram.faults.next("sendMessage", error(400, f"Bad Request: {text}"), times=2)
    row = await tell(place)
    assert row["state"] == "failed"
    assert f"通知 № {row['no']} 没有送达" in place.group
    await later(place, 3600)
    assert copies(place) == 0


async def test_an_undelivered_warning_does_not_warn_of_itself(place: MortalTown) -> None:
    place.telegram.faults.always("sendMessage", error(400, "Bad Request: no"))
    await tell(place)
    await later(place, 3600)
    kinds = await place.rows("SELECT kind, state FROM outbox WHERE state = 'failed'")
    assert sorted(row["kind"] for row in kinds) == ["staff-undelivered", "told-note"]


@pytest.mark.parametrize("text", ["Unauthorized", "Not Found"])
async def test_a_token_that_is_no_longer_valid_stops_the_sender(
    place: MortalTown, text: str
) -> None:
    code = 401 if text == "Unauthorized" else 404
    place.telegram.faults.next("sendMessage", error(code, text))
    with pytest.raises(Dead):
        await tell(place)
    (row,) = await place.rows("SELECT state FROM outbox WHERE kind = 'told-note'")
    assert row["state"] == "sending"


# Cards: what is wanted is drawn until it is shown.


async def test_a_photo_whose_file_is_gone_is_sent_from_our_own_copy(place: MortalTown) -> None:
    await place.person(WANG).sends("photo", caption="卫生间吊顶滴水")
    (medium,) = await place.rows("SELECT id FROM media WHERE state = 'kept'")
    gone = error(400, "Bad Request: wrong file identifier/HTTP URL specified")
    place.telegram.faults.next("sendPhoto", gone)
    row = await tell(place, "photos", media=[medium["id"]])
    assert row["state"] == "sent"
    assert "photo" in place.telegram.screen(WANG)


@pytest.mark.parametrize(
    ("code", "text", "kind"),
    [
        (400, "Bad Request: message is not modified: specified …", Class.SUCCESS),
        (400, "Bad Request: message to edit not found", Class.MESSAGE_GONE),
        (400, "Bad Request: message can't be edited", Class.MESSAGE_GONE),
        (400, "Bad Request: message thread not found", Class.THREAD_GONE),
        (400, "Bad Request: TOPIC_CLOSED", Class.THREAD_CLOSED),
        (400, "Bad Request: TOPIC_DELETED", Class.THREAD_GONE),
        (400, "Bad Request: TOPIC_NOT_MODIFIED", Class.SUCCESS),
        (400, "Bad Request: the chat is not a forum", Class.NO_FORUM),
        (400, "Bad Request: not enough rights to create a topic", Class.NO_FORUM),
        (400, "Bad Request: chat not found", Class.UNREACHABLE),
        (400, "Bad Request: PEER_ID_INVALID", Class.UNREACHABLE),
        (400, "Bad Request: user not found", Class.UNREACHABLE),
        (400, "Bad Request: not enough rights to send text messages", Class.UNREACHABLE),
        (400, "Bad Request: need administrator rights in the channel chat", Class.UNREACHABLE),
        (400, "Bad Request: CHAT_WRITE_FORBIDDEN", Class.UNREACHABLE),
        (400, "Bad Request: wrong file identifier/HTTP URL specified", Class.FILE_GONE),
        (400, "Bad Request: wrong file_id or the file is temporarily unavailable", Class.FILE_GONE),
        (400, "Bad Request: can't parse entities: Unsupported start tag", Class.OUR_BUG),
        (400, "Bad Request: message is too long", Class.OUR_BUG),
        (403, "Forbidden: bot was blocked by the user", Class.UNREACHABLE),
        (401, "Unauthorized", Class.FATAL),
        (404, "Not Found", Class.FATAL),
        (500, "Internal Server Error: restart", Class.AMBIGUOUS),
        (502, "Bad Gateway", Class.AMBIGUOUS),
        (504, "Gateway Timeout", Class.AMBIGUOUS),
    ],
)
async def test_what_each_text_means(place: MortalTown, code: int, text: str, kind: Class) -> None:
    place.telegram.faults.next("sendMessage", faults.error(code, text))
    with pytest.raises(TelegramError) as caught:
        await place.app.client.call("sendMessage", chat_id=WANG, text="x")
    assert of_error(caught.value).kind is kind
