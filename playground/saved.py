"""Writes the state down as JSON and reads it back, so that a demo survives a restart."""

from base64 import b64decode, b64encode
from collections import deque
from dataclasses import asdict, fields

from playground.chats import Chat, Person, Status, Topic
from playground.files import Stored
from playground.protocol import Json, Upload
from playground.world import World


def to_json(world: World) -> Json:
    return {
        "token": world.token,
        "bot": world.bot,
        "people": [asdict(person) for person in world.people.values()],
        "chats": [_chat(chat) for chat in world.chats.values()],
        "files": _files(world),
        "next_update": world.updates.next_id,
        "allowed": list(world.updates.allowed),
        "waiting": list(world.updates.waiting),
        "webhook": world.webhook,
        "answers": world.answers,
        "asked": world.asked,
        "commands": [[*key, value] for key, value in world.commands.items()],
        "menu_buttons": list(world.menu_buttons.items()),
        "descriptions": [[*key, value] for key, value in world.descriptions.items()],
    }


def restore(world: World, state: Json) -> None:
    world.people = {person["id"]: Person(**person) for person in state["people"]}
    for saved in state["chats"]:
        chat = Chat(**saved)
        chat.person = world.people.get(chat.id)
        chat.bot = Status(saved["bot"])
        chat.members = {user: Status(status) for user, status in saved["members"]}
        chat.messages = {message["message_id"]: message for message in saved["messages"]}
        chat.topics = {topic["id"]: Topic(**topic) for topic in saved["topics"]}
        chat.reactions = dict(saved["reactions"])
        world.chats[chat.id] = chat
    world.files.count = state["files"]["count"]
    for kept in state["files"]["kept"]:
        upload = Upload(kept["name"], b64decode(kept["content"]), kept["mime"])
        stored = Stored(upload, kept["path"], kept["size"], kept["kind"], kept["media"])
        world.files.stored |= dict.fromkeys(kept["ids"], stored)
    world.updates.next_id = state["next_update"]
    world.updates.allowed = tuple(state["allowed"])
    world.updates.waiting = deque(
        (update_id, expiry, update) for update_id, expiry, update in state["waiting"]
    )
    world.webhook = state["webhook"]
    world.answers, world.asked = dict(state["answers"]), dict(state["asked"])
    world.commands = {(scope, language): value for scope, language, value in state["commands"]}
    world.menu_buttons = dict(state["menu_buttons"])
    world.descriptions = {(name, language): text for name, language, text in state["descriptions"]}


def _chat(chat: Chat) -> Json:
    shown = {field.name: getattr(chat, field.name) for field in fields(chat)}
    return shown | {
        "person": None,
        "members": list(chat.members.items()),
        "messages": list(chat.messages.values()),
        "topics": [asdict(topic) for topic in chat.topics.values()],
        "pinned": list(chat.pinned),
        "reactions": list(chat.reactions.items()),
    }


def _files(world: World) -> Json:
    """Each file once, with all its ids: a photo has one for each size."""
    kept: dict[str, Json] = {}
    for file_id, stored in world.files.stored.items():
        if stored.path not in kept:
            kept[stored.path] = {
                "ids": [],
                "name": stored.upload.name,
                "mime": stored.upload.mime,
                "content": b64encode(stored.upload.content).decode(),
                "path": stored.path,
                "size": stored.size,
                "kind": stored.kind,
                "media": stored.media,
            }
        kept[stored.path]["ids"].append(file_id)
    return {"count": world.files.count, "kept": list(kept.values())}
