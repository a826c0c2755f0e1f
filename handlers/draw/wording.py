"""Says the facts of a message, and other small things, in a person's language."""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from handlers.draw import rules
from handlers.draw.moments import dated, day, short
from locales import Texts
from workflow import address
from workflow.address import Address
from workflow.roles import Role
from workflow.terms import PlaceKind

WORDS = {
    name: name
    for name in (
        "urgency",
        "solved",
        "role",
        "mandate",
        "category",
        "way",
        "relation",
        "level",
        "verdict",
        "decision",
        "priority",
        "going",
        "obstacle",
    )
} | {
    "hold": "pause-why",
    "phase": "stage",
    "came": "minutes-state",
    "whynot": "why-not",
    "signedby": "signed-by",
}
"""Facts that are words of the process: their texts are named after both."""

KEPT = frozenset({"meets", "met_before", "visit", "signed_at", "sign_by"})
"""Moments at which somebody has to be there, or that prove something, are said in full."""

LISTS = {
    "remedies": "remedy",
    "points": "reply-point",
    "missing": "missing",
    "hurdles": "hurdle",
    "papers": "paper",
}
"""Facts that are several such words."""


def money(amount: Decimal) -> str:
    """`7,520.00`, without the cents when there are none."""
    whole = amount == amount.to_integral_value()
    return f"{amount:,.0f}" if whole else f"{amount:,.2f}"


def _goal(row: list[Any], texts: Texts) -> str:
    by, whom, state = row
    return texts.plain("plan-goal", by=day(date.fromisoformat(by), texts), whom=whom, state=state)


def _option(row: list[Any], texts: Texts) -> str:
    letter, summary, cost, days = row
    said = money(Decimal(cost)) if cost else "0"
    return texts.plain("plan-option", letter=letter, summary=summary, cost=said, days=days)


def _share(row: list[Any], texts: Texts) -> str:
    no, name, amount, percent, funding = row
    return texts.plain(
        "plan-share",
        party=f"{sign(no, texts)} {name}".strip(),
        amount=money(Decimal(amount)),
        percent=percent,
        funding=texts.plain(f"funding-{funding}"),
    )


def _duty(row: list[Any], texts: Texts) -> str:
    no, name, parts, right, duty = row
    return texts.plain(
        "plan-duty",
        party=f"{sign(no, texts)} {name}".strip(),
        parts=listed("part", parts, texts),
        right=shortened(right, 100) or "none",
        duty=shortened(duty, 200),
    )


ROWS = {"goals": _goal, "options": _option, "shares": _share, "duties": _duty}
"""Facts that are several lines of a plan."""

LONGEST_ROWS = 550
"""Characters of each of them, so that all fit one message."""


ONE: dict[str, Callable[[Any, Texts], str]] = {
    "day": lambda value, texts: day(date.fromisoformat(value), texts),
    "law": rules.called,
    "stage": lambda value, texts: texts.plain(f"stage-{value}.plain"),
}
"""Facts that have a way of their own to be said."""


def worded(facts: dict[str, Any], texts: Texts) -> dict[str, Any]:
    """The frozen facts of a message as arguments of its text."""
    said: dict[str, Any] = {}
    for name, value in facts.items():
        if isinstance(value, dict) and "at" in value:
            local, today = datetime.fromisoformat(value["at"]), date.fromisoformat(value["said"])
            full = name in KEPT
            said[name] = dated(local, today.year, texts) if full else short(local, today, texts)
        elif name in WORDS and value:
            said[name] = texts.plain(f"{WORDS[name]}-{value}")
        elif name in (*LISTS, *ROWS) and isinstance(value, list):
            said[name] = _several(name, value, texts)
        elif name in ONE:
            said[name] = ONE[name](value, texts)
        elif name in ("party", "parties") or (name == "you" and value):
            said[name] = signs(value, texts)
        elif name == "office":
            said["role"] = office(Role(value[0]), value[1], texts)
        elif name == "place" or (name == "building" and value):
            said[name] = place(value, texts)
        elif name == "no":
            said[name] = value
            said["short"] = value.rpartition("-")[2]
        else:
            said[name] = value
    return said


def _several(name: str, value: list[Any], texts: Texts) -> str:
    if name in ROWS:
        return shortened("\n".join(ROWS[name](row, texts) for row in value), LONGEST_ROWS)
    return listed(LISTS[name], value, texts)


def listed(words: str, members: list[str], texts: Texts) -> str:
    """Several words of a list, as a sentence names them."""
    return texts.listed(texts.plain(f"{words}-{one}", party="") for one in members)


def sign(no: int, texts: Texts) -> str:
    """甲 for the first party; beyond the tenth by number."""
    signs = texts.plain("party-signs")
    return signs[no - 1] if 0 < no <= len(signs) else str(no)


def signs(of: int | list[int], texts: Texts) -> str:
    """The sign of a party, or of several."""
    listed = of if isinstance(of, list) else [of]
    return texts.listed(sign(one, texts) for one in listed)


def office(held: Role, title: str, texts: Texts) -> str:
    """A role, a department with its name: one of the list (`=order`), or the office's words."""
    role = texts.plain(f"role-{held}")
    title = department(title, texts)
    return texts.plain("role-of", role=role, title=title) if title else role


def department(title: str, texts: Texts) -> str:
    """One of the list (`=order`), or the office's own words."""
    return texts.plain(f"department-{title[1:]}") if title.startswith("=") else title


def reason(value: str, texts: Texts) -> str:
    """Why a report was not accepted: one of the list (`=police`), or the office's own words."""
    return texts.plain(f"reason-{value[1:]}") if value.startswith("=") else value


def place(written: str, texts: Texts) -> str:
    """Where: `3-1` is an entrance, `3-1-1002` stays as it stands on the door."""
    known = address.read(written)
    if known is None or known.kind is PlaceKind.ROOM:
        return written or texts.plain("place-unknown")
    building = texts.plain("place-building", number=known.building)
    if known.kind is PlaceKind.BUILDING:
        return building
    unit = texts.plain("place-unit", number=known.unit) if known.unit else ""
    if known.kind is PlaceKind.UNIT:
        return building + unit
    return building + unit + texts.plain(f"place-{known.kind}", number=counted(known))


def counted(known: Address) -> str | int:
    """The number of an address; of a lift as a number, since the first one goes without."""
    return int(known.number) if known.kind is PlaceKind.LIFT else known.number


def shortened(words: str, limit: int) -> str:
    """The beginning of long words."""
    return words if len(words) <= limit else words[:limit] + "…"


def ticked(label: str, chosen: bool) -> str:
    """One of several that can be chosen."""
    return f"✓ {label}" if chosen else label
