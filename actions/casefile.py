"""Reads the file of a case for gates, cards and pages, and adds what follows by itself."""

from typing import Any
from zoneinfo import ZoneInfo

from actions.desk import Desk
from storage import minutes, parties, records
from storage.cases import Case
from workflow.casefile import CaseFile
from workflow.records import Kind


def load(desk: Desk, case: Case) -> CaseFile:
    """The case with its parties and the newest version of each record."""
    return CaseFile(
        case,
        parties.of_case(desk.db, desk.scope, case.id),
        records.of_case(desk.db, desk.scope, case.id),
        ZoneInfo(desk.estate.zone),
        minutes.newest(desk.db, desk.scope, case.id),
    )


def add(
    desk: Desk,
    case: Case,
    kind: Kind,
    answers: dict[str, Any],
    *,
    party: int | None = None,
    author: int | None = None,
) -> int:
    """File what follows from something else and that nobody has answered line by line; its id."""
    return records.add(
        desk.db,
        desk.scope,
        case=case.id,
        kind=kind,
        party=party,
        answers=answers,
        author=author,
        confirmed=False,
        replaces=None,
        now=desk.now,
    )
