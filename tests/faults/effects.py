"""What must be the same, however often a process has died: what was done and what was said."""

import re
import sqlite3
from collections import Counter
from typing import Any

from playground.telegram import Telegram
from tests.person import spoken
from tests.town import Town


def words(message: dict[str, Any]) -> str:
    """What a message says; how many minutes are left depends on when it was drawn."""
    return re.sub(r"\d+ 分钟?", "… 分", spoken(message))


def said(telegram: Telegram) -> Counter[tuple[int, str]]:
    """All that the bot's messages in all chats say now."""
    me = telegram.bot["id"]
    return Counter(
        (chat, words(message))
        for chat in telegram.chats
        for message in telegram.history(chat)
        if message.get("from", {}).get("id") == me
    )


EFFECTS = {
    "cases": "no, stage, revision, category, urgency, words, accepted_by, judged_by, lead_id,"
    " lead_at IS NULL, answered_at IS NULL, held, closed_at",
    "reporters": "case_id, person_id",
    "people": "user_id, name",
    "residents": "person_id, place_id, relation, state",
    "roles": "person_id, role",
    "notes": "case_id, kind, words",
    "drafts": "id, person_id, kind, data",
    "media": "id, draft_id, case_id, state, sha256",
    "due": "kind, ref, step, state",
    "phone_tasks": "person_id, case_id",
    "records": "case_id, kind, party_id, content",
    "minutes": "case_id, version, state, sha256",
    "signatures": "minutes_id, party_id, person_id, decision, content_sha256, record_sha256",
    "counters": "name, value",
    "journal": "CASE WHEN actor LIKE 'alias:%' THEN 'alias' ELSE actor END, action, object,"
    " outcome",
    "outbox": "chat_id, kind, case_id, state",
    "cards": "chat_id, slot, kind, ref, wanted = shown",
    "inbox": "update_id, state",
    "chats": "id, reachable",
}


async def effects(town: Town) -> dict[str, list[tuple[Any, ...]]]:
    """What has come of it all, without what may differ: moments, aliases, tries."""
    return {
        table: sorted(
            (tuple(row) for row in await town.rows(f"SELECT {what} FROM {table}")), key=repr
        )
        for table, what in EFFECTS.items()
    }


async def in_doubt(town: Town, since: dict[int, int]) -> Counter[tuple[int, str]]:
    """Messages that Telegram has and the file does not know to have arrived."""
    raw = sqlite3.connect(town.folder / "linli.db")
    known = {
        row
        for table in ("outbox", "cards")
        for row in raw.execute(f"SELECT chat_id, message_id FROM {table}")
    }
    raw.close()
    me = town.telegram.bot["id"]
    return Counter(
        (chat, words(message))
        for chat in town.telegram.chats
        for message in town.telegram.history(chat)
        if message["message_id"] > since[chat]
        and message.get("from", {}).get("id") == me
        and (chat, message["message_id"]) not in known
    )


def newest(telegram: Telegram) -> dict[int, int]:
    """The last message id of each chat."""
    return {
        chat: max((one["message_id"] for one in telegram.history(chat)), default=0)
        for chat in telegram.chats
    }
