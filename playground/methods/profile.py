"""Methods by which the bot says who it is: name, commands, menu button, descriptions."""

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from playground.protocol import Json, bad
from playground.world import World

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_SCOPES = {
    "default": "",
    "all_private_chats": "",
    "all_group_chats": "",
    "all_chat_administrators": "",
    "chat": "chat_id",
    "chat_administrators": "chat_id",
    "chat_member": "user_id",
}


def get_me(world: World, params: Json) -> Json:
    del params
    return {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    } | world.bot


def set_my_commands(world: World, params: Json) -> bool:
    commands = params["commands"]
    if len(commands) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    world.commands[_key(params)] = [_command(given) for given in commands]
    return True


def _command(given: Json) -> Json:
    if not {"command", "description"} <= given.keys():
        raise bad("can't parse BotCommand: expected an Object with command and description")
    command = str(given["command"]).removeprefix("/")
    if not _COMMAND.fullmatch(command):
        raise bad("BOT_COMMAND_INVALID")
    if not 1 <= len(str(given["description"])) <= 256:
        raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": command, "description": str(given["description"])}


def delete_my_commands(world: World, params: Json) -> bool:
    world.commands.pop(_key(params), None)
    return True


def get_my_commands(world: World, params: Json) -> list[Json]:
    return world.commands.get(_key(params), [])


def _key(params: Json) -> tuple[str, str]:
    """(scope, language), the scope as "default", "chat:5" or "chat_member:-100:5"."""
    scope = params.get("scope", {"type": "default"})
    kind = str(scope.get("type"))
    if kind not in _SCOPES:
        raise bad("can't parse BotCommandScope: Unsupported type specified")
    if _SCOPES[kind] and not {"chat_id", _SCOPES[kind]} <= scope.keys():
        raise bad("can't parse BotCommandScope: chat_id is empty")
    parts = [kind, *(str(scope[name]) for name in ("chat_id", "user_id") if name in scope)]
    return ":".join(parts), params.get("language_code", "")


def set_chat_menu_button(world: World, params: Json) -> bool:
    chat_id = params.get("chat_id")
    if chat_id is not None and chat_id not in world.people:
        raise bad("chat not found")
    button = params.get("menu_button", {"type": "default"})
    if button.get("type") not in ("commands", "web_app", "default"):
        raise bad("can't parse menu button: Unsupported type specified")
    world.menu_buttons[chat_id] = button
    return True


def set_description(parameter: str, longest: int, world: World, params: Json) -> bool:
    text = params.get(parameter, "")
    if len(text) > longest:
        raise bad(f"{parameter} is too long")
    world.descriptions[parameter, params.get("language_code", "")] = text
    return True


METHODS: Mapping[str, Callable[[World, Json], Any]] = {
    "getMe": get_me,
    "setMyCommands": set_my_commands,
    "deleteMyCommands": delete_my_commands,
    "getMyCommands": get_my_commands,
    "setChatMenuButton": set_chat_menu_button,
    "setMyDescription": partial(set_description, "description", 512),
    "setMyShortDescription": partial(set_description, "short_description", 120),
}
