"""Who comes, goes, blocks and promotes, and what Telegram tells the bot of it."""

from playground.chats import ANONYMOUS_ADMIN, IN_CHARGE, PRESENT, Chat, Person, Status, member
from playground.methods.topics import open_topic, remove_topic
from playground.protocol import Impossible, Json
from playground.world import World


class Membership(World):
    """Each step does what a client could do, or raises Impossible."""

    def blocks(self, user: int) -> None:
        chat = self._private(user)
        if chat.bot is not Status.MEMBER:
            raise Impossible(f"{user} has no bot to block")
        self.turn_bot(chat, Status.KICKED, self.people[user].user())
        self.changed()

    def unblocks(self, user: int) -> None:
        chat = self._private(user)
        if chat.bot is not Status.KICKED:
            raise Impossible(f"{user} has not blocked the bot")
        self.turn_bot(chat, Status.MEMBER, self.people[user].user())
        self.changed()

    def adds_bot(self, user: int, chat: int, *, admin: bool = False) -> None:
        """A channel takes a bot only as its administrator, from an administrator."""
        person, group = self._present(user, chat)
        if group.private or group.bot in PRESENT:
            raise Impossible(f"the bot cannot be added to {chat}")
        channel = group.type == "channel"
        if channel or admin:
            self._in_charge(user, group)
        self.turn_bot(
            group, Status.ADMINISTRATOR if channel or admin else Status.MEMBER, person.user()
        )
        if not channel:
            self.service(group, person.user(), {"new_chat_members": [self.bot]})
        self.changed()

    def removes_bot(self, user: int, chat: int) -> None:
        person, group = self._with_bot(user, chat)
        if group.type != "channel":
            self.post(group, person.user(), {"left_chat_member": self.bot})
        self.turn_bot(group, Status.KICKED, person.user())
        self.changed()

    def promotes_bot(self, user: int, chat: int) -> None:
        person, group = self._with_bot(user, chat)
        if group.bot is Status.ADMINISTRATOR:
            raise Impossible("the bot is an administrator already")
        self.turn_bot(group, Status.ADMINISTRATOR, person.user())
        self.changed()

    def demotes_bot(self, user: int, chat: int) -> None:
        person, group = self._with_bot(user, chat)
        if group.bot is not Status.ADMINISTRATOR:
            raise Impossible("the bot is no administrator")
        self.turn_bot(group, Status.MEMBER, person.user())
        self.changed()

    def lets_bot_manage_topics(self, user: int, chat: int, allowed: bool) -> None:
        """One right of the bot as an administrator; Telegram tells it of the change."""
        person, group = self._with_bot(user, chat)
        if group.bot is not Status.ADMINISTRATOR:
            raise Impossible("the bot is no administrator")
        group.bot_manages_topics = allowed
        self.turn_bot(group, Status.ADMINISTRATOR, person.user())
        self.changed()

    def turns_topics(self, user: int, chat: int, on: bool) -> None:
        """The bot is not told: the next message from the group says so."""
        _, group = self._present(user, chat)
        self._in_charge(user, group)
        if group.type != "supergroup" or group.forum is on:
            raise Impossible(f"{chat} cannot turn its topics {'on' if on else 'off'}")
        group.forum = on
        self.changed()

    def closes_topic(self, user: int, chat: int, thread: int) -> None:
        person, group = self._present(user, chat)
        self._in_charge(user, group)
        if thread not in group.topics or group.topics[thread].closed:
            raise Impossible(f"there is no open topic {thread} in {chat}")
        group.topics[thread].closed = True
        self.service(group, person.user(), {"forum_topic_closed": {}}, thread=thread)
        self.changed()

    def deletes_topic(self, user: int, chat: int, thread: int) -> None:
        """With all that stands in it; the bot is not told."""
        _, group = self._present(user, chat)
        self._in_charge(user, group)
        if thread not in group.topics:
            raise Impossible(f"there is no topic {thread} in {chat}")
        remove_topic(group, thread)
        self.changed()

    def joins(self, user: int, chat: int) -> None:
        group, person = self._open(chat), self.person(user)
        if group.private or group.has(user):
            raise Impossible(f"{user} cannot join {chat}")
        self._turn_person(group, person, Status.MEMBER)
        if group.type != "channel":
            self.service(group, person.user(), {"new_chat_members": [person.user()]})
        self.changed()

    def leaves(self, user: int, chat: int) -> None:
        person, group = self._present(user, chat)
        if group.private:
            raise Impossible("a private chat cannot be left")
        self._turn_person(group, person, Status.LEFT)
        if group.type != "channel":
            self.service(group, person.user(), {"left_chat_member": person.user()})
        self.changed()

    def migrates(self, chat: int) -> int:
        """The group becomes a supergroup with another id; message ids start anew."""
        old = self._open(chat)
        if old.type != "group":
            raise Impossible(f"{chat} is not a basic group")
        new = Chat(-(10**12) - abs(chat), "supergroup", old.title)
        new.bot, new.members = old.bot, dict(old.members)
        self.chats[new.id] = new
        self.service(old, ANONYMOUS_ADMIN, {"migrate_to_chat_id": new.id})
        old.migrated_to = new.id
        self.service(new, ANONYMOUS_ADMIN, {"migrate_from_chat_id": chat})
        self.changed()
        return new.id

    def opens_topic(self, user: int, chat: int, name: str) -> int:
        """Answers the topic's message_thread_id."""
        person, group = self._present(user, chat)
        if not group.forum:
            raise Impossible(f"{chat} is not a forum")
        topic = open_topic(self, group, person.user(), name)
        self.changed()
        return topic.id

    def _turn_person(self, chat: Chat, person: Person, status: Status) -> None:
        """chat_member goes only to a bot in charge that asked for it."""
        old, chat.members[person.id] = chat.members.get(person.id, Status.LEFT), status
        if chat.bot in IN_CHARGE:
            change: Json = {"chat": chat.json(), "from": person.user(), "date": self.now()}
            change["old_chat_member"] = member(person.user(), old, chat)
            change["new_chat_member"] = member(person.user(), status, chat)
            self.updates.add("chat_member", change)

    def _open(self, chat_id: int) -> Chat:
        chat = self.chat(chat_id)
        if chat.migrated_to is not None:
            raise Impossible(f"{chat_id} has become {chat.migrated_to}")
        return chat

    def _present(self, user: int, chat_id: int) -> tuple[Person, Chat]:
        chat, person = self._open(chat_id), self.person(user)
        if not chat.has(user):
            raise Impossible(f"{user} is not a member of {chat_id}")
        return person, chat

    def _private(self, user: int) -> Chat:
        self.person(user)
        return self.chats[user]

    def _in_charge(self, user: int, chat: Chat) -> None:
        if chat.members.get(user) not in IN_CHARGE:
            raise Impossible(f"{user} is no administrator of {chat.id}")

    def _with_bot(self, user: int, chat_id: int) -> tuple[Person, Chat]:
        """An administrator in a group or channel that the bot is in."""
        person, chat = self._present(user, chat_id)
        if chat.private or chat.bot not in PRESENT:
            raise Impossible(f"the bot is not a member of {chat_id}")
        self._in_charge(user, chat)
        return person, chat
