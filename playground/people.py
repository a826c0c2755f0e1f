"""What people do with their clients: they write, send, press, edit and delete."""

import re
from collections.abc import Sequence
from typing import Any

from playground.chats import ANONYMOUS_ADMIN, IN_CHARGE, PRESENT, Chat, Person, Status
from playground.content import captioned, kind_of, plain, typed
from playground.files import KINDS
from playground.keyboards import buttons, labelled
from playground.membership import Membership
from playground.messages import forwarded
from playground.methods.editing import remove
from playground.protocol import Impossible, Json, Upload
from playground.world import seen

_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")


class People(Membership):
    """Each step does what a client could do, or raises Impossible; answers message ids."""

    def starts(self, user: int, payload: str = "") -> int:
        """Presses Start, by a deep link if there is a payload; unblocks the bot."""
        if not _PAYLOAD.fullmatch(payload):
            raise Impossible(f"no deep link can carry {payload!r}")
        chat = self._private(user)
        if chat.bot is Status.KICKED:
            self.unblocks(user)
        chat.bot = Status.MEMBER
        return self.says(user, user, f"/start {payload}".strip())

    def says(
        self,
        user: int,
        chat: int,
        text: str,
        *,
        reply_to: int | None = None,
        thread: int | None = None,
    ) -> int:
        return self._speak(user, chat, typed(text), reply_to=reply_to, thread=thread)

    def sends(
        self,
        user: int,
        chat: int,
        kind: str,
        upload: Upload | None = None,
        *,
        caption: str = "",
        reply_to: int | None = None,
        thread: int | None = None,
        **extra: Any,
    ) -> int:
        """`extra` are fields of the object sent: duration, file_size, latitude, emoji …"""
        content = self._object(kind, upload, extra) | captioned(caption)
        return self._speak(user, chat, content, reply_to=reply_to, thread=thread)

    def sends_album(
        self,
        user: int,
        chat: int,
        uploads: Sequence[Upload],
        *,
        caption: str = "",
        reply_to: int | None = None,
        thread: int | None = None,
    ) -> list[int]:
        """Photos and videos, or else files; the first carries the caption."""
        if not 2 <= len(uploads) <= 10:
            raise Impossible("an album has 2 to 10 items")
        album = {"media_group_id": str(self.chance.randrange(10**16, 10**17))}
        contents = [album | self._object(kind_of(upload), upload, {}) for upload in uploads]
        contents[0] |= captioned(caption)
        return [
            self._speak(user, chat, content, reply_to=reply_to, thread=thread)
            for content in contents
        ]

    def forwards(self, user: int, chat: int, from_chat: int, message_id: int) -> int:
        _, source = self._present(user, from_chat)
        return self._speak(user, chat, forwarded(_message(source, message_id)))

    def edits(self, user: int, chat: int, message_id: int, text: str) -> None:
        """The text of an own message, or the caption of own media."""
        _, place = self._writable(user, chat)
        old = _message(place, message_id)
        if place.type == "channel":
            self._in_charge(user, place)
        elif old["from"]["id"] != user:
            raise Impossible(f"message {message_id} is not from {user}")
        worded = "text" in old or any(kind in old for kind in KINDS)
        if not worded or "forward_origin" in old:
            raise Impossible(f"message {message_id} has no words to edit")
        fresh = typed(text) if "text" in old else captioned(text)
        kept = {
            key: value
            for key, value in old.items()
            if key not in ("text", "entities", "caption", "caption_entities")
        }
        place.messages[message_id] = new = kept | fresh | {"edit_date": self.now()}
        self.tell(place, new, edited=True)
        self.changed()

    def presses(self, user: int, chat: int, message_id: int, label: str) -> str:
        """By the button's words: exactly these, or the only button that contains them."""
        message = _message(self._open(chat), message_id)
        button = labelled(buttons(message), label)
        if "callback_data" not in button:
            raise Impossible(f"the button {button['text']} sends nothing to the bot: {button}")
        return self.presses_data(user, chat, message_id, button["callback_data"])

    def presses_data(
        self,
        user: int,
        chat: int,
        message_id: int,
        data: str | None,
        *,
        inaccessible: bool = False,
    ) -> str:
        """A forging client sends any data for a message that it sees. Answers the query's id."""
        person, place = self._writable(user, chat)
        if place.bot not in PRESENT:
            raise Impossible(f"the bot is not in {chat}")
        if inaccessible:
            message: Json = {"message_id": message_id, "chat": place.json(), "date": 0}
        else:
            message = seen(_message(place, message_id)) | {"chat": place.json()}
        query_id = str(self.chance.randrange(10**17, 10**18))
        query: Json = {
            "id": query_id,
            "from": person.user(),
            "message": message,
            "chat_instance": str(place.id),
        }
        if data is not None:
            query["data"] = data
        self.asked[query_id] = self.now()
        self.updates.add("callback_query", query)
        self.changed()
        return query_id

    def taps_reply_button(self, user: int, chat: int, label: str) -> int:
        """On the keyboard below the text field; a request for contact or place is granted."""
        person, place = self._writable(user, chat)
        keyboard = self.reply_keyboard(user, chat)
        if keyboard is None:
            raise Impossible(f"{user} sees no keyboard in {chat}")
        button = labelled([one for row in keyboard["keyboard"] for one in row], label)
        if button.get("request_contact"):
            return self.sends(user, chat, "contact", **person.contact())
        if button.get("request_location"):
            return self.sends(user, chat, "location")
        shown = place.messages[keyboard["message_id"]]
        reply_to = None if place.private else shown["message_id"]
        return self.says(user, chat, button["text"], reply_to=reply_to)

    def reply_keyboard(self, user: int, chat: int) -> Json | None:
        """The keyboard that the person has now, with the message_id that brought it."""
        for message in reversed(self.chat(chat).messages.values()):
            markup = message.get("reply_markup", {})
            if markup.get("selective") and not _meant_for(message, user):
                continue
            if markup.get("remove_keyboard"):
                return None
            if "keyboard" in markup:
                return {**markup, "message_id": message["message_id"]}
        return None

    def speaks_as_group(self, user: int, chat: int, text: str) -> int:
        """An administrator who stays anonymous."""
        _, place = self._present(user, chat)
        self._in_charge(user, place)
        message = self.post(place, ANONYMOUS_ADMIN, typed(text), sender_chat=place)
        return self._heard(place, message)

    def posts(self, user: int, channel: int, text: str) -> int:
        _, place = self._present(user, channel)
        self._in_charge(user, place)
        if place.type != "channel":
            raise Impossible(f"{channel} is not a channel")
        return self._heard(place, self.post(place, None, typed(text), sender_chat=place))

    def deletes(self, user: int, chat: int, message_id: int) -> None:
        """For everybody; the bot is not told."""
        _, place = self._present(user, chat)
        message = _message(place, message_id)
        if not place.private and message.get("from", {}).get("id") != user:
            self._in_charge(user, place)
        remove(place, message)
        self.changed()

    def _speak(
        self,
        user: int,
        chat: int,
        content: Json,
        *,
        reply_to: int | None = None,
        thread: int | None = None,
    ) -> int:
        person, place = self._writable(user, chat)
        if place.type == "channel":
            raise Impossible("people post to a channel by posts()")
        reply = None if reply_to is None else _message(place, reply_to)
        thread = thread or (reply or {}).get("message_thread_id")
        if thread is not None:
            topic = place.topics.get(thread)
            if topic is None or (topic.closed and place.members[user] not in IN_CHARGE):
                raise Impossible(f"{user} cannot write to topic {thread} of {chat}")
        return self._heard(
            place, self.post(place, person.user(), content, thread=thread, reply=reply)
        )

    def _heard(self, chat: Chat, message: Json) -> int:
        self.tell(chat, message)
        self.changed()
        message_id: int = message["message_id"]
        return message_id

    def _writable(self, user: int, chat_id: int) -> tuple[Person, Chat]:
        person, chat = self._present(user, chat_id)
        if chat.private and chat.bot is not Status.MEMBER:
            blocked = chat.bot is Status.KICKED
            raise Impossible(f"{user} has {'blocked' if blocked else 'not started'} the bot")
        return person, chat

    def _object(self, kind: str, upload: Upload | None, extra: Json) -> Json:
        if kind in KINDS:
            return {kind: self.files.keep(kind, upload, extra)}
        return {kind: plain(kind, self.chance) | extra}


def _message(chat: Chat, message_id: int) -> Json:
    if message_id not in chat.messages:
        raise Impossible(f"there is no message {message_id} in {chat.id}")
    return chat.messages[message_id]


def _meant_for(message: Json, user: int) -> bool:
    """A selective keyboard is for who is answered or mentioned."""
    answered: Json = message.get("reply_to_message", {}).get("from", {})
    mentioned = [entity.get("user", {}).get("id") for entity in message.get("entities", [])]
    return user in (answered.get("id"), *mentioned)
