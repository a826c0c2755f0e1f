"""Minutes as a page of paper: the very words, below them who has decided what."""

import re
from collections.abc import Iterator
from typing import Any
from zoneinfo import ZoneInfo

from actions.printing import Print, Signature
from actions.views import Estate
from handlers.draw.minutes import agent, party
from handlers.draw.records import member
from locales import Texts

ITEM = re.compile(r"\d+[.)] ")
"""How an item begins; what stands below it belongs to it, until an empty line."""


def printed(one: Print, estate: Estate, texts: Texts) -> dict[str, Any]:
    """What a page of paper says: the very words, below them who has decided what."""
    title, *lines = one.words.split("\n")
    made = one.minutes
    rows = [_decided(each, one, estate, texts) for each in one.signatures]
    head = [texts.plain(f"minutes-table-{name}") for name in ("who", "decision", "at", "how")]
    return {
        "lang": texts.lang,
        "estate": estate.name,
        "title": title,
        "lines": list(_structured(lines, texts)),
        "table": {"title": texts.plain("minutes-table"), "head": head, "rows": rows},
        "outcome": texts.plain(f"minutes-state-{made.state}"),
        "checksum": texts.plain("minutes-checksum", sha=made.sha256),
        "foot": f"{made.said['case']} · {made.version} · {made.sha256[:16]}",
    }


def _structured(lines: list[str], texts: Texts) -> Iterator[dict[str, Any]]:
    """Headings, and items with what stands below each; empty lines are space of the paper."""
    headings = {texts.plain(f"minutes-{name}") for name in ("items", "shares", "dissent", "parked")}
    item: dict[str, Any] | None = None
    for line in lines:
        begins = line not in headings and bool(ITEM.match(line))
        if item is not None and line and not begins and line not in headings:
            item["more"].append(line.strip())
            continue
        if item is not None:
            yield item
        item = {"kind": "item", "words": line, "more": []} if begins else None
        if item is None:
            kind = "head" if line in headings else "line" if line else "gap"
            yield {"kind": kind, "words": line}
    if item is not None:
        yield item


def _decided(one: Signature, page: Print, estate: Estate, texts: Texts) -> list[str]:
    at = one.at.astimezone(ZoneInfo(estate.zone))
    said = page.filed.get(one.record_id)
    how = [member(said.way, texts)] if said and said.way else [texts.plain("minutes-by-himself")]
    if said and said.witness:
        how.append(texts.plain("minutes-witness", witness=said.witness))
    if said and said.reason:
        how.append(said.reason)
    if one.denied_at:
        how.append(texts.plain("minutes-denied"))
    no = page.numbers.get(one.party_id, 0)
    entered = next((each for each in page.minutes.said["parties"] if each["no"] == no), None)
    who = {"no": no, "capacity": entered["capacity"] if entered else "", "name": one.name}
    named = party(who, texts)
    if one.agent:
        named = texts.plain("minutes-agent", agent=agent(one.agent, texts), party=named)
    return [
        named,
        member(one.decision, texts),
        f"{at:%Y-%m-%d %H:%M}",
        texts.listed(how),
    ]
