"""The sheets that an estate takes in and hands out: their columns, and what may stand in a cell."""

from dataclasses import dataclass
from enum import StrEnum

from workflow.terms import Contact, HomeRelation, HouseholdState, PlaceKind


class Sheet(StrEnum):
    """What a sheet is about; each line is one of them."""

    PLACES = "places"
    HOUSEHOLDS = "households"
    PEOPLE = "people"


class Format(StrEnum):
    """How a sheet is written."""

    XLSX = "xlsx"
    CSV = "csv"


class Change(StrEnum):
    """What a line of a sheet does."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `values` are all that may stand in it, `needed` cells are never empty."""

    name: str
    needed: bool = False
    values: type[StrEnum] | None = None
    longest: int = 60


class Language(StrEnum):
    """The languages in which somebody can be told things."""

    ZH = "zh"
    EN = "en"


ADDRESS = Column("address", needed=True, longest=40)
COLUMNS: dict[Sheet, tuple[Column, ...]] = {
    Sheet.PLACES: (
        Column("kind", needed=True, values=PlaceKind),
        ADDRESS,
        Column("label"),
        Column("parent", longest=40),
    ),
    Sheet.HOUSEHOLDS: (
        ADDRESS,
        Column("area", longest=12),
        Column("state", values=HouseholdState),
    ),
    Sheet.PEOPLE: (
        Column("name", needed=True, longest=40),
        Column("phone", longest=30),
        ADDRESS,
        Column("relation", values=HomeRelation),
        Column("contact", values=Contact),
        Column("language", values=Language),
    ),
}
"""An empty cell, or a column that is not there, leaves what is known as it is."""

KEYS: dict[Sheet, tuple[str, ...]] = {
    Sheet.PLACES: ("address",),
    Sheet.HOUSEHOLDS: ("address",),
    Sheet.PEOPLE: ("name", "address", "phone"),
}
"""What no two lines of one sheet may have in common."""

MOST_LINES = 50_000
TOLD = 20
"""So many faults of a refused sheet are told, with their lines."""
