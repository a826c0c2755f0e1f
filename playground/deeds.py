"""What a person can do on the page: one verb of the page's own API each."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from playground.protocol import Json, Upload
from playground.telegram import Telegram

HERE = {"latitude": 31.2304, "longitude": 121.4737}  # where a sample location is: Shanghai


@dataclass(frozen=True, slots=True)
class Deed:
    fields: Mapping[str, Any]
    uploads: Sequence[Upload] = ()

    @property
    def verb(self) -> str:
        return str(self.fields["verb"])

    @property
    def user(self) -> int:
        return int(self.fields["as"])

    @property
    def chat(self) -> int:
        return int(self.fields["chat"])

    @property
    def message(self) -> int:
        return int(self.fields["message"])

    @property
    def text(self) -> str:
        return str(self.fields.get("text", ""))

    @property
    def place(self) -> Json:
        """What is answered, and in which topic."""
        return {key: self.fields.get(key) for key in ("reply_to", "thread")}


def _start(telegram: Telegram, deed: Deed) -> Json:
    telegram.starts(deed.user, str(deed.fields.get("payload", "")))
    return {}


def _say(telegram: Telegram, deed: Deed) -> Json:
    if telegram.chat(deed.chat).type == "channel":
        telegram.posts(deed.user, deed.chat, deed.text)
    else:
        telegram.says(deed.user, deed.chat, deed.text, **deed.place)
    return {}


def _send(telegram: Telegram, deed: Deed) -> Json:
    kind = str(deed.fields["kind"])
    extra: Json = {key: deed.fields[key] for key in ("duration", "emoji") if key in deed.fields}
    if kind == "location":
        extra = dict(HERE)
    if kind == "contact":
        person = telegram.people[deed.user]
        extra = {"first_name": person.first_name, "user_id": person.id}
    telegram.sends(
        deed.user,
        deed.chat,
        kind,
        deed.uploads[0] if deed.uploads else None,
        caption=str(deed.fields.get("caption", "")),
        **deed.place,
        **extra,
    )
    return {}


def _album(telegram: Telegram, deed: Deed) -> Json:
    telegram.sends_album(
        deed.user,
        deed.chat,
        deed.uploads,
        caption=str(deed.fields.get("caption", "")),
        thread=deed.fields.get("thread"),
    )
    return {}


def _forward(telegram: Telegram, deed: Deed) -> Json:
    telegram.forwards(deed.user, deed.chat, int(deed.fields["from_chat"]), deed.message)
    return {}


def _edit(telegram: Telegram, deed: Deed) -> Json:
    telegram.edits(deed.user, deed.chat, deed.message, deed.text)
    return {}


def _delete(telegram: Telegram, deed: Deed) -> Json:
    telegram.deletes(deed.user, deed.chat, deed.message)
    return {}


def _press(telegram: Telegram, deed: Deed) -> Json:
    data = str(deed.fields["data"])
    return {"query": telegram.presses_data(deed.user, deed.chat, deed.message, data)}


def _tap(telegram: Telegram, deed: Deed) -> Json:
    telegram.taps_reply_button(deed.user, deed.chat, str(deed.fields["label"]))
    return {}


def _ask(telegram: Telegram, deed: Deed) -> Json:
    return {"query": telegram.asks_inline(deed.user, deed.chat, deed.text)}


def _asked(telegram: Telegram, deed: Deed) -> Json:
    return {"answer": telegram.inline_results(str(deed.fields["query"]))}


def _choose(telegram: Telegram, deed: Deed) -> Json:
    telegram.chooses(deed.user, str(deed.fields["query"]), str(deed.fields["result"]))
    return {}


def _block(telegram: Telegram, deed: Deed) -> Json:
    telegram.blocks(deed.user)
    return {}


def _unblock(telegram: Telegram, deed: Deed) -> Json:
    telegram.unblocks(deed.user)
    return {}


def _in_group(act: Callable[[Telegram, int, int], Any]) -> Callable[[Telegram, Deed], Json]:
    def done(telegram: Telegram, deed: Deed) -> Json:
        act(telegram, deed.user, deed.chat)
        return {}

    return done


DEEDS: Mapping[str, Callable[[Telegram, Deed], Json]] = {
    "start": _start,
    "say": _say,
    "send": _send,
    "album": _album,
    "forward": _forward,
    "edit": _edit,
    "delete": _delete,
    "press": _press,
    "tap": _tap,
    "ask": _ask,
    "asked": _asked,
    "choose": _choose,
    "block": _block,
    "unblock": _unblock,
    "add-bot": _in_group(lambda telegram, user, chat: telegram.adds_bot(user, chat)),
    "promote-bot": _in_group(lambda telegram, user, chat: telegram.promotes_bot(user, chat)),
    "remove-bot": _in_group(lambda telegram, user, chat: telegram.removes_bot(user, chat)),
    "join": _in_group(lambda telegram, user, chat: telegram.joins(user, chat)),
    "leave": _in_group(lambda telegram, user, chat: telegram.leaves(user, chat)),
}
