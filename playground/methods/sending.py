"""Methods that put a new message of the bot into a chat."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from playground.messages import CONTENT, caption, destination, forwarded, media, say, text
from playground.protocol import Json, bad
from playground.world import World

_FIELDS = ("duration", "width", "height", "performer", "title")
_TOGETHER = {"photo": "picture", "video": "picture", "document": "document", "audio": "audio"}
_ACTIONS = frozenset(
    [
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    ]
)


def send_message(world: World, params: Json) -> Json:
    return say(world, params, text(world, params))


def send_media(kind: str, world: World, params: Json) -> Json:
    destination(world, params["chat_id"])  # refuse before a file is kept
    return say(world, params, _with_media(world, kind, params[kind], params))


def _with_media(world: World, kind: str, given: Any, params: Json) -> Json:
    described = caption(world, params)
    fields = {name: params[name] for name in _FIELDS if name in params}
    content = media(world, kind, given, fields) | described
    if params.get("has_spoiler"):
        content["has_media_spoiler"] = True
    return content


def send_location(world: World, params: Json) -> Json:
    latitude, longitude = params["latitude"], params["longitude"]
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad("wrong location specified")
    names = ("horizontal_accuracy", "live_period", "heading")
    extra = {name: params[name] for name in names if name in params}
    location = {"latitude": latitude, "longitude": longitude, **extra}
    return say(world, params, {"location": location})


def send_media_group(world: World, params: Json) -> list[Json]:
    items = params["media"]
    destination(world, params["chat_id"])
    if not items:
        raise bad("there are no messages to send")
    if len(items) < 2:
        raise bad("too few messages to send as an album")
    if len(items) > 10:
        raise bad("too many messages to send as an album")
    kinds = [item["type"] for item in items]
    for kind in kinds:
        if kind not in _TOGETHER:
            raise bad(f"can't parse InputMedia: type \"{kind}\" can't be used in sendMediaGroup")
    if len({_TOGETHER[kind] for kind in kinds}) > 1:
        alone = next(kind for kind in kinds if _TOGETHER[kind] != "picture")
        raise bad(f"{alone} can't be mixed with other media types")
    album = {"media_group_id": str(world.chance.randrange(10**16, 10**17))}
    contents = [
        _with_media(world, kind, item["media"], item)
        for kind, item in zip(kinds, items, strict=True)
    ]
    return [say(world, params, album | content) for content in contents]


def send_chat_action(world: World, params: Json) -> bool:
    destination(world, params["chat_id"])
    if params["action"] not in _ACTIONS:
        raise bad("wrong parameter action in request")
    return True


def copy_message(world: World, params: Json) -> Json:
    source = _source(world, params, "copy")
    content = {key: source[key] for key in CONTENT if key in source}
    if "caption" in params and "text" not in content:
        kept = {key: content[key] for key in content if not key.startswith("caption")}
        content = kept | caption(world, params)
    return {"message_id": say(world, params, content)["message_id"]}


def forward_message(world: World, params: Json) -> Json:
    return say(world, params, forwarded(_source(world, params, "forward")))


def _source(world: World, params: Json, verb: str) -> Json:
    message = destination(world, params["from_chat_id"]).messages.get(params["message_id"])
    if message is None:
        raise bad(f"message to {verb} not found")
    if not any(key in message for key in CONTENT) or message.get("has_protected_content"):
        raise bad("message can't be copied" if verb == "copy" else "message can't be forwarded")
    return message


METHODS: Mapping[str, Callable[[World, Json], Any]] = {
    "sendMessage": send_message,
    "sendPhoto": partial(send_media, "photo"),
    "sendVideo": partial(send_media, "video"),
    "sendVoice": partial(send_media, "voice"),
    "sendAudio": partial(send_media, "audio"),
    "sendDocument": partial(send_media, "document"),
    "sendLocation": send_location,
    "sendMediaGroup": send_media_group,
    "sendChatAction": send_chat_action,
    "copyMessage": copy_message,
    "forwardMessage": forward_message,
}
