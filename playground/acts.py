"""What people do in a story: one function for each verb."""

import re
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from typing import Any

from playground.keyboards import buttons
from playground.protocol import Upload
from playground.stage import Stage, labels_of, screen_of
from playground.story import StoryFailed

ALBUM_PAUSE = timedelta(seconds=3)


async def _says(stage: Stage, who: str, user: int, chat: int, words: str) -> None:
    stage.typed[who] = stage.typed.get(who, 0) + 1
    words = stage.filled(words)
    if words.startswith("/start"):
        stage.telegram.starts(user, words[6:].strip())
        return
    stage.telegram.says(user, chat, words, reply_to=_asked_to_reply(stage, user, chat))


def _asked_to_reply(stage: Stage, user: int, chat: int) -> int | None:
    """In a group a client answers the message that asks for a reply."""
    if chat == user:
        return None
    for message in reversed(stage.telegram.history(chat)):
        if message.get("reply_markup", {}).get("force_reply"):
            return int(message["message_id"])
    return None


async def _presses(stage: Stage, who: str, user: int, chat: int, words: str) -> None:
    stage.presses[who] = stage.presses.get(who, 0) + 1
    label = stage.filled(words)
    for message in reversed(stage.telegram.history(chat)):
        labels = labels_of(message)
        fitting = [label] if label in labels else [one for one in labels if label in one]
        if fitting:
            data = _data(message, fitting[0])
            stage.pressed[chat, label] = (message["message_id"], data)
            query = stage.telegram.presses(user, chat, message["message_id"], fitting[0])
            await _answered(stage, query)
            return
    raise StoryFailed(f"no button {label}\n{screen_of(stage, chat)}")


async def _taps(stage: Stage, who: str, user: int, chat: int, words: str) -> None:
    stage.presses[who] = stage.presses.get(who, 0) + 1
    stage.telegram.taps_reply_button(user, chat, words)


async def _repeats(stage: Stage, who: str, user: int, chat: int, words: str) -> None:
    """The same button as it stood when it was pressed before, whatever stands there by now."""
    label = stage.filled(words)
    if (chat, label) not in stage.pressed:
        raise StoryFailed(f"nobody has pressed {label}")
    message, data = stage.pressed[chat, label]
    await _answered(stage, stage.telegram.presses_data(user, chat, message, data))


async def _answered(stage: Stage, query: str) -> None:
    await stage.settle()
    stage.toast = (stage.telegram.answers.get(query) or {}).get("text") or ""
    if stage.toast:
        stage.log.append(f"      ({stage.toast})")


def _data(message: Mapping[str, Any], label: str) -> str:
    data = (one.get("callback_data", "") for one in buttons(message) if one["text"] == label)
    return str(next(data, ""))


async def _sends(stage: Stage, who: str, user: int, chat: int, words: str) -> None:
    what, _, caption = words.partition(": ")
    caption = stage.filled(caption)
    many = re.fullmatch(r"(\d+) photos", what)
    if many:
        photos = [_photo(i) for i in range(int(many[1]))]
        stage.telegram.sends_album(user, chat, photos, caption=caption)
        await stage.settle()
        await stage.forward(ALBUM_PAUSE)
        return
    upload = _photo(0) if what == "photo" else Upload(f"{what}.bin", what.encode())
    if what == "location":
        stage.telegram.sends(user, chat, what, latitude=31.2304, longitude=121.4737)
        return
    stage.telegram.sends(user, chat, what, upload, caption=caption)


def _photo(number: int) -> Upload:
    return Upload(f"{number}.jpg", b"\xff\xd8\xff\xe0" + bytes([number]), "image/jpeg")


async def _scans(stage: Stage, who: str, user: int, chat: int, words: str) -> None:
    stage.telegram.starts(user, stage.filled(words))


async def _blocks(stage: Stage, who: str, user: int, chat: int, words: str) -> None:
    stage.telegram.blocks(user)


async def _adds(stage: Stage, who: str, user: int, chat: int, words: str) -> None:
    stage.telegram.adds_bot(user, chat)


async def _turns(stage: Stage, who: str, user: int, chat: int, words: str) -> None:
    """`turns in office: topics on`; the bot hears of it with the next message."""
    stage.telegram.turns_topics(user, chat, on=words == "topics on")


async def _promotes(stage: Stage, who: str, user: int, chat: int, words: str) -> None:
    """`promotes in office: the bot` makes it an administrator."""
    stage.telegram.promotes_bot(user, chat)


async def _deletes(stage: Stage, who: str, user: int, chat: int, words: str) -> None:
    """`deletes in office: 0001 …` deletes the topic of that name."""
    title = stage.filled(words)
    for topic in stage.telegram.chat(chat).topics.values():
        if topic.name == title:
            stage.telegram.deletes_topic(user, chat, topic.id)
            return
    raise StoryFailed(f"no topic {title}\n{screen_of(stage, chat)}")


async def _founds(stage: Stage, who: str, user: int, chat: int, words: str) -> None:
    """`founds old office with clerk, lead`: a group of the old kind, with the bot in it."""
    title, _, members = words.partition(" with ")
    group = min(0, *stage.telegram.chats) - 1
    stage.cast[stage.story.people.get(title, title)] = group
    others = [stage.id_of(one.strip()) for one in members.split(",")]
    stage.telegram.add_group(group, title, creator=user, members=others, supergroup=False)
    stage.telegram.adds_bot(user, group)


async def _upgrades(stage: Stage, who: str, user: int, chat: int, words: str) -> None:
    """`upgrades old office`: it becomes a supergroup, with another id."""
    new = stage.telegram.migrates(stage.id_of(words))
    stage.cast[stage.story.people.get(words, words)] = new


VERBS: dict[str, Callable[[Stage, str, int, int, str], Awaitable[None]]] = {
    "says": _says,
    "presses": _presses,
    "taps": _taps,
    "repeats": _repeats,
    "sends": _sends,
    "scans": _scans,
    "blocks": _blocks,
    "adds": _adds,
    "turns": _turns,
    "promotes": _promotes,
    "deletes": _deletes,
    "founds": _founds,
    "upgrades": _upgrades,
}
