"""Reads sheets, XLSX and CSV, whatever Excel made of them.

What is read comes out as lines of known columns, or as faults with line and reason; the words
of the headers and values of all languages come in with the job.
"""

import csv
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from python_calamine import CalamineError, load_workbook

from bot.workshop.tables import FORMULA
from workflow.sheets import COLUMNS, KEYS, MOST_LINES, Column, Sheet

Cell = str | float | date | datetime | time | timedelta | bool
Fault = dict[str, Any]


class Unreadable(Exception):
    """No sheet that we know; the key of the sentence that says why."""


@dataclass(slots=True)
class Reading:
    """What came of a sheet so far."""

    sheet: Sheet
    lines: list[dict[str, Any]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)


def take_in(folder: Path) -> None:
    """`sheet` becomes `lines.jsonl` and `result.json`; a sheet with faults gives no lines."""
    about = json.loads((folder / "about.json").read_text(encoding="utf-8"))
    try:
        reading = read((folder / "sheet").read_bytes(), about["words"])
    except Unreadable as unreadable:
        result: dict[str, Any] = {"refused": str(unreadable)}
        lines: list[dict[str, Any]] = []
    else:
        result = {"sheet": reading.sheet, "faults": reading.faults}
        lines = [] if reading.faults else reading.lines
    made = folder / "made"
    (made / "result.json").write_text(json.dumps(result, ensure_ascii=False), encoding="utf-8")
    with (made / "lines.jsonl").open("w", encoding="utf-8") as out:
        out.writelines(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)


def read(content: bytes, words: dict[str, Any]) -> Reading:
    """A whole sheet; raises `Unreadable`. Lines are numbered as the spreadsheet shows them."""
    rows = cells(content)
    header = next((row for _, row in rows if any(map(plain, row))), [])
    words = {
        "headers": {name: list(map(simple, said)) for name, said in words["headers"].items()},
        "values": {
            name: {simple(word): value for word, value in said.items()}
            for name, said in words["values"].items()
        },
    }
    sheet, places = known(header, words)
    reading = Reading(sheet)
    seen: dict[tuple[str, ...], int] = {}
    for number, row in rows:
        if not any(map(plain, row)):
            continue
        if len(reading.lines) >= MOST_LINES:
            raise Unreadable("refused-sheet-long")
        _read_line(reading, seen, number, row, places, words)
    if not reading.lines and not reading.faults:
        raise Unreadable("refused-sheet-empty")
    return reading


def cells(content: bytes) -> Iterator[tuple[int, list[Cell]]]:
    """The lines of a file with their numbers; raises `Unreadable`."""
    if content[:4] in (b"PK\x03\x04", b"\xd0\xcf\x11\xe0"):
        try:
            rows = load_workbook(io.BytesIO(content)).get_sheet_by_index(0).to_python()
        except CalamineError:
            raise Unreadable("refused-sheet-unreadable") from None
        yield from enumerate(rows, 1)
        return
    text = decoded(content)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter(text), strict=True)
        for row in reader:
            yield reader.line_num, list(row)
    except csv.Error:
        raise Unreadable("refused-sheet-unreadable") from None


def decoded(content: bytes) -> str:
    """UTF-8, or GB18030 as Excel saves CSV in China."""
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise Unreadable("refused-sheet-unreadable")


def delimiter(text: str) -> str:
    """What stands most often in the first line: Excel takes what the system's language wants."""
    return max(",;\t", key=text.partition("\n")[0].count)


def known(header: list[Cell], words: dict[str, Any]) -> tuple[Sheet, dict[str, int]]:
    """What the sheet is about and where its columns stand; raises `Unreadable`."""
    said = [simple(plain(cell)) for cell in header]
    found: list[tuple[int, Sheet, dict[str, int]]] = []
    for sheet in Sheet:
        places = {
            column.name: said.index(name)
            for column in COLUMNS[sheet]
            for name in words["headers"][column.name]
            if name in said
        }
        needed = {column.name for column in COLUMNS[sheet] if column.needed}
        if needed <= set(places) and len(places) > 1:
            found.append((len(places), sheet, places))
    if not found:
        raise Unreadable("refused-sheet-headers")
    _, sheet, places = max(found, key=lambda one: one[0])
    return sheet, places


def _read_line(
    reading: Reading,
    seen: dict[tuple[str, ...], int],
    number: int,
    row: list[Cell],
    places: dict[str, int],
    words: dict[str, Any],
) -> None:
    line: dict[str, Any] = {"line": number}
    for column in COLUMNS[reading.sheet]:
        at = places.get(column.name)
        cell = row[at] if at is not None and at < len(row) else ""
        value, fault = read_cell(cell, column, words)
        if fault:
            shown = {"line": number, "column": column.name, "fault": fault}
            said = "" if column.name in ("name", "phone") else plain(cell)[:30]
            reading.faults.append(shown | {"value": said})
        line[column.name] = value
    key = tuple(line[name] or "" for name in KEYS[reading.sheet])
    if any(key):
        before = seen.setdefault(key, number)
        if before != number:
            twice = {"line": number, "column": KEYS[reading.sheet][0], "fault": "twice"}
            reading.faults.append(twice | {"value": str(before)})
    reading.lines.append(line)


def read_cell(cell: Cell, column: Column, words: dict[str, Any]) -> tuple[str | None, str]:
    """The value of a cell and what is wrong with it, if anything is."""
    if isinstance(cell, date | datetime | time | timedelta):
        return None, "date"
    said = plain(cell)
    if not said:
        return None, "empty" if column.needed else ""
    if len(said) > column.longest:
        return None, "long"
    if column.values is not None:
        value = words["values"][column.name].get(simple(said))
        return value, "" if value else "unknown"
    check = CHECKS.get(column.name)
    return check(said) if check else (said, "")


def plain(cell: Cell) -> str:
    """The words of a cell, without what defused it and without signs that cannot be seen."""
    if isinstance(cell, float) and cell.is_integer():
        cell = str(int(cell))
    seen = "".join(sign for sign in str(cell) if sign.isprintable() or sign.isspace())
    said = " ".join(seen.split())
    return said[1:] if said.startswith("'") and said[1:].startswith(FORMULA) else said


def simple(said: str) -> str:
    """Words as they are compared: `Address ` is `address`."""
    return re.sub(r"[(（].*$|[\s_*-]", "", said.casefold())


def _area(said: str) -> tuple[str | None, str]:
    """Square metres with at most two decimals, as decimal text."""
    try:
        area = Decimal(re.sub(r"(?i)\s*(m2|m²|㎡)$", "", said))
    except InvalidOperation:
        return None, "area"
    if not area.is_finite() or not 0 < area < 100_000:
        return None, "area"
    return f"{area.quantize(Decimal('0.01')).normalize():f}", ""


def _phone(said: str) -> tuple[str | None, str]:
    """Digits with a plus in front at most, as they are dialled."""
    digits = re.sub(r"[\s().-]", "", said)
    return (digits, "") if re.fullmatch(r"\+?[0-9]{5,15}", digits) else (None, "phone")


CHECKS = {"area": _area, "phone": _phone}
