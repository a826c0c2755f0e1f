"""The words of the notice for a closed door, in both languages, with nothing of what it is about.

Neighbours read it in passing: no name, no kind of problem, and nobody is to blame.
"""

from typing import Any

from actions.door_notices import DoorNotice
from handlers.draw.moments import said_back
from handlers.draw.wording import place as worded
from locales import LANGUAGES, Texts, load


def pages(notice: DoorNotice, bot: str) -> list[dict[str, Any]]:
    """One page a door, the estate's own language first."""
    languages = sorted(LANGUAGES, key=lambda one: one != notice.estate.lang)
    both = [load(lang) for lang in languages]
    return [
        {
            "estate": notice.estate.name,
            "link": f"https://t.me/{bot}",
            "texts": [_said(notice, door, texts) for texts in both],
            "posted": [one.plain("door-notice-posted") for one in both],
        }
        for door in notice.doors
    ]


def _said(notice: DoorNotice, door: str, texts: Texts) -> dict[str, Any]:
    now, zone = notice.now, notice.estate.zone
    facts: dict[str, Any] = {
        "at": said_back(notice.at, now, zone, texts),
        "by": said_back(notice.by, now, zone, texts),
        "refused": "yes" if notice.refused else "no",
        "phone": notice.estate.duty_phone,
        "short": notice.short,
        "name": notice.lead,
        "estate": notice.estate.name,
    }
    keys = ["door-notice-came", "door-notice-nobody-blamed", "door-notice-please"]
    lines = [texts.plain(key, **facts) for key in keys]
    if notice.again is not None:
        again = said_back(notice.again, now, zone, texts)
        lines.append(texts.plain("door-notice-again", at=again))
    return {
        "lang": texts.lang,
        "title": texts.plain("door-notice-title"),
        "to": texts.plain("door-notice-to", place=worded(door, texts)),
        "lines": lines,
        "basis": texts.plain("door-notice-basis"),
        "from": texts.plain("door-notice-from", **facts),
    }
