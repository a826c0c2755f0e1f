"""How far a case is: its file, what the next gate lacks, and what the reader may do about it."""

from dataclasses import dataclass

from actions import casefile
from actions.desk import Desk
from actions.door import may
from storage import overrides
from storage.cases import Case
from workflow import process
from workflow.casefile import CaseFile
from workflow.gates import Lack


@dataclass(frozen=True, slots=True)
class Progress:
    """The file of a case with what its next gate lacks; `in_charge` may lead it on."""

    file: CaseFile
    lacks: list[Lack]
    in_charge: bool = False
    asked_override: bool = False


def progress(desk: Desk, case: Case, reader: Desk | None = None) -> Progress | None:
    """How far a case is, for a group or for one reader; None before it is registered."""
    if case.stage not in process.IN_COORDINATION:
        return None
    file = casefile.load(desk, case)
    asked = overrides.newest(desk.db, desk.scope, case.id, case.stage)
    return Progress(
        file,
        process.lacks(file),
        in_charge=reader is not None and may(reader, "case.next", case.id),
        asked_override=asked is not None and asked.agreed is None,
    )
