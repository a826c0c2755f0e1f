"""Methods that change or take away what stands in a chat already."""

from collections.abc import Callable, Mapping
from typing import Any

from playground import keyboards
from playground.chats import IN_CHARGE, Chat
from playground.messages import caption, destination, text
from playground.protocol import Json, bad
from playground.world import SERVICE, World, seen

_CAPTIONED = ("photo", "video", "animation", "audio", "voice", "document")
_TWO_DAYS = 48 * 3600


def edit_message_text(world: World, params: Json) -> Json:
    chat, old = _editable(world, params)
    if "text" not in old:
        raise bad("there is no text in the message to edit")
    content = text(world, params, too_long="MESSAGE_TOO_LONG")
    kept = _without(old, "text", "entities", "link_preview_options")
    return _put(world, chat, old, kept | content, params)


def edit_message_caption(world: World, params: Json) -> Json:
    chat, old = _editable(world, params)
    if not any(kind in old for kind in _CAPTIONED):
        raise bad("there is no caption in the message to edit")
    kept = _without(old, "caption", "caption_entities", "show_caption_above_media")
    return _put(world, chat, old, kept | caption(world, params), params)


def edit_message_reply_markup(world: World, params: Json) -> Json:
    chat, old = _editable(world, params)
    return _put(world, chat, old, old, params)


def _editable(world: World, params: Json) -> tuple[Chat, Json]:
    """Own messages without a keyboard or with an inline one."""
    chat = destination(world, params["chat_id"])
    message = chat.messages.get(params["message_id"])
    if message is None:
        raise bad("message to edit not found")
    keyboard = "inline_keyboard" in message.get("reply_markup", {"inline_keyboard": []})
    if not world.own(chat, message) or SERVICE & message.keys() or not keyboard:
        raise bad("message can't be edited")
    return chat, message


def _without(message: Json, *names: str) -> Json:
    return {key: value for key, value in message.items() if key not in names}


def _put(world: World, chat: Chat, old: Json, new: Json, params: Json) -> Json:
    """An edit without reply_markup takes the keyboard away."""
    new = _without(new, "reply_markup")
    markup = params.get("reply_markup")
    if tidy := keyboards.tidy(markup, private=chat.private, inline_only=True):
        new["reply_markup"] = tidy
    if new == old:
        raise bad(
            "message is not modified: specified new message content and reply markup are exactly"
            " the same as a current content and reply markup of the message"
        )
    chat.messages[old["message_id"]] = new = new | {"edit_date": world.now()}
    return seen(new)


def delete_message(world: World, params: Json) -> bool:
    chat = destination(world, params["chat_id"])
    message = chat.messages.get(params["message_id"])
    if message is None:
        raise bad("message to delete not found")
    if not _deletable(world, chat, message):
        raise bad("message can't be deleted")
    if message["date"] < world.now() - _TWO_DAYS:
        raise bad("message can't be deleted for everyone")
    remove(chat, message)
    return True


def delete_messages(world: World, params: Json) -> bool:
    """Those that cannot be found or deleted are skipped."""
    chat = destination(world, params["chat_id"])
    if not 1 <= len(params["message_ids"]) <= 100:
        raise bad("wrong number of message identifiers specified")
    for message_id in params["message_ids"]:
        message = chat.messages.get(message_id)
        if (
            message
            and _deletable(world, chat, message)
            and message["date"] >= world.now() - _TWO_DAYS
        ):
            remove(chat, message)
    return True


def _deletable(world: World, chat: Chat, message: Json) -> bool:
    return chat.private or chat.bot in IN_CHARGE or world.own(chat, message)


def remove(chat: Chat, message: Json) -> None:
    del chat.messages[message["message_id"]]
    chat.reactions.pop(message["message_id"], None)
    if message["message_id"] in chat.pinned:
        chat.pinned.remove(message["message_id"])


def set_message_reaction(world: World, params: Json) -> bool:
    chat = destination(world, params["chat_id"])
    if params["message_id"] not in chat.messages:
        raise bad("message to react not found")
    reaction = params.get("reaction", [])
    if len(reaction) > 1:
        raise bad("REACTIONS_TOO_MANY")
    if not all(kind.get("type") == "emoji" for kind in reaction):
        raise bad("REACTION_INVALID")
    chat.reactions[params["message_id"]] = reaction
    return True


METHODS: Mapping[str, Callable[[World, Json], Any]] = {
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
    "setMessageReaction": set_message_reaction,
}
