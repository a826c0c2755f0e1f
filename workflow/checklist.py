"""The contents of a complete file, ticked from what is there (requirements 1.6.6)."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from workflow.agreement import meets
from workflow.casefile import CaseFile
from workflow.gates import heard
from workflow.minutes import ENDED
from workflow.records import Kind
from workflow.terms import Scope

Test = Callable[[CaseFile], bool]


class Tick(StrEnum):
    """How a line stands."""

    THERE = "there"
    MISSING = "missing"
    NOT_CALLED_FOR = "not-called-for"


def _always(_: CaseFile) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Line:
    """One line; `called_for` when the case needs it. What a gate asks for has no reason to lack."""

    no: int
    there: Test
    called_for: Test = _always
    gated: bool = False


def _has(*kinds: Kind) -> Test:
    return lambda file: all(file.has(kind) for kind in kinds)


def _any(*kinds: Kind) -> Test:
    return lambda file: any(file.has(kind) for kind in kinds)


def _all_heard(file: CaseFile) -> bool:
    return all(heard(file, one) for one in file.parties if one.must_hear)


def _public(file: CaseFile) -> bool:
    return file.case.scope in (Scope.BUILDING, Scope.ESTATE)


def _signed(file: CaseFile) -> bool:
    return file.minutes is not None and file.minutes.state in ENDED


LINES: tuple[Line, ...] = (
    Line(1, lambda file: bool(file.case.words.strip()) or file.has(Kind.REGISTRATION)),
    Line(2, lambda file: file.case.level is not None),
    Line(3, lambda file: file.case.lead_at is not None),
    Line(4, lambda file: bool(file.parties)),
    Line(5, _all_heard),
    Line(6, _has(Kind.VISIT), lambda file: not file.has(Kind.NO_VISIT)),
    Line(7, _any(Kind.DOCUMENT, Kind.REGULATION)),
    Line(8, _has(Kind.CAUSE, Kind.RESPONSIBILITY)),
    Line(9, _has(Kind.IMPACT)),
    Line(10, _has(Kind.OPTION, Kind.CHOICE)),
    Line(11, _has(Kind.MEETING), meets),
    Line(12, _has(Kind.ATTENDANCE), meets),
    Line(13, _signed, meets),
    Line(14, lambda _: False, lambda file: not meets(file)),
    Line(15, _has(Kind.ITEM)),
    Line(16, _has(Kind.VERIFICATION), _has(Kind.ITEM)),
    Line(17, _any(Kind.SURVEY, Kind.UNANSWERED), gated=True),
    Line(18, _has(Kind.EVALUATION, Kind.LESSON), gated=True),
    Line(19, lambda _: False, _public),
    Line(20, _always),
)


def ticks(file: CaseFile) -> dict[int, Tick]:
    """How each line stands."""
    return {line.no: _tick(line, file) for line in LINES}


def _tick(line: Line, file: CaseFile) -> Tick:
    if line.there(file):
        return Tick.THERE
    return Tick.MISSING if line.called_for(file) else Tick.NOT_CALLED_FOR


def gaps(file: CaseFile) -> list[int]:
    """The lines for which a reason is asked."""
    found = ticks(file)
    return [line.no for line in LINES if found[line.no] is Tick.MISSING and not line.gated]
