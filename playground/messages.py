"""Where the bot may write, and how what it says becomes a message."""

from typing import Any

from playground import entities, keyboards
from playground.chats import IN_CHARGE, PRESENT, Chat, Status
from playground.files import MEGABYTE
from playground.protocol import Json, Refused, Upload, bad, forbidden
from playground.world import World, seen

MAX_TEXT = 4096  # UTF-16 units after parsing, as for captions
MAX_CAPTION = 1024
CONTENT = [
    "text",
    "entities",
    "link_preview_options",
    "caption",
    "caption_entities",
    "show_caption_above_media",
    "has_media_spoiler",
    "photo",
    "video",
    "animation",
    "audio",
    "voice",
    "video_note",
    "document",
    "sticker",
    "dice",
    "location",
    "venue",
    "contact",
    "poll",
]
_NAMES = {"voice": "VoiceNote", "video_note": "VideoNote"}


def destination(world: World, chat_id: int) -> Chat:
    """The chat, if the bot can reach it; else Telegram's refusal."""
    chat = world.chats.get(chat_id)
    if chat is None:
        raise bad("chat not found")
    if chat.migrated_to is not None:
        text = "group chat was upgraded to a supergroup chat"
        raise bad(text, migrate_to_chat_id=chat.migrated_to)
    if chat.bot in PRESENT:
        return chat
    kicked = chat.bot is Status.KICKED
    if chat.private:
        text = "was blocked by the user" if kicked else "can't initiate conversation with a user"
        raise forbidden(f"bot {text}")
    text = "was kicked from" if kicked else "is not a member of"
    raise forbidden(f"bot {text} the {chat.kind}")


def say(world: World, params: Json, content: Json) -> Json:
    """Send what a send method was asked for; answers the Message."""
    chat = destination(world, params["chat_id"])
    if chat.type == "channel" and chat.bot not in IN_CHARGE:
        raise bad("need administrator rights in the channel chat")
    markup = keyboards.tidy(params.get("reply_markup"), private=chat.private)
    reply = _reply(chat, params.get("reply_parameters"))
    thread = _thread(chat, params.get("message_thread_id"))
    if markup:
        content = content | {"reply_markup": markup}
    if params.get("protect_content"):
        content = content | {"has_protected_content": True}
    channel = chat.type == "channel"
    message = world.post(
        chat,
        None if channel else world.bot,
        content,
        sender_chat=chat if channel else None,
        thread=thread,
        reply=reply,
    )
    return seen(message)


def text(world: World, params: Json, *, too_long: str = "message is too long") -> Json:
    words, found = entities.formatted(
        params["text"], params.get("parse_mode"), params.get("entities")
    )
    if not words:
        raise bad("message text is empty")
    if entities.units(words) > MAX_TEXT:
        raise bad(too_long)
    content: Json = {"text": words}
    if found:
        content["entities"] = _named(world, found)
    if "link_preview_options" in params:
        content["link_preview_options"] = params["link_preview_options"]
    return content


def _named(world: World, found: list[Json]) -> list[Json]:
    """Telegram fills in who is mentioned, and drops a mention of somebody it does not know."""
    named = []
    for entity in found:
        if entity["type"] == "text_mention":
            person = world.people.get(entity["user"]["id"])
            if person is None:
                continue
            named.append(entity | {"user": person.user()})
        else:
            named.append(entity)
    return named


def caption(world: World, params: Json) -> Json:
    words, found = entities.formatted(
        params.get("caption", ""), params.get("parse_mode"), params.get("caption_entities")
    )
    if entities.units(words) > MAX_CAPTION:
        raise bad("MEDIA_CAPTION_TOO_LONG")
    content: Json = {"caption": words} if words else {}
    if found:
        content["caption_entities"] = _named(world, found)
    if words and params.get("show_caption_above_media"):
        content["show_caption_above_media"] = True
    return content


def media(world: World, kind: str, given: Any, fields: Json) -> Json:
    """Content with an uploaded file, or with one that Telegram knows by its id."""
    if isinstance(given, Upload):
        size = len(given.content)
        if not size:
            raise bad("file must be non-empty")
        if kind == "photo" and size > 10 * MEGABYTE:
            raise bad(
                f"file of size {size} bytes is too big for a photo; "
                f"the maximum size is {10 * MEGABYTE} bytes"
            )
        if size > 50 * MEGABYTE:
            raise Refused(413, "Request Entity Too Large")
        return {kind: world.files.keep(kind, given, fields)}
    if isinstance(given, str) and given.startswith(("http://", "https://")):
        raise bad("failed to get HTTP URL content")
    stored = world.files.stored.get(given) if isinstance(given, str) else None
    if stored is None:
        raise bad("wrong file_id or the file is temporarily unavailable")
    if stored.kind != kind:
        was, wanted = (_NAMES.get(name, name.title()) for name in (stored.kind, kind))
        raise bad(f"can't use file of type {was} as {wanted}")
    return {kind: stored.media}


def forwarded(source: Json) -> Json:
    """The content of a forward, with its origin."""
    content = {key: source[key] for key in CONTENT if key in source}
    if "forward_origin" in source:
        return content | {"forward_origin": source["forward_origin"]}
    origin: Json = {"date": source["date"]}
    if "from" in source and "sender_chat" not in source:
        origin |= {"type": "user", "sender_user": source["from"]}
    elif source["chat"]["type"] == "channel":
        origin |= {"type": "channel", "chat": source["chat"], "message_id": source["message_id"]}
    else:
        origin |= {"type": "chat", "sender_chat": source["sender_chat"]}
    return content | {"forward_origin": origin}


def _thread(chat: Chat, thread: int | None) -> int | None:
    if thread is None:
        return None
    topic = chat.topics.get(thread)
    if topic is None:
        raise bad("message thread not found")
    if topic.closed and chat.bot not in IN_CHARGE:
        raise bad("TOPIC_CLOSED")
    return thread


def _reply(chat: Chat, parameters: Json | None) -> Json | None:
    if parameters is None:
        return None
    message_id = parameters.get("message_id")
    if isinstance(message_id, bool) or not isinstance(message_id, int):
        raise bad("can't parse reply parameters: message_id must be a Number")
    here = str(parameters.get("chat_id", chat.id)) == str(chat.id)
    message = chat.messages.get(message_id) if here else None
    if message is None and not parameters.get("allow_sending_without_reply"):
        raise bad("message to be replied not found")
    return message
