"""Methods that ask about a chat, pin in it, or leave it."""

from collections.abc import Callable, Mapping
from typing import Any

from playground.chats import IN_CHARGE, PRESENT, Chat, Status, member
from playground.messages import destination
from playground.protocol import Json, bad
from playground.world import World, seen


def get_chat(world: World, params: Json) -> Json:
    chat = destination(world, params["chat_id"])
    shown = chat.json() | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(
            (
                "unlimited_gifts",
                "limited_gifts",
                "unique_gifts",
                "premium_subscription",
                "gifts_from_channels",
            ),
            False,
        ),
    }
    if chat.pinned:
        shown["pinned_message"] = seen(chat.messages[chat.pinned[-1]])
    return shown


def get_chat_member(world: World, params: Json) -> Json:
    chat, user_id = destination(world, params["chat_id"]), params["user_id"]
    if user_id == world.bot["id"]:
        return member(world.bot, chat.bot, chat)
    if user_id not in world.people:
        raise bad("PARTICIPANT_ID_INVALID")
    status = chat.members.get(user_id, Status.LEFT)
    return member(world.people[user_id].user(), status, chat)


def get_chat_administrators(world: World, params: Json) -> list[Json]:
    chat = destination(world, params["chat_id"])
    if chat.private:
        raise bad("there are no administrators in the private chat")
    shown = [
        member(world.people[user_id].user(), status, chat)
        for user_id, status in chat.members.items()
        if status in IN_CHARGE
    ]
    return shown + ([member(world.bot, chat.bot, chat)] if chat.bot in IN_CHARGE else [])


def get_chat_member_count(world: World, params: Json) -> int:
    chat = destination(world, params["chat_id"])
    return sum(status in PRESENT for status in (*chat.members.values(), chat.bot))


def leave_chat(world: World, params: Json) -> bool:
    chat = destination(world, params["chat_id"])
    if chat.private:
        raise bad("chat member status can't be changed in private chats")
    if chat.type != "channel":
        world.post(chat, world.bot, {"left_chat_member": world.bot})
    world.turn_bot(chat, Status.LEFT, world.bot)
    return True


def pin_chat_message(world: World, params: Json) -> bool:
    chat = _pinnable(world, params)
    message = chat.messages.get(params["message_id"])
    if message is None:
        raise bad("message to pin not found")
    if message["message_id"] not in chat.pinned:
        chat.pinned.append(message["message_id"])
        world.service(chat, world.bot, {"pinned_message": seen(message)})
    return True


def unpin_chat_message(world: World, params: Json) -> bool:
    """Without message_id the last pinned one."""
    chat = _pinnable(world, params)
    message_id = params.get("message_id", chat.pinned[-1] if chat.pinned else None)
    if message_id not in chat.pinned:
        raise bad("message to unpin not found")
    chat.pinned.remove(message_id)
    return True


def _pinnable(world: World, params: Json) -> Chat:
    chat = destination(world, params["chat_id"])
    if not chat.private and chat.bot not in IN_CHARGE:
        raise bad("not enough rights to manage pinned messages in the chat")
    return chat


METHODS: Mapping[str, Callable[[World, Json], Any]] = {
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "getChatAdministrators": get_chat_administrators,
    "getChatMemberCount": get_chat_member_count,
    "leaveChat": leave_chat,
    "pinChatMessage": pin_chat_message,
    "unpinChatMessage": unpin_chat_message,
}
