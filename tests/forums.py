"""What stands where in a group with topics."""

from tests.person import spoken
from tests.town import Town

WANG, ZHOU = 1001, 2001

FIRST = "0001 💧 渗漏水 3-1-1002 ①"


def titles(place: Town) -> list[str]:
    return [topic.name for topic in place.telegram.chats[place.GROUP].topics.values()]


def thread(place: Town, title: str) -> int:
    """The newest topic with this title."""
    topics = place.telegram.chats[place.GROUP].topics.values()
    found = [topic.id for topic in topics if topic.name == title]
    assert found, titles(place)
    return found[-1]


def said(place: Town, title: str) -> str:
    """All that the bot says in a topic, as it looks now."""
    me = place.telegram.bot["id"]
    return "\n".join(
        spoken(one)
        for one in place.telegram.history(place.GROUP, thread=thread(place, title))
        if one["from"]["id"] == me and "text" in one
    )


def in_general(place: Town) -> str:
    me = place.telegram.bot["id"]
    return "\n".join(
        spoken(one)
        for one in place.telegram.history(place.GROUP)
        if one["from"]["id"] == me and "text" in one and "message_thread_id" not in one
    )


async def registers(place: Town, *, by: int = WANG, clerk: int = ZHOU) -> None:
    """A report comes in, is judged and registered."""
    await place.person(by).reports("卫生间吊顶滴水")
    for label in ("我来受理", "多方协调", "确定并告知报告人"):
        await place.person(clerk).presses(label, chat=place.GROUP)


def no_call_names_general(place: Town) -> bool:
    return all(call.params.get("message_thread_id") != 1 for call in place.telegram.calls)
