"""Errands with sheets: handed out, taken in, codes for the fee bills."""

import json
from typing import Any

from actions import codes as codes_
from actions import sheets
from actions.staging import Stager
from bot.errands import Errand, Kind, Made, Part
from handlers.draw import sheets as draw_sheet
from locales import load
from workflow.refusal import Refusal
from workflow.registration import shown_code
from workflow.sheets import TOLD, Sheet


def _about_sheet_out(errand: Errand) -> dict[str, Any]:
    sheet = Sheet(errand.job.given["sheet"])
    headers = draw_sheet.headers(sheet, load(errand.lang))
    choices = draw_sheet.choices(sheet, load(errand.lang))
    return {"format": errand.job.given["format"], "headers": headers, "choices": choices}


def _gather_sheet(errand: Errand, after: int) -> Part:
    if errand.job.given["empty"]:
        return Part([], None)
    sheet = Sheet(errand.job.given["sheet"])
    rows, next_ = sheets.rows_of(errand.desk, sheet, after)
    return Part([draw_sheet.cells(sheet, row, load(errand.lang)) for row in rows], next_)


def _take_in_sheet_out(errand: Errand, made: Made) -> None:
    [content] = made.files
    sheets.hand_over(errand.desk, errand.job.given, content)


def _about_sheet_in(_: Errand) -> dict[str, Any]:
    return {"words": draw_sheet.words()}


def _begin_sheet(errand: Errand, made: Made) -> Stager | None:
    if "refused" in made.result:
        raise Refusal(made.result["refused"])
    if made.faults:
        return None
    return sheets.begin(errand.desk, errand.job.id, Sheet(made.result["sheet"]))


def _take_in_sheet(errand: Errand, made: Made) -> None:
    sheet = Sheet(made.result["sheet"])
    if not made.faults:
        sheets.read(errand.desk, errand.job, sheet)
        return
    told = {"count": len(made.faults), "faults": made.faults[:TOLD]}
    sheets.refuse(errand.desk, errand.job, json.dumps(told, ensure_ascii=False))


def _about_codes(errand: Errand) -> dict[str, Any]:
    return {"format": "csv", "headers": draw_sheet.codes_headers(load(errand.lang))}


def _gather_codes(errand: Errand, after: int) -> Part:
    codes, next_ = codes_.made(errand.desk, after)
    link = f"https://t.me/{errand.bot}?start=i_"
    return Part([[address, shown_code(code), f"{link}{code}"] for address, code in codes], next_)


def _take_in_codes(errand: Errand, made: Made) -> None:
    [content] = made.files
    codes_.hand_over(errand.desk, content)


KINDS = {
    "codes": Kind(_about_codes, _take_in_codes, _gather_codes),
    "sheet-out": Kind(_about_sheet_out, _take_in_sheet_out, _gather_sheet),
    "sheet-in": Kind(_about_sheet_in, _take_in_sheet, begin=_begin_sheet),
}
