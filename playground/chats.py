"""People, chats and topics as Telegram keeps them, and how its JSON shows them."""

from dataclasses import dataclass, field
from enum import StrEnum

from playground.protocol import Json

ANONYMOUS_ADMIN: Json = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}
_RIGHTS = [
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
]


class Status(StrEnum):
    """Telegram's ChatMember.status."""

    CREATOR = "creator"
    ADMINISTRATOR = "administrator"
    MEMBER = "member"
    LEFT = "left"
    KICKED = "kicked"


PRESENT = frozenset({Status.CREATOR, Status.ADMINISTRATOR, Status.MEMBER})
IN_CHARGE = frozenset({Status.CREATOR, Status.ADMINISTRATOR})


@dataclass(slots=True)
class Person:
    id: int
    first_name: str
    last_name: str = ""
    username: str | None = None
    language_code: str = "zh-hans"

    def user(self) -> Json:
        user: Json = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        if self.last_name:
            user["last_name"] = self.last_name
        if self.username:
            user["username"] = self.username
        if self.language_code:
            user["language_code"] = self.language_code
        return user

    def contact(self) -> Json:
        """With a made-up number of its own."""
        number = f"+861380{self.id % 10**7:07}"
        return {"phone_number": number, "first_name": self.first_name, "user_id": self.id}


@dataclass(slots=True)
class Topic:
    """`id` is the id of the service message that opened it, Telegram's message_thread_id."""

    id: int
    name: str
    closed: bool = False


@dataclass(slots=True)
class Chat:
    """`bot` is the bot's status: left before /start in private, kicked when blocked.

    `bot_manages_topics` is a right that an administrator may withhold from the bot.

    A message in `messages` is never changed in place: an edit puts a new dict there, so what
    was handed out or queued stays as it was.
    """

    id: int
    type: str
    title: str = ""
    person: Person | None = None
    forum: bool = False
    bot: Status = Status.LEFT
    bot_manages_topics: bool = True
    members: dict[int, Status] = field(default_factory=dict)
    messages: dict[int, Json] = field(default_factory=dict)
    topics: dict[int, Topic] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    reactions: dict[int, list[Json]] = field(default_factory=dict)  # the bot's, by message id
    last_id: int = 0
    migrated_to: int | None = None

    @property
    def private(self) -> bool:
        return self.type == "private"

    @property
    def kind(self) -> str:
        """As Telegram's error texts call it."""
        return {"group": "group chat", "supergroup": "supergroup chat"}.get(
            self.type, "channel chat"
        )

    def has(self, user_id: int) -> bool:
        return self.members.get(user_id, Status.LEFT) in PRESENT

    def json(self) -> Json:
        if self.person:
            user = self.person.user()
            names = ("first_name", "last_name", "username")
            shown: Json = {"id": self.id, "type": "private"}
            return shown | {name: user[name] for name in names if name in user}
        chat: Json = {"id": self.id, "type": self.type, "title": self.title}
        if self.forum:
            chat["is_forum"] = True
        return chat


def member(user: Json, status: Status, chat: Chat) -> Json:
    """A ChatMember; an administrator holds every right that the kind of chat knows."""
    shown: Json = {"user": user, "status": status.value}
    if status is Status.CREATOR:
        shown["is_anonymous"] = False
    elif status is Status.KICKED:
        shown["until_date"] = 0
    elif status is Status.ADMINISTRATOR:
        shown |= {"can_be_edited": False, "is_anonymous": False} | dict.fromkeys(_RIGHTS, True)
        if chat.type == "channel":
            shown |= {"can_post_messages": True, "can_edit_messages": True}
        elif chat.type == "supergroup":
            shown["can_manage_topics"] = chat.bot_manages_topics or user["id"] in chat.members
    return shown
