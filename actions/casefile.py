"""Reads the file of a case for gates, cards and pages."""

from zoneinfo import ZoneInfo

from actions.desk import Desk
from storage import minutes, parties, records
from storage.cases import Case
from workflow.casefile import CaseFile


def load(desk: Desk, case: Case) -> CaseFile:
    """The case with its parties and the newest version of each record."""
    return CaseFile(
        case,
        tuple(parties.of_case(desk.db, desk.scope, case.id)),
        tuple(records.of_case(desk.db, desk.scope, case.id)),
        ZoneInfo(desk.estate.zone),
        minutes.newest(desk.db, desk.scope, case.id),
    )
