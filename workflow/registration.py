"""How somebody registers a home: the steps, the code of the fee bill, the match by phone."""

from datetime import timedelta
from enum import StrEnum

from workflow.numbers import ALPHABET
from workflow.vocabulary import HAN, MY_AGE

CODE_LENGTH = 8
CODE_LIVES = timedelta(days=30)
TRIES = 3
"""After so many codes or numbers that do not fit, the desk is asked."""

ADULT = 14
"""Below this age parents register (personal information law 31)."""


class Step(StrEnum):
    """What the registration asks for now."""

    CONSENT = "consent"
    NOTICE = "notice"
    PLACE = "place"
    RELATION = "relation"
    WAY = "way"
    CODE = "code"
    PHONE = "phone"
    SURNAME = "surname"


class Why(StrEnum):
    """Why the desk does not register somebody."""

    NOT_ON_FILE = "not-on-file"
    WRONG_ROOM = "wrong-room"
    COME_BY = "come-by"


def is_child(words: str) -> bool:
    """Whether whoever wrote this says that he is under fourteen: 我12岁, I'm 9 years old."""
    found = MY_AGE.search(words.lower())
    if found is None:
        return False
    digits, han = found["years"] or found["age"], found["age"] or ""
    if digits.isdecimal():
        return int(digits) < ADULT
    tens, _, ones = han.rpartition(HAN[-1])
    if HAN[-1] not in han:
        return True
    return (HAN.index(tens) + 1 if tens else 1) * 10 + (HAN.index(ones) + 1 if ones else 0) < ADULT


def plain_code(typed: str) -> str:
    """A code as it was made, however it was typed: `k7q2-9m3t` is `K7Q29M3T`."""
    return "".join(sign for sign in typed.upper() if sign in ALPHABET)


def shown_code(code: str) -> str:
    """`K7Q2-9M3T`, as it stands on the bill."""
    return f"{code[:4]}-{code[4:]}"


def last_digits(number: str, count: int) -> str:
    """The end of a phone number, without what stands between the digits."""
    return "".join(sign for sign in number if sign.isdecimal())[-count:]


def same_initial(one: str, other: str) -> bool:
    """Whether two names begin alike: 王女士 and 王芳, Emma and E. Clarke."""
    first, second = one.strip()[:1].casefold(), other.strip()[:1].casefold()
    return bool(first) and first == second
