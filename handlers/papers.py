"""The presses of papers: posters, notices for doors, sheets that are handed out and taken in."""

from pathlib import PurePath

from actions import codes, door_notices, posters, sheets
from actions.door import ask_leave
from actions.hearing import Said
from handlers import press
from handlers.session import Presses, Session
from workflow.roles import HEADS
from workflow.sheets import Change, Format
from workflow.terms import MediaKind

SUFFIXES = frozenset(f".{one}" for one in Format)


async def posters_ordered(pressed: press.OrderPosters, s: Session) -> None:
    """Have posters made; they come into this chat."""
    await s.do(posters.order, pressed.which, pressed.building)
    s.hush("toast-ordered")


async def door_notice_ordered(pressed: press.OrderDoorNotice, s: Session) -> None:
    """Have the notice made for a door that stayed closed; it comes into this chat."""
    await s.do(door_notices.order, pressed.case, None, pressed.record)
    s.hush("toast-ordered")


async def sheet_ordered(pressed: press.OrderSheet, s: Session) -> None:
    """Have a sheet made; it comes into this chat."""
    empty = pressed.empty is press.Yes.YES
    await s.do(sheets.order, pressed.sheet, pressed.format, empty=empty)
    s.hush("toast-ordered")


async def sheet_sent(s: Session, heard: Said) -> bool:
    """A manager's spreadsheet, outside a report, is to be taken in; whether it was one."""
    sent = heard.sent
    if s.draft is not None or sent is None or sent.kind is not MediaKind.DOCUMENT:
        return False
    if not s.turn.desk.roles & HEADS or PurePath(sent.name or "").suffix.lower() not in SUFFIXES:
        return False
    await s.do(sheets.send, sent.file_id, sent.size)
    s.say("sheet-sent")
    return True


async def codes_wanted(pressed: press.MakeCodes, s: Session) -> None:
    """New codes for the fee bill, after being asked once more: older ones end."""
    if pressed.sure is press.Yes.NO:
        await s.do(ask_leave, "household.codes")
        s.show("codes-sure")
        return
    await s.do(codes.order)
    s.hush("toast-ordered")
    s.show("sheets")


async def sheet_entered(pressed: press.EnterSheet, s: Session) -> None:
    """Enter it; the card says what was done."""
    counts = await s.do(sheets.enter, pressed.job, pressed.sheet)
    done = f"{pressed.sheet}|{counts.get(Change.NEW, 0)}|{counts.get(Change.CHANGED, 0)}"
    s.turn_card(f"sheet-{pressed.job}", "sheet-done", pressed.job, done)


async def sheet_dropped(pressed: press.DropSheet, s: Session) -> None:
    """Not enter it."""
    await s.do(sheets.drop, pressed.job)
    s.turn_card(f"sheet-{pressed.job}", "sheet-done", pressed.job, "none|0|0")


PRESSES: Presses = {
    press.OrderPosters: posters_ordered,
    press.OrderDoorNotice: door_notice_ordered,
    press.OrderSheet: sheet_ordered,
    press.MakeCodes: codes_wanted,
    press.EnterSheet: sheet_entered,
    press.DropSheet: sheet_dropped,
}
