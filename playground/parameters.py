"""The methods' parameters and their types, and how a request's text becomes values.

A form sends everything as text and objects as JSON text; JSON requests bring them as they are.
Unknown parameters are ignored, as Telegram does.
"""

import json
from collections.abc import Mapping
from typing import Any

from playground.protocol import Json, Upload, bad

_TO = "chat_id!:chat message_thread_id:int"
_MANNER = (
    "disable_notification:bool protect_content:bool reply_parameters:object reply_markup:markup"
)
_CAPTION = "caption:str parse_mode:str caption_entities:list"
_PICTURE = f"{_CAPTION} show_caption_above_media:bool"
_EDIT = "chat_id!:chat message_id!:int reply_markup:markup"
_TOPIC = "chat_id!:chat message_thread_id!:int"
_TEXT = "parse_mode:str entities:list link_preview_options:object"
_COMMANDS = "scope:object language_code:str"
_LENGTH = "duration:int thumbnail:file"

# name[!]:type, "!" marks what is required, after the Bot API 10.2. What was posted from an inline
# result is a message of its chat and cannot be edited, so an edit needs its chat.
_TABLE = {
    "getMe": "",
    "getUpdates": "offset:int limit:int timeout:int allowed_updates:strs",
    "setWebhook": "url:str max_connections:int allowed_updates:strs drop_pending_updates:bool"
    " secret_token:str",
    "deleteWebhook": "drop_pending_updates:bool",
    "getWebhookInfo": "",
    "sendMessage": f"{_TO} text!:str {_TEXT} {_MANNER}",
    "sendPhoto": f"{_TO} photo!:file {_PICTURE} has_spoiler:bool {_MANNER}",
    "sendVideo": f"{_TO} video!:file {_LENGTH} width:int height:int {_PICTURE} has_spoiler:bool"
    f" {_MANNER}",
    "sendVoice": f"{_TO} voice!:file duration:int {_CAPTION} {_MANNER}",
    "sendAudio": f"{_TO} audio!:file {_LENGTH} performer:str title:str {_CAPTION} {_MANNER}",
    "sendDocument": f"{_TO} document!:file thumbnail:file {_CAPTION} {_MANNER}",
    "sendLocation": f"{_TO} latitude!:float longitude!:float horizontal_accuracy:float"
    f" live_period:int heading:int {_MANNER}",
    "sendMediaGroup": f"{_TO} media!:media disable_notification:bool protect_content:bool"
    " reply_parameters:object",
    "sendChatAction": f"{_TO} action!:str",
    "editMessageText": f"{_EDIT} text!:str {_TEXT}",
    "editMessageCaption": f"{_EDIT} {_PICTURE}",
    "editMessageReplyMarkup": _EDIT,
    "deleteMessage": "chat_id!:chat message_id!:int",
    "deleteMessages": "chat_id!:chat message_ids!:ints",
    "copyMessage": f"{_TO} from_chat_id!:chat message_id!:int {_PICTURE} {_MANNER}",
    "forwardMessage": f"{_TO} from_chat_id!:chat message_id!:int disable_notification:bool"
    " protect_content:bool",
    "answerCallbackQuery": "callback_query_id!:str text:str show_alert:bool url:str cache_time:int",
    "answerInlineQuery": "inline_query_id!:str results!:list cache_time:int is_personal:bool"
    " next_offset:str button:object",
    "getFile": "file_id!:str",
    "getChat": "chat_id!:chat",
    "getChatMember": "chat_id!:chat user_id!:int",
    "getChatAdministrators": "chat_id!:chat",
    "getChatMemberCount": "chat_id!:chat",
    "leaveChat": "chat_id!:chat",
    "setMyCommands": f"commands!:list {_COMMANDS}",
    "deleteMyCommands": _COMMANDS,
    "getMyCommands": _COMMANDS,
    "setChatMenuButton": "chat_id:int menu_button:object",
    "setMyDescription": "description:str language_code:str",
    "setMyShortDescription": "short_description:str language_code:str",
    "pinChatMessage": "chat_id!:chat message_id!:int disable_notification:bool",
    "unpinChatMessage": "chat_id!:chat message_id:int",
    "createForumTopic": "chat_id!:chat name!:str icon_color:int",
    "editForumTopic": f"{_TOPIC} name:str",
    "closeForumTopic": _TOPIC,
    "reopenForumTopic": _TOPIC,
    "deleteForumTopic": _TOPIC,
    "setMessageReaction": "chat_id!:chat message_id!:int reaction:list is_big:bool",
}
_Row = Mapping[str, tuple[str, bool]]


