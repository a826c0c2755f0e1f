"""A message whose answer was lost is said again word for word, whatever has changed meanwhile."""

from typing import Any

from playground.faults import lost_answer
from tests.faults.mortal import MortalTown
from tests.faults.sending import row_of, tell

WANG = 1001


def said(place: MortalTown, words: str) -> list[dict[str, Any]]:
    """Words and buttons of the bot's messages that contain `words`."""
    return [
        {"text": one["text"], "markup": one.get("reply_markup")}
        for one in place.telegram.history(WANG)
        if words in one.get("text", "")
    ]


async def in_english(place: MortalTown) -> None:
    await place.person(WANG).says("/settings")
    await place.person(WANG).presses("English")


async def test_a_repeat_keeps_the_words_and_buttons_of_its_language(place: MortalTown) -> None:
    place.telegram.faults.next("sendMessage", lost_answer, times=3)
    row = await tell(place)
    assert row["state"] == "queued"
    await in_english(place)
    await place.passes(seconds=60)
    first, *repeats = said(place, "明天上午九点来修")
    assert len(repeats) >= 2
    assert all(one == first for one in repeats)
    row = await row_of(place, row["id"])
    assert row["state"] == "sent"
    assert row["copy"] is None, "what was kept for a repeat is forgotten with it"


async def test_a_message_that_was_not_sent_yet_speaks_the_new_language(place: MortalTown) -> None:
    place.telegram.faults.next("sendMessage", lost_answer, times=3)
    await tell(place)
    await in_english(place)
    await tell(place, words="later words")
    assert "👀 Follow it" in str(said(place, "later words")[0]["markup"])


async def test_only_the_mark_of_a_possible_repeat_is_new(place: MortalTown) -> None:
    place.telegram.faults.next("sendMessage", lost_answer)
    await tell(place, "ask-solved")
    await in_english(place)
    await place.passes(seconds=40)
    first, repeat = said(place, "解决了吗")
    assert repeat["markup"] == first["markup"]
    assert repeat["text"].splitlines()[:-1] == first["text"].splitlines()[:-1]
    assert "possible repeat" in repeat["text"].splitlines()[-1]
