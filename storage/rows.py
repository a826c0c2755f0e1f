"""Fills dataclasses from rows, so that a column's type is said once: in the class."""

import types
import typing
from collections.abc import Callable
from dataclasses import fields
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any, NewType, TypeVar

from storage import moments
from storage.connection import Connection, Row

Scope = NewType("Scope", int)
"""The estate within which a query looks; there is no query without one."""

T = TypeVar("T")


def filled(cls: type[T], row: Row) -> T:
    """The object whose fields are the row's first columns, in the order of `columns`."""
    count, turns = _turns(cls)
    values = list(row[:count])
    for place, turn in turns:
        values[place] = turn(values[place])
    return cls(*values)


@cache
def columns(cls: type[Any], table: str = "") -> str:
    """The column list that `filled` needs."""
    dot = f"{table}." if table else ""
    return ", ".join(dot + field.name for field in fields(cls))


def next_number(db: Connection, scope: Scope, name: str) -> int:
    """The next number of a counter, without gaps, in the caller's transaction."""
    row = db.one(
        """
        INSERT INTO counters (estate_id, name, value) VALUES (:scope, :name, 1)
        ON CONFLICT (estate_id, name) DO UPDATE SET value = value + 1
        RETURNING value
        """,
        scope=scope,
        name=name,
    )
    assert row is not None
    return int(row["value"])


Turns = tuple[int, list[tuple[int, Callable[[Any], Any]]]]
TURNS: dict[type[Any], Turns] = {}


def _turns(cls: type[Any]) -> Turns:
    """How many columns a class has, and which of them are no plain values."""
    if cls not in TURNS:
        hints = typing.get_type_hints(cls)
        turns = [_turn(hints[field.name]) for field in fields(cls)]
        TURNS[cls] = len(turns), [(place, turn) for place, turn in enumerate(turns) if turn]
    return TURNS[cls]


def _turn(hint: Any) -> Callable[[Any], Any] | None:
    if isinstance(hint, types.UnionType):
        inner = [part for part in typing.get_args(hint) if part is not type(None)]
        turn = _turn(inner[0])
        return None if turn is None else (lambda value: None if value is None else turn(value))
    if hint is datetime:
        return moments.read
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return {str(member): member for member in hint}.__getitem__  # calling the class is slow
    return bool if hint is bool else None
