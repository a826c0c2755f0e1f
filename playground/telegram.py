"""The made-up Telegram's one face: the Bot API's answers, what people do, what can be seen."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from playground import saved
from playground.asking import Asking
from playground.chats import IN_CHARGE, Chat, Person, Status
from playground.faults import AnswerLost, ConnectionRefused, Kind
from playground.limits import SENDING
from playground.methods import METHODS
from playground.parameters import BY_LOWER_CASE, read
from playground.protocol import Call, Impossible, Json, Refused, Reply, Upload
from playground.world import SERVICE

NOT_FOUND = Refused(404, "Not Found")
_NO_FILES: Mapping[str, Upload] = MappingProxyType({})


class Telegram(Asking):
    def answer(
        self, method: str, params: Mapping[str, Any], files: Mapping[str, Upload] = _NO_FILES
    ) -> Reply:
        """One request of the bot. Never waits: getUpdates gives what is there.

        Raises ConnectionRefused and AnswerLost when faults say so.
        """
        status = 0
        try:
            reply = self.execute(method, params, files)
            status = reply.status
        finally:
            self.record(method, params, status)
        return reply

    def execute(
        self, method: str, params: Mapping[str, Any], files: Mapping[str, Upload] = _NO_FILES
    ) -> Reply:
        """`answer` without a line in `calls`."""
        name = BY_LOWER_CASE.get(method.lower(), method)
        fault = self.faults.take(name)
        if fault is None:
            return self._run(name, params, files)
        if fault.kind is Kind.REFUSE:
            raise ConnectionRefused(name)
        if fault.refused is not None:
            return fault.refused.reply()
        reply = self._run(name, params, files)
        if fault.kind is Kind.LOST_ANSWER:
            raise AnswerLost(name)
        return replace(reply, garbled=fault.kind is Kind.GARBAGE, delay=fault.seconds)

    def record(self, method: str, params: Mapping[str, Any], status: int) -> None:
        name = BY_LOWER_CASE.get(method.lower(), method)
        self.calls.append(Call(name, dict(params), status))

    def _run(self, name: str, params: Mapping[str, Any], files: Mapping[str, Upload]) -> Reply:
        if name not in METHODS:
            return NOT_FOUND.reply()
        try:
            values = read(name, params, files)
            if self.limits and name in SENDING:
                self.limits.pay(values["chat_id"], len(values["media"]) if "media" in values else 1)
            result = METHODS[name](self, values)
        except Refused as refused:
            return refused.reply()
        if not name.startswith("get"):
            self.changed()
        return Reply(200, {"ok": True, "result": result})

    def download(self, file_path: str) -> Upload | None:
        return self.files.at(file_path)

    def add_person(
        self,
        user_id: int,
        first_name: str,
        *,
        last_name: str = "",
        username: str | None = None,
        language_code: str = "zh-hans",
    ) -> None:
        """With a private chat that waits for Start."""
        self._new(user_id)
        person = Person(user_id, first_name, last_name, username, language_code)
        self.people[user_id] = person
        members = {user_id: Status.MEMBER}
        self.chats[user_id] = Chat(user_id, "private", person=person, members=members)
        self.changed()

    def add_group(
        self,
        chat_id: int,
        title: str,
        *,
        creator: int,
        members: Iterable[int] = (),
        supergroup: bool = True,
        forum: bool = False,
    ) -> None:
        kind = "supergroup" if supergroup or forum else "group"
        self._found(Chat(chat_id, kind, title, forum=forum), creator, members)

    def add_channel(
        self, chat_id: int, title: str, *, creator: int, members: Iterable[int] = ()
    ) -> None:
        self._found(Chat(chat_id, "channel", title), creator, members)

    def _found(self, chat: Chat, creator: int, members: Iterable[int]) -> None:
        self._new(chat.id)
        if chat.id >= 0:
            raise Impossible("the id of a group is negative")
        everyone = {self.person(user).id: Status.MEMBER for user in members}
        chat.members = everyone | {self.person(creator).id: Status.CREATOR}
        self.chats[chat.id] = chat
        self.changed()

    def _new(self, chat_id: int) -> None:
        if chat_id in self.chats:
            raise Impossible(f"{chat_id} exists already")

    def queue_raw(self, update: Mapping[str, Any]) -> int:
        """Any update, without its update_id, which is answered."""
        update_id = self.updates.put(dict(update))
        self.changed()
        return update_id

    def waiting(self) -> int:
        """Updates that the bot has not confirmed."""
        self.updates.forget_expired()
        return len(self.updates.waiting)

    def history(self, chat_id: int, *, thread: int | None = None) -> list[Json]:
        """Messages in order as they look now, with their keyboards of any kind."""
        messages = list(self.chat(chat_id).messages.values())
        if thread is None:
            return messages
        return [message for message in messages if message.get("message_thread_id") == thread]

    def screen(self, chat_id: int) -> Json:
        """The last that the bot said in the chat; empty if it has said nothing."""
        chat = self.chat(chat_id)
        for message in reversed(chat.messages.values()):
            if self.own(chat, message) and not SERVICE & message.keys():
                return message
        return {}

    def media(self, file_id: str) -> Upload | None:
        stored = self.files.stored.get(file_id)
        return stored.upload if stored else None

    def commands_for(self, user: int, chat_id: int) -> list[Json]:
        """The command menu of this person here: Telegram's order of scopes and languages."""
        chat, person = self.chat(chat_id), self.person(user)
        if chat.private:
            scopes = [f"chat:{chat_id}", "all_private_chats", "default"]
        else:
            scopes = [f"chat_member:{chat_id}:{user}"]
            in_charge = chat.members.get(user) in IN_CHARGE
            scopes += [f"chat_administrators:{chat_id}"] * in_charge
            scopes += [f"chat:{chat_id}"]
            scopes += ["all_chat_administrators"] * in_charge
            scopes += ["all_group_chats", "default"]
        language = person.language_code.partition("-")[0]
        keys = [(scope, tongue) for scope in scopes for tongue in (language, "")]
        return next((self.commands[key] for key in keys if self.commands.get(key)), [])

    def menu_button(self, user: int) -> Json:
        default: Json = {"type": "default"}
        return self.menu_buttons.get(user) or self.menu_buttons.get(None) or default

    def to_json(self) -> Json:
        """The whole state but faults, calls, listeners and rate limits."""
        return saved.to_json(self)

    @classmethod
    def from_json(cls, state: Json, **circumstances: Any) -> "Telegram":
        """`circumstances`: clock, chance, monotonic, limits, calls_kept as for a new one."""
        telegram = cls(token=state["token"], bot=state["bot"], **circumstances)
        saved.restore(telegram, state)
        return telegram