def _row(entries: str) -> _Row:
    """Parameter name -> its type, and whether it is required."""
    split = (entry.partition(":") for entry in entries.split())
    return {name.removesuffix("!"): (kind, name.endswith("!")) for name, _, kind in split}


METHODS: Mapping[str, _Row] = {method: _row(entries) for method, entries in _TABLE.items()}
_INPUT_MEDIA = _row(
    f"type!:str media!:file {_PICTURE} has_spoiler:bool duration:int width:int height:int"
    " performer:str title:str"
)
BY_LOWER_CASE = {method.lower(): method for method in METHODS}

_MISSING = {
    "chat_id": "chat_id is empty",
    "from_chat_id": "chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "message_ids": "message identifiers are not specified",
    "file_id": "file_id not specified",
    "user_id": "invalid user_id specified",
    "message_thread_id": "message thread not found",
    "callback_query_id": "query is too old and response timeout expired or query ID is invalid",
    "action": "wrong parameter action in request",
    "name": "TOPIC_TITLE_EMPTY",
}
_Container = type[dict[str, Any]] | type[list[Any]]
_STRUCTURES: Mapping[str, tuple[_Container, tuple[type, ...]]] = {  # and what is in them
    "object": (dict, (str,)),
    "list": (list, (dict,)),
    "media": (list, (dict,)),
    "ints": (list, (int,)),
    "strs": (list, (str,)),
    "markup": (dict, (str,)),
}
_WANTED = {"int": "Integer", "float": "Float", "bool": "Boolean", "str": "String"}


def read(method: str, params: Mapping[str, Any], files: Mapping[str, Upload]) -> Json:
    """Typed values of the known parameters that are there; 400 as Telegram words it."""
    sent = {name: files[name] for name in METHODS[method] if name in files}
    return _read(METHODS[method], {**sent, **params}, files)


def _read(row: _Row, params: Mapping[str, Any], files: Mapping[str, Upload]) -> Json:
    values: Json = {}
    for name, (kind, required) in row.items():
        given = params.get(name)
        if given is None or given == "":
            if required:
                raise _missing(name, kind)
        else:
            values[name] = _value(name, kind, given, files)
    return values


def _missing(name: str, kind: str) -> Exception:
    if kind == "file":
        return bad(f"there is no {name} in the request")
    return bad(_MISSING.get(name, f'parameter "{name}" is required'))


def _value(name: str, kind: str, given: Any, files: Mapping[str, Upload]) -> Any:
    if kind == "file":
        return _file(given, files)
    if kind in _STRUCTURES:
        return _structure(name, kind, given, files)
    if isinstance(given, (dict, list, Upload)):
        raise bad(f'wrong type of parameter "{name}": {_WANTED.get(kind, "String")} expected')
    if kind == "chat":
        return _chat(given)
    if kind == "bool":
        return str(given).lower() in ("true", "yes", "1")
    if kind == "str":
        return str(given)
    return _number(name, kind, given)


def _number(name: str, kind: str, given: Any) -> int | float:
    try:
        return float(given) if kind == "float" else int(str(given).strip())
    except ValueError:
        if name in _MISSING:
            raise bad(_MISSING[name]) from None
        raise bad(f'wrong type of parameter "{name}": {_WANTED[kind]} expected') from None


def _chat(given: Any) -> int:
    try:
        return int(str(given).strip())
    except ValueError:
        raise bad("chat not found") from None


def _structure(name: str, kind: str, given: Any, files: Mapping[str, Upload]) -> Any:
    odd = bad("object expected as reply markup" if kind == "markup" else f"can't parse {name} JSON")
    value = given
    if isinstance(given, str):
        try:
            value = json.loads(given)
        except ValueError:
            raise odd from None
    wanted, items = _STRUCTURES[kind]
    fits = isinstance(value, wanted) and all(type(item) in items for item in value)
    if not fits:
        raise odd
    return [_read(_INPUT_MEDIA, item, files) for item in value] if kind == "media" else value


def _file(given: Any, files: Mapping[str, Upload]) -> Any:
    """An Upload, or the text of a file id."""
    if isinstance(given, str) and given.startswith("attach://"):
        name = given.removeprefix("attach://")
        if name not in files:
            raise bad("wrong file identifier/HTTP URL specified")
        return files[name]
    return given
