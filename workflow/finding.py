"""Reads what a member of staff looks for: a number, a place, a kind of problem, what is late."""

import re
from dataclasses import dataclass

from workflow.reading import read
from workflow.terms import Category
from workflow.vocabulary import LATE

_NUMBER = re.compile(r"([A-Z]{2,4}-\d{4}-)?\d{4,}|\d{3}", re.IGNORECASE)
_PLACE = re.compile(r"\d{1,3}-[\d-]*")


@dataclass(frozen=True, slots=True)
class Wanted:
    """`number` is an ending, `place` a beginning.

    `said` are the words that may stand in what was said, `unknown` those of them that mean
    nothing else to us.
    """

    number: str = ""
    place: str = ""
    category: Category | None = None
    late: bool = False
    said: str = ""
    unknown: str = ""

    @property
    def names_something(self) -> bool:
        """Whether anything but unknown words was asked for."""
        return bool(self.number or self.place or self.category or self.late)


def understand(words: str) -> Wanted:
    """What each word asks for; all of it must hold."""
    number, place, category, late = "", "", None, False
    said, unknown = [], []
    for word in words.split()[:8]:
        heard = read(word)
        if _NUMBER.fullmatch(word):
            number = word.upper() if "-" in word else word.rjust(4, "0")
        elif _PLACE.fullmatch(word):
            place = word
        elif word.lower() in LATE:
            late = True
        elif heard.place:
            place = heard.place
        elif heard.category is not Category.OTHER:
            category = heard.category
            said.append(word)
        else:
            said.append(word)
            unknown.append(word)
    return Wanted(number, place, category, late, " ".join(said), " ".join(unknown))
