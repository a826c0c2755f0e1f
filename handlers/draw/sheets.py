"""Sheets: the words of their headers and cells in all languages, and the screens around them."""

import json
from typing import Any

from actions.estate_views import SheetView
from actions.person_views import PersonView
from actions.views import View
from handlers import press
from handlers.press import Room
from handlers.screen import Button, Row, Screen
from locales import LANGUAGES, Texts, load
from workflow.roles import Role
from workflow.sheets import COLUMNS, Change, Format, Sheet


def words() -> dict[str, Any]:
    """What headers and cells may say, in any language, and as the database says it."""
    headers: dict[str, list[str]] = {}
    values: dict[str, dict[str, str]] = {}
    for column in {column for columns in COLUMNS.values() for column in columns}:
        headers[column.name] = [column.name]
        for lang in LANGUAGES:
            texts = load(lang)
            headers[column.name].append(texts.plain(f"column-{column.name}"))
            headers[column.name] += texts.plain(f"column-{column.name}.also").split("|")
        if column.values is not None:
            values[column.name] = {str(one): str(one) for one in column.values}
            for texts in map(load, LANGUAGES):
                said = {texts.plain(f"cell-{one}"): str(one) for one in column.values}
                values[column.name] |= said
    return {"headers": headers, "values": values}


def headers(sheet: Sheet, texts: Texts) -> list[str]:
    """The first line of a sheet."""
    return [texts.plain(f"column-{column.name}") for column in COLUMNS[sheet]]


def cells(sheet: Sheet, row: list[str], texts: Texts) -> list[str]:
    """A line of a sheet as its reader writes it."""
    return [
        texts.plain(f"cell-{value}") if column.values is not None and value else value
        for column, value in zip(COLUMNS[sheet], row, strict=True)
    ]


def choices(sheet: Sheet, texts: Texts) -> dict[str, list[str]]:
    """What can be picked in a column, by its header."""
    return {
        texts.plain(f"column-{column.name}"): [texts.plain(f"cell-{one}") for one in column.values]
        for column in COLUMNS[sheet]
        if column.values is not None
    }


def codes_headers(texts: Texts) -> list[str]:
    """The first line of the invitation codes."""
    return [texts.plain(f"column-{name}") for name in ("address", "code", "link")]


def sheets(view: PersonView, texts: Texts) -> Screen:
    """What can be handed out, and how a sheet is taken in."""
    rows = [_sheet_row(sheet, texts) for sheet in Sheet]
    if Role.ADMIN in view.roles:
        rows.append((Button(texts("b-codes"), press.MakeCodes(press.Yes.NO)),))
    return Screen(texts("sheets"), (*rows, (Button(texts("b-back"), press.Go(Room.PAPERS)),)))


def codes_sure(view: View, texts: Texts) -> Screen:
    """Asked once more, the safe answer first: codes on bills that were sent out end."""
    return Screen(
        texts("codes-sure"),
        (
            (Button(texts("b-back"), press.Go(Room.SHEETS)),),
            (Button(texts("b-codes-sure"), press.MakeCodes(press.Yes.YES), style="danger"),),
        ),
    )


def _sheet_row(sheet: Sheet, texts: Texts) -> Row:
    no, yes = press.Yes.NO, press.Yes.YES
    return (
        Button(texts(f"b-sheet-{sheet}"), press.OrderSheet(sheet, Format.XLSX, no)),
        Button(texts("b-sheet-csv", sheet=str(sheet)), press.OrderSheet(sheet, Format.CSV, no)),
        Button(texts("b-sheet-empty", sheet=str(sheet)), press.OrderSheet(sheet, Format.XLSX, yes)),
    )


def sure(view: SheetView, texts: Texts) -> Screen:
    """What a sheet would do, before the one press."""
    if not view.counts:
        return Screen(texts("sheet-gone"))
    facts = {str(change): view.counts.get(change, 0) for change in Change}
    drop = Button(texts("b-cancel"), press.DropSheet(view.card.ref))
    text = texts("sheet-sure", sheet=str(view.sheet), **facts)
    if facts["new"] == facts["changed"] == 0:
        return Screen(text, ((drop,),))
    enter = Button(
        texts("b-sheet-enter"), press.EnterSheet(view.card.ref, view.sheet), style="success"
    )
    return Screen(text, ((enter,), (drop,)))


def done(view: View, texts: Texts) -> Screen:
    """What a sheet has done."""
    sheet, new, changed = view.card.arg.split("|")
    return Screen(texts("sheet-done", sheet=sheet, new=int(new), changed=int(changed)))


def faults(view: View, texts: Texts) -> Screen:
    """Which lines are wrong, and why: nothing of the sheet was entered."""
    told = json.loads(view.card.arg)
    lines = [texts("sheet-faults", count=told["count"])]
    lines += [fault(one, texts) for one in told["faults"]]
    if (more := told["count"] - len(told["faults"])) > 0:
        lines.append(texts("sheet-faults-more", count=more))
    return Screen("\n".join(lines))


def fault(one: dict[str, Any], texts: Texts) -> str:
    """One line that is wrong."""
    column = texts.plain(f"column-{one['column']}")
    why = texts(f"sheet-fault-{one['fault']}", column=column, value=one["value"])
    return texts("sheet-fault-line", line=str(one["line"])) + why
