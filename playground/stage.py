"""The stage of a story: which Telegram, who is who, and what stands on whose screen."""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from playground.keyboards import buttons
from playground.story import Story, StoryFailed
from playground.telegram import Telegram


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


def sees(chat: int, words: str, stage: Stage) -> None:
    """Raises `StoryFailed` when it is not there, or `not …` is."""
    absent = words.startswith("not ")
    wanted = stage.filled(words.removeprefix("not "))
    screen = screen_of(stage, chat)
    found = _search(wanted, screen + "\n" + stage.toast)
    if absent == (found is not None):
        raise StoryFailed(f"{'sees' if absent else 'does not see'} {wanted}\n{screen}")
    if found:
        stage.captured.update({k: v for k, v in found.groupdict().items() if v})


def _search(wanted: str, screen: str) -> re.Match[str] | None:
    """`{no}` stands for a word that is captured when it is met first."""
    pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[\\w-]+)", re.escape(wanted))
    return re.search(pattern.replace(r"\ ", r"\s+"), screen)


def labels_of(message: Mapping[str, Any]) -> list[str]:
    """What the buttons below a message say."""
    return [button["text"] for button in buttons(message)]


def screen_of(stage: Stage, chat: int) -> str:
    """What the bot's messages in a chat say now, the last dozen."""
    me = stage.telegram.bot["id"]
    lines = []
    for message in stage.telegram.history(chat)[-12:]:
        if message.get("from", {}).get("id") == me:
            created = message.get("forum_topic_created", {}).get("name")
            lines.append(message.get("text") or message.get("caption") or created or "(media)")
            lines += [f"[{label}]" for label in labels_of(message)]
    return "\n".join(lines)
