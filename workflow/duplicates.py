"""Which reports may be about the same thing: place and category say so, words only order them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from workflow import address, bigrams, judgement
from workflow.reading import read
from workflow.terms import Category, Scope

WITHIN = timedelta(days=14)
SHARED = frozenset({Scope.UNIT, Scope.BUILDING, Scope.ESTATE})


@dataclass(frozen=True, slots=True)
class Trace:
    """What of a report is compared; `ref` is whatever the caller knows it by."""

    ref: int
    place: str
    words: str
    at: datetime


@lru_cache(maxsize=4096)
def building(place: str) -> str:
    """The building in which a place is, or the place itself where it is in none."""
    known = address.read(place)
    if known is not None:
        return known.building
    return (read(place).place or "").partition("-")[0] or place.strip()


def alike(new: Trace, others: Iterable[Trace]) -> list[Trace]:
    """Those of the same building, the very place first, then by their words, then the newest.

    Whoever asks has looked that the category is the same and the time not over.
    """
    house = building(new.place)
    near = [one for one in others if house and building(one.place) == house]
    return sorted(
        near,
        key=lambda one: (one.place != new.place, -likeness(new.words, one.words), -one.ref),
    )


def likeness(one: str, other: str) -> float:
    """How many of the pairs of signs two texts share, from 0 to 1; alone it proves nothing."""
    mine, theirs = _pairs(one), _pairs(other)
    return len(mine & theirs) / len(mine | theirs) if mine and theirs else 0.0


@lru_cache(maxsize=4096)
def _pairs(text: str) -> frozenset[str]:
    """A case is compared with each one that comes after it: its words are cut once."""
    return frozenset(bigrams.tokens(text).split())


def shared(category: Category) -> bool:
    """Whether a matter is usually that of all who live there, so that a neighbour may hear of it.

    Of what stands between two households nobody is told that somebody has complained.
    """
    return judgement.USUAL[category][0] in SHARED


AGAIN_WITHIN = timedelta(days=30)
TIMES = 3
"""So often the same machine fails before it is more than a repair."""

MACHINES = frozenset({Category.ELEVATOR, Category.EQUIPMENT})


def same_spot(one: str, other: str) -> bool:
    """Whether two places are the same, or one is inside the other."""
    return (
        bool(one)
        and bool(other)
        and (one == other or one.startswith(f"{other}-") or other.startswith(f"{one}-"))
    )
