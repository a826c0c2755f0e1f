"""Methods around what reaches the bot: updates, presses and files."""

from collections.abc import Callable, Mapping
from typing import Any

from playground.entities import units
from playground.files import MEGABYTE
from playground.protocol import Json, Refused, bad
from playground.world import World

SPINNER_LIVES = 15  # seconds that clients wait for the answer to a press


def get_updates(world: World, params: Json) -> list[Json]:
    if world.webhook:
        raise Refused(
            409,
            "Conflict: can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first",
        )
    allowed = params.get("allowed_updates")
    return world.updates.get(params.get("offset", 0), params.get("limit", 100), allowed)


def set_webhook(world: World, params: Json) -> bool:
    if not params.get("url"):
        return delete_webhook(world, params)
    if not params["url"].startswith("https://"):
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    if params.get("drop_pending_updates"):
        world.updates.waiting.clear()
    if "allowed_updates" in params:
        world.updates.allowed = tuple(params["allowed_updates"])
    world.webhook = {
        "url": params["url"],
        "has_custom_certificate": False,
        "max_connections": params.get("max_connections", 40),
    }
    return True


def delete_webhook(world: World, params: Json) -> bool:
    if params.get("drop_pending_updates"):
        world.updates.waiting.clear()
    world.webhook = None
    return True


def get_webhook_info(world: World, params: Json) -> Json:
    del params
    world.updates.forget_expired()
    allowed = world.updates.allowed
    nothing = {"url": "", "has_custom_certificate": False}
    info = (world.webhook or nothing) | {"pending_update_count": len(world.updates.waiting)}
    return info | ({"allowed_updates": list(allowed)} if allowed else {})


def answer_callback_query(world: World, params: Json) -> bool:
    """Only the first answer to a press is shown."""
    query_id = params["callback_query_id"]
    asked = world.asked.get(query_id)
    if asked is None or world.now() - asked > SPINNER_LIVES:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    text = params.get("text", "")
    if units(text) > 200:
        raise bad("MESSAGE_TOO_LONG")
    if url := params.get("url"):
        name = world.bot["username"]
        if not url.startswith(
            (f"https://t.me/{name}?", f"t.me/{name}?", f"tg://resolve?domain={name}")
        ):
            raise bad("URL_INVALID")
    shown = {"text": text, "show_alert": params.get("show_alert", False), "url": url}
    world.answers.setdefault(query_id, shown)
    return True


def get_file(world: World, params: Json) -> Json:
    stored = world.files.stored.get(params["file_id"])
    if stored is None:
        raise bad("invalid file_id")
    if stored.size > 20 * MEGABYTE:
        raise bad("file is too big")
    items = stored.media if isinstance(stored.media, list) else [stored.media]
    item = next(each for each in items if each["file_id"] == params["file_id"])
    shown = {key: item[key] for key in ("file_id", "file_unique_id", "file_size")}
    return shown | {"file_path": stored.path}


METHODS: Mapping[str, Callable[[World, Json], Any]] = {
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
    "answerCallbackQuery": answer_callback_query,
    "getFile": get_file,
}
