"""Writes tables as XLSX and CSV, in which no cell becomes a formula."""

import csv
import io
import json
from collections.abc import Iterable
from pathlib import Path

import xlsxwriter

from workflow.sheets import MOST_LINES

FORMULA = ("=", "+", "-", "@", "\t", "\r")


def hand_out(folder: Path) -> None:
    """`lines.jsonl`, rows of cells, becomes one file in the format that was asked for."""
    about = json.loads((folder / "about.json").read_text(encoding="utf-8"))
    with (folder / "lines.jsonl").open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    write = {"csv": as_csv, "xlsx": as_xlsx}[about["format"]]
    content = write([about["headers"], *rows], about.get("choices", {}))
    (folder / "made" / f"1.{about['format']}").write_bytes(content)


def defused(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula (OWASP ASVS 5.0, 1.2.10)."""
    cell = cell.replace("\0", "")
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def as_csv(rows: Iterable[list[str]], _: dict[str, list[str]]) -> bytes:
    """UTF-8 with the mark without which Excel guesses another encoding."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows(
        [defused(cell) for cell in row] for row in rows
    )
    return out.getvalue().encode("utf-8-sig")


def as_xlsx(rows: Iterable[list[str]], choices: dict[str, list[str]]) -> bytes:
    """Every cell is text, so that `3-1` stays an address; `choices` are lists to pick from."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False})
    text = book.add_format({"num_format": "@"})
    sheet = book.add_worksheet()
    sheet.freeze_panes(1, 0)
    sheet.set_column(0, 9, 18, text)
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            sheet.write_string(number, column, defused(cell), text)
            if number == 0 and cell in choices:
                allowed = {"validate": "list", "source": choices[cell]}
                sheet.data_validation(1, column, MOST_LINES, column, allowed)
    book.close()
    return out.getvalue()
