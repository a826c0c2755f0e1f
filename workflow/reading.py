"""Guesses what a resident's sentence says, so that he need not fill in a form.

Only words are looked at and every guess is shown to be corrected. The time it takes grows with
the length of the text and nothing else; the words are in `vocabulary`.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from . import numerals, vocabulary
from .terms import Category, Urgency
from .vocabulary import Alarm, When

T = TypeVar("T")

_SPACES = re.compile(r"[^\S\n]+")
_PLAIN = str.maketrans(
    dict(zip(vocabulary.TRADITIONAL[::2], vocabulary.TRADITIONAL[1::2], strict=True))
    | {"’": "'", "‘": "'"}
    | dict.fromkeys("‐‑‒–—―−", "-")
)
_DATES = range(2015, 2040)  # 24-11-2026 is no flat on the 20th floor
_NEAR = 48  # letters before a word of danger in which a negation is looked for


@dataclass(frozen=True, slots=True)
class Reading:
    """The guess. `danger` is U1; `threat`, violence that is announced, is at least U2."""

    category: Category
    urgency: Urgency
    danger: bool
    threat: bool
    place: str | None
    when: When | None


def read(text: str) -> Reading:
    """Guess from at most one message; never fails, and what is not found is OTHER, U3 or None."""
    said = plain(text)
    category = _category(said)
    when = _when(said)
    alarms = set(_alarms(said))
    threat = any(meant for _, _, meant in _THREATS.find(said))
    if threat:
        alarms.add(Alarm.URGENT)
    urgency = _urgency(alarms, category, when)
    return Reading(
        category=category,
        urgency=urgency,
        danger=urgency is Urgency.U1,
        threat=threat,
        place=_place(said),
        when=when,
    )


def plain(text: str) -> str:
    """Words as they are compared: simplified, small, in one width, without double spaces."""
    folded = unicodedata.normalize("NFKC", text).lower().translate(_PLAIN)
    return _SPACES.sub(" ", folded)


def _category(plain: str) -> Category:
    weights = _UNNAMED.copy()
    words = {plain[start:end]: hint for start, end, hint in _CATEGORIES.find(plain)}
    for category, weight in words.values():
        weights[category] += weight
    best = max(weights, key=weights.__getitem__)
    return best if weights[best] else Category.OTHER


def _when(plain: str) -> When | None:
    """The most pressing of all moments named: 一直漏，现在更大了 is now."""
    named = {when for _, _, when in _WHEN.find(plain)}
    return next((when for when in When if when in named), None)


def _urgency(alarms: set[Alarm], category: Category, when: When | None) -> Urgency:
    if Alarm.DANGER in alarms:
        return Urgency.U1
    wet = category is Category.LEAK and (Alarm.ELECTRIC in alarms or when is When.NOW)
    stopped = category is Category.ELEVATOR and Alarm.STOPPED in alarms
    if Alarm.URGENT in alarms or wet or stopped:
        return Urgency.U2
    return Urgency.U4 if Alarm.PLANNED in alarms else Urgency.U3


def _alarms(plain: str) -> Iterator[Alarm]:
    """Alarms as meant: a danger denied is left out, one that is only feared is URGENT."""
    denied_until = -_NEAR
    for start, end, alarm in _ALARMS.find(plain):
        if alarm not in (Alarm.DANGER, Alarm.FEARED):
            yield alarm
            continue
        before = plain[max(0, start - _NEAR) : start]
        listed = start - denied_until < _NEAR and (
            plain[denied_until:start].strip() in ("", *_CONNECTORS)
        )
        denied = _leads(before, _NEGATIONS) and not _leads(before, _QUESTIONS)
        if listed or denied:
            denied_until = end
        elif alarm is Alarm.FEARED and _leads(before, _FEARS):
            yield Alarm.URGENT
        else:
            yield Alarm.DANGER


def _leads(before: str, words: tuple[str, ...]) -> bool:
    """Whether one of the words stands last in `before`, fillers aside."""
    while before := before.rstrip(" "):
        if _last_word(before, words):
            return True
        filler = _last_word(before, _FILLERS)
        if not filler:
            return False
        before = before[: -len(filler)]
    return False


def _last_word(before: str, words: tuple[str, ...]) -> str:
    for word in words:
        if before.endswith(word):
            middle = _latin(word[0]) and _latin(before[-len(word) - 1 : -len(word)])
            if not middle:
                return word
    return ""


def _latin(letter: str) -> bool:
    return letter.isascii() and letter.isalnum()


def _split(words: str) -> tuple[str, ...]:
    return tuple(sorted(words.split("|"), key=len, reverse=True))


def _place(plain: str) -> str | None:
    """The most exact place, of equals the first, as 3-1-1002, 3-1 or 3.

    A flat without its unit says only the building: no unit is made up.
    """
    found = sorted((*_han_places(plain), *_dashed_places(plain), *_english_places(plain)))
    return max((place for _, place in found), key=lambda place: place.count("-"), default=None)


def _han_places(plain: str) -> Iterator[tuple[int, str]]:
    for match in vocabulary.HAN_PLACE.finditer(plain):
        building, unit, flat = match["building"], match["unit"], match["flat"]
        counts = building[0] in vocabulary.HAN and match["suffix"] in ("栋楼", "幢楼", "座")
        if unit or not counts:  # 一栋楼 without a unit is a whole building, not the first
            yield match.start(), _joined(building, unit, flat)


def _dashed_places(plain: str) -> Iterator[tuple[int, str]]:
    for match in vocabulary.DASHED_PLACE.finditer(plain):
        if int(match["flat"]) not in _DATES:
            yield match.start(), _joined(match["building"], match["unit"], match["flat"])


def _english_places(plain: str) -> Iterator[tuple[int, str]]:
    for match in vocabulary.ENGLISH_BUILDING.finditer(plain):
        after = plain[match.end() : match.end() + _NEAR]
        before = plain[max(0, match.start() - _NEAR) : match.start()]
        unit = vocabulary.ENGLISH_UNIT.search(after) or vocabulary.ENGLISH_UNIT.search(before)
        flat = vocabulary.ENGLISH_FLAT.search(after) or vocabulary.ENGLISH_FLAT.search(before)
        yield match.start(), _joined(match["building"], unit and unit[1], flat and flat[1])


def _joined(building: str, unit: str | None, flat: str | None) -> str:
    """Buildings and units lose leading zeros, flats keep them (7-1-0302)."""
    parts = [_number(building)]
    if unit:
        parts.append(_number(unit))
        if flat:
            parts.append(flat)
    return "-".join(parts)


def _number(written: str) -> str:
    """`03` and `三` as `3`, `十二` as `12`; the letter of a building in capitals."""
    if written.isdecimal():
        return str(int(written))
    number = numerals.read(written)
    return written.upper() if number is None else str(number)


def _starts(letters: set[str]) -> re.Pattern[str]:
    """Where a word can begin that begins with one of these: in Latin, not inside another."""
    latin = "".join(filter(_latin, letters))
    other = "".join(re.escape(letter) for letter in letters if not _latin(letter))
    return re.compile(f"(?<![0-9a-z])[{latin}]|[{other}]")


class _Lexicon(Generic[T]):
    """Words by their first two letters, longest first, each with its meaning."""

    def __init__(self, rows: Iterable[tuple[T, str]]) -> None:
        found: dict[str, list[tuple[str, bool, T]]] = {}
        for meaning, words in rows:
            for word in _split(words):
                stem = word.removesuffix("*")
                entry = (stem, stem == word and _latin(stem[-1]), meaning)
                found.setdefault(stem[:2], []).append(entry)
        self._words = {
            begin: sorted(
                entries if len(begin) == 1 else entries + found.get(begin[0], []),
                key=lambda entry: len(entry[0]),
                reverse=True,
            )
            for begin, entries in found.items()
        }
        self._starts = _starts({begin[0] for begin in found})

    def find(self, text: str) -> Iterator[tuple[int, int, T]]:
        """Start, end and meaning of each word, left to right without overlap."""
        until = 0
        for start in self._starts.finditer(text):
            at = start.start()
            if at < until:
                continue
            words = self._words.get(text[at : at + 2]) or self._words.get(text[at], [])
            for word, whole, meaning in words:
                end = at + len(word)
                if text.startswith(word, at) and not (whole and _latin(text[end : end + 1])):
                    yield at, end, meaning
                    until = end
                    break


_UNNAMED = dict.fromkeys((category for category, _, _ in vocabulary.CATEGORIES), 0)
_CATEGORIES = _Lexicon(
    ((category, weight), words) for category, weight, words in vocabulary.CATEGORIES
)
_ALARMS = _Lexicon(vocabulary.ALARMS)
_WHEN = _Lexicon(vocabulary.WHEN)
_THREATS = _Lexicon([(True, vocabulary.THREATS), (False, vocabulary.THREATS_NOT_MEANT)])
_NEGATIONS = _split(vocabulary.NEGATIONS)
_QUESTIONS = _split(vocabulary.QUESTIONS)
_FILLERS = _split(vocabulary.FILLERS)
_CONNECTORS = _split(vocabulary.CONNECTORS)
_FEARS = _split(vocabulary.FEARS)
