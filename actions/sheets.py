"""Sheets of places, households and people: handed out, and taken in with one press."""

from typing import Any

from actions import jobs
from actions.desk import Desk
from actions.door import action, ask_leave
from actions.jobs import Job
from actions.staging import Stager
from storage import jobs as rows
from storage import phones, sheets, staged
from workflow.refusal import Refusal
from workflow.sheets import Change, Format, Sheet

AT_ONCE = 400
BIGGEST = 20 * 1024 * 1024


@action("sheet.order")
def order(desk: Desk, sheet: Sheet, format_: Format, *, empty: bool) -> None:
    """Have a sheet made, or an `empty` one to be filled in."""
    jobs.ask(desk, "sheet-out", sheet=sheet, format=format_, empty=empty)


def rows_of(desk: Desk, sheet: Sheet, after: int) -> tuple[list[list[str]], int | None]:
    """Some lines of a sheet, its cells as the database keeps them, and where the next begin."""
    ask_leave(desk, "sheet.order")
    lines = READ[sheet](desk, after)
    return [cells for _, cells in lines], lines[-1][0] if len(lines) == AT_ONCE else None


def _places(desk: Desk, after: int) -> list[tuple[int, list[str]]]:
    found = sheets.places(desk.db, desk.scope, after=after, limit=AT_ONCE)
    return [(one.id, [one.kind, one.address, one.label, one.parent or ""]) for one in found]


def _households(desk: Desk, after: int) -> list[tuple[int, list[str]]]:
    found = sheets.households(desk.db, desk.scope, after=after, limit=AT_ONCE)
    return [(one.id, [one.address, one.area or "", one.state]) for one in found]


def _people(desk: Desk, after: int) -> list[tuple[int, list[str]]]:
    found = sheets.people(desk.db, desk.scope, after=after, limit=AT_ONCE)
    return [
        (
            one.id,
            [
                one.name,
                (phones.whole(desk.db, desk.scope, one.person_id) or "") if one.phone_last4 else "",
                one.address,
                one.relation,
                one.contact,
                one.lang,
            ],
        )
        for one in found
    ]


READ = {Sheet.PLACES: _places, Sheet.HOUSEHOLDS: _households, Sheet.PEOPLE: _people}


def hand_over(desk: Desk, facts: dict[str, Any], content: bytes) -> None:
    """Send the sheet; that people's data has left is in the journal by name."""
    desk.log("sheet.handed-over", f"sheet:{facts['sheet']}")
    what = {"sheet": facts["sheet"], "format": facts["format"]}
    if facts["empty"]:
        desk.hand_over(content, key="sheet-empty", file="sheet-empty.file", **what)
    else:
        desk.hand_over(content, key="sheet-file", file="sheet-file.file", **what)


@action("sheet.send")
def send(desk: Desk, file_id: str, size: int | None) -> None:
    """Have a sheet read; nothing is entered before somebody presses."""
    if (size or 0) > BIGGEST:
        raise Refusal("refused-sheet-long")
    jobs.ask(desk, "sheet-in", file_id=file_id)


def begin(desk: Desk, job: int, sheet: Sheet) -> Stager:
    """Begin to compare; lines of an attempt that was killed are forgotten."""
    ask_leave(desk, "sheet.send")
    staged.drop(desk.db, desk.scope, job)
    return Stager(job, sheet)


def refuse(desk: Desk, job: Job, faults: str) -> None:
    """Say which lines are wrong; nothing of the sheet is kept."""
    staged.drop(desk.db, desk.scope, job.id)
    desk.show(job.chat_id, f"sheet-{job.id}", "sheet-faults", ref=job.id, arg=faults, anew=True)


def read(desk: Desk, job: Job, sheet: Sheet) -> None:
    """Show what the sheet would do."""
    desk.show(job.chat_id, f"sheet-{job.id}", "sheet-sure", ref=job.id, arg=sheet, anew=True)


@action("sheet.enter")
def enter(desk: Desk, job: int, sheet: Sheet) -> dict[Change, int]:
    """Enter a sheet that was read, whole; what it has done."""
    counts = staged.counts(desk.db, desk.scope, job)
    if not counts or not _mine(desk, job):
        raise Refusal("refused-sheet-gone")
    if staged.taken(desk.db, desk.scope, job):
        raise Refusal("refused-sheet-overtaken")
    staged.enter(desk.db, desk.scope, job, sheet, now=desk.now)
    staged.drop(desk.db, desk.scope, job)
    desk.log("sheet.entered", f"sheet:{sheet}")
    return counts


def counts(desk: Desk, job: int) -> dict[Change, int]:
    """What a sheet that was read would do."""
    return staged.counts(desk.db, desk.scope, job)


@action("sheet.drop")
def drop(desk: Desk, job: int) -> None:
    """Not enter it."""
    if _mine(desk, job):
        staged.drop(desk.db, desk.scope, job)


def _mine(desk: Desk, job: int) -> bool:
    known = rows.get(desk.db, desk.scope, job)
    return known is not None and known.person_id == (desk.person.id if desk.person else None)
