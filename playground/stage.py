"""Plays a story: people say, press and see on the screens of the playground.

The same story runs against a bot over HTTP and, in tests, in this process. What is not on
somebody's screen is not there. Beside what people do there are `wait: 2d`, `at: "18:30"`,
`bot: restarts`, and `who: needed at most 3 presses`, which fails if he has pressed more so far.
"""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from playground.protocol import Impossible, Upload
from playground.story import Step, Story, StoryFailed, span
from playground.telegram import Telegram

ALBUM_PAUSE = timedelta(seconds=3)


@dataclass(slots=True)
class Stage:
    """Where a story is played: a Telegram, who is who on it, how to wait, and the bot's end."""

    telegram: Telegram
    cast: dict[str, int]
    settle: Callable[[], Awaitable[None]]
    forward: Callable[[timedelta], Awaitable[None]]
    restart: Callable[[], Awaitable[None]]
    story: Story
    captured: dict[str, str] = field(default_factory=dict)
    presses: dict[str, int] = field(default_factory=dict)
    typed: dict[str, int] = field(default_factory=dict)
    pressed: dict[tuple[int, str], tuple[int, str]] = field(default_factory=dict)
    toast: str = ""
    log: list[str] = field(default_factory=list)

    @property
    def transcript(self) -> str:
        """All that was done and seen."""
        return "\n".join(self.log)

    @property
    def count(self) -> str:
        """How often people pressed and typed."""
        return ", ".join(
            f"{who} {self.presses.get(who, 0)} presses {self.typed.get(who, 0)} typed"
            for who in {**self.presses, **self.typed}
        )

    def id_of(self, who: str) -> int:
        """The id of a person or a group of the story."""
        name = self.story.people.get(who, who)
        if name not in self.cast:
            raise StoryFailed(f"nobody is called {name}")
        return self.cast[name]

    def filled(self, words: str) -> str:
        """Words with what was captured before."""
        for name, value in self.captured.items():
            words = words.replace("{" + name + "}", value)
        return words


async def play(story: Story, stage: Stage) -> None:
    """Play all steps; raises `StoryFailed` at the first thing that is not seen."""
    for step in story.steps:
        stage.log.append(f"{step.line:3d} {step.who}: {step.deed}")
        try:
            await _do(step, stage)
        except (Impossible, StoryFailed) as error:
            raise StoryFailed(
                f"{story.title}, step {step.line} ({step.who}: {step.deed}): {error}"
            ) from None
    for who, limits in story.budget.items():
        _within(who, limits, stage)


def _limits(words: str) -> dict[str, int]:
    """`at most 3 presses, 1 typed`."""
    found = {name: int(most) for most, name in re.findall(r"(\d+) (presses|typed)", words)}
    if not found:
        raise StoryFailed(f"{words} is no limit")
    return found


def _within(who: str, limits: Mapping[str, int], stage: Stage) -> None:
    """Nobody has pressed or typed more often until now."""
    done = {"presses": stage.presses.get(who, 0), "typed": stage.typed.get(who, 0)}
    for name, most in limits.items():
        if done[name] > most:
            raise StoryFailed(f"{who} needed {done[name]} {name}, at most {most} allowed")


async def _do(step: Step, stage: Stage) -> None:
    if step.who == "wait":
        await stage.forward(span(step.deed))
        await stage.settle()
        return
    if step.who == "at":
        await _until(step.deed, stage)
        return
    if step.who == "bot":
        await BOT[step.deed](stage)
        return
    verb, _, rest = step.deed.partition(" ")
    if verb == "needed":
        _within(step.who, _limits(rest), stage)
        return
    user = stage.id_of(step.who)
    where, rest = _where(rest, stage, user)
    if verb == "sees":
        _sees(where, rest, stage)
        return
    await VERBS[verb](stage, step.who, user, where, rest)
    await stage.settle()


async def _restarts(stage: Stage) -> None:
    """The process of the bot ends and begins; Telegram and the folder are still there."""
    await stage.restart()
    await stage.settle()


BOT = {"restarts": _restarts}


async def _until(clock: str, stage: Stage) -> None:
    """Wait until the clock of the story's zone shows `HH:MM` next."""
    assert stage.story.starts is not None
    hour, minute = map(int, clock.split(":"))
    zone = stage.story.starts.tzinfo
    now = stage.telegram.clock().astimezone(zone)
    then = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
    if then <= now:
        then += timedelta(days=1)
    await stage.forward(then - now)
    await stage.settle()


def _where(rest: str, stage: Stage, user: int) -> tuple[int, str]:
    """`in office: words` happens in a group, anything else in private."""
    found = re.match(r"in (\S+?): ?(.*)", rest, re.DOTALL)
    if found and found[1] in stage.story.people:
        return stage.id_of(found[1]), found[2]
    return user, rest


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
        labels = _labels(message)
        fitting = [label] if label in labels else [one for one in labels if label in one]
        if fitting:
            data = _data(message, fitting[0])
            stage.pressed[chat, label] = (message["message_id"], data)
            query = stage.telegram.presses(user, chat, message["message_id"], fitting[0])
            await _answered(stage, query)
            return
    raise StoryFailed(f"no button {label}\n{_screen(stage, chat)}")


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
    for row in message["reply_markup"]["inline_keyboard"]:
        for button in row:
            if button["text"] == label:
                return str(button.get("callback_data", ""))
    return ""


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
    raise StoryFailed(f"no topic {title}\n{_screen(stage, chat)}")


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


def _sees(chat: int, words: str, stage: Stage) -> None:
    absent = words.startswith("not ")
    wanted = stage.filled(words.removeprefix("not "))
    screen = _screen(stage, chat)
    found = _search(wanted, screen + "\n" + stage.toast)
    if absent == (found is not None):
        raise StoryFailed(f"{'sees' if absent else 'does not see'} {wanted}\n{screen}")
    if found:
        stage.captured.update({k: v for k, v in found.groupdict().items() if v})


def _search(wanted: str, screen: str) -> re.Match[str] | None:
    """`{no}` stands for a word that is captured when it is met first."""
    pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[\\w-]+)", re.escape(wanted))
    return re.search(pattern.replace(r"\ ", r"\s+"), screen)


def _labels(message: Mapping[str, Any]) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


def _screen(stage: Stage, chat: int) -> str:
    """What the bot's messages in a chat say now, the last dozen."""
    me = stage.telegram.bot["id"]
    lines = []
    for message in stage.telegram.history(chat)[-12:]:
        if message.get("from", {}).get("id") == me:
            created = message.get("forum_topic_created", {}).get("name")
            lines.append(message.get("text") or message.get("caption") or created or "(media)")
            lines += [f"[{label}]" for label in _labels(message)]
    return "\n".join(lines)
