"""Chats as Telegram sees them: who may be written to, topics, pins, members, menus."""

from collections.abc import Callable
from typing import Any

from playground.telegram import Telegram

Bot = Callable[..., Any]


def test_who_can_be_written_to(telegram: Telegram, bot: Bot) -> None:
    def write(chat: int) -> Any:
        return bot("sendMessage", chat_id=chat, text="a")

    assert write(11) == "Forbidden: bot can't initiate conversation with a user"
    assert write(-100) == "Forbidden: bot is not a member of the supergroup chat"
    telegram.blocks(10)
    assert write(10) == "Forbidden: bot was blocked by the user"
    telegram.starts(10)
    assert write(10)["text"] == "a"
    telegram.adds_bot(11, -100)
    assert write(-100)["text"] == "a"
    telegram.removes_bot(10, -100)
    assert write(-100) == "Forbidden: bot was kicked from the supergroup chat"
    telegram.adds_bot(11, -5)
    telegram.removes_bot(10, -5)
    assert write(-5) == "Forbidden: bot was kicked from the group chat"


def test_migrated_group_says_where_it_went(telegram: Telegram) -> None:
    telegram.adds_bot(10, -5)
    new = telegram.migrates(-5)
    answer = telegram.answer("sendMessage", {"chat_id": -5, "text": "a"})
    assert answer.body == {
        "ok": False,
        "error_code": 400,
        "description": "Bad Request: group chat was upgraded to a supergroup chat",
        "parameters": {"migrate_to_chat_id": new},
    }
    assert telegram.answer("sendMessage", {"chat_id": new, "text": "a"}).status == 200


def test_topics(telegram: Telegram, bot: Bot) -> None:
    telegram.adds_bot(10, -200)
    assert "not enough rights" in bot("createForumTopic", chat_id=-200, name="维修")
    telegram.promotes_bot(10, -200)
    topic = bot("createForumTopic", chat_id=-200, name="维修")["message_thread_id"]
    place = {"chat_id": -200, "message_thread_id": topic}
    said = bot("sendMessage", **place, text="a")
    assert (said["message_thread_id"], said["is_topic_message"]) == (topic, True)
    telegram.says(11, -200, "b", thread=topic)
    telegram.says(11, -200, "c")
    assert [message.get("text") for message in telegram.history(-200, thread=topic)] == [
        None,
        "a",
        "b",
    ]
    assert bot("editForumTopic", **place, name="维修") == "Bad Request: TOPIC_NOT_MODIFIED"
    assert bot("editForumTopic", **place, name="电梯") is True
    assert bot("closeForumTopic", **place) is True
    assert telegram.chat(-200).topics[topic].closed
    assert bot("reopenForumTopic", **place) is True
    assert bot("deleteForumTopic", **place) is True
    assert bot("sendMessage", **place, text="a") == "Bad Request: message thread not found"


def test_pins(telegram: Telegram, bot: Bot) -> None:
    telegram.adds_bot(10, -100)
    card = bot("sendMessage", chat_id=-100, text="a")["message_id"]
    refusal = bot("pinChatMessage", chat_id=-100, message_id=card)
    assert refusal.endswith("not enough rights to manage pinned messages in the chat")
    telegram.promotes_bot(10, -100)
    assert bot("pinChatMessage", chat_id=-100, message_id=card) is True
    assert bot("getChat", chat_id=-100)["pinned_message"]["text"] == "a"
    assert bot("unpinChatMessage", chat_id=-100) is True
    assert "pinned_message" not in bot("getChat", chat_id=-100)


def test_who_is_in_a_chat(telegram: Telegram, bot: Bot) -> None:
    telegram.adds_bot(10, -100, admin=True)
    assert bot("getChatMemberCount", chat_id=-100) == 3
    chiefs = bot("getChatAdministrators", chat_id=-100)
    assert [(chief["user"]["id"], chief["status"]) for chief in chiefs] == [
        (10, "creator"),
        (1, "administrator"),
    ]
    assert bot("getChatMember", chat_id=-100, user_id=11)["status"] == "member"
    assert bot("getChatMember", chat_id=-100, user_id=12)["status"] == "left"
    assert bot("leaveChat", chat_id=-100) is True
    assert telegram.chat(-100).bot == "left"


def test_commands_by_scope_and_language(telegram: Telegram, bot: Bot) -> None:
    def menu(user: int, chat: int) -> list[str]:
        return [command["command"] for command in telegram.commands_for(user, chat)]

    def offer(name: str, **params: Any) -> None:
        assert bot("setMyCommands", commands=[{"command": name, "description": "x"}], **params)

    offer("all")
    assert menu(10, 10) == menu(11, -100) == ["all"]
    offer("private", scope={"type": "all_private_chats"})
    offer("english", scope={"type": "all_private_chats"}, language_code="en")
    offer("mine", scope={"type": "chat", "chat_id": 10})
    offer("chiefs", scope={"type": "all_chat_administrators"})
    assert (menu(10, 10), menu(11, 11), menu(12, 12)) == (["mine"], ["english"], ["private"])
    assert (menu(10, -100), menu(11, -100)) == (["chiefs"], ["all"])
    assert bot("deleteMyCommands", scope={"type": "chat", "chat_id": 10}) is True
    assert menu(10, 10) == ["private"]
    assert bot("getMyCommands")[0]["command"] == "all"


def test_menu_button_and_descriptions(telegram: Telegram, bot: Bot) -> None:
    assert telegram.menu_button(10) == {"type": "default"}
    assert bot("setChatMenuButton", chat_id=10, menu_button={"type": "commands"})
    assert telegram.menu_button(10) == {"type": "commands"}
    assert bot("setMyDescription", description="x" * 513).endswith("too long")
    assert bot("setMyShortDescription", short_description="邻里", language_code="zh")
    assert bot("getMe")["username"] == "linli_bot"
