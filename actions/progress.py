"""How far a case is: its file, what the next gate lacks, and what the reader may do about it."""

from collections import Counter
from dataclasses import dataclass, field

from actions import casefile
from actions.desk import Desk
from storage import residents
from storage.cases import Case
from workflow import authority, manners, process
from workflow.authority import Matter
from workflow.casefile import CaseFile
from workflow.gates import Lack


@dataclass(frozen=True, slots=True)
class Progress:
    """The file of a case with what its next gate lacks; `in_charge` may lead it on."""

    file: CaseFile
    lacks: list[Lack]
    in_charge: bool = False
    decides: dict[int, frozenset[Matter]] = field(default_factory=dict)
    threat: bool = False


def progress(desk: Desk, case: Case) -> Progress | None:
    """How far a case is, for whoever may read it; None before it is registered."""
    if case.stage not in process.IN_COORDINATION:
        return None
    file = casefile.load(desk, case)
    return Progress(
        file,
        process.lacks(file),
        decides=_decides(desk, file),
        threat=manners.threatened(file),
    )


def _decides(desk: Desk, file: CaseFile) -> dict[int, frozenset[Matter]]:
    """What each of several parties of one flat decides, by party."""
    found: dict[int, frozenset[Matter]] = {}
    homes = Counter(one.place_id for one in file.parties if one.place_id is not None)
    for place in (one for one, count in homes.items() if count > 1):
        members = {
            one.person_id: one.relation
            for one in residents.of_household(desk.db, desk.scope, place)
        }
        deciding = authority.of_household(members)
        for party in file.parties:
            if party.place_id == place and party.person_id in deciding:
                found[party.id] = deciding[party.person_id]
    return found
