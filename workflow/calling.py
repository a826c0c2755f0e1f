"""Reads the line in which a clerk notes who calls: name, phone, home, in any order."""

import re
from dataclasses import dataclass
from enum import StrEnum

from workflow.reading import read
from workflow.vocabulary import DASHED_PLACE, HAN_PLACE

_PHONE = re.compile(r"\+?\d(?:[ -]?\d){6,14}", re.ASCII)
_LAST4 = re.compile(r"(?<!\d)\d{4}(?!\d)", re.ASCII)
_BETWEEN = " ,.;:，。；：、|/\t\n"


class CallStep(StrEnum):
    """What is asked before the report of somebody else begins."""

    CHANNEL = "channel"
    WHO = "who"
    CHOOSE = "choose"
    RELATION = "relation"


@dataclass(frozen=True, slots=True)
class Caller:
    """What the line says; `last4` finds somebody, a whole `phone` can also be called."""

    name: str
    phone: str
    last4: str
    home: str


def caller(line: str) -> Caller:
    """`孙奶奶 138 0013 4471 7-1-0401`, or only `4471`, or only `7-1-0401`."""
    place = read(line).place or ""
    rest = line
    if place.count("-") == 2:
        rest = DASHED_PLACE.sub(" ", HAN_PLACE.sub(" ", rest))
    found = _PHONE.search(rest)
    phone = found[0].strip() if found else ""
    rest = _PHONE.sub(" ", rest, count=1)
    end = _LAST4.search(rest)
    if not phone and end is not None:
        rest = _LAST4.sub(" ", rest, count=1)
    digits = "".join(sign for sign in phone if sign.isdecimal())
    name = " ".join(rest.translate(dict.fromkeys(map(ord, _BETWEEN), " ")).split())
    return Caller(
        name=name[:40] if any(map(str.isalpha, name)) else "",
        phone=phone,
        last4=digits[-4:] or (end[0] if end else ""),
        home=place if place.count("-") == 2 else "",
    )
