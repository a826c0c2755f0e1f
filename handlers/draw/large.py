"""Large-text mode, for every screen in one place: one button a row, short labels, room to read.

How large the letters are is the client's own setting; what the bot can do is to say less at
once.
"""

import re
import unicodedata
from dataclasses import replace

from handlers import press
from handlers.screen import Button, Screen
from locales import Texts
from workflow.terms import Way

WIDEST = 24
"""Columns of a label: twelve Chinese characters, or twenty-four letters."""

LONGEST_TEXT = 3600
_QUOTED = re.compile(r"(<(blockquote|code|pre|a)\b.*?</\2>)", re.DOTALL)
_SENTENCE = re.compile(r"(?<=[。？；])(?=[^\s”」』）)<])|(?<=[a-z)0-9][.?]) (?=[A-Z“])")
_LINES = re.compile(r"\n\s*")
_BRACKETS = re.compile(r"\s*[（(][^（()）]*[)）]$")


def enlarged(screen: Screen, texts: Texts) -> Screen:
    """The same screen for somebody who reads large letters; a person is always one press away."""
    rows = [(replace(one, label=_short(one.label)),) for row in screen.rows for one in row]
    human = press.Go(press.Room.HUMAN)
    there = (human, press.AskPerson(Way.WRITE))
    if rows and not any(one.press in there for (one,) in rows):
        rows.append((Button(texts("b-human"), human),))
    return replace(screen, text=_spaced(screen.text), rows=tuple(rows[:100]))


def _short(label: str) -> str:
    """At most `WIDEST` columns: without its brackets, without its sign, at last cut."""
    for shorter in (label, _BRACKETS.sub("", label), without_sign(_BRACKETS.sub("", label))):
        if width(shorter) <= WIDEST:
            return shorter
    cut = without_sign(label)
    while width(cut) > WIDEST - 1:
        cut = cut[:-1]
    return cut + "…"


def without_sign(label: str) -> str:
    first, _, rest = label.partition(" ")
    return rest if rest and not any(sign.isalnum() for sign in first) else label


def width(label: str) -> int:
    """Columns: a Chinese character or an emoji takes two."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in label)


def _spaced(text: str) -> str:
    """A blank line after each sentence, but people's own words stay as they were said."""
    parts = _QUOTED.split(text)
    spaced = "".join(
        part if place % 3 == 1 else _LINES.sub("\n\n", _SENTENCE.sub("\n\n", part))
        for place, part in enumerate(parts)
        if place % 3 != 2
    )
    return spaced if len(spaced) <= LONGEST_TEXT else text
