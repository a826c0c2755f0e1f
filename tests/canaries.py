"""Looks for an anonymous reporter in what was sent to anybody else.

The playground keeps every call to the Bot API; whatever a test of the town has played is searched
when it ends.
"""

import json
from typing import Any

from playground.telegram import Telegram

ANONYMOUS = """
    SELECT c.no, c.place, p.name, p.user_id,
           (SELECT GROUP_CONCAT(m.user_id) FROM reveals AS v
              JOIN people AS m ON m.estate_id = v.estate_id AND m.id = v.asked_by
             WHERE v.estate_id = c.estate_id AND v.case_id = c.id AND v.answer = 'agreed') AS shown
      FROM cases AS c
      JOIN reporters AS r ON r.estate_id = c.estate_id AND r.case_id = c.id
      JOIN people AS p ON p.estate_id = r.estate_id AND p.id = r.person_id
     WHERE c.disclosure = 'anonymous' AND p.user_id IS NOT NULL
"""


def payloads(telegram: Telegram) -> list[tuple[int, str]]:
    """Every payload that was sent to a chat, with the chat."""
    return [
        (int(call.params["chat_id"]), _words(call.params))
        for call in telegram.calls
        if str(call.params.get("chat_id", "")).lstrip("-").isdigit()
    ]


def _words(params: Any) -> str:
    return json.dumps(params, ensure_ascii=False, default=str)


def leaks(telegram: Telegram, reported: list[Any]) -> list[str]:
    """Payloads about an anonymous case that name its reporter, or his door, to anybody else.

    A manager to whom he was shown, as a second person agreed, reads the name in that one message.
    """
    found = []
    for case in reported:
        short = case["no"].rpartition("-")[2]
        marks = [case["name"], f"id={case['user_id']}"]
        if case["place"].count("-") == 2:
            marks.append(case["place"])
        shown = (case["shown"] or "").split(",")
        for chat, words in payloads(telegram):
            if str(chat) in shown and "🔓" in words:
                continue
            if chat == case["user_id"] or (case["no"] not in words and f"{short}</b>" not in words):
                continue
            found += [f"{case['no']}: {mark} in {chat}: {words}" for mark in marks if mark in words]
    return found
