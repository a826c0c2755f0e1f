"""`linli import FILE`: takes a sheet in from the command line, beside the running bot.

The file is read in this process; what is compared and entered are short writes, each
no longer than the bot's own.
"""

import asyncio
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

from actions import jobs, sheets
from actions.delivery import office
from actions.desk import Desk
from actions.staging import Stager
from bot.clock import Clock
from bot.jobs import PIECE
from bot.opening import FINDING, FOLDER, USAGE, Failure
from bot.workshop.sheets import Reading, Unreadable, read
from handlers.draw import sheets as draw
from locales import load
from storage import estates
from storage.connection import Connection
from storage.database import Database
from storage.rows import Scope
from workflow.refusal import Refusal
from workflow.roles import Role
from workflow.sheets import TOLD, Change, Sheet


async def take_in(
    database: Database, file: Path, *, estate: str, dry_run: bool, clock: Clock, chance: Random
) -> dict[Change, int]:
    """Enter a file, whole, unless `dry_run`; what it does. Raises `Failure` with the reason."""
    texts = load("en")
    reading = await asyncio.to_thread(_opened, file)

    def desk_in(db: Connection, scope: Scope) -> Desk:
        desk = office(db, scope, now=clock.now(), chance=chance)
        desk.roles = frozenset({Role.ADMIN})
        return desk

    scope = await database.read(_scope, estate)
    faults = reading.faults
    job = await database.write(lambda db: jobs.of_program(desk_in(db, scope), "sheet-in"))
    try:
        if not faults:
            faults = await _stage(database, scope, job, reading.sheet, reading.lines, desk_in)
        if faults:
            told = [draw.fault(one, texts) for one in faults[:TOLD]]
            more = [f"… {len(faults)} in all"] if len(faults) > TOLD else []
            raise Failure(FINDING, "\n".join(["nothing was entered:", *told, *more]))
        if dry_run:
            return await database.read(lambda db: sheets.counts(desk_in(db, scope), job))
        return await database.write(lambda db: sheets.enter(desk_in(db, scope), job, reading.sheet))
    except Refusal as refusal:
        raise Failure(FINDING, texts.plain(refusal.key)) from None
    finally:
        await database.write(lambda db: sheets.drop(desk_in(db, scope), job))


def _opened(file: Path) -> Reading:
    try:
        return read(file.read_bytes(), draw.words())
    except OSError as error:
        raise Failure(FOLDER, f"cannot read {file}: {error.strerror}") from None
    except Unreadable as unreadable:
        raise Failure(FINDING, load("en").plain(str(unreadable))) from None


async def _stage(
    database: Database,
    scope: Scope,
    job: int,
    sheet: Sheet,
    lines: list[dict[str, Any]],
    desk_in: Callable[[Connection, Scope], Desk],
) -> list[dict[str, Any]]:
    stager = Stager(job, sheet)

    def stage(db: Connection, piece: list[dict[str, Any]]) -> None:
        stager.stage(desk_in(db, scope), piece)

    for first in range(0, len(lines), PIECE):
        await database.write(stage, lines[first : first + PIECE])
    return stager.faults


def _scope(db: Connection, code: str) -> Scope:
    """The estate with this code, the only one without; raises `Failure`."""
    if not code:
        return estates.only(db)
    found = estates.of_code(db, code)
    if found is None:
        raise Failure(USAGE, f"no estate has the code {code}")
    return found
