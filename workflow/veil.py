"""Keeps what would tell who an anonymous reporter is from whoever need not know.

The building stays, so that something can be done; flat, phone number and name go.
"""

import re

from workflow import address
from workflow.reading import read
from workflow.terms import Disclosure, PlaceKind

HIDDEN = "•••"
_LONG_NUMBER = re.compile(r"\d{3,}|[一二三四五六七八九十零〇两百]{3,}(?=室|号房|房)")


def names_a_door(written: str) -> bool:
    """Whether a place is somebody's door and not only a building or a spot that all share."""
    return bool(_LONG_NUMBER.search(written))


_PHONE = re.compile(
    r"(?<![\d-])(?:\+\d[\d -]{7,}\d|1[3-9]\d[ -]?\d{4}[ -]?\d{4}|0\d{2,3}[ -]?\d{3,4}[ -]?\d{4}"
    r"|(?!20\d\d)[2-9]\d{3}[ -]?\d{4})(?![\d-])"
)
_DOOR = re.compile(
    r"\d{3,4}\s*(?:室|号房|房间)|\b(?:flat|room|apt\.?|apartment)\s*#?\d{3,4}\b", re.IGNORECASE
)


def private(said: str, *, but: str = "") -> frozenset[str]:
    """What words seem to hold that is not for everybody: a "phone", a "room".

    `but` are the numbers that everybody may have.
    """
    found = {"phone"} if any(one[0] not in but for one in _PHONE.finditer(said)) else set()
    known = address.read(read(said).place or "")
    if _DOOR.search(said) or (known is not None and known.kind is PlaceKind.ROOM):
        found.add("room")
    return frozenset(found)


def place(written: str, *, guarded: bool) -> str:
    """Where a case is; of a guarded one the building alone."""
    if not guarded:
        return written
    known = address.read(written)
    if known is not None:
        return known.building
    found = read(written).place
    return found.partition("-")[0] if found else _LONG_NUMBER.sub(HIDDEN, written)


def building(written: str) -> str:
    """What is left of a place when everything personal is erased; empty when it names none."""
    return (read(written).place or "").partition("-")[0]


def words(said: str, disclosure: Disclosure, *, name: str) -> str:
    """What the reporter, whose name is `name`, has said, as the office may read it."""
    if disclosure is not Disclosure.ANONYMOUS:
        return said
    unnamed = said.replace(name, HIDDEN) if name.strip() else said
    return _LONG_NUMBER.sub(HIDDEN, unnamed)
