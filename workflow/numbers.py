"""Case numbers, codes and links: what people read aloud and what nobody may guess."""

import hashlib
import re
from collections import Counter
from collections.abc import Collection
from datetime import datetime
from random import Random
from zoneinfo import ZoneInfo

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # nothing that is read as something else


def month(at: datetime, zone: str) -> str:
    """`2603`: year and month in the estate's zone."""
    return at.astimezone(ZoneInfo(zone)).strftime("%y%m")


def case_number(code: str, month_: str, number: int) -> str:
    """`WT-2603-0017`; four digits that grow."""
    return f"{code}-{month_}-{number:04d}"


def short(no: str) -> str:
    """`0017`, as people say it."""
    return no.rpartition("-")[2]


def apart(listed: Collection[str]) -> dict[str, str]:
    """What cases listed together are called: the short number, with its month where two have it."""
    often = Counter(short(no) for no in listed)
    return {no: short(no) if often[short(no)] == 1 else no.partition("-")[2] for no in listed}


def secret(chance: Random) -> str:
    """128 random bits for a link that gives a right (22 signs fit 64 of a start link)."""
    return "".join(chance.choice("abcdefghijkmnpqrstuvwxyz23456789") for _ in range(26))


def code(chance: Random, length: int = 8) -> str:
    """A code that grants nothing, short enough to be read from a sign."""
    return "".join(chance.choice(ALPHABET) for _ in range(length))


def grouped(code_: str) -> str:
    """`L-3A7K-Q2MN`: a place's code as it is printed and read out on the phone."""
    return "-".join(["L", *(code_[i : i + 4] for i in range(0, len(code_), 4))])


def read_out(words: str) -> str | None:
    """The code that somebody types as it is printed, if these words can be one."""
    signs = re.sub(r"[\s-]", "", words.upper())
    found = re.fullmatch(f"L?_?([{ALPHABET}]{{8}})", signs)
    return found[1] if found else None


def group(number: str) -> int | None:
    """The chat of a group whose number a link carries without its sign."""
    return -int(number) if number.isascii() and number.isdecimal() and len(number) < 16 else None


def digest(secret_: str) -> str:
    """What is kept of a secret."""
    return hashlib.sha256(secret_.encode()).hexdigest()
