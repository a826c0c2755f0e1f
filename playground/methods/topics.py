"""Methods for the topics of a forum group."""

from collections.abc import Callable, Mapping
from typing import Any

from playground.chats import IN_CHARGE, Chat, Topic
from playground.messages import destination
from playground.protocol import Json, bad
from playground.world import World

_COLOUR = 7322096


def create_forum_topic(world: World, params: Json) -> Json:
    chat = _forum(world, params, "not enough rights to create a topic")
    topic = open_topic(world, chat, world.bot, _name(params["name"]))
    return {"message_thread_id": topic.id, "name": topic.name, "icon_color": _COLOUR}


def open_topic(world: World, chat: Chat, sender: Json, name: str) -> Topic:
    created = {"forum_topic_created": {"name": name, "icon_color": _COLOUR}}
    topic = Topic(chat.last_id + 1, name)
    chat.topics[topic.id] = topic
    world.service(chat, sender, created, thread=topic.id)
    return topic


def edit_forum_topic(world: World, params: Json) -> bool:
    chat, topic = _topic(world, params)
    name = _name(params.get("name", topic.name))
    if name == topic.name:
        raise bad("TOPIC_NOT_MODIFIED")
    topic.name = name
    world.service(chat, world.bot, {"forum_topic_edited": {"name": name}}, thread=topic.id)
    return True


def close_forum_topic(world: World, params: Json) -> bool:
    return _turn(world, params, closed=True)


def reopen_forum_topic(world: World, params: Json) -> bool:
    return _turn(world, params, closed=False)


def delete_forum_topic(world: World, params: Json) -> bool:
    chat, topic = _topic(world, params)
    remove_topic(chat, topic.id)
    return True


def remove_topic(chat: Chat, thread: int) -> None:
    del chat.topics[thread]
    for message_id, message in tuple(chat.messages.items()):
        if message.get("message_thread_id") == thread:
            del chat.messages[message_id]
    chat.pinned = [message_id for message_id in chat.pinned if message_id in chat.messages]


def _turn(world: World, params: Json, *, closed: bool) -> bool:
    chat, topic = _topic(world, params)
    if topic.closed is closed:
        raise bad("TOPIC_NOT_MODIFIED")
    topic.closed = closed
    kind = "forum_topic_closed" if closed else "forum_topic_reopened"
    world.service(chat, world.bot, {kind: {}}, thread=topic.id)
    return True


def _forum(world: World, params: Json, refusal: str) -> Chat:
    chat = destination(world, params["chat_id"])
    if not chat.forum:
        raise bad("the chat is not a forum")
    if chat.bot not in IN_CHARGE or not chat.bot_manages_topics:
        raise bad(refusal)
    return chat


def _topic(world: World, params: Json) -> tuple[Chat, Topic]:
    chat = _forum(world, params, "not enough rights to manage the topic")
    topic = chat.topics.get(params["message_thread_id"])
    if topic is None:
        raise bad("message thread not found")
    return chat, topic


def _name(name: str) -> str:
    if not name.strip():
        raise bad("TOPIC_TITLE_EMPTY")
    return name.strip()[:128]


METHODS: Mapping[str, Callable[[World, Json], Any]] = {
    "createForumTopic": create_forum_topic,
    "editForumTopic": edit_forum_topic,
    "closeForumTopic": close_forum_topic,
    "reopenForumTopic": reopen_forum_topic,
    "deleteForumTopic": delete_forum_topic,
}
