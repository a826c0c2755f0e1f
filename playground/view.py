"""What one person sees on the page: people, chats, the open chat with its keyboard and commands."""

from collections.abc import Iterator, Mapping

from playground.chats import IN_CHARGE, PRESENT, Chat, Person, Status
from playground.protocol import Json
from playground.telegram import Telegram
from playground.world import seen


def people(telegram: Telegram, about: Mapping[int, str]) -> list[Json]:
    return [
        {"id": person.id, "name": _name(person), "about": about.get(person.id, "")}
        for person in telegram.people.values()
    ]


def chats(telegram: Telegram, me: int) -> list[Json]:
    """The bot's chat first, then the others as they were last written in."""
    mine = [chat for chat in _living(telegram) if chat.has(me)]
    mine.sort(key=lambda chat: (chat.id == me, _last_date(chat)), reverse=True)
    return [_heading(telegram, chat) | {"last": _last(chat)} for chat in mine]


def others(telegram: Telegram, me: int) -> list[Json]:
    """The groups that the person could join."""
    return [
        _heading(telegram, chat)
        for chat in _living(telegram)
        if not chat.private and not chat.has(me)
    ]


def chat(
    telegram: Telegram, me: int, chat_id: int, *, topic: int | None, limit: int
) -> Json | None:
    """The open chat; None when the person is not in it. `limit` counts the newest messages."""
    place = telegram.chats.get(chat_id)
    if place and place.migrated_to is not None:
        place = telegram.chats[place.migrated_to]
    if place is None or not place.has(me):
        return None
    if topic not in place.topics:
        topic = None
    shown = list(place.messages.values())
    if place.forum:
        shown = [message for message in shown if message.get("message_thread_id") == topic]
    pinned = [message_id for message_id in place.pinned if message_id in place.messages]
    person = telegram.people[me]
    return _heading(telegram, place) | {
        "is_forum": place.forum,
        "topic": topic,
        "topics": [
            {"id": each.id, "name": each.name, "closed": each.closed}
            for each in place.topics.values()
        ],
        "members": _members(telegram, place),
        "in_charge": place.members[me] in IN_CHARGE,
        "bot": place.bot.value,
        "started": place.bot is not Status.LEFT,
        "blocked": place.private and place.bot is Status.KICKED,
        "pinned": seen(place.messages[pinned[-1]]) if pinned else None,
        "description": _description(telegram, person) if place.private else "",
        "messages": [seen(message) for message in shown[-limit:]],
        "earlier": len(shown) > limit,
        "commands": telegram.commands_for(me, place.id) if place.bot in PRESENT else [],
        "menu": telegram.menu_button(me) if place.private else None,
        "keyboard": telegram.reply_keyboard(me, place.id),
        "force": _question(person, shown),
    }


def _living(telegram: Telegram) -> Iterator[Chat]:
    return (chat for chat in telegram.chats.values() if chat.migrated_to is None)


def _heading(telegram: Telegram, chat: Chat) -> Json:
    title = telegram.bot["first_name"] if chat.private else chat.title
    return {"id": chat.id, "title": title, "type": chat.type}


def _name(person: Person) -> str:
    return f"{person.first_name} {person.last_name}".strip()


def _last(chat: Chat) -> Json | None:
    message = next(reversed(chat.messages.values()), None)
    return seen(message) if message else None


def _last_date(chat: Chat) -> int:
    message = _last(chat)
    return message["date"] if message else 0


def _members(telegram: Telegram, chat: Chat) -> list[Json]:
    rows = [
        {"id": user_id, "name": _name(telegram.people[user_id]), "status": status.value}
        for user_id, status in chat.members.items()
        if status in PRESENT and user_id in telegram.people
    ]
    if not chat.private and chat.bot in PRESENT:
        bot = telegram.bot
        rows.append({"id": bot["id"], "name": bot["first_name"], "status": chat.bot.value})
    return rows


def _description(telegram: Telegram, person: Person) -> str:
    language = person.language_code.partition("-")[0]
    texts = (telegram.descriptions.get(("description", code)) for code in (language, ""))
    return next((text for text in texts if text), "")


def _question(person: Person, shown: list[Json]) -> Json | None:
    """The bot's message that still forces this person to reply."""
    for message in reversed(shown):
        if message.get("from", {}).get("id") == person.id:
            return None
        markup = message.get("reply_markup", {})
        if markup.get("force_reply") and _meant(message, person):
            placeholder = markup.get("input_field_placeholder")
            return {"message": seen(message), "placeholder": placeholder}
    return None


def _meant(message: Json, person: Person) -> bool:
    """A selective question is for who is mentioned or answered."""
    if not message["reply_markup"].get("selective"):
        return True
    answered = message.get("reply_to_message", {}).get("from", {}).get("id")
    mentioned = [entity.get("user", {}).get("id") for entity in message.get("entities", [])]
    named = person.username and f"@{person.username}" in message.get("text", "")
    return person.id in (answered, *mentioned) or bool(named)
